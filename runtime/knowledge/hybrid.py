"""Chunks found by their words (BM25) and by their meaning (vectors), both held in memory.

The words of 100,000 chunks and their vectors take some 250 MB; on the disk they lie encrypted in the store. BM25 is
exact (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009). Vectors are looked through by the signs
of their components first (512 bits a chunk), and the nearest of those are compared exactly. A chunk's score is a
weighted sum of its cosine and of its BM25 as a share of the best that the question's words could reach.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime.knowledge.one_thread import one_thread
from runtime.knowledge.terms import term_number, unpacked

K1, B = 1.2, 0.6
WORDS_WEIGHT = 0.55
"""Of BM25 in the sum; the rest is the cosine's."""
_NEAR_BY_BITS = 600
_CANDIDATES = 150
_EXACT_BELOW = 4000  # chunks; fewer are compared without looking at the bits first

Mask = NDArray[np.bool_]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Entry:
    """What the index needs of a chunk: `terms`, `vector` (float16) and `path` (JSON) as they are kept."""

    chunk: int
    document: int
    terms: bytes
    vector: bytes
    path: str = "[]"


@dataclass(frozen=True, slots=True)
class Scored:
    """A chunk that was found; `words` and `meaning` are the two parts of its score, each 0 to about 1.

    `section` is the number of the headings that it stands under.
    """

    chunk: int
    score: float
    words: float
    meaning: float
    document: int = 0
    section: int = 0


class HybridIndex:
    """An index never changes: a new one takes its place when the documents do."""

    def __init__(self, entries: Iterable[Entry], size: int = 512) -> None:
        kept = list(entries)
        self._chunks = np.array([entry.chunk for entry in kept], np.int64)
        self._documents = np.array([entry.document for entry in kept], np.int64)
        joined = b"".join(entry.vector for entry in kept)
        self._vectors = np.frombuffer(joined, "<f2").reshape(-1, size)
        sample = self._vectors[:: max(1, len(kept) // 4000)].astype(np.float32)
        self._mean = sample.mean(axis=0) if len(kept) else np.zeros(size, np.float32)
        self._bits = self._bits_of(self._vectors)
        numbers = {path: number for number, path in enumerate(dict.fromkeys(entry.path for entry in kept))}
        self._sections = np.array([numbers[entry.path] for entry in kept], np.int32)
        self.paths = tuple(numbers)
        """The headings of each section, from the title down, as JSON."""
        self._build_postings([unpacked(entry.terms) for entry in kept])

    def __len__(self) -> int:
        return len(self._chunks)

    def rows_of(self, documents: Sequence[int]) -> Mask:
        """Which chunks belong to these documents."""
        return np.isin(self._documents, np.array(documents, np.int64))

    def rarity(self, term: str) -> float:
        """BM25's inverse document frequency of a term."""
        begin, end = self._span(term_number(term))
        return _rarity(len(self._chunks), end - begin)

    def search(
        self,
        vector: Floats,
        words: Sequence[str],
        limit: int,
        among: Mask | None = None,
        *,
        exact: bool = False,
        by_meaning: int = 0,
    ) -> list[Scored]:
        """The best chunks for a question's vector and terms, best first; `exact` compares every vector.

        `by_meaning`: as many of the nearest by meaning alone are there too, after the others.
        """
        if not len(self._chunks) or (among is not None and not among.any()):
            return []
        with one_thread():
            by_words, reachable = self._by_words(words)
            if among is not None:
                by_words = np.where(among, by_words, np.float32(0))
            rows = self._near(vector, among, exact)
            rows = np.union1d(rows, _best(by_words, _CANDIDATES))
            if among is not None:
                rows = rows[among[rows]]
            meaning = self._vectors[rows].astype(np.float32) @ vector
            share = by_words[rows] / max(reachable, 1e-6)
            scores = WORDS_WEIGHT * share + (1 - WORDS_WEIGHT) * meaning
            best = np.argsort(-scores, kind="stable")[:limit]
            if by_meaning:
                best = np.array(list(dict.fromkeys([*best, *np.argsort(-meaning, kind="stable")[:by_meaning]])))
        return [
            Scored(
                int(self._chunks[rows[at]]),
                float(scores[at]),
                float(share[at]),
                float(meaning[at]),
                int(self._documents[rows[at]]),
                int(self._sections[rows[at]]),
            )
            for at in best
        ]

    # ---------------------------------------------------------------------------------------------------- the words

    def _build_postings(self, found: Sequence[tuple[NDArray[np.uint32], NDArray[np.uint8]]]) -> None:
        counts = np.array([len(ids) for ids, _ in found], np.int64)
        ids = np.concatenate([ids for ids, _ in found]) if found else np.zeros(0, np.uint32)
        often = np.concatenate([count for _, count in found]) if found else np.zeros(0, np.uint8)
        lengths = np.array([int(count.sum(dtype=np.int64)) for _, count in found], np.float32)
        rows = np.repeat(np.arange(len(found), dtype=np.uint32), counts)
        keys = (ids.astype(np.uint64) << np.uint64(32)) | rows
        order = np.argsort(keys)
        self._rows = rows[order]
        often_sorted = often[order].astype(np.float32)
        average = max(float(lengths.mean()) if len(lengths) else 1.0, 1.0)
        damping = K1 * (1 - B + B * lengths / average)
        self._weights = (often_sorted * (K1 + 1) / (often_sorted + damping[self._rows])).astype(np.float32)
        in_order = ids[order]
        starts = np.flatnonzero(np.append(True, in_order[1:] != in_order[:-1])) if len(in_order) else np.zeros(0, int)
        self._terms = in_order[starts]
        self._ends = np.append(starts[1:], len(in_order)).astype(np.int64)
        self._starts = starts.astype(np.int64)

    def _span(self, number: int) -> tuple[int, int]:
        at = int(np.searchsorted(self._terms, np.uint32(number)))
        if at == len(self._terms) or int(self._terms[at]) != number:
            return 0, 0
        return int(self._starts[at]), int(self._ends[at])

    def _by_words(self, words: Sequence[str]) -> tuple[Floats, float]:
        """Every chunk's BM25, and what a chunk with each of the words would have at an average length."""
        scores = np.zeros(len(self._chunks), np.float32)
        reachable = 0.0
        for word, times in Counter(words).items():
            begin, end = self._span(term_number(word))
            rarity = _rarity(len(self._chunks), end - begin) * min(times, 2)
            reachable += rarity
            if end > begin:
                scores[self._rows[begin:end]] += self._weights[begin:end] * np.float32(rarity)
        return scores, reachable

    # -------------------------------------------------------------------------------------------------- the vectors

    def _bits_of(self, vectors: NDArray[np.float16]) -> NDArray[np.uint64]:
        """64 signs in a number, one column for each chunk."""
        parts = [
            np.packbits(vectors[start : start + 8192].astype(np.float32) > self._mean, axis=1).view(np.uint64)
            for start in range(0, len(vectors), 8192)
        ]
        rows = np.concatenate(parts) if parts else np.zeros((0, len(self._mean) // 64), np.uint64)
        return np.ascontiguousarray(rows.T)

    def _near(self, vector: Floats, among: Mask | None, exact: bool) -> NDArray[np.int64]:
        if exact or len(self._chunks) <= _EXACT_BELOW:
            near = self._vectors.astype(np.float32) @ vector
            if among is not None:
                near = np.where(among, near, np.float32(-2))
            return np.argpartition(-near, min(_CANDIDATES, len(near) - 1))[:_CANDIDATES]
        asked = np.packbits(vector > self._mean).view(np.uint64)
        apart = np.zeros(len(self._chunks), np.uint16)
        for column, bits in zip(self._bits, asked, strict=True):
            apart += np.bitwise_count(column ^ bits)
        if among is not None:
            apart[~among] = np.iinfo(np.uint16).max
        return np.argpartition(apart, _NEAR_BY_BITS)[:_NEAR_BY_BITS]


def _best(scores: Floats, count: int) -> NDArray[np.int64]:
    """The places of the highest scores above zero."""
    if len(scores) <= count:
        return np.flatnonzero(scores > 0)
    best = np.argpartition(-scores, count)[:count]
    return best[scores[best] > 0]


def _rarity(chunks: int, having: int) -> float:
    return float(np.log(1 + (chunks - having + 0.5) / (having + 0.5)))
