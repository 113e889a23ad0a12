"""From the places that an answer stands on to cards that a visitor can read."""

from __future__ import annotations

from collections.abc import Sequence

from runtime import events as e
from runtime.knowledge.documents import Document, plain
from runtime.knowledge.shelf import Excerpt, Shelf
from runtime.serving.messages import Card

_LONGEST = 320


class Library:
    """The documents that a persona answers from: its own by name, and those in the store as they are now."""

    def __init__(self, own: Sequence[Document], shelf: Shelf | None = None) -> None:
        self._own = {document.name: document for document in own}
        self._shelf = shelf

    def card(self, source: e.Source) -> Card:
        """The source as it stands in its document; a document that is gone gives a card without words."""
        found = self._excerpt(source)
        if found is None:
            return Card(source.document, source.heading, None, "")
        title = found.path[0] if found.path else source.document
        excerpt = plain(found.text)
        if len(excerpt) > _LONGEST:
            excerpt = excerpt[:_LONGEST].rsplit(" ", 1)[0] + " …"
        heading = "" if source.heading == title else source.heading
        return Card(title, heading, found.page, excerpt)

    def _excerpt(self, source: e.Source) -> Excerpt | None:
        own = self._own.get(source.document)
        if own is not None:
            first = own.chunks[0] if own.chunks else None
            return Excerpt(first.path if first else (), _page(own, source.start), own.text[source.start : source.end])
        if self._shelf is None:
            return None
        return self._shelf.excerpt(source.document, source.heading, source.start, source.end)


def _page(document: Document, at: int) -> int | None:
    """The page on which a character stands; None in a document without pages."""
    chunks = (chunk for chunk in document.chunks if chunk.sentences and chunk.sentences[0].start <= at)
    holding = max(chunks, key=lambda chunk: chunk.sentences[0].start, default=None)
    return None if holding is None else holding.page
