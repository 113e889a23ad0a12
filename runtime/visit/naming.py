"""Who staff said comes next: known until somebody has come, and not for long."""

from __future__ import annotations

from dataclasses import dataclass

FOR = 300.0
"""Seconds after which somebody else may be standing there."""


@dataclass(frozen=True, slots=True)
class Expected:
    """`name` of a person, or their number; `since` in seconds of the clock that `at` is asked with."""

    name: str = ""
    since: float = 0.0

    def at(self, now: float) -> str:
        """Who is expected now; "" nobody."""
        return self.name if now - self.since < FOR else ""
