"""Small networks over sentence embeddings: how those of the built-in guardrails are trained.

One hidden layer of 64, Adam, dropout, labels smoothed; several from different starts, whose shares are averaged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.store import ModelStore
from runtime.guardrails.classifier import SCALE
from runtime.guardrails.meaning import plain
from runtime.loading import embedding, mini_lm

F32 = NDArray[np.float32]
Labels = NDArray[np.int64]
HIDDEN, BATCH = 64, 128
RATE, DECAY, DROPPED_IN, DROPPED, SMOOTH = 2e-3, 1e-4, 0.1, 0.3, 0.02


def vectors_of(texts: Sequence[str], kept: Path | None) -> F32:
    """(texts, 896), scaled as the classifier reads them; those in the file `kept` are not computed again."""
    known: dict[str, F32] = {}
    if kept is not None and kept.is_file():
        with np.load(kept) as arrays:
            known = dict(zip(arrays["texts"].tolist(), arrays["vectors"], strict=True))
    store = ModelStore.default()
    english, other = mini_lm(store), embedding(store)
    asked = [plain(text) for text in texts]
    for text in asked:
        if text not in known:
            known[text] = np.concatenate([english.embed([text])[0], other.embed([text])[0]])
    if kept is not None:
        np.savez(kept, texts=np.array(list(known)), vectors=np.array(list(known.values()), np.float32))
    return np.array([known[text] for text in asked], np.float32) * np.float32(SCALE)


def weights_of(families: Sequence[int]) -> F32:
    """A pattern's sentences together count as the square root of their number."""
    count = Counter(families)
    weights = np.array([count[family] ** -0.5 for family in families], np.float32)
    return np.asarray(weights / weights.mean(), np.float32)


def save(networks: Sequence[Sequence[F32]], file: Path) -> None:
    named: dict[str, NDArray[Any]] = {"networks": np.array(len(networks))}
    for number, network in enumerate(networks):
        named |= {f"{number}.{part}": array.astype(np.float16) for part, array in enumerate(network)}
    np.savez_compressed(file, **named)  # type: ignore[arg-type]


def shares_of(networks: Sequence[Sequence[F32]], vectors: F32) -> F32:
    """(texts, classes)."""
    each = []
    for inner, inner_bias, outer, outer_bias in networks:
        scores = np.maximum(vectors @ inner + inner_bias, 0) @ outer + outer_bias
        shares = np.exp(scores - scores.max(1, keepdims=True))
        each.append(shares / shares.sum(1, keepdims=True))
    return np.asarray(np.mean(each, axis=0), np.float32)


def trained(vectors: F32, labels: Labels, weights: F32, classes: int, epochs: int, seed: int) -> list[F32]:
    """The weights of one network: inner, its bias, outer, its bias."""
    chance = np.random.default_rng(seed)
    width = vectors.shape[1]
    parts: list[F32] = [
        (1.4 * chance.normal(0, width**-0.5, (width, HIDDEN))).astype(np.float32),
        np.zeros(HIDDEN, np.float32),
        chance.normal(0, HIDDEN**-0.5, (HIDDEN, classes)).astype(np.float32),
        np.zeros(classes, np.float32),
    ]
    first = [np.zeros_like(part) for part in parts]
    second = [np.zeros_like(part) for part in parts]
    steps = epochs * (len(vectors) // BATCH)
    done = 0
    for _ in range(epochs):
        for batch in np.array_split(chance.permutation(len(vectors)), len(vectors) // BATCH):
            done += 1
            slopes = _slopes(parts, vectors[batch], labels[batch], weights[batch], chance)
            rate = RATE * (1 - done / (steps + 1))
            for part, slope, mean, square in zip(parts, slopes, first, second, strict=True):
                mean[:] = 0.9 * mean + 0.1 * slope
                square[:] = 0.999 * square + 0.001 * slope**2
                step = (mean / (1 - 0.9**done)) / (np.sqrt(square / (1 - 0.999**done)) + 1e-8)
                np.subtract(part, rate * step + rate * DECAY * part, out=part, casting="same_kind")
    return parts


def _slopes(parts: list[F32], vectors: F32, labels: Labels, weights: F32, chance: np.random.Generator) -> list[F32]:
    inner, inner_bias, outer, outer_bias = parts
    seen = vectors * ((chance.random(vectors.shape) > DROPPED_IN) / (1 - DROPPED_IN)).astype(np.float32)
    before = seen @ inner + inner_bias
    mask = ((chance.random(before.shape) > DROPPED) / (1 - DROPPED)).astype(np.float32)
    hidden = np.maximum(before, 0) * mask
    scores = hidden @ outer + outer_bias
    shares = np.exp(scores - scores.max(1, keepdims=True))
    shares /= shares.sum(1, keepdims=True)
    wanted = np.full_like(shares, SMOOTH / shares.shape[1])
    wanted[np.arange(len(labels)), labels] += 1 - SMOOTH
    error = (shares - wanted) * weights[:, None] / len(labels)
    back = np.where(before > 0, (error @ outer.T) * mask, 0).astype(np.float32)
    return [seen.T @ back, back.sum(0), hidden.T @ error, error.sum(0)]
