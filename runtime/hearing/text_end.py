"""Do these words make a finished turn, and do they lead to another sentence? all-MiniLM-L6-v2, read where the text
ends, with what had been asked before it.

Fitted by `bench/floor_data/train_text.py` on 2,300 written turns, each cut off after every word. English.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from runtime.fitted import read_fitted
from runtime.floor.text_cues import Asked
from runtime.inference.minilm import WIDTH, MiniLm

SCHEMA = 2
WEIGHTS_FILE = Path(__file__).parent / "text_end_weights.json"

QUESTIONS: dict[Asked, str] = {
    "none": "",
    "open": "How can I help you?",
    "yesno": "Is that right?",
    "choice": "Which one would you like?",
    "when": "When would you like to come?",
    "name": "What is your name?",
    "phone": "What is your phone number?",
    "birth": "What is your date of birth?",
    "spelling": "Could you spell that for me?",
    "number": "What is the number?",
    "long": "Tell me all about it.",
}
"""What stands before an answer: one question for each kind that can be asked."""

_TAIL = re.compile(r"[^\w']+$")


@dataclass(frozen=True, slots=True)
class Reading:
    """Log odds = `bias` + `word` (384,) times the last word's state + `mark` (384,) times that of the end mark."""

    bias: float
    word: NDArray[np.float32]
    mark: NDArray[np.float32]

    def odds(self, ends: NDArray[np.float32]) -> float:
        return self.bias + float(self.word @ ends[0] + self.mark @ ends[1])


@dataclass(frozen=True, slots=True)
class TextEndWeights:
    """`over`: is the turn finished? `more`: does another sentence follow a finished one?"""

    over: Reading
    more: Reading


class Judged(NamedTuple):
    """Log odds that nothing is to follow, and that another sentence follows this one; 0 where there are no words."""

    over: float
    more: float


def load_weights(path: Path = WEIGHTS_FILE) -> TextEndWeights:
    """The fitted weights. Raises ModelDamaged for a file of another schema or with numbers missing."""
    return read_fitted(path, SCHEMA, lambda told: TextEndWeights(_reading(told["over"]), _reading(told["more"])))


def _reading(content: dict[str, Any]) -> Reading:
    word, mark = (np.array(content[name], np.float32) for name in ("word", "mark"))
    if word.shape != (WIDTH,) or mark.shape != (WIDTH,):
        raise ValueError(f"vectors of {word.shape} and {mark.shape}")
    return Reading(float(content["bias"]), word, mark)


class TextEnd:
    """About 4 ms on one core. Safe to call from several threads."""

    def __init__(self, model: MiniLm, weights: TextEndWeights | None = None) -> None:
        self._model = model
        self._weights = load_weights() if weights is None else weights

    def __call__(self, text: str, asked: Asked = "none") -> Judged:
        ends = text_ending(self._model, text, asked)
        if ends is None:
            return Judged(0.0, 0.0)
        return Judged(self._weights.over.odds(ends), self._weights.more.odds(ends))


def text_ending(model: MiniLm, text: str, asked: Asked) -> NDArray[np.float32] | None:
    """What the model makes of the last word and of the mark behind it: (2, 384); None where there are no words.

    Marks at the end are left out: recognisers put a full stop behind anything.
    """
    words = _TAIL.sub("", text.strip())
    return model.states(f"{QUESTIONS[asked]} {words}")[-2:] if words else None
