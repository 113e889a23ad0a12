"""Taking our own voice out of the microphone before anything listens to it."""

from __future__ import annotations

import numpy as np
import soxr
from numpy.typing import NDArray
from pywebrtc_audio import AudioProcessor

from runtime.hearing.ring import RATE

BLOCK = RATE // 100


class EchoCanceller:
    """WebRTC's AEC3 with its high-pass filter, 10 ms at a time.

    `delay` is what is known of the way from speaker to microphone, in seconds; AEC3 finds the rest by itself. No noise
    suppression: it made recognition worse when measured.
    """

    def __init__(self, delay: float = 0.0) -> None:
        self._processor = AudioProcessor(
            sample_rate=RATE,
            echo_cancellation=True,
            high_pass_filter=True,
            noise_suppression=False,
            stream_delay_ms=round(delay * 1000),
        )

    def __call__(self, microphone: NDArray[np.float32], played: NDArray[np.float32]) -> NDArray[np.float32]:
        """The microphone's block (160,) without the echo of `played` (160,), both at 16 kHz."""
        return np.asarray(self._processor.process(microphone, played), np.float32)


class Downsampler:
    """Speaker blocks at 24 kHz as blocks of the same length in time at 16 kHz, the resampler's few samples late."""

    def __init__(self, rate: int) -> None:
        self._stream = soxr.ResampleStream(rate, RATE, 1, dtype="float32", quality="LQ")
        self._ready = np.zeros(BLOCK, np.float32)

    def __call__(self, block: NDArray[np.float32]) -> NDArray[np.float32]:
        self._ready = np.concatenate([self._ready, self._stream.resample_chunk(block)])
        out, self._ready = self._ready[:BLOCK], self._ready[BLOCK:]
        return np.pad(out, (0, BLOCK - len(out)))
