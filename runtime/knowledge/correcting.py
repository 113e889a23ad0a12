"""Correcting a sentence of a document that is kept: its text, its words and its meaning, in one step."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from sqlite_utils import Database

from runtime.errors import BadInput
from runtime.knowledge.chunking import Chunk, Sentence
from runtime.knowledge.embed import Embedder
from runtime.knowledge.ingestion import in_context
from runtime.knowledge.rows import chunk_of, chunk_terms, chunk_vector, sentence_vectors, small
from runtime.knowledge.terms import packed
from runtime.store.records import Records

_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand: the document, its page, the heading above, and the characters of the document's text."""

    document: int
    name: str
    page: int | None
    heading: str
    start: int
    end: int
    text: str


class Corrections(Records):
    def where(self, words: str, limit: int = 5) -> list[Place]:
        """The sentences that hold these words, or that these words hold; those of documents that are searched."""
        wanted = " ".join(words.rstrip("… ").split()).casefold()
        if len(wanted) < 3:
            return []
        query = (
            "select document, name, chunks.path, page, kind, header, text, sentences from chunks join documents on "
            "documents.id = document where state = 'ready' order by document, ordinal"
        )
        found: list[Place] = []
        with self._read("document.read") as database:
            for document, name, *columns in database.conn.execute(query):
                if not any(part in columns[4].casefold() for part in (wanted, wanted[:24])):
                    continue
                chunk = chunk_of(tuple(columns))
                heading = chunk.path[-1] if chunk.path else ""
                for sentence in chunk.sentences:
                    said = " ".join(sentence.text.split()).casefold()
                    if wanted in said or said in wanted:
                        found.append(
                            Place(document, name, chunk.page, heading, sentence.start, sentence.end, sentence.text)
                        )
                if len(found) >= limit:
                    break
        return found[:limit]

    def at(self, name: str, start: int, end: int) -> list[Place]:
        """The sentences of the documents with this name that these characters of their text fall into."""
        query = (
            "select document, chunks.path, page, kind, header, text, sentences from chunks join documents on "
            "documents.id = document where state = 'ready' and name = ? and start < ? and end > ? order by ordinal"
        )
        found: list[Place] = []
        with self._read("document.read") as database:
            for document, *columns in database.conn.execute(query, (name, end, start)):
                chunk = chunk_of(tuple(columns))
                heading = chunk.path[-1] if chunk.path else ""
                found += [
                    Place(document, name, chunk.page, heading, sentence.start, sentence.end, sentence.text)
                    for sentence in chunk.sentences
                    if sentence.start < end and sentence.end > start
                ]
        return found

    def correct(self, place: Place, words: str, embedder: Embedder) -> Place:
        """Put other words in the place of a sentence; what comes after it moves. Where they stand now.

        Raises BadInput: no words, a document that a folder gives (its file is read again by itself), or a sentence
        that has changed meanwhile.
        """
        words = " ".join(words.split())
        if not words or len(words) > _LONGEST:
            raise BadInput("A sentence has 1 to {most} characters.", "Write it, or remove the document.", most=_LONGEST)

        def work(database: Database) -> Place:
            row = database.conn.execute(
                "select collection, content from documents where id = ? and state = 'ready'", (place.document,)
            ).fetchone()
            if row is None:
                raise BadInput("That document is not there any more.", "Look for it again.")
            if row[0].startswith(("/", "\\")) or row[0][1:2] == ":":
                raise BadInput(
                    "{place} is read from a folder.", "Correct the file there: it is read again.", place=place.name
                )
            number, chunk, vectors = _chunk_at(database, place)
            at = next((n for n, s in enumerate(chunk.sentences) if (s.start, s.end) == (place.start, place.end)), None)
            if at is None or chunk.sentences[at].text != place.text:
                raise BadInput("That sentence has changed meanwhile.", "Look for it again.")
            moved_by = len(words) - (place.end - place.start)
            sentence = Sentence(words, place.start, place.start + len(words), chunk.sentences[at].item)
            after = [_moved(s, moved_by) for s in chunk.sentences[at + 1 :]]
            new = replace(chunk, sentences=(*chunk.sentences[:at], sentence, *after))
            vectors[at] = embedder.embed([in_context(new, words)])[0]
            _write(database, number, new, vectors)
            _move_others(database, place, moved_by)
            database.conn.execute(
                "update chosen_answers set sentence = ? where document = ? and sentence = ?",
                (words, place.name, place.text),
            )
            content = row[1][: place.start] + words + row[1][place.end :]
            database.conn.execute(
                "update documents set content = ?, "
                "read = max(?, (select max(coalesce(read, 0)) from documents) + 0.001) where id = ?",  # always later
                (content, self._now, place.document),
            )
            return replace(place, end=sentence.end, text=words)

        return self._write("document.write", f"document:{place.document}:corrected", work)


def _chunk_at(database: Database, place: Place) -> tuple[int, Chunk, np.ndarray]:
    row = database.conn.execute(
        "select id, path, page, kind, header, text, sentences, sentence_vectors from chunks where document = ? and "
        "start <= ? and end >= ?",
        (place.document, place.start, place.end),
    ).fetchone()
    if row is None:
        raise BadInput("That sentence is not there any more.", "Look for it again.")
    chunk = chunk_of(tuple(row[1:7]))
    size = len(row[7]) // max(len(chunk.sentences), 1)
    return int(row[0]), chunk, sentence_vectors(row[7], size).copy()


def _write(database: Database, number: int, chunk: Chunk, vectors: np.ndarray) -> None:
    database.conn.execute(
        "update chunks set start = ?, end = ?, text = ?, sentences = ?, terms = ?, vector = ?, sentence_vectors = ? "
        "where id = ?",
        (
            chunk.sentences[0].start,
            chunk.sentences[-1].end,
            chunk.text,
            _marks(chunk.sentences),
            packed(chunk_terms(chunk)),
            chunk_vector(vectors).astype("<f2").tobytes(),
            small(vectors),
            number,
        ),
    )


def _move_others(database: Database, place: Place, by: int) -> None:
    """What stands behind the sentence in the document."""
    if not by:
        return
    rows = database.conn.execute(
        "select id, start, end, sentences from chunks where document = ? and start >= ?", (place.document, place.end)
    ).fetchall()
    for number, start, end, marks in rows:
        moved = json.dumps([[length, first + by, last + by, item] for length, first, last, item in json.loads(marks)])
        database.conn.execute(
            "update chunks set start = ?, end = ?, sentences = ? where id = ?", (start + by, end + by, moved, number)
        )


def _moved(sentence: Sentence, by: int) -> Sentence:
    return replace(sentence, start=sentence.start + by, end=sentence.end + by)


def _marks(sentences: Sequence[Sentence]) -> str:
    return json.dumps([[len(s.text), s.start, s.end, int(s.item)] for s in sentences])
