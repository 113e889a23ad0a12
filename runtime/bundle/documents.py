"""Documents of the store as files of a bundle and back: what was read of them, so that no device reads them again."""

from __future__ import annotations

import base64
import json
from typing import Any

from sqlite_utils import Database

from runtime.errors import BadInput

_DOCUMENT = ("name", "media_type", "sha256", "bytes", "pages", "language", "content")
_CHUNK = ("ordinal page heading kind start end text vector path header sentences terms sentence_vectors").split()
_BLOBS = frozenset({"vector", "terms", "sentence_vectors"})


def packed_documents(database: Database) -> dict[str, bytes]:
    """Every document that is ready, by its name in the bundle."""
    columns = ", ".join(_DOCUMENT)
    rows = database.conn.execute(f"select id, {columns} from documents where state = 'ready' order by id").fetchall()
    found = {}
    for number, (document, *values) in enumerate(rows, 1):
        tags = [row[0] for row in database.conn.execute(
            "select tag from document_tags where document = ? order by tag", (document,))]  # fmt: skip
        chunks = database.conn.execute(
            f"select {', '.join(_CHUNK)} from chunks where document = ? order by ordinal", (document,)
        ).fetchall()
        table = {
            **dict(zip(_DOCUMENT, values, strict=True)),
            "tags": tags,
            "chunks": [_written(dict(zip(_CHUNK, chunk, strict=True))) for chunk in chunks],
        }
        found[f"documents/{number:05d}.json"] = json.dumps(table, ensure_ascii=False).encode()
    return found


def unpack_document(database: Database, data: bytes, collection: str, at: float) -> int | None:
    """Put a document of a bundle into a collection in the place of the one of its name; None if it is there already."""
    table = _document(data)
    same = database.conn.execute(
        "select id, sha256, content from documents where collection = ? and name = ? and state = 'ready'",
        (collection, table["name"]),
    ).fetchone()
    if same is not None and (same[1], same[2]) == (table["sha256"], table["content"]):
        _tag(database, same[0], table["tags"])
        return None
    if same is not None:
        database.conn.execute("delete from documents where id = ?", (same[0],))
    chunks = table["chunks"]
    columns = (*_DOCUMENT, "collection", "path", "state", "done", "total", "added", "read", "modified")
    values = [table[name] for name in _DOCUMENT]
    row = (*values, collection, table["name"], "ready", len(chunks), len(chunks), at, at, 0.0)
    new = database.conn.execute(
        f"insert into documents ({', '.join(columns)}) values ({', '.join('?' * len(columns))})", row
    ).lastrowid
    assert new is not None
    for chunk in chunks:
        given = [base64.b64decode(chunk[name]) if name in _BLOBS else chunk[name] for name in _CHUNK]
        database.conn.execute(
            f"insert into chunks (document, {', '.join(_CHUNK)}) values (?, {', '.join('?' * len(_CHUNK))})",
            (new, *given),
        )
    _tag(database, new, table["tags"])
    return int(new)


def document_name(data: bytes) -> str:
    return str(_document(data)["name"])


def _document(data: bytes) -> dict[str, Any]:
    try:
        table: dict[str, Any] = json.loads(data)
        missing = [name for name in (*_DOCUMENT, "tags", "chunks") if name not in table]
        missing += [name for chunk in table["chunks"] for name in _CHUNK if name not in chunk]
    except (ValueError, KeyError, TypeError) as wrong:
        raise BadInput("A document of the bundle cannot be read.", "Have the bundle made again.") from wrong
    if missing:
        raise BadInput("A document of the bundle lacks {lacking}.", "Have the bundle made again.", lacking=missing[0])
    return table


def _written(chunk: dict[str, Any]) -> dict[str, Any]:
    return {name: base64.b64encode(value or b"").decode() if name in _BLOBS else value for name, value in chunk.items()}


def _tag(database: Database, document: int, tags: list[str]) -> None:
    for tag in tags:
        database.conn.execute("insert or ignore into document_tags values (?, ?)", (document, tag))
