"""Reading a knowledge folder: documents, their chunks under headings, and sentences with exact spans.

Spans count characters of the document's text as decoded from UTF-8: `document.text[start:end]` is the sentence as it
stands there, while `Sentence.text` is the same without Markdown's marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from runtime.errors import BadInput
from runtime.knowledge.sentences import split_sentences

SUFFIXES = (".md", ".txt")
MAX_BYTES = 50_000_000
_CHUNK_WORDS = 160

_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_ITEM = re.compile(r"^\s*(?:[-*+•]|\d{1,3}[.)])\s+")
_RULE = re.compile(r"^\s*([-*_=])(\s*\1){2,}\s*$")
_TABLE_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$")
_INLINE = (
    (re.compile(r"!\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"\[([^\]]+)\]\([^)]*\)"), r"\1"),
    (re.compile(r"<[^>\s][^>]*>"), " "),
    (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])[*_](?=\S)(.+?)(?<=\S)[*_](?![\w*])"), r"\1"),
    (re.compile(r"`([^`]*)`"), r"\1"),
    (re.compile(r"^\s*>\s?"), ""),
    (re.compile(r"\s+"), " "),
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, list item or table row; `item` tells the last two from running text."""

    text: str
    start: int
    end: int
    item: bool = False


@dataclass(frozen=True, slots=True)
class Chunk:
    """Neighbouring sentences under one heading; `path` are the headings from the title down."""

    path: tuple[str, ...]
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        return " ".join(sentence.text for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Document:
    """`name` is the path inside the knowledge folder, with forward slashes."""

    name: str
    text: str
    chunks: tuple[Chunk, ...]


def read_knowledge(paths: Sequence[Path]) -> tuple[Document, ...]:
    """All documents of folders and single files, ordered by path. Raises BadInput naming the first bad file."""
    documents = []
    for path in paths:
        if path.is_dir():
            files = (file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES and file.is_file())
            documents += [read_document(file, file.relative_to(path).as_posix()) for file in sorted(files)]
        else:
            documents.append(read_document(path, path.name))
    return tuple(documents)


def read_document(path: Path, name: str) -> Document:
    """Read one Markdown or text file. Raises BadInput: missing, of another kind, too large, not UTF-8, or empty."""
    if path.suffix.lower() not in SUFFIXES:
        raise BadInput(f"{path} is not a document that can be read.", f"Give one of: {', '.join(SUFFIXES)}")
    try:
        if path.stat().st_size > MAX_BYTES:
            raise BadInput(f"{path} is larger than {MAX_BYTES // 1_000_000} MB.", "Split it into smaller files.")
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise BadInput(f"{path} is not UTF-8 text.", "Save it as UTF-8 and try again.") from wrong
    except OSError as wrong:
        raise BadInput(f"{path} cannot be read: {wrong.strerror}.", "Check its name and permissions.") from wrong
    chunks = tuple(_chunks(text))
    if not chunks:
        raise BadInput(f"{path} holds no text.", "Write something into it, or remove it from the knowledge folder.")
    return Document(name, text, chunks)


def plain(marked: str) -> str:
    """Markdown's inline marks taken away, white space made single."""
    for pattern, replacement in _INLINE:
        marked = pattern.sub(replacement, marked)
    return marked.strip()


@dataclass(frozen=True, slots=True)
class _Block:
    kind: str  # "heading", "paragraph", "item" or "row"
    start: int
    end: int
    level: int = 0


def _chunks(text: str) -> Iterator[Chunk]:
    path: tuple[str, ...] = ()
    levels: tuple[int, ...] = ()
    gathered: list[Sentence] = []
    header: tuple[str, ...] = ()
    previous = ""
    for block in _blocks(text):
        if block.kind == "heading":
            if gathered:
                yield Chunk(path, tuple(gathered))
                gathered = []
            keep = sum(1 for level in levels if level < block.level)
            path = (*path[:keep], plain(text[block.start : block.end]))
            levels = (*levels[:keep], block.level)
        elif block.kind == "row":
            cells = _cells(text[block.start : block.end])
            if previous != "row":
                header = cells
            else:
                gathered.append(Sentence(_row(header, cells), block.start, block.end, item=True))
        else:
            sentences = list(_sentences(text, block))
            if sum(len(sentence.text.split()) for sentence in (*gathered, *sentences)) > _CHUNK_WORDS and gathered:
                yield Chunk(path, tuple(gathered))
                gathered = []
            gathered += sentences
        previous = block.kind
    if gathered:
        yield Chunk(path, tuple(gathered))


def _sentences(text: str, block: _Block) -> Iterator[Sentence]:
    for start, end in split_sentences(text[block.start : block.end]):
        words = plain(text[block.start + start : block.start + end])
        if any(character.isalnum() for character in words):
            yield Sentence(words, block.start + start, block.start + end, item=block.kind == "item")


def _blocks(text: str) -> Iterator[_Block]:
    """Cut a text into headings, paragraphs, list items and table rows, by lines."""
    open_block: _Block | None = None
    offset = 0
    for line in text.splitlines(keepends=True):
        start, end = offset, offset + len(line.rstrip())
        offset += len(line)
        heading = _HEADING.match(line.rstrip())
        item = _ITEM.match(line)
        row = line.lstrip().startswith("|")
        separate = start == end or bool(_RULE.match(line)) or bool(_TABLE_RULE.match(line))
        if open_block is not None and (heading or item or row or separate):
            yield open_block
            open_block = None
        if heading:
            yield _Block("heading", start + heading.start(2), start + heading.end(2), len(heading.group(1)))
        elif row and not separate:
            yield _Block("row", start, end)
        elif item and not separate:
            open_block = _Block("item", start + item.end(), end)
        elif not separate:
            open_block = _Block(
                open_block.kind if open_block else "paragraph", open_block.start if open_block else start, end
            )
    if open_block is not None:
        yield open_block


def _cells(row: str) -> tuple[str, ...]:
    return tuple(plain(cell) for cell in row.strip().strip("|").split("|"))


def _row(header: tuple[str, ...], cells: tuple[str, ...]) -> str:
    """A table row as words: "Monday: 8 to 5", or with more columns "Monday: opens 8, closes 5"."""
    if len(cells) <= 2:
        return ": ".join(cell for cell in cells if cell)
    named = (f"{title} {cell}" for title, cell in zip(header[1:], cells[1:], strict=False) if cell)
    return f"{cells[0]}: {', '.join(named)}"
