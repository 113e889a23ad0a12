"""What converters make of a document: pages of text with marked-out blocks. Pure.

Spans count characters of the page's text: `page.text[block.start:block.end]` is the block as it stands there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["heading", "paragraph", "item", "row"]
PAGE_BREAK = "\f"
"""Stands between the pages of a document's text."""
_BROKEN = re.compile("[\0\ud800-\udfff]")  # zeros and halves of characters, which damaged files hold


@dataclass(frozen=True, slots=True)
class Block:
    """`level` is a heading's depth, 1 at the top; `cells` are a row's, the first row of a table being its header."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    cells: tuple[str, ...] = ()
    opens: bool = False  # a row that begins a table


@dataclass(frozen=True, slots=True)
class Page:
    """`number` counts from 1; None where the format has no pages. `marked`: the text carries Markdown's marks."""

    number: int | None
    text: str
    blocks: tuple[Block, ...]
    marked: bool = False


class PageWriter:
    """Builds a page block by block; white space inside a block becomes single."""

    def __init__(self, number: int | None = None) -> None:
        self.number = number
        self._parts: list[str] = []
        self._blocks: list[Block] = []
        self._length = 0
        self._in_table = False

    def heading(self, text: str, level: int) -> None:
        self._add("heading", text, level=max(1, min(level, 6)))

    def paragraph(self, text: str) -> None:
        self._add("paragraph", text)

    def item(self, text: str) -> None:
        self._add("item", text)

    def row(self, cells: Sequence[str]) -> None:
        """One row; rows that follow each other are one table, unless `end_table` comes between."""
        tidy = tuple(_BROKEN.sub("\ufffd", " ".join(cell.split())) for cell in cells)
        if any(tidy):
            opens = not self._in_table
            self._add("row", " | ".join(tidy), cells=tidy, opens=opens)
            self._in_table = True

    def end_table(self) -> None:
        self._in_table = False

    def page(self) -> Page:
        return Page(self.number, "\n".join(self._parts), tuple(self._blocks))

    def _add(
        self, kind: BlockKind, text: str, *, level: int = 0, cells: tuple[str, ...] = (), opens: bool = False
    ) -> None:
        tidy = _BROKEN.sub("\ufffd", " ".join(text.split()))
        if not tidy:
            return
        self._in_table = False
        self._blocks.append(Block(kind, self._length, self._length + len(tidy), level, cells, opens))
        self._parts.append(tidy)
        self._length += len(tidy) + 1
