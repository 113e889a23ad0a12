from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.errors import ModelDamaged
from runtime.floor.endpoint import (
    ENCODED,
    LEADS_ON,
    POOLED,
    STAGES,
    WEIGHTS_FILE,
    Ending,
    Patience,
    Signals,
    Stage,
    completeness,
    features,
    load_weights,
    wait,
)
from runtime.floor.endpoint_habit import Habit
from runtime.floor.endpoint_question import asked_kind
from runtime.floor.text_cues import Asked, read

WEIGHTS = load_weights()
SILENT = Ending(np.zeros(POOLED, np.float32), np.zeros(ENCODED, np.float32))


def heard(text: str, asked: Asked = "none", turn: float = 0.5, gaze: float | None = None) -> Signals:
    return Signals(turn, SILENT, read(text, asked), asked=asked, spoke=2.0, gaze=gaze)


def patience(signals: Signals, odds: float, how: Patience = "medium", habit: Habit = Habit()) -> float:  # noqa: B008
    return wait(odds, signals.cues, signals.asked, "full", WEIGHTS["full"].waits, how, habit)


@pytest.mark.parametrize("stage", STAGES)
def test_the_weights_fit_the_features(stage: Stage) -> None:
    assert set(WEIGHTS[stage].named) == set(features(heard("Where is it?")))
    points = WEIGHTS[stage].waits
    assert all(a[0] < b[0] and a[1] >= b[1] for a, b in pairwise(points))


def test_the_words_and_smart_turn_both_count() -> None:
    weights = WEIGHTS["full"]
    assert completeness(heard("Where do I sign in?"), weights) > completeness(heard("Where do I"), weights)
    assert completeness(heard("I see someone", turn=0.95), weights) > completeness(
        heard("I see someone", turn=0.1), weights
    )


def test_a_gaze_at_us_gives_the_floor_and_a_gaze_away_keeps_it() -> None:
    weights = WEIGHTS["full"]
    at, away, unknown = (completeness(heard("My knee hurts", gaze=g), weights) for g in (1.0, 0.0, None))
    assert at > unknown > away


def test_a_plainly_unfinished_sentence_may_rest_for_eight_seconds() -> None:
    assert patience(heard("I am allergic to, um"), -2.0) == 8.0
    assert patience(heard("I am allergic to penicillin."), 6.0) < 0.3


def test_patience_habit_and_a_long_answer_stretch_the_wait() -> None:
    said = heard("My knee hurts")
    odds = WEIGHTS["full"].waits[-1][0] - 2.0
    assert patience(said, odds, "low") < patience(said, odds, "medium") < patience(said, odds, "high")
    slow = Habit()
    for _ in range(8):
        slow = slow.went_on_after(2.0)
    assert patience(said, odds, habit=slow) > patience(said, odds)
    assert patience(heard("My knee hurts", "long"), odds) > patience(said, odds)


def test_the_early_stage_answers_only_when_it_is_sure() -> None:
    waits = WEIGHTS["early"].waits
    assert wait(waits[-1][0] - 0.01, read("Yes"), "none", "early", waits) == 8.0
    assert wait(waits[-1][0] + 0.01, read("Yes"), "none", "early", waits) < 0.3


@given(st.floats(-30, 30), st.floats(-30, 30), st.text(max_size=40), st.sampled_from(["low", "medium", "high"]))
def test_surer_never_waits_longer(one: float, other: float, text: str, how: Patience) -> None:
    low, high = sorted((one, other))
    assert patience(heard(text), low, how) >= patience(heard(text), high, how)
    assert 0.0 <= patience(heard(text), high, how) <= 8.0


def test_weights_of_another_schema_are_refused(tmp_path: Path) -> None:
    content = json.loads(WEIGHTS_FILE.read_text(encoding="utf-8"))
    changes: tuple[dict[str, object], ...] = ({"schema": 99}, {"stages": {}})
    for change in changes:
        path = tmp_path / "weights.json"
        path.write_text(json.dumps({**content, **change}), encoding="utf-8")
        with pytest.raises(ModelDamaged):
            load_weights(path)


def test_a_habit_is_learned_slowly_and_kept_within_bounds() -> None:
    habit = Habit()
    assert habit.factor == 1.0
    quick = habit
    for _ in range(20):
        habit, quick = habit.went_on_after(3.9), quick.went_on_after(0.2)
    assert habit.factor == 1.6
    assert quick.factor == 0.8
    assert 1.0 < Habit().went_on_after(2.0).factor < 1.4


@pytest.mark.parametrize(
    ("ours", "kind"),
    [
        ("What is your date of birth?", "birth"),
        ("Thank you. Could you spell that for me?", "spelling"),
        ("Please spell your last name.", "spelling"),
        ("And what number can we reach you on?", "phone"),
        ("Would you prefer the morning or the afternoon?", "choice"),
        ("Do you have an appointment?", "yesno"),
        ("Thank you, Mr Smith, do you have your card?", "yesno"),
        ("When would you like to come?", "when"),
        ("What is your full name?", "name"),
        ("What brings you in today?", "long"),
        ("How can I help you?", "open"),
        ("You can park behind the clinic.", "none"),
        ("", "none"),
    ],
)
def test_our_question_is_known_by_its_kind(ours: str, kind: Asked) -> None:
    assert asked_kind(ours) == kind


def test_a_statement_after_how_can_i_help_may_lead_to_a_question() -> None:
    statement, question = "I had surgery yesterday.", "When can I swim again?"
    sure = WEIGHTS["full"].waits[-1][0] + 1.0
    assert patience(heard(statement, "open"), sure) >= 0.45
    assert patience(heard(question, "open"), sure) < 0.3
    assert patience(heard(statement), sure) < 0.3


def test_a_statement_that_leads_on_is_given_time_and_one_that_does_not_is_answered_at_once() -> None:
    said = read("I had surgery yesterday.", "open")
    points = WEIGHTS["full"].waits
    leads, does_not = (wait(6.0, said, "open", "full", points, more=more) for more in (LEADS_ON + 1, LEADS_ON - 1))
    assert does_not < 0.3 < leads < 0.6
    question = read("Where can I park?", "open")
    assert wait(6.0, question, "open", "full", points, more=LEADS_ON + 1) < 0.3
