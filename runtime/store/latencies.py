"""How quickly this device has answered, over its life. Holds times only, nothing of any visitor."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlite_utils import Database

from runtime.errors import BadSettings
from runtime.latency import TurnLatency
from runtime.percentiles import percentile

SCHEMA = 1
_KEPT = 100_000  # turns; the oldest go first


@dataclass(frozen=True, slots=True)
class Percentiles:
    """Milliseconds from the end of the visitor's speech to our first audible sample, over `turns` turns."""

    turns: int
    p50: float
    p95: float
    p99: float


class LatencyStore:
    """A table of turns in one SQLite file (sqlite-utils, WAL). Raises BadSettings for a newer file's schema."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._connection = sqlite3.connect(path, timeout=10)
        self._database = Database(self._connection)
        self._database.enable_wal()
        version = int(self._connection.execute("pragma user_version").fetchone()[0])
        if version > SCHEMA:
            self._connection.close()
            raise BadSettings(f"{path} was written by a newer Bedside (schema {version}).", "Update Bedside.")
        if version == 0:
            columns = {"id": int, **dict.fromkeys(("wait", "recognise", "words", "voice", "out"), float)}
            self._database.table("turn_latency").create({**columns, "turn": int}, pk="id", if_not_exists=True)
            self._connection.execute(f"pragma user_version = {SCHEMA}")

    def add(self, turns: Sequence[TurnLatency]) -> None:
        """Keep these turns."""
        self._database.table("turn_latency").insert_all([asdict(turn) for turn in turns])
        with self._connection:
            self._connection.execute(
                "delete from turn_latency where id <= (select max(id) from turn_latency) - ?", (_KEPT,)
            )

    def percentiles(self) -> Percentiles | None:
        """Over all turns that are kept; None if there are none."""
        rows = self._connection.execute("select wait + recognise + words + voice + out from turn_latency").fetchall()
        return percentiles([row[0] for row in rows])

    def close(self) -> None:
        self._connection.close()


def percentiles(totals: Sequence[float]) -> Percentiles | None:
    """P50, P95 and P99 of totals in milliseconds; None for none."""
    if not totals:
        return None
    return Percentiles(len(totals), *(percentile(totals, share) for share in (0.5, 0.95, 0.99)))
