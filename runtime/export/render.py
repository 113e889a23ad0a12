"""From a script to finished files: film or sound, captions beside it, its transcript."""

from __future__ import annotations

import hashlib
import shutil
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from runtime.errors import OutputProblem
from runtime.export.checking import check
from runtime.export.crew import Stopped
from runtime.export.drawing import Drawing
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
_PATIENCE = 0.5
"""Seconds between two questions whether to stop."""
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
        raise OutputProblem(
            "The folder {parent} does not exist.", "Create it or choose another place.", parent=out.parent
        )
    check(script, voices)
    work = begun(out) if kept is None else kept
    with writing(out):
        work.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        drawing = stack.enter_context(Drawing(script, stopped, workers)) if form.codec is not None else None
        told = tell(script, voices, work / "speech", stopped)
        if captions and script.burned:
            words = captions[0].of(told)
            told = [one.captioned(said, captions[0].language) for one, said in zip(told, words, strict=True)]
        frames = sum(one.narration.frames for one in told)
        lufs = None
        if form.container == "png":
            _whole(out, lambda part: write_poster(script, told, part), script, provenance)
            files: tuple[Path, ...] = (out,)
        elif form.container == "gif":
            _whole(out, lambda part: write_animation(script, told, part, progress, stopped), script, provenance)
            files = (out,)
        else:
            film = _Film(script, told, form, out.with_name(f".{out.name}.part"), work, provenance)
            lufs, texts = film.make(out, drawing, progress, stopped, captions)
            files = (out, *texts)
    if kept is None:
        shutil.rmtree(work, ignore_errors=True)
    return Result(files, frames, frames / script.fps, lufs)


def begun(out: Path) -> Path:
    """The hidden folder in which a film is kept until it is finished."""
    return out.with_name(f".{out.name}.work")


def film_key(script: Script, told: Sequence[Told], form: Format) -> str:
    """Names all that a film is made from."""
    music = [digest(script.music.path), repr(script.music.volume)] if script.music is not None else []
    said = [script.title, script.language, script.label, repr(form), *music, *(one.key for one in told)]
    return hashlib.sha256("\0".join(said).encode()).hexdigest()[:32]


class _Film:
    """A film, or its sound alone, put together in `part` while it is drawn: sound is encoded beside it."""

    def __init__(
        self, script: Script, told: Sequence[Told], form: Format, part: Path, work: Path, provenance: Provenance | None
    ) -> None:
        self._script, self._told, self._form, self._part, self._provenance = script, told, form, part, provenance
        self._whole = list(stretches(told, script.fps, form.codec, work / "film")) if form.codec else []
        self._over = threading.Event()

    def make(
        self,
        out: Path,
        drawing: Drawing | None,
        progress: Progress,
        stopped: Callable[[], bool],
        captions: Sequence[Captions],
    ) -> tuple[float, Sequence[Path]]:
        """Its loudness, and the files of its words."""
        try:
            with ThreadPoolExecutor(1) as pool:
                making = pool.submit(self._put_together)
                try:
                    if drawing is not None:
                        self._draw(drawing, progress, making)
                    lufs = self._finished(making, stopped)
                finally:
                    self._over.set()
            texts = write_texts(self._script, self._told, out, captions)
            _signed(self._part, out, self._script, self._provenance)
        finally:
            self._part.unlink(missing_ok=True)
        return lufs, texts

    def _put_together(self) -> float:
        script, told = self._script, self._told
        sound = Soundtrack([one.narration for one in told], script.fps, script.music)
        paths = [one.path for one in self._whole]
        made = film_key(script, told, self._form)
        gain = sound.gain()
        pieces = sound.pieces(gain, sound.whole(gain))
        return write_film(script, told, self._part, self._form, paths, pieces, made, self._there)

    def _there(self, path: Path) -> None:
        """Waits for a stretch. Raises Stopped where it will not come."""
        while not path.exists():
            if self._over.wait(_LOOK):
                raise Stopped

    def _draw(self, drawing: Drawing, progress: Progress, making: Future[float]) -> None:
        wanted: dict[Path, Stretch] = {one.path: one for one in self._whole if not one.path.exists()}
        total = sum(one.last - one.first for one in self._whole)
        done = total - sum(one.last - one.first for one in wanted.values())
        progress(done, total)

        def add(frames: int) -> None:
            nonlocal done
            if making.done():
                making.result()  # what went wrong with it ends all
            done = min(done + frames, total)
            progress(done, total)

        codec = self._form.codec
        assert codec is not None
        drawing.draw(self._told, list(wanted.values()), codec, add)
        progress(total, total)

    def _finished(self, making: Future[float], stopped: Callable[[], bool]) -> float:
        while not wait([making], _PATIENCE).done:
            if stopped():
                raise Stopped
        return making.result()


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
