"""Judging decisions against labels.

A decision is a time at which the floor is taken. Grace is 400 ms, as in the figures that other makers publish.

    hit      the first decision from 400 ms before the labelled end to 3 s after it; its latency is counted from the end
    cut-in   a decision at any earlier time, except in a gap between two complete sentences when the visitor does not
             speak again within 400 ms of it: there the floor was free, and a person might have taken it too
    missed   a turn without a hit
    nobody   a decision in a case where nobody speaks to us

`strict cut-ins` counts decisions in those gaps as well.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field

from bench.floor_cases import Case

GRACE = 0.4
TOO_LATE = 3.0


@dataclass
class Tally:
    """Counts over cases; latencies in seconds after the true end."""

    turns: int = 0
    hits: int = 0
    cut_ins: int = 0
    free_gaps: int = 0
    nobody_cases: int = 0
    nobody: int = 0
    latencies: list[float] = field(default_factory=list)
    cut_into: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def add(self, case: Case, decisions: Sequence[float]) -> None:
        if case.expected == "nothing":
            self.nobody_cases += 1
            self.nobody += bool(decisions)
            return
        self.turns += 1
        hit = next((d for d in decisions if case.end - GRACE <= d <= case.end + TOO_LATE), None)
        for decision in (d for d in decisions if d < case.end - GRACE):
            if floor_was_free(case, decision):
                self.free_gaps += 1
            else:
                self.cut_ins += 1
                self.cut_into.append(case.id)
        if hit is None:
            self.missed.append(case.id)
        else:
            self.hits += 1
            self.latencies.append(hit - case.end)

    @property
    def precision(self) -> float:
        return self.hits / max(1, self.hits + self.cut_ins)

    @property
    def recall(self) -> float:
        return self.hits / max(1, self.turns)

    @property
    def cut_ins_per_100(self) -> float:
        return 100 * self.cut_ins / max(1, self.turns)

    @property
    def strict_cut_ins_per_100(self) -> float:
        return 100 * (self.cut_ins + self.free_gaps) / max(1, self.turns)

    @property
    def median(self) -> float:
        return statistics.median(self.latencies) if self.latencies else float("nan")

    @property
    def p95(self) -> float:
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))] if ordered else float("nan")


def floor_was_free(case: Case, decision: float) -> bool:
    """Whether the decision falls into a gap between complete sentences with 400 ms of silence to come."""
    for stretch, following in zip(case.stretches, case.stretches[1:], strict=False):
        if stretch.after == "complete" and stretch.end - GRACE <= decision < following.start:
            return following.start - decision >= GRACE
    return False
