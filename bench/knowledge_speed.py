"""How quickly passages are found and documents taken in, through the encrypted store.

For the speed of searches, chunks are mixed from real sentences of MedQuAD with their real vectors.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from sqlite_utils import Database

from bench.knowledge_files import write_pdf
from bench.knowledge_questions import Topics, topics
from models.store import ModelStore
from runtime.knowledge.chunking import Chunk, Sentence
from runtime.knowledge.embed import Embedder
from runtime.knowledge.ingestion import Ingestion, in_context
from runtime.knowledge.readers import open_multilingual
from runtime.knowledge.reading.reader import Reader
from runtime.knowledge.retrieval import STRATEGIES, Retriever
from runtime.knowledge.rows import insert_chunk, insert_heading
from runtime.knowledge.sentences import split_sentences
from runtime.knowledge.shelf import Shelf
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.store import Store

Rows = list[dict[str, Any]]
ASKED, BLOCK = 200, 2000


def run(quick: bool) -> Rows:
    return speeds(topics(), open_multilingual(ModelStore.default()), quick)


def speeds(found: Topics, encoder: Embedder, quick: bool) -> Rows:
    """Rows of name, value and unit."""
    rows = _ingestion(found, encoder, 15 if quick else 100)
    return rows + _speed(found, encoder, (1000, 10_000) if quick else (1000, 10_000, 100_000))


def _ingestion(found: Topics, encoder: Embedder, wanted: int) -> Rows:
    with tempfile.TemporaryDirectory() as scratch, a_store(Path(scratch)) as store, Reader() as reader:
        file = Path(scratch) / "book.pdf"
        titled = [(topic, part[2]) for topic, parts in found.items() for part in parts][: 4 * wanted]
        pages = write_pdf(file, "A book", titled)
        shelf = Shelf(store)
        started = time.perf_counter()
        shelf.place(file, file.name)
        Ingestion(shelf, reader, encoder).run()
        spent = time.perf_counter() - started
        words = len(shelf.documents()[0].text.split())
    return [
        {"name": "PDF taken in, pages", "value": pages, "unit": "pages"},
        {"name": "words on a page", "value": round(words / pages), "unit": "words"},
        {"name": "ingestion, start of the reader included", "value": round(pages / spent, 1), "unit": "pages/s"},
    ]


# ------------------------------------------------------------------------------------------------------------- speed


def _speed(found: Topics, encoder: Embedder, sizes: tuple[int, ...]) -> Rows:
    drawn = random.Random(1)
    pool = []
    for topic, parts in found.items():
        for _, _, text in parts:
            pool += [(topic, text[begin:end]) for begin, end in split_sentences(text)]
    pool = drawn.sample(pool, min(1500, len(pool)))
    chunk = [Chunk((topic,), (Sentence(text, 0, len(text)),)) for topic, text in pool]
    vectors = np.concatenate([encoder.embed([in_context(each, each.text)]) for each in chunk])
    questions = [part[1] for parts in found.values() for part in parts]
    rows: Rows = []
    with tempfile.TemporaryDirectory() as scratch, a_store(Path(scratch)) as store:
        shelf = Shelf(store)
        retriever = Retriever(shelf, encoder)
        there = 0
        for size in sizes:
            while there < size:
                there = _add(store, there, min(BLOCK, size - there), drawn, pool, vectors)
            started = time.perf_counter()
            retriever.refresh()
            opened = time.perf_counter() - started
            rows.append({"name": f"index of {size} chunks made", "value": round(opened, 2), "unit": "s"})
            for strategy in STRATEGIES:
                times = []
                for question in drawn.choices(questions, k=ASKED):
                    started = time.perf_counter()
                    retriever.search(question, strategy=strategy)
                    times.append(1000 * (time.perf_counter() - started))
                cuts = statistics.quantiles(times, n=20)
                name = f"{size} chunks, {strategy}"
                rows.append({"name": f"{name}, p50", "value": round(statistics.median(times), 1), "unit": "ms"})
                rows.append({"name": f"{name}, p95", "value": round(cuts[-1], 1), "unit": "ms"})
    return rows


def _add(store: Store, there: int, count: int, drawn: random.Random, pool: list[tuple[str, str]], vectors: Any) -> int:
    """A document with `count` chunks of six sentences each; how many there are then."""

    def work(database: Database) -> None:
        for topic, vector in zip(dict.fromkeys(topic for topic, _ in pool), vectors, strict=False):
            insert_heading(database, topic, vector)
        document = database.conn.execute(
            "insert into documents (name, media_type, sha256, bytes, added, state, total, read) "
            "values (?, 'text/plain', '', 0, 0, 'ready', ?, ?)",
            (f"{there}.txt", count, float(there + count)),
        ).lastrowid
        assert document is not None
        for ordinal in range(count):
            picked = drawn.sample(range(len(pool)), 6)
            sentences = tuple(Sentence(pool[at][1], 0, len(pool[at][1])) for at in picked)
            insert_chunk(database, document, ordinal, Chunk((pool[picked[0]][0],), sentences), vectors[picked])

    store.write(work).result()
    return there + count


class _Open:
    def __init__(self, home: Path) -> None:
        self._home = home

    def __enter__(self) -> Store:
        self._opened = open_store(self._home, Keys(self._home), kind="file")
        return self._opened

    def __exit__(self, *problem: object) -> None:
        self._opened.close()


def a_store(scratch: Path) -> _Open:
    """An encrypted store of its own inside this."""
    return _Open(scratch / "home")
