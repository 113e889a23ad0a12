"""What is said in a film, said once: speech is kept in a folder under the name of all it follows from."""

from __future__ import annotations

import copy
import hashlib
import json
import os
import shutil
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import numpy as np

from runtime.errors import BadInput
from runtime.export.crew import Stopped
from runtime.export.movie import writing
from runtime.speech.voice import Phoneme, Speech, Voice, WordTime, never

Follow = Callable[[Path], tuple[Speech, ...]]
"""A recording to stretches of speech that follow each other without gaps, with the times of sounds and words."""


class Speaker:
    """A voice that remembers. With a folder, in files, so that a long film needs little memory; else in memory."""

    def __init__(self, voice: Voice, name: str, folder: Path | None = None, follow: Follow | None = None) -> None:
        """`name`: tells this voice, and this build of it, from others."""
        self._voice, self.name, self._folder, self._follow = voice, name, folder, follow
        self._kept: dict[str, tuple[Speech, ...]] = {}
        self._stopped: Callable[[], bool] = never

    def until(self, stopped: Callable[[], bool]) -> Speaker:
        """The same, asked between sentences whether to stop; then it raises Stopped."""
        other = copy.copy(self)
        other._stopped = stopped
        return other

    def say(self, text: str, speed: float) -> Speech:
        """`text` at `speed` times the usual, the same samples every time. Raises Stopped, see `until`."""
        key = _key(self.name, text, f"{speed:.4f}")
        return self._remembered(key, lambda: (self._said(text, speed),))[0]

    def _said(self, text: str, speed: float) -> Speech:
        cut = False

        def stopped() -> bool:
            nonlocal cut
            cut = cut or self._stopped()
            return cut

        speech = self._voice.speak(text, speed, stopped)
        if cut:
            raise Stopped
        return speech

    def follow(self, recording: Path) -> tuple[Speech, ...]:
        """A recording in stretches. Raises BadInput."""
        if self._follow is None:
            raise BadInput("Recordings cannot be followed here.", "Use text.")
        follow = self._follow
        return self._remembered(_key("recording", digest(recording)), lambda: follow(recording))

    def stretch(self, recording: Path, number: int) -> Speech:
        """One stretch of a recording."""
        if self._folder is None:
            return self.follow(recording)[number]
        return _read(self._folder / _key("recording", digest(recording)), number)

    def _remembered(self, key: str, make: Callable[[], tuple[Speech, ...]]) -> tuple[Speech, ...]:
        if self._folder is None:
            if key not in self._kept:
                self._kept[key] = make()
            return self._kept[key]
        place = self._folder / key
        index = place / "whole.json"
        if not index.exists():
            _write(place, make())
        count = int(json.loads(index.read_text(encoding="utf-8"))["stretches"])
        return tuple(_read(place, number) for number in range(count))


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal. Raises BadInput."""
    try:
        known = path.stat()
        return _digest(path, known.st_mtime_ns, known.st_size)
    except OSError as problem:
        raise BadInput(
            "{path} cannot be read ({why}).", "Check its name.", path=path, why=problem.strerror
        ) from problem


@lru_cache(maxsize=256)
def _digest(path: Path, changed: int, size: int) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _key(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


def _write(place: Path, speeches: tuple[Speech, ...]) -> None:
    """Whole once its folder has its name; another process may have been first."""
    own = place.with_name(f".{place.name}.{os.getpid()}")
    with writing(place):
        own.mkdir(parents=True, exist_ok=True)
        for number, speech in enumerate(speeches):
            np.save(own / f"{number:04d}.npy", speech.audio)
            told = {
                "rate": speech.sample_rate,
                "phonemes": [[p.symbol, p.start, p.end] for p in speech.phonemes],
                "words": [[w.text, w.start, w.end] for w in speech.words],
            }
            (own / f"{number:04d}.json").write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
        (own / "whole.json").write_text(json.dumps({"stretches": len(speeches)}), encoding="utf-8")
        try:
            own.rename(place)
        except OSError:
            shutil.rmtree(own)
            if not place.exists():
                raise


def _read(place: Path, number: int) -> Speech:
    told = json.loads((place / f"{number:04d}.json").read_text(encoding="utf-8"))
    return Speech(
        np.load(place / f"{number:04d}.npy"),
        told["rate"],
        tuple(Phoneme(*one) for one in told["phonemes"]),
        tuple(WordTime(*one) for one in told["words"]),
    )
