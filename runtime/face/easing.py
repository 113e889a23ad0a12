"""Smooth steps, changes that are eased into, and repeatable chance: the small arithmetic of animation."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

F64 = NDArray[np.float64]
T = TypeVar("T")
FIRST_KNOT = 1_000_000
"""Added to numbers of knots: seeds are not negative, times may be."""


@dataclass(frozen=True, slots=True)
class Change(Generic[T]):
    """From media second `at` on, something is `to`."""

    at: float
    to: T


def latest(changes: Sequence[Change[T]], t: float) -> int:
    """Index of the change that holds at `t`; -1 before the first."""
    return bisect_right(changes, t, key=lambda change: change.at) - 1


def eased(changes: Sequence[Change[T]], t: float, seconds: float, value: Callable[[T], F64], before: F64) -> F64:
    """What holds at `t`, with every change spread smoothly over the `seconds` after it; `before` the first, `before`.

    It is the step function smoothed by one kernel, so it never leaves the range of its values and never jumps.
    """
    now = latest(changes, t)
    if now < 0:
        return before
    result = value(changes[now].to)
    for i in range(now, -1, -1):
        since = t - changes[i].at
        if since >= seconds:
            break
        earlier = value(changes[i - 1].to) if i > 0 else before
        result = result + (earlier - value(changes[i].to)) * (1 - smooth(since / seconds))
    return result


def smooth(x: float) -> float:
    """0 below 0, 1 above 1, and a smooth rise between."""
    x = min(max(x, 0.0), 1.0)
    return x * x * (3 - 2 * x)


def bump(x: float) -> float:
    """A smooth hill on 0..1 with its top, 1, in the middle; 0 outside."""
    return smooth(2 * x) * smooth(2 - 2 * x)


def chance(*seeds: int) -> float:
    """A number in [0, 1) that depends on the seeds only and looks random (SplitMix64, Steele et al. 2014)."""
    state = 0x9E3779B97F4A7C15
    mask = (1 << 64) - 1
    for seed in seeds:
        state = (state + seed * 0xBF58476D1CE4E5B9 + 0x9E3779B97F4A7C15) & mask
        state ^= state >> 30
        state = (state * 0xBF58476D1CE4E5B9) & mask
        state ^= state >> 27
        state = (state * 0x94D049BB133111EB) & mask
        state ^= state >> 31
    return state / 2**64


def drift(t: float, knot: float, *seeds: int) -> float:
    """Smooth noise within -1..1 that takes about `knot` seconds from one turn to the next, and never halts on its way.

    A uniform cubic B-spline over random values: speed and acceleration are continuous.
    """
    number = math.floor(t / knot)
    x = t / knot - number
    values = [2 * chance(*seeds, number + k + FIRST_KNOT) - 1 for k in range(4)]
    weights = ((1 - x) ** 3, 3 * x**3 - 6 * x**2 + 4, -3 * x**3 + 3 * x**2 + 3 * x + 1, x**3)
    return sum(w * v for w, v in zip(weights, values, strict=True)) / 6
