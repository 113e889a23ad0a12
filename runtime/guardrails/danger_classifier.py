"""How people say that somebody is in danger, learnt.

Trained by `bench/red_flag_data` on sentences written for it: a network tuned end to end for English, and small networks
over two frozen embeddings for what is not surely English. The card there has the data, the split and the figures.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from runtime.guardrails.classifier import log_odds
from runtime.guardrails.english import surely_english
from runtime.guardrails.meaning import Remembered, plain
from runtime.guardrails.red_flags import Danger

F32 = NDArray[np.float32]
WEIGHTS = Path(__file__).with_name("danger_weights.npz")
"""For what is not surely English, as `Classifier` reads them."""
CLASSES: tuple[Danger | None, ...] = (None, *Danger)
_MOST_WORDS = 40  # of a turn; more is looked at from its end


class Network(Protocol):
    def shares(self, words: str) -> F32:
        """How likely each of `CLASSES` is, together 1."""
        ...


class Forgetful(Network, Protocol):
    def forget(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Judged:
    """The likeliest danger, and the log odds that there is any."""

    danger: Danger
    log_odds: float


class DangerClassifier:
    """`english` is asked about words that are surely English, `otherwise` about others. The last 512 answers are kept.

    Safe to call from several threads.
    """

    def __init__(self, english: Network, otherwise: Forgetful) -> None:
        self._english = english
        self._otherwise = otherwise
        self._kept: Remembered[Judged] = Remembered()

    def forget(self) -> None:
        """Let go of the words that were looked at."""
        self._otherwise.forget()
        self._kept.forget()

    def judge(self, words: str) -> Judged:
        return self._kept.of(plain(" ".join(words.split()[-_MOST_WORDS:])), self._judged)

    def _judged(self, text: str) -> Judged:
        shares = (self._english if surely_english(text) else self._otherwise).shares(text)
        danger = CLASSES[1 + int(shares[1:].argmax())]
        assert danger is not None
        return Judged(danger, -log_odds(float(shares[0])))
