"""Fits runtime/guardrails/danger_weights.npz on the sentences beside this file; held-out utterances are not looked at.

    python -m bench.red_flag_data.train [--vectors FILE.npz] [--folds]

Embeds some 13,000 sentences (about four minutes on a quiet core; kept in FILE for the next time) and trains four small
networks from different starts. `--folds` prints how well patterns are told that were left out, three times a third.
"""

from __future__ import annotations

import argparse
import tomllib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.classifiers import save, shares_of, trained, vectors_of, weights_of
from bench.red_flag_data.sentences import NONE, examples, unseen
from runtime.guardrails.danger_classifier import CLASSES, WEIGHTS

HELD_OUT = Path(__file__).parents[2] / "tests" / "guardrails" / "red_flags_held_out.toml"
NETWORKS, EPOCHS, FOLDS = 4, 14, 3
NAMES = [NONE if danger is None else danger.name.lower() for danger in CLASSES]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vectors", type=Path)
    parser.add_argument("--folds", action="store_true")
    chosen = parser.parse_args()
    parts = tomllib.loads(HELD_OUT.read_text(encoding="utf-8"))
    held_out = [text for part in parts.values() for texts in part.values() for text in texts]
    found = unseen(examples(), held_out)
    vectors = vectors_of([example.text for example in found], chosen.vectors)
    labels = np.array([NAMES.index(example.danger) for example in found])
    families = [example.family for example in found]
    if chosen.folds:
        _left_out(vectors, labels, families)
    weights = weights_of(families)
    save([trained(vectors, labels, weights, len(NAMES), EPOCHS, seed) for seed in range(NETWORKS)], WEIGHTS)
    flags = sum(example.danger != NONE for example in found)
    print(f"{len(found)} sentences, {flags} of them dangers → {WEIGHTS.name}")


def _left_out(vectors: NDArray[np.float32], labels: NDArray[np.int64], families: Sequence[int]) -> None:
    """Recall and false alarms at even odds on patterns that were not learnt from, each pattern counting once."""
    fold = np.array(families) % FOLDS
    odds = np.zeros(len(labels))
    for out in range(FOLDS):
        rest = fold != out
        weights = weights_of([family for family, kept in zip(families, rest, strict=True) if kept])
        network = trained(vectors[rest], labels[rest], weights, len(NAMES), EPOCHS, out)
        odds[~rest] = 1 - shares_of([network], vectors[~rest])[:, 0]
    count = Counter(families)
    once = 1 / np.array([count[family] for family in families])
    flags = labels > 0
    for least in (0.3, 0.4, 0.5, 0.6, 0.7):
        said = odds > least
        recall = np.average(said[flags], weights=once[flags])
        false = np.average(said[~flags], weights=once[~flags])
        print(f"left out, at {least}: recall {recall:.3f}, false alarms {false:.3f}")


if __name__ == "__main__":
    main()
