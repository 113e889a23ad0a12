"""Which kinds of memories help with what a visitor says: a softmax regression over the words' embedding.

"Which way to the lab?" asks for nothing that a memory says, yet that somebody uses a wheelchair decides the answer.
bench/memory_data/train_asked.py learns the weights from questions written for it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from runtime.errors import ModelDamaged
from runtime.memory.facts import Kind

WEIGHTS = Path(__file__).with_name("asked_weights.npz")
ASKED: tuple[Kind | None, ...] = (
    None, "name", "language", "hearing", "mobility", "sight", "preference", "appointment", "progress",
)  # fmt: skip
WIDTH, SCALE = 512, 8.0
Array = NDArray[np.float32]


def helpful(vector: Array) -> dict[Kind, float]:
    """How likely a memory of each kind is to help, from the multilingual embedding (512,) of the visitor's words.

    Raises ModelDamaged where the weights are of another shape.
    """
    shares = shares_of(vector[None], _weights())[0]
    found = {kind: float(share) for kind, share in zip(ASKED, shares, strict=True) if kind is not None}
    return {**found, "left_off": found["progress"]}


def shares_of(vectors: Array, weights: Array) -> Array:
    """(texts, len(ASKED)) from (texts, WIDTH)."""
    scores = SCALE * vectors @ weights[:-1] + weights[-1]
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True), np.float32)


@cache
def _weights() -> Array:
    try:
        with np.load(WEIGHTS) as arrays:
            weights = np.asarray(arrays["weights"], np.float32)
    except (OSError, KeyError, ValueError) as wrong:
        raise ModelDamaged(
            "{weights} cannot be used: {why}.", "Install Bedside again.", weights=WEIGHTS.name, why=wrong
        ) from wrong
    if weights.shape != (WIDTH + 1, len(ASKED)):
        raise ModelDamaged("{weights} is of another shape.", "Install Bedside again.", weights=WEIGHTS.name)
    return weights
