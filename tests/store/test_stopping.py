"""Long work on the store broken off at every place where it may be: everything is as it was, and can be done again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlite_utils import Database

from runtime.errors import Stopped
from runtime.ports.wall import SetWall
from runtime.store.backup import Backups
from runtime.store.care import Care
from runtime.store.connection import Step
from runtime.store.settings import Settings
from runtime.store.store import Store


def filled(store: Store) -> None:
    for number in range(40):
        Settings(store).set(f"long.{number}", "x" * 60_000)
    rows = [(0.0, "n", float(number)) for number in range(10_000)]
    many = "insert into metrics (at, name, value) values (?, ?, ?)"
    store.write(lambda database: database.conn.executemany(many, rows)).result()


def after(count: int) -> Step:
    """Stops the work when it has asked so often whether it may go on."""
    left = count

    def step(done: int, total: int) -> None:
        nonlocal left
        assert 0 <= done <= total
        if left == 0:
            raise Stopped("Stopped.", "")
        left -= 1

    return step


def asked(work: Callable[[Step], object]) -> list[tuple[int, int]]:
    told: list[tuple[int, int]] = []
    work(lambda done, total: told.append((done, total)))
    return told


@pytest.mark.parametrize("what", ["check", "backup", "restore", "compact", "repair", "verify"])
def test_what_is_broken_off_has_changed_nothing(
    store: Store, home: Path, tmp_path: Path, wall: SetWall, what: str
) -> None:
    filled(store)
    care, backups = Care(store), Backups(store)
    backups.make(tmp_path / "first.backup")
    numbers = iter(range(1000))
    works: dict[str, Callable[[Step], object]] = {
        "check": care.check,
        "backup": lambda step: backups.make(tmp_path / f"{next(numbers)}.backup", None, step),
        "restore": lambda step: backups.restore(tmp_path / "first.backup", None, step),
        "compact": care.compact,
        "repair": care.repair,
        "verify": lambda step: care.verify_audit(step=step),
    }
    if what == "verify":

        def note(database: Database) -> None:
            for number in range(2_100):
                store.note(database, "somebody", "test", f"row:{number}")

        store.write(note).result()
    work = works[what]
    places = len(asked(work))
    assert places > 0
    for count in sorted({0, 1, 2, places // 2, places - 1} & set(range(places))):
        with pytest.raises(Stopped):
            work(after(count))
        assert not store.layout.unfinished() and not (home / "store.work").exists()
        assert not list(tmp_path.glob(".*.part"))
        assert Settings(store).get("long.39") == "x" * 60_000
        Settings(store).set("count", count)
    assert store.check() == [] and care.verify_audit() == []
    wall.advance(1)  # a damaged store is kept aside under the second in which it was repaired
    work(lambda done, total: None)
