from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from runtime.errors import BadSettings
from runtime.latency import TurnLatency
from runtime.store.latencies import LatencyStore, Percentiles


def turn(total: float) -> TurnLatency:
    return TurnLatency(1, wait=total, recognise=0, words=0, voice=0, out=0)


def test_turns_outlive_the_session(tmp_path: Path) -> None:
    path = tmp_path / "bedside.db"
    for start in (0, 50):
        store = LatencyStore(path)
        store.add([turn(float(total)) for total in range(start + 1, start + 51)])
        store.close()
    store = LatencyStore(path)
    assert store.percentiles() == Percentiles(100, 50.0, 95.0, 99.0)
    store.close()


def test_an_empty_store_has_no_percentiles(tmp_path: Path) -> None:
    store = LatencyStore(tmp_path / "bedside.db")
    assert store.percentiles() is None
    store.close()


def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bedside.db"
    LatencyStore(path).close()
    newer = sqlite3.connect(path)
    newer.execute("pragma user_version = 9")
    newer.close()
    with pytest.raises(BadSettings, match="newer"):
        LatencyStore(path)
