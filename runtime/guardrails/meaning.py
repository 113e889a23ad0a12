"""What words mean, as vectors, computed once for everything that looks at the same words."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Sequence
from threading import Lock
from typing import Generic, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
T = TypeVar("T")
_KEPT = 512
_MARKS = re.compile(r"[^\w']+")


class Embedder(Protocol):
    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row of unit length for each text."""
        ...


def plain(words: str) -> str:
    """Lower case without marks: recognisers put full stops and capitals anywhere."""
    return " ".join(_MARKS.sub(" ", words.lower().replace("’", "'")).split())


class Remembered(Generic[T]):
    """What was made of texts, of the last 512 of them. Safe to call from several threads."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, T] = OrderedDict()
        self._lock = Lock()

    def of(self, text: str, make: Callable[[str], T]) -> T:
        """What `make` gives for a text, or gave."""
        with self._lock:
            known = self._kept.get(text)
            if known is not None:
                self._kept.move_to_end(text)
                return known
        made = make(text)
        with self._lock:
            self._kept[text] = made
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return made

    def forget(self) -> None:
        with self._lock:
            self._kept.clear()


class Meaning:
    """Vectors of unit length, the last 512 kept. Safe to call from several threads."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._kept: Remembered[Vector] = Remembered()

    def of(self, words: str) -> Vector:
        return self._kept.of(plain(words), self._vector)

    def forget(self) -> None:
        self._kept.forget()

    def _vector(self, text: str) -> Vector:
        return np.asarray(self._embedder.embed([text])[0], np.float32)

    def all_of(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """(texts, width), not kept."""
        return self._embedder.embed([plain(text) for text in texts])
