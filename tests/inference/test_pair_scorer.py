"""The answer scorer that comes with Bedside, by its graph."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from models.answer_scorer import scorer_path
from models.store import ModelStore
from runtime.errors import ModelDamaged, ModelMissing
from runtime.inference.pair_scorer import PairScorer
from runtime.knowledge.answer_scorer import TrainedScorer

SENTENCES = (
    "The swimming pool is open from 9 a.m. to 7 p.m.",
    "The swimming pool is behind the main building.",
    "A ticket for the swimming pool costs six dollars.",
    "Please shower before you swim.",
)


@pytest.fixture(scope="module")
def pairs() -> PairScorer:
    return PairScorer(scorer_path(), ModelStore.default().path("minilm-l6", "vocab.txt"))


@pytest.mark.parametrize(
    ("question", "best"),
    [("How much is a ticket for the pool?", 2), ("Where is the pool?", 1), ("What time does the pool open?", 0)],
)
def test_the_sentence_that_answers_comes_first(pairs: PairScorer, question: str, best: int) -> None:
    assert int(pairs.scores(question, SENTENCES).argmax()) == best


def test_a_question_that_nothing_answers_scores_lower(pairs: PairScorer) -> None:
    answered = pairs.scores("How much is a ticket for the pool?", SENTENCES).max()
    assert pairs.scores("Who is the lifeguard at the pool?", SENTENCES).max() < answered


def test_each_pair_is_scored_for_itself(pairs: PairScorer) -> None:
    question = "Where is the pool?"
    together = pairs.scores(question, SENTENCES)
    alone = [pairs.scores(question, [sentence])[0] for sentence in SENTENCES]
    assert together.shape == (4,)
    assert np.allclose(together, alone, atol=1e-5)
    assert pairs.scores(question, ()).shape == (0,)


@pytest.mark.parametrize("words", ["", "?" * 2000, "pool " * 1000, "游泳池在哪里？"])
def test_any_words_can_be_scored(pairs: PairScorer, words: str) -> None:
    assert np.isfinite(pairs.scores(words, [words, SENTENCES[0], ""])).all()


def test_headings_are_read_with_the_sentence(pairs: PairScorer) -> None:
    scorer = TrainedScorer(pairs)
    asked = "How much is the pool?"
    under = scorer.score(asked, [(("City baths", "Swimming pool"), "It costs six dollars.")])
    elsewhere = scorer.score(asked, [(("City baths", "Lockers"), "It costs six dollars.")])
    assert under[0] > elsewhere[0]


def test_a_missing_vocabulary_or_graph_is_refused(tmp_path: Path) -> None:
    vocabulary = ModelStore.default().path("minilm-l6", "vocab.txt")
    with pytest.raises(ModelMissing, match="vocab"):
        PairScorer(scorer_path(), tmp_path / "vocab.txt")
    (tmp_path / "scorer.onnx").write_bytes(b"not a graph")
    with pytest.raises(ModelDamaged):
        PairScorer(tmp_path / "scorer.onnx", vocabulary)
