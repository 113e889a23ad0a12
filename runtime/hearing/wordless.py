"""What a voice does without words: breaths that can be heard, and laughter. Pure.

Laughter is a row of short bursts of much the same length and distance, 3 to 7 a second, each of them a little of voice
after a little of breath (Bachorowski, Smoski and Owren 2001). Rules on loudness and pitch:
of 16 recordings of laughter they find 5, and take 2 of 82 sentences for it (`bench/perception_laughter.py`).
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from runtime.hearing.pitch import HOP, PitchTrack, levels
from runtime.hearing.ring import RATE

Audio = NDArray[np.float32]
F64 = NDArray[np.float64]
_BREATH = (0.12, 0.9)  # seconds
_ABOVE_FLOOR, _BELOW_SPEECH = 6.0, 12.0  # dB
_FLAT = 0.12
_BURSTS = 5
_APART = (0.13, 0.34)  # seconds between two bursts of laughter
_DEEP = 9.0  # dB between a burst and the breath before it
_ALIKE = 0.22
_BREATHY = 0.25  # share of the way from one burst to the next that has no pitch
_EVEN = 7.0  # dB between neighbouring bursts


def breaths(audio: Audio, pauses: tuple[tuple[float, float], ...]) -> int:
    """How many of the pauses of speech (n,) at 16 kHz hold a breath that can be heard."""
    if not len(audio):
        return 0
    level = levels(audio)
    floor, loud = float(np.percentile(level, 3)), float(np.percentile(level, 90))
    return sum(_breathed(audio, level, start, end, floor, loud) for start, end in pauses)


def _breathed(audio: Audio, level: F64, start: float, end: float, floor: float, loud: float) -> bool:
    first, last = round(start * 100), round(end * 100)
    inside = level[first:last]
    noisy = (inside > floor + _ABOVE_FLOOR) & (inside < loud - _BELOW_SPEECH)
    longest = max((b - a for a, b in _runs(noisy)), default=0) / 100
    if not _BREATH[0] <= longest <= _BREATH[1]:
        return False
    best = max(_runs(noisy), key=lambda run: run[1] - run[0])
    part = audio[(first + best[0]) * HOP : (first + best[1]) * HOP].astype(np.float64)
    power = np.square(np.abs(np.fft.rfft(part * np.hanning(len(part))))) + 1e-12
    band = power[np.fft.rfftfreq(len(part), 1 / RATE) > 200]
    return bool(np.exp(np.log(band).mean()) / band.mean() > _FLAT)


def laughs(pitch: PitchTrack) -> bool:
    """Whether there is laughter in a voice."""
    level = pitch.level
    if len(level) < 50:
        return False
    smooth = np.convolve(level, np.ones(5) / 5, "same")
    top = float(np.percentile(smooth, 95))
    peaks = np.flatnonzero((smooth[1:-1] > smooth[:-2]) & (smooth[1:-1] >= smooth[2:]) & (smooth[1:-1] > top - 18)) + 1
    strong = [p for p in _thinned(peaks, smooth) if pitch.voiced[max(0, p - 3) : p + 4].any()]
    row = 1
    gaps: list[int] = []
    for one, other in pairwise(strong):
        gap = other - one
        dip = float(smooth[one:other].min())
        breath = float((~pitch.voiced[one:other]).mean()) > _BREATHY
        level_alike = abs(smooth[one] - smooth[other]) < _EVEN
        steady = not gaps or abs(gap - float(np.mean(gaps))) < _ALIKE * float(np.mean(gaps))
        deep = min(smooth[one], smooth[other]) - dip > _DEEP
        if _APART[0] * 100 <= gap <= _APART[1] * 100 and deep and breath and steady and level_alike:
            row += 1
            gaps.append(gap)
            if row >= _BURSTS:
                return True
        else:
            row, gaps = 1, []
    return False


def _thinned(peaks: NDArray[np.intp], level: F64) -> list[int]:
    """Of peaks nearer than 0.1 s the higher."""
    kept: list[int] = []
    for peak in peaks.tolist():
        if kept and peak - kept[-1] < 10:
            if level[peak] > level[kept[-1]]:
                kept[-1] = peak
        else:
            kept.append(peak)
    return kept


def _runs(mask: NDArray[np.bool_]) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]]).astype(np.int8)))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))
