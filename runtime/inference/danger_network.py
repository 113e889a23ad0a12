"""A network that tells dangers from an English text: the layers of all-MiniLM-L6-v2, tuned, and a head of classes.

BERT (Devlin et al., 2019). Its table of words is the published encoder's, which is on the machine already;
`models.minilm` writes the rest.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import BertWordPieceTokenizer

from models.minilm import word_table
from runtime.errors import ModelDamaged, ModelMissing
from runtime.inference.onnx import open_onnx

F32 = NDArray[np.float32]
LONGEST = 64  # tokens that it learned from; of a longer text the end is read


class EnglishDangers:
    """About 2 ms on one core for a sentence. Safe to call from several threads.

    `encoder` and `vocabulary` are the published encoder's files, `classes` how many there have to be.
    Raises ModelMissing, ModelDamaged.
    """

    def __init__(self, model: Path, encoder: Path, vocabulary: Path, classes: int, threads: int = 1) -> None:
        for file in (encoder, vocabulary):
            if not file.is_file():
                raise ModelMissing(
                    "The file {file} is not there.", "Run `bedside models verify` to prepare it.", file=file
                )
        self._model = open_onnx(model, threads)
        self._table, self._unit = word_table(encoder)
        if self._model.inputs != ("words",) or self._model.shape("words")[-1] != self._table.shape[1]:
            raise ModelDamaged("{model} is another graph.", "Install Bedside again.", model=model.name)
        self._tokenizer = BertWordPieceTokenizer(str(vocabulary), lowercase=True)
        if self.shares("").shape != (classes,):
            raise ModelDamaged("{model} tells other classes.", "Install Bedside again.", model=model.name)

    def shares(self, words: str) -> F32:
        """How likely each class is, (classes,), together 1."""
        first, *middle, last = self._tokenizer.encode(words).ids
        rows = self._table[[first, *middle[-(LONGEST - 2) :], last]].astype(np.float32) * np.float32(self._unit)
        (scores,) = self._model.run({"words": rows[None]}, ("scores",))
        shares = np.exp(scores[0] - scores[0].max())
        return np.asarray(shares / shares.sum(), np.float32)
