"""How answers are made of what a search found: neighbours, doubt, follow-ups, and the check before a clause is said."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from runtime.dialogue import grounded
from runtime.dialogue.grounded import SURE, WORTH_SAYING, Grounded
from runtime.dialogue.persona import Persona, load_persona
from runtime.dialogue.questions import leans_on_context, needs_context
from runtime.dialogue.said import Turn
from runtime.knowledge.index import Hit, Search

PAGE = (
    ("Parking is in the garage.", False),
    ("It costs three dollars an hour.", False),
    ("You can pay with:", False),
    ("Cash", True),
    ("A card", True),
    ("Wheelchairs stand at the door.", False),
)


class Page:
    """A page of six sentences, and what it finds for a question: places of sentences and how sure it is."""

    def __init__(self, found: Mapping[str, tuple[tuple[int, ...], float]]) -> None:
        self.found = found
        self.asked: list[str] = []

    def hit(self, position: int, score: float = 10.0) -> Hit:
        text, item = PAGE[position]
        return Hit(
            text,
            "page.md",
            "Arriving",
            ("Page", "Arriving"),
            100 * position,
            100 * position + len(text),
            score,
            item,
            position,
        )

    def search(self, question: str, limit: int = 3, told: str = "") -> Search:
        self.asked.append(question)
        places, answered = self.found.get(question, ((5,), 0.0))
        again = [place for place in places if told and PAGE[place][0].rstrip(".") in told]
        ordered = [place for place in places if place not in again] + again
        hits = tuple(self.hit(place, 10.0 - number / 2) for number, place in enumerate(ordered))
        return Search(hits, answered)

    def before(self, hit: Hit) -> Hit | None:
        return self.hit(hit.position - 1) if hit.position > 0 else None

    def after(self, hit: Hit) -> Hit | None:
        return self.hit(hit.position + 1) if hit.position + 1 < len(PAGE) else None


@pytest.fixture(scope="module")
def persona() -> Persona:
    return load_persona("front-desk")


def told(persona: Persona, page: Page, question: str, *history: Turn) -> str:
    return " ".join(clause.text for clause in Grounded(persona, page).inform(question, history))


@pytest.mark.parametrize(
    ("places", "words"),
    [
        ((0,), "Parking is in the garage."),
        ((1,), "Parking is in the garage. It costs three dollars an hour."),
        ((2,), "You can pay with. Cash. A card."),
        ((4,), "You can pay with. A card."),
        ((5, 0), "Wheelchairs stand at the door."),
    ],
)
def test_a_sentence_is_said_with_what_it_needs(persona: Persona, places: tuple[int, ...], words: str) -> None:
    assert told(persona, Page({"Where?": (places, 0.9)}), "Where?") == words


def test_every_clause_names_the_sentence_it_stands_on(persona: Persona) -> None:
    clauses = list(Grounded(persona, Page({"Where?": ((1,), 0.9)})).inform("Where?", ()))
    assert [(source.document, source.start) for clause in clauses for source in clause.sources] == [
        ("page.md", 0),
        ("page.md", 100),
    ]


def test_doubt_is_said_first_and_what_is_not_known_is_said_to_be_so(persona: Persona) -> None:
    doubted = told(persona, Page({"Where?": ((0,), (SURE + WORTH_SAYING) / 2)}), "Where?")
    assert doubted == f"{persona.unsure.format(topic='arriving')} Parking is in the garage."
    assert told(persona, Page({"Where?": ((0,), WORTH_SAYING / 2)}), "Where?") == persona.unknown


def test_what_fails_the_check_is_said_as_it_is_written(persona: Persona, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grounded, "speakable", lambda *_, **__: "Parking costs nine dollars.")
    assert told(persona, Page({"Where?": ((0,), 0.9)}), "Where?") == "Parking is in the garage."


@pytest.mark.parametrize("question", ["And what does it cost?", "For how long?", "What about there?", "How many days?"])
def test_some_questions_lean_on_what_was_said(question: str) -> None:
    assert leans_on_context(question)


@pytest.mark.parametrize("question", ["Where can I park my car?", "Do you take Aetna?", "When may I swim again?"])
def test_others_stand_alone(question: str) -> None:
    assert not leans_on_context(question)
    assert not needs_context(question)


def test_a_follow_up_is_searched_with_what_it_points_to(persona: Persona) -> None:
    page = Page({"What does parking cost?": ((1,), 0.9), "What does it cost?": ((5,), 0.8)})
    history = (Turn("visitor", "Where is the parking?"), Turn("persona", "Parking is in the garage."))
    assert told(persona, page, "What does it cost?", *history).endswith("It costs three dollars an hour.")


def test_who_asks_the_same_of_something_else_is_not_told_the_same(persona: Persona) -> None:
    page = Page({"Where can I park? And wheelchairs?": ((0, 5), 0.9)})
    history = (Turn("visitor", "Where can I park?"), Turn("persona", "Parking is in the garage."))
    assert told(persona, page, "And wheelchairs?", *history) == "Wheelchairs stand at the door."
