"""Pages cut into chunks: neighbouring sentences under one heading, never across a page's end. Pure.

A list item or a table row is never cut in two unless it is longer than a chunk; the sentence that introduces a list
goes with its first items; every part of a table carries the table's header row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from runtime.knowledge.blocks import Block, Page
from runtime.knowledge.markdown import plain
from runtime.knowledge.sentences import split_sentences

CHUNK_LENGTH = 160
"""Words in a chunk, about; two characters count as one word where words are not set apart."""
_LONGEST_SENTENCE = 900  # characters; longer ones are cut at a space or a comma
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, list item or table row; `item` tells the last two from running text."""

    text: str
    start: int
    end: int
    item: bool = False


@dataclass(frozen=True, slots=True)
class Chunk:
    """`path` are the headings from the title down; `header` a table's column names, for each part of the table."""

    path: tuple[str, ...]
    sentences: tuple[Sentence, ...]
    page: int | None = None
    kind: str = "text"
    header: str = ""

    @property
    def text(self) -> str:
        return " ".join(sentence.text for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Headings:
    """The headings that are open at a point of the document, and their levels."""

    path: tuple[str, ...] = ()
    levels: tuple[int, ...] = ()

    def under(self, title: str, level: int) -> Headings:
        keep = sum(1 for each in self.levels if each < level)
        return Headings((*self.path[:keep], title), (*self.levels[:keep], level))


class Chunker:
    """Cuts page after page; headings stay open from one page to the next. Spans are those of the page's text."""

    def __init__(self, headings: Headings = Headings()) -> None:
        self.headings = headings
        self._gathered: list[Sentence] = []
        self._kinds: set[str] = set()
        self._header: tuple[str, ...] = ()

    def cut(self, page: Page) -> list[Chunk]:
        """The page's chunks."""
        return list(self._cut(page))

    def _cut(self, page: Page) -> Iterator[Chunk]:
        for block in page.blocks:
            if block.kind == "heading":
                yield from self._close(page)
                title = _words(page, block.start, block.end)
                self.headings = self.headings.under(title, block.level)
                continue
            if block.kind == "row" and block.opens:
                self._header = block.cells
                continue
            sentences = [self._row(block)] if block.kind == "row" else list(_sentences(page, block))
            for part in _parts(sentences, block.kind):
                if self._gathered and sum(length(s.text) for s in (*self._gathered, *part)) > CHUNK_LENGTH:
                    introduction = self._introduction(block)
                    yield from self._close(page)
                    self._gathered += introduction
                self._gathered += part
                if part:
                    self._kinds.add(block.kind)
        yield from self._close(page)

    def _introduction(self, block: Block) -> list[Sentence]:
        """The sentence that introduces a list, taken from the chunk that is being closed."""
        last = self._gathered[-1]
        if block.kind == "item" and not last.item and last.text.endswith(":") and len(self._gathered) > 1:
            return [self._gathered.pop()]
        return []

    def _close(self, page: Page) -> Iterator[Chunk]:
        if self._gathered:
            kind = {"row": "table", "item": "list"}.get(next(iter(self._kinds), ""), "text")
            header = " | ".join(self._header) if "row" in self._kinds else ""
            whole = kind if len(self._kinds) == 1 else "text"
            yield Chunk(self.headings.path, tuple(self._gathered), page.number, whole, header)
        self._gathered, self._kinds = [], set()

    def _row(self, block: Block) -> Sentence:
        return Sentence(_row_words(self._header, block.cells), block.start, block.end, item=True)


def length(text: str) -> int:
    """How long a text is, in words."""
    return len(text.split()) + len(_UNSPACED.findall(text)) // 2


def _parts(sentences: Sequence[Sentence], kind: str) -> Iterator[list[Sentence]]:
    """A paragraph whole where it fits into a chunk; a longer one by runs of sentences."""
    if kind != "paragraph" or sum(length(s.text) for s in sentences) <= CHUNK_LENGTH:
        yield list(sentences)
        return
    part: list[Sentence] = []
    for sentence in sentences:
        if part and sum(length(s.text) for s in (*part, sentence)) > CHUNK_LENGTH:
            yield part
            part = []
        part.append(sentence)
    yield part


def _sentences(page: Page, block: Block) -> Iterator[Sentence]:
    for start, end in split_sentences(page.text[block.start : block.end]):
        for piece_start, piece_end in _cut_long(page.text, block.start + start, block.start + end):
            words = _words(page, piece_start, piece_end)
            if any(character.isalnum() for character in words):
                yield Sentence(words, piece_start, piece_end, item=block.kind == "item")


def _cut_long(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _LONGEST_SENTENCE:
        window = text[start : start + _LONGEST_SENTENCE]
        cut = max(window.rfind(mark) for mark in (", ", "; ", " ", "，", "、"))
        cut = start + (cut + 1 if cut > 0 else _LONGEST_SENTENCE)
        yield start, cut
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end


def _words(page: Page, start: int, end: int) -> str:
    text = page.text[start:end]
    return plain(text) if page.marked else " ".join(text.split())


def _row_words(header: tuple[str, ...], cells: tuple[str, ...]) -> str:
    """A table row as words: "Monday: 8 to 5", or with more columns "Monday: opens 8, closes 5"."""
    if len(cells) <= 2:
        return ": ".join(cell for cell in cells if cell)
    titles = (*header[1:], *[""] * len(cells))
    named = (f"{title} {cell}".strip() for title, cell in zip(titles, cells[1:], strict=False) if cell)
    return f"{cells[0]}: {', '.join(named)}"
