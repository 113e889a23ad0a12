"""The blocks of a Markdown or plain text, by lines. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from runtime.knowledge.blocks import Block, BlockKind, Page

_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_ITEM = re.compile(r"^\s*(?:[-*+•–]|\d{1,3}[.)])\s+")
_RULE = re.compile(r"^\s*([-*_=])(\s*\1){2,}\s*$")
_TABLE_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$")
_LONGEST_LINE = 4000  # characters; a longer line is cut, since no person wrote it
_INLINE = (
    (re.compile(r"!\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"\[([^\]]+)\]\([^)]*\)"), r"\1"),
    (re.compile(r"</?[A-Za-z][^<>]*>"), " "),
    (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])[*_](?=\S)(.+?)(?<=\S)[*_](?![\w*])"), r"\1"),
    (re.compile(r"`([^`]*)`"), r"\1"),
    (re.compile(r"^\s*>\s?"), ""),
    (re.compile(r"\s+"), " "),
)


def plain(marked: str) -> str:
    """Markdown's inline marks taken away, white space made single."""
    for pattern, replacement in _INLINE:
        marked = pattern.sub(replacement, marked)
    return marked.strip()


def markdown_page(text: str, *, marked: bool = True) -> Page:
    """The whole text as one page without a number; `marked` False leaves its characters alone ("<5 mg")."""
    return Page(None, text, tuple(_blocks(text, marked)), marked)


def _blocks(text: str, marked: bool) -> Iterator[Block]:
    """Cut a text into headings, paragraphs, list items and table rows."""
    open_kind: BlockKind | None = None
    open_start = open_end = offset = 0
    in_table = False
    for line in _lines(text):
        start, end = offset, offset + len(line.rstrip())
        offset += len(line)
        heading = _HEADING.match(line.rstrip()) if marked else None
        item = _ITEM.match(line)
        row = line.lstrip().startswith("|")
        separate = start == end or bool(_RULE.match(line)) or bool(_TABLE_RULE.match(line))
        if open_kind is not None and (heading or item or row or separate):
            yield Block(open_kind, open_start, open_end)
            open_kind = None
        if heading:
            yield Block("heading", start + heading.start(2), start + heading.end(2), len(heading.group(1)))
        elif row and not separate:
            yield Block("row", start, end, cells=_cells(text[start:end], marked), opens=not in_table)
        elif item and not separate:
            open_kind, open_start, open_end = "item", start + item.end(), end
        elif not separate:
            if open_kind is None:
                open_kind, open_start = "paragraph", start
            open_end = end
        in_table = row or (in_table and separate and start != end)
    if open_kind is not None:
        yield Block(open_kind, open_start, open_end)


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines(keepends=True):
        for start in range(0, len(line), _LONGEST_LINE):
            yield line[start : start + _LONGEST_LINE]


def _cells(row: str, marked: bool) -> tuple[str, ...]:
    cells = row.strip().strip("|").split("|")
    return tuple(plain(cell) if marked else " ".join(cell.split()) for cell in cells)
