"""What a clause tells of its speaker, if anything: a small network over two sentence embeddings.

People tell of one need in more ways than rules can list ("you'll have to face me, I follow your lips").
bench/memory_data/train.py learns the network from clauses written for it and prints how well it does on those left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from runtime.errors import ModelDamaged
from runtime.guardrails.meaning import plain
from runtime.knowledge.embed import Vectors
from runtime.knowledge.readers import Readers

WEIGHTS = Path(__file__).with_name("kind_weights.npz")
Told = Literal[
    "none", "hearing", "mobility", "sight", "language", "preference", "appointment", "progress", "name", "sensitive"
]
LEARNT: tuple[Told, ...] = get_args(Told)
"""In the order of the network's outputs. "sensitive": of a category that is kept only where policy allows it."""
WIDTH, HIDDEN = 512 + 384, 96
SCALE = 8.0  # embeddings of unit length have small numbers
_SHAPES = {"first": (WIDTH + 1, HIDDEN), "second": (HIDDEN + 1, len(LEARNT))}


@dataclass(frozen=True, slots=True)
class Likely:
    """The likeliest thing that a text tells, and how likely that is, something sensitive, and nothing."""

    kind: Told
    probability: float
    sensitive: float
    none: float


class Kinds:
    """Raises ModelDamaged where its weights are of another shape."""

    def __init__(self, readers: Readers, weights: Path = WEIGHTS) -> None:
        self._readers = readers
        try:
            with np.load(weights) as arrays:
                self._weights = {name: np.asarray(arrays[name], np.float32) for name in _SHAPES}
        except (OSError, KeyError, ValueError) as wrong:
            raise ModelDamaged(
                "{weights} cannot be used: {why}.", "Install Bedside again.", weights=weights.name, why=wrong
            ) from wrong
        if any(self._weights[name].shape != shape for name, shape in _SHAPES.items()):
            raise ModelDamaged("{weights} is of another shape.", "Install Bedside again.", weights=weights.name)

    def of(self, texts: Sequence[str]) -> list[Likely]:
        """For each text, a few milliseconds each."""
        shares = shares_of(seen(texts, self._readers), self._weights) if texts else np.zeros((0, len(LEARNT)))
        return [
            Likely(LEARNT[int(row.argmax())], float(row.max()), float(row[LEARNT.index("sensitive")]), float(row[0]))
            for row in shares
        ]


def seen(texts: Sequence[str], readers: Readers) -> Vectors:
    """What of texts is judged: (texts, WIDTH), both embeddings of their words without capitals and marks."""
    words = [plain(text) for text in texts]
    both = [readers.multilingual.embed(words), readers.english.embed(words)]
    return np.asarray(SCALE * np.concatenate(both, axis=1), np.float32)


def shares_of(looks: Vectors, weights: Mapping[str, NDArray[np.float32]]) -> NDArray[np.float32]:
    """The probabilities: (texts, len(LEARNT)). One hidden layer of rectified units; each matrix's last row is added."""
    hidden = np.maximum(looks @ weights["first"][:-1] + weights["first"][-1], 0.0)
    scores = hidden @ weights["second"][:-1] + weights["second"][-1]
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True), np.float32)
