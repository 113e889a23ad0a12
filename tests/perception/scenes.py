"""Looks and utterances of a visitor who is made up: numbers as the camera and the microphone would give them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from runtime.hearing.manner import Manner
from runtime.perception import state as perceived
from runtime.perception.state import Perceived
from runtime.seeing.look import Expression, HeadPose, Look, SeenFace

RATE = 15
REST = Expression(smile=0.1, brow=-0.05, jaw=0.0, frown=0.0, press=0.05, shut=0.05, lips=0.02)
CALM = Manner(0, 2, 200, 8, -20, 9, 4.2, (), 0.05, 0, 0.02, 0.9, -12, 0, False, 3, 8, 1.0)


def face(
    expression: Expression = REST,
    head: tuple[float, float, float] = (0, 0, 0),
    *,
    looking: bool = True,
    height: float = 0.3,
    y: float = 0.45,
) -> SeenFace:
    return SeenFace(0.5, y, height, 0.7, looking, 0, 0, HeadPose(*head), expression)


def look(seen: SeenFace | None, people: int = 1) -> Look:
    return Look("clear", 0.5, people if seen is not None else 0, seen)


def watched(
    state: Perceived, seconds: float, at: Callable[[float], Look] = lambda _: look(face()), start: float | None = None
) -> Perceived:
    """The state after some seconds of looks; `at` gives each by the seconds since their beginning."""
    begins = start if start is not None else (state.glances[-1].at + 1 / RATE if state.glances else 0.0)
    for frame in range(round(seconds * RATE)):
        state = perceived.saw(state, begins + frame / RATE, at(frame / RATE))
    return state


def spoke(*, start: float, end: float, **changes: object) -> Manner:
    return replace(CALM, start=start, end=end, **changes)  # type: ignore[arg-type]


def nodding(size: float = 6.0, period: float = 0.6) -> Iterator[float]:
    """Degrees of pitch, frame by frame."""
    import math

    frame = 0
    while True:
        yield -size * (1 - math.cos(2 * math.pi * frame / RATE / period)) / 2
        frame += 1
