"""The microphone's recent past and what voice activity made of it: as it was, or with long silences shortened.

Recognition invents words on silence or gives up on what comes after it, and Smart Turn hears only 8 s: a visitor who
thinks for seven is heard as one who paused.
"""

from __future__ import annotations

import threading
from collections import deque

import numpy as np
from numpy.typing import NDArray

from runtime.clock import TICKS_PER_SECOND
from runtime.hearing.ring import RATE, AudioRing
from runtime.hearing.voice_activity import WINDOW

Audio = NDArray[np.float32]

VOICED = 0.2
"""Probability of speech from which a window is kept."""
EDGE = RATE // 5
"""Samples around speech that are kept: a longer silence between two words becomes one of 0.4 s."""
_TICKS_PER_SAMPLE = TICKS_PER_SECOND // RATE


class Past:
    """The last `seconds` of mono float32 audio at 16 kHz with their voice activity. One thread writes, any may read."""

    def __init__(self, seconds: float = 90.0) -> None:
        self._audio = AudioRing(seconds)
        self._voice: deque[float] = deque(maxlen=round(seconds * RATE / WINDOW))
        self._judged = 0
        self._lock = threading.Lock()

    def append(self, block: Audio) -> None:
        """Add samples (n,) at the end."""
        self._audio.append(block)

    def judged(self, probability: float) -> None:
        """Voice activity of the next window of `WINDOW` samples."""
        with self._lock:
            self._voice.append(probability)
            self._judged += 1

    def read(self, start: int, end: int) -> Audio:
        """Samples between two media times (ticks), cut to what is still there."""
        return self._audio.read(start, end)

    def speech(self, start: int, end: int) -> Audio:
        """The same without long silences."""
        audio = self._audio.read(start, end)
        first = end // _TICKS_PER_SAMPLE - len(audio)
        with self._lock:
            voice = np.array(self._voice)
            before = self._judged - len(voice)
        windows = before + np.flatnonzero(voice >= VOICED)
        return without_gaps(audio, windows * WINDOW - first)


def without_gaps(audio: Audio, voiced: NDArray[np.intp]) -> Audio:
    """`audio` (n,) at 16 kHz with every long silence in it shortened; `voiced`: where windows with voice begin.

    What lies around the beginning and the end is kept, voice or not.
    """
    keep = np.zeros(len(audio), np.bool_)
    keep[:EDGE] = keep[max(0, len(audio) - EDGE) :] = True
    for start in voiced[(voiced > -WINDOW) & (voiced < len(audio))]:
        keep[max(0, start - EDGE) : start + WINDOW + EDGE] = True
    return audio[keep]
