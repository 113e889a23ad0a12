"""Sentences of documents made fit for the ear."""

from __future__ import annotations

import pytest

from runtime.dialogue.speakable import fragment, leans_back, leans_forward, speakable


@pytest.mark.parametrize(
    ("written", "heading", "item", "said"),
    [
        ("the clinic is open", "", False, "The clinic is open."),
        ("Wear and tear", "What is not covered", True, "What is not covered: Wear and tear."),
        ("Billing office: 555-0144", "Phone numbers", True, "Phone numbers: Billing office, 555-0144."),
        ("Do not swim for four weeks.", "What to avoid", True, "Do not swim for four weeks."),
        ("A towel", "", True, "A towel."),
        ("Call us (see page 4) at once.", "", False, "Call us at once."),
        ("Rest, as described above, for a week [3].", "", False, "Rest, for a week."),
        ("Avoid nuts, e.g. almonds.", "", False, "Avoid nuts, for example almonds."),
        ("Salt & pepper → spices", "", False, "Salt and pepper: spices."),
        ("Bring these things:", "", False, "Bring these things."),
    ],
)
def test_a_sentence_is_made_speakable(written: str, heading: str, item: bool, said: str) -> None:
    assert speakable(written, heading, item=item) == said


@pytest.mark.parametrize("sentence", ["It makes sight blurred.", "After that, it costs three dollars.", "She is in."])
def test_a_sentence_that_leans_on_the_one_before(sentence: str) -> None:
    assert leans_back(sentence)


@pytest.mark.parametrize("sentence", ["This sheet is yours.", "It is normal that it itches.", "Other pets stay out."])
def test_a_sentence_that_only_looks_as_if_it_did(sentence: str) -> None:
    assert not leans_back(sentence)


def test_introductions_and_fragments() -> None:
    assert leans_forward("You need the following:")
    assert fragment("Damage by pets")
    assert not fragment("Do not swim.")
