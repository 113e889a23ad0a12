"""When a voice pauses and how fast its syllables come, from its loudness and pitch. Pure.

Pauses are found as Praat's "To TextGrid (silences)" finds them; syllables are the peaks of loudness that are voiced and
stand out from the dips beside them (de Jong and Wempe 2009, "Praat script to detect syllable nuclei").
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from runtime.hearing.pitch import HOP, PitchTrack
from runtime.hearing.ring import RATE

Audio = NDArray[np.float32]
F64 = NDArray[np.float64]
SHORTEST_PAUSE = 0.3  # seconds
_SHORTEST_SOUND = 0.1
_BELOW_LOUDEST = 25.0  # dB
_DIP = 2.0  # dB on both sides of a syllable's peak
_SMOOTH = 0.064  # seconds: Praat's window for a lowest pitch of 50 Hz
_PER_SECOND = 100
_PERIODIC = 0.42
"""A nucleus may be creaky: less periodic than what counts as pitch."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """`pauses`: (start, end) in seconds, within the speech; `syllables`: times of their nuclei; `spoken`: seconds of
    sound, `lasted`: from the first sound to the last.
    """

    pauses: tuple[tuple[float, float], ...]
    syllables: tuple[float, ...]
    spoken: float
    lasted: float

    @property
    def rate(self) -> float:
        """Syllables a second of sound (articulation rate); 0 where there is hardly any sound."""
        return len(self.syllables) / self.spoken if self.spoken > 0.3 else 0.0


def rhythm_of(audio: Audio, pitch: PitchTrack) -> Rhythm:
    """The rhythm of speech (n,) at 16 kHz whose pitch is known."""
    level = smooth_level(audio)[: len(pitch.level)]
    if len(level) < 10:
        return Rhythm((), (), 0.0, 0.0)
    top = float(np.percentile(level, 99))
    quiet = _runs(level < top - _BELOW_LOUDEST, SHORTEST_PAUSE)
    sounding = _runs(~_mask(quiet, len(level)), _SHORTEST_SOUND)
    if not sounding:
        return Rhythm((), (), 0.0, 0.0)
    pauses = [(a, b) for (_, a), (b, _) in pairwise(sounding) if b - a >= 0.3 * _PER_SECOND]
    spoken = sum(end - start for start, end in sounding) / _PER_SECOND
    lasted = (sounding[-1][1] - sounding[0][0]) / _PER_SECOND
    nuclei = _nuclei(level, pitch.voiced | (pitch.strength > _PERIODIC), top - _BELOW_LOUDEST)
    return Rhythm(
        tuple((a / _PER_SECOND, b / _PER_SECOND) for a, b in pauses),
        tuple((int(at) + 0.5) / _PER_SECOND for at in nuclei),
        spoken,
        lasted,
    )


def smooth_level(audio: Audio) -> F64:
    """dB of full scale, 100 times a second, over windows of 64 ms (Hann)."""
    power = np.square((audio - audio.mean()).astype(np.float64))
    size = round(_SMOOTH * RATE)
    frames = len(audio) // HOP
    blocks = power[: frames * HOP].reshape(frames, HOP).mean(axis=1)
    window = np.hanning(round(size / HOP) + 2)[1:-1]
    return np.asarray(10 * np.log10(np.convolve(blocks, window / window.sum(), "same") + 1e-10))


def _nuclei(level: F64, voiced: NDArray[np.bool_], floor: float) -> list[int]:
    peaks = np.flatnonzero((level[1:-1] > level[:-2]) & (level[1:-1] >= level[2:])) + 1
    peaks = peaks[level[peaks] > floor]
    kept: list[int] = []
    for i, peak in enumerate(peaks):
        after = level[peak : peaks[i + 1] + 1].min() if i + 1 < len(peaks) else level[peak:].min()
        if level[peak] - after <= _DIP:
            # A shoulder of the next, or the last: the higher of the two goes on.
            if i + 1 < len(peaks) and level[peaks[i + 1]] < level[peak]:
                level[peaks[i + 1]] = level[peak]
            continue
        if voiced[max(0, peak - 1) : peak + 2].any():
            kept.append(int(peak))
    return kept


def _runs(mask: NDArray[np.bool_], shortest: float) -> list[tuple[int, int]]:
    """Stretches of True frames that last at least `shortest` seconds, ends exclusive."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]]).astype(np.int8)))
    pairs = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
    return [(start, end) for start, end in pairs if end - start >= shortest * _PER_SECOND]


def _mask(runs: list[tuple[int, int]], length: int) -> NDArray[np.bool_]:
    mask = np.zeros(length, np.bool_)
    for start, end in runs:
        mask[start:end] = True
    return mask
