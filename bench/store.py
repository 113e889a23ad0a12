"""A store of 300 MB: how long until it is open and answers; writes, the whole check, snapshots, key change."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from runtime.store.conversations import Conversations, Utterance
from runtime.store.housekeeping import Housekeeper
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.people import People
from runtime.store.store import Store

MEGABYTES = 300
_CHUNK = 4_000  # bytes of a row, vector included
_OPENINGS = 9
Rows = list[dict[str, Any]]


def run(quick: bool) -> Rows:
    """Rows of name, value and unit. Files are in the page cache, as after a restart of the program."""
    megabytes = 60 if quick else MEGABYTES
    with tempfile.TemporaryDirectory(prefix="bedside-store-") as folder:
        home = Path(folder)
        store = open_store(home, Keys(home), kind="file")
        try:
            rows = _used(store, megabytes)
        finally:
            store.close()
        rows += _openings(home, "key file", None)
        store = open_store(home, Keys(home))
        store.change_key("passphrase", "a passphrase for the benchmark")
        store.close()
        rows += _openings(home, "passphrase (Argon2id, 64 MiB)", "a passphrase for the benchmark")
    return rows


def _used(store: Store, megabytes: int) -> Rows:
    person = _fill(store, megabytes)
    return [
        _row("size", store.layout.database.stat().st_size / 1e6, "MB"),
        *_writes(store, person),
        _timed("whole check (runs beside the use of a store over 32 MB)", store.check),
        _timed("last good state, checked", store.snapshot),
        _timed("key change", lambda: store.change_key("file")),
        _timed("compaction", store.compact),
    ]


def _fill(store: Store, megabytes: int) -> str:
    drawn = random.Random(0)
    words = [f"word{number}" for number in range(5_000)]
    document = store.write(
        lambda database: (
            database.table("documents")
            .insert({"name": "bench", "media_type": "text/plain", "sha256": "", "bytes": 0, "added": 0.0})
            .last_pk
        )
    ).result()
    for first in range(0, megabytes * 1_000_000 // _CHUNK, 500):

        def add(database: Database, first: int = first) -> None:
            for number in range(first, first + 500):
                text = " ".join(drawn.choices(words, k=330))
                row = (document, number, 0, len(text), text, drawn.randbytes(1_024))
                database.conn.execute(
                    "insert into chunks (document, ordinal, start, end, text, vector) values (?, ?, ?, ?, ?, ?)", row
                )

        store.write(add).result()
    return People(store).meet({"name": "bench"})


def _writes(store: Store, person: str) -> Rows:
    recorder = Conversations(store).begin(person, "front-desk")
    times = []
    for number in range(200):
        started = time.perf_counter()
        recorder.heard(Utterance(float(number), "visitor", "Where can I park my car?")).result()
        times.append((time.perf_counter() - started) * 1e3)
    return [
        _row("one line acknowledged, p50", statistics.median(times), "ms"),
        _row("one line acknowledged, p95", statistics.quantiles(times, n=20)[-1], "ms"),
    ]


def _openings(home: Path, name: str, passphrase: str | None) -> Rows:
    times = []
    for _ in range(_OPENINGS):
        started = time.perf_counter()
        store = open_store(home, Keys(home, None if passphrase is None else lambda: passphrase))
        People(store).known()
        times.append((time.perf_counter() - started) * 1e3)
        Housekeeper(store).stop()  # begins the whole check, as a long-lived program does, and breaks it off
        store.close()
    return [
        _row(f"open to first answer, {name}: median", statistics.median(times), "ms"),
        _row(f"open to first answer, {name}: slowest of {_OPENINGS}", max(times), "ms"),
    ]


def _timed(name: str, act: Callable[[], object]) -> dict[str, Any]:
    started = time.perf_counter()
    act()
    return _row(name, (time.perf_counter() - started) * 1e3, "ms")


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": round(value, 1), "unit": unit}
