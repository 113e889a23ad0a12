"""Fits runtime/floor/endpoint_weights.json on the train half of the labelled cases; never looks at the other half.

    python -m bench.floor_data.train_endpoint KEPT [--variants 3]

KEPT is a folder for what the models say of each case, so that a second run takes seconds. train_text and
train_hesitation come first. Weights: logistic regression by Newton's method with a ridge, one instance for every lull
in which a decision could be made. Waits: a falling table
from log odds to seconds, by coordinate descent on the benchmark's own score, with odds from weights that were fitted
without the speaker in question.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bench.floor_cases import Case
from bench.floor_data import train_hesitation
from bench.floor_data.fit_waits import Line, Odds, fit_waits, told
from bench.floor_data.train_data import Ears, given_data
from bench.floor_listen import STEP, Lull
from bench.floor_scores import Tally
from bench.floor_takers import Points, moments, silence
from runtime.floor.endpoint import POOLED, SCHEMA, STAGES, WEIGHTS_FILE, Signals, Stage, features

RIDGE = 0.5  # of the named features
RIDGE_HEARD = 200.0  # of the networks' features, scaled to unit variance
SHORTEST_LULL = 0.12  # a lull that is over sooner is over before anything is known

Matrix = NDArray[np.float64]


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
                if known:
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
    pooled = np.array([i.signals[stage].ending.pooled for i in found], np.float64)
    encoded = np.array([i.signals[stage].ending.encoded for i in found], np.float64)
    return np.hstack([named, pooled, encoded])


def fit(found: Sequence[Instance], table: Matrix, stage: Stage) -> Fit:
    """Ridge logistic regression; the vectors are standardised for the fit and their scale is put into the weights."""
    names = list(features(found[0].signals[stage]))
    middle, spread = table.mean(axis=0), table.std(axis=0) + 1e-3
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


def crossed(everything: Sequence[Instance], stage: Stage, folds: int = 7) -> dict[int, float]:
    """Log odds of every instance (by its lull's id) from weights fitted without its speaker."""
    found = [i for i in everything if stage in i.signals]
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


def lines(heard: Ears) -> list[tuple[Case, Line]]:
    """Every case with what becomes known in each of its lulls, and when."""
    return [(case, [(lull, list(moments(lull, case))) for lull in ears.lulls]) for case, ears in heard]


def decide(line: Line, odds: Odds, waits: dict[Stage, Points]) -> list[float]:
    """The decisions of bench.floor_takers.bedside, with the given odds and tables."""
    times = []
    for lull, known in line:
        over: float | None = None
        for at, stage, signals in known:
            if over is not None and over <= at:
                break
            value = told(odds, lull, stage, signals)
            over = max(at, lull.at - STEP + silence(lull, stage, signals, value, waits[stage]))
        if over is not None and (lull.resumed is None or lull.resumed > over):
            times.append(over)
    return times


def area(found: Sequence[Instance], odds: dict[int, float]) -> float:
    """Area under the receiver operating characteristic, over turns' ends against pauses inside sentences."""
    known = [i for i in found if id(i.lull) in odds]
    over = np.array([odds[id(i.lull)] for i in known if i.over == 1.0])
    not_over = np.array([odds[id(i.lull)] for i in known if i.over == 0.0 and i.weight == 1.0])
    return float((over[:, None] > not_over[None]).mean())


def main() -> None:
    heard = train_hesitation.crossed(given_data(__doc__))
    found = instances(heard)
    print(f"{len(heard)} turns, {len(found)} lulls, {sum(i.over for i in found):.0f} of them ends")
    odds = {stage: crossed(found, stage) for stage in STAGES}
    for stage in STAGES:
        print(f"{stage}: area under the curve {area(found, odds[stage]):.3f} for speakers left out")
    everything = lines(heard)
    waits = fit_waits(everything, odds)
    tally = Tally()
    for case, line in everything:
        tally.add(case, decide(line, odds, waits))
    print(
        f"speakers left out: precision {tally.precision:.3f}, recall {tally.recall:.3f}, cut-ins "
        f"{tally.cut_ins_per_100:.1f} (strict {tally.strict_cut_ins_per_100:.1f}) per 100 turns, latency median "
        f"{1000 * tally.median:.0f} ms, p95 {1000 * tally.p95:.0f} ms"
    )
    stages = {}
    for stage in STAGES:
        known = [i for i in found if stage in i.signals]
        stages[stage] = {**fit(known, rows(known, stage), stage).content(), "waits": waits[stage]}
    WEIGHTS_FILE.write_text(json.dumps({"schema": SCHEMA, "stages": stages}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
