"""What a language model may help with, and what of its words is thrown away."""

from __future__ import annotations

import pytest

from runtime.dialogue.grounded import SURE, WORTH_SAYING, Grounded
from runtime.dialogue.helping import Helper, keeps
from runtime.dialogue.persona import Persona, load_persona
from runtime.dialogue.persona_tables import ModelHelp
from runtime.dialogue.said import Turn
from runtime.dialogue.scripted import ScriptedModel
from tests.dialogue.test_grounded import Page

ALL = ModelHelp(follow_ups=True, phrasing=True)
DOUBTFUL = (SURE + WORTH_SAYING) / 2
TALK = (Turn("visitor", "Where is the parking?"), Turn("persona", "Parking is in the garage."))


@pytest.fixture(scope="module")
def persona() -> Persona:
    return load_persona("front-desk")


def told(persona: Persona, page: Page, reply: str, question: str, *history: Turn, wanted: ModelHelp = ALL) -> str:
    helper = Helper(ScriptedModel(reply), wanted)
    return " ".join(clause.text for clause in Grounded(persona, page, helper).inform(question, history))


def test_a_wording_that_keeps_to_the_sentence_is_said_with_its_source(persona: Persona) -> None:
    page = Page({"How much?": ((1,), 0.9)})
    helper = Helper(ScriptedModel("Parking is in the garage, and it costs three dollars an hour."), ALL)
    clauses = list(Grounded(persona, page, helper).inform("How much?", ()))
    assert " ".join(clause.text for clause in clauses) == helper.worded(
        "How much?", [page.hit(0).sentence, page.hit(1).sentence]
    )
    assert {source.start for clause in clauses for source in clause.sources} == {0, 100}


@pytest.mark.parametrize(
    "reply",
    [
        "Parking is in the garage and costs four dollars an hour.",
        "Parking is in the garage.",
        "Parking in the garage does not cost three dollars an hour.",
        "Parking is free in the lovely garage.",
        "",
    ],
)
def test_another_wording_is_thrown_away(persona: Persona, reply: str) -> None:
    said = told(persona, Page({"How much?": ((1,), 0.9)}), reply, "How much?")
    assert said == "Parking is in the garage. It costs three dollars an hour."


def test_a_condition_and_a_not_have_to_be_kept() -> None:
    written = ["Do not take aspirin for seven days."]
    assert keeps("Do not take aspirin for seven days.", written)
    assert not keeps("Take aspirin for seven days.", written)
    assert not keeps("Do not take aspirin.", written)


def test_a_question_is_worded_so_that_it_stands_alone(persona: Persona) -> None:
    page = Page({"What does parking cost?": ((1,), 0.9)})
    reply = '{"question": "What does parking cost?"}'
    assert told(persona, page, reply, "And what does that cost?", *TALK).endswith("three dollars an hour.")
    none = ModelHelp()
    assert told(persona, page, reply, "And what does that cost?", *TALK, wanted=none) == persona.unknown


@pytest.mark.parametrize("reply", ['{"question": "What does surgery cost?"}', '{"question": 7}', "[", "{}"])
def test_a_question_with_new_words_is_not_asked(persona: Persona, reply: str) -> None:
    page = Page({"What does surgery cost?": ((1,), 0.9)})
    assert told(persona, page, reply, "And what does that cost?", *TALK) == persona.unknown
    assert "What does surgery cost?" not in page.asked


def test_a_model_that_is_not_asked_for_help_is_not_asked(persona: Persona) -> None:
    model = ScriptedModel('{"question": "Where is the parking?"}')
    helper = Helper(model, ModelHelp())
    list(Grounded(persona, Page({"Where?": ((0,), DOUBTFUL)}), helper).inform("Where?", TALK))
    assert model.prompts == []
