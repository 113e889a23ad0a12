"""`bedside demo` and `bedside talk`: load, converse, write the files, print what was said and how long it took."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.table import Table

from models.home import data_home
from models.samples import visitor_path
from models.store import ModelStore
from runtime.clock import SystemClock
from runtime.conversation import Pace, Visitor
from runtime.dialogue.persona import Persona, load_persona
from runtime.engine import Line
from runtime.errors import BadInput, KeyMissing, OutputProblem
from runtime.export.film import Seen
from runtime.keeping.keeper import Keeper
from runtime.keeping.keeper import keeper as keeper_of
from runtime.knowledge.shelf import Shelf
from runtime.latency import STAGES, DeviceLife, TurnLatency, latency, summary
from runtime.latency_report import life_of_device, shares
from runtime.live import LiveConversation
from runtime.loading import Loaded, load, watcher
from runtime.perception.policy import sees
from runtime.ports.camera import LiveCamera
from runtime.ports.host import ThisMachine
from runtime.ports.recordings import read_recording
from runtime.store.latencies import Latencies
from runtime.store.local import opened
from runtime.store.store import Store
from runtime.talk import Files, Outcome, recorded_visitor, seen_in, talk, typed_visitor
from runtime.transcript import line_text
from runtime.visit.settings import load_settings

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
    person: str | None = None,
    perceived: Path | None = None,
) -> None:
    """Answer a recording, or typed turns, into the files beside `out`. Everything given is checked before any work.

    `person`: who the visitor is, by name or number, for a persona that remembers. `perceived`: where to write what was
    seen and heard of the visitor.
    """
    files = replace(files_beside(out, journal_words), perceived=perceived)
    if perceived is not None and not perceived.parent.is_dir():
        raise OutputProblem(f"The folder {perceived.parent} does not exist.", "Create it or choose another place.")
    persona = load_persona(persona_name)
    if recording is None:
        _converse(typed_visitor(typed or []), None, persona, pace, files, console, person)
        return
    heard = read_recording(recording)
    looks = heard.has_picture and sees(persona.perception.watch) and persona.perception.camera
    looker = watcher(ModelStore.default(), SystemClock().stopwatch) if looks else None
    visitor = recorded_visitor(heard, looker, hold=hold)
    _converse(visitor, seen_in(heard), persona, pace, files, console, person)


def talk_live(
    persona_name: str,
    microphone: str | None,
    speaker: str | None,
    camera: str | None,
    console: Console,
    person: str | None = None,
    perceived: bool = False,
) -> None:
    """Talk with whoever is there until the keyboard interrupts; with a `camera` (part of its name) we also look.

    `perceived`: print what was seen and heard of the visitor at the end; it is kept nowhere.
    """
    persona = load_persona(persona_name)
    with store_for(persona, person, console) as store:
        loaded = _loaded(persona, store, console, live=True)
        keeper = _keeper(store, persona, loaded, person)
        looks = camera is not None and sees(loaded.skills.watch)
        eyes = partial(LiveCamera, camera or "") if looks else None
        looker = watcher(ModelStore.default(), SystemClock().stopwatch) if looks else None
        life = life_of_device(console)
        told = printer(console)
        conversation = LiveConversation(loaded, microphone, speaker, told, eyes, looker, life, keeper)
        console.print("Listening. Stop with Ctrl-C.")
        try:
            conversation.run()
        finally:
            _keep(keeper, loaded, console)
            report_times(tuple(latency(timed) for timed in conversation.engine.timed), console)
            if perceived:
                console.print(conversation.engine.perceiver.report(), markup=False, highlight=False)


def files_beside(out: Path, journal_words: bool) -> Files:
    """The film's name with the journal (.jsonl) and the transcript (.txt) beside it."""
    if out.suffix.lower() != ".mp4":
        raise BadInput(f"{out} does not end in .mp4.", "The film is an MP4 file: --out answer.mp4")
    if not out.parent.is_dir():
        raise OutputProblem(f"The folder {out.parent} does not exist.", "Create it or choose another place.")
    return Files(out, out.with_suffix(".jsonl"), out.with_suffix(".txt"), journal_words)


def _converse(
    visitor: Visitor,
    seen: Seen | None,
    persona: Persona,
    pace: Pace,
    files: Files,
    console: Console,
    person: str | None = None,
) -> None:
    with store_for(persona, person, console) as store:
        loaded = _loaded(persona, store, console, live=True)
        keeper = _keeper(store, persona, loaded, person)
        outcome = talk(loaded, visitor, pace, files, seen=seen, told=printer(console), keeper=keeper)
        _keep(keeper, loaded, console)
    _report(outcome, pace, files, console)


@contextmanager
def store_for(persona: Persona, person: str | None, console: Console) -> Iterator[Store | None]:
    """The store, for a persona that keeps or reads anything in it. Raises BadInput for a person it cannot remember."""
    if person is not None and persona.memory.store is None:
        raise BadInput(
            f"{persona.name} remembers nobody.", 'Give it a memory: [memory] store = "TAG", or leave out --person.'
        )
    if not persona.keeps and not persona.knowledge_tags:
        yield None
        return
    with opened(console) as store:
        yield store


def _loaded(persona: Persona, store: Store | None, console: Console, *, live: bool = False) -> Loaded:
    with console.status("Loading the models …"):
        shelf = None if store is None else Shelf(store)
        host = _host(store) if live else None
        return load(ModelStore.default(), persona, data_home() / "states", shelf=shelf, host=host)


def _host(store: Store | None) -> ThisMachine:
    """What can be done here while somebody talks: the device's own commands call staff and are told of conditions."""
    settings = load_settings(data_home())
    if store is None:
        return ThisMachine(settings.call_command, condition_command=settings.condition_command)
    return ThisMachine(
        settings.call_command,
        note=lambda action, subject: store.write_noted("system", action, subject),
        condition_command=settings.condition_command,
    )


def _keeper(store: Store | None, persona: Persona, loaded: Loaded, person: str | None) -> Keeper | None:
    return None if store is None else keeper_of(store, persona, loaded.readers, person, persona.language)


def _keep(keeper: Keeper | None, loaded: Loaded, console: Console) -> None:
    """After the conversation: keep what is to be kept, and say so."""
    if keeper is None:
        return
    kept = keeper.end()
    with console.status("Looking for what is worth remembering …"):
        memories = kept.memories + keeper.think(loaded.model)
    if kept.problem:
        console.print(f"Not all could be kept: {kept.problem}", markup=False, soft_wrap=True)
    if kept.lines:
        console.print(f"Kept {kept.lines} lines. See: bedside store conversations")
    if memories:
        console.print(f"Remembered {memories}. See: bedside memory list --person {keeper.person}")


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
