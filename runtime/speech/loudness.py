"""How loud speech is over time, for the face."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

ENVELOPE_RATE = 100


def envelope(audio: NDArray[np.float32], rate: int) -> NDArray[np.float32]:
    """RMS of every 10 ms of mono audio (n,), as (n / rate * 100,) float32; the last piece may be shorter."""
    hop = rate // ENVELOPE_RATE
    padded = np.pad(audio, (0, -len(audio) % hop)).reshape(-1, hop)
    return np.asarray(np.sqrt(np.mean(np.square(padded), axis=1)), np.float32)
