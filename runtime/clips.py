"""Synthesised clauses waiting to be played."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

from runtime import events as e
from runtime.clock import TICKS_PER_SECOND
from runtime.speech.voice import Phoneme, Speech, WordTime

RATE = 24_000
TICKS_PER_SAMPLE = TICKS_PER_SECOND // RATE


@dataclass(frozen=True, slots=True)
class Clip:
    """One clause as it will be heard; a `protected` one is never made quieter."""

    turn: int
    index: int
    words: e.Words
    speech: Speech
    protected: bool = False

    def heard(self, played: int) -> e.Words | None:
        """The words that were mostly heard when `played` samples had left; None if not even one."""
        at = played / self.speech.sample_rate
        heard = [word.text for word in self.speech.words if (word.start + word.end) / 2 <= at]
        return e.Words(f"{self.words.ref}:{len(heard)}", " ".join(heard)) if heard else None

    def from_word_at(self, played: int) -> Clip:
        """What is left when the word that was sounding after `played` samples is begun again."""
        speech = self.speech
        at = played / speech.sample_rate
        start = next((word.start for word in speech.words if word.end > at), at)
        first = round(start * speech.sample_rate)
        rest = Speech(
            speech.audio[first:],
            speech.sample_rate,
            tuple(
                Phoneme(p.symbol, max(p.start - start, 0.0), p.end - start) for p in speech.phonemes if p.end > start
            ),
            tuple(WordTime(w.text, w.start - start, w.end - start) for w in speech.words if w.start >= start),
        )
        return replace(self, speech=rest)


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
