"""How people say that somebody is in danger, learnt.

Trained by `bench/red_flag_data/train.py` on sentences written for it; the card beside that script has the data, the
split and the figures.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from runtime.guardrails.classifier import Classifier, log_odds
from runtime.guardrails.meaning import Meaning
from runtime.guardrails.red_flags import Danger

WEIGHTS = Path(__file__).with_name("danger_weights.npz")
CLASSES: tuple[Danger | None, ...] = (None, *Danger)


@dataclass(frozen=True, slots=True)
class Judged:
    """The likeliest danger, and the log odds that there is any."""

    danger: Danger
    log_odds: float


class DangerClassifier:
    """`english` and `any_language` give words' vectors, as `Classifier` takes them."""

    def __init__(self, english: Meaning, any_language: Meaning, weights: Path = WEIGHTS) -> None:
        self._classifier = Classifier(english, any_language, weights, len(CLASSES))

    def forget(self) -> None:
        self._classifier.forget()

    def judge(self, words: str) -> Judged:
        shares = self._classifier.shares(words)
        danger = CLASSES[1 + int(shares[1:].argmax())]
        assert danger is not None
        return Judged(danger, -log_odds(float(shares[0])))
