"""Passages for a question, out of everything that is kept: hybrid search, filters, and the place in each that fits.

`speed` ranks by words and meaning. `balanced` ranks the first two dozen anew by what the question asks of its topic
(`sections.py`), and picks each passage's best sentence. `quality` weighs those sentences too.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from runtime.knowledge.answered import LOOKED_AT, Look, coverage, likelihood
from runtime.knowledge.chunking import Chunk, Sentence
from runtime.knowledge.embed import Embedder
from runtime.knowledge.followup import resolved
from runtime.knowledge.hybrid import HybridIndex, Scored
from runtime.knowledge.rows import chunk_of, sentence_vectors
from runtime.knowledge.sections import HEADING_WEIGHT, Sections, rest, spread, with_foreign
from runtime.knowledge.shelf import Shelf
from runtime.knowledge.terms import spans_of, terms

Strategy = Literal["speed", "balanced", "quality"]
STRATEGIES: tuple[Strategy, ...] = ("speed", "balanced", "quality")
RERANKED = 24
LIKELY = 0.6
"""Of `Retrieved.answered`, from which on passages may be taken to answer: no question of the tuned half without
an answer gets more than 0.42 when it is left out of the fit."""
BY_MEANING = 6
"""More passages that are looked at for their meaning alone: those in another language share no words."""
SENTENCE_MEANING, SENTENCE_WORDS = 0.6, 0.4
"""What a passage's best sentence adds to its score when passages are ranked anew."""
_MOST_CHARACTERS = 600  # of a question; nobody asks longer, but a recogniser may babble


@dataclass(frozen=True, slots=True)
class Passage:
    """A chunk that was found: `start` and `end` count characters of the document's text, `highlight` of `text`.

    `best` is the sentence that fits best (None with `speed`); `score` is higher the better, about 0 to 1 (2 with
    `quality`).
    """

    document: int
    name: str
    page: int | None
    path: tuple[str, ...]
    text: str
    start: int
    end: int
    score: float
    highlight: tuple[tuple[int, int], ...]
    best: Sentence | None
    chunk: Chunk
    sentence_vectors: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Retrieved:
    """`question` as it was searched for, with what it points back to put in.

    `answered`: how likely it is, 0 to 1, that one of the first six passages answers; None with `speed`.
    """

    question: str
    passages: tuple[Passage, ...]
    answered: float | None = None


class Retriever:
    """Searches the shelf. The index is in memory and made anew when the documents have changed. Any thread may ask."""

    def __init__(self, shelf: Shelf, embedder: Embedder) -> None:
        self._shelf = shelf
        self._embedder = embedder
        self._lock = threading.Lock()
        self._version: object = None
        self._index = HybridIndex(())
        self._sections = Sections((), {}, embedder)
        self._allowed: dict[tuple[tuple[str, ...], tuple[str, ...]], NDArray[np.bool_] | None] = {}

    @property
    def index(self) -> HybridIndex:
        """The index of the documents as they were at the last `refresh`."""
        return self._index

    def refresh(self) -> bool:
        """Take in what has changed in the store since the last time; whether anything had."""
        with self._lock:
            version = self._shelf.version()
            if version == self._version:
                return False
            index = HybridIndex(self._shelf.entries())
            self._sections = Sections(index.paths, self._shelf.headings(), self._embedder)
            self._index, self._allowed, self._version = index, {}, version
            return True

    def search(
        self,
        question: str,
        limit: int = 5,
        *,
        strategy: Strategy = "balanced",
        tags: Sequence[str] = (),
        collections: Sequence[str] = (),
        history: Sequence[str] = (),
    ) -> Retrieved:
        """The best passages, best first.

        `tags`, `collections`: only documents with one of these tags or of these folders. `history`: what the visitor
        said before, oldest first; a question that points back to it is completed from it.
        """
        asked = resolved(question[:_MOST_CHARACTERS], history)
        words = terms(asked)
        if not words:
            return Retrieved(asked, (), 0.0)
        vector = self._embedder.embed([asked])[0]
        allowed = self._among(tuple(tags), tuple(collections))
        index, sections = self._index, self._sections
        if strategy == "speed":
            found = index.search(vector, words, limit, allowed)
            return Retrieved(asked, tuple(self._passages(found, vector, words, strategy).values()))
        found = index.search(vector, words, RERANKED, allowed, by_meaning=BY_MEANING)
        nearness = sections.fit(found, asked, vector)
        near = HEADING_WEIGHT * nearness
        found = [replace(each, score=each.score + float(more)) for each, more in zip(found, near, strict=True)]
        if strategy == "balanced":
            order = with_foreign(spread(found, [each.score for each in found]), found, near)
            passages = self._passages([found[at] for at in order[: max(limit, LOOKED_AT)]], vector, words, strategy)
            likely = self._answered(asked, words, [found[at] for at in order], nearness[order], passages)
            return Retrieved(asked, tuple(passages.values())[:limit], likely)
        passages = self._passages(found, vector, words, strategy)
        scores = [passages[each.chunk].score if each.chunk in passages else -1.0 for each in found]
        order = with_foreign(spread(found, scores), found, near)
        kept = tuple(passages[found[at].chunk] for at in order[:limit] if found[at].chunk in passages)
        likely = self._answered(asked, words, [found[at] for at in order], nearness[order], passages)
        return Retrieved(asked, kept, likely)

    def _answered(
        self,
        question: str,
        words: Sequence[str],
        found: Sequence[Scored],
        near: NDArray[np.float32],
        passages: dict[int, Passage],
    ) -> float:
        """How likely it is that one of the first passages answers; `found`, best first, with `near` of each."""
        rarity = {word: self._index.rarity(word) for word in set(words)}
        looks = []
        for each, nearness in list(zip(found, near, strict=True))[:LOOKED_AT]:
            if each.chunk in passages:
                path, chunk = passages[each.chunk].path, passages[each.chunk].chunk
                stands = coverage(path, f"{chunk.text} {chunk.header}", rarity)
                left = len(rest(question, path[:-1])) / max(len(question), 1)
                looks.append(Look(each.words, each.meaning, float(nearness), *stands, left))
        return likelihood(looks, float(near.mean()) if len(near) else 0.0)

    def _among(self, tags: tuple[str, ...], collections: tuple[str, ...]) -> NDArray[np.bool_] | None:
        if not tags and not collections:
            return None
        with self._lock:
            if (tags, collections) not in self._allowed:
                self._allowed[tags, collections] = self._index.rows_of(self._shelf.numbers(collections, tags))
            return self._allowed[tags, collections]

    def _passages(
        self, found: Sequence[Scored], vector: NDArray[np.float32], words: Sequence[str], strategy: Strategy
    ) -> dict[int, Passage]:
        """By the chunk's number, in the order of `found`."""
        rows = self._shelf.rows([each.chunk for each in found])
        passages: dict[int, Passage] = {}
        asked = frozenset(words)
        rarity = {word: self._index.rarity(word) for word in asked}
        for each in found:
            if each.chunk not in rows:
                continue  # it was removed meanwhile
            document, name, *columns, blob = rows[each.chunk]
            chunk = chunk_of(tuple(columns))
            vectors = sentence_vectors(blob, len(vector))
            best, score = None, each.score
            if strategy != "speed":
                fit = _fit(chunk, vectors, vector, rarity)
                best = chunk.sentences[int(fit.argmax())]
                score += float(fit.max()) if strategy == "quality" else 0.0
            passages[each.chunk] = Passage(
                document,
                name,
                chunk.page,
                chunk.path,
                chunk.text,
                chunk.sentences[0].start,
                chunk.sentences[-1].end,
                score,
                spans_of(chunk.text, asked),
                best,
                chunk,
                vectors,
            )
        return passages


def _fit(
    chunk: Chunk, vectors: NDArray[np.float32], vector: NDArray[np.float32], rarity: dict[str, float]
) -> NDArray[np.float64]:
    """How well each sentence fits: its meaning, and the weight of the question's words that it has or stands under."""
    above = set(terms(" ".join((*chunk.path, chunk.header))))
    whole = sum(rarity.values()) or 1.0
    covered = []
    for sentence in chunk.sentences:
        own = set(terms(sentence.text))
        covered.append(sum(r * (1.0 if w in own else 0.6) for w, r in rarity.items() if w in own or w in above) / whole)
    return np.asarray(SENTENCE_MEANING * (vectors @ vector) + SENTENCE_WORDS * np.array(covered), np.float64)
