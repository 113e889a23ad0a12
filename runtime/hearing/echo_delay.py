"""How long what we play takes to come back through the microphone, measured while we speak."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from runtime.hearing.ring import RATE

Audio = NDArray[np.float32]

LONGEST = RATE // 2
"""Samples of the longest way that is looked for."""
_AUDIBLE = 1e-4  # RMS of what has to be played
_CLEAR = 8.0  # how far the peak has to stand out of the rest, in standard deviations


def echo_delay(microphone: Audio, played: Audio) -> float | None:
    """Seconds from `played` to its echo in `microphone`, both (n,) at 16 kHz and in step; None where none stands out.

    Cross-correlation with the phase transform (Knapp and Carter 1976, "The generalized correlation method for
    estimation of time delay"); a second of speech is enough.
    """
    if len(played) < 2 * LONGEST or np.sqrt(np.square(played).mean()) < _AUDIBLE or not microphone.any():
        return None
    size = 1 << (2 * len(played) - 1).bit_length()
    cross = np.fft.rfft(microphone, size) * np.conj(np.fft.rfft(played, size))
    correlation = np.fft.irfft(cross / np.maximum(np.abs(cross), 1e-9 * np.abs(cross).max() + 1e-20), size)[:LONGEST]
    peak = int(correlation.argmax())
    if correlation[peak] < _CLEAR * correlation.std():
        return None
    return peak / RATE
