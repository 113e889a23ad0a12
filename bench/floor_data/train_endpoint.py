"""Fits runtime/floor/endpoint_weights.json on the train half of the labelled cases; never looks at the other half.

    python -m bench.floor_data.train_endpoint KEPT [--variants 3]

KEPT is a folder for what the models say of each case, so that a second run takes seconds. Weights: logistic regression
by Newton's method with a ridge, one instance for every lull in which a decision could be made. Waits: a falling table
from log odds to seconds, by coordinate descent on the benchmark's own score, with odds from weights that were fitted
without the speaker in question.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.floor_cases import Case, cases
from bench.floor_listen import STEP, Heard, Listener, Lull
from bench.floor_scores import Tally
from bench.floor_takers import moments
from runtime.floor.endpoint import ENCODED, POOLED, SCHEMA, STAGES, WEIGHTS_FILE, Signals, Stage, features, wait

RIDGE = 0.5  # of the named features
RIDGE_HEARD = 200.0  # of the networks' features, scaled to unit variance
SHORTEST_LULL = 0.12  # a lull that is over sooner is over before anything is known
ODDS = (-4.0, -3.0, -2.0, -1.0, -0.25, 0.5, 1.25, 2.0, 2.75, 3.5)
FIRST_WAITS = (2.6, 2.2, 1.8, 1.2, 1.0, 0.9, 0.8, 0.5, 0.3, 0.0)
SECONDS = (0.0, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2, 1.5, 1.8, 2.2, 2.6)
EARLY_ODDS = (1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 99.0)
CUT_IN = 20.0  # seconds of waiting that one cut-in is worth
MISS = 6.0

Matrix = NDArray[np.float64]
Points = tuple[tuple[float, float], ...]
Odds = dict[Stage, dict[int, float]]
Ears = Sequence[tuple[Case, Heard]]


@dataclass
class Instance:
    """A lull with its label: 1 where the turn was over; `weight` is less where a mistake would matter less."""

    case: Case
    lull: Lull
    over: float
    weight: float
    signals: dict[Stage, Signals]


def label(case: Case, lull: Lull) -> tuple[float, float] | None:
    """Whether the turn was over at this lull, and how much that counts; None for a dip inside speech."""
    silent = lull.at - STEP
    spoken = [s for s in case.stretches if s.start <= silent + 0.1]
    if not spoken or (lull.resumed is not None and lull.resumed - lull.at < SHORTEST_LULL):
        return None
    last = spoken[-1]
    if lull.resumed is None and last.after == "end":
        return 1.0, 1.0
    if silent < last.end - 0.12 or last.after == "unfinished":
        # A breath that is over in a third of a second could hardly have been cut into.
        return 0.0, 1.0 if lull.resumed is None or lull.resumed - lull.at > 0.3 else 0.4
    return (1.0, 1.0) if last.after == "end" else (0.0, 0.5)


def instances(heard: Ears) -> list[Instance]:
    found = []
    for case, ears in heard:
        for lull in ears.lulls:
            if (judged := label(case, lull)) is not None:
                known = {stage: signals for _, stage, signals in moments(lull, case, whole=True)}
                found.append(Instance(case, lull, judged[0], judged[1], known))
    return found


@dataclass
class Fit:
    """Weights of the columns: the named features, then both vectors."""

    names: list[str]
    beta: Matrix

    def odds(self, rows: Matrix) -> Matrix:
        return rows @ self.beta

    def content(self) -> dict[str, object]:
        named, pooled, encoded = np.split(self.beta, [len(self.names), len(self.names) + POOLED])
        return {
            "named": {name: round(float(value), 4) for name, value in zip(self.names, named, strict=True)},
            "pooled": [round(float(value), 5) for value in pooled],
            "encoded": [round(float(value), 5) for value in encoded],
        }


def rows(found: Sequence[Instance], stage: Stage) -> Matrix:
    named = np.array([list(features(i.signals[stage]).values()) for i in found])
    pooled = np.array([i.lull.ending.pooled for i in found], np.float64)
    encoded = np.array([i.lull.ending.encoded for i in found], np.float64)
    return np.hstack([named, pooled, encoded])


def fit(found: Sequence[Instance], table: Matrix, stage: Stage) -> Fit:
    """Ridge logistic regression; the vectors are standardised for the fit and their scale is put into the weights."""
    names = list(features(found[0].signals[stage]))
    middle, spread = table.mean(axis=0), table.std(axis=0) + 1e-6
    middle[: len(names)], spread[: len(names)] = 0.0, 1.0
    x = (table - middle) / spread
    y = np.array([i.over for i in found])
    weight = np.array([i.weight for i in found])
    pull = np.full(x.shape[1], RIDGE_HEARD)
    pull[: len(names)] = RIDGE
    pull[0] = 1e-3
    beta = np.zeros(x.shape[1])
    for _ in range(40):
        p = 1 / (1 + np.exp(-np.clip(x @ beta, -30, 30)))
        slope = x.T @ (weight * (p - y)) + pull * beta
        bend = (x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(pull)
        change = np.linalg.solve(bend, slope)
        beta -= change
        if np.abs(change).max() < 1e-6:
            break
    scaled = beta / spread
    scaled[0] -= float((beta * middle / spread).sum())
    return Fit(names, scaled)


def crossed(found: Sequence[Instance], stage: Stage, folds: int = 7) -> dict[int, float]:
    """Log odds of every instance (by its lull's id) from weights fitted without its speaker."""
    table = rows(found, stage)
    speakers = sorted({i.case.speaker for i in found})
    fold_of = {speaker: k % folds for k, speaker in enumerate(speakers)}
    which = np.array([fold_of[i.case.speaker] for i in found])
    odds: dict[int, float] = {}
    for fold in range(folds):
        kept = [i for i, k in zip(found, which, strict=True) if k != fold]
        fitted = fit(kept, table[which != fold], stage)
        left = [i for i, k in zip(found, which, strict=True) if k == fold]
        odds |= {id(i.lull): float(value) for i, value in zip(left, fitted.odds(table[which == fold]), strict=True)}
    return odds


def decide(case: Case, heard: Heard, odds: Odds, waits: dict[Stage, Points]) -> list[float]:
    """The decisions of bench.floor_takers.bedside, with the given odds and tables."""
    times = []
    for lull in heard.lulls:
        over: float | None = None
        for at, stage, signals in moments(lull, case):
            if over is not None and over <= at:
                break
            silence = wait(odds[stage].get(id(lull), -9.0), signals, stage, waits[stage])
            over = max(at, lull.at - STEP + silence)
        if over is not None and (lull.resumed is None or lull.resumed > over):
            times.append(over)
    return times


def score(heard: Ears, odds: Odds, waits: dict[Stage, Points]) -> tuple[float, Tally]:
    """Mean seconds of waiting, with what cut-ins and misses cost; less is better."""
    tally = Tally()
    for case, ears in heard:
        tally.add(case, decide(case, ears, odds, waits))
    late = sum(min(latency, 3.0) for latency in tally.latencies) + MISS * len(tally.missed)
    past = 5 * max(0.0, tally.median - 0.24) + max(0.0, tally.p95 - 0.88)
    return (late + CUT_IN * tally.cut_ins) / max(1, tally.turns) + past, tally


def fit_waits(heard: Ears, odds: Odds) -> tuple[dict[Stage, Points], Tally]:
    """A falling table for the full stage and a threshold for the early one."""
    chosen, early = list(FIRST_WAITS), 99.0

    def table(waits: Sequence[float], early: float) -> dict[Stage, Points]:
        return {"early": ((early, 0.0),), "full": tuple(zip(ODDS, waits, strict=True))}

    best, tally = score(heard, odds, table(chosen, early))
    improved = True
    while improved:
        improved = False
        tries = [([*chosen[:a], *[w] * (b - a), *chosen[b:]], early)
                 for a in range(len(chosen)) for b in range(a + 1, min(a + 4, len(chosen) + 1)) for w in SECONDS]  # fmt: skip
        tries += [(chosen, threshold) for threshold in EARLY_ODDS]
        for waits, threshold in tries:
            if any(x < y for x, y in zip(waits, waits[1:], strict=False)):
                continue
            cost, judged = score(heard, odds, table(waits, threshold))
            if cost < best - 1e-6:
                best, chosen, early, tally, improved = cost, waits, threshold, judged, True
    return table(chosen, early), tally


def area(found: Sequence[Instance], odds: dict[int, float]) -> float:
    """Area under the receiver operating characteristic, over turns' ends against pauses inside sentences."""
    over = np.array([odds[id(i.lull)] for i in found if i.over == 1.0])
    not_over = np.array([odds[id(i.lull)] for i in found if i.over == 0.0 and i.weight == 1.0])
    return float((over[:, None] > not_over[None]).mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kept", type=Path)
    parser.add_argument("--variants", type=int, default=3)
    given = parser.parse_args()
    listener = Listener(given.kept)
    turns = (case for v in range(given.variants) for case in cases("train", v) if case.expected == "turn")
    heard = [(case, listener.hear(case)) for case in turns]
    found = instances(heard)
    print(f"{len(heard)} turns, {len(found)} lulls, {sum(i.over for i in found):.0f} of them ends")
    odds = {stage: crossed(found, stage) for stage in STAGES}
    for stage in STAGES:
        print(f"{stage}: area under the curve {area(found, odds[stage]):.3f} for speakers left out")
    waits, tally = fit_waits(heard, odds)
    print(
        f"speakers left out: precision {tally.precision:.3f}, recall {tally.recall:.3f}, cut-ins "
        f"{tally.cut_ins_per_100:.1f} (strict {tally.strict_cut_ins_per_100:.1f}) per 100 turns, latency median "
        f"{1000 * tally.median:.0f} ms, p95 {1000 * tally.p95:.0f} ms"
    )
    stages = {
        stage: {**fit(found, rows(found, stage), stage).content(), "waits": waits[stage]} for stage in STAGES
    }
    WEIGHTS_FILE.write_text(json.dumps({"schema": SCHEMA, "stages": stages}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
