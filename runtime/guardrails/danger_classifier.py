"""How people say that somebody is in danger, learnt.

Trained by `bench/red_flag_data/tune.py` on sentences written for it; the card beside that script has the data, the
split and the figures.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from runtime.guardrails.classifier import log_odds
from runtime.guardrails.english import surely_english
from runtime.guardrails.meaning import Remembered, plain
from runtime.guardrails.red_flags import Danger

F32 = NDArray[np.float32]
CLASSES: tuple[Danger | None, ...] = (None, *Danger)
ENGLISH = 0.7
"""How much the English network counts beside the other in words that are surely English."""
ALONE = -0.8
"""What is added to the log odds of other words, which the second network judges alone. Chosen, as the rest, on what was
tuned on."""
_NONE = -2.0
"""Log odds of the second network below which the English one, which takes most of the time, has changed no decision."""
_MOST_WORDS = 40  # of a turn; more is looked at from its end


class Network(Protocol):
    def shares(self, text: str) -> F32:
        """How likely each of `CLASSES` is, together 1."""
        ...


@dataclass(frozen=True, slots=True)
class Judged:
    """The likeliest danger, and the log odds that there is any."""

    danger: Danger
    log_odds: float


class DangerClassifier:
    """Two networks, the log odds of both added up; words that are not surely English are for the second alone, as are
    those that it finds surely harmless.

    The last 512 answers are kept. Safe to call from several threads.
    """

    def __init__(self, english: Network, any_language: Network) -> None:
        self._english = english
        self._any_language = any_language
        self._kept: Remembered[Judged] = Remembered()

    def forget(self) -> None:
        """Let go of the words that were looked at."""
        self._kept.forget()

    def judge(self, words: str) -> Judged:
        return self._kept.of(plain(" ".join(words.split()[-_MOST_WORDS:])), self._judged)

    def _judged(self, text: str) -> Judged:
        shares = self._any_language.shares(text)
        odds = -log_odds(float(shares[0]))
        if not surely_english(text):
            odds += ALONE
        elif odds > _NONE:
            english = self._english.shares(text)
            odds = ENGLISH * -log_odds(float(english[0])) + (1 - ENGLISH) * odds
            shares = ENGLISH * english + (1 - ENGLISH) * shares
        danger = CLASSES[1 + int(shares[1:].argmax())]
        assert danger is not None
        return Judged(danger, odds)
