"""The visitor makes a sound while we speak: lower the voice, fall silent, and find out what it was. Pure.

With the first window of voice we only lower our own; after a moment we fall silent and wait; whether the sound is a
turn of theirs is judged from its words and its length (`backchannels.py`). Until then all of it can be taken back: a
"mm-hm" costs us half a second, not the floor.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from runtime.clock import ticks
from runtime.floor.backchannels import Interruptibility

Step = Literal["hold", "judge"]

JUDGE_EVERY = ticks(0.32)
HOLD_AFTER: dict[Interruptibility, int | None] = {
    "very low": None,
    "low": ticks(0.5),
    "medium": ticks(0.064),
    "high": ticks(0.064),
}
"""How much of the visitor's voice (ticks) makes us fall silent; None: only what they say does."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """One sound of the visitor during our speech. `checks` counts the judgements asked for."""

    onset: int
    held: bool = False
    checks: int = 0
    checked: int = 0  # up to where the last judgement listened
    ended: bool = False


def begin(onset: int) -> Overlap:
    return Overlap(onset, checked=onset)


def go_on(overlap: Overlap, until: int, level: Interruptibility) -> tuple[Overlap, tuple[Step, ...]]:
    """The sound has lasted until `until` (ticks): what to do about it now."""
    steps: list[Step] = []
    hold_after = HOLD_AFTER[level]
    if not overlap.held and hold_after is not None and until - overlap.onset >= hold_after:
        overlap = replace(overlap, held=True)
        steps.append("hold")
    if until - overlap.checked >= JUDGE_EVERY:
        overlap = replace(overlap, checks=overlap.checks + 1, checked=until)
        steps.append("judge")
    return overlap, tuple(steps)


def end(overlap: Overlap, at: int) -> Overlap:
    """The sound is over; one last judgement says what it was."""
    return replace(overlap, ended=True, checks=overlap.checks + 1, checked=at)
