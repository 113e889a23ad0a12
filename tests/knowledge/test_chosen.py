"""Answers that staff have chosen: said to whoever asks the same, and to nobody else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from runtime.errors import BadInput
from runtime.knowledge.chosen import Choosing, Chosen, ChosenAnswers
from runtime.knowledge.correcting import Place
from runtime.knowledge.embed import UniversalSentenceEncoder
from runtime.knowledge.index import Hit, Search
from runtime.ports.wall import SetWall
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.store import Store
from runtime.studio.knowledge import embedder

GARAGE = "The Zephyr garage on Pier Lane is free for ninety minutes."
STREET = "On the street you may park for two hours."
SAME = [
    ("How long can I park in the Zephyr garage?", "For how long may I park at the Zephyr garage?"),
    ("What time are you open on Saturday?", "When do you open on Saturdays?"),
    ("How much does parking cost?", "What does parking cost?"),
    ("Can I eat before the surgery?", "May I eat anything before surgery?"),
]
OTHER = [
    ("What time are you open on Saturday?", "What time are you open on Sunday?"),
    ("Can I eat before the surgery?", "Can I eat after the surgery?"),
    ("How long can I park in the Zephyr garage?", "Can I park in the Zephyr garage overnight?"),
    ("Where is Dr. Li?", "When is Dr. Li in?"),
    ("How much is parking?", "Where is the parking?"),
    ("Do I need a referral?", "Why do I need a referral?"),
]


class Both:
    """Finds the street before the garage, unless the garage's own sentence is asked for."""

    def search(self, question: str, limit: int = 3, told: str = "") -> Search:
        hits = [Hit(text, "Parking.md", "", (), 0, len(text), 1.0, False, n) for n, text in enumerate((STREET, GARAGE))]
        return Search(tuple(sorted(hits, key=lambda hit: hit.sentence != question)), 0.9)

    def before(self, hit: Hit) -> Hit | None:
        return None

    def after(self, hit: Hit) -> Hit | None:
        return None


@pytest.fixture(scope="module")
def encoder() -> UniversalSentenceEncoder:
    return embedder()


Ask = Callable[[str, str], str]


@pytest.fixture
def ask(encoder: UniversalSentenceEncoder) -> Ask:
    """What is said to a question where the garage was chosen as the answer to another."""

    def say(chosen_for: str, question: str) -> str:
        chosen = [Chosen(1, chosen_for, "Parking.md", GARAGE, 0.0, "boss")]
        return Choosing(Both(), encoder, lambda: chosen).search(question).hits[0].sentence

    return say


@pytest.mark.parametrize(("chosen_for", "question"), SAME)
def test_what_asks_the_same_gets_the_chosen_answer(ask: Ask, chosen_for: str, question: str) -> None:
    assert ask(chosen_for, question) == GARAGE


@pytest.mark.parametrize(("chosen_for", "question"), OTHER)
def test_what_asks_something_else_is_searched_for(ask: Ask, chosen_for: str, question: str) -> None:
    assert ask(chosen_for, question) == STREET


def test_a_chosen_sentence_that_is_gone_or_was_just_said_is_not_said(encoder: UniversalSentenceEncoder) -> None:
    question = SAME[0][0]
    gone = [Chosen(1, question, "Another.md", GARAGE, 0.0, "boss")]
    assert Choosing(Both(), encoder, lambda: gone).search(question).hits[0].sentence == STREET
    there = [Chosen(1, question, "Parking.md", GARAGE, 0.0, "boss")]
    assert Choosing(Both(), encoder, lambda: there).search(question, told=GARAGE).hits[0].sentence == STREET


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(open_store(tmp_path, Keys(tmp_path), SetWall(), "file")) as opened:
        yield opened


def test_a_choice_holds_from_the_next_question_on_until_it_is_dropped(
    store: Store, encoder: UniversalSentenceEncoder
) -> None:
    answers = ChosenAnswers(store)
    known = Choosing(Both(), encoder, answers.all)
    assert known.search(SAME[0][0]).hits[0].sentence == STREET
    place = Place(1, "Parking.md", None, "", 0, len(GARAGE), GARAGE)
    answers.choose(f"  {SAME[0][0]} ", place)
    again = answers.choose(SAME[0][0].replace("How", "how"), place)
    assert [each.id for each in answers.all()] == [again], "one answer to a question"
    found = known.search(SAME[0][1])
    assert (found.hits[0].sentence, found.answered) == (GARAGE, 1.0)
    answers.drop([again])
    assert known.search(SAME[0][1]).hits[0].sentence == STREET
    with pytest.raises(BadInput, match="characters"):
        answers.choose(" ? ", place)
