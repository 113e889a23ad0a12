"""Fits runtime/floor/hesitation_weights.json: lulls after an "um" against all others, on the train half only.

    python -m bench.floor_data.train_hesitation KEPT [--variants 3]

KEPT is a folder for what the models say of each case. Ridge logistic regression.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace

import numpy as np

from bench.floor_cases import Case
from bench.floor_data.ridge import Matrix, fit, rounded
from bench.floor_data.train_data import Ears, given_data
from bench.floor_listen import STEP, Lull
from runtime.floor.hesitation import SURE, WEIGHTS_FILE
from runtime.floor.linear import SCHEMA

RIDGE = 200.0
FOLDS = 7
SHORTEST_LULL = 0.12

_UM = re.compile(r"\b(um|uh|er|hmm)\W*$")


def lasts(lull: Lull) -> bool:
    """Not a dip inside speech, over before anything is known."""
    return lull.resumed is None or lull.resumed - lull.at >= SHORTEST_LULL


def hesitated(case: Case, lull: Lull) -> bool:
    """Whether what was said last before the lull is an "um"."""
    said = [s for s in case.stretches if s.start <= lull.at - STEP + 0.1]
    return bool(said) and bool(_UM.search(said[-1].text.lower())) and lull.at > said[-1].end - 0.15


def crossed(heard: Ears) -> Ears:
    """The same lulls, each with the log odds of weights that were fitted without its speaker."""
    speakers = sorted({case.speaker for case, _ in heard})
    fold = {speaker: k % FOLDS for k, speaker in enumerate(speakers)}
    told: dict[int, tuple[float, Matrix]] = {}
    for k in range(FOLDS):
        told[k] = fit(*_table([(case, ears) for case, ears in heard if fold[case.speaker] != k]), RIDGE)
    answer = []
    for case, ears in heard:
        bias, weights = told[fold[case.speaker]]
        lulls = tuple(replace(lull, hesitates=bias + float(weights @ lull.tail)) for lull in ears.lulls)
        answer.append((case, replace(ears, lulls=lulls)))
    return answer


def _table(heard: Ears) -> tuple[Matrix, Matrix]:
    found = [(lull.tail, hesitated(case, lull)) for case, ears in heard for lull in ears.lulls if lasts(lull)]
    return np.array([tail for tail, _ in found], np.float64), np.array([um for _, um in found], np.float64)


def report(heard: Ears) -> str:
    found = [(lull, hesitated(case, lull)) for case, ears in heard for lull in ears.lulls if lasts(lull)]
    odds, um = np.array([lull.hesitates for lull, _ in found]), np.array([u for _, u in found])
    ends = np.array([lull.resumed is None and not u for lull, u in found])
    area = float((odds[um][:, None] > odds[~um][None]).mean())
    return (
        f"speakers left out: {um.sum()} of {len(um)} lulls are after an um; area {area:.3f}; "
        f"{(odds[um] > SURE).mean():.0%} of them and {(odds[ends] > SURE).sum()} of {ends.sum()} ends are over {SURE}"
    )


def main() -> None:
    heard = given_data(__doc__)
    print(report(crossed(heard)))
    bias, weights = fit(*_table(heard), RIDGE)
    content = {"schema": SCHEMA, "bias": round(bias, 4), "tail": rounded(weights)}
    WEIGHTS_FILE.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
