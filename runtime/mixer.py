"""What the speaker is given, block by block. Sans-IO: a port pulls."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime import events as e
from runtime.clips import RATE, Clip
from runtime.speech.voice import Speech

DUCKED = 10 ** (-14 / 20)
_SOFT = 0.5
_FADE = RATE // 50  # samples over which the whole range of loudness is crossed, so that nothing clicks


@dataclass(frozen=True, slots=True)
class Happened:
    """Something the mixer did, `offset` samples into the block it was asked for; `clip` is what sounds from then on."""

    offset: int
    event: e.ClipStarted | e.ClipResumed | e.ClipEnded
    clip: Clip


class Mixer:
    """Plays the clips of one turn (24 kHz mono float32); any thread.

    Only clips of the turn that was queued last can sound, so stopping needs nobody's help: a new turn's first clip, or
    `stop`, makes everything older silent in the next block. Between full voice and silence there are two steps that can
    be taken back: ducked (quieter, going on) and held (silent, waiting; it goes on from the word it was in).
    """

    def __init__(self) -> None:
        self._queue: deque[Clip] = deque()
        self._position = 0
        self._heard_before = 0  # samples of the present clause that were heard before it was held
        self._whole: Clip | None = None  # the present clause as it was before it was held
        self._gain = 1.0
        self._target = 1.0
        self._held = False
        self._resuming = False
        self._aside = np.zeros(0, np.float32)
        self._lock = threading.Lock()

    def queue(self, clip: Clip) -> None:
        """Add a clip behind those of its turn; what is left of another turn is dropped."""
        with self._lock:
            if self._queue and self._queue[0].turn != clip.turn:
                self._reset()
            if not self._queue:
                self._gain = self._target = 1.0
                self._held = False
                self._aside = self._aside[:0]
            self._queue.append(clip)

    def duck(self, turn: int) -> None:
        """Go on more quietly, unless the clause is protected."""
        with self._lock:
            if self._sounding(turn) and not self._queue[0].protected:
                self._target = DUCKED

    def hold(self, turn: int) -> None:
        """Be silent and wait, unless the clause is protected."""
        with self._lock:
            if self._sounding(turn) and not self._queue[0].protected:
                self._target = 0.0
                self._held = True

    def release(self, turn: int) -> None:
        """Go on at full voice; after a hold from the beginning of the word that was cut."""
        with self._lock:
            if not self._sounding(turn):
                return
            self._target = 1.0
            if self._held and self._gain == 0.0 and self._position > 0:
                self._begin_word_again()
            self._held = False

    def aside(self, speech: Speech) -> None:
        """Play something short and soft that is no turn, if nothing else sounds."""
        with self._lock:
            if not self._queue:
                self._aside = speech.audio * np.float32(_SOFT)

    def stop(self, turn: int) -> e.Silenced | None:
        """Drop all of a turn; says what had been heard of the clause that was cut, if anything was."""
        with self._lock:
            if not self._sounding(turn):
                return None
            clip, played = self._whole or self._queue[0], self._heard_before + self._position
            self._reset()
        heard = clip.heard(played)
        return e.Silenced(turn, clip.index, heard) if heard is not None else None

    def pull(self, samples: int) -> tuple[NDArray[np.float32], list[Happened]]:
        """The next `samples` samples, silence where there is nothing to say, and what began or ended in them."""
        out = np.zeros(samples, np.float32)
        happened: list[Happened] = []
        filled = 0
        with self._lock:
            while self._queue and filled < samples and not (self._held and self._gain == 0.0):
                clip = self._queue[0]
                if self._resuming:
                    happened.append(Happened(filled, e.ClipResumed(clip.turn, clip.index), clip))
                    self._resuming = False
                elif self._position == 0:
                    happened.append(Happened(filled, e.ClipStarted(clip.turn, clip.index), clip))
                    if clip.protected and not self._held:
                        self._target = 1.0
                piece = clip.speech.audio[self._position : self._position + samples - filled]
                out[filled : filled + len(piece)] = self._faded(piece)
                filled += len(piece)
                self._position += len(piece)
                if self._position >= len(clip.speech.audio):
                    happened.append(Happened(filled, e.ClipEnded(clip.turn, clip.index, clip.words), clip))
                    self._queue.popleft()
                    self._next_clip()
            soft, self._aside = self._aside[:samples], self._aside[samples:]
            out[: len(soft)] += soft
        return out, happened

    def _faded(self, piece: NDArray[np.float32]) -> NDArray[np.float32]:
        if self._gain == self._target:
            return piece if self._gain == 1.0 else piece * np.float32(self._gain)
        step = np.arange(1, len(piece) + 1) / _FADE
        if self._target > self._gain:
            gains = np.minimum(self._gain + step, self._target)
        else:
            gains = np.maximum(self._gain - step, self._target)
        if len(gains):
            self._gain = float(gains[-1])
        return (piece * gains).astype(np.float32)

    def _begin_word_again(self) -> None:
        clip = self._queue[0]
        rest = clip.from_word_at(self._position)
        self._whole = self._whole or clip
        self._heard_before = len(self._whole.speech.audio) - len(rest.speech.audio)
        self._queue[0] = rest
        self._position = 0
        self._resuming = True

    def _sounding(self, turn: int) -> bool:
        return bool(self._queue) and self._queue[0].turn == turn

    def _next_clip(self) -> None:
        self._position = 0
        self._heard_before = 0
        self._whole = None

    def _reset(self) -> None:
        self._queue.clear()
        self._next_clip()
        self._resuming = False
