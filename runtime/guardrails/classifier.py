"""What words are about, learnt: two sentence embeddings and small networks over them, whose shares are averaged.

Trained by `bench/classifiers.py`; 0.1 ms beside the embeddings, which are shared with whatever else looks at the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from runtime.errors import ModelDamaged
from runtime.guardrails.meaning import Meaning

F32 = NDArray[np.float32]
WIDTH = 384 + 512
SCALE = 8.0  # embeddings of unit length have small numbers
_MOST_WORDS = 40  # of a turn; more is looked at from its end
_LEAST = 1e-6


class Classifier:
    """`english` and `any_language` give words' vectors: 384 numbers of MiniLM, 512 of the multilingual encoder.

    `classes` in the order of the weights. Raises ModelDamaged where the weights do not fit them.
    """

    def __init__(self, english: Meaning, any_language: Meaning, weights: Path, classes: int) -> None:
        self._english = english
        self._any_language = any_language
        self._networks = _read(weights, classes)

    def forget(self) -> None:
        self._english.forget()
        self._any_language.forget()

    def shares(self, words: str) -> F32:
        """How likely each class is, (classes,), together 1."""
        text = " ".join(words.split()[-_MOST_WORDS:])
        both = [self._english.of(text), self._any_language.of(text)]
        vector = np.asarray(np.concatenate(both) * SCALE, np.float32)
        return np.asarray(np.mean([_shares(network, vector) for network in self._networks], axis=0), np.float32)


def log_odds(share: float) -> float:
    """Of a share of 0 to 1, which is kept a little away from both."""
    kept = float(np.clip(share, _LEAST, 1 - _LEAST))
    return float(np.log(kept / (1 - kept)))


def share(odds: float) -> float:
    """Of log odds."""
    return float(1 / (1 + np.exp(-odds)))


def _shares(network: Sequence[F32], vector: F32) -> F32:
    inner, inner_bias, outer, outer_bias = network
    hidden = np.maximum(vector @ inner + inner_bias, 0)
    scores = hidden @ outer + outer_bias
    shares = np.exp(scores - scores.max())
    return np.asarray(shares / shares.sum(), np.float32)


def _read(weights: Path, classes: int) -> tuple[tuple[F32, ...], ...]:
    try:
        with np.load(weights) as arrays:
            count = int(arrays["networks"])
            named = [[arrays[f"{number}.{part}"] for part in range(4)] for number in range(count)]
    except (OSError, KeyError, ValueError) as wrong:
        raise ModelDamaged(
            "{weights} cannot be used: {why}.", "Install Bedside again.", weights=weights.name, why=wrong
        ) from wrong
    networks = tuple(tuple(np.asarray(array, np.float32) for array in arrays) for arrays in named)
    if any(network[0].shape[0] != WIDTH or network[2].shape[1] != classes for network in networks):
        raise ModelDamaged("{weights} is of another shape.", "Install Bedside again.", weights=weights.name)
    return networks
