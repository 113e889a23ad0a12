"""Work that takes longer than a picture may: on a thread beside the screen, its outcome back on the screen's own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from runtime.errors import KnownError

T = TypeVar("T")
_WAIT = 0.0002
"""Seconds that the screen waits at most, whenever it comes back from Qt, for work beside it to let go of Python."""


class Background(QObject):
    """One thread; work is done in the order in which it was given."""

    _done = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        sys.setswitchinterval(_WAIT)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="bedside-background")
        self._done.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], then: Callable[[T | KnownError], None]) -> None:
        """Do `work`; `then` gets what it gave, or what the user can put right. Anything else is a bug and is raised."""

        def over(future: Future[T]) -> None:
            problem = future.exception()
            if problem is not None and not isinstance(problem, KnownError):
                self._done.emit(_raise, problem)
                return
            self._done.emit(then, problem if problem is not None else future.result())

        self._pool.submit(work).add_done_callback(over)

    def _tell(self, then: Callable[[object], None], outcome: object) -> None:
        then(outcome)

    def close(self) -> None:
        self._pool.shutdown(wait=True)


def _raise(problem: object) -> None:
    assert isinstance(problem, BaseException)
    raise problem
