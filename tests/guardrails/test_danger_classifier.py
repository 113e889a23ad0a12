"""Which of the two danger networks is asked, and how their odds are added up."""

from __future__ import annotations

import math

import numpy as np
import pytest

from runtime.guardrails.danger_classifier import ALONE, CLASSES, ENGLISH, F32, DangerClassifier
from runtime.guardrails.red_flags import Danger


class Network:
    def __init__(self, odds: float, danger: Danger) -> None:
        any_danger = 1 / (1 + math.exp(-odds))
        self._shares = np.zeros(len(CLASSES), np.float32)
        self._shares[0], self._shares[CLASSES.index(danger)] = 1 - any_danger, any_danger
        self.asked: list[str] = []

    def shares(self, words: str) -> F32:
        self.asked.append(words)
        return self._shares


def test_words_that_are_surely_english_are_judged_by_both() -> None:
    judged = DangerClassifier(Network(3.0, Danger.HEART), Network(1.0, Danger.FIRE)).judge("my chest hurts")
    assert judged.danger is Danger.HEART
    assert judged.log_odds == pytest.approx(3.0 * ENGLISH + 1.0 * (1 - ENGLISH), abs=1e-3)


def test_other_words_are_for_the_second_alone_which_has_to_be_surer() -> None:
    english = Network(3.0, Danger.HEART)
    judged = DangerClassifier(english, Network(1.0, Danger.FIRE)).judge("hay fuego en la cocina")
    assert judged.danger is Danger.FIRE and not english.asked
    assert judged.log_odds == pytest.approx(1.0 + ALONE, abs=1e-3)


def test_what_is_surely_harmless_is_not_asked_about_twice() -> None:
    english = Network(3.0, Danger.HEART)
    assert DangerClassifier(english, Network(-3.0, Danger.FIRE)).judge("where can i park").log_odds < -2.9
    assert not english.asked
