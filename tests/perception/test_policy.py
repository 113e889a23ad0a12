"""What each policy lets be known, and what is never inferred: every signal in every mixture, by what it is told as."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from runtime.perception import state as perceived
from runtime.perception.account import account_of
from runtime.perception.conditions import WHENS, Wait, group_of
from runtime.perception.mirror import mirrored
from runtime.perception.policy import NEVER, Watch, felt, forbidden
from runtime.perception.report import report
from runtime.perception.sight_questions import CANNOT_TELL, I_NEVER_GUESS, honest_answer, sight_question
from runtime.perception.signals import KINDS, Evidence
from tests.perception.scenes import REST, face, look, spoke, watched

EVERYTHING = [Evidence(name, 1.0, 0.9, 0.0, 1.0) for name in KINDS]
STRICT: tuple[Watch, ...] = ("presence", "no-emotion")
SMILING = look(face(replace(REST, smile=0.9, brow=-0.7)))
INFERRED: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "who somebody is": (("Her name is Ann.", "I know their identity."), ("Who am I?", "Do you recognize me?")),
    "age": (("They are about seventy years old.", "A child."), ("How old do I look?", "Guess my age.")),
    "sex or gender": (("A woman stands there.", "He looks away."), ("Am I a man?", "What gender am I?")),
    "origin, ethnicity or skin colour": (
        ("They look Asian.", "Dark skin.", "A foreign accent."),
        ("Where am I from?", "What nationality am I?"),
    ),
    "health, illness, disability or pregnancy": (
        ("They look ill.", "Perhaps a stroke.", "They are pregnant.", "A disabled visitor.", "They seem drunk."),
        ("Do I look sick?", "Am I pregnant?", "Do I look healthy?"),
    ),
    "religion, politics or sexual orientation": (
        ("A Muslim.", "A republican.", "They are gay."),
        ("Am I gay?", "What religion am I?", "Do I look like a Muslim?"),
    ),
    "beauty or weight": (("They look pretty.", "Overweight."), ("Am I beautiful?", "Do I look fat?")),
    "truthfulness": (("They are lying.", "An honest answer."), ("Am I lying?", "Can you tell whether I lie?")),
}
WORDS = ("I'm fine, thank you", "I'm so worried", "Yes, I do", "No, never", "Where can I park?")


@pytest.mark.parametrize("watch", ["presence", "no-emotion", "full"])
def test_no_sentence_speaks_of_what_is_never_inferred(watch: Watch) -> None:
    for mixture in [*combinations(EVERYTHING, 1), *combinations(EVERYTHING, 2), tuple(EVERYTHING)]:
        for words in WORDS:
            for sentence in account_of(words, mixture, 0.0, 1.0, watch).sentences:
                assert forbidden(sentence) == (), sentence


@pytest.mark.parametrize("watch", ["off", "presence", "no-emotion"])
def test_without_feelings_no_word_and_no_number_of_them(watch: Watch) -> None:
    for mixture in [*combinations(EVERYTHING, 1), *combinations(EVERYTHING, 2), tuple(EVERYTHING)]:
        for words in WORDS:
            account = account_of(words, mixture, 0.0, 1.0, watch)
            assert account.mood is None
            assert felt(" ".join(account.sentences)) == ()
            assert all(one.kind.group != "feeling" for one in account.evidence)
    assert mirrored(EVERYTHING, watch).tint in ("neutral", "patient")


def test_the_words_that_are_looked_for_are_those_that_are_told() -> None:
    """The list of feeling words is held against the signals: a new one cannot slip by."""
    for name, kind in KINDS.items():
        told = f"They {kind.told}."
        assert bool(felt(told)) == (kind.group == "feeling"), name
        assert forbidden(told) == ()


@pytest.mark.parametrize("what", NEVER)
def test_each_thing_that_is_never_inferred_is_found_in_a_sentence_and_refused_as_a_question(what: str) -> None:
    sentences, questions = INFERRED[what]
    for sentence in sentences:
        assert forbidden(sentence) != (), sentence
    for question in questions:
        assert sight_question(question) == "never", question


def test_off_perceives_nothing() -> None:
    state = watched(perceived.begin("off"), 3)
    state = perceived.heard(state, "I'm fine", spoke(start=1, end=2), 1, 2)
    assert state == perceived.begin("off")
    assert "policy is off" in report(state)


def test_a_strict_report_says_nothing_of_feelings() -> None:
    text = ""
    for watch in STRICT:
        state = watched(perceived.begin(watch), 5)
        for start in range(1, 6):
            state = watched(state, 2, lambda _: SMILING)
            manner = spoke(start=state.glances[-1].at - 2, end=state.glances[-1].at, level=-20 + 2 * start, fillers=3)
            state = perceived.heard(state, "I'm fine really", manner, manner.start, manner.end)
        text = report(state)
        assert felt(text) == ()
        assert "A face was in view for 15 of 15 s" in text
    assert "They have come to speak louder." in text
    seen, _, heard = text.partition("Heard\n")
    assert "hesitate" not in seen and "In 5 of 5 utterances they hesitate." in heard


def test_conditions_of_feelings_never_hold_without_them() -> None:
    drawn = look(face(replace(REST, brow=-0.7)))
    expected: tuple[tuple[Watch, int], ...] = (("full", 1), ("no-emotion", 0))
    for watch, times in expected:
        state = watched(perceived.begin(watch, [Wait("help", "looks confused", 2.0)]), 4)
        manner = spoke(start=3, end=4, fillers=3)
        state = perceived.heard(state, "Um I well um what", manner, 3.0, 4.0)
        met: list[Wait] = []
        for _ in range(60):
            state = watched(state, 1 / 15, lambda _: drawn)
            met += state.met
        assert [wait.name for wait in met] == ["help"] * times
    assert {group_of(when) for when in WHENS} == {"presence", "manner", "feeling"}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Can you see me?", "presence"),
        ("What am I holding?", "visual"),
        ("Is she wearing glasses?", "visual"),
        ("How many fingers am I holding up?", "visual"),
        ("How old do I look?", "never"),
        ("Do you know who I am?", "never"),
        ("Am I pregnant?", "never"),
        ("Where can I park?", None),
        ("I can see the doctor tomorrow", None),
        ("Am I late?", None),
        ("Am I lying down for the scan?", None),
        ("What is my name?", None),
        ("What is this clinic's phone number?", None),
    ],
)
def test_questions_about_seeing(words: str, kind: str | None) -> None:
    assert sight_question(words) == kind


def test_questions_about_seeing_are_answered_honestly() -> None:
    assert "not used" in honest_answer("presence", "off", None)
    assert "nobody" in honest_answer("presence", "presence", 0)
    assert "3 people" in honest_answer("presence", "full", 3)
    assert honest_answer("visual", "full", 1) == CANNOT_TELL
    assert honest_answer("never", "full", 1) == I_NEVER_GUESS
