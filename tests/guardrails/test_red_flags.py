from __future__ import annotations

import tomllib

import pytest

from models.store import ModelStore
from runtime.guardrails.danger_classifier import DangerClassifier
from runtime.guardrails.dangers import Dangers
from runtime.guardrails.red_flags import Danger, red_flag
from runtime.loading import danger_classifier, embedding
from tests.guardrails.red_flag_cases import measure, read_cases
from tests.knowledge.calibrate import QUESTIONS


@pytest.fixture(scope="module")
def classifier() -> DangerClassifier:
    store = ModelStore.default()
    return danger_classifier(store, embedding(store))


@pytest.fixture(scope="module")
def dangers(classifier: DangerClassifier) -> Dangers:
    return Dangers(classifier)


def test_the_half_that_is_tuned_on_stays_as_good_as_it_was(dangers: Dangers) -> None:
    outcome = measure("dev", lambda words: dangers.find(words) is not None)
    assert outcome.recall >= 0.95, outcome.missed
    assert outcome.false_alarm_rate <= 0.04, outcome.false_alarms


def test_the_detector_finds_what_the_rules_alone_miss(dangers: Dangers) -> None:
    both = measure("fresh", lambda words: dangers.find(words) is not None)
    rules = measure("fresh", lambda words: red_flag(words) is not None)
    assert both.recall > 0.9 > 0.5 > rules.recall


def test_the_sets_are_as_large_as_they_have_to_be() -> None:
    flags, near = (sum(len(read_cases(part)[kind]) for part in ("dev", "held_out")) for kind in (0, 1))
    assert flags + near >= 250 and abs(flags - near) < 20


@pytest.mark.parametrize(
    ("words", "danger"),
    [
        ("Hello, my chest hurts. Where can I park?", Danger.HEART),
        ("No chest pain, but I can’t breathe", Danger.BREATHING),
        ("me duele el pecho", Danger.HEART),
        ("I want to die", Danger.SUICIDE),
        ("there's a man with a gun in the lobby", Danger.VIOLENCE),
        ("I cannot get any air into my lungs", Danger.BREATHING),
    ],
)
def test_what_the_danger_is(dangers: Dangers, words: str, danger: Danger) -> None:
    assert dangers.find(words) is danger


@pytest.mark.parametrize(
    "words",
    ["I had chest pain ten years ago", "no chest pain", "What should I do if my chest hurts?",
     "My father died of a stroke.", "Where is the fire exit?", "", "   ", "?"],
)  # fmt: skip
def test_what_is_none(dangers: Dangers, words: str) -> None:
    assert dangers.find(words) is None


def test_ordinary_questions_are_none(dangers: Dangers) -> None:
    table = tomllib.loads(QUESTIONS.read_text(encoding="utf-8"))
    asked = [entry["question"] for entry in (*table["answerable"], *table["unanswerable"])]
    alarmed = [question for question in asked if dangers.find(question) is not None]
    assert len(alarmed) <= 0.02 * len(asked), alarmed


def test_a_partial_is_enough_and_has_to_be_surer(dangers: Dangers) -> None:
    assert dangers.find("uh hello I have chest pain and I", partial=True) is Danger.HEART
    assert dangers.find("I had", partial=True) is None
    assert dangers.find("I can't breathe " * 2_000) is not None


def test_the_rules_serve_without_the_classifier() -> None:
    assert Dangers().find("I have chest pain") is Danger.HEART
    assert Dangers().find("Where can I park?") is None


def test_words_that_were_let_go_are_judged_alike_again(classifier: DangerClassifier) -> None:
    before = classifier.judge("My chest hurts.")
    assert classifier.judge("my chest hurts") is before
    classifier.forget()
    assert classifier.judge("my chest hurts") == before
