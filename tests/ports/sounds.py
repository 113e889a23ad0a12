"""Small sound files for tests, written by the same library that Bedside reads with."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray


def tone(seconds: float, rate: int = 16_000, channels: int = 1, level: float = 0.3) -> NDArray[np.int16]:
    """A 200 Hz tone (channels, n) as 16-bit samples."""
    t = np.arange(round(seconds * rate)) / rate
    wave = np.round(level * 32767 * np.sin(2 * np.pi * 200 * t)).astype(np.int16)
    return np.tile(wave, (channels, 1))


def write_sound(path: Path, samples: NDArray[np.int16], rate: int = 16_000) -> Path:
    """Write (channels, n) 16-bit samples as a WAV file."""
    layout = {1: "mono", 2: "stereo", 6: "5.1"}[len(samples)]
    with av.open(path, "w", format="wav") as container:
        stream = container.add_stream("pcm_s16le", rate=rate, layout=layout)
        frame = av.AudioFrame.from_ndarray(samples.T.reshape(1, -1), format="s16", layout=layout)
        frame.sample_rate = rate
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path
