"""Chunks as rows of the store: what is kept of one, and back."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from runtime.knowledge.chunking import Chunk, Sentence
from runtime.knowledge.embed import Vectors
from runtime.knowledge.terms import packed, terms

VECTOR_SCALE = 400.0
"""Sentence vectors are kept as whole numbers of 1/400, from -127 to 127."""


def sentence_vectors(blob: bytes | None, size: int) -> NDArray[np.float32]:
    """The vectors of a chunk's sentences, of about unit length."""
    return np.frombuffer(blob or b"", np.int8).reshape(-1, size).astype(np.float32) / VECTOR_SCALE


def chunk_of(row: tuple[Any, ...]) -> Chunk:
    """A chunk from its path, page, kind, header, text and sentences, as they are kept."""
    path, page, kind, header, text, marks = row
    sentences, at = [], 0
    for length, start, end, item in json.loads(marks):
        sentences.append(Sentence(text[at : at + length], start, end, bool(item)))
        at += length + 1
    return Chunk(tuple(json.loads(path)), tuple(sentences), page, kind, header)


def chunk_terms(chunk: Chunk) -> Counter[str]:
    """The words that a chunk is found by: its own, its table's header, and its headings."""
    return Counter(terms(" ".join((chunk.text, chunk.header, *chunk.path))))


def chunk_vector(vectors: Vectors) -> Vectors:
    """A chunk's vector: the mean of its sentences', at unit length."""
    mean = vectors.mean(axis=0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-9), np.float32)


def insert_chunk(database: Database, document: int, ordinal: int, chunk: Chunk, vectors: Vectors) -> None:
    marks = [[len(s.text), s.start, s.end, int(s.item)] for s in chunk.sentences]
    database.conn.execute(
        "insert into chunks (document, ordinal, page, heading, kind, start, end, text, vector, path, header, "
        "sentences, terms, sentence_vectors) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            document,
            ordinal,
            chunk.page,
            chunk.path[-1] if chunk.path else "",
            chunk.kind,
            chunk.sentences[0].start,
            chunk.sentences[-1].end,
            chunk.text,
            chunk_vector(vectors).astype("<f2").tobytes(),
            json.dumps(chunk.path, ensure_ascii=False),
            chunk.header,
            json.dumps(marks),
            packed(chunk_terms(chunk)),
            small(vectors),
        ),
    )


def small(vectors: Vectors) -> bytes:
    """Vectors of unit length as they are kept, one byte a component."""
    whole: NDArray[np.int8] = np.clip(np.rint(vectors * VECTOR_SCALE), -127, 127).astype(np.int8)
    return whole.tobytes()


def insert_heading(database: Database, text: str, vector: Vectors) -> None:
    """Keep a heading's vector (d,), once for all documents that have it."""
    database.conn.execute("insert or ignore into headings values (?, ?)", (text, small(vector)))


def forget_headings(database: Database) -> None:
    """Nothing stays of headings that no chunk stands under any more."""
    database.conn.execute(
        "delete from headings where not exists (select 1 from chunks where chunks.heading = headings.text)"
    )
