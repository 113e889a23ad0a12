"""PDF, through PDFium: page by page, lines joined to paragraphs, headings told by their size and weight."""

from __future__ import annotations

import ctypes
import re
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from runtime.errors import DamagedDocument, PasswordProtected, TooLarge
from runtime.knowledge.blocks import Page, PageWriter
from runtime.knowledge.reading.formats import MAX_PAGES, damaged

_ITEM = re.compile(r"^\s*(?:[•●▪◦‣·*–-]|\d{1,3}[.)]|[a-z][.)])\s+(?=\S)")
_ENDS = (".", "!", "?", "…", ":", ";", "。", "！", "？", "؟")
_LONGEST_HEADING = 110  # characters
_BOLD = 600
_LEAST_LETTERS = 12  # of a page with pictures, for it to count as text and not as a scan


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    height: float
    bold: bool
    top: float
    bottom: float
    right: float


def open_pdf(path: Path) -> Any:
    """A PDF document. Raises PasswordProtected, TooLarge (pages), DamagedDocument."""
    try:
        document = pypdfium2.PdfDocument(path)
        pages = len(document)
    except pypdfium2.PdfiumError as wrong:
        if "assword" in str(wrong):
            raise PasswordProtected(
                "{path} is locked with a password.", "Save a copy without one and add that.", path=path
            ) from wrong
        raise damaged(path, wrong) from wrong
    if pages > MAX_PAGES:
        raise TooLarge(
            "{path} has {pages} pages, more than {most}.",
            "Split it into smaller files.",
            path=path,
            pages=pages,
            most=MAX_PAGES,
        )
    return document


def read_pdf(path: Path, first: int) -> Iterator[tuple[Page, int, bool]]:
    """Its pages from number `first` on, how many there are, and whether the page is a picture without text."""
    document = open_pdf(path)
    total = len(document)
    for number in range(first, total + 1):
        try:
            page = document[number - 1]
            lines = list(_lines(page))
            letters = sum(character.isalnum() for line in lines for character in line.text)
            scan = letters < _LEAST_LETTERS and _has_picture(page)
            page.close()
        except pypdfium2.PdfiumError as wrong:
            raise DamagedDocument(
                "Page {number} of {path} is damaged.", "Save it anew from its program.", number=number, path=path
            ) from wrong
        yield _page(number, lines), total, scan


def draw_page(path: Path, number: int, longest: int) -> Any:
    """A page as a picture: height x width x 3, blue first, its longer side `longest` pixels at most."""
    document = open_pdf(path)
    page = document[number - 1]
    scale = min(200 / 72, longest / max(page.get_size()))
    return page.render(scale=scale, rev_byteorder=False).to_numpy()[..., :3]


def _has_picture(page: Any) -> bool:
    return any(True for _ in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3))


def _lines(page: Any) -> Iterator[_Line]:
    text_page = page.get_textpage()
    text = text_page.get_text_range()
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    box = pdfium.FS_RECTF()
    at = 0
    for written in text.split("\n"):
        line = written.rstrip("\r")
        words = line.replace("\x02", "-").replace("\ufffe", "-").replace("\xad", "-")
        first = at + len(line) - len(line.lstrip())
        last = at + len(line.rstrip()) - 1
        if words.strip():
            pdfium.FPDFText_GetLooseCharBox(text_page.raw, first, ctypes.byref(box))
            weight = pdfium.FPDFText_GetFontWeight(text_page.raw, first)
            pdfium.FPDFText_GetCharBox(text_page.raw, last, left, right, bottom, top)
            height = abs(box.top - box.bottom)
            yield _Line(words.strip(), height, weight >= _BOLD, box.top, box.bottom, right.value)
        at += len(written) + 1
    text_page.close()


def _page(number: int, lines: list[_Line]) -> Page:
    writer = PageWriter(number)
    if not lines:
        return writer.page()
    body = statistics.median([line.height for line in lines for _ in range(1 + len(line.text) // 20)])
    mostly_bold = sum(line.bold for line in lines) * 2 > len(lines)
    width = max(line.right for line in lines)
    open_lines: list[str] = []
    kind, level, before = "", 0, None

    def close() -> None:
        if open_lines:
            words = _joined(open_lines)
            if kind == "heading":
                writer.heading(words, level)
            elif kind == "item":
                writer.item(words)
            else:
                writer.paragraph(words)
            open_lines.clear()

    for line in lines:
        its_level = _heading_level(line, body, mostly_bold)
        item = _ITEM.match(line.text)
        apart = before is None or _apart(before, line, body, width)
        goes_on = not apart and not item and (kind == "heading") == bool(its_level) and its_level in (0, level)
        if not goes_on:
            close()
            kind = "heading" if its_level else "item" if item else "paragraph"
            level = its_level
        open_lines.append(line.text[item.end() :] if item and kind == "item" else line.text)
        before = line
    close()
    return writer.page()


def _heading_level(line: _Line, body: float, mostly_bold: bool) -> int:
    """1 to 4 for what looks like a heading, 0 for running text."""
    short = len(line.text) <= _LONGEST_HEADING and any(character.isalpha() for character in line.text)
    if not short or body <= 0 or _ITEM.match(line.text):
        return 0
    ratio = line.height / body
    if ratio >= 1.12:
        return 1 if ratio >= 1.6 else 2 if ratio >= 1.3 else 3
    return 4 if line.bold and not mostly_bold and not line.text.endswith(_ENDS[:3]) else 0


def _apart(before: _Line, line: _Line, body: float, width: float) -> bool:
    """Whether a line begins something new: a gap above it, a column's top, or a full stop well before the margin."""
    gap = before.bottom - line.top
    ended_short = before.right < 0.8 * width and before.text.endswith(_ENDS)
    return gap > 0.55 * max(body, 1.0) or gap < -3 * max(body, 1.0) or ended_short


def _joined(lines: list[str]) -> str:
    """Lines as one text; a word that was parted at a line's end is put together."""
    words = lines[0]
    for line in lines[1:]:
        parted = len(words) > 1 and words.endswith("-") and words[-2].isalpha() and line[:1].islower()
        words = words[:-1] + line if parted else f"{words} {line}"
    return words
