"""From the places that an answer stands on to cards that a visitor can read."""

from __future__ import annotations

from collections.abc import Sequence

from runtime import events as e
from runtime.knowledge.documents import Document, plain
from runtime.serving.messages import Card

_LONGEST = 320


class Library:
    """The persona's documents by name."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = {document.name: document for document in documents}

    def card(self, source: e.Source) -> Card:
        """The source as it stands in its document; a document that is gone gives a card without words."""
        document = self._documents.get(source.document)
        if document is None:
            return Card(source.document, source.heading, None, "")
        title = document.chunks[0].path[0] if document.chunks and document.chunks[0].path else source.document
        excerpt = plain(document.text[source.start : source.end])
        if len(excerpt) > _LONGEST:
            excerpt = excerpt[:_LONGEST].rsplit(" ", 1)[0] + " …"
        heading = "" if source.heading == title else source.heading
        return Card(title, heading, _page(document, source.start), excerpt)


def _page(document: Document, at: int) -> int | None:
    """The page on which a character stands; None in a document without pages."""
    chunks = (chunk for chunk in document.chunks if chunk.sentences and chunk.sentences[0].start <= at)
    holding = max(chunks, key=lambda chunk: chunk.sentences[0].start, default=None)
    return None if holding is None else holding.page
