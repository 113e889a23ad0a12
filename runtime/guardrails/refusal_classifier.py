"""What the built-in guardrails hold back, as people say it, learnt beside their patterns and examples.

Trained by `bench/guardrail_data/train.py` on sentences written for it; the card beside that script has the data, the
split and the figures.
"""

from __future__ import annotations

from pathlib import Path

from runtime.guardrails.classifier import Classifier, log_odds
from runtime.guardrails.meaning import Meaning
from runtime.guardrails.rail import BUILT_IN

WEIGHTS = Path(__file__).with_name("refusal_weights.npz")
CLASSES: tuple[str | None, ...] = (None, *BUILT_IN)


class RefusalClassifier:
    """`english` and `any_language` give words' vectors, as `Classifier` takes them."""

    def __init__(self, english: Meaning, any_language: Meaning, weights: Path = WEIGHTS) -> None:
        self._classifier = Classifier(english, any_language, weights, len(CLASSES))

    def forget(self) -> None:
        self._classifier.forget()

    def judge(self, words: str) -> tuple[str, float]:
        """The likeliest of the built-in guardrails, and the log odds that the words are a matter for any of them."""
        shares = self._classifier.shares(words)
        name = CLASSES[1 + int(shares[1:].argmax())]
        assert name is not None
        return name, -log_odds(float(shares[0]))
