"""A cross-encoder: it reads a question together with each of several texts and gives every text a score.

BERT of MiniLM's size (Devlin et al., 2019; Nogueira & Cho, 2019, for scoring passages so). `models.minilm` writes the
graph, models/answer_scorer says how ours was trained.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import BertWordPieceTokenizer

from runtime.errors import ModelMissing
from runtime.inference.onnx import open_onnx

Scores = NDArray[np.float32]

_LONGEST = 96
"""Tokens of a question and a text together that the model was trained on; of a longer text the end is left out."""
_MOST_ASKED = 48  # tokens of the question that are read, from its end


class PairScorer:
    """About 4 ms a pair on one core. Safe to call from several threads. Raises ModelMissing, ModelDamaged."""

    def __init__(self, model: Path, vocabulary: Path, threads: int = 1) -> None:
        if not vocabulary.is_file():
            raise ModelMissing(
                "The file {vocabulary} is not there.",
                "Run `bedside models verify` to prepare it.",
                vocabulary=vocabulary,
            )
        self._model = open_onnx(model, threads)
        self._tokenizer = BertWordPieceTokenizer(str(vocabulary), lowercase=True)

    def scores(self, question: str, texts: Sequence[str]) -> Scores:
        """One score for each text, shape (n,); above 0 it rather answers."""
        if not texts:
            return np.zeros(0, np.float32)
        start, *asked, end = self._tokenizer.encode(question).ids
        first = [start, *asked[-_MOST_ASKED:], end]
        # One pair at a time: int8 activations are scaled over a whole batch, and a score must not hang on its company.
        return np.array([self._score(first, self._tokenizer.encode(text).ids[1:]) for text in texts], np.float32)

    def _score(self, first: list[int], second: list[int]) -> float:
        ids = np.array([[*first, *second[: _LONGEST - len(first)]]], np.int64)
        ids[0, -1] = first[-1]  # the mark at the end, where the text was cut
        kinds = np.ones_like(ids)
        kinds[:, : len(first)] = 0
        (score,) = self._model.run({"ids": ids, "kinds": kinds, "mask": np.ones_like(ids)}, ("score",))
        return float(score[0])
