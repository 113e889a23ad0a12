"""A page that the persona opens, made ready for a screen that has nothing else to show it with."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import cv2

from runtime.errors import BadInput
from runtime.knowledge.documents import Document, is_document, read_document
from runtime.knowledge.reading.formats import format_of
from runtime.serving.messages import PageShown

_LONGEST = 40_000
_QUIET = 2
"""Modules of quiet zone that OpenCV draws on every side."""


def shown_page(page: str, folder: Path) -> PageShown:
    """`page`: an address, or a file within `folder` (the persona's own). Raises BadInput, DocumentProblem."""
    if "://" in page:
        return PageShown(urlsplit(page).netloc or page, page, code=qr_code(page))
    file = (folder / page).resolve()
    if not file.is_file():
        raise BadInput(
            "The page {file} is not there.", "Put it into the persona's folder, or correct its tool.", file=file
        )
    if not is_document(file) or format_of(file).name == "picture":
        return PageShown(file.name, str(file))
    document = read_document(file, file.name)
    title = document.chunks[0].path[0] if document.chunks and document.chunks[0].path else file.stem
    return PageShown(title, str(file), _readable(document)[:_LONGEST])


def qr_code(address: str) -> tuple[str, ...]:
    """The address as rows of "0" (light) and "1" (dark)."""
    drawn = cv2.QRCodeEncoder.create().encode(address)
    dark = drawn[_QUIET:-_QUIET, _QUIET:-_QUIET] == 0
    return tuple("".join("1" if module else "0" for module in line) for line in dark)


def _readable(document: Document) -> str:
    """Headings, paragraphs and list items, each on lines of its own."""
    lines: list[str] = []
    above: tuple[str, ...] = ()
    for chunk in document.chunks:
        if chunk.path != above and len(chunk.path) > 1:
            lines.append(f"\n{chunk.path[-1]}")
        above = chunk.path
        running: list[str] = []
        for sentence in chunk.sentences:
            if sentence.item:
                lines += [" ".join(running)] if running else []
                running = []
                lines.append(f"• {sentence.text}")
            else:
                running.append(sentence.text)
        lines += [" ".join(running)] if running else []
    return "\n".join(lines).strip()
