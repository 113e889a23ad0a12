"""What the floor does when nothing is said: a word to somebody who is there, and the end when nobody is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from runtime.clock import ticks

Engagement = Literal["off", "patient", "eager"]

_NUDGE_AFTER: dict[Engagement, int | None] = {"off": None, "patient": ticks(25), "eager": ticks(10)}
NUDGES = 2
"""How often somebody who says nothing is spoken to."""


@dataclass(frozen=True, slots=True)
class Presence:
    """`leave_after`: ticks without a voice and without a face after which the session ends; None: never.

    `push_to_talk`: only what is said while the talk key is held counts. `wake_phrase`: nothing counts before it.
    """

    engagement: Engagement = "off"
    leave_after: int | None = None
    push_to_talk: bool = False
    wake_phrase: str | None = None

    @property
    def nudge_after(self) -> int | None:
        """Ticks of silence after which the visitor is spoken to."""
        return _NUDGE_AFTER[self.engagement]
