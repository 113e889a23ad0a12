"""Documents whose text gives orders to a machine: the passages that do are left out before anything is answered."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from runtime.guardrails.built_in import TO_A_MACHINE
from runtime.knowledge.documents import Document
from runtime.tables import found

log = logging.getLogger(__name__)


def without_orders(documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents without the passages (chunks) in which a sentence speaks to an assistant instead of a reader.

    What stands beside such a sentence goes with it: whoever planted one may have written the next one too.
    """
    return tuple(_clean(document) for document in documents)


def gives_orders(text: str) -> bool:
    """Whether a text speaks to a machine."""
    return found(TO_A_MACHINE, text) is not None


def _clean(document: Document) -> Document:
    kept = tuple(chunk for chunk in document.chunks if not gives_orders(chunk.text))
    if len(kept) == len(document.chunks):
        return document
    log.warning(
        "%s gives orders to an assistant: %d passages left out", document.name, len(document.chunks) - len(kept)
    )
    return replace(document, chunks=kept)
