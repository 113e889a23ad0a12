"""Where the eyes look: at the visitor, with the breaks that people take.

Speakers look at their listener most of the time and look away mainly as they begin and while they plan; listeners look
almost all the time (Kendon 1967; Argyle and Cook 1976: 41 % and 75 % among strangers, more with one who serves you).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime.face.easing import chance, eased, latest, smooth
from runtime.face.scene import Doing, Place, Scene

F64 = NDArray[np.float64]
SACCADE = 0.06
"""Seconds an eye takes to its new place (Bahill et al. 1975: some 40 ms for 10 degrees)."""
FIXATION, SMALL_SACCADE = 0.9, 0.035
"""Seconds from one look at a point of the visitor's face to the next, on average, and between two points."""
POINTS = ((0.42, (-0.9, 0.3)), (0.84, (0.9, 0.3)), (1.0, (0.0, -1.0)))
"""Where people look in a face: eyes and mouth (Yarbus 1967), with running shares; degrees at talking distance."""
HEAD_TAKES = 0.7
"""Seconds over which the head goes along with the eyes."""
CAMERA_ANGLE = (60.0, 40.0)
"""Degrees that a usual webcam sees across and up."""
FOLLOW = 0.45
"""Share of the visitor's angle that the eyes turn by: eyes that look out of a flat picture seem to meet a viewer who
stands aside before they have turned all the way (the "Mona Lisa" effect: Anstis et al. 1969)."""
FARTHEST = (15.0, 9.0)
BORED_AFTER = 12.0
"""Seconds of nobody speaking after which waiting becomes idling."""


@dataclass(frozen=True, slots=True)
class Habit:
    """One break in every `every` seconds with the chance `share`, lasting `shortest` to `longest` seconds, `near` to
    `far` degrees aside.
    """

    every: float
    share: float
    shortest: float
    longest: float
    near: float
    far: float


HABITS: Mapping[Doing, Habit] = {
    "speaking": Habit(3.9, 0.95, 0.6, 1.25, 9.0, 14.0),
    "listening": Habit(8.0, 0.5, 0.3, 0.6, 6.0, 9.0),
    "waiting": Habit(7.0, 0.7, 0.4, 0.9, 6.0, 10.0),
    "thinking": Habit(2.4, 1.0, 1.0, 1.6, 9.0, 13.0),
    "idle": Habit(6.0, 0.8, 1.0, 2.4, 6.0, 13.0),
}


@dataclass(frozen=True, slots=True)
class Break:
    """The eyes are `aside` of the visitor (degrees right, up) from `begins` to `ends`."""

    begins: float
    ends: float
    aside: tuple[float, float]


def gaze_at(t: float, scene: Scene) -> tuple[float, float]:
    """Degrees to the picture's right and up, of looking straight into the camera."""
    across, up = _aside(t, scene, SACCADE)
    visitor = visitor_at(t, scene)
    point = _looked_at(t, scene.seed)
    return across + float(visitor[0]) + point[0], up + float(visitor[1]) + point[1]


def _looked_at(t: float, seed: int) -> tuple[float, float]:
    """Degrees from the middle of the visitor's face: eyes go from one of its points to another, at uneven times."""
    number = int(t // FIXATION)
    begins = FIXATION * (number + 0.7 * chance(seed, 39, number))
    if t < begins:
        number, begins = number - 1, FIXATION * (number - 1 + 0.7 * chance(seed, 39, number - 1))
    share = smooth((t - begins) / SMALL_SACCADE)
    before, now = _point(number - 1, seed), _point(number, seed)
    return before[0] + share * (now[0] - before[0]), before[1] + share * (now[1] - before[1])


def _point(number: int, seed: int) -> tuple[float, float]:
    which = chance(seed, 40, number)
    x, y = next(place for share, place in POINTS if which < share)
    return x + 0.3 * (2 * chance(seed, 31, number) - 1), y + 0.3 * (2 * chance(seed, 42, number) - 1)


def head_follows(t: float, scene: Scene) -> tuple[float, float]:
    """Degrees of yaw and pitch by which the head goes along with the eyes."""
    across, up = _aside(t, scene, HEAD_TAKES)
    visitor = visitor_at(t, scene)
    return 0.18 * across + 0.35 * float(visitor[0]), 0.15 * up + 0.3 * float(visitor[1])


def on_visitor(t: float, scene: Scene) -> bool:
    """Whether the eyes are meant to be on the visitor."""
    return not any(one.begins <= t < one.ends for one in _breaks(t, t, scene))


def doing_at(t: float, scene: Scene) -> Doing:
    """What is done at `t`."""
    return next(doing for doing, since, until in _stretches(t, t, scene) if since <= t < until)


def visitor_at(t: float, scene: Scene) -> F64:
    """Degrees to the picture's right and up at which the eyes meet the visitor; straight ahead without a camera.

    The camera looks at the visitor as the face does, so its picture's left is the face's picture's right.
    """
    return eased(scene.visitor, t, 0.5, _direction, np.zeros(2))


def _direction(place: Place | None) -> F64:
    if place is None:
        return np.zeros(2)
    angles = FOLLOW * np.array([(0.5 - place.x) * CAMERA_ANGLE[0], (0.5 - place.y) * CAMERA_ANGLE[1]])
    return np.clip(angles, [-FARTHEST[0], -FARTHEST[1]], FARTHEST)


def _aside(t: float, scene: Scene, seconds: float) -> tuple[float, float]:
    """How far aside of the visitor something looks that takes so many seconds to get there."""
    across = up = 0.0
    for one in _breaks(t - seconds, t, scene):
        share = smooth((t - one.begins) / seconds) - smooth((t - one.ends) / seconds)
        across, up = across + share * one.aside[0], up + share * one.aside[1]
    return across, up


def _breaks(first: float, last: float, scene: Scene) -> Iterator[Break]:
    """The breaks that are not over by `first` and have begun by `last`."""
    for doing, since, until in _stretches(first, last, scene):
        habit, seed = HABITS[doing], round(since * 100) + scene.seed
        for number in range(max(int((first - since) // habit.every) - 1, 0), int((last - since) // habit.every) + 1):
            if chance(seed, 32, number) >= habit.share:
                continue
            lasts = habit.shortest + (habit.longest - habit.shortest) * chance(seed, 33, number)
            # Eyes go away at once to think, and often as we begin to speak; later at some time within the slot.
            prompt = doing == "thinking" or (doing == "speaking" and number == 0 and chance(seed, 34) < 0.6)
            waits = 0.1 if prompt else (habit.every - lasts) * chance(seed, 35, number)
            begins = since + number * habit.every + waits
            if begins < until and begins <= last and begins + lasts > first:
                yield Break(begins, min(begins + lasts, until), _direction_of_break(doing, habit, seed, number))


def _stretches(first: float, last: float, scene: Scene) -> Iterator[tuple[Doing, float, float]]:
    """What is done between two times: each with its own beginning and end. Waiting becomes idling."""
    now = latest(scene.doing, first)
    if now < 0:
        yield "idle", 0.0, scene.doing[0].at if scene.doing else math.inf
    for i in range(max(now, 0), len(scene.doing)):
        doing, since = scene.doing[i].to, scene.doing[i].at
        if since > last:
            return
        until = scene.doing[i + 1].at if i + 1 < len(scene.doing) else math.inf
        bored = since + BORED_AFTER
        if doing == "waiting" and until > bored:
            if first < bored:
                yield doing, since, bored
            if last >= bored:
                yield "idle", bored, until
        else:
            yield doing, since, until


def _direction_of_break(doing: Doing, habit: Habit, seed: int, number: int) -> tuple[float, float]:
    far = habit.near + (habit.far - habit.near) * chance(seed, 36, number)
    side = 1.0 if chance(seed, 37, number) < 0.5 else -1.0
    # Upward and aside to think; aside and a little down otherwise.
    low, high = (0.25, 0.75) if doing == "thinking" else (-0.5, 0.12)
    angle = low + (high - low) * chance(seed, 38, number)
    return side * far * math.cos(angle), far * math.sin(angle)
