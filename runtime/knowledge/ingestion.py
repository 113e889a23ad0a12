"""Taking documents in: read, cut, embedded and kept page by page, so that a kill costs a few seconds of work."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Literal

import numpy as np

from models.lock import held
from runtime.clock import Clock, SystemClock
from runtime.errors import BadInput, KnownError, NoText
from runtime.knowledge.chunking import Chunk
from runtime.knowledge.documents import files_under
from runtime.knowledge.embed import Embedder, Vectors
from runtime.knowledge.reading.child import ReadPage
from runtime.knowledge.reading.reader import Reader
from runtime.knowledge.shelf import Kept, Part, Shelf

_AT_ONCE = 96  # sentences that are embedded and kept together: about a second of work
_AT_LAST = 3.0  # seconds after which pages are kept however little stands on them: scans are read slowly
_THREADS = 2


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a document is: `done` of `total` pages; `step` ends as ready or failed, then with the `problem`."""

    document: Kept
    step: Literal["reading", "ready", "failed"]
    done: int
    total: int
    problem: KnownError | None = None


Told = Callable[[Progress], None]


class Ingestion:
    """Works through what the shelf has waiting. `stopped` is asked after every page."""

    def __init__(self, shelf: Shelf, reader: Reader, embedder: Embedder, clock: Clock | None = None) -> None:
        self._shelf = shelf
        self._clock = clock or SystemClock()
        self._reader = reader
        self._embedder = embedder
        self._kept: set[str] = set()
        self._writing: Future[None] | None = None

    def run(self, told: Told = lambda _: None, stopped: Callable[[], bool] = lambda: False) -> None:
        """Read everything that waits; a document that cannot be read is marked so, and the next one follows.

        Where another process or thread is reading, it is waited for.
        """
        pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="bedside-embedding")
        with held(self._shelf.reading_lock), pool:
            for document in self._shelf.waiting():
                if stopped():
                    return
                self._kept.clear()  # what was kept for another document may have gone with it
                try:
                    self._read(document, pool, told, stopped)
                except BadInput as problem:
                    self._written()
                    self._shelf.fail(document.id, problem)
                    told(Progress(document, "failed", document.done, document.total, problem))

    def _read(self, document: Kept, pool: ThreadPoolExecutor, told: Told, stopped: Callable[[], bool]) -> None:
        done, headings = self._shelf.read_so_far(document.id)
        path = Path(document.path)
        told(Progress(document, "reading", done, max(document.total, 1)))
        found = paged = False
        pages_seen = done
        gathered: list[ReadPage] = []
        kept_at = self._clock.stopwatch()
        for page in self._reader.pages(path, done + 1, headings):
            gathered.append(page)
            pages_seen = page.number
            paged = paged or page.total > 1 or any(chunk.page is not None for chunk in page.chunks)
            enough = sum(len(chunk.sentences) for each in gathered for chunk in each.chunks) >= _AT_ONCE
            if enough or self._clock.stopwatch() - kept_at >= _AT_LAST:
                self._keep(document, gathered, pool)
                found = found or any(each.chunks for each in gathered)
                gathered, kept_at = [], self._clock.stopwatch()
            told(Progress(document, "reading", page.number, page.total))
            if stopped():
                self._keep(document, gathered, pool)
                self._written()
                return
        self._keep(document, gathered, pool)
        self._written()
        found = found or done > 0 or any(page.chunks for page in gathered)
        if not found:
            raise NoText("{path} holds no text that can be read.", "Use a copy with text in it.", path=path)
        self._shelf.finish(document.id, paged=paged)
        total = max(pages_seen, 1)
        told(Progress(document, "ready", total, total))

    def _keep(self, document: Kept, pages: Sequence[ReadPage], pool: ThreadPoolExecutor) -> None:
        chunks = [chunk for page in pages for chunk in page.chunks]
        vectors = iter(embedded(chunks, self._embedder, pool))
        headings = self._headings(chunks)
        parts = [Part(page, tuple(next(vectors) for _ in page.chunks), headings) for page in pages]
        self._written()
        if parts:
            self._writing = self._shelf.add(document.id, parts)  # while the next sentences are embedded

    def _written(self) -> None:
        """Wait until what was read is kept."""
        if self._writing is not None:
            writing, self._writing = self._writing, None
            writing.result()

    def _headings(self, chunks: Sequence[Chunk]) -> dict[str, Vectors]:
        """The vectors of the headings that chunks stand under, those left out that were kept before."""
        new = list(dict.fromkeys(chunk.path[-1] for chunk in chunks if chunk.path and chunk.path[-1] not in self._kept))
        self._kept.update(new)
        return dict(zip(new, self._embedder.embed(new), strict=True))


def embedded(chunks: Sequence[Chunk], embedder: Embedder, pool: ThreadPoolExecutor) -> Iterator[Vectors]:
    """The vectors of each chunk's sentences, each embedded under the heading that it stands under."""
    texts = [in_context(chunk, sentence.text) for chunk in chunks for sentence in chunk.sentences]
    if not texts:
        return
    edges = np.linspace(0, len(texts), _THREADS + 1).astype(int)
    rows = np.concatenate(list(pool.map(lambda span: embedder.embed(texts[span[0] : span[1]]), pairwise(edges))))
    at = 0
    for chunk in chunks:
        yield rows[at : at + len(chunk.sentences)]
        at += len(chunk.sentences)


def in_context(chunk: Chunk, sentence: str) -> str:
    """A sentence as it is embedded: under the title and the heading that say what it is about."""
    above = dict.fromkeys((*chunk.path[:1], *chunk.path[-1:]))
    return f"{', '.join(above)}: {sentence}"


def take_in(shelf: Shelf, folder: Path, tags: Sequence[str] = ()) -> list[int]:
    """Bring the list up to date with a folder: new and changed files wait to be read, and those gone are removed.

    The numbers of what waits. Files that cannot even be opened are left out; they are tried again the next time.
    """
    collection = str(folder.resolve())
    known = shelf.unchanged(collection)
    files = files_under([folder.resolve()])
    new = []
    for file, name in files:
        try:
            state = file.stat()
            if known.get(name) == (state.st_mtime, state.st_size):
                continue
            document = shelf.place(file, name, collection, tags)
        except (BadInput, OSError):
            continue
        if document is not None:
            new.append(document)
    names = {name for _, name in files}
    for kept in shelf.all():
        if kept.collection == collection and kept.name not in names:
            shelf.remove(kept.id)
    return new
