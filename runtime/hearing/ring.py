"""The microphone's recent past, addressed by media time."""

from __future__ import annotations

import threading

import numpy as np
from numpy.typing import NDArray

from runtime.clock import TICKS_PER_SECOND

RATE = 16_000
_TICKS_PER_SAMPLE = TICKS_PER_SECOND // RATE


class AudioRing:
    """The last `seconds` of mono float32 audio at 16 kHz. One thread appends, any may read."""

    def __init__(self, seconds: float = 90.0) -> None:
        self._samples = np.zeros(round(seconds * RATE), np.float32)
        self._written = 0
        self._lock = threading.Lock()

    def append(self, block: NDArray[np.float32]) -> None:
        """Add samples (n,) at the end."""
        size = len(self._samples)
        kept = block[-size:]
        with self._lock:
            at = (self._written + len(block) - len(kept)) % size
            first = min(len(kept), size - at)
            self._samples[at : at + first] = kept[:first]
            self._samples[: len(kept) - first] = kept[first:]
            self._written += len(block)

    def read(self, start: int, end: int) -> NDArray[np.float32]:
        """Samples between two media times (ticks), cut to what is still there."""
        with self._lock:
            size = len(self._samples)
            first = max(start // _TICKS_PER_SAMPLE, self._written - size, 0)
            last = min(end // _TICKS_PER_SAMPLE, self._written)
            if last <= first:
                return np.zeros(0, np.float32)
            return np.take(self._samples, np.arange(first, last), mode="wrap")
