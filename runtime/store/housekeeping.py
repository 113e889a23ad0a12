"""What the store does by itself: checks, retention, the last good state. At start, and then by the clock."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from runtime.errors import StoreBusy, StoreDamaged
from runtime.store import retention, snapshot
from runtime.store.connection import Connection, checked

if TYPE_CHECKING:
    from runtime.store.store import Store

EVERY = 3600.0
_DAY = 86_400.0
_CHECKED_BEFORE_USE = 32_000_000  # bytes; a larger store is checked beside its use, which takes seconds
_DAMAGED_KEPT = 7 * _DAY


def at_start(store: Store) -> None:
    """Retention, and the whole check of a store that is small enough for it; one that fails is repaired."""
    if store.layout.database.stat().st_size <= _CHECKED_BEFORE_USE and store.health == "unchecked":
        whole(store)
    retention.sweep(store)


def whole(store: Store) -> bool:
    """Check everything, repair what is damaged; whether nothing was. A repair waits while others use the store."""
    wrong = store.check()
    if not wrong:
        store.health = "whole" if store.health == "unchecked" else store.health
        return True
    store.told(f"The store is damaged ({wrong[0]}).")
    try:
        store.repair()
    except StoreBusy:
        store.told("It is repaired as soon as no other Bedside uses it.")
    return False


def keep_house(store: Store) -> None:
    """One round: retention, old damaged copies, and once a day the check and the last good state."""
    retention.sweep(store)
    now = store.wall.now()
    for copy, since in store.layout.damaged_copies().items():
        if now - since > _DAMAGED_KEPT:
            shutil.rmtree(copy, ignore_errors=True)
    if not _recent(store) and whole(store):
        remember_if_due(store)


def remember_if_due(store: Store) -> None:
    """Take the last good state if there is none of the last day."""
    if not _recent(store):
        try:
            store.snapshot()
        except StoreDamaged:
            whole(store)


class Housekeeper:
    """A thread that keeps house until it is stopped; the first round begins at once, with the whole check."""

    def __init__(self, store: Store, every: float = EVERY, kept: Callable[[], None] = lambda: None) -> None:
        self._store = store
        self._every = every
        self._kept = kept
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._checking: Connection | None = None
        self._thread = threading.Thread(target=self._run, name="bedside-housekeeping")
        self._thread.start()

    def stop(self) -> None:
        """Break a check off, let a round end, and begin no more."""
        self._over.set()
        with self._lock:
            if self._checking is not None:
                self._checking.interrupt()
        self._thread.join()

    def _run(self) -> None:
        if self._store.health == "unchecked":
            self._check()
        while not self._over.is_set():
            try:
                keep_house(self._store)
            except Exception as problem:  # noqa: BLE001 - a full disk: it is told, and the next round may do better
                self._store.told(f"The store could not be looked after ({type(problem).__name__}: {problem}).")
            self._kept()
            self._over.wait(self._every)

    def _check(self) -> None:
        """The check of a large store, which `stop` can break off."""
        with self._store.reading() as database:
            with self._lock:
                self._checking = database.conn
            wrong = checked(database.conn)
            with self._lock:
                self._checking = None
        if self._over.is_set():
            return
        if wrong:
            whole(self._store)
        else:
            self._store.health = "whole"


def _recent(store: Store) -> bool:
    """Whether the last good state is of the last day, and under the present key."""
    if not snapshot.is_of(store.layout.last_good, store.header):
        return False
    return store.wall.now() - snapshot.taken(store) < _DAY
