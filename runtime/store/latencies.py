"""How quickly this device has answered, over its life, and other figures. Times only, nothing of any visitor."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlite_utils import Database

from runtime.latency import TurnLatency
from runtime.percentiles import percentile
from runtime.store.records import Records
from runtime.store.store import Store

_KEPT = 100_000  # turns; the oldest go first


@dataclass(frozen=True, slots=True)
class Percentiles:
    """Milliseconds from the end of the visitor's speech to our first audible sample, over `turns` turns."""

    turns: int
    p50: float
    p95: float
    p99: float


class Latencies(Records):
    def add(self, turns: Sequence[TurnLatency]) -> None:
        """Keep these turns."""

        def work(database: Database) -> None:
            at = self._now
            database.table("turn_latency").insert_all([{**asdict(turn), "at": at} for turn in turns])
            database.conn.execute(
                "delete from turn_latency where id <= (select max(id) from turn_latency) - ?", (_KEPT,)
            )

        self._submit("metrics.write", "", work).result()

    def turns(self) -> list[TurnLatency]:
        """All turns that are kept, oldest first."""
        with self._read("metrics.read") as database:
            rows = database.conn.execute(
                "select turn, wait, recognise, words, voice, out from turn_latency order by id"
            ).fetchall()
        return [TurnLatency(*row) for row in rows]

    def percentiles(self) -> Percentiles | None:
        """Over all turns that are kept; None if there are none."""
        with self._read("metrics.read") as database:
            rows = database.conn.execute("select wait + recognise + words + voice + out from turn_latency").fetchall()
        return percentiles([row[0] for row in rows])


class Metrics(Records):
    """Named figures over time."""

    def add(self, name: str, value: float, unit: str = "") -> None:
        row = (self._now, name, value, unit)
        self._submit(
            "metrics.write",
            "",
            lambda database: database.conn.execute(
                "insert into metrics (at, name, value, unit) values (?, ?, ?, ?)", row
            ),
        ).result()

    def values(self, name: str, since: float = 0.0) -> list[tuple[float, float]]:
        """Pairs of time (seconds since 1970) and value, oldest first."""
        with self._read("metrics.read") as database:
            return database.conn.execute(
                "select at, value from metrics where name = ? and at >= ? order by at", (name, since)
            ).fetchall()


def percentiles(totals: Sequence[float]) -> Percentiles | None:
    """P50, P95 and P99 of totals in milliseconds; None for none."""
    if not totals:
        return None
    return Percentiles(len(totals), *(percentile(totals, share) for share in (0.5, 0.95, 0.99)))


def take_over(store: Store, old: Path) -> int:
    """Bring the turns of the first version's plain file into the store and delete it; how many there were."""
    if not old.exists():
        return 0
    try:
        plain = sqlite3.connect(old, timeout=10)
        try:
            rows = plain.execute("select turn, wait, recognise, words, voice, out from turn_latency").fetchall()
        finally:
            plain.close()
    except sqlite3.DatabaseError as wrong:
        store.told(f"{old} cannot be read ({wrong}); its times are not taken over.")
        old.replace(old.with_name(old.name + ".unreadable"))
        return 0
    if rows:
        Latencies(store).add([TurnLatency(*row) for row in rows])
    for part in ("", "-wal", "-shm"):
        old.with_name(old.name + part).unlink(missing_ok=True)
    return len(rows)
