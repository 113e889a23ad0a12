"""How people say that somebody is in danger, learnt: two sentence embeddings and a small network over them.

Trained by `bench/red_flag_data/train.py` on sentences written for it; the card beside that script has the data, the
split and the figures. 0.1 ms beside the embeddings.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from runtime.errors import ModelDamaged
from runtime.guardrails.meaning import Meaning
from runtime.guardrails.red_flags import Danger

F32 = NDArray[np.float32]
WEIGHTS = Path(__file__).with_name("danger_weights.npz")
CLASSES: tuple[Danger | None, ...] = (None, *Danger)
WIDTH = 384 + 512
SCALE = 8.0  # embeddings of unit length have small numbers
_MOST_WORDS = 40  # of a turn; more is looked at from its end


@dataclass(frozen=True, slots=True)
class Judged:
    """The likeliest danger, and the log odds that there is any."""

    danger: Danger
    log_odds: float


class DangerClassifier:
    """`english` and `any_language` give words' vectors: 384 numbers of MiniLM, 512 of the multilingual encoder."""

    def __init__(self, english: Meaning, any_language: Meaning, weights: Path = WEIGHTS) -> None:
        self._english = english
        self._any_language = any_language
        self._networks = _read(weights)

    def forget(self) -> None:
        self._english.forget()
        self._any_language.forget()

    def judge(self, words: str) -> Judged:
        text = " ".join(words.split()[-_MOST_WORDS:])
        both = [self._english.of(text), self._any_language.of(text)]
        vector = np.asarray(np.concatenate(both) * SCALE, np.float32)
        shares = np.mean([_shares(network, vector) for network in self._networks], axis=0)
        likeliest = 1 + int(shares[1:].argmax())
        none = float(np.clip(shares[0], 1e-6, 1 - 1e-6))
        danger = CLASSES[likeliest]
        assert danger is not None
        return Judged(danger, float(np.log((1 - none) / none)))


def _shares(network: tuple[F32, ...], vector: F32) -> F32:
    inner, inner_bias, outer, outer_bias = network
    hidden = np.maximum(vector @ inner + inner_bias, 0)
    scores = hidden @ outer + outer_bias
    shares = np.exp(scores - scores.max())
    return np.asarray(shares / shares.sum(), np.float32)


def _read(weights: Path) -> tuple[tuple[F32, ...], ...]:
    try:
        with np.load(weights) as arrays:
            count = int(arrays["networks"])
            named = [[arrays[f"{number}.{part}"] for part in range(4)] for number in range(count)]
    except (OSError, KeyError, ValueError) as wrong:
        raise ModelDamaged(f"{weights.name} cannot be used: {wrong}.", "Install Bedside again.") from wrong
    networks = tuple(tuple(np.asarray(array, np.float32) for array in arrays) for arrays in named)
    if any(network[0].shape[0] != WIDTH or network[2].shape[1] != len(CLASSES) for network in networks):
        raise ModelDamaged(f"{weights.name} is of another shape.", "Install Bedside again.")
    return networks
