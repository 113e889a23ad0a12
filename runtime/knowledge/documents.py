"""Documents as the rest of the engine sees them: a text, and chunks of sentences with exact spans.

Spans count characters of the document's text: `document.text[start:end]` is the sentence as it stands there, while
`Sentence.text` is the same without Markdown's marks. Pages are parted by form feeds.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from runtime.errors import NoText
from runtime.knowledge.blocks import PAGE_BREAK
from runtime.knowledge.chunking import Chunk, Chunker, Sentence
from runtime.knowledge.markdown import markdown_page, plain
from runtime.knowledge.reading.formats import SUFFIXES, format_of
from runtime.knowledge.reading.plain_text import decoded

__all__ = ["SUFFIXES", "Chunk", "Document", "Sentence", "assemble", "plain", "read_document", "read_knowledge"]


@dataclass(frozen=True, slots=True)
class Document:
    """`name` is the path inside the knowledge folder, with forward slashes."""

    name: str
    text: str
    chunks: tuple[Chunk, ...]


def read_knowledge(paths: Sequence[Path]) -> tuple[Document, ...]:
    """All documents of folders and single files, ordered by path. Raises BadInput naming the first bad file."""
    return tuple(read_document(file, name) for file, name in files_under(paths))


def files_under(paths: Sequence[Path]) -> list[tuple[Path, str]]:
    """The files that can be read under folders and the single files themselves, with their names."""
    found = []
    for path in paths:
        if path.is_dir():
            files = sorted(file for file in path.rglob("*") if is_document(file))
            found += [(file, file.relative_to(path).as_posix()) for file in files]
        else:
            found.append((path, path.name))
    return found


def is_document(file: Path) -> bool:
    """Whether it is a file of a kind that can be read, and not an editor's or an office program's lock or copy."""
    return file.suffix.lower() in SUFFIXES and not file.name.startswith((".", "~$")) and file.is_file()


def read_document(path: Path, name: str) -> Document:
    """Read one file; anything but plain text and Markdown in a process of its own.

    Raises DocumentProblem (unsupported, too large, empty, password-protected, damaged, no text), BadInput (missing).
    """
    kind = format_of(path)
    if kind.name in ("markdown", "text"):
        document = read_text(path.read_bytes(), name, marked=kind.name == "markdown")
        if not document.chunks:
            raise NoText(
                "{path} holds no text.", "Write something into it, or remove it from the knowledge folder.", path=path
            )
        return document
    from runtime.knowledge.reading.reader import Reader

    with Reader() as reader:
        return assemble(name, ((page.text, page.chunks) for page in reader.pages(path)))


def read_text(content: bytes, name: str, *, marked: bool) -> Document:
    """A text file's content. Raises DamagedDocument if it is not text."""
    text = decoded(content, name)
    return assemble(name, [(text, tuple(Chunker().cut(markdown_page(text, marked=marked))))])


def document_of(name: str, text: str) -> Document:
    """A text that lies in no file, as a document."""
    return assemble(name, [(text, tuple(Chunker().cut(markdown_page(text, marked=True))))])


def assemble(name: str, pages: Iterable[tuple[str, tuple[Chunk, ...]]]) -> Document:
    """Pages, each with chunks whose spans count from the page's beginning, as one document."""
    texts, chunks, offset = [], [], 0
    for text, cut in pages:
        chunks += [moved(chunk, offset) for chunk in cut]
        texts.append(text)
        offset += len(text) + len(PAGE_BREAK)
    return Document(name, PAGE_BREAK.join(texts), tuple(chunks))


def moved(chunk: Chunk, offset: int) -> Chunk:
    """The chunk with its spans counted from `offset` characters earlier."""
    if not offset:
        return chunk
    sentences = (replace(each, start=each.start + offset, end=each.end + offset) for each in chunk.sentences)
    return replace(chunk, sentences=tuple(sentences))
