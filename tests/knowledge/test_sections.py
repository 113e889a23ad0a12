"""Which part of a document a question is about, and passages in another language, with the real embeddings."""

from __future__ import annotations

import json

import numpy as np

from runtime.knowledge.answered import Look, coverage, likelihood
from runtime.knowledge.hybrid import Scored
from runtime.knowledge.retrieval import LIKELY
from runtime.knowledge.sections import Sections, rest, spread, with_foreign
from tests.knowledge.calibrate import embedder


def test_the_rest_of_a_question_is_what_it_asks_of_its_topic() -> None:
    assert rest("What are the symptoms of kidney stones?", ("Kidney Stones",)) == "What are the symptoms of"
    assert rest("¿Qué causa Gout?", ("Gout",)) == "Qué causa"
    assert rest("Kidney stones?", ("Kidney Stones",)) == "Kidney stones?", "nothing would be left"
    assert rest("Where can I park?", ("Kidney Stones",)) == "Where can I park?"


def test_the_heading_that_is_asked_for_fits_best_in_either_language() -> None:
    encoder = embedder()
    headings = ("Symptoms", "Treatment", "Causes")
    sections = Sections([json.dumps(("Gout", heading)) for heading in headings], {}, encoder)
    found = [Scored(number, 1.0, 0.5, 0.5, 0, number) for number in range(3)]
    for question, right in (("What are the treatments for gout?", 1), ("¿Cuáles son los síntomas de gout?", 0)):
        near = sections.fit(found, question, encoder.embed([question])[0])
        assert int(near.argmax()) == right


def test_the_first_places_are_not_all_of_one_part() -> None:
    found = [Scored(0, 0, 0, 0, 1, 7), Scored(1, 0, 0, 0, 1, 7), Scored(2, 0, 0, 0, 1, 8), Scored(3, 0, 0, 0, 2, 7)]
    assert spread(found, [1.0, 0.99, 0.97, 0.93]) == [0, 2, 1, 3]
    assert spread(found, [1.0, 0.99, 0.5, 0.5]) == [0, 1, 2, 3], "unless the others are far behind"


def test_a_passage_in_another_language_gets_the_third_place() -> None:
    words = [Scored(0, 0.9, 0.6, 0.3), Scored(1, 0.8, 0.5, 0.3), Scored(2, 0.7, 0.4, 0.2), Scored(3, 0.3, 0.0, 0.5)]
    near = np.zeros(4, np.float32)
    assert with_foreign([0, 1, 2, 3], words, near) == [0, 1, 3, 2]
    weak = [*words[:3], Scored(3, 0.3, 0.0, 0.1)]
    assert with_foreign([0, 1, 2, 3], weak, near) == [0, 1, 2, 3]
    assert with_foreign([0], words, near) == [0]


def test_topic_and_heading_have_to_meet_in_one_passage() -> None:
    rarity = {"gout": 5.0, "treatment": 2.0}
    assert coverage(("Gout", "Causes"), "Uric acid causes gout.", rarity) == (5 / 7, 5 / 7, 2.0)
    assert coverage(("Gout", "Treatment"), "Rest.", rarity) == (1.0, 1.0, 0.0)
    right = Look(0.8, 0.6, 0.9, 1.0, 1.0, 0.0, 0.6)
    topic_alone = Look(0.6, 0.5, 0.3, 5 / 7, 5 / 7, 2.0, 0.6)
    heading_alone = Look(0.3, 0.3, 0.6, 2 / 7, 2 / 7, 5.0, 0.6)
    assert likelihood([topic_alone, right], 0.35) > LIKELY > likelihood([topic_alone, heading_alone], 0.35)
    assert likelihood([], 0.0) == 0.0
