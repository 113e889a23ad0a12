from __future__ import annotations

import tomllib

import pytest

from runtime.guardrails.red_flags import Danger, red_flag
from tests.guardrails.red_flag_cases import measure
from tests.knowledge.calibrate import QUESTIONS


def test_the_utterances_tuned_on_stay_right() -> None:
    outcome = measure("dev")
    assert outcome.missed == outcome.false_alarms == ()


@pytest.mark.parametrize(
    ("words", "danger"),
    [
        ("Hello, my chest hurts. Where can I park?", Danger.HEART),
        ("No chest pain, but I can’t breathe", Danger.BREATHING),
        ("me duele el pecho", Danger.HEART),
    ],
)
def test_what_the_danger_is(words: str, danger: Danger) -> None:
    flag = red_flag(words)
    assert flag is not None
    assert flag.danger is danger


def test_ordinary_questions_are_none() -> None:
    table = tomllib.loads(QUESTIONS.read_text(encoding="utf-8"))
    asked = [entry["question"] for entry in (*table["answerable"], *table["unanswerable"])]
    assert [question for question in asked if red_flag(question) is not None] == []


def test_a_partial_is_enough() -> None:
    assert red_flag("uh hello I have chest pain and I") is not None
    assert red_flag("") is None
    assert red_flag("I can't breathe " * 10_000) is not None
