"""From a script to finished files: film or sound, captions beside it, its transcript."""

from __future__ import annotations

import hashlib
import shutil
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from runtime.errors import OutputProblem
from runtime.export.checking import check
from runtime.export.crew import Stopped
from runtime.export.drawing import draw
from runtime.export.formats import Format, format_of
from runtime.export.movie import writing
from runtime.export.mux import write_film
from runtime.export.poster import write_animation, write_poster
from runtime.export.provenance import Provenance
from runtime.export.soundtrack import Soundtrack
from runtime.export.speaker import digest
from runtime.export.texts import Captions, write_texts
from runtime.export.told import Stretch, Told, stretches, tell
from runtime.export.voices import Voices
from runtime.script.model import Script
from runtime.speech.voice import never

__all__ = ["Result", "Stopped", "render"]

_LOOK = 0.05
"""Seconds between two looks for a stretch that is being drawn."""
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Result:
    """`lufs`: what the finished sound measured before coding; None for a picture."""

    files: tuple[Path, ...]
    frames: int
    seconds: float
    lufs: float | None


def no_progress(done: int, total: int) -> None:
    """Nobody watches."""


def render(
    script: Script,
    out: Path,
    voices: Voices,
    progress: Progress = no_progress,
    stopped: Callable[[], bool] = never,
    *,
    kept: Path | None = None,
    workers: int | None = None,
    provenance: Provenance | None = None,
    captions: Sequence[Captions] = (),
) -> Result:
    """Write `out` (a film, .wav, .gif or .png) and beside a film or sound .srt, .vtt and .txt.

    Speech and encoded stretches are kept in a hidden folder beside `out` until it is finished, so an export that was
    cut short goes on where it was; or in `kept`, which stays and may be shared by many films. `progress` is told frames
    done and to do. `workers`: processes that draw. `provenance`: signs what can hold a signature.
    `captions`: translations; where captions are burned in, the first of them is.

    Raises BadInput, OutputProblem, Stopped.
    """
    form = format_of(script, out)
    if not out.parent.is_dir():
        raise OutputProblem(f"The folder {out.parent} does not exist.", "Create it or choose another place.")
    check(script, voices)
    work = out.with_name(f".{out.name}.work") if kept is None else kept
    with writing(out):
        work.mkdir(parents=True, exist_ok=True)
    told = tell(script, voices, work / "speech", stopped)
    if captions and script.burned:
        told = [
            one.captioned(words, captions[0].language) for one, words in zip(told, captions[0].of(told), strict=True)
        ]
    frames = sum(one.narration.frames for one in told)
    lufs = None
    if form.container == "png":
        _whole(out, lambda part: write_poster(script, told, part), script, provenance)
        files: tuple[Path, ...] = (out,)
    elif form.container == "gif":
        _whole(out, lambda part: write_animation(script, told, part, progress, stopped), script, provenance)
        files = (out,)
    else:
        lufs, texts = _film(script, told, out, form, work, progress, stopped, workers, provenance, captions)
        files = (out, *texts)
    if kept is None:
        shutil.rmtree(work, ignore_errors=True)
    return Result(files, frames, frames / script.fps, lufs)


def film_key(script: Script, told: Sequence[Told], form: Format) -> str:
    """Names all that a film is made from."""
    music = [digest(script.music.path), repr(script.music.volume)] if script.music is not None else []
    said = [script.title, script.language, script.label, repr(form), *music, *(one.key for one in told)]
    return hashlib.sha256("\0".join(said).encode()).hexdigest()[:32]


def _film(
    script: Script,
    told: Sequence[Told],
    out: Path,
    form: Format,
    work: Path,
    progress: Progress,
    stopped: Callable[[], bool],
    workers: int | None,
    provenance: Provenance | None,
    captions: Sequence[Captions],
) -> tuple[float, Sequence[Path]]:
    """Drawn, and put together as it is drawn: sound is encoded beside it. Loudness, and the files of its words."""
    whole = list(stretches(told, script.fps, form.codec, work / "film")) if form.codec else []
    sound = Soundtrack([one.narration for one in told], script.fps, script.music)
    made = film_key(script, told, form)
    over = threading.Event()
    part = out.with_name(f".{out.name}.part")

    def put_together() -> float:
        segments = [one.path for one in whole]
        return write_film(script, told, part, form, segments, sound.pieces(sound.gain()), made, partial(_there, over))

    try:
        with ThreadPoolExecutor(1) as pool:
            writing_it = pool.submit(put_together)
            try:
                _draw(script, told, whole, form, progress, lambda: stopped() or _failed(writing_it), workers)
                lufs = writing_it.result()
            except Stopped:
                if _failed(writing_it):
                    writing_it.result()
                raise
            finally:
                over.set()
        texts = write_texts(script, told, out, captions)
        _signed(part, out, script, provenance)
    finally:
        part.unlink(missing_ok=True)
    return lufs, texts


def _failed(future: Future[float]) -> bool:
    return future.done() and future.exception() is not None


def _there(over: threading.Event, path: Path) -> None:
    """Waits for a stretch. Raises Stopped where it will not come."""
    while not path.exists():
        if over.wait(_LOOK):
            raise Stopped


def _draw(
    script: Script,
    told: Sequence[Told],
    whole: Sequence[Stretch],
    form: Format,
    progress: Progress,
    stopped: Callable[[], bool],
    workers: int | None,
) -> None:
    if form.codec is None:
        return
    wanted: dict[Path, Stretch] = {one.path: one for one in whole if not one.path.exists()}
    total = sum(one.last - one.first for one in whole)
    done = total - sum(one.last - one.first for one in wanted.values())
    progress(done, total)

    def add(frames: int) -> None:
        nonlocal done
        done = min(done + frames, total)
        progress(done, total)

    draw(script, told, list(wanted.values()), form.codec, add, stopped, workers)
    progress(total, total)


def _whole(out: Path, write: Callable[[Path], None], script: Script, provenance: Provenance | None) -> None:
    """Write a file that has its name only when it is whole and signed."""
    part = out.with_name(f".{out.name}.part")
    try:
        write(part)
        _signed(part, out, script, provenance)
    finally:
        part.unlink(missing_ok=True)


def _signed(part: Path, out: Path, script: Script, provenance: Provenance | None) -> None:
    if provenance is not None:
        provenance.sign(part, out.suffix.lower(), script.title)
    with writing(out):
        part.replace(out)
