"""Loudness of a whole film: integrated, after EBU R 128 / ITU-R BS.1770, measured by FFmpeg's ebur128 filter."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import av
import numpy as np
from numpy.typing import NDArray

from runtime.export.movie import AUDIO_RATE

TARGET = -16.0
"""LUFS."""
CEILING = 10 ** (-1 / 20)
"""No sample above −1 dBFS: soft-limited from KNEE on."""
KNEE = 0.7
_SILENT = -69.0


class Meter:
    """Takes the sound in pieces: stereo (2, n), 48 kHz."""

    def __init__(self) -> None:
        self._graph = av.filter.Graph()
        source = self._graph.add_abuffer(
            sample_rate=AUDIO_RATE, format="fltp", layout="stereo", time_base=Fraction(1, AUDIO_RATE)
        )
        meter, sink = self._graph.add("ebur128", "metadata=1"), self._graph.add("abuffersink")
        source.link_to(meter)
        meter.link_to(sink)
        self._graph.configure()
        self._samples = 0
        self._lufs = -70.0

    def take(self, samples: NDArray[np.float32]) -> None:
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples), format="fltp", layout="stereo")
        frame.sample_rate, frame.pts = AUDIO_RATE, self._samples
        self._samples += samples.shape[1]
        self._graph.push(frame)
        self._read()

    def integrated(self) -> float:
        """LUFS of all that was taken; −70 for silence."""
        self._graph.push(None)
        self._read()
        return self._lufs

    def _read(self) -> None:
        while True:
            try:
                frame = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return
            if "lavfi.r128.I" in frame.metadata:
                self._lufs = float(frame.metadata["lavfi.r128.I"])


def measured(pieces: Iterable[NDArray[np.float32]]) -> float:
    """LUFS of stereo pieces (2, n), 48 kHz."""
    meter = Meter()
    for piece in pieces:
        meter.take(piece)
    return meter.integrated()


def gain_to(target: float, lufs: float) -> float:
    """What to multiply by; silence is left alone."""
    return 1.0 if lufs <= _SILENT else float(10 ** ((target - lufs) / 20))


def limited(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """What is above KNEE is bent so that nothing reaches CEILING."""
    over = np.maximum(np.abs(samples) - KNEE, 0)
    room = CEILING - KNEE
    bent = KNEE + room * np.tanh(over / room)
    return np.asarray(np.where(over > 0, np.sign(samples) * bent, samples), np.float32)
