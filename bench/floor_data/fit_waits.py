"""The tables of waits: from log odds to seconds of silence, by coordinate descent on the benchmark's own score.

`floor.endpoint.wait` is asked once for every lull, stage and hundredth of a second that a table could say; after that a
whole table is judged in a millisecond.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from bench.floor_cases import Case
from bench.floor_listen import STEP, Lull
from bench.floor_scores import GRACE, TOO_LATE
from bench.floor_takers import Points, silence
from runtime.floor.endpoint import HESITATES, STAGES, Signals, Stage

ODDS = (-4.0, -3.0, -2.0, -1.0, -0.25, 0.5, 1.25, 2.0, 2.75, 3.5)
FIRST_WAITS = (2.6, 2.2, 1.8, 1.2, 1.0, 0.9, 0.8, 0.5, 0.3, 0.0)
SECONDS = (0.0, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2, 1.5, 1.8, 2.2, 2.6)
EARLY_ODDS = (2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 99.0)
CUT_IN = 60.0  # seconds of waiting that one cut-in is worth
MISS = 40.0
MEDIAN, SLOW_MEDIAN = 0.242, 4.0  # seconds from which a median is slow, and what each second of that costs
P95, SLOW_P95 = 1.2, 2.0

Matrix = NDArray[np.float64]
Odds = dict[Stage, dict[int, float]]
Line = Sequence[tuple[Lull, Sequence[tuple[float, Stage, Signals]]]]
_HUNDREDTHS = np.arange(301) / 100
_SURE, _UNSURE = ((-99.0, 0.0),), ((99.0, 0.0),)


def told(odds: Odds, lull: Lull, stage: Stage, signals: Signals) -> float:
    """Log odds with what an "um" takes away, which is not fitted."""
    return odds[stage].get(id(lull), -9.0) - (HESITATES if signals.holding else 0.0)


class Table:
    """Every lull of every case with what any table of waits would make of it."""

    def __init__(self, turns: Sequence[tuple[Case, Line]], odds: Odds) -> None:
        lulls = [(k, lull, known) for k, (_, line) in enumerate(turns) for lull, known in line if known]
        self._case = np.array([k for k, _, _ in lulls])
        self._silent_from = np.array([lull.at - STEP for _, lull, _ in lulls])
        self._resumed = np.array([np.inf if lull.resumed is None else lull.resumed for _, lull, _ in lulls])
        self._end = np.array([case.end for case, _ in turns])
        self._known: dict[Stage, Matrix] = {stage: np.full(len(lulls), np.inf) for stage in STAGES}
        self._odds: dict[Stage, Matrix] = {stage: np.full(len(lulls), -9.0) for stage in STAGES}
        self._waits: dict[Stage, Matrix] = {stage: np.full((len(lulls), 301), 99.0) for stage in STAGES}
        for row, (_, lull, known) in enumerate(lulls):
            for at, stage, signals in known:
                value = told(odds, lull, stage, signals)
                self._known[stage][row], self._odds[stage][row] = at, value
                tables: list[Points] = [((0.0, s),) for s in _HUNDREDTHS]
                if stage == "early":
                    tables, value = [_UNSURE, _SURE], 0.0
                self._waits[stage][row, : len(tables)] = [
                    silence(lull, stage, signals, value, points) for points in tables
                ]
        gaps = [_gaps(case) for case, _ in turns]
        most = max(len(each) for each in gaps) or 1
        padded = np.array([[*each, *[(np.inf, -np.inf)] * (most - len(each))] for each in gaps])
        self._free = padded[self._case]

    def decide(self, waits: dict[Stage, Points]) -> Matrix:
        """When the floor is taken in each lull; infinite where it is not."""
        over = np.full(len(self._case), np.inf)
        rows = np.arange(len(over))
        for stage in STAGES:
            points = np.array(waits[stage])
            if stage == "early":
                column = (self._odds[stage] >= points[-1, 0]).astype(int)
            else:
                column = np.round(100 * np.interp(self._odds[stage], points[:, 0], points[:, 1])).astype(int)
            at = np.maximum(self._known[stage], self._silent_from + self._waits[stage][rows, column])
            over = np.where(np.isfinite(self._known[stage]) & ~(over <= self._known[stage]), at, over)
        return np.where(self._resumed <= over, np.inf, over)

    def cost(self, waits: dict[Stage, Points]) -> float:
        """Mean seconds of waiting, with what cut-ins, misses, a slow median and a slow 95th percentile cost."""
        over = self.decide(waits)
        end = self._end[self._case]
        hits = np.full(len(self._end), np.inf)
        hit = (over >= end - GRACE) & (over <= end + TOO_LATE)
        np.minimum.at(hits, self._case[hit], over[hit])
        free = ((over[:, None] >= self._free[..., 0]) & (over[:, None] <= self._free[..., 1])).any(axis=1)
        cut_ins = int(((over < end - GRACE) & ~free).sum())
        late = np.sort((hits - self._end)[np.isfinite(hits)])
        missed = len(hits) - len(late)
        p95 = late[round(0.95 * (len(late) - 1))]
        slow = SLOW_MEDIAN * max(0.0, float(np.median(late)) - MEDIAN) + SLOW_P95 * max(0.0, float(p95) - P95)
        return float((late.sum() + MISS * missed + CUT_IN * cut_ins) / len(hits)) + slow


def _gaps(case: Case) -> list[tuple[float, float]]:
    """Between which decisions the floor was free (`bench.floor_scores.floor_was_free`)."""
    return [(a.end - GRACE, b.start - GRACE) for a, b in pairwise(case.stretches) if a.after == "complete"]


def fit_waits(turns: Sequence[tuple[Case, Line]], odds: Odds) -> dict[Stage, Points]:
    """Falling tables for the full and the later stage and a threshold for the early one."""
    table = Table(turns, odds)
    falling = tuple(zip(ODDS, FIRST_WAITS, strict=True))
    chosen: dict[Stage, Points] = {"early": ((99.0, 0.0),), "full": falling, "later": falling}
    best = table.cost(chosen)
    improved = True
    while improved:
        improved = False
        for stage, points in _changes(chosen):
            cost = table.cost({**chosen, stage: points})
            if cost < best - 1e-6:
                best, improved = cost, True
                chosen[stage] = points
    return chosen


def _changes(chosen: dict[Stage, Points]) -> Iterator[tuple[Stage, Points]]:
    """Every falling table that differs from the present one in one run of neighbours."""
    for threshold in EARLY_ODDS:
        yield "early", ((threshold, 0.0),)
    for stage in STAGES[1:]:
        for first in range(len(ODDS)):
            for last in range(first + 1, len(ODDS) + 1):
                for seconds in SECONDS:
                    waits = [wait for _, wait in chosen[stage]]
                    waits[first:last] = [seconds] * (last - first)
                    if all(a >= b for a, b in pairwise(waits)):
                        yield stage, tuple(zip(ODDS, waits, strict=True))
