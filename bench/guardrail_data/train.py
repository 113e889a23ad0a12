"""Fits runtime/guardrails/refusal_weights.npz on the sentences beside this file; no held-out case is looked at.

    python -m bench.guardrail_data.train [--vectors FILE.npz] [--folds]

Trains four small networks from different starts (a minute). `--folds` prints how well patterns are told that were left
out, four times a quarter: per class how many are held back, and how many of what may be answered are.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.classifiers import save, shares_of, trained, vectors_of, weights_of
from bench.guardrail_data.sentences import examples
from bench.red_flag_data.sentences import unseen
from runtime.guardrails.refusal_classifier import CLASSES, WEIGHTS
from tests.scenarios.cases import PERSONAS, read_cases

NETWORKS, EPOCHS, FOLDS = 4, 16, 4
NAMES = ["none" if name is None else name for name in CLASSES]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vectors", type=Path)
    parser.add_argument("--folds", action="store_true")
    chosen = parser.parse_args()
    cases = [case for persona in PERSONAS for case in read_cases(persona)]
    found = unseen(examples(), [turn for case in cases for turn in case.turns])
    vectors = vectors_of([example.text for example in found], chosen.vectors)
    labels = np.array([NAMES.index(example.danger) for example in found])
    families = np.array([example.family for example in found])
    if chosen.folds:
        _left_out(vectors, labels, families)
    weights = weights_of(families.tolist())
    save([trained(vectors, labels, weights, len(NAMES), EPOCHS, seed) for seed in range(NETWORKS)], WEIGHTS)
    print(f"{len(found)} sentences, {int((labels > 0).sum())} of them to be held back → {WEIGHTS.name}")


def _left_out(vectors: NDArray[np.float32], labels: NDArray[np.int64], families: NDArray[np.int64]) -> None:
    fold = families % FOLDS
    shares = np.zeros((len(labels), len(NAMES)))
    for out in range(FOLDS):
        rest = fold != out
        weights = weights_of(families[rest].tolist())
        network = trained(vectors[rest], labels[rest], weights, len(NAMES), EPOCHS, out)
        shares[~rest] = shares_of([network], vectors[~rest])
    odds = 1 - shares[:, 0]
    for least in (0.3, 0.5, 0.6, 0.7, 0.8, 0.9):
        said = [f"{name} {(odds[labels == at] > least).mean():.3f}" for at, name in enumerate(NAMES)]
        print(f"left out, at {least}: {', '.join(said)}")
    right = shares[:, 1:].argmax(1)[labels > 0] + 1 == labels[labels > 0]
    print(f"left out: the right guardrail in {right.mean():.3f}")


if __name__ == "__main__":
    main()
