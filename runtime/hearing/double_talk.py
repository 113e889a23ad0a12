"""Hearing the visitor under our own voice: a linear echo canceller that says when more is in the microphone than echo.

AEC3 takes our voice out thoroughly, and with it up to half a second of a visitor who begins while we speak. Here the
echo is only predicted, by a partitioned-block frequency-domain Kalman filter (Enzner and Vary 2006; Kuech, Mabande and
Enzner 2014), which goes on learning while both speak; what it cannot predict is somebody else.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from runtime.hearing.ring import RATE

Audio = NDArray[np.float32]
BLOCK = RATE // 100
SPAN = 0.26
"""Seconds of room that are predicted: delay and the loud part of the reverberation."""
_PARTS = round(SPAN * 100)
_KEEPS = 0.9995  # of the room from block to block
_SMOOTH = 0.9
_RINGS_ON = 0.85  # of the echo's power from block to block, in rooms that ring for longer than is predicted
_AUDIBLE = 1e-6  # power of an echo that counts: -60 dB
_NEAR = -40.0  # dB of what is left over, below which it is nobody near
_KNOWN = -10.0  # dB of what is left over against the echo, usually, once the room is known
_SURPRISE, _MORE = -3.0, 12.0  # dB against the echo, and above the usual, from which somebody else speaks


class DoubleTalk:
    """One microphone's stream, in blocks of 10 ms at 16 kHz."""

    def __init__(self) -> None:
        bins = BLOCK + 1
        self._played = np.zeros((_PARTS, bins), np.complex128)  # spectra, the newest first
        self._last = np.zeros(BLOCK)
        self._room = np.zeros((_PARTS, bins), np.complex128)
        self._doubt = np.full((_PARTS, bins), 1.0)
        self._noise = np.full(bins, 1e-3)
        self._echo = self._left = 0.0  # power, the echo's fading as a room does
        self._usual = 0.0  # dB of what is left over against the echo; 0 while nothing is known of the room
        self.residue = np.zeros(BLOCK, np.float32)
        """The last block without the echo that was predicted."""

    def __call__(self, microphone: Audio, played: Audio) -> bool:
        """Whether somebody speaks into `microphone` (160,) while `played` (160,) leaves the speaker."""
        self._played = np.roll(self._played, 1, axis=0)
        self._played[0] = np.fft.rfft(np.concatenate([self._last, played]))
        self._last = played.astype(np.float64)
        if not self.playing:
            self.residue = microphone
            self._left = 0.0
            return False
        echo = np.fft.irfft((self._played * self._room).sum(0))[BLOCK:]
        left = microphone - echo
        self.residue = left.astype(np.float32)
        self._learn(left)
        self._left = 0.6 * self._left + 0.4 * float(np.square(left).mean())
        self._echo = max(float(np.square(echo).mean()), _RINGS_ON * self._echo)
        return self._echo > _AUDIBLE and self._surprised()

    @property
    def playing(self) -> bool:
        """Whether anything was played within SPAN."""
        return bool(np.any(self._played))

    def _surprised(self) -> bool:
        over = 10 * np.log10(self._left / self._echo + 1e-9)
        self._usual += 0.1 * (over - self._usual) if over < self._usual else 0.004 * (min(over, 0.0) - self._usual)
        loud = 10 * np.log10(self._left + 1e-12) > _NEAR
        return bool(loud and self._usual < _KNOWN and over > max(_SURPRISE, self._usual + _MORE))

    def _learn(self, left: NDArray[np.float64]) -> None:
        spectrum = np.fft.rfft(np.concatenate([np.zeros(BLOCK), left]))
        power = np.square(np.abs(self._played))
        self._noise = _SMOOTH * self._noise + (1 - _SMOOTH) * np.square(np.abs(spectrum))
        gain = self._doubt / ((power * self._doubt).sum(0) + 2 * self._noise + 1e-9)
        step = np.fft.irfft(gain * self._played.conj() * spectrum, axis=1)
        step[:, BLOCK:] = 0.0
        self._room += np.fft.rfft(step, axis=1)
        self._doubt *= 1 - 0.5 * gain * power
        self._room *= _KEEPS
        self._doubt = _KEEPS**2 * self._doubt + (1 - _KEEPS**2) * np.square(np.abs(self._room)) + 1e-9
