"""Where the visitor looked lately: a share of the last second, for the judgement of a lull. Pure.

Speakers look away while they plan and look up at their listener as they end (Kendon 1967).
"""

from __future__ import annotations

from dataclasses import dataclass

from runtime.clock import ticks

SPAN = ticks(1.0)
_HOLDS = ticks(0.5)  # how long one look counts when no other follows
_ENOUGH = ticks(0.3)  # of the span, below which nothing can be said


@dataclass(frozen=True, slots=True)
class Looks:
    """What the camera saw lately: media times (ticks), and whether the visitor looked at us from then on (None:
    it could not be told).
    """

    seen: tuple[tuple[int, bool | None], ...] = ()

    def add(self, at: int, looking: bool | None) -> Looks:
        """One more look at media time `at`; what is too old to count is forgotten."""
        kept = tuple(look for look in self.seen if look[0] > at - SPAN - _HOLDS)
        return Looks((*kept, (at, looking)))

    def share(self, until: int) -> float | None:
        """Share of the second before `until` in which the visitor looked at us; None if hardly any of it was seen."""
        ends = (*(at for at, _ in self.seen[1:]), until)
        known = looked = 0
        for (at, looking), end in zip(self.seen, ends, strict=False):
            length = max(0, min(end, at + _HOLDS, until) - max(at, until - SPAN))
            if looking is not None:
                known += length
                looked += length * looking
        return round(looked / known, 3) if known >= _ENOUGH else None


NO_LOOKS = Looks()
