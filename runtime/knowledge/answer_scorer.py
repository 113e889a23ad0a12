"""How well sentences answer a question: a cross-encoder trained for it, read under the headings they stand under.

`models/answer_scorer/README.md` is its model card: data, split, and figures against embeddings.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from models.answer_scorer import scorer_path
from models.store import ModelStore
from runtime.inference.pair_scorer import PairScorer

LogOdds = NDArray[np.float64]


class AnswerScorer(Protocol):
    def score(self, question: str, sentences: Sequence[tuple[Sequence[str], str]]) -> LogOdds:
        """Log odds that each sentence answers, (sentences,); each is given with the headings above it, title first."""
        ...


class TrainedScorer:
    """About 3 ms for each sentence on one core."""

    def __init__(self, pairs: PairScorer) -> None:
        self._pairs = pairs

    def score(self, question: str, sentences: Sequence[tuple[Sequence[str], str]]) -> LogOdds:
        texts = [f"{'. '.join(path)}: {text}" if path else text for path, text in sentences]
        return self._pairs.scores(question, texts).astype(np.float64)


def open_scorer(store: ModelStore) -> TrainedScorer:
    """The scorer that comes with Bedside; its words are MiniLM's. Raises ModelMissing or ModelDamaged."""
    return TrainedScorer(PairScorer(scorer_path(), store.path("minilm-l6", "vocab.txt")))
