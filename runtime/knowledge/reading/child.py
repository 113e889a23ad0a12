"""What runs in the process that may be killed: one file after another, its pages sent as they are cut into chunks.

Messages are JSON, so that nothing a hostile document could make of this process is executed by whoever reads them.
"""

from __future__ import annotations

import json
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from runtime.errors import BadInput, DamagedDocument, DocumentProblem
from runtime.knowledge.blocks import Page
from runtime.knowledge.chunking import Chunk, Chunker, Headings, Sentence
from runtime.knowledge.markdown import markdown_page
from runtime.knowledge.reading.formats import damaged, format_of
from runtime.knowledge.reading.plain_text import decoded

if TYPE_CHECKING:
    from runtime.knowledge.reading.ocr import PictureReader


@dataclass(frozen=True, slots=True)
class Task:
    """A file to read from page `first` on, under the headings that were open there; `scans`: only these pages."""

    path: str
    first: int = 1
    headings: Headings = field(default_factory=Headings)
    scans: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page that was read: `number` and `total` as in the file (1 of 1 without pages); `scan`: text is in pictures."""

    number: int
    total: int
    text: str
    chunks: tuple[Chunk, ...]
    headings: Headings
    scan: bool = False


def serve(inbox: Connection, outbox: Connection, memory: int, models: tuple[str, str] | None) -> None:
    """The process's life: a task in, pages out, until the pipe closes. `models`: the detector and the recogniser."""
    _limit(memory)
    reader: PictureReader | None = None
    while True:
        try:
            task = decode_task(inbox.recv_bytes())
        except (EOFError, OSError):
            return
        try:
            if models is not None and reader is None:
                from runtime.knowledge.reading.ocr import PictureReader

                reader = PictureReader(Path(models[0]), Path(models[1]))
            for page in read(task, reader):
                outbox.send_bytes(encode_page(page))
            outbox.send_bytes(json.dumps({"done": True}).encode())
        except BadInput as problem:
            kind = problem.kind if isinstance(problem, DocumentProblem) else ""
            said, advice = problem.said.written(), problem.advice.written()
            outbox.send_bytes(json.dumps({"kind": kind, "said": said, "advice": advice}).encode())
        except MemoryError:
            outbox.send_bytes(json.dumps({"memory": True}).encode())
            return
        except (BrokenPipeError, KeyboardInterrupt):
            return
        except Exception as wrong:  # noqa: BLE001 - converters fail on damaged files in ways of their own
            outbox.send_bytes(json.dumps({"broken": f"{type(wrong).__name__}: {wrong}"[:300]}).encode())


def read(task: Task, pictures: PictureReader | None) -> Iterator[ReadPage]:
    """The pages of a file. Raises DocumentProblem, and whatever its converter raises on damaged bytes."""
    path = Path(task.path)
    kind = format_of(path)
    chunker = Chunker(task.headings)
    for page, total, scan in _pages(path, kind.name, task, pictures):
        chunks = tuple(chunker.cut(page))
        yield ReadPage(page.number or 1, total, page.text, chunks, chunker.headings, scan)


def _pages(path: Path, kind: str, task: Task, pictures: PictureReader | None) -> Iterator[tuple[Page, int, bool]]:
    if kind == "pdf" and task.scans and pictures is not None:
        from runtime.knowledge.reading.picture import read_scan

        for number in task.scans:
            yield read_scan(path, number, pictures), len(task.scans), False
    elif kind == "pdf":
        from runtime.knowledge.reading.pdf import read_pdf

        yield from read_pdf(path, task.first)
    elif kind == "picture":
        from runtime.knowledge.reading.picture import read_picture

        if pictures is None:
            raise DamagedDocument("{path} needs the text reader for pictures.", path=path)
        for page, total in read_picture(path, pictures, task.first):
            yield page, total, False
    elif kind in ("markdown", "text"):
        yield markdown_page(decoded(path.read_bytes(), str(path)), marked=kind == "markdown"), 1, False
    else:
        pages = list(_office_or_web(path, kind))
        for page in pages[task.first - 1 :]:
            yield page, len(pages), False


def _office_or_web(path: Path, kind: str) -> Iterator[Page]:
    try:
        if kind in ("html", "epub"):
            from runtime.knowledge.reading.web import read_epub, read_html

            yield from read_epub(path) if kind == "epub" else read_html(path)
            return
        from runtime.knowledge.reading import office

        readers = {
            "docx": office.read_docx,
            "pptx": office.read_pptx,
            "xlsx": office.read_xlsx,
            "csv": office.read_csv,
        }
        yield from readers[kind](path)
    except zipfile.BadZipFile as wrong:
        raise damaged(path, wrong) from wrong


def _limit(memory: int) -> None:
    """No more memory than this, no file written, no core dump."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


# ------------------------------------------------------------------------------------------------------- the messages


def encode_task(task: Task) -> bytes:
    headings = (task.headings.path, task.headings.levels)
    return json.dumps([task.path, task.first, headings, task.scans]).encode()


def decode_task(message: bytes) -> Task:
    path, first, (names, levels), scans = json.loads(message)
    return Task(path, first, Headings(tuple(names), tuple(levels)), tuple(scans))


def encode_page(page: ReadPage) -> bytes:
    chunks = [
        [c.path, c.page, c.kind, c.header, [[s.text, s.start, s.end, s.item] for s in c.sentences]] for c in page.chunks
    ]
    headings = (page.headings.path, page.headings.levels)
    content = [page.number, page.total, page.text, chunks, headings, page.scan]
    return json.dumps({"page": content}, ensure_ascii=False).encode("utf-8", "surrogatepass")


def decode_page(content: list[Any]) -> ReadPage:
    number, total, text, chunks, (names, levels), scan = content
    cut = tuple(
        Chunk(
            tuple(path), tuple(Sentence(str(t), int(a), int(b), bool(i)) for t, a, b, i in sentences), page, kind, head
        )
        for path, page, kind, head, sentences in chunks
    )
    return ReadPage(int(number), int(total), str(text), cut, Headings(tuple(names), tuple(levels)), bool(scan))
