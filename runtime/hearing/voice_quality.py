"""How steady a voice is from one period to the next: jitter, shimmer, and how bright it is. Pure.

Jitter (local) and shimmer (local, dB) as Praat's manual defines them; the periods are found by laying each next to the
last one (Boersma and Weenink, "Sound: To PointProcess (periodic, cc)"), on the voiced stretches of a pitch track.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from runtime.hearing.pitch import HOP, PitchTrack
from runtime.hearing.ring import RATE

Audio = NDArray[np.float32]
F64 = NDArray[np.float64]
_SHORTEST = 8  # frames of voice in a row
_MOST = 160  # periods are enough
_FACTOR, _AMPLITUDE = 1.3, 1.6  # neighbouring periods further apart than this are not neighbours (Praat's own limits)
_BRIGHT = 1000.0  # Hz


@dataclass(frozen=True, slots=True)
class VoiceQuality:
    """`jitter`: share of the period; `shimmer`: dB; `bright`: dB of what lies above 1 kHz against the whole, of voiced
    sound; `periods`: how many were measured.
    """

    jitter: float
    shimmer: float
    bright: float
    periods: int


NO_VOICE = VoiceQuality(0.0, 0.0, 0.0, 0)


def quality_of(audio: Audio, pitch: PitchTrack) -> VoiceQuality:
    """Of speech (n,) at 16 kHz whose pitch is known."""
    runs = _voiced_runs(pitch.voiced)
    periods: list[F64] = []
    heights: list[F64] = []
    count = 0
    for start, end in runs:
        times, tall = _pulses(audio, start, end, pitch)
        if len(times) > 3:
            periods.append(np.diff(times))
            heights.append(tall)
            count += len(times)
        if count > _MOST:
            break
    if count < 10:
        return NO_VOICE
    jitters = np.concatenate([_between(p, _FACTOR) for p in periods])
    mean_period = float(np.concatenate(periods).mean())
    shimmers = np.concatenate([_steps(h) for h in heights])
    return VoiceQuality(
        float(jitters.mean() / mean_period) if len(jitters) else 0.0,
        float(shimmers.mean()) if len(shimmers) else 0.0,
        _brightness(audio, pitch),
        count,
    )


def _pulses(audio: Audio, start: int, end: int, pitch: PitchTrack) -> tuple[F64, F64]:
    """Times (samples, interpolated) of one pulse a period in frames `start` to `end`, and their heights."""
    first, last = start * HOP, min(end * HOP, len(audio))
    wave = audio[first:last].astype(np.float64)
    period = RATE / pitch.hz[start]
    at = int(np.argmax(np.abs(wave[: int(2 * period)])))
    exact = float(at)
    times, tall = [exact], [max(float(np.abs(wave[at])), 1e-6)]
    while True:
        frame = min(start + at // HOP, end - 1)
        period = RATE / pitch.hz[frame] if pitch.hz[frame] > 0 else period
        half = int(period / 2)
        low, high = int(0.8 * period), int(1.2 * period) + 1
        if at - half < 0:
            at += int(period)
            exact, times, tall = float(at), [float(at)], [max(float(np.abs(wave[at : at + 1]).max(initial=0)), 1e-6)]
            continue
        if at + high + half + 2 >= len(wave):
            break
        one = wave[at - half : at + half]
        lags = sliding_window_view(wave[at + low - 1 - half : at + high + 1 + half], 2 * half)
        alike = lags @ one / (np.sqrt(np.square(lags).sum(axis=1) * np.square(one).sum()) + 1e-12)
        best = 1 + int(np.argmax(alike[1:-1]))
        y0, y1, y2 = alike[best - 1], alike[best], alike[best + 1]
        bend = y0 - 2 * y1 + y2
        lag = low - 1 + best + (float(np.clip(0.5 * (y0 - y2) / bend, -0.5, 0.5)) if bend < 0 else 0.0)
        exact += lag
        at = round(exact)
        times.append(exact)
        tall.append(max(float(np.abs(wave[max(0, at - half) : at + half]).max()), 1e-6))
    return np.array(times), np.array(tall)


def _between(values: F64, factor: float) -> F64:
    near = np.maximum(values[1:], values[:-1]) / np.minimum(values[1:], values[:-1]) < factor
    return np.asarray(np.abs(np.diff(values))[near], np.float64)


def _steps(heights: F64) -> F64:
    ratio = heights[1:] / heights[:-1]
    near = np.maximum(ratio, 1 / ratio) < _AMPLITUDE
    return np.asarray(20 * np.abs(np.log10(ratio[near])), np.float64)


def _brightness(audio: Audio, pitch: PitchTrack) -> float:
    voiced = np.repeat(pitch.voiced, HOP)
    wave = audio[: len(voiced)][voiced]
    size = 512
    if len(wave) < size:
        return 0.0
    blocks = wave[: len(wave) // size * size].reshape(-1, size) * np.hanning(size)
    power = np.square(np.abs(np.fft.rfft(blocks, axis=1))).mean(axis=0)
    high = np.fft.rfftfreq(size, 1 / RATE) > _BRIGHT
    return float(10 * np.log10((power[high].sum() + 1e-12) / (power.sum() + 1e-12)))


def _voiced_runs(voiced: NDArray[np.bool_]) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], voiced, [False]]).astype(np.int8)))
    pairs = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
    return [(start, end) for start, end in pairs if end - start >= _SHORTEST]
