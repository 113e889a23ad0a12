"""Learns runtime/memory/kind_weights.npz from `examples.py`, and prints how well clauses left out are told apart.

python -m bench.memory_data.train [--write]
"""

from __future__ import annotations

import argparse

import numpy as np
from numpy.typing import NDArray

from bench.memory_data.examples import examples
from models.store import ModelStore
from runtime.knowledge.readers import open_readers
from runtime.memory.kinds import HIDDEN, LEARNT, WEIGHTS, WIDTH, seen, shares_of

_LEAST = 0.6
_FOLDS, _EPOCHS, _BATCH = 4, 14, 128
_RATE, _DECAY = 1e-3, 1e-3
_KEPT_INPUTS, _KEPT_UNITS = 0.8, 0.7  # of a batch: dropout (Srivastava et al., 2014)
Array = NDArray[np.float32]
Numbers = NDArray[np.int64]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="put the weights into the program")
    write = parser.parse_args().write
    found = examples()
    texts = [each.text for each in found]
    kinds = np.array([LEARNT.index(each.kind) for each in found])
    families = np.array([each.family for each in found])
    readers = open_readers(ModelStore.default())
    looks = np.concatenate([seen(texts[at : at + 64], readers) for at in range(0, len(texts), 64)])
    if write:
        np.savez_compressed(
            WEIGHTS,
            allow_pickle=False,
            **{name: each.astype(np.float16) for name, each in learnt(looks, kinds).items()},
        )
    else:
        _print_left_out(looks, kinds, families)


def learnt(looks: Array, kinds: Numbers, seed: int = 0) -> dict[str, Array]:
    """One hidden layer, by Adam with decoupled decay (Loshchilov and Hutter, 2019); rare kinds count for more."""
    chance = np.random.default_rng(seed)
    weights = {
        "first": _begun(chance, WIDTH, HIDDEN, 1 / np.sqrt(WIDTH)),
        "second": _begun(chance, HIDDEN, len(LEARNT), 0.1),
    }
    means = {name: np.zeros_like(each) for name, each in weights.items()}
    squares = {name: np.zeros_like(each) for name, each in weights.items()}
    often = np.bincount(kinds, minlength=len(LEARNT))
    counts = np.sqrt(len(kinds) / (len(LEARNT) * often)).astype(np.float32)
    step = 0
    for epoch in range(_EPOCHS):
        rate = _RATE * (1 - epoch / _EPOCHS)
        order = chance.permutation(len(kinds))
        for at in range(0, len(order), _BATCH):
            batch = order[at : at + _BATCH]
            step += 1
            for name, slope in _slopes(looks[batch], kinds[batch], counts, weights, chance).items():
                means[name] = 0.9 * means[name] + 0.1 * slope
                squares[name] = 0.999 * squares[name] + 0.001 * slope**2
                ahead = (means[name] / (1 - 0.9**step)) / (np.sqrt(squares[name] / (1 - 0.999**step)) + 1e-8)
                weights[name] = (weights[name] - rate * (ahead + _DECAY * weights[name])).astype(np.float32)
    return weights


def _begun(chance: np.random.Generator, rows: int, columns: int, spread: float) -> Array:
    begun = chance.normal(0, spread, (rows + 1, columns)).astype(np.float32)
    begun[-1] = 0.0
    return begun


def _slopes(
    looks: Array, kinds: Numbers, counts: Array, weights: dict[str, Array], chance: np.random.Generator
) -> dict[str, Array]:
    given = looks * (chance.random(looks.shape) < _KEPT_INPUTS) / _KEPT_INPUTS
    before = given @ weights["first"][:-1] + weights["first"][-1]
    kept = (chance.random(before.shape) < _KEPT_UNITS) * (before > 0) / _KEPT_UNITS
    hidden = before * kept
    scores = hidden @ weights["second"][:-1] + weights["second"][-1]
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    wrong = (shares - np.eye(len(LEARNT), dtype=np.float32)[kinds]) * counts[kinds][:, None] / len(kinds)
    back = (wrong @ weights["second"][:-1].T) * kept
    return {
        "first": np.vstack([given.T @ back, back.sum(axis=0)]).astype(np.float32),
        "second": np.vstack([hidden.T @ wrong, wrong.sum(axis=0)]).astype(np.float32),
    }


def _print_left_out(looks: Array, kinds: Numbers, families: Numbers) -> None:
    """Patterns left out, in four folds: what is named at a probability of 0.6."""
    names = np.unique(families)
    fold_of = dict(
        zip(names.tolist(), (np.random.default_rng(0).permutation(len(names)) % _FOLDS).tolist(), strict=True)
    )
    fold = np.array([fold_of[family] for family in families.tolist()])
    shares = np.zeros((len(kinds), len(LEARNT)), np.float32)
    for number in range(_FOLDS):
        left_out = fold == number
        shares[left_out] = shares_of(looks[left_out], learnt(looks[~left_out], kinds[~left_out]))
    chosen = np.where(shares.max(axis=1) >= _LEAST, shares.argmax(axis=1), 0)
    for number, kind in enumerate(LEARNT[1:], 1):
        right = ((chosen == number) & (kinds == number)).sum()
        print(f"{kind}: precision {right / (chosen == number).sum():.2f}, recall {right / (kinds == number).sum():.2f}")
    right = ((chosen == kinds) & (kinds > 0)).sum()
    print(f"all {len(kinds)}: precision {right / (chosen > 0).sum():.3f}, recall {right / (kinds > 0).sum():.3f}")


if __name__ == "__main__":
    main()
