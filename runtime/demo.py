"""`bedside demo` and `bedside talk`: load, converse, write the files, print what was said and how long it took."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.table import Table

from models.home import data_home
from models.samples import visitor_path
from models.store import ModelStore
from runtime.conversation import Pace, Visitor
from runtime.dialogue.persona import Persona, load_persona
from runtime.engine import Line
from runtime.errors import BadInput, KeyMissing, OutputProblem
from runtime.export.film import Seen
from runtime.latency import STAGES, DeviceLife, TurnLatency, latency, summary
from runtime.latency_report import life_of_device, shares
from runtime.live import LiveConversation
from runtime.loading import face_finder, load
from runtime.ports.camera import LiveCamera
from runtime.ports.recordings import read_recording
from runtime.store.latencies import Latencies
from runtime.store.local import opened
from runtime.talk import Files, Outcome, recorded_visitor, seen_in, talk, typed_visitor
from runtime.transcript import line_text

PERSONA = "front-desk"


def demo(out: Path, console: Console) -> None:
    """The recorded visitor that comes with Bedside talks with the front desk, in real time."""
    files = files_beside(out, journal_words=True)
    persona = load_persona(PERSONA)
    visitor = recorded_visitor(read_recording(visitor_path()), None, hold=True)
    _converse(visitor, None, persona, "real", files, console)


def talk_to_files(
    recording: Path | None,
    typed: list[str] | None,
    persona_name: str,
    out: Path,
    hold: bool,
    pace: Pace,
    journal_words: bool,
    console: Console,
) -> None:
    """Answer a recording, or typed turns, into the files beside `out`. Everything given is checked before any work."""
    files = files_beside(out, journal_words)
    persona = load_persona(persona_name)
    if recording is None:
        _converse(typed_visitor(typed or []), None, persona, pace, files, console)
        return
    heard = read_recording(recording)
    finder = face_finder(ModelStore.default()) if heard.has_picture else None
    _converse(recorded_visitor(heard, finder, hold=hold), seen_in(heard), persona, pace, files, console)


def talk_live(
    persona_name: str, microphone: str | None, speaker: str | None, camera: str | None, console: Console
) -> None:
    """Talk with whoever is there until the keyboard interrupts; with a `camera` (part of its name) we also look."""
    persona = load_persona(persona_name)
    with console.status("Loading the models …"):
        loaded = load(ModelStore.default(), persona, data_home() / "states")
    eyes = None if camera is None else partial(LiveCamera, camera)
    finder = None if camera is None else face_finder(ModelStore.default())
    life = life_of_device(console)
    conversation = LiveConversation(loaded, microphone, speaker, printer(console), eyes, finder, life)
    console.print("Listening. Stop with Ctrl-C.")
    try:
        conversation.run()
    finally:
        report_times(tuple(latency(timed) for timed in conversation.engine.timed), console)


def files_beside(out: Path, journal_words: bool) -> Files:
    """The film's name with the journal (.jsonl) and the transcript (.txt) beside it."""
    if out.suffix.lower() != ".mp4":
        raise BadInput(f"{out} does not end in .mp4.", "The film is an MP4 file: --out answer.mp4")
    if not out.parent.is_dir():
        raise OutputProblem(f"The folder {out.parent} does not exist.", "Create it or choose another place.")
    return Files(out, out.with_suffix(".jsonl"), out.with_suffix(".txt"), journal_words)


def _converse(
    visitor: Visitor, seen: Seen | None, persona: Persona, pace: Pace, files: Files, console: Console
) -> None:
    with console.status("Loading the models …"):
        loaded = load(ModelStore.default(), persona, data_home() / "states")
    outcome = talk(loaded, visitor, pace, files, seen=seen, told=printer(console))
    _report(outcome, pace, files, console)


def printer(console: Console) -> Callable[[Line], None]:
    """Prints captions as they come, as plain text."""
    return lambda line: console.print(line_text(line), highlight=False, markup=False, soft_wrap=True)


def _report(outcome: Outcome, pace: Pace, files: Files, console: Console) -> None:
    report_times(outcome.turns, console, keep=pace == "real")
    for problem in outcome.problems:
        console.print(f"The {problem.stage} stage failed in turn {problem.turn}: {problem.text}")
    console.print(f"Written: {files.film}, {files.journal}, {files.transcript}", markup=False, soft_wrap=True)


def report_times(turns: tuple[TurnLatency, ...], console: Console, *, keep: bool = True) -> None:
    """The session's table; with `keep` the turns are added to this device's life, which is printed too."""
    if not turns:
        return
    console.print(latency_table(turns))
    if not keep:
        return
    try:
        with opened(console) as store:
            Latencies(store).add(turns)
            life = DeviceLife(Latencies(store).turns()).told()
    except KeyMissing as locked:
        console.print(f"These times are not kept. {locked}", markup=False, soft_wrap=True)
        return
    if life is not None:
        console.print(shares(life))


def latency_table(turns: tuple[TurnLatency, ...]) -> Table:
    """Milliseconds from the end of the visitor's speech to the first audible sample, stage by stage."""
    table = Table(title="End of speech → first audible sample (ms)")
    for column in ("turn", *STAGES, "total"):
        table.add_column(column, justify="right")
    for turn in turns:
        table.add_row(str(turn.turn), *(f"{getattr(turn, stage):.0f}" for stage in STAGES), f"{turn.total:.0f}")
    p50, p95 = summary(turns)
    table.caption = f"p50 {p50:.0f} ms, p95 {p95:.0f} ms"
    return table
