"""When each sound of a recording is heard, found by holding it against our own voice saying the same words.

Dynamic time warping of cepstra against a synthesised reading whose sound times are known (Malfrère and Dutoit,
"High-quality speech synthesis for phonetic speech segmentation", 1997). It needs no model of its own.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import soxr
from numpy.typing import NDArray

from runtime.hearing.log_mel import HOP, RATE, log_mel
from runtime.speech.voice import Phoneme, Speech, WordTime

F32 = NDArray[np.float32]
COEFFICIENTS = 13
BAND = 0.22
"""Share of the length by which the two readings may drift apart."""
DIAGONAL = 0.15
"""What a step aside costs against a step along both, in mean distances: keeps the path from stalling."""


def aligned(audio: F32, reading: Speech) -> tuple[tuple[Phoneme, ...], tuple[WordTime, ...]]:
    """The sounds and words of `reading` at their times in `audio`: mono (n,) at 16 kHz, of the same words.

    Sounds follow each other without gaps from 0 to the audio's end.
    """
    said = soxr.resample(reading.audio, reading.sample_rate, RATE)
    here, there = _cepstra(audio), _cepstra(np.asarray(said, np.float32))
    if min(len(here), len(there)) < 2 or not reading.phonemes:
        return (), ()
    times = _times(_path(there, here), len(there), len(audio) / RATE)
    marks = [reading.phonemes[0].start, *(phoneme.end for phoneme in reading.phonemes)]
    moved = [0.0, *(times(mark) for mark in marks[1:-1]), len(audio) / RATE]
    phonemes = tuple(
        Phoneme(phoneme.symbol, start, end)
        for phoneme, start, end in zip(reading.phonemes, moved, moved[1:], strict=False)
        if end > start
    )
    words, last = [], 0.0
    for word in reading.words:
        start = max(times(word.start), last)
        last = max(times(word.end), start)
        words.append(WordTime(word.text, start, last))
    return phonemes, tuple(words)


def _cepstra(audio: F32) -> F32:
    """Cepstra and their slopes (frames, 26), evened out for channel and speaker."""
    bands = log_mel(audio) if len(audio) >= RATE // 10 else np.zeros((80, 0), np.float32)
    count = bands.shape[0]
    basis = np.cos(np.pi / count * (np.arange(count) + 0.5)[None] * np.arange(COEFFICIENTS)[:, None])
    cepstra = (basis @ bands).T
    if len(cepstra) < 5:
        return np.zeros((0, 2 * COEFFICIENTS), np.float32)
    slopes = np.gradient(cepstra, axis=0)
    both = np.concatenate([cepstra, 2 * slopes], 1)
    return np.asarray((both - both.mean(0)) / (both.std(0) + 1e-6), np.float32)


def _path(there: F32, here: F32) -> NDArray[np.int64]:
    """Pairs (k, 2) of frames that belong together, both rising: the cheapest way through all distances."""
    n, m = len(there), len(here)
    square = np.maximum((there**2).sum(1)[:, None] + (here**2).sum(1)[None] - 2 * there @ here.T, 0)
    distance = np.sqrt(square)
    aside = float(distance.mean()) * DIAGONAL
    off = np.abs(np.arange(n)[:, None] / n - np.arange(m)[None] / m) > BAND + 8 / max(n, m)
    distance[off] = np.inf
    cost = np.full((n + 1, m + 1), np.inf)
    cost[0, 0] = 0.0
    for diagonal in range(n + m - 1):  # all cells of an anti-diagonal at once
        down = np.arange(max(0, diagonal - m + 1), min(n, diagonal + 1))
        along = diagonal - down
        best = np.minimum(cost[down, along], np.minimum(cost[down, along + 1], cost[down + 1, along]) + aside)
        cost[down + 1, along + 1] = best + distance[down, along]
    steps, i, j = [], n, m
    while i > 0 and j > 0:
        steps.append((i - 1, j - 1))
        ways = (cost[i - 1, j - 1], cost[i - 1, j] + aside, cost[i, j - 1] + aside)
        way = int(np.argmin(ways))
        i, j = (i - 1, j - 1) if way == 0 else (i - 1, j) if way == 1 else (i, j - 1)
    return np.array(steps[::-1], np.int64)


def _times(path: NDArray[np.int64], frames: int, length: float) -> Callable[[float], float]:
    """From a second of the reading to a second of the recording; rising."""
    hop = HOP / RATE
    partner = np.interp(np.arange(frames), *_means(path))
    return lambda t: min(float(np.interp(t / hop, np.arange(frames), partner)) * hop, length)


def _means(path: NDArray[np.int64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """For every frame of the reading, the mean of those that belong to it."""
    frames, first = np.unique(path[:, 0], return_index=True)
    sums = np.add.reduceat(path[:, 1].astype(np.float64), first)
    counts = np.diff(np.append(first, len(path)))
    return frames.astype(np.float64), sums / counts
