"""Fits runtime/hearing/text_end_weights.json on turns.txt; script.txt is not looked at.

    python -m bench.floor_data.train_text

`over`: a turn gives one finished text and one unfinished text for each word before its last. Where the turn could have
ended, between two sentences, the text counts as finished, but little. `more`: of what is said at the desk, sentences
that ask nothing are told apart by whether another one followed. Ridge logistic regression.
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
from runtime.floor.endpoint import LEADS_ON
from runtime.floor.text_cues import Asked, read
from runtime.hearing.text_end import SCHEMA, WEIGHTS_FILE, text_ending
from runtime.inference.minilm import WIDTH, MiniLm

RIDGE = 300.0
ANYWHERE = 0.25  # what a text that is cut off at a place without a mark counts
BETWEEN = 0.3  # and one that ends between two sentences
RIDGE_MORE = 300.0
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


def sentences(turn: Turn) -> Iterator[Cut]:
    """What had been said at the end of each sentence of the turn that asks nothing, and whether more followed."""
    if turn.asked not in ("open", "none"):
        return
    parts = [part.replace("|", "").split() for part in turn.text.split("||")]
    for k in range(len(parts)):
        text = " ".join(word for part in parts[: k + 1] for word in part)
        cues = read(text, turn.asked)
        if not cues.question and not cues.plainly_unfinished:
            yield Cut(text, "open", float(k < len(parts) - 1), 1.0, turn.fold)


def rows(model: MiniLm, found: Sequence[Cut]) -> Matrix:
    """A leading 1 and both states of each text: (n, 769)."""
    table = np.zeros((len(found), 1 + 2 * WIDTH))
    table[:, 0] = 1.0
    for row, cut in zip(table, found, strict=True):
        if (ending := text_ending(model, cut.text, cut.asked)) is not None:
            row[1:] = ending.ravel()
    return table


def fit(table: Matrix, over: Matrix, weight: Matrix, ridge: float) -> Matrix:
    """Weights of the columns (769,), by Newton's method on standardised columns."""
    middle, spread = table.mean(axis=0), table.std(axis=0) + 1e-3
    middle[0], spread[0] = 0.0, 1.0
    x = (table - middle) / spread
    pull = np.full(x.shape[1], ridge)
    pull[0] = 1e-3
    beta = np.zeros(x.shape[1])
    for _ in range(20):
        p = 1 / (1 + np.exp(-x @ beta))
        bend = (x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(pull)
        change = np.linalg.solve(bend, x.T @ (weight * (p - over)) + pull * beta)
        beta -= change
        if np.abs(change).max() < 1e-6:
            break
    scaled = beta / spread
    scaled[0] -= float((beta * middle / spread).sum())
    return np.asarray(scaled)


def fitted(model: MiniLm, found: Sequence[Cut], ridge: float) -> tuple[dict[str, object], Matrix]:
    """The weights as they are written, and each text's log odds from weights that were fitted without its turn."""
    table = rows(model, found)
    over, weight = np.array([cut.over for cut in found]), np.array([cut.weight for cut in found])
    fold = np.array([cut.fold for cut in found])
    left_out = np.zeros(len(found))
    for k in range(FOLDS):
        kept = fold != k
        left_out[~kept] = table[~kept] @ fit(table[kept], over[kept], weight[kept], ridge)
    beta = fit(table, over, weight, ridge)
    word, mark = ([round(float(value), 4) for value in part] for part in np.split(beta[1:], 2))
    return {"bias": round(float(beta[0]), 4), "word": word, "mark": mark}, left_out


def area(high: Matrix, low: Matrix) -> float:
    return float((high[:, None] > low[None]).mean())


def main() -> None:
    files = ModelStore.default().paths("minilm-l6")
    model = MiniLm(files["model.onnx"], files["vocab.txt"], threads=2)
    found = [cut for turn in turns() for cut in cuts(turn)]
    over, odds = fitted(model, found, RIDGE)
    ended, weight = np.array([cut.over for cut in found]), np.array([cut.weight for cut in found])
    between = area(odds[(ended == 1) & (weight == 1)], odds[(ended == 0) & (weight > 0.5)])
    print(f"{len(found)} texts; area under the curve {between:.3f} at marked pauses of turns left out")
    said = [cut for turn in turns() for cut in sentences(turn)]
    more, odds = fitted(model, said, RIDGE_MORE)
    led_on = np.array([cut.over for cut in said]) == 1
    print(
        f"{len(said)} sentences, {led_on.sum()} followed by another; area {area(odds[led_on], odds[~led_on]):.3f}; "
        f"{(odds[led_on] > LEADS_ON).mean():.0%} of these and {(odds[~led_on] > LEADS_ON).mean():.0%} of the others are "
        f"over {LEADS_ON}"
    )
    content = {"schema": SCHEMA, "over": over, "more": more}
    WEIGHTS_FILE.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
