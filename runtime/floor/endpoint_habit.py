"""This visitor's own way of pausing, learned within the session. Pure."""

from __future__ import annotations

from dataclasses import dataclass

USUAL = 0.7  # seconds: median pause inside a turn on the train half of the labelled cases
_KEPT = 12
_TRUST = 4.0  # pauses that weigh as much as the usual


@dataclass(frozen=True, slots=True)
class Habit:
    """The last pauses, in seconds, after which the visitor went on with the same turn."""

    pauses: tuple[float, ...] = ()

    def went_on_after(self, pause: float) -> Habit:
        """The habit with one more pause inside a turn."""
        return Habit((*self.pauses, min(pause, 4.0))[-_KEPT:])

    @property
    def factor(self) -> float:
        """How much longer than usual to wait for this visitor: 0.8 to 1.6, and 1 for somebody unknown."""
        if not self.pauses:
            return 1.0
        ordered = sorted(self.pauses)
        typical = ordered[len(ordered) * 3 // 4]
        weight = len(ordered) / (len(ordered) + _TRUST)
        return min(1.6, max(0.8, 1.0 + weight * (typical / (1.5 * USUAL) - 1.0)))


UNKNOWN = Habit()
