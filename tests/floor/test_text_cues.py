from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.floor.endpoint import wait
from runtime.floor.text_cues import NO_WORDS, Asked, counted, read


@pytest.mark.parametrize(
    "text",
    [
        "I need to see someone about my.",
        "It hurts mostly in the",
        "I was wondering if",
        "So I have this, um",
        "My wife was here last week and.",
        "What I really want to know is",
        "It's either Monday or",
        "Let me think",
        "The doctor told me I should...",
    ],
)
def test_a_sentence_that_must_go_on_is_plainly_unfinished(text: str) -> None:
    assert read(text).plainly_unfinished


@pytest.mark.parametrize(
    "text",
    [
        "Where do I sign in?",
        "What is it for?",
        "Can my son come in with me?",
        "I don't have my insurance card with me.",
        "Thank you very much.",
        "Yes.",
        "",
    ],
)
def test_a_sentence_that_may_be_all_is_not(text: str) -> None:
    assert not read(text).plainly_unfinished


def test_a_question_may_end_in_a_preposition() -> None:
    assert read("Who is this form for?").question
    assert read("And where do I have to go to").question
    assert not read("I wonder where").question


def test_a_subordinate_clause_waits_for_its_main_clause() -> None:
    assert read("When my grandson visits,").open_clause
    assert read("If I take it at night").open_clause
    assert not read("If I take it at night, I can't fall asleep.").open_clause
    assert not read("When is the next bus?").open_clause


@pytest.mark.parametrize(
    ("asked", "part", "whole"),
    [
        ("phone", "Five five five, two oh one", "Six one seven, five five five, oh one nine two"),
        ("phone", "555", "617-555-0192."),
        ("birth", "March third", "March third, nineteen sixty two"),
        ("birth", "October 21st,", "October 21st, 1995."),
        ("birth", "Seven, twelve", "Seven, twelve, forty-nine."),
        ("birth", "The fourteenth of August", "The 14th of August, 1980"),
    ],
)
def test_dictation_is_measured_against_what_was_asked(asked: Asked, part: str, whole: str) -> None:
    assert read(part, asked).missing and not read(part, asked).answered
    assert read(whole, asked).answered and not read(whole, asked).missing


def test_short_answers_are_answers_only_to_the_question_they_fit() -> None:
    assert read("Yes.", "yesno").answered
    assert read("Tuesday.", "when").answered
    assert read("Maria Delgado.", "name").answered
    assert not read("Tuesday.", "open").answered


def test_letters_and_digits_at_the_end_are_counted() -> None:
    assert read("It's K, O, W, A").letters == 4
    assert read("K-O-W-A-L").letters == 5
    assert read("my number is three eight two two").digits == 4
    assert read("forty two").digits == 2


@given(st.text(max_size=200), st.sampled_from(["none", "open", "yesno", "phone", "birth", "name", "when", "spelling"]))
def test_any_text_can_be_read(text: str, asked: Asked) -> None:
    cues = read(text, asked)
    assert cues.words >= 0
    assert not (cues.answered and cues.plainly_unfinished)


def test_words_of_another_language_are_only_counted() -> None:
    cues = counted("quisiera ver a la doctora y")
    assert cues.words == 6 and not cues.plainly_unfinished
    assert counted("") == NO_WORDS


@pytest.mark.parametrize(("spoke", "lost"), [(None, False), (1.0, False), (4.2, True)])
def test_few_words_for_much_speech_are_not_all_that_was_said(spoke: float | None, lost: bool) -> None:
    cues = read("Number is", "number", spoke)
    assert cues.sparse is lost and cues.plainly_unfinished
    assert (wait(-1.0, cues, "number", "full", ((-2.0, 1.5), (2.0, 0.0))) < 3.0) is lost
