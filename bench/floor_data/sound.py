"""Reading clips, and what a room does to them: reverberation, distance, noise, coughs. All of it from given seeds."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

RATE = 16_000
Audio = NDArray[np.float32]


@lru_cache(maxsize=2048)
def read_audio(path: Path) -> Audio:
    """A clip as 16 kHz mono float32; `.raw` is 16-bit little-endian at 16 kHz."""
    if path.suffix == ".raw":
        return (np.fromfile(path, "<i2") / 32768).astype(np.float32)
    resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
    with av.open(path) as container:
        parts = [piece.to_ndarray()[0] for frame in container.decode(audio=0) for piece in resampler.resample(frame)]
    parts += [piece.to_ndarray()[0] for piece in resampler.resample(None)]
    return np.ascontiguousarray(np.concatenate(parts), np.float32)


def levels(audio: Audio) -> NDArray[np.float64]:
    """dB of every 10 ms."""
    frames = audio[: len(audio) // 160 * 160].reshape(-1, 160).astype(np.float64)
    return np.asarray(10 * np.log10(np.square(frames).mean(axis=1) + 1e-10))


def speech_span(audio: Audio) -> tuple[int, int]:
    """First and last sample of the speech in a clean clip: what is within 32 dB of its loud frames."""
    level = levels(audio)
    loud = np.flatnonzero(level > np.percentile(level, 95) - 32)
    return int(loud[0]) * 160, (int(loud[-1]) + 1) * 160


def room(audio: Audio, seed: int, rt60: float, direct_db: float) -> Audio:
    """The clip in a room: decaying noise after the direct sound, which is `direct_db` above all of it."""
    dice = np.random.default_rng(seed)
    length = round(rt60 * RATE)
    time = np.arange(length) / RATE
    tail = dice.standard_normal(length) * 10 ** (-3 * time / rt60)
    tail[: round(0.003 * RATE)] = 0.0
    tail *= 10 ** (-direct_db / 20) / np.sqrt(np.square(tail).sum())
    tail[0] = 1.0
    size = 1 << (len(audio) + length - 1).bit_length()
    wet = np.fft.irfft(np.fft.rfft(audio, size) * np.fft.rfft(tail, size), size)
    return wet[: len(audio)].astype(np.float32)


def noise(samples: int, seed: int, colour: str) -> Audio:
    """Room noise of unit RMS: `hiss` (white), `air` (a ventilator's 1/f), `hum` (air with mains harmonics)."""
    dice = np.random.default_rng(seed)
    spectrum = np.fft.rfft(dice.standard_normal(samples))
    hertz = np.fft.rfftfreq(samples, 1 / RATE)
    if colour != "hiss":
        spectrum *= 1 / np.sqrt(np.maximum(hertz, 20.0))
    sound = np.fft.irfft(spectrum, samples)
    sound /= np.sqrt(np.square(sound).mean())
    if colour == "hum":
        time = np.arange(samples) / RATE
        sound += sum(0.5 / k * np.sin(2 * np.pi * 50 * k * time + k) for k in (1, 2, 3, 5))
    return np.asarray(sound / np.sqrt(np.square(sound).mean()), np.float32)


def cough(seed: int) -> Audio:
    """A cough: a burst, a breathy tail with the throat's resonances, often a second one. Peak about 0.5."""
    dice = np.random.default_rng(seed)
    parts = []
    for _ in range(int(dice.integers(1, 3))):
        length = round(dice.uniform(0.18, 0.32) * RATE)
        time = np.arange(length) / RATE
        envelope = np.minimum(time / 0.008, 1) * np.exp(-time / dice.uniform(0.05, 0.09))
        source = dice.standard_normal(length)
        spectrum = np.fft.rfft(source)
        hertz = np.fft.rfftfreq(length, 1 / RATE)
        throat = sum(
            np.exp(-(((hertz - f * dice.uniform(0.85, 1.15)) / w) ** 2))
            for f, w in ((500, 250), (1400, 500), (2900, 900))
        )
        parts += [np.fft.irfft(spectrum * (throat + 0.05), length) * envelope, np.zeros(round(0.12 * RATE))]
    sound = np.concatenate(parts)
    return np.asarray(0.5 * sound / np.abs(sound).max(), np.float32)


def knock(seed: int) -> Audio:
    """Two or three knocks on wood: damped resonances."""
    dice = np.random.default_rng(seed)
    time = np.arange(round(0.12 * RATE)) / RATE
    modes = [(f * dice.uniform(0.9, 1.1), t) for f, t in ((180, 0.03), (410, 0.02), (900, 0.01))]
    hit = sum(np.sin(2 * np.pi * f * time) * np.exp(-time / t) for f, t in modes)
    gap = np.zeros(round(dice.uniform(0.1, 0.2) * RATE))
    sound = np.concatenate([np.concatenate([hit, gap])] * int(dice.integers(2, 4)))
    return np.asarray(0.5 * sound / np.abs(sound).max(), np.float32)
