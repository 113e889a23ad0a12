"""Small scripts of events for the reducers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from runtime import events as e
from runtime.clock import ticks
from runtime.floor.policy import FloorPolicy
from runtime.session.reducer import step
from runtime.session.state import Policy, State

WAITS = ((-4.0, 2.2), (0.0, 0.9), (4.0, 0.25))
FLOOR = FloorPolicy({"early": WAITS, "full": WAITS, "later": WAITS})
POLICY = Policy(greeting=None, apology=e.Words("apology", "Sorry, could you say that again?"), floor=FLOOR)
WINDOW = ticks(0.032)


def windows(start: float, end: float, probability: float) -> Iterator[tuple[int, e.Event]]:
    """Voice-activity windows covering `start` to `end` seconds."""
    at = ticks(start)
    while at + WINDOW <= ticks(end):
        yield at + WINDOW, e.VoiceWindow(at, at + WINDOW, probability)
        at += WINDOW


def speech(start: float, end: float) -> Iterator[tuple[int, e.Event]]:
    return windows(start, end, 0.95)


def silence(start: float, end: float) -> Iterator[tuple[int, e.Event]]:
    return windows(start, end, 0.01)


def run(
    script: Iterable[tuple[int, e.Event]], state: State | None = None, policy: Policy = POLICY
) -> tuple[State, list[tuple[int, e.Effect]]]:
    """Step through a script; the last state and every effect with its time."""
    now = State() if state is None else state
    effects: list[tuple[int, e.Effect]] = []
    for at, event in script:
        now, led_to = step(now, event, at, policy)
        effects += [(at, effect) for effect in led_to]
    return now, effects
