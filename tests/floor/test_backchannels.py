from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.floor.backchannels import Interruptibility, Overlap, judge


def over(text: str | None, voiced: float = 1.0, ended: bool = True, loudness: float | None = None) -> Overlap:
    return Overlap(voiced, ended, text, loudness)


@pytest.mark.parametrize(
    "text",
    ["Mm-hmm.", "Mm.", "Uh-huh.", "Okay.", "Okay, okay.", "Right.", "Yeah, yeah.", "I see.", "Oh, I see.", "Got it.",
     "All right.", "Haha.", "Hahaha!", "Yes.", "Sure.", "Oh good.", "Thank you."],
)  # fmt: skip
def test_acknowledgements_do_not_stop_us(text: str) -> None:
    assert judge(over(text)) == "backchannel"


@pytest.mark.parametrize(
    "text",
    ["Wait.", "Stop.", "No.", "No, no.", "Hold on, can I ask something?", "Sorry, what about the parking?",
     "Excuse me.",
     "Okay, but where do I go?", "Yes, I know that already.", "How much is it?", "Actually, I have another question."],
)  # fmt: skip
def test_interruptions_stop_us(text: str) -> None:
    assert judge(over(text, ended=False)) == "interruption"


def test_no_words_are_nothing_once_the_sound_is_over() -> None:
    assert judge(over("", ended=False)) == "undecided"
    assert judge(over("")) == "nothing"


@pytest.mark.parametrize("text", ["I'm harmless.", "Love him.", "I am me.", "Not here."])
def test_what_recognition_makes_of_a_hum_does_not_stop_us(text: str) -> None:
    assert judge(over(text, 0.6)) == "nothing"
    assert judge(over(text, 0.6, ended=False)) == "undecided"


def test_somebody_far_away_does_not_stop_us() -> None:
    assert judge(over("I would like to pay my bill", 1.5, loudness=-20.0)) == "nothing"
    assert judge(over("I would like to pay my bill", 1.5, loudness=-3.0)) == "interruption"


def test_interruptibility_says_how_much_it_takes() -> None:
    def least(level: Interruptibility) -> list[str]:
        said = ["banana", "the blue form", "what about my husband", "stop"]
        return [text for text in said if judge(over(text), level) == "interruption"]

    assert least("very low") == ["stop"]
    assert least("low") == ["what about my husband", "stop"]
    assert least("medium") == ["the blue form", "what about my husband", "stop"]
    assert least("high") == ["banana", "the blue form", "what about my husband", "stop"]


def test_talking_on_becomes_an_interruption() -> None:
    assert judge(over("yeah yeah", 0.5, ended=False)) == "undecided"
    assert judge(over("yeah yeah yeah yeah", 2.0, ended=False)) == "interruption"


@given(
    st.floats(0, 10),
    st.one_of(st.none(), st.text(max_size=60)),
    st.sampled_from(["very low", "low", "medium", "high"]),
)
def test_what_has_ended_and_was_recognised_is_always_decided(
    voiced: float, text: str | None, level: Interruptibility
) -> None:
    verdict = judge(Overlap(voiced, True, text), level)
    assert (verdict == "undecided") == (text is None)


def test_what_sounds_like_a_hum_does_not_stop_us_whatever_it_is_recognised_as() -> None:
    assert judge(Overlap(0.4, True, "No.", hummed=True)) == "backchannel"
    assert judge(Overlap(0.4, False, "So what is it?", hummed=True)) == "undecided"
    assert judge(Overlap(2.2, True, "So what is it?", hummed=True)) == "interruption"
