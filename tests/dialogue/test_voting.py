"""Votes on doubtful answers: when they are asked for, what they change, and what becomes of them."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from runtime.clock import SystemClock
from runtime.dialogue.choosing import VOTER, can_vote
from runtime.dialogue.grounded import DOUBTFUL, SURE, WORTH_SAYING, Grounded
from runtime.dialogue.language_model import Message, Weighing
from runtime.dialogue.persona import Persona, load_persona
from runtime.dialogue.said import Turn
from runtime.dialogue.scripted import ScriptedModel
from runtime.dialogue.voting import BEGINNING, CONTEXT, PATIENCE, ModelVoter
from runtime.errors import ModelMissing
from runtime.knowledge.answerable import with_vote
from tests.dialogue.test_grounded import Page
from tests.dialogue.test_language_model import REAL, open_real

UNSURE = (DOUBTFUL + WORTH_SAYING) / 2
TALK = (Turn("visitor", "Where is the parking?"), Turn("persona", "Parking is in the garage."))
PATH = ("Guide", "Arriving")


@pytest.fixture(scope="module")
def persona() -> Persona:
    return load_persona("front-desk")


def voter_of(model: Weighing) -> ModelVoter:
    voter = ModelVoter(lambda: model)
    voter.wait()
    return voter


def told(persona: Persona, answered: float, reply: str, question: str = "Where?", *history: Turn) -> str:
    page = Page({question: ((0,), answered)})
    grounded = Grounded(persona, page, None, voter_of(ScriptedModel(reply)))
    return " ".join(clause.text for clause in grounded.inform(question, history))


def test_a_vote_is_weighed_with_what_was_known() -> None:
    assert with_vote(0.4, -2) < with_vote(0.4, 0) < with_vote(0.4, 2)
    assert with_vote(0.2, 1) < with_vote(0.7, 1)


def test_a_vote_can_take_an_answer_back_and_bring_one_about(persona: Persona) -> None:
    doubt = WORTH_SAYING + 0.01
    assert told(persona, doubt, "no") == persona.unknown
    assert told(persona, doubt, "yes").endswith("Parking is in the garage.")
    assert told(persona, WORTH_SAYING - 0.05, "no") == persona.unknown
    assert told(persona, WORTH_SAYING - 0.05, "yes").endswith("Parking is in the garage.")


def test_what_is_sure_or_hopeless_or_leans_on_what_was_said_is_not_voted_on(persona: Persona) -> None:
    model = ScriptedModel("no")
    for answered, history in ((SURE, ()), (DOUBTFUL / 2, ()), (UNSURE, TALK)):
        page = Page({"And where?": ((0,), answered)})
        list(Grounded(persona, page, None, voter_of(model)).inform("And where?", history))
    assert model.prompts == []


def test_the_same_is_asked_once_and_not_remembered_for_the_next_visitor() -> None:
    model = ScriptedModel("yes")
    voter = voter_of(model)
    assert [voter.vote("Where?", PATH, "In the garage.") for _ in range(3)] == [2.0, 2.0, 2.0]
    assert len(model.prompts) == 1
    voter.forget()
    voter.vote("Where?", PATH, "In the garage.")
    assert len(model.prompts) == 2


def test_there_is_no_vote_while_the_model_loads_or_if_it_cannot_be_opened() -> None:
    there = threading.Event()

    def load() -> Weighing:
        there.wait()
        return ScriptedModel("yes")

    voter = ModelVoter(load)
    assert voter.vote("Where?", PATH, "In the garage.") is None
    there.set()
    voter.wait()
    assert voter.vote("Where?", PATH, "In the garage.") == 2.0

    def fail() -> Weighing:
        raise ModelMissing("It is not there.", "Run: bedside models prepare")

    broken = ModelVoter(fail)
    with pytest.raises(ModelMissing):
        broken.wait()
    assert broken.vote("Where?", PATH, "In the garage.") is None


class Slow(SystemClock):
    """Every look at it is later than anybody waits."""

    def __init__(self) -> None:
        self._looked = 0

    def stopwatch(self) -> float:
        self._looked += 1
        return self._looked * 2 * PATIENCE


def test_nobody_waits_for_a_vote_for_long() -> None:
    voter = ModelVoter(lambda: ScriptedModel("yes"), Slow())
    voter.wait()
    assert voter.vote("Where?", PATH, "In the garage.") is None


def test_it_votes_where_the_model_is_there_and_has_room() -> None:
    assert can_vote([VOTER.id], 8 << 30)
    assert not can_vote([], 8 << 30)
    assert not can_vote([VOTER.id], VOTER.memory)


@pytest.fixture(scope="module", params=REAL)
def small(request: pytest.FixtureRequest) -> Iterator[Weighing]:
    model = open_real(request.param)
    yield model
    model.close()


def test_a_real_model_holds_nothing_of_a_visitor_who_is_gone(small: Weighing) -> None:
    begun = small.prefill(BEGINNING)
    voter = voter_of(small)
    assert voter.vote("Where can I leave the car while you look at my eyes?", PATH, "In the garage.") is not None
    assert small.prefill(BEGINNING) > begun + 30
    voter.forget()
    assert small.prefill(BEGINNING) < begun + 8


def test_a_real_model_gives_odds_that_follow_its_words(small: Weighing) -> None:
    asked = (*BEGINNING, Message("user", "Reply with the one word: yes"))
    odds = small.odds(asked, "yes", "no")
    assert odds is not None
    assert odds == pytest.approx(small.odds(asked, "yes", "no"), abs=0.3)  # other blocks, other rounding
    assert odds == pytest.approx(-(small.odds(asked, "no", "yes") or 0.0), abs=0.3)
    assert "".join(small.stream(asked, max_tokens=1)).strip().lower() in ("yes", "no")
    assert small.odds(asked, "yes", "no", cancelled=lambda: True) in (None, pytest.approx(odds, abs=0.3))
    assert small.count("".join(message.content for message in BEGINNING)) < CONTEXT - 200
