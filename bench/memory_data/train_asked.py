"""Learns runtime/memory/asked_weights.npz from asked.txt, and prints how often questions left out get their kind.

python -m bench.memory_data.train_asked [--write]
"""

from __future__ import annotations

import argparse
import random

import numpy as np
from numpy.typing import NDArray

from bench.memory_data.examples import HERE, NONE
from bench.red_flag_data.sentences import expand
from models.store import ModelStore
from runtime.guardrails.meaning import plain
from runtime.knowledge.readers import open_multilingual
from runtime.memory.asked import ASKED, SCALE, WEIGHTS, shares_of

_RIDGE, _STEPS, _RATE, _MOMENTUM, _FOLDS = 1e-3, 400, 0.7, 0.9, 5
_OF_A_PATTERN = 16
Array = NDArray[np.float32]
Numbers = NDArray[np.int64]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="put the weights into the program")
    write = parser.parse_args().write
    texts, kinds, families = questions()
    vectors = np.asarray(open_multilingual(ModelStore.default()).embed(texts), np.float32)
    if write:
        np.savez_compressed(WEIGHTS, weights=learnt(vectors, kinds).astype(np.float16))
        return
    fold = np.random.default_rng(0).permutation(families.max() + 1)[families] % _FOLDS
    right = 0
    for number in range(_FOLDS):
        left_out = fold == number
        shares = shares_of(vectors[left_out], learnt(vectors[~left_out], kinds[~left_out]))
        right += int((shares.argmax(axis=1) == kinds[left_out]).sum())
    print(f"{len(texts)} questions, patterns left out: {right / len(texts):.3f} get their kind")


def questions() -> tuple[list[str], Numbers, Numbers]:
    """The texts, the number of each one's kind in ASKED, and the number of its pattern."""
    chance = random.Random(1)
    found: list[tuple[str, int, int]] = []
    kind, family = "", -1
    for line in (HERE / "asked.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif line and not line.startswith("#"):
            family += 1
            number = [each or NONE for each in ASKED].index(kind)
            found += [(plain(text), number, family) for text in expand(line, _OF_A_PATTERN, chance)]
    texts, kinds, families = zip(*found, strict=True)
    return list(texts), np.array(kinds), np.array(families)


def learnt(vectors: Array, kinds: Numbers) -> Array:
    """Softmax regression with a ridge by gradient descent; rare kinds count for more."""
    looks = np.hstack([SCALE * vectors, np.ones((len(vectors), 1), np.float32)])
    weights = np.zeros((looks.shape[1], len(ASKED)), np.float32)
    speed = np.zeros_like(weights)
    wanted, often = np.eye(len(ASKED), dtype=np.float32)[kinds], np.bincount(kinds, minlength=len(ASKED))
    counts = np.sqrt(len(kinds) / (len(ASKED) * often))[kinds][:, None].astype(np.float32)
    ridge = np.full((looks.shape[1], 1), _RIDGE, np.float32)
    ridge[-1] = 0.0
    for _ in range(_STEPS):
        slope = looks.T @ (counts * (shares_of(vectors, weights) - wanted)) / len(kinds) + ridge * weights
        speed = _MOMENTUM * speed + slope
        weights -= _RATE * speed
    return weights


if __name__ == "__main__":
    main()
