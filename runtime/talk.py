"""A visitor who is on file or types, answered into files: a film, a journal, a transcript and a table of times."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from runtime import events as e
from runtime.clock import seconds, ticks
from runtime.conversation import Conversation, Pace, Visitor
from runtime.engine import Line
from runtime.errors import BadInput, OutputProblem
from runtime.export.film import Film, Picture, Seen, follow
from runtime.export.movie import MovieWriter
from runtime.journal import JournalWriter
from runtime.keeping.keeper import Keeper
from runtime.latency import TurnLatency, latency
from runtime.loading import Loaded
from runtime.ports.recordings import Recording, pictures
from runtime.seeing.look import Look
from runtime.seeing.watcher import RATE, Watcher
from runtime.transcript import transcript

FPS = 25
_BEHIND = ticks(0.6)  # the film follows at this distance, so that a mouth that opens ahead of its sound is known
_TAIL = ticks(0.5)


@dataclass(frozen=True, slots=True)
class Files:
    """Where the results go. `journal_words`: whether the journal may hold what was said. `perceived`: where the report
    of what was seen and heard of the visitor goes, if it is wanted.
    """

    film: Path
    journal: Path
    transcript: Path
    journal_words: bool
    perceived: Path | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    lines: tuple[Line, ...]
    turns: tuple[TurnLatency, ...]
    problems: tuple[e.Problem, ...]


def talk(
    loaded: Loaded,
    visitor: Visitor,
    pace: Pace,
    files: Files,
    seen: Seen | None = None,
    shown: Callable[[Picture], None] | None = None,
    told: Callable[[Line], None] | None = None,
    keeper: Keeper | None = None,
) -> Outcome:
    """Hold the conversation and write all its files, or none.

    `seen` gives the visitor's picture at a time of their recording; `shown` gets every frame, `told` every caption as
    it comes; `keeper` takes down what the store may keep. Raises BadInput when nobody was heard, OutputProblem when a
    file cannot be written.
    """
    skills = loaded.skills if keeper is None else keeper.skilled(loaded.skills)
    conversation = Conversation(skills, loaded.activity, loaded.policy, visitor, pace, told)
    with contextlib.ExitStack() as open_files:
        journal_file = open_files.enter_context(_appearing(files.journal))
        transcript_file = open_files.enter_context(_appearing(files.transcript))
        writer = open_files.enter_context(MovieWriter(files.film, loaded.face.size, FPS))
        corner = None if seen is None else lambda at: seen(conversation.duplex.given(at))
        film = Film(writer, loaded.face, conversation.engine.stage, conversation.duplex.tracks, FPS, corner, shown)
        with journal_file.open("w", encoding="utf-8") as text:
            journal = JournalWriter(text, loaded.policy, with_words=files.journal_words)
            following = [] if keeper is None else [keeper.following(conversation.engine.conductor)]
            with _filming(film, conversation, live=pace == "real"):
                conversation.run([journal.write, *following])
        if not any(line.caption.speaker == "visitor" for line in conversation.engine.lines):
            raise BadInput("Nobody could be heard speaking in the recording.", "Record closer to the microphone.")
        film.advance(conversation.engine.clock.now() + _TAIL)
        transcript_file.write_text(transcript(conversation.engine.lines), encoding="utf-8")
        if files.perceived is not None:
            report_file = open_files.enter_context(_appearing(files.perceived))
            report_file.write_text(conversation.engine.perceiver.report(), encoding="utf-8")
        writer.finish()
    turns = tuple(latency(timed) for timed in conversation.engine.timed)
    return Outcome(tuple(conversation.engine.lines), turns, tuple(conversation.engine.problems))


def recorded_visitor(recording: Recording, watcher: Watcher | None, *, hold: bool) -> Visitor:
    """A visitor from a recording; with a watcher, they are looked at in its pictures."""
    looks = _looks(recording, watcher) if watcher is not None and recording.has_picture else None
    return Visitor(recording.audio, looks=looks, hold=hold)


def typed_visitor(turns: list[str]) -> Visitor:
    """A visitor who types. Raises BadInput for an empty turn."""
    if any(not turn.strip() for turn in turns):
        raise BadInput("A typed turn is empty.", 'Give words: bedside talk --text "Where can I park?"')
    return Visitor(np.zeros(0, np.float32), typed=turns)


def seen_in(recording: Recording) -> Seen | None:
    """The visitor's picture by the recording's own time, at the film's frame rate; None if there is none."""
    return follow(pictures(recording, 1 / FPS)) if recording.has_picture else None


def _looks(recording: Recording, watcher: Watcher) -> Iterator[tuple[int, Look]]:
    watcher.forget()
    for at, picture in pictures(recording, 1 / RATE):
        yield at, watcher.look(picture, seconds(at))


@contextlib.contextmanager
def _filming(film: Film, conversation: Conversation, *, live: bool) -> Iterator[None]:
    """Draw alongside, on a thread of its own, while the conversation runs in real time."""
    if not live:
        yield
        return
    over = threading.Event()

    def keep_up() -> None:
        while not over.wait(0.5 / FPS):
            film.advance(conversation.engine.clock.now() - _BEHIND, stop=over.is_set)

    with ThreadPoolExecutor(1, thread_name_prefix="bedside-film") as pool:
        filming = pool.submit(keep_up)
        filming.add_done_callback(lambda _: conversation.engine.conductor.stop() if not over.is_set() else None)
        try:
            yield
        finally:
            over.set()
        filming.result()


@contextlib.contextmanager
def _appearing(path: Path) -> Iterator[Path]:
    """A file that gets its name only when the block ends well; until then it is written beside it."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.touch()
        yield part
        part.replace(path)
    except OSError as problem:
        raise OutputProblem(f"{path} cannot be written ({problem.strerror}).", "Choose another place.") from problem
    finally:
        part.unlink(missing_ok=True)
