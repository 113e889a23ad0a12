"""The documents that are kept in the store: what is there, what still has to be read, and adding to it page by page.

A document is searched once it is `ready`. A newer text of the same document is read beside the older one, which is
searched until then.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from runtime.errors import BadInput, DocumentProblem
from runtime.knowledge.blocks import PAGE_BREAK
from runtime.knowledge.chunking import Headings
from runtime.knowledge.documents import Document, moved
from runtime.knowledge.embed import Vectors
from runtime.knowledge.hybrid import Entry
from runtime.knowledge.reading.child import ReadPage
from runtime.knowledge.reading.formats import FORMATS
from runtime.knowledge.rows import chunk_of, forget_headings, insert_chunk, insert_heading
from runtime.phrases import Phrase
from runtime.store.records import Records

_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Kept:
    """A document: `state` is waiting, reading, ready or failed; `done` of `total` pages while it is read, chunks
    when it is ready; `problem` in words with its kind, such as "damaged".
    """

    id: int
    name: str
    collection: str
    path: str
    media_type: str
    bytes: int
    pages: int | None
    state: str
    done: int
    total: int
    problem_kind: str | None
    problem: Phrase | None
    added: float
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A page that has been read, with the vectors of its chunks' sentences, chunk after chunk, and of its headings."""

    page: ReadPage
    vectors: tuple[Vectors, ...]
    headings: Mapping[str, Vectors] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ready:
    """A document that can be searched: `read` changes with its text, `total` counts its chunks."""

    id: int
    read: float
    total: int


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of a document as they stand there, with the headings above them and their page."""

    path: tuple[str, ...]
    page: int | None
    text: str


class Shelf(Records):
    """Reads and writes documents; every method may be called from any thread."""

    def place(self, path: Path, name: str, collection: str = "", tags: Sequence[str] = ()) -> int | None:
        """Take a file into the list of what has to be read; None if this very content is there already.

        `name` is what it is called within its `collection` (a folder, or none). Raises BadInput if it cannot be read.
        """
        try:
            digest, size, modified = _digest(path), path.stat().st_size, path.stat().st_mtime
        except OSError as wrong:
            raise BadInput(
                "{path} cannot be read: {why}.", "Check its name and permissions.", path=path, why=wrong.strerror
            ) from wrong
        media = next((each.media_type for each in FORMATS if path.suffix.lower() in each.suffixes), "")

        def work(database: Database) -> int | None:
            rows = database.conn.execute(
                "select id, sha256, state from documents where collection = ? and name = ? order by id",
                (collection, name),
            ).fetchall()
            same = [row for row in rows if row[1] == digest and row[2] != "failed"]
            if same:
                _tag(database, same[0][0], tags)
                database.conn.execute("update documents set modified = ? where id = ?", (modified, same[0][0]))
                return None
            ready = [row[0] for row in rows if row[2] == "ready"]
            for row in rows:
                if row[2] != "ready":
                    database.conn.execute("delete from documents where id = ?", (row[0],))
            new = database.conn.execute(
                "insert into documents (name, collection, path, media_type, sha256, bytes, modified, added, replaces) "
                "values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (name, collection, str(path), media, digest, size, modified, self._now, ready[0] if ready else None),
            ).lastrowid
            assert new is not None
            if ready:
                database.conn.execute(
                    "insert into document_tags select ?, tag from document_tags where document = ?", (new, ready[0])
                )
            _tag(database, new, tags)
            return new

        return self._write("document.write", f"document:{name}", work)

    def unchanged(self, collection: str) -> dict[str, tuple[float, int]]:
        """When each file of a collection that needs no more reading was changed last, and its size, by its name."""
        query = "select name, modified, bytes from documents where collection = ? and state in ('ready', 'failed')"
        with self._read("document.read") as database:
            return {
                name: (modified, size)
                for name, modified, size in database.conn.execute(query, (collection,)).fetchall()
            }

    def all(self, tags: Sequence[str] = ()) -> list[Kept]:
        """Every document (with one of these tags, if any are given), by collection and name."""
        with self._read("document.read") as database:
            rows = database.conn.execute(
                "select id, name, collection, coalesce(path, ''), media_type, bytes, pages, state, done, total, "
                "problem_kind, problem, added from documents order by collection, name, id"
            ).fetchall()
            tagged: dict[int, list[str]] = {}
            for document, tag in database.conn.execute("select document, tag from document_tags order by tag"):
                tagged.setdefault(document, []).append(tag)
        kept = []
        for row in rows:
            problem = None if row[11] is None else Phrase.read(row[11])
            kept.append(Kept(*(*row[:11], problem, row[12], tuple(tagged.get(row[0], ())))))
        return [each for each in kept if not tags or set(tags) & set(each.tags)]

    def find(self, name: str) -> list[Kept]:
        """The documents of this number or name; or those in the folder of this name. Raises BadInput if none."""
        wanted = name.rstrip("/")
        found = [
            each
            for each in self.all()
            if wanted in (str(each.id), each.name, each.path, each.collection) or each.name.startswith(wanted + "/")
        ]
        if not found:
            raise BadInput("No document is called {name!r}.", "See: bedside knowledge list", name=name)
        return found

    def remove(self, document: int) -> None:
        def work(database: Database) -> None:
            database.conn.execute("delete from documents where id = ?", (document,))
            forget_headings(database)

        self._write("document.write", f"document:{document}:removed", work)

    def tag(self, document: int, tags: Sequence[str], without: Sequence[str] = ()) -> None:
        """Add tags to a document, and take others away."""

        def work(database: Database) -> None:
            _tag(database, document, tags)
            for tag in without:
                database.conn.execute("delete from document_tags where document = ? and tag = ?", (document, tag))

        self._write("document.write", f"document:{document}:tags", work)

    # ------------------------------------------------------------------------------------------------------ reading

    @property
    def reading_lock(self) -> Path:
        """Held by whoever reads documents in: two at once would both keep the same page."""
        return self._store.layout.home / "reading.lock"

    def waiting(self) -> list[Kept]:
        """What has to be read, or was cut short."""
        return [each for each in self.all() if each.state in ("waiting", "reading")]

    def read_so_far(self, document: int) -> tuple[int, Headings]:
        """The last page that is kept of a document that is being read (0: none), and the headings open there."""
        with self._read("document.read") as database:
            row = database.conn.execute(
                "select page, content from document_pages where document = ? order by page desc limit 1", (document,)
            ).fetchone()
        if row is None:
            return 0, Headings()
        names, levels = json.loads(row[1])["headings"]
        return int(row[0]), Headings(tuple(names), tuple(levels))

    def add(self, document: int, parts: Sequence[Part]) -> Future[None]:
        """Keep pages with their chunks; once that is done they survive a kill."""

        def work(database: Database) -> None:
            if database.conn.execute("select 1 from documents where id = ?", (document,)).fetchone() is None:
                return  # it was removed meanwhile
            before = database.conn.execute(
                "select coalesce(sum(length(content ->> 'text') + ?), 0), count(*) from document_pages "
                "where document = ?",
                (len(PAGE_BREAK), document),
            ).fetchone()
            offset, ordinal = int(before[0]), _chunk_count(database, document)
            for part in parts:
                page = part.page
                headings = (page.headings.path, page.headings.levels)
                content = json.dumps({"text": page.text, "headings": headings}, ensure_ascii=False)
                database.conn.execute("insert into document_pages values (?, ?, ?)", (document, page.number, content))
                for chunk, vectors in zip(page.chunks, part.vectors, strict=True):
                    insert_chunk(database, document, ordinal, moved(chunk, offset), vectors)
                    ordinal += 1
                for text, vector in part.headings.items():
                    insert_heading(database, text, vector)
                offset += len(page.text) + len(PAGE_BREAK)
            last = parts[-1].page
            database.conn.execute(
                "update documents set state = 'reading', done = ?, total = ? where id = ?",
                (last.number, last.total, document),
            )

        return self._submit("document.write", "", work)

    def finish(self, document: int, *, paged: bool) -> None:
        """The whole document is kept: it is searched from now on, in the place of the one that it replaces."""

        def work(database: Database) -> None:
            pages = database.conn.execute(
                "select content ->> 'text' from document_pages where document = ? order by page", (document,)
            ).fetchall()
            chunks = _chunk_count(database, document)
            replaced = database.conn.execute("select replaces from documents where id = ?", (document,)).fetchone()
            if replaced is None:
                return  # it was removed meanwhile
            database.conn.execute(
                "update documents set state = 'ready', content = ?, pages = ?, done = ?, total = ?, read = ?, "
                "problem = null, problem_kind = null, replaces = null where id = ?",
                (
                    PAGE_BREAK.join(row[0] for row in pages),
                    len(pages) if paged else None,
                    chunks,
                    chunks,
                    self._now,
                    document,
                ),
            )
            database.conn.execute("delete from document_pages where document = ?", (document,))
            if replaced[0] is not None:
                database.conn.execute("delete from documents where id = ?", (replaced[0],))
                forget_headings(database)

        self._write("document.write", f"document:{document}:ready", work)

    def fail(self, document: int, problem: BadInput) -> None:
        """The document cannot be read; an older text of it stays."""
        kind = problem.kind if isinstance(problem, DocumentProblem) else "unreadable"

        def work(database: Database) -> None:
            database.conn.execute("delete from chunks where document = ?", (document,))
            database.conn.execute("delete from document_pages where document = ?", (document,))
            database.conn.execute(
                "update documents set state = 'failed', problem_kind = ?, problem = ?, replaces = null where id = ?",
                (kind, problem.whole.written(), document),
            )

        self._write("document.write", f"document:{document}:failed", work)

    # --------------------------------------------------------------------------------------------------- what is kept

    def version(self) -> tuple[int, int, float, int]:
        """Changes whenever what can be searched has changed. Milliseconds."""
        with self._read("document.read") as database:
            row = database.conn.execute(
                "select count(*), coalesce(sum(id), 0), coalesce(max(read), 0) from documents where state = 'ready'"
            ).fetchone()
            tags = database.conn.execute("select document, tag from document_tags order by document, tag").fetchall()
        return int(row[0]), int(row[1]), float(row[2]), zlib.crc32(repr(tags).encode())

    def ready(self, tags: Sequence[str] = (), collections: Sequence[str] = ()) -> list[Ready]:
        """The documents that can be searched, with one of these tags or of these collections if any are given."""
        query = "select id, coalesce(read, 0), total from documents where state = 'ready'"
        if tags or collections:
            ours, tagged = (",".join("?" * len(each)) for each in (collections, tags))
            query += (
                f" and (collection in ({ours}) or id in (select document from document_tags where tag in ({tagged})))"
            )
        with self._read("document.read") as database:
            rows = database.conn.execute(query + " order by collection, name", (*collections, *tags)).fetchall()
        return [Ready(*row) for row in rows]

    def texts(self, numbers: Sequence[int]) -> dict[int, Document]:
        """Whole documents by their numbers; those that are gone are left out."""
        found = {}
        with self._read("document.read") as database:
            for number in numbers:
                row = database.conn.execute("select name, content from documents where id = ?", (number,)).fetchone()
                if row is not None:
                    found[number] = _document(database, number, *row)
        return found

    def excerpt(self, name: str, heading: str, start: int, end: int) -> Excerpt | None:
        """The words at a span of a document; None if the document is gone or has changed."""
        with self._read("document.read") as database:
            row = database.conn.execute(
                "select chunks.path, page, substr(content, ?, ?) from documents join chunks on document = documents.id "
                "where name = ? and state = 'ready' and heading = ? and start <= ? and end >= ? limit 1",
                (start + 1, end - start, name, heading, start, end),
            ).fetchone()
        return None if row is None else Excerpt(tuple(json.loads(row[0])), row[1], row[2])

    def documents(self, collections: Sequence[str] = (), tags: Sequence[str] = ()) -> list[Document]:
        """Whole documents that are ready, of these collections or with one of these tags."""
        return list(self.texts(self.numbers(collections, tags)).values())

    def numbers(self, collections: Sequence[str] = (), tags: Sequence[str] = ()) -> list[int]:
        """The numbers of the documents that are ready, of these collections or with one of these tags."""
        return [each.id for each in self.ready(tags, collections)]

    def entries(self) -> Iterator[Entry]:
        """Every chunk that can be searched, as the index needs it."""
        with self._read("document.read") as database:
            for row in database.conn.execute(
                "select chunks.id, document, terms, vector, chunks.path from chunks "
                "join documents on documents.id = document where state = 'ready' and vector is not null"
            ):
                yield Entry(*row)

    def headings(self) -> dict[str, bytes]:
        """The vectors of all headings, as they are kept."""
        with self._read("document.read") as database:
            return dict(database.conn.execute("select text, vector from headings").fetchall())

    def rows(self, chunks: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """By the chunk's number: document, name, what `chunk_of` takes, and the sentences' vectors."""
        marks = ",".join("?" * len(chunks))
        with self._read("document.read") as database:
            rows = database.conn.execute(
                "select chunks.id, document, name, chunks.path, page, kind, header, text, sentences, sentence_vectors "
                f"from chunks join documents on documents.id = document where chunks.id in ({marks})",
                list(chunks),
            ).fetchall()
        return {row[0]: row[1:] for row in rows}

    def folders(self) -> dict[str, tuple[str, ...]]:
        """The folders that are watched, with the tags that their documents get."""
        with self._read("document.read") as database:
            rows = database.conn.execute("select path, tags from watched_folders order by path").fetchall()
        return {path: tuple(json.loads(tags)) for path, tags in rows}

    def watch(self, folder: Path, tags: Sequence[str] = ()) -> None:
        row = (str(folder), json.dumps(list(tags)), self._now)
        self._write(
            "document.write",
            "folder:watched",
            lambda database: database.conn.execute("insert or replace into watched_folders values (?, ?, ?)", row),
        )

    def unwatch(self, folder: str) -> bool:
        """Stop watching a folder; its documents stay. Whether it was watched."""
        return self._write(
            "document.write",
            "folder:unwatched",
            lambda database: (
                database.conn.execute("delete from watched_folders where path = ?", (folder,)).rowcount == 1
            ),
        )


def _document(database: Database, document: int, name: str, content: str) -> Document:
    rows = database.conn.execute(
        "select path, page, kind, header, text, sentences from chunks where document = ? order by ordinal", (document,)
    ).fetchall()
    return Document(name, content, tuple(chunk_of(row) for row in rows))


def _chunk_count(database: Database, document: int) -> int:
    row = database.conn.execute("select count(*) from chunks where document = ?", (document,)).fetchone()
    return int(row[0])


def _tag(database: Database, document: int, tags: Sequence[str]) -> None:
    for tag in tags:
        database.conn.execute("insert or ignore into document_tags values (?, ?)", (document, tag))


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()
