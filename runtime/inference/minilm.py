"""all-MiniLM-L6-v2: English text to vectors, of a whole text and of its words.

Model card: sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0); 6 layers, 384 wide. `models.minilm` writes the graph.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import BertWordPieceTokenizer

from runtime.errors import ModelMissing
from runtime.inference.onnx import open_onnx

Vectors = NDArray[np.float32]

WIDTH = 384
_LONGEST = 256
"""Tokens that the model was trained to take at once; of a longer text the end is read."""


class MiniLm:
    """About 4 ms on one core for a sentence. Safe to call from several threads."""

    def __init__(self, model: Path, vocabulary: Path, threads: int = 1) -> None:
        if not vocabulary.is_file():
            raise ModelMissing(
                "The file {vocabulary} is not there.",
                "Run `bedside models verify` to prepare it.",
                vocabulary=vocabulary,
            )
        self._model = open_onnx(model, threads)
        self._tokenizer = BertWordPieceTokenizer(str(vocabulary), lowercase=True)

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One row of unit length for each text: (n, 384)."""
        rows = [self._run(text, "embedding")[0] for text in texts]
        return np.array(rows, np.float32).reshape(len(texts), WIDTH)

    def states(self, text: str) -> Vectors:
        """One row for each token, the mark at the beginning and the mark at the end among them: (tokens, 384)."""
        states: Vectors = self._run(text, "states")[0]
        return states

    def _run(self, text: str, output: str) -> Vectors:
        first, *middle, last = self._tokenizer.encode(text).ids
        ids = np.array([[first, *middle[-(_LONGEST - 2) :], last]], np.int64)
        (answer,) = self._model.run({"ids": ids, "mask": np.ones_like(ids)}, (output,))
        return answer
