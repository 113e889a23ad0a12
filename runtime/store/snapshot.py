"""Exact copies of the database: the last good state beside it, and what backups are made of."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from runtime.errors import StoreDamaged
from runtime.phrases import Phrase
from runtime.store.connection import Lock, Step, checked, connect, unwatched
from runtime.store.files import copy_private, private_folder, sync_folder, write_private
from runtime.store.header import NAME, Header
from runtime.store.layout import DATABASE

if TYPE_CHECKING:
    from runtime.store.store import Store
    from runtime.store.writer import Writer

_TAKEN = "store.last_good"


def take(store: Store) -> None:
    """Replace the last good state by the present one, if that is good. Raises StoreDamaged."""
    made = private_folder(store.layout.folder / ".last-good")
    copy_database(store, made / DATABASE)
    write_private(made / NAME, store.header.text().encode())
    shutil.rmtree(store.layout.last_good, ignore_errors=True)
    made.replace(store.layout.last_good)
    sync_folder(store.layout.folder)
    at = str(store.wall.now())
    store.write(
        lambda database: database.conn.execute("insert or replace into settings values (?, ?, ?)", (_TAKEN, at, at))
    ).result()


def taken(store: Store) -> float:
    """When the last good state was remembered; 0 if never."""
    with store.reading() as database:
        row = database.conn.execute("select value from settings where key = ?", (_TAKEN,)).fetchone()
    return float(row[0]) if row else 0.0


def copy_database(store: Store, target: Path, step: Step = unwatched) -> None:
    """The database as one whole, checked file. Writers wait while its bytes are copied.

    `step` is told bytes copied and checked; broken off, it leaves nothing.
    """
    size = store.layout.database.stat().st_size

    def work(writer: Writer) -> Lock:
        connection = writer.connection
        connection.execute("pragma wal_checkpoint(passive)").fetchall()
        connection.execute("begin immediate")  # nobody writes, in this process or another
        try:
            _remove(target)
            copy_private(store.layout.database, target, lambda done: step(done, 2 * size))
            log = _log(store.layout.database)
            if log.exists():
                copy_private(log, _log(target))
        finally:
            connection.execute("rollback")
        return store.lock

    def checking(done: int, of: int) -> None:
        step(size + size * done // of, 2 * size)

    try:
        if wrong := _checked(target, store.writer.alone(work).result(), checking):
            raise StoreDamaged("The store is damaged ({why}).", "Run: bedside store repair", why=wrong[0])
    except BaseException:
        _remove(target)
        raise


def _checked(copied: Path, lock: Lock, step: Step) -> list[Phrase]:
    """What is wrong with a copy, once its log is in it."""
    connection = connect(copied, lock)
    try:
        connection.execute("pragma wal_checkpoint(truncate)").fetchall()
        wrong = checked(connection, step)
    finally:
        connection.close()
    for part in ("-wal", "-shm"):
        copied.with_name(copied.name + part).unlink(missing_ok=True)
    return wrong


def is_of(folder: Path, header: Header) -> bool:
    """Whether the last good state is there and under the present key."""
    try:
        return (folder / NAME).read_text(encoding="utf-8") == header.text() and (folder / DATABASE).exists()
    except OSError:
        return False


def _log(database: Path) -> Path:
    return database.with_name(database.name + "-wal")


def _remove(database: Path) -> None:
    for part in ("", "-wal", "-shm"):
        database.with_name(database.name + part).unlink(missing_ok=True)
