"""Learns runtime/memory/kind_weights.npz from clauses.toml, and prints how well clauses left out are told apart.

python -m bench.memory_data.train [--write]
"""

from __future__ import annotations

import argparse
import random
import tomllib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.floor_data.script import HERE as FLOOR
from bench.red_flag_data.sentences import expand, lines
from models.store import ModelStore
from runtime.guardrails.meaning import plain
from runtime.knowledge.readers import open_readers
from runtime.memory.facts import Line
from runtime.memory.meaning import LEARNT, LEAST, WEIGHTS, may_be_told, seen
from runtime.memory.statements import clauses

CLAUSES = Path(__file__).with_name("clauses.toml")
_RIDGE, _STEPS, _RATE, _MOMENTUM, _FOLDS = 3e-3, 300, 0.7, 0.9, 5
Array = NDArray[np.float32]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="put the weights into the program")
    write = parser.parse_args().write
    table = tomllib.loads(CLAUSES.read_text(encoding="utf-8"))
    named_already = {plain(text) for texts in table.values() for text in texts}
    table["none"] += [text for text in _other_clauses() if plain(text) not in named_already]
    named = [(kind or "none", number) for number, kind in enumerate(LEARNT)]
    texts = [text for kind, _ in named for text in table[kind]]
    kinds = np.array([number for kind, number in named for _ in table[kind]])
    readers = open_readers(ModelStore.default())
    looks = np.concatenate([seen(texts[at : at + 32], readers) for at in range(0, len(texts), 32)])
    looks = np.hstack([looks, np.ones((len(looks), 1), np.float32)])
    if write:
        np.savez_compressed(WEIGHTS, weights=_learnt(looks, kinds).astype(np.float16))
    else:
        _print_left_out(looks, kinds)


def _print_left_out(looks: Array, kinds: NDArray[np.int64]) -> None:
    fold = np.random.default_rng(0).permutation(len(kinds)) % _FOLDS
    shares = np.zeros((len(kinds), len(LEARNT)))
    for number in range(_FOLDS):
        left_out = fold == number
        shares[left_out] = _shares(looks[left_out] @ _learnt(looks[~left_out], kinds[~left_out]))
    chosen = np.where(shares.max(axis=1) >= LEAST, shares.argmax(axis=1), 0)
    for number, kind in enumerate(LEARNT[1:], 1):
        right = ((chosen == number) & (kinds == number)).sum()
        print(f"{kind}: precision {right / (chosen == number).sum():.2f}, recall {right / (kinds == number).sum():.2f}")
    right = ((chosen == kinds) & (kinds > 0)).sum()
    print(f"all {len(kinds)}: precision {right / (chosen > 0).sum():.3f}, recall {right / (kinds > 0).sum():.3f}")


def _other_clauses() -> list[str]:
    """Clauses of what visitors say in other sets, of those kinds that the program looks at."""
    turns = (FLOOR / "turns.txt").read_text(encoding="utf-8").splitlines()
    said = [line.partition("\t")[2].replace("|", " ") for line in turns if not line.startswith("#")]
    chance = random.Random(1)
    for name in ("near", "flags", "near_spoken", "flags_spoken"):
        for language in ("english", "spanish"):
            said += [each for _, pattern in lines(f"{name}_{language}.txt") for each in expand(pattern, 1, chance)]
    told = (clause for text in said for clause in clauses([Line(True, text)]) if may_be_told(clause))
    return list(dict.fromkeys(clause.text for clause in told))


def _learnt(looks: Array, kinds: NDArray[np.int64]) -> Array:
    """Softmax regression with a ridge by gradient descent; rare kinds count for more."""
    weights = np.zeros((looks.shape[1], len(LEARNT)), np.float32)
    speed = np.zeros_like(weights)
    wanted, often = np.eye(len(LEARNT), dtype=np.float32)[kinds], np.bincount(kinds, minlength=len(LEARNT))
    counts = np.sqrt(len(kinds) / (len(LEARNT) * often))[kinds][:, None].astype(np.float32)
    ridge = np.full((looks.shape[1], 1), _RIDGE, np.float32)
    ridge[-1] = 0.0
    for _ in range(_STEPS):
        slope = looks.T @ (counts * (_shares(looks @ weights) - wanted)) / len(kinds) + ridge * weights
        speed = _MOMENTUM * speed + slope
        weights -= _RATE * speed
    return weights


def _shares(scores: Array) -> Array:
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True))


if __name__ == "__main__":
    main()
