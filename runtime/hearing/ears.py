"""From microphone blocks to voice-activity windows on the media clock, without our own voice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from runtime.clock import TICKS_PER_SECOND
from runtime.events import VoiceWindow
from runtime.hearing.past import Past
from runtime.hearing.ring import RATE
from runtime.hearing.voice_activity import WINDOW, VoiceActivity

Audio = NDArray[np.float32]
_TICKS_PER_SAMPLE = TICKS_PER_SECOND // RATE


class Cleaner(Protocol):
    """Takes the echo of what was played out of a microphone block, both (n,) at 16 kHz."""

    def __call__(self, microphone: Audio, played: Audio) -> Audio: ...


class Ears:
    """Keeps the recent past and judges every 32 ms of it. Any block size gives the same windows."""

    def __init__(self, activity: VoiceActivity, cleaner: Cleaner | None = None) -> None:
        self.past = Past()
        self._activity = activity
        self._cleaner = cleaner
        self._pending = np.zeros(0, np.float32)
        self._judged = 0  # samples

    def feed(self, block: Audio, played: Audio | None = None) -> Iterator[VoiceWindow]:
        """Take in mono float32 samples at 16 kHz, with what the speaker played meanwhile; yields completed windows."""
        if self._cleaner is not None and played is not None:
            block = self._cleaner(block, played)
        self.past.append(block)
        self._pending = np.concatenate([self._pending, block])
        while len(self._pending) >= WINDOW:
            probability = self._activity(self._pending[:WINDOW])
            self.past.judged(probability)
            start = self._judged * _TICKS_PER_SAMPLE
            self._judged += WINDOW
            self._pending = self._pending[WINDOW:]
            yield VoiceWindow(start, self._judged * _TICKS_PER_SAMPLE, round(probability, 3))
