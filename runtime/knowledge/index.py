"""Finding the sentences that answer a question, in memory.

A sentence is scored by four figures: how near the question is to the sentence under its heading, how near to the
whole chunk, and how much of the question's words the sentence covers alone and together with its headings. Words
cover one another when they are forms of one word, begin alike, or lie near each other as embeddings ("bathroom" and
"restrooms"); rare words count for more. tests/knowledge/calibrate.py fits the weights and prints how well it does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from runtime.knowledge.answerable import Evidence, probability
from runtime.knowledge.documents import Document
from runtime.knowledge.embed import Embedder
from runtime.knowledge.kinds import lacks_kind
from runtime.knowledge.one_thread import one_thread
from runtime.knowledge.words import Kin, content_words

WEIGHTS = np.array([5.3, 2.6, 6.1, 6.3])  # near the sentence, near the chunk, covered by the sentence, or with headings
LACKS_KIND = 2.5  # what a sentence loses that has no price, time or person where the question asks for one
_WORD_SIMILARITY_FLOOR = 0.3
_BEGINS_ALIKE = 0.8
_LOOKED_AT = 12
_BATCH = 32
_MOST_WORDS = 40  # of a question that are looked at; nobody asks longer, but a recogniser may babble
_MOST_CHARACTERS = 600

Figures = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence that was found: where it stands, and its score (higher is better, about 0 to 20).

    `start` and `end` are characters of the document's text; `item` marks list items and table rows; `position` is
    the sentence's place in the index.
    """

    sentence: str
    document: str
    heading: str
    start: int
    end: int
    score: float
    item: bool
    position: int


@dataclass(frozen=True, slots=True)
class Search:
    """The best hits, best first, and how likely it is (0 to 1) that the first one answers the question."""

    hits: tuple[Hit, ...]
    answered: float


@dataclass(frozen=True, slots=True)
class _Place:
    document: int
    chunk: int  # counted through all documents
    path: tuple[str, ...]
    sentence: int


class KnowledgeIndex:
    """All sentences of some documents, ready to be searched. Building embeds every sentence: about 2 ms each."""

    def __init__(self, documents: Sequence[Document], embedder: Embedder) -> None:
        self._embedder = embedder
        self._documents = tuple(documents)
        chunks = [(number, chunk) for number, document in enumerate(documents) for chunk in document.chunks]
        self._sentences = [sentence for _, chunk in chunks for sentence in chunk.sentences]
        self._places = [
            _Place(document, number, chunk.path, index)
            for number, (document, chunk) in enumerate(chunks)
            for index in range(len(chunk.sentences))
        ]
        headings = [place.path[-1] if place.path else "" for place in self._places]
        self._near_sentence = self._embed(
            [f"{heading}: {s.text}" for heading, s in zip(headings, self._sentences, strict=True)]
        )
        chunk_vectors = self._embed([". ".join((*chunk.path, chunk.text)) for _, chunk in chunks])
        self._near_chunk = chunk_vectors[[place.chunk for place in self._places]]
        own = [content_words(sentence.text) for sentence in self._sentences]
        titled = [
            tuple(dict.fromkeys((*words, *content_words(" ".join(place.path)))))
            for words, place in zip(own, self._places, strict=True)
        ]
        self._vocabulary = sorted({word for words in titled for word in words})
        self._word_vectors = self._embed(self._vocabulary)
        self._kin = Kin(self._vocabulary)
        self._own = _WordSets(own, self._vocabulary)
        self._titled = _WordSets(titled, self._vocabulary)

    @property
    def sentences(self) -> tuple[str, ...]:
        """Every sentence, in the order of `Hit.position`."""
        return tuple(sentence.text for sentence in self._sentences)

    def search(self, question: str, limit: int = 3) -> Search:
        """The sentences nearest to answering, and whether the best one does."""
        if not self._sentences or not content_words(question):
            return Search((), 0.0)
        with one_thread():
            figures, uncovered = self.figures(question)
        scores = figures @ WEIGHTS
        best = np.argsort(-scores, kind="stable")[: max(limit, _LOOKED_AT)]
        for position in best:
            if lacks_kind(question, self._sentences[position].text):
                scores[position] -= LACKS_KIND
        best = best[np.argsort(-scores[best], kind="stable")][:limit]
        hits = tuple(self._hit(int(position), float(scores[position])) for position in best)
        evidence = Evidence(hits[0].score, float(uncovered[best[0]]), question, hits[0].sentence)
        return Search(hits, probability(evidence))

    def before(self, hit: Hit) -> Hit | None:
        """The sentence before a hit, if it is in the same chunk."""
        return self._neighbour(hit, -1)

    def after(self, hit: Hit) -> Hit | None:
        return self._neighbour(hit, 1)

    def figures(self, question: str) -> tuple[Figures, NDArray[np.float64]]:
        """For each sentence the four figures that WEIGHTS weigh, and the weight of the word it covers worst."""
        asked = content_words(question)[:_MOST_WORDS]
        vectors = self._embedder.embed([question[:_MOST_CHARACTERS], *asked])
        near = vectors[1:] @ self._word_vectors.T
        alike = np.clip((near - _WORD_SIMILARITY_FLOOR) / (1 - _WORD_SIMILARITY_FLOOR), 0, 1)
        for row, word in zip(alike, asked, strict=True):
            begins_alike = self._kin.alike(word)
            row[begins_alike] = np.maximum(row[begins_alike], _BEGINS_ALIKE)
            row[self._kin.forms(word)] = 1.0
        own, titled = self._own.best(alike), self._titled.best(alike)
        rarity = np.log(1 + len(self._sentences) / (titled.sum(axis=1) + 0.5))
        figures = np.stack(
            [
                self._near_sentence @ vectors[0],
                self._near_chunk @ vectors[0],
                rarity @ own / rarity.sum(),
                rarity @ titled / rarity.sum(),
            ],
            axis=1,
        ).astype(np.float64)
        return figures, (rarity[:, None] * (1 - titled)).max(axis=0)

    def _neighbour(self, hit: Hit, step: int) -> Hit | None:
        there = hit.position + step
        if not 0 <= there < len(self._places) or self._places[there].chunk != self._places[hit.position].chunk:
            return None
        return self._hit(there, hit.score)

    def _hit(self, position: int, score: float) -> Hit:
        place, sentence = self._places[position], self._sentences[position]
        return Hit(
            sentence.text,
            self._documents[place.document].name,
            place.path[-1] if place.path else "",
            sentence.start,
            sentence.end,
            score,
            sentence.item,
            position,
        )

    def _embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        edges = [*range(0, len(texts), _BATCH), len(texts)]
        parts = [self._embedder.embed(texts[start:end]) for start, end in pairwise(edges)]
        return np.concatenate(parts) if parts else self._embedder.embed([])


class _WordSets:
    """Which words of a vocabulary each sentence has."""

    def __init__(self, sets: Sequence[Sequence[str]], vocabulary: Sequence[str]) -> None:
        number = {word: at for at, word in enumerate(vocabulary)}
        self._flat = np.array([number[word] for words in sets for word in words], dtype=np.intp)
        lengths = np.array([len(words) for words in sets], dtype=np.intp)
        self._filled = lengths > 0
        self._starts = (np.cumsum(lengths) - lengths)[self._filled]

    def best(self, alike: NDArray[np.floating]) -> NDArray[np.float64]:
        """For each asked word and sentence, how well the best word of the sentence covers it."""
        best = np.zeros((alike.shape[0], len(self._filled)))
        if self._starts.size:
            best[:, self._filled] = np.maximum.reduceat(alike[:, self._flat], self._starts, axis=1)
        return best
