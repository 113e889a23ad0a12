"""Fits runtime/hearing/acknowledgement_weights.json: acknowledgements over our voice against interruptions.

    python -m bench.floor_data.train_acknowledgement KEPT [--variants 3]

On the train half only, at every moment at which a sound would be looked at. KEPT is a folder for what the models say.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from bench.floor_cases import cases
from bench.floor_data.ridge import Matrix, fit, rounded
from bench.floor_listen import Listener
from bench.floor_overlaps import looks, near, sound, sounds
from runtime.floor.linear import SCHEMA
from runtime.hearing.acknowledgement import LONGER, SURE, SURE_OF_LONGER, WEIGHTS_FILE

RIDGE = 300.0
FOLDS = 7


def examples(listener: Listener, variants: int) -> Iterator[tuple[str, bool, bool, Matrix]]:
    """Speaker, whether it is an acknowledgement, whether it is a longer one, and what is heard of it."""
    for case in (case for variant in range(variants) for case in cases("train", variant)):
        if case.expected not in ("backchannel", "interruption"):
            continue
        for start, end in sounds(near(case, listener.voice(case.audio))):
            for at, _, _ in looks(case.audio, listener, start, end):
                last = min(at, end)
                heard = listener.halves(sound(case.audio, start, last)).astype(np.float64)
                yield case.speaker, case.expected == "backchannel", last - start >= LONGER, heard


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kept", type=Path)
    parser.add_argument("--variants", type=int, default=3)
    given = parser.parse_args()
    found = list(examples(Listener(given.kept), given.variants))
    table, labels = np.array([heard for *_, heard in found]), np.array([float(told) for _, told, *_ in found])
    least = np.array([SURE_OF_LONGER if longer else SURE for _, _, longer, _ in found])
    speakers = sorted({speaker for speaker, *_ in found})
    fold = np.array([speakers.index(speaker) % FOLDS for speaker, *_ in found])
    odds = np.zeros(len(found))
    for k in range(FOLDS):
        bias, weights = fit(table[fold != k], labels[fold != k], RIDGE)
        odds[fold == k] = bias + table[fold == k] @ weights
    yes, told = labels == 1, odds > least
    print(
        f"speakers left out: area {(odds[yes][:, None] > odds[~yes][None]).mean():.3f}; told are {told[yes].sum()} of "
        f"{yes.sum()} acknowledgements, and {told[~yes].sum()} of {(~yes).sum()} interruptions are taken for one"
    )
    bias, weights = fit(table, labels, RIDGE)
    content = {"schema": SCHEMA, "bias": round(bias, 4), "halves": rounded(weights)}
    WEIGHTS_FILE.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
