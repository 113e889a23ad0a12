"""One encrypted connection: SQLite through SQLCipher 4, write-ahead log, nothing temporary on the disk.

The raw key and the salt are given (no key derivation here), so that opening takes milliseconds. HMAC-SHA512 of every
page is checked by SQLCipher when the page is read. Its `cipher_memory_security` stays off: it locks each
buffer on its own, and a vacuum of 300 MB then runs out of memory maps.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from sqlcipher3 import dbapi2

from runtime.errors import StoreDamaged
from runtime.phrases import Phrase, phrase

Connection = sqlite3.Connection  # the same interface; sqlcipher3 carries no type information
DatabaseError: type[Exception] = dbapi2.DatabaseError
OperationalError: type[Exception] = dbapi2.OperationalError
Step = Callable[[int, int], None]
"""Told how far long work is, `done` of `total` (0 of 0: nobody knows). What it raises (Stopped) breaks the work off."""
_BUSY_MS = 10_000
_LOOK_EVERY = 10_000
"""Instructions of SQLite's machine between two looks at whether its work is still wanted."""
_DAMAGED = ("file is not a database", "malformed", "disk image", "hmac check failed")


@dataclass(frozen=True, slots=True)
class Lock:
    """What opens a database file: SQLCipher's raw key, and the salt of its pages' checksums."""

    key: bytes = field(repr=False)
    salt: bytes

    @property
    def pragma(self) -> str:
        return f"\"x'{self.key.hex()}{self.salt.hex()}'\""


def connect(path: Path, lock: Lock, *, read_only: bool = False) -> Connection:
    """Open a database file, or make it. Raises StoreDamaged if this key cannot read its first page."""
    if not read_only:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))  # SQLite gives its log the same permissions
    connection: Any = dbapi2.connect(str(path), timeout=_BUSY_MS / 1000, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("pragma cipher_log_level = NONE")
        connection.execute(f"pragma key = {lock.pragma}")
        connection.execute("pragma temp_store = memory")
        connection.execute("pragma secure_delete = on")
        connection.execute("pragma foreign_keys = on")
        connection.execute("pragma cache_size = -16000")
        connection.execute("select count(*) from sqlite_master").fetchone()
        if read_only:
            connection.execute("pragma query_only = on")
        else:
            connection.execute("pragma journal_mode = wal")
            connection.execute("pragma synchronous = full")  # what is acknowledged is on the disk
    except DatabaseError as wrong:
        connection.close()
        raise damaged(path, wrong) if is_damage(wrong) else wrong from wrong
    return cast(Connection, connection)


def is_damage(problem: Exception) -> bool:
    """Whether SQLite speaks of bytes that make no sense (and not of a lock, a full disk or our own mistake)."""
    return isinstance(problem, DatabaseError) and any(words in str(problem) for words in _DAMAGED)


def damaged(path: Path, problem: object) -> StoreDamaged:
    return StoreDamaged(
        "{path} is damaged ({why}); the key is right.",
        "Run: bedside store repair. It goes back to the last good state and keeps what can still be read.",
        path=path.name,
        why=problem,
    )


def unwatched(done: int, total: int) -> None:
    """A Step for work that nobody waits for."""


@contextmanager
def watched(connection: Connection, step: Callable[[], None]) -> Iterator[None]:
    """`step` is called all along SQLite's work inside this. What it raises breaks that work off, and is raised."""
    raised: list[BaseException] = []

    def look() -> int:
        try:
            step()
        except BaseException as wish:  # noqa: BLE001 - SQLite's machine has to end before it can go on its way
            raised.append(wish)
        return len(raised)

    connection.set_progress_handler(look, _LOOK_EVERY)
    try:
        yield
    except DatabaseError:
        if raised:
            raise raised[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def checked(connection: Connection, step: Step = unwatched) -> list[Phrase]:
    """What is wrong with a database, page by page and then table by table; nothing if it is whole.

    Reading the pages is one piece of work that cannot be broken off (a second for 300 MB); the rest can.
    """
    step(0, 3)
    try:
        pages = [str(row[0]) for row in connection.execute("pragma cipher_integrity_check")]
        if pages:
            return [Phrase(page) for page in pages[:20]]
        with watched(connection, lambda: step(1, 3)):
            tables = [str(row[0]) for row in connection.execute("pragma quick_check(20)")]
        with watched(connection, lambda: step(2, 3)):
            found = connection.execute("pragma foreign_key_check")
            strays = [phrase("{table}: row without its {other}.", table=row[0], other=row[2]) for row in found]
    except DatabaseError as wrong:
        return [Phrase(str(wrong))]
    return [Phrase(line) for line in tables if line != "ok"] + strays[:20]
