"""Two networks that tell dangers from a text: all-MiniLM-L6-v2 and the multilingual sentence encoder, tuned.

BERT (Devlin et al., 2019) and Yang et al., 2019. Their tables of words are the published encoders', which are on
the machine already; `models.minilm` and `models.danger_network.graph` write the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from tokenizers import BertWordPieceTokenizer

from models.minilm import word_table
from runtime.errors import ModelDamaged, ModelMissing
from runtime.inference.onnx import open_onnx

F32 = NDArray[np.float32]
LONGEST = 64  # tokens that they learned from; of a longer text the end is read


class Pieces(Protocol):
    """The multilingual encoder's table."""

    def pieces(self, text: str) -> list[int]:
        """The numbers of the text's pieces, with marks at both ends."""
        ...

    def rows(self, pieces: Sequence[int]) -> F32:
        """(pieces, 512)."""
        ...


class DangerNetwork:
    """A graph from rows of a table to scores of `classes`. Raises ModelMissing, ModelDamaged."""

    def __init__(self, model: Path, width: int, classes: int, threads: int) -> None:
        self._model = open_onnx(model, threads)
        if self._model.inputs != ("words",) or self._model.shape("words")[-1] != width:
            raise ModelDamaged("{model} is another graph.", "Install Bedside again.", model=model.name)
        if self._shares(np.zeros((2, width), np.float32)).shape != (classes,):
            raise ModelDamaged("{model} tells other classes.", "Install Bedside again.", model=model.name)

    def _shares(self, rows: F32) -> F32:
        (scores,) = self._model.run({"words": rows[None]})
        shares = np.exp(scores[0] - scores[0].max())
        return np.asarray(shares / shares.sum(), np.float32)


class EnglishDangers(DangerNetwork):
    """About 2 ms on one core for a sentence. Safe to call from several threads.

    `encoder` and `vocabulary` are the published encoder's files.
    """

    def __init__(self, model: Path, encoder: Path, vocabulary: Path, classes: int, threads: int = 1) -> None:
        for file in (encoder, vocabulary):
            if not file.is_file():
                raise ModelMissing(
                    "The file {file} is not there.", "Run `bedside models verify` to prepare it.", file=file
                )
        self._table, self._unit = word_table(encoder)
        self._tokenizer = BertWordPieceTokenizer(str(vocabulary), lowercase=True)
        super().__init__(model, self._table.shape[1], classes, threads)

    def shares(self, text: str) -> F32:
        """How likely each class is, (classes,), together 1."""
        ids = _ending(self._tokenizer.encode(text).ids)
        return self._shares(self._table[ids].astype(np.float32) * np.float32(self._unit))


class AnyLanguageDangers(DangerNetwork):
    """About 1 ms on one core for a sentence. Safe to call from several threads."""

    def __init__(self, model: Path, encoder: Pieces, classes: int, threads: int = 1) -> None:
        self._encoder = encoder
        super().__init__(model, encoder.rows([0]).shape[1], classes, threads)

    def shares(self, text: str) -> F32:
        """How likely each class is, (classes,), together 1."""
        return self._shares(self._encoder.rows(_ending(self._encoder.pieces(text))))


def _ending(ids: list[int]) -> list[int]:
    first, *middle, last = ids
    return [first, *middle[-(LONGEST - 2) :], last]
