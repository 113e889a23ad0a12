"""The process that is killed: writes to a store as fast as it can, in one of four ways, and says what was acknowledged.

    python -m bench.crash_child HOME WORK SEED PASSPHRASE

Lines on standard output: "+ KIND NUMBER" when a row is acknowledged, "~ KIND NUMBER" before it is deleted and
"- KIND NUMBER" when that is acknowledged, "? KEY" before a key change and "! KEY" when it is done. What a row holds
follows from its number (`words`).
"""

from __future__ import annotations

import itertools
import random
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from runtime.store.conversations import Conversations, Utterance
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.people import People
from runtime.store.store import Store

MARK = "Zebrafinch"
"""Stands in every row that is written, and must stand in no file."""
_BATCH = 40


def words(number: int) -> str:
    """The text of row `number`: 200 to 2,000 characters."""
    drawn = random.Random(number)
    return " ".join(f"{MARK}{drawn.randrange(10**6)}" for _ in range(drawn.randrange(12, 120))) + f" row {number}"


def main(home: Path, work: str, seed: int, passphrase: str) -> None:
    store = open_store(home, Keys(home, lambda: passphrase))
    print("ready", flush=True)
    numbers = itertools.count(seed * 1_000_000)
    for _ in WORK[work](store, numbers, random.Random(seed)):
        pass


def ingestion(store: Store, numbers: Iterator[int], drawn: random.Random) -> Iterator[None]:
    """Documents with their chunks, terms and vectors, a transaction a batch, as an importer would write them."""
    while True:
        batch = list(itertools.islice(numbers, _BATCH))

        def write(database: Database, batch: list[int] = batch) -> None:
            row = {"name": words(batch[0])[:60], "media_type": "text/plain", "sha256": f"{batch[0]:064x}", "bytes": 1}
            document = database.table("documents").insert({**row, "content": words(batch[0]), "added": 0.0}).last_pk
            for ordinal, number in enumerate(batch):
                text = words(number)
                place = (number, document, ordinal, 0, len(text), text, text.encode(), drawn.randbytes(1024))
                database.conn.execute(
                    "insert into chunks (id, document, ordinal, start, end, text, terms, vector) "
                    "values (?,?,?,?,?,?,?,?)",
                    place,
                )

        store.write(write).result()
        _say(f"+ chunk {number}" for number in batch)
        yield


def conversation(store: Store, numbers: Iterator[int], drawn: random.Random) -> Iterator[None]:
    """Lines of conversations with new persons, several under way to the disk at once."""
    while True:
        person = People(store).meet({"name": words(next(numbers))})
        recorder = Conversations(store).begin(person, "front-desk")
        waiting: list[tuple[int, Future[None]]] = []
        for number in itertools.islice(numbers, drawn.randrange(5, 40)):
            waiting.append((number, recorder.heard(Utterance(float(number), "visitor", words(number)))))
            if len(waiting) > drawn.randrange(1, 12):
                _acknowledged(waiting)
        _acknowledged(waiting)
        recorder.end("left")
        yield


def key_change(store: Store, numbers: Iterator[int], drawn: random.Random) -> Iterator[None]:
    """One key change after the other, with lines between."""
    lines = conversation(store, numbers, drawn)
    while True:
        next(lines)
        if drawn.random() < 0.5:
            _say(["? file"])
            store.change_key("file")
            _say(["! file"])
        else:
            passphrase = f"passphrase {next(numbers)}"
            _say([f"? {passphrase}"])
            store.change_key("passphrase", passphrase)
            _say([f"! {passphrase}"])
        yield


def vacuum(store: Store, numbers: Iterator[int], drawn: random.Random) -> Iterator[None]:
    """Write, delete a part, forget a person, compact."""
    chunks, lines = ingestion(store, numbers, drawn), conversation(store, numbers, drawn)
    while True:
        next(chunks)
        next(lines)
        with store.reading() as database:
            rows = database.conn.execute("select id from chunks order by random() limit 10").fetchall()
        gone = [int(row[0]) for row in rows]

        def delete(database: Database, gone: list[int] = gone) -> None:
            database.conn.execute(f"delete from chunks where id in ({','.join(map(str, gone))})")

        _say(f"~ chunk {number}" for number in gone)
        store.write(delete).result()
        _say(f"- chunk {number}" for number in gone)
        store.compact()
        yield


WORK: dict[str, Callable[[Store, Iterator[int], random.Random], Iterator[None]]] = {
    "ingestion": ingestion,
    "conversation": conversation,
    "key change": key_change,
    "vacuum": vacuum,
}


def _acknowledged(waiting: list[tuple[int, Future[Any]]]) -> None:
    for _, done in waiting:
        done.result()
    _say(f"+ line {number}" for number, _ in waiting)
    waiting.clear()


def _say(lines: Any) -> None:
    print("\n".join(lines), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4])
