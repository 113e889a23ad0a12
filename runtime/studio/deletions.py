"""Deletions that can be undone for a while: nothing is deleted until then, and an undone one never is. Pure."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace

UNDO_FOR = 8.0
"""Seconds in which a deletion can be undone."""


@dataclass(frozen=True, slots=True)
class Deletions:
    """`waiting`: what is going to be deleted, and when."""

    waiting: tuple[tuple[Hashable, float], ...] = ()

    @property
    def keys(self) -> frozenset[Hashable]:
        return frozenset(key for key, _ in self.waiting)

    def delete(self, keys: Iterable[Hashable], at: float) -> Deletions:
        """These go at `at` + UNDO_FOR, seconds of any steady clock; what is going already keeps its time."""
        new = tuple((key, at + UNDO_FOR) for key in dict.fromkeys(keys) if key not in self.keys)
        return replace(self, waiting=self.waiting + new)

    def undo(self) -> Deletions:
        """Keep all that is still waiting."""
        return Deletions()

    def due(self, at: float) -> tuple[Deletions, tuple[Hashable, ...]]:
        """What is deleted now, and what still waits."""
        gone = tuple(key for key, when in self.waiting if when <= at)
        return Deletions(tuple((key, when) for key, when in self.waiting if when > at)), gone

    def left(self, at: float) -> float:
        """Seconds in which something can still be undone; 0 with nothing waiting."""
        return max((when - at for _, when in self.waiting), default=0.0)
