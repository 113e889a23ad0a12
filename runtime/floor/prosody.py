"""How the voice ended: pitch, length and loudness of the last second and a half before a pause. Pure, a few ms.

Turns end with a fall (or a question's rise) to the edge of the speaker's range, a lengthened last syllable and fading
loudness; a level pitch in the middle of the range holds the floor (Gravano and Hirschberg 2011).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

RATE = 16_000
SPAN = 1.5  # seconds of voice that are looked at
_HOP = 160
_FRAME = 640  # 40 ms: two periods of 50 Hz
_FFT = 2048
_LOWEST, _HIGHEST = 65.0, 420.0  # Hz
_PERIODIC = 0.45
_DECIMATE = 2


@dataclass(frozen=True, slots=True)
class Prosody:
    """Pitch in semitones against the median of the span, slopes per second, loudness in dB, times in seconds.

    `final_pitch`: mean of the last 100 ms of voice; `final_slope`: over the last 250 ms; `range_low`: how far the final
    pitch lies above the lowest of the span; `last_run`: length of the last voiced run, `run_ratio`: against the others;
    `final_level`: loudness of the last 150 ms against the loud frames; `level_slope`: over the last 300 ms;
    `voiced`: share of voiced frames; `periodicity`: of the last 150 ms (low: creak or breath).
    """

    final_pitch: float
    final_slope: float
    range_low: float
    last_run: float
    run_ratio: float
    final_level: float
    level_slope: float
    voiced: float
    periodicity: float


FLAT = Prosody(0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0)


def measure(audio: NDArray[np.float32]) -> Prosody:
    """Prosody of the end of `audio`: mono, 16 kHz, cut where voice activity last heard the voice.

    Only the last 1.5 s count; `FLAT` for less than 100 ms or for no voice in it.
    """
    recent = audio[-round(SPAN * RATE) :]
    if len(recent) < 0.1 * RATE:
        return FLAT
    level = _levels(recent)
    pitch, periodicity = _pitch(recent, len(level))
    loud = np.percentile(level, 90)
    voiced = _steady((periodicity > _PERIODIC) & (level > loud - 28))
    speech = np.flatnonzero(level > loud - 28)
    if voiced.sum() < 5 or not len(speech):
        return FLAT
    last = int(speech[-1]) + 1
    height = np.where(voiced, 12 * np.log2(np.maximum(pitch, 1.0)), np.nan)
    middle = float(np.nanmedian(height))
    ends = np.flatnonzero(voiced)
    tail = ends[ends > ends[-1] - 25]
    runs = _runs(voiced)
    others = [b - a for a, b in runs[:-1] if b - a >= 3]
    last_run = runs[-1][1] - runs[-1][0]
    return Prosody(
        final_pitch=float(np.median(height[ends[-10:]])) - middle,
        final_slope=_slope(np.asarray(tail * 0.01, np.float64), height[tail]),
        range_low=float(np.median(height[ends[-10:]]) - np.percentile(height[ends], 5)),
        last_run=last_run * 0.01,
        run_ratio=float(last_run / np.mean(others)) if others else 1.0,
        final_level=float(level[max(0, last - 15) : last].mean() - loud),
        level_slope=_slope(
            np.asarray(np.arange(max(0, last - 30), last) * 0.01, np.float64), level[max(0, last - 30) : last]
        ),
        voiced=float(voiced.mean()),
        periodicity=float(periodicity[max(0, last - 15) : last].mean()),
    )


def _levels(audio: NDArray[np.float32]) -> NDArray[np.float64]:
    frames = audio[: len(audio) // _HOP * _HOP].reshape(-1, _HOP).astype(np.float64)
    return np.asarray(10 * np.log10(np.square(frames).mean(axis=1) + 1e-9))


def _pitch(audio: NDArray[np.float32], frames: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Hz and normalised autocorrelation at that pitch for every 10 ms (Boersma 1993, without the path search)."""
    half = audio[: len(audio) // _DECIMATE * _DECIMATE].reshape(-1, _DECIMATE).mean(axis=1)
    size, hop = _FRAME // _DECIMATE, _HOP // _DECIMATE
    padded = np.pad(half, (size // 2, size // 2))
    window = np.hanning(size).astype(np.float32)
    cut = sliding_window_view(padded, size)[::hop][:frames]
    cut = (cut - cut.mean(axis=1, keepdims=True)) * window
    fft = _FFT // _DECIMATE
    correlation = np.fft.irfft(np.square(np.abs(np.fft.rfft(cut, fft))), fft)[:, : size // 1]
    own = np.fft.irfft(np.square(np.abs(np.fft.rfft(window, fft))), fft)[: size // 1]
    rate = RATE / _DECIMATE
    low, high = int(rate / _HIGHEST), min(int(rate / _LOWEST), size - 2)
    lags = np.arange(low, high)
    scaled = correlation[:, low:high] / (correlation[:, :1] + 1e-9) / (own[low:high] / own[0])
    # A short period wins over its multiples, which correlate as well.
    best = np.argmax(scaled - 0.02 * np.log2(lags / low), axis=1)
    strength = scaled[np.arange(len(scaled)), best]
    return rate / lags[best].astype(np.float64), np.clip(strength.astype(np.float64), 0.0, 1.0)


def _steady(voiced: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Without runs of fewer than three frames: noise that happens to repeat."""
    kept = np.zeros_like(voiced)
    for start, end in _runs(voiced):
        if voiced[start:end].sum() >= 3:
            kept[start:end] = voiced[start:end]
    return kept


def _runs(voiced: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Stretches of voiced frames; holes of up to 30 ms are part of them."""
    runs: list[tuple[int, int]] = []
    for at in np.flatnonzero(voiced):
        if runs and at - runs[-1][1] <= 3:
            runs[-1] = (runs[-1][0], int(at) + 1)
        else:
            runs.append((int(at), int(at) + 1))
    return runs


def _slope(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    if len(x) < 4:
        return 0.0
    return float(np.clip(np.polyfit(x - x.mean(), y, 1)[0], -200.0, 200.0))
