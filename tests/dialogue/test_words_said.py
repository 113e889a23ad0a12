"""The pure rules on words: small talk, questions, what may be said, how a sentence is made speakable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.dialogue.gate import may_say
from runtime.dialogue.questions import leans_on_context, needs_context, questions
from runtime.dialogue.smalltalk import Kind, small_talk
from runtime.dialogue.speakable import leans_back, leans_forward, speakable

PERSONA = "Mira the computer assistant at the front desk of Harbor Eye Clinic"


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Hello!", (Kind.GREETING,)),
        ("Hi Mira, how are you today?", (Kind.GREETING, Kind.WELLBEING)),
        ("Oh, that’s a great help. Thank you so much.", (Kind.THANKS,)),
        ("Okay, great, bye!", (Kind.THANKS, Kind.GOODBYE)),
        ("Are you a real person?", (Kind.IDENTITY,)),
        ("Who are you?", (Kind.IDENTITY,)),
        ("I'm a little nervous about my surgery.", (Kind.FEELING,)),
        ("", ()),
        ("um", ()),
        ("Mira?", ()),
        ("Hello, what time do you open?", ()),
        ("How are you open on Sundays?", ()),
        ("Thank you. Where can I park?", ()),
        ("Good morning, I have an appointment", ()),
        ("I'm fine but my eye hurts", ()),
        ("high", ()),
    ],
)
def test_small_talk(words: str, kinds: tuple[Kind, ...]) -> None:
    assert small_talk(words, "Mira") == kinds


@given(st.text(max_size=80))
def test_small_talk_takes_any_words(words: str) -> None:
    small_talk(words, "Mira")


@pytest.mark.parametrize(
    ("clause", "visitor"),
    [
        ("Hello! How can I help you today?", "Hi"),
        ("I'm doing well, thank you for asking.", "How are you?"),
        ("I understand that you feel nervous about your surgery.", "I'm nervous about my surgery"),
        ("You're very welcome.", "Thank you"),
        ("You’ll be welcome.", "Thanks"),
        ("Goodbye, and take care.", "Goodbye"),
        ("I'm Mira, the computer assistant of Harbor Eye Clinic.", "Hi"),
    ],
)
def test_politeness_may_be_said(clause: str, visitor: str) -> None:
    assert may_say(clause, visitor, PERSONA)


@pytest.mark.parametrize(
    ("clause", "visitor"),
    [
        ("We are open until 5.", "Hi"),
        ("We are open until five.", "Are you open until five?"),
        ("See you on Monday!", "See you on Monday"),
        ("Take two aspirin.", "Hi"),
        ("You can take ibuprofen.", "Hi"),
        ("Yes, we accept that insurance.", "Hi"),
        ("It will be fine.", "I'm nervous"),
        ("Your surgery will go well.", "I'm nervous about my surgery"),
        ("There's nothing to worry about.", "I'm nervous"),
        ("The surgery is very safe.", "I'm nervous about my surgery"),
        ("I'm a real person, just like you.", "Are you a person?"),
        ("I am your nurse.", "Are you my nurse?"),
        ("I have called Doctor Patel.", "Hi"),
        ("It costs $20.", "Hi"),
        ("I've booked it.", "Thanks"),
        ("I'm sorry, but I can't assist with that.", "I'm nervous"),
    ],
)
def test_claims_are_held_back(clause: str, visitor: str) -> None:
    assert not may_say(clause, visitor, PERSONA)


@pytest.mark.parametrize(
    ("turn", "asked"),
    [
        ("Hi there. I had surgery yesterday. When can I swim?", ("When can I swim?",)),
        ("Where do I park? And what does it cost?", ("Where do I park?", "And what does it cost?")),
        ("Where do I park", ("Where do I park",)),
        ("I lost my card. It was blue.", ("I lost my card. It was blue.",)),
        ("Okay. So where can I park.", ("So where can I park.",)),
        ("", ("",)),
    ],
)
def test_the_questions_of_a_turn(turn: str, asked: tuple[str, ...]) -> None:
    assert questions(turn) == asked


def test_what_leans_on_what_was_said_before() -> None:
    assert leans_on_context("And on Saturdays?")
    assert leans_on_context("What does it cost?")
    assert not leans_on_context("Where can I park?")
    assert needs_context("What does it cost?")
    assert not needs_context("And where can I park?")


def test_sentences_made_speakable() -> None:
    assert speakable("front desk: 555-0142") == "Front desk: 555-0142."
    assert speakable("Is it open?") == "Is it open?"
    assert speakable("Bring these things:") == "Bring these things."
    assert leans_back("After that, parking costs three dollars.")
    assert leans_back("It is free.")
    assert not leans_back("Items are kept.")
    assert leans_forward("You need the following:")
    assert not leans_forward("You need a card.")
