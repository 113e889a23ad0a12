"""Pitch and loudness of a voice, 100 times a second.

Pitch is the autocorrelation method of Boersma (1993), "Accurate short-term analysis of the fundamental frequency",
with its path search: octave errors are cheaper to avoid over a whole utterance than in one frame. Checked against Praat
by `python -m bench perception`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from runtime.hearing.ring import RATE

Audio = NDArray[np.float32]
F64 = NDArray[np.float64]
HOP = RATE // 100
LOWEST, HIGHEST = 75.0, 500.0  # Hz
_WINDOW = round(3 / LOWEST * RATE)  # three periods of the lowest pitch
_FFT = 2048
_CANDIDATES = 6
_SILENCE, _VOICING = 0.03, 0.45
_OCTAVE, _JUMP, _VOICED_UNVOICED = 0.01, 0.35, 0.14
_CHUNK = 500  # frames at a time: bounded memory for a long utterance


@dataclass(frozen=True, slots=True, eq=False)
class PitchTrack:
    """Per 10 ms, frame i in the middle of its window at (i + 0.5) / 100 s: `hz` (0 where no pitch), `strength` of the
    periodicity (0 to 1), `level` in dB of full scale.
    """

    hz: F64
    strength: F64
    level: F64

    @property
    def voiced(self) -> NDArray[np.bool_]:
        return self.hz > 0


def track(audio: Audio) -> PitchTrack:
    """Pitch and level of `audio` (n,), mono, 16 kHz."""
    frames = len(audio) // HOP
    if frames == 0:
        none = np.zeros(0)
        return PitchTrack(none, none, none)
    level = levels(audio)
    peak = float(np.abs(audio - audio.mean()).max()) + 1e-9
    padded = np.pad(audio.astype(np.float32), (_WINDOW // 2 - HOP // 2, _WINDOW))
    cut = sliding_window_view(padded, _WINDOW)[::HOP][:frames]
    window = np.hanning(_WINDOW)
    own = np.fft.irfft(np.square(np.abs(np.fft.rfft(window, _FFT))), _FFT)
    low, high = int(RATE / HIGHEST), int(RATE / LOWEST) + 1
    hz = np.zeros((frames, _CANDIDATES))
    strength = np.zeros((frames, _CANDIDATES))
    loud = np.zeros(frames)
    for first in range(0, frames, _CHUNK):
        part = cut[first : first + _CHUNK]
        part = part - part.mean(axis=1, keepdims=True)
        loud[first : first + _CHUNK] = np.abs(part).max(axis=1) / peak
        spectrum = np.abs(np.fft.rfft(part * window, _FFT)) ** 2
        correlation = np.fft.irfft(spectrum, _FFT)[:, : high + 2]
        scaled = correlation / (correlation[:, :1] + 1e-9) / (own[: high + 2] / own[0])
        _peaks(scaled, low, high, hz[first : first + _CHUNK], strength[first : first + _CHUNK])
    unvoiced = _VOICING + np.maximum(0.0, 2 - (loud / _SILENCE) * (1 + _VOICING))
    path = _path(hz, strength, unvoiced)
    rows = np.arange(frames)
    chosen = np.where(path >= 0, hz[rows, np.maximum(path, 0)], 0.0)
    sure = np.where(path >= 0, strength[rows, np.maximum(path, 0)], strength.max(axis=1))
    return PitchTrack(chosen, np.clip(sure, 0, 1), level)


def levels(audio: Audio) -> F64:
    """dB of full scale of every 10 ms of `audio` (n,) at 16 kHz."""
    frames = audio[: len(audio) // HOP * HOP].reshape(-1, HOP).astype(np.float64)
    return np.asarray(10 * np.log10(np.square(frames).mean(axis=1) + 1e-10))


def _peaks(scaled: F64, low: int, high: int, hz: F64, strength: F64) -> None:
    """The strongest maxima of each row's normalised autocorrelation, interpolated, as candidates."""
    inner = scaled[:, low : high + 1]
    before, after = scaled[:, low - 1 : high], scaled[:, low + 1 : high + 2]
    top = (inner > before) & (inner >= after) & (inner > 0.2)
    lags = np.arange(low, high + 1)
    value = np.where(top, inner - _OCTAVE * np.log2(lags / low), -1.0)
    order = np.argpartition(-value, _CANDIDATES, axis=1)[:, :_CANDIDATES]
    rows = np.arange(len(scaled))[:, None]
    y0, y1, y2 = before[rows, order], inner[rows, order], after[rows, order]
    bend = y0 - 2 * y1 + y2
    shift = np.where(np.abs(bend) > 1e-9, 0.5 * (y0 - y2) / np.where(np.abs(bend) > 1e-9, bend, 1.0), 0.0)
    there = value[rows, order] > 0
    period = lags[order] + np.clip(shift, -1, 1)
    hz[:] = np.where(there, RATE / period, 0.0)
    height = y1 - 0.25 * (y0 - y2) * shift
    strength[:] = np.where(there, height - _OCTAVE * np.log2(period / low), -1.0)


def _path(hz: F64, strength: F64, unvoiced: F64) -> NDArray[np.intp]:
    """The cheapest way through the candidates, frame by frame; -1 where unvoiced (Boersma 1993, section 5)."""
    frames, wide = hz.shape
    pitch = np.log2(np.maximum(hz, 1.0))
    score = np.concatenate([strength[0], [unvoiced[0]]])
    back = np.zeros((frames, wide + 1), np.intp)
    for i in range(1, frames):
        cost = np.full((wide + 1, wide + 1), _VOICED_UNVOICED)
        cost[:wide, :wide] = _JUMP * np.abs(pitch[i - 1][:, None] - pitch[i][None])
        cost[wide, wide] = 0.0
        total = score[:, None] - cost
        back[i] = total.argmax(axis=0)
        score = total[back[i], np.arange(wide + 1)] + np.concatenate([strength[i], [unvoiced[i]]])
    path = np.empty(frames, np.intp)
    path[-1] = int(score.argmax())
    for i in range(frames - 1, 0, -1):
        path[i - 1] = back[i, path[i]]
    path[path == wide] = -1
    return path
