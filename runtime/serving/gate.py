"""The microphone's switch, between the device and everything that listens."""

from __future__ import annotations

import threading

import numpy as np
from numpy.typing import NDArray

from runtime.hearing.ears import Cleaner

SILENT = -90.0
"""dBFS that stand for no sound at all."""


class Gate:
    """A Cleaner that also mutes: while muted, what follows gets silence, whatever the microphone hears.

    Holding the talk key opens it. `level` is the last block's, in dBFS, of what was let through.
    """

    def __init__(self, cleaner: Cleaner | None = None, muted: bool = False) -> None:
        self._cleaner = cleaner
        self._lock = threading.Lock()
        self._muted = muted
        self._held = False
        self.level = SILENT
        self.blocks = 0

    @property
    def muted(self) -> bool:
        """Whether nothing is let through now."""
        with self._lock:
            return self._muted and not self._held

    def mute(self, on: bool) -> None:
        with self._lock:
            self._muted = on

    def hold(self, held: bool) -> None:
        """The talk key is held, or not."""
        with self._lock:
            self._held = held

    def __call__(self, microphone: NDArray[np.float32], played: NDArray[np.float32]) -> NDArray[np.float32]:
        """A block (n,) at 16 kHz, cleaned, or silence of the same length."""
        cleaned = microphone if self._cleaner is None else self._cleaner(microphone, played)
        if self.muted:
            cleaned = np.zeros_like(cleaned)
        self.level = dbfs(cleaned)
        self.blocks += 1
        return cleaned


def dbfs(block: NDArray[np.float32]) -> float:
    """Level of a block against full scale."""
    power = float(np.mean(np.square(block))) if len(block) else 0.0
    return max(SILENT, 10 * float(np.log10(power))) if power > 0 else SILENT
