"""Connections that only read, each used by one thread at a time, and a gate that keeps them out for a while."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlite_utils import Database

from runtime.store.connection import Connection


class Readers:
    """Lends connections out; as many are open as were in use at once."""

    def __init__(self, open_it: Callable[[], Connection]) -> None:
        self._open = open_it
        self._changed = threading.Condition()
        self._free: list[Connection] = []
        self._lent = 0
        self._shut = False

    @contextmanager
    def lend(self) -> Iterator[Database]:
        """A database that can be read inside this, and by nobody else."""
        with self._changed:
            self._changed.wait_for(lambda: not self._shut)
            self._lent += 1
            connection = self._free.pop() if self._free else None
        try:
            if connection is None:
                connection = self._open()
            yield Database(connection)
        except BaseException:
            if connection is not None:
                connection.close()
                connection = None
            raise
        finally:
            with self._changed:
                self._lent -= 1
                if connection is not None:
                    self._free.append(connection)
                self._changed.notify_all()

    @contextmanager
    def kept_out(self) -> Iterator[None]:
        """Nobody reads inside this, and no connection is open: waits for those who still do."""
        with self._changed:
            self._changed.wait_for(lambda: not self._shut)
            self._shut = True
            self._changed.wait_for(lambda: self._lent == 0)
            self._drop()
        try:
            yield
        finally:
            with self._changed:
                self._shut = False
                self._changed.notify_all()

    def close(self) -> None:
        with self._changed:
            self._drop()

    def _drop(self) -> None:
        for connection in self._free:
            connection.close()
        self._free.clear()
