"""Fits runtime/hearing/text_end_weights.json on turns.txt; script.txt is not looked at.

    python -m bench.floor_data.train_text

A turn gives one finished text and one unfinished text for each word before its last. Where the turn could have ended,
between two sentences, the text counts as finished, but little. Ridge logistic regression.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray

from bench.floor_data.script import HERE
from models.store import ModelStore
from runtime.floor.text_cues import Asked
from runtime.hearing.text_end import SCHEMA, WEIGHTS_FILE, text_ending
from runtime.inference.minilm import WIDTH, MiniLm

RIDGE = 300.0
ANYWHERE = 0.25  # what a text that is cut off at a place without a mark counts
BETWEEN = 0.3  # and one that ends between two sentences
FOLDS = 5
HEADER = 3

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Turn:
    """A line of turns.txt: `text` has its marks."""

    number: int
    asked: Asked
    text: str

    @property
    def fold(self) -> int:
        return zlib.crc32(self.text.encode()) % FOLDS


@dataclass(frozen=True, slots=True)
class Cut:
    """The beginning of a turn, what it answers, whether it is finished there, and how much that counts."""

    text: str
    asked: Asked
    over: float
    weight: float
    fold: int


def turns() -> list[Turn]:
    lines = (HERE / "turns.txt").read_text(encoding="utf-8").splitlines()[HEADER:]
    split = ((number, line.split("\t")) for number, line in enumerate(lines) if not line.startswith("#"))
    return [Turn(number, cast(Asked, asked), text) for number, (asked, text) in split]


def cuts(turn: Turn) -> Iterator[Cut]:
    """Every beginning of the turn."""
    words: list[str] = []
    for token in turn.text.split():
        if token == "|":
            yield Cut(" ".join(words), turn.asked, 0.0, 1.0 - ANYWHERE, turn.fold)
        elif token == "||":
            yield Cut(" ".join(words), turn.asked, 1.0, BETWEEN, turn.fold)
        else:
            if words:
                yield Cut(" ".join(words), turn.asked, 0.0, ANYWHERE, turn.fold)
            words.append(token)
    yield Cut(" ".join(words), turn.asked, 1.0, 1.0, turn.fold)


def rows(model: MiniLm, found: Sequence[Cut]) -> Matrix:
    """A leading 1 and both states of each text: (n, 769)."""
    table = np.zeros((len(found), 1 + 2 * WIDTH))
    table[:, 0] = 1.0
    for row, cut in zip(table, found, strict=True):
        if (ending := text_ending(model, cut.text, cut.asked)) is not None:
            row[1:] = ending.ravel()
    return table


def fit(table: Matrix, over: Matrix, weight: Matrix) -> Matrix:
    """Weights of the columns (769,), by Newton's method on standardised columns."""
    middle, spread = table.mean(axis=0), table.std(axis=0) + 1e-3
    middle[0], spread[0] = 0.0, 1.0
    x = (table - middle) / spread
    pull = np.full(x.shape[1], RIDGE)
    pull[0] = 1e-3
    beta = np.zeros(x.shape[1])
    for _ in range(20):
        p = 1 / (1 + np.exp(-np.clip(x @ beta, -30, 30)))
        bend = (x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(pull)
        change = np.linalg.solve(bend, x.T @ (weight * (p - over)) + pull * beta)
        beta -= change
        if np.abs(change).max() < 1e-6:
            break
    scaled = beta / spread
    scaled[0] -= float((beta * middle / spread).sum())
    return np.asarray(scaled)


def main() -> None:
    files = ModelStore.default().paths("minilm-l6")
    model = MiniLm(files["model.onnx"], files["vocab.txt"], threads=2)
    found = [cut for turn in turns() for cut in cuts(turn)]
    table = rows(model, found)
    over, weight = np.array([cut.over for cut in found]), np.array([cut.weight for cut in found])
    fold = np.array([cut.fold for cut in found])
    left_out = np.zeros(len(found))
    for k in range(FOLDS):
        left_out[fold == k] = table[fold == k] @ fit(table[fold != k], over[fold != k], weight[fold != k])
    finished, not_finished = left_out[(over == 1) & (weight == 1)], left_out[(over == 0) & (weight > 0.5)]
    area = (finished[:, None] > not_finished[None]).mean()
    print(f"{len(found)} texts; area under the curve {area:.3f} at marked pauses of turns left out")
    beta = fit(table, over, weight)
    word, mark = ([round(float(value), 4) for value in part] for part in np.split(beta[1:], 2))
    content = {"schema": SCHEMA, "bias": round(float(beta[0]), 4), "word": word, "mark": mark}
    WEIGHTS_FILE.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
