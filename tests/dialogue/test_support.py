"""What a clause states, and whether the sentences shown support it."""

from __future__ import annotations

import pytest

from runtime.dialogue.clauses import LATER_WORDS, split_clauses
from runtime.dialogue.facts import facts
from runtime.dialogue.persona import load_persona, shipped_personas
from runtime.dialogue.speakable import speakable
from runtime.dialogue.support import unsupported
from runtime.knowledge.documents import read_knowledge

LIFTING = "Do not lift anything heavier than ten pounds for one week."
PRICE = "Without insurance, a routine eye examination costs one hundred and sixty dollars."
HOURS = "The clinic is open Monday to Friday from 8 a.m. to 5:30 p.m."
DROPS = "Take one antibiotic drop four times a day for seven days."
VISIT = "Dr. James Nguyen treats glaucoma and sees patients on Tuesdays, Wednesdays and Thursdays."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("one hundred and sixty dollars", "$160"),
        ("twenty-four hours", "24 hours"),
        ("3,000 milligrams", "3000 mg"),
        ("fifty percent", "50%"),
        ("8 a.m.", "8:00 AM"),
        ("twice", "two"),
        ("two to four weeks", "2 weeks or 4 weeks"),
        ("five business days", "5 working days"),
        ("on Mondays", "on Monday"),
    ],
)
def test_figures_and_words_for_them_are_one(one: str, other: str) -> None:
    assert {(fact.value, fact.unit) for fact in facts(one)} == {(fact.value, fact.unit) for fact in facts(other)}


@pytest.mark.parametrize(
    ("clause", "shown", "kind"),
    [
        ("An eye examination costs one hundred and seventy dollars.", PRICE, "number"),
        ("An eye examination costs one hundred and sixty euros.", PRICE, "number"),
        ("The clinic is open from 8 a.m. to 6 p.m.", HOURS, "clock"),
        ("The clinic is open on Saturday.", HOURS, "day"),
        ("Take one drop four times a day for eight days.", DROPS, "number"),
        ("Take one ibuprofen four times a day for seven days.", DROPS, "drug"),
        ("Call the clinic at 555-0142.", HOURS, "phone"),
        ("Glaucoma is treated by Helen Okafor.", VISIT, "name"),
        ("You can lift your suitcase for one week.", LIFTING, "negation"),
        ("Lift anything heavier than ten pounds for one week.", LIFTING, "negation"),
        ("The clinic is not open Monday to Friday.", HOURS, "negation"),
        ("Yes, the clinic is open on Monday.", HOURS, "negation"),
        ("An eye examination costs one hundred and sixty dollars with a voucher.", PRICE, "word"),
    ],
)
def test_what_the_sentences_do_not_say_is_found(clause: str, shown: str, kind: str) -> None:
    assert kind in {fact.kind for fact in unsupported(clause, [shown], "Can I lift my suitcase?")}


@pytest.mark.parametrize(
    ("clause", "shown"),
    [
        (LIFTING, LIFTING),
        ("Don't lift anything heavier than 10 pounds for a week.".replace("a week", "one week"), LIFTING),
        ("A routine eye examination costs $160 without insurance.", PRICE),
        ("Dr. Nguyen sees patients on Tuesdays.", VISIT),
    ],
)
def test_other_wordings_of_the_same_are_supported(clause: str, shown: str) -> None:
    assert unsupported(clause, [shown]) == ()


def test_what_the_visitor_said_counts_as_known() -> None:
    clause = "Your twenty pound suitcase is heavier than ten pounds."
    assert unsupported(clause, ["A suitcase is heavier than ten pounds."], "May I lift my twenty pound suitcase?") == ()
    assert unsupported(clause, ["A suitcase is heavier than ten pounds."])


def test_every_sentence_of_every_persona_passes_when_it_is_said() -> None:
    said = 0
    for name in shipped_personas():
        for document in read_knowledge(load_persona(name).knowledge_paths):
            for chunk in document.chunks:
                heading = chunk.path[-1] if chunk.path else ""
                for sentence in chunk.sentences:
                    words = speakable(sentence.text, heading, item=sentence.item)
                    for clause in split_clauses([words], LATER_WORDS):
                        assert unsupported(clause, (sentence.text, heading)) == (), clause
                        said += 1
    assert said > 300
