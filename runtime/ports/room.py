"""A room without a room: what the microphone would pick up of the speaker, for a device that is not there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from runtime.hearing.ring import RATE


class Room:
    """Plays speaker blocks (16 kHz) back into the microphone: delay, early reflections and a decaying tail, noise.

    `echo_db`: level of the direct path at the microphone against the speaker's, −10 being a loud kiosk.
    `reverberation`: seconds until the tail has fallen by 60 dB. Everything is drawn from `seed`.
    """

    def __init__(
        self,
        echo_db: float = -10.0,
        delay: float = 0.04,
        reverberation: float = 0.25,
        noise_db: float = -60.0,
        seed: int = 0,
    ) -> None:
        self._random = np.random.default_rng(seed)
        gain = 10 ** (echo_db / 20)
        start = round(delay * RATE)
        tail = round(reverberation * RATE)
        response = np.zeros(start + tail + 1, np.float32)
        decay = 10 ** (-3 * np.arange(tail) / max(tail, 1))
        response[start + 1 :] = 0.08 * gain * decay * self._random.standard_normal(tail)
        response[start] = gain
        self._response = response
        self._memory = np.zeros(len(response) - 1, np.float32)
        self._noise = 10 ** (noise_db / 20)

    def __call__(self, played: NDArray[np.float32]) -> NDArray[np.float32]:
        """What reaches the microphone (n,) while `played` (n,) leaves the speaker."""
        wave = np.concatenate([self._memory, played])
        self._memory = wave[-len(self._memory) :]
        size = 1 << (len(wave) + len(self._response) - 1).bit_length()
        spectrum = np.fft.rfft(wave, size) * np.fft.rfft(self._response, size)
        echo = np.fft.irfft(spectrum, size)[len(self._response) - 1 : len(wave)]
        noise = self._noise * self._random.standard_normal(len(played))
        return (echo + noise).astype(np.float32)
