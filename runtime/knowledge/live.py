"""What a persona answers from when its documents lie in the store: they may come, change and go while it runs.

Before each search the store's version is compared. What has changed is taken in beside the conversation: of a few
documents only those that are new are read and embedded; of many, the sentences of the passages nearest to the question
are compared, and the index of passages is made anew.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from runtime.knowledge.documents import Document
from runtime.knowledge.index import Hit, KnowledgeIndex, Search
from runtime.knowledge.kept_vectors import KeptVectors
from runtime.knowledge.readers import Readers
from runtime.knowledge.retrieval import Passage, Retriever
from runtime.knowledge.shelf import Shelf

log = logging.getLogger(__name__)

WHOLE = 100
"""Chunks up to which all sentences are compared with a question; of more, those of the nearest PASSAGES."""
PASSAGES = 10
_PATIENCE = 0.25  # seconds that a question waits for what has changed; what takes longer is known to the next one
_TEXTS = 20_000  # that are embedded once: sentences, passages and words
_RECENT = 8  # searches whose hits still have their neighbours

Clean = Callable[[Sequence[Document]], Sequence[Document]]


@dataclass(frozen=True, slots=True)
class _View:
    """The documents at one version of the store; `index` is None where there are too many to compare whole."""

    version: object
    index: KnowledgeIndex | None


class LiveKnowledge:
    """Searches documents of its own and those in the store under some tags, as they are now.

    `clean` leaves out what must not be said. Making one takes about 6 ms a sentence, up to WHOLE chunks. One thread
    may search at a time.
    """

    def __init__(
        self, own: Sequence[Document], shelf: Shelf, tags: Sequence[str], readers: Readers, clean: Clean = tuple
    ) -> None:
        self._own = tuple(own)
        self._shelf = shelf
        self._tags = tuple(tags)
        self._readers = readers
        self._clean = clean
        self._vectors = KeptVectors(_TEXTS)
        self._retriever = Retriever(shelf, readers.multilingual)
        self._read: dict[tuple[int, float], Document] = {}
        self._recent: deque[KnowledgeIndex] = deque(maxlen=_RECENT)
        self._renewing: threading.Thread | None = None
        self._view = self._now()

    def search(self, question: str, limit: int = 3, told: str = "") -> Search:
        """The sentences nearest to answering, and whether the best one does. Those that `told` holds come last."""
        self._notice()
        index = self._view.index or self._around(question)
        if index not in self._recent:
            self._recent.appendleft(index)
        return index.search(question, limit, told)

    def before(self, hit: Hit) -> Hit | None:
        """The sentence before a hit of a recent search, if it is in the same chunk."""
        index = self._index_of(hit)
        return None if index is None else index.before(hit)

    def after(self, hit: Hit) -> Hit | None:
        index = self._index_of(hit)
        return None if index is None else index.after(hit)

    def settle(self) -> None:
        """Wait until what was noticed last is taken in."""
        if self._renewing is not None:
            self._renewing.join()

    # ------------------------------------------------------------------------------------------------- what is there

    def _notice(self) -> None:
        """What was read before still answers where the store is closed, locked or damaged."""
        if self._renewing is not None and self._renewing.is_alive():
            return
        try:
            changed = self._shelf.version() != self._view.version
        except Exception:  # as in `_renew`
            log.warning("whether the documents have changed could not be read", exc_info=True)
            return
        if changed:
            self._renewing = threading.Thread(target=self._renew, name="bedside-documents", daemon=True)
            self._renewing.start()
            self._renewing.join(_PATIENCE)

    def _renew(self) -> None:
        try:
            self._view = self._now()
        except Exception:  # the store may be closed or damaged: what was read before still answers
            log.warning("what has changed in the documents could not be read", exc_info=True)

    def _now(self) -> _View:
        version = self._shelf.version()
        there = self._shelf.ready(self._tags)
        if sum(each.total for each in there) > WHOLE:
            self._read = {}
            self._retriever.refresh()
            return _View(version, None)
        new = [each.id for each in there if (each.id, each.read) not in self._read]
        texts = self._shelf.texts(new)
        known = self._read | {(each.id, each.read): texts[each.id] for each in there if each.id in texts}
        self._read = {key: known[key] for each in there if (key := (each.id, each.read)) in known}
        return _View(version, self._index(tuple(self._read.values())))

    def _around(self, question: str) -> KnowledgeIndex:
        try:
            passages = self._retriever.search(question, PASSAGES, tags=self._tags).passages
        except Exception:  # as in `_renew`; the persona's own documents do not lie in the store
            log.warning("the documents in the store could not be searched", exc_info=True)
            passages = ()
        return self._index(_documents(passages))

    def _index(self, documents: Sequence[Document]) -> KnowledgeIndex:
        return KnowledgeIndex([*self._own, *self._clean(documents)], self._readers, self._vectors)

    def _index_of(self, hit: Hit) -> KnowledgeIndex | None:
        return next((index for index in self._recent if index.holds(hit)), None)


def _documents(passages: Sequence[Passage]) -> list[Document]:
    """Passages as documents that hold nothing else; spans count in the whole text all the same."""
    found: dict[int, list[Passage]] = {}
    for passage in passages:
        found.setdefault(passage.document, []).append(passage)
    return [
        Document(each[0].name, "", tuple(p.chunk for p in sorted(each, key=lambda p: p.start)))
        for each in found.values()
    ]
