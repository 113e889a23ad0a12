from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.hearing.repeats import without_repeats

HEARD = [
    ("Is there a doctor here who's there a doctor here who's there a doctor here", "Is there a doctor here who's"),
    ("Number is number is number is number is", "Number is"),
    ("I'm not sure. I'm not sure. I'm not", "I'm not sure."),
    ("or as always, or as always, or as always", "or as always,"),
]


@pytest.mark.parametrize(("heard", "said"), HEARD)
def test_what_was_said_once_is_said_once(heard: str, said: str) -> None:
    assert without_repeats(heard) == said


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Yes.",
        "Yes, yes, yes.",
        "It goes on and on.",
        "I have pains in my chest and, and in my left arm.",
        "Five five five, five five five, five five five.",
        "555 1234 555 1234",
        "S, M, S, M, S, M",
    ],
)
def test_what_people_repeat_stays(text: str) -> None:
    assert without_repeats(text) == text


@given(st.lists(st.sampled_from(["so", "the", "I", "came", "here", "5"]), max_size=14))
def test_it_is_a_beginning_of_the_text_and_not_changed_again(words: list[str]) -> None:
    once = without_repeats(" ".join(words))
    assert " ".join(words).startswith(once)
    assert bool(once) == bool(words)
