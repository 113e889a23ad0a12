"""Fits runtime/guardrails/danger_weights.npz on the sentences beside this file; held-out utterances are not looked at.

    python -m bench.red_flag_data.train [--vectors FILE.npz]

Embeds some 10,600 sentences (about four minutes on a quiet core; kept in FILE for the next time) and trains four small
networks from different starts; their shares are averaged. One hidden layer of 64, Adam, dropout, labels smoothed.
"""

from __future__ import annotations

import argparse
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.red_flag_data.sentences import NONE, Example, examples, unseen
from models.store import ModelStore
from runtime.guardrails.danger_classifier import CLASSES, SCALE, WEIGHTS
from runtime.guardrails.meaning import plain
from runtime.loading import embedding, mini_lm

F32 = NDArray[np.float32]
HELD_OUT = Path(__file__).parents[2] / "tests" / "guardrails" / "red_flags_held_out.toml"
NETWORKS, HIDDEN, EPOCHS, BATCH = 4, 64, 14, 128
RATE, DECAY, DROPPED_IN, DROPPED, SMOOTH = 2e-3, 1e-4, 0.1, 0.3, 0.02
NAMES = [NONE if danger is None else danger.name.lower() for danger in CLASSES]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vectors", type=Path)
    chosen = parser.parse_args()
    parts = tomllib.loads(HELD_OUT.read_text(encoding="utf-8"))
    held_out = [text for part in parts.values() for texts in part.values() for text in texts]
    found = unseen(examples(), held_out)
    vectors = _vectors([plain(example.text) for example in found], chosen.vectors) * SCALE
    labels = np.array([NAMES.index(example.danger) for example in found])
    weights = _weights(found)
    named: dict[str, NDArray[Any]] = {"networks": np.array(NETWORKS)}
    for number in range(NETWORKS):
        for part, array in enumerate(_trained(vectors, labels, weights, number)):
            named[f"{number}.{part}"] = array.astype(np.float16)
    np.savez_compressed(WEIGHTS, **named)  # type: ignore[arg-type]
    flags = sum(example.danger != NONE for example in found)
    print(f"{len(found)} sentences, {flags} of them dangers → {WEIGHTS.name}")


def _weights(found: list[Example]) -> F32:
    """A pattern's sentences together count as the square root of their number."""
    count = Counter(example.family for example in found)
    weights = np.array([count[example.family] ** -0.5 for example in found], np.float32)
    return np.asarray(weights / weights.mean(), np.float32)


def _vectors(texts: list[str], kept: Path | None) -> F32:
    known: dict[str, F32] = {}
    if kept is not None and kept.is_file():
        with np.load(kept) as arrays:
            known = dict(zip(arrays["texts"].tolist(), arrays["vectors"], strict=True))
    store = ModelStore.default()
    english, other = mini_lm(store), embedding(store)
    for text in texts:
        if text not in known:
            known[text] = np.concatenate([english.embed([text])[0], other.embed([text])[0]])
    vectors = np.array([known[text] for text in texts], np.float32)
    if kept is not None:
        np.savez(kept, texts=np.array(texts), vectors=vectors)
    return vectors


def _trained(vectors: F32, labels: NDArray[np.int64], weights: F32, seed: int) -> list[F32]:
    """The weights of one network: inner, its bias, outer, its bias."""
    chance = np.random.default_rng(seed)
    width, classes = vectors.shape[1], len(NAMES)
    parts: list[F32] = [
        (1.4 * chance.normal(0, width**-0.5, (width, HIDDEN))).astype(np.float32),
        np.zeros(HIDDEN, np.float32),
        chance.normal(0, HIDDEN**-0.5, (HIDDEN, classes)).astype(np.float32),
        np.zeros(classes, np.float32),
    ]
    first = [np.zeros_like(part) for part in parts]
    second = [np.zeros_like(part) for part in parts]
    steps = EPOCHS * (len(vectors) // BATCH)
    done = 0
    for _ in range(EPOCHS):
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


def _slopes(
    parts: list[F32], vectors: F32, labels: NDArray[np.int64], weights: F32, chance: np.random.Generator
) -> list[F32]:
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


if __name__ == "__main__":
    main()
