"""The common ground of everything that is kept: who acts, whether they may, and that it is noted."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TypeVar

from sqlite_utils import Database

from runtime.store.roles import SYSTEM, Actor, allowed, refuse
from runtime.store.store import Store

T = TypeVar("T")


def new_id() -> str:
    """A random name for a record: says nothing of what it names."""
    return secrets.token_hex(8)


class Records:
    """Reads and writes on behalf of somebody. Every method of its children names its intent (`roles.NEEDED`)."""

    def __init__(self, store: Store, actor: Actor = SYSTEM) -> None:
        self._store = store
        self._actor = actor

    @property
    def _now(self) -> float:
        return self._store.wall.now()

    def _allow(self, intent: str) -> None:
        """Raises NotAllowed, and notes that it was tried."""
        if not allowed(self._actor, intent):
            self._store.write_noted(self._actor.name, f"refused {intent}", "role:" + self._actor.role.word)
            raise refuse(self._actor, intent)

    @contextmanager
    def _read(self, intent: str, subject: str = "") -> Iterator[Database]:
        """A connection to read with. What a person reads of a `subject` is noted; the engine's own reading is not."""
        self._allow(intent)
        if subject and self._actor is not SYSTEM:
            self._store.write_noted(self._actor.name, intent, subject)
        with self._store.reading() as database:
            yield database

    def _submit(self, intent: str, subject: str, work: Callable[[Database], T]) -> Future[T]:
        """Write and note it, in one transaction; `subject` may be empty where the engine writes every second."""
        self._allow(intent)

        def noted(database: Database) -> T:
            result = work(database)
            if subject:
                self._store.note(database, self._actor.name, intent, subject)
            return result

        return self._store.write(noted)

    def _write(self, intent: str, subject: str, work: Callable[[Database], T]) -> T:
        return self._submit(intent, subject, work).result()
