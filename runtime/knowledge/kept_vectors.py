"""Vectors of texts that were embedded before, so that an index made anew embeds only what is new in it."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from runtime.knowledge.embed import Embedder, Vectors

_BATCH = 32


class KeptVectors:
    """The `most` texts used last, for each embedder; 0 keeps none. About 2 KB each. Any thread may ask."""

    def __init__(self, most: int = 0) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._kept: dict[Embedder, OrderedDict[str, Vectors]] = {}

    def of(self, embedder: Embedder, texts: Sequence[str]) -> Vectors:
        """One row of unit length for each text."""
        if not self._most or not texts:
            return _embedded(embedder, texts)
        with self._lock:
            kept = self._kept.setdefault(embedder, OrderedDict())
            new = [text for text in dict.fromkeys(texts) if text not in kept]
            for text, vector in zip(new, _embedded(embedder, new), strict=True):
                kept[text] = vector.copy()  # a row alone does not hold on to its whole batch
            for text in texts:
                kept.move_to_end(text)
            rows = np.stack([kept[text] for text in texts])
            while len(kept) > self._most:
                kept.popitem(last=False)
            return rows


def _embedded(embedder: Embedder, texts: Sequence[str]) -> Vectors:
    edges = [*range(0, len(texts), _BATCH), len(texts)]
    parts = [embedder.embed(texts[start:end]) for start, end in pairwise(edges)]
    return np.concatenate(parts) if parts else embedder.embed([])
