"""Synthesised clauses waiting to be played, and the one place that plays them."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime import events as e
from runtime.clock import TICKS_PER_SECOND
from runtime.speech.voice import Speech

RATE = 24_000
TICKS_PER_SAMPLE = TICKS_PER_SECOND // RATE


@dataclass(frozen=True, slots=True)
class Clip:
    """One clause as it will be heard."""

    turn: int
    index: int
    words: e.Words
    speech: Speech


class ClipShelf:
    """Where the speech worker leaves clips and the engine finds them. Any thread."""

    def __init__(self) -> None:
        self._clips: dict[tuple[int, int], Clip] = {}
        self._lock = threading.Lock()

    def put(self, clip: Clip) -> None:
        with self._lock:
            self._clips[clip.turn, clip.index] = clip

    def take(self, turn: int, index: int) -> Clip | None:
        """The clip, no longer on the shelf; None if a newer turn has cleared it away."""
        with self._lock:
            return self._clips.pop((turn, index), None)

    def clear(self, turn: int) -> None:
        """Drop what is left of a turn."""
        with self._lock:
            for key in [key for key in self._clips if key[0] == turn]:
                del self._clips[key]


@dataclass(frozen=True, slots=True)
class Happened:
    """Something the mixer did, `offset` samples into the block it was asked for."""

    offset: int
    event: e.ClipStarted | e.ClipEnded
    clip: Clip


class Mixer:
    """What the speaker is given, block by block (24 kHz mono float32). Sans-IO: a port pulls.

    Only clips of the turn that was queued last can sound, so stopping needs nobody's help: a new turn's first clip,
    or `stop`, makes everything older silent in the next block.
    """

    def __init__(self) -> None:
        self._queue: deque[Clip] = deque()
        self._position = 0
        self._lock = threading.Lock()

    def queue(self, clip: Clip) -> None:
        with self._lock:
            if self._queue and self._queue[0].turn != clip.turn:
                self._queue.clear()
                self._position = 0
            self._queue.append(clip)

    def stop(self, turn: int) -> e.Silenced | None:
        """Drop all of a turn; says what had been heard of the clause that was cut, if anything was."""
        with self._lock:
            if not self._queue or self._queue[0].turn != turn:
                return None
            cut, played = self._queue[0], self._position
            self._queue.clear()
            self._position = 0
        heard = heard_words(cut, played)
        return e.Silenced(turn, cut.index, heard) if heard is not None else None

    def pull(self, samples: int) -> tuple[NDArray[np.float32], list[Happened]]:
        """The next `samples` samples, silence where there is nothing to say, and what began or ended in them."""
        out = np.zeros(samples, np.float32)
        happened: list[Happened] = []
        filled = 0
        with self._lock:
            while self._queue and filled < samples:
                clip = self._queue[0]
                audio = clip.speech.audio
                if self._position == 0:
                    happened.append(Happened(filled, e.ClipStarted(clip.turn, clip.index), clip))
                count = min(samples - filled, len(audio) - self._position)
                out[filled : filled + count] = audio[self._position : self._position + count]
                filled += count
                self._position += count
                if self._position >= len(audio):
                    happened.append(Happened(filled, e.ClipEnded(clip.turn, clip.index, clip.words), clip))
                    self._queue.popleft()
                    self._position = 0
        return out, happened


def heard_words(clip: Clip, played: int) -> e.Words | None:
    """The words of a clip that were mostly heard when `played` samples had left; None if not even one."""
    at = played / clip.speech.sample_rate
    heard = [word.text for word in clip.speech.words if (word.start + word.end) / 2 <= at]
    if not heard:
        return None
    return e.Words(f"{clip.words.ref}:{len(heard)}", " ".join(heard))
