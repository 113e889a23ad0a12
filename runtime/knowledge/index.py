"""Finding the sentences that answer a question, in memory.

Sentences are found by six figures: how near the question is to the sentence under its heading and to the whole
chunk, for each kind of embedding, and how much of the question's words the sentence covers alone and together with its
headings. Words
cover one another when they are forms of one word, begin alike, or lie near each other as embeddings ("bathroom" and
"restrooms"); rare words count for more. The best of them are then read together with the question by the answer scorer.
tests/knowledge/calibrate.py fits the weights and prints how well it does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime.knowledge.answerable import Evidence, probability
from runtime.knowledge.documents import Document
from runtime.knowledge.kept_vectors import KeptVectors
from runtime.knowledge.kinds import lacks_kind
from runtime.knowledge.one_thread import one_thread
from runtime.knowledge.readers import Readers
from runtime.knowledge.words import Kin, content_words, is_english

WEIGHTS = np.array([3.1, 0.9, 6.4, 1.8, 3.3, 3.2])
"""Near the sentence and the chunk, multilingual, then English; covered by the sentence, or with its headings."""
MULTILINGUAL = np.array([5.3, 2.6, 0.0, 0.0, 6.1, 6.3])
"""The same for a question that is not in English: what only reads English, the scorer too, is left out."""
_NEAR_ENGLISH, _COVERED = 2, 5  # places among the figures
PER_ODDS = 0.86  # what the scorer's log odds count for beside the weighted figures
LACKS_KIND = 1.49  # what a sentence loses that has no price, time or person where the question asks for one
MOST_AHEAD = 8.0
_WORD_SIMILARITY_FLOOR = 0.3
_BEGINS_ALIKE = 0.8
LOOKED_AT = 18  # sentences that the scorer reads; among 12 one answer in twenty-five was not
_MOST_WORDS = 40  # of a question that are looked at; nobody asks longer, but a recogniser may babble
_MOST_CHARACTERS = 600

Figures = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence that was found: where it stands, and its score (higher is better, about -20 to 40).

    `path` are the headings above it, the document's title first, `heading` the last of them. `start` and `end`
    are characters of the document's text; `item` marks list items and table rows; `position` is the sentence's
    place in the index.
    """

    sentence: str
    document: str
    heading: str
    path: tuple[str, ...]
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
class Read:
    """What is known of the sentences that were found for a question; all arrays are (sentences,).

    `odds` are the scorer's, `found` the weighted figures, `lacking` 1 where the kind of thing asked for is not there,
    `uncovered` the weight of the question's word that is covered worst, `near` the English cosine, `covered` how much
    of the question the sentence covers with its headings. Of a question in another language the scorer knows nothing.
    """

    question: str
    english: bool
    paths: tuple[tuple[str, ...], ...]
    sentences: tuple[str, ...]
    positions: NDArray[np.intp]
    odds: Figures
    found: Figures
    lacking: Figures
    uncovered: Figures
    near: Figures
    covered: Figures

    @property
    def scores(self) -> Figures:
        return self.found + PER_ODDS * self.odds - LACKS_KIND * self.lacking

    def evidence(self, at: int) -> Evidence:
        """What speaks for and against the sentence at that place being the answer."""
        others = self.scores[np.abs(self.positions - self.positions[at]) > 1]  # what stands beside it is no rival
        ahead = self.scores[at] - others.max() if others.size else MOST_AHEAD
        return Evidence(
            float(self.odds[at]),
            float(min(ahead, MOST_AHEAD)),
            float(self.uncovered[at]),
            float(self.near[at]),
            float(self.covered[at]),
            self.english,
            self.question,
            self.sentences[at],
        )


@dataclass(frozen=True, slots=True)
class _Place:
    document: int
    chunk: int  # counted through all documents
    path: tuple[str, ...]
    sentence: int


class KnowledgeIndex:
    """All sentences of some documents, ready to be searched. Building embeds every sentence: about 6 ms each.

    `kept` has what was embedded for another index before.
    """

    def __init__(self, documents: Sequence[Document], readers: Readers, kept: KeptVectors | None = None) -> None:
        vectors = kept or KeptVectors()
        self._readers = readers
        self._documents = tuple(documents)
        chunks = [(number, chunk) for number, document in enumerate(documents) for chunk in document.chunks]
        self._sentences = [sentence for _, chunk in chunks for sentence in chunk.sentences]
        self._places = [
            _Place(document, number, chunk.path, index)
            for number, (document, chunk) in enumerate(chunks)
            for index in range(len(chunk.sentences))
        ]
        headings = [place.path[-1] if place.path else "" for place in self._places]
        under = [f"{heading}: {s.text}" for heading, s in zip(headings, self._sentences, strict=True)]
        whole = [". ".join((*chunk.path, chunk.text)) for _, chunk in chunks]
        chunk_of = [place.chunk for place in self._places]
        self._near = [
            (embedder, vectors.of(embedder, under), vectors.of(embedder, whole)[chunk_of])
            for embedder in (readers.multilingual, readers.english)
        ]
        own = [content_words(sentence.text) for sentence in self._sentences]
        titled = [
            tuple(dict.fromkeys((*words, *content_words(" ".join(place.path)))))
            for words, place in zip(own, self._places, strict=True)
        ]
        self._vocabulary = sorted({word for words in titled for word in words})
        self._word_vectors = vectors.of(readers.multilingual, self._vocabulary)
        self._kin = Kin(self._vocabulary)
        self._own = _WordSets(own, self._vocabulary)
        self._titled = _WordSets(titled, self._vocabulary)

    @property
    def sentences(self) -> tuple[str, ...]:
        """Every sentence, in the order of `Hit.position`."""
        return tuple(sentence.text for sentence in self._sentences)

    def search(self, question: str, limit: int = 3, told: str = "") -> Search:
        """The sentences nearest to answering, and whether the best one does. Those that `told` holds come last."""
        if not self._sentences or not content_words(question):
            return Search((), 0.0)
        read = self.read(question, max(limit, LOOKED_AT))
        again = np.array([bool(told) and sentence.rstrip(" .:;") in told for sentence in read.sentences])
        order = np.lexsort((-read.scores, again))[:limit]
        hits = tuple(self._hit(int(read.positions[at]), float(read.scores[at])) for at in order)
        best = order[0]
        return Search(hits, 0.0 if again[best] else probability(read.evidence(int(best))))

    def read(self, question: str, most: int = LOOKED_AT) -> Read:
        """The sentences that were found, as the scorer and the figures see them."""
        with one_thread():
            figures, uncovered = self.figures(question)
        english = is_english(question)
        found = figures @ (WEIGHTS if english else MULTILINGUAL)
        best = np.argsort(-found, kind="stable")[:most]
        sentences = [self._sentences[position].text for position in best]
        paths = [self._places[position].path for position in best]
        candidates = list(zip(paths, sentences, strict=True)) if english else []
        odds = self._readers.scorer.score(question[-_MOST_CHARACTERS:], candidates) if english else np.zeros(len(best))
        lacking = np.array([float(lacks_kind(question, sentence)) for sentence in sentences])
        near, covered = figures[best, _NEAR_ENGLISH], figures[best, _COVERED]
        return Read(
            question,
            english,
            tuple(paths),
            tuple(sentences),
            best,
            odds,
            found[best],
            lacking,
            uncovered[best],
            near,
            covered,
        )

    def holds(self, hit: Hit) -> bool:
        """Whether a hit was found in this index, or could have been."""
        return hit.position < len(self._places) and self._hit(hit.position, hit.score) == hit

    def before(self, hit: Hit) -> Hit | None:
        """The sentence before a hit, if it is in the same chunk."""
        return self._neighbour(hit, -1)

    def after(self, hit: Hit) -> Hit | None:
        return self._neighbour(hit, 1)

    def figures(self, question: str) -> tuple[Figures, NDArray[np.float64]]:
        """For each sentence the six figures that WEIGHTS weigh, and the weight of the word it covers worst."""
        asked = content_words(question)[:_MOST_WORDS]
        question = question[-_MOST_CHARACTERS:]
        near_words = self._readers.multilingual.embed(asked) @ self._word_vectors.T
        alike = np.clip((near_words - _WORD_SIMILARITY_FLOOR) / (1 - _WORD_SIMILARITY_FLOOR), 0, 1)
        for row, word in zip(alike, asked, strict=True):
            begins_alike = self._kin.alike(word)
            row[begins_alike] = np.maximum(row[begins_alike], _BEGINS_ALIKE)
            row[self._kin.forms(word)] = 1.0
        own, titled = self._own.best(alike), self._titled.best(alike)
        rarity = np.log(1 + len(self._sentences) / (titled.sum(axis=1) + 0.5))
        near = []
        for embedder, sentences, chunks in self._near:
            (vector,) = embedder.embed([question])
            near += [sentences @ vector, chunks @ vector]
        covered = [rarity @ own / rarity.sum(), rarity @ titled / rarity.sum()]
        figures = np.stack([*near, *covered], axis=1).astype(np.float64)
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
            place.path,
            sentence.start,
            sentence.end,
            score,
            sentence.item,
            position,
        )


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
