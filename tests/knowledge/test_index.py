"""Retrieval with the real embedding model on the front desk's real documents."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from models.answer_scorer.train.fitting import area_under_curve
from models.store import ModelStore
from runtime.dialogue.grounded import SURE, WORTH_SAYING
from runtime.errors import ModelDamaged, ModelMissing
from runtime.knowledge.answerable import Evidence, probability
from runtime.knowledge.documents import read_document
from runtime.knowledge.embed import UniversalSentenceEncoder
from runtime.knowledge.index import KnowledgeIndex
from runtime.knowledge.kinds import asks_own_record, lacks_kind
from runtime.knowledge.readers import Readers, open_readers
from runtime.knowledge.words import Kin, content_words, is_english, stem
from tests.knowledge.calibrate import embedder, front_desk_index, read_questions


@pytest.fixture(scope="module")
def encoder() -> UniversalSentenceEncoder:
    return embedder()


@pytest.fixture(scope="module")
def readers() -> Readers:
    return open_readers(ModelStore.default())


@pytest.fixture(scope="module")
def index() -> KnowledgeIndex:
    return front_desk_index()


def test_embeddings_are_of_unit_length_and_each_for_itself(encoder: UniversalSentenceEncoder) -> None:
    vectors = encoder.embed(["When can I drive?", "¿Cuándo puedo conducir?", "The soup is cold."])
    assert vectors.shape == (3, 512)
    assert np.allclose((vectors**2).sum(axis=1), 1, atol=1e-5)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.3
    assert np.allclose(encoder.embed(["When can I drive?"])[0], vectors[0], atol=1e-5)
    assert encoder.embed([]).shape == (0, 512)


def test_a_missing_or_damaged_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match=r"weights\.npz"):
        UniversalSentenceEncoder(tmp_path / "weights.npz", tmp_path / "sp.model")
    for name in ("weights.npz", "sp.model"):
        (tmp_path / name).write_bytes(b"PK\x03\x04 not a model")
    with pytest.raises(ModelDamaged, match=r"weights\.npz"):
        UniversalSentenceEncoder(tmp_path / "weights.npz", tmp_path / "sp.model")


def test_a_hit_says_where_it_stands(index: KnowledgeIndex) -> None:
    hit = index.search("When can I drive again after surgery?").hits[0]
    assert hit.document == "after-cataract-surgery.md"
    assert hit.heading == "What to avoid"
    assert hit.item
    assert hit.sentence.startswith("Do not drive until")
    before, after = index.before(hit), index.after(hit)
    assert before is not None
    assert before.sentence.startswith("Do not wear eye makeup")
    assert after is not None
    assert index.before(after) == hit


def test_hits_come_best_first(index: KnowledgeIndex) -> None:
    scores = [hit.score for hit in index.search("Where can I park?", limit=20).hits]
    assert len(scores) == 20
    assert scores == sorted(scores, reverse=True)


def test_neighbours_end_with_the_chunk(index: KnowledgeIndex) -> None:
    first = index.search("What is a cataract?").hits[0]
    assert first.sentence.startswith("A cataract is")
    assert index.before(first) is None


@pytest.mark.parametrize("question", ["", "?!", "the of and", "um"])
def test_words_without_content_find_nothing(index: KnowledgeIndex, question: str) -> None:
    search = index.search(question)
    assert search.hits == ()
    assert search.answered == 0


def test_no_documents_no_hits(readers: Readers) -> None:
    assert KnowledgeIndex([], readers).search("Where can I park?").hits == ()


def test_a_text_file_without_headings(tmp_path: Path, readers: Readers) -> None:
    file = tmp_path / "note.txt"
    file.write_text("The gift shop sells flowers. The chapel is on floor three.", encoding="utf-8")
    hit = KnowledgeIndex([read_document(file, "note.txt")], readers).search("Where is the chapel?").hits[0]
    assert (hit.sentence, hit.heading, hit.start, hit.end) == ("The chapel is on floor three.", "", 29, 58)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [("Wann kann ich wieder schwimmen?", "Do not swim"), ("Où est le parking ?", "You can park in the garage")],
)
def test_a_question_in_another_language_finds_the_sentence(index: KnowledgeIndex, question: str, sentence: str) -> None:
    assert index.search(question).hits[0].sentence.startswith(sentence)


def test_the_calibration_questions(index: KnowledgeIndex) -> None:
    """The figures of calibrate.py, on the questions that the weights were fitted on; a floor, not a claim."""
    questions = read_questions()
    searches = [index.search(question.text) for question in questions]
    answerable = [bool(question.answers) for question in questions]
    right = [
        search.hits[0].sentence.startswith(question.answers)
        for question, search in zip(questions, searches, strict=True)
        if question.answers
    ]
    chances = np.array([search.answered for search in searches])
    known = np.array(answerable)
    assert np.mean(right) >= 0.85
    assert area_under_curve(chances[known], chances[~known]) >= 0.9
    assert (chances[~known] >= SURE).mean() <= 0.08
    assert (chances[known] >= WORTH_SAYING).mean() >= 0.88


def test_what_kind_of_thing_a_question_asks_for() -> None:
    assert lacks_kind("How much does it cost?", "The operation takes an hour.")
    assert not lacks_kind("How much does it cost?", "It costs forty dollars.")
    assert lacks_kind("Who leads the clinic?", "The clinic is large.")
    assert not lacks_kind("When can I drive?", "You may drive after two days.")
    assert asks_own_record("When is my next appointment?")
    assert asks_own_record("What are my test results?")
    assert not asks_own_record("Where can I see my test results?")
    assert not asks_own_record("How do I change my appointment?")


def test_less_evidence_is_less_likely() -> None:
    strong = Evidence(3.0, 2.0, 0.5, 0.6, 0.7, True, "Where can I park?", "You can park in the garage.")
    assert probability(strong) > probability(replace(strong, odds=-2.0)) > 0
    assert probability(strong) > probability(replace(strong, uncovered=3.0))
    own = replace(strong, question="When is my appointment?", sentence="Appointments are daily.")
    assert probability(own) < probability(strong)


def test_what_is_worded_in_english() -> None:
    assert is_english("When can I swim again?")
    assert not any(is_english(words) for words in ("Wann kann ich wieder schwimmen?", "¿Dónde está el baño?", "停车"))


def test_words_and_their_forms() -> None:
    assert content_words("When can I drive — to the doctor’s, again?") == ("drive", "doctor's")
    assert stem("covered") == stem("covers") == stem("cover") == stem("covering")
    assert stem("allergies") == stem("allergy")
    kin = Kin(["interpreters", "interest", "parking", "park"])
    assert kin.alike("interpret") == [0]
    assert kin.forms("parks") == [2, 3]
    assert kin.alike("eye") == []
