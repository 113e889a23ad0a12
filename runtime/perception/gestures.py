"""Movements that take time: blinks, nods and shakes of the head, lips that speak. Pure, on series of numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Literal

Gesture = Literal["nod", "shake"]
SHUT, OPEN = 0.45, 0.3
LONGEST_BLINK = 0.6
_NOD, _SHAKE = 3.0, 4.0
"""Degrees that a head must go, and come back, to nod or to shake."""
_HALF = (0.08, 0.75)
"""Seconds from one turning point of the head to the next."""
_MAINLY = 1.25
_NOISES, _STEADY = 2.5, 0.6
"""A head counts as turning when it goes further than this many times the tremble of its landmarks; a tremble of less
than so many degrees is left alone.
"""
LIPS_MOVE = 0.012
"""Change of the lips' gap (shares of the mouth's width) from look to look that speech brings."""


@dataclass(frozen=True, slots=True)
class Turned:
    """The head at a moment: degrees."""

    at: float
    yaw: float
    pitch: float


def blinks(lids: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Begin and end of each blink, from (seconds, how far the lids are shut)."""
    found: list[tuple[float, float]] = []
    began: float | None = None
    for at, shut in lids:
        if began is None and shut > SHUT:
            began = at
        elif began is not None and shut < OPEN:
            if at - began <= LONGEST_BLINK:
                found.append((began, at))
            began = None
    return found


def eyes_shut(lids: Sequence[tuple[float, float]]) -> float:
    """The longest stretch of shut eyes, in seconds."""
    longest, began = 0.0, None
    for at, shut in lids:
        if shut > SHUT:
            began = at if began is None else began
            longest = max(longest, at - began)
        elif shut < OPEN:
            began = None
    return longest


def gestures(head: Sequence[Turned]) -> list[tuple[Gesture, float, float]]:
    """Nods and shakes with their beginnings and ends, in seconds."""
    nods = _swings([(one.at, one.pitch) for one in head], _NOD, 2)
    shakes = _swings([(one.at, one.yaw) for one in head], _SHAKE, 3)
    found: list[tuple[Gesture, float, float]] = []
    for kind, swings in (("nod", nods), ("shake", shakes)):
        for start, end in swings:
            across, up = (_range(head, start, end, axis) for axis in ("yaw", "pitch"))
            if kind == "nod" and up > _MAINLY * across:
                found.append(("nod", start, end))
            elif kind == "shake" and across > _MAINLY * up:
                found.append(("shake", start, end))
    return sorted(found, key=lambda one: one[1])


def _swings(series: Sequence[tuple[float, float]], least: float, turns: int) -> list[tuple[float, float]]:
    """Stretches in which a value goes to and fro: at least `turns` legs of at least `least`, each in its time."""
    times, values = [at for at, _ in series], [value for _, value in series]
    noise = _noise(values)
    smooth = _smoothed(values) if noise > _STEADY else values
    points = _turning_points(list(zip(times, smooth, strict=True)), max(least, _NOISES * noise))
    found: list[tuple[float, float]] = []
    first = 0
    for i in range(1, len(points) + 1):
        goes_on = i < len(points) and _HALF[0] <= points[i][0] - points[i - 1][0] <= _HALF[1]
        if not goes_on:
            if i - 1 - first >= turns:
                found.append((points[first][0], points[i - 1][0]))
            first = i
    return found


def _smoothed(values: Sequence[float]) -> list[float]:
    """Each value with a little of its neighbours: landmarks tremble in poor light."""
    padded = [*values[:1], *values, *values[-1:]]
    return [0.2 * a + 0.6 * b + 0.2 * c for a, b, c in zip(padded, padded[1:], padded[2:], strict=False)]


def _noise(values: Sequence[float]) -> float:
    """How far a value is from the middle of its neighbours, as a rule."""
    if len(values) < 5:
        return 0.0
    return median(abs(b - (a + c) / 2) for a, b, c in zip(values, values[1:], values[2:], strict=False))


def _turning_points(series: Sequence[tuple[float, float]], least: float) -> list[tuple[float, float]]:
    """Where a series turns after having gone at least `least` (zig-zag), with both of its ends."""
    if not series:
        return []
    points = [series[0]]
    low = high = series[0]
    rising: bool | None = None
    for point in series[1:]:
        if point[1] > high[1]:
            high = point
        if point[1] < low[1]:
            low = point
        if rising is not False and high[1] - point[1] >= least:
            points.append(high)
            rising, low, high = False, point, point
        elif rising is not True and point[1] - low[1] >= least:
            points.append(low)
            rising, low, high = True, point, point
    if rising is not None:
        points.append(high if rising else low)
    # A head that rests before it moves leaves its first point far back; the movement begins near the first turn.
    if len(points) > 1:
        points[0] = (max(points[0][0], points[1][0] - _HALF[1]), points[0][1])
    return points


def _range(head: Sequence[Turned], start: float, end: float, axis: Literal["yaw", "pitch"]) -> float:
    values = [one.yaw if axis == "yaw" else one.pitch for one in head if start <= one.at <= end]
    return max(values) - min(values) if values else 0.0


def lips_move(gaps: Sequence[tuple[float, float]], least: float = LIPS_MOVE) -> bool | None:
    """Whether the lips of (seconds, gap) are at work; None for too few looks to tell."""
    if len(gaps) < 4:
        return None
    steps = [abs(b - a) for (_, a), (_, b) in pairwise(gaps)]
    return sum(steps) / len(steps) > least
