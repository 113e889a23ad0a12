"""How loud somebody is, and whether that can be the visitor whom we know."""

from __future__ import annotations

import threading
from collections import deque
from statistics import median

import numpy as np
from numpy.typing import NDArray

from runtime.floor.backchannels import FAR
from runtime.hearing.ring import RATE

Audio = NDArray[np.float32]

_FRAME = RATE // 100
_REMEMBERED = 5  # turns
_EASES = 3.0  # dB by which the usual level gives way with every voice that was taken for somebody else's


def loudness(audio: Audio) -> float:
    """dB of full scale that the loudest fifth of its 10 ms frames reach, for a sound (n,) at 16 kHz; -100 for none."""
    frames = audio[: len(audio) // _FRAME * _FRAME].reshape(-1, _FRAME).astype(np.float64)
    if len(frames) == 0:
        return -100.0
    return float(np.percentile(10 * np.log10(np.square(frames).mean(axis=1) + 1e-10), 80))


class UsualLoudness:
    """The level of this visitor's voice, from their last turns. Safe to use from several threads."""

    def __init__(self) -> None:
        self._turns: deque[float] = deque(maxlen=_REMEMBERED)
        self._eased = 0.0
        self._lock = threading.Lock()

    def learn(self, audio: Audio) -> None:
        """A turn of theirs, (n,) at 16 kHz."""
        with self._lock:
            self._turns.append(loudness(audio))
            self._eased = 0.0

    def relative(self, audio: Audio) -> float | None:
        """dB of a sound against their usual voice; None before they have spoken."""
        with self._lock:
            return loudness(audio) - (median(self._turns) - self._eased) if self._turns else None

    def is_far(self, audio: Audio) -> bool:
        """Whether this is somebody else, further away. A visitor who goes on softly is believed before long."""
        relative = self.relative(audio)
        far = relative is not None and relative < FAR
        if far:
            with self._lock:
                self._eased += _EASES
        return far
