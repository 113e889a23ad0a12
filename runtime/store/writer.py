"""The one thread that writes. A write is acknowledged, by its future, when it is on the disk.

Writes that wait at the same time share a transaction, each within a savepoint of its own: one that fails takes
nothing of the others with it.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlite_utils import Database

from runtime.errors import BugError
from runtime.store.connection import Connection

T = TypeVar("T")
Work = Callable[[Database], T]
_TOGETHER = 256


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[Any], Any]
    done: Future[Any]
    alone: bool


class Writer:
    """Owns the connection that writes. `committed` is called after each commit, before it is acknowledged."""

    def __init__(self, open_it: Callable[[], Connection], committed: Callable[[Connection], None]) -> None:
        self._open = open_it
        self._committed = committed
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        self._connection: Connection | None = None
        opened: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, args=(opened,), name="bedside-store")
        self._thread.start()
        opened.result()

    def submit(self, work: Work[T]) -> Future[T]:
        """Write within a transaction; the future is done when it is committed, or has the error that undid it."""
        return self._post(work, alone=False)

    def alone(self, work: Callable[[Writer], T]) -> Future[T]:
        """Run between transactions, on the writing thread, with the writer itself (key change, vacuum, repair)."""
        return self._post(work, alone=True)

    @property
    def connection(self) -> Connection:
        """The writing connection; only for work that runs `alone`."""
        if self._connection is None:
            raise BugError("the store's connection was used while it was closed")
        return self._connection

    def reopen(self, between: Callable[[], None] = lambda: None) -> None:
        """Close the connection, do something to the file, open it again; only from work that runs `alone`."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        try:
            between()
        finally:
            self._connection = self._open()

    def close(self) -> None:
        """Finish everything that was submitted, then close."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._jobs.put(None)
        self._thread.join()

    def _post(self, work: Callable[[Any], T], *, alone: bool) -> Future[T]:
        done: Future[T] = Future()
        with self._lock:
            if self._closed:
                raise BugError("the store is closed")
            self._jobs.put(_Job(work, done, alone))
        return done

    def _run(self, opened: Future[None]) -> None:
        try:
            self._connection = self._open()
        except BaseException as problem:  # noqa: BLE001 - handed to the caller
            opened.set_exception(problem)
            return
        opened.set_result(None)
        last = False
        while not last:
            jobs, last = self._waiting()
            shared = [job for job in jobs if not job.alone]
            if shared:
                self._write(shared)
            for job in jobs:
                if job.alone:
                    _carry_out(job, self)
        if self._connection is not None:
            self._connection.close()

    def _waiting(self) -> tuple[list[_Job], bool]:
        """The jobs that wait, up to one that wants to be alone; and whether there will be no more."""
        jobs: list[_Job] = []
        while len(jobs) < _TOGETHER:
            try:
                job = self._jobs.get(block=not jobs)
            except queue.Empty:
                break
            if job is None:
                return jobs, True
            jobs.append(job)
            if job.alone:
                break
        return jobs, False

    def _write(self, jobs: list[_Job]) -> None:
        done: list[tuple[_Job, Any]] = []
        try:
            connection = self.connection
            database = Database(connection)
            connection.execute("begin immediate")
            for job in jobs:
                connection.execute("savepoint job")
                try:
                    done.append((job, job.work(database)))
                except BaseException as problem:  # noqa: BLE001 - handed to whoever asked for the write
                    connection.execute("rollback to job")
                    job.done.set_exception(problem)
                connection.execute("release job")
            connection.execute("commit")
            self._committed(connection)
        except BaseException as problem:  # noqa: BLE001 - a full disk, a damaged page: nothing was written
            self._undo()
            for job in jobs:
                if not job.done.done():
                    job.done.set_exception(problem)
            return
        for job, result in done:
            job.done.set_result(result)

    def _undo(self) -> None:
        if self._connection is not None and self._connection.in_transaction:
            with contextlib.suppress(Exception):  # the transaction is gone already; the problem itself is handed on
                self._connection.execute("rollback")


def _carry_out(job: _Job, writer: Writer) -> None:
    try:
        result = job.work(writer)
    except BaseException as problem:  # noqa: BLE001 - handed to whoever asked
        job.done.set_exception(problem)
    else:
        job.done.set_result(result)
