"""Processes that are given one task at a time; a task whose process dies is given to another."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar

from runtime.errors import BedsideError, OutputProblem

Task = TypeVar("Task")
LIVES = 3
"""How often a task whose process died is begun again."""


class Stopped(Exception):
    """The export was asked to stop; what is done is kept for the next time."""


@dataclass(frozen=True, slots=True)
class Done:
    """A task is finished, with this result."""

    result: Any = None


def cores() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _deaf() -> Iterator[None]:
    """Processes that are started within do not hear Ctrl+C, not even while they load: whoever started them does, and
    asks them to end.
    """
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Crew(Generic[Task]):
    """`member(pipe, stop)` runs in each process: it takes tasks until it is given None, and sends whole numbers of
    progress, Done for each task, or the BedsideError that ends it all. `stop` is an event that asks it to end early.
    """

    def __init__(
        self,
        member: Callable[[Connection, Any], None],
        progress: Callable[[Task, int], None],
        finished: Callable[[Task, Any], None],
        stopped: Callable[[], bool],
    ) -> None:
        self._member, self._progress, self._finished, self._stopped = member, progress, finished, stopped
        self._context = multiprocessing.get_context("spawn")
        self._stop = self._context.Event()
        self._waiting: deque[tuple[Task, int]] = deque()
        self._processes: dict[Connection, Any] = {}
        self._idle: deque[Connection] = deque()
        self._busy: dict[Connection, tuple[Task, int]] = {}

    def ready(self, count: int, greeting: Any) -> None:
        """Start `count` processes before there are tasks; each is sent a greeting, which it does not answer."""
        for _ in range(count):
            self._hire()
            self._idle[-1].send(greeting)

    def work(self, tasks: list[Task], count: int) -> None:
        """Until all is done, in `count` processes. Raises Stopped, and what a member sends."""
        self._waiting = deque((task, LIVES) for task in tasks)
        try:
            while len(self._processes) < min(count, len(tasks)):
                self._hire()
            while self._idle:
                self._give(self._idle.popleft())
            while self._busy:
                for pipe in wait(list(self._busy), timeout=0.5):
                    assert isinstance(pipe, Connection)
                    self._hear(pipe)
                if self._stopped():
                    raise Stopped
        finally:
            self.end()

    def end(self) -> None:
        """All processes are gone."""
        self._stop.set()
        while self._processes:
            pipe, process = self._processes.popitem()
            pipe.close()
            process.join()

    def _hire(self) -> None:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=self._member, args=(theirs, self._stop), daemon=True)
        with _deaf():
            process.start()
        theirs.close()
        self._processes[ours] = process
        self._idle.append(ours)

    def _give(self, pipe: Connection) -> None:
        if not self._waiting:
            pipe.send(None)
            return
        self._busy[pipe] = self._waiting.popleft()
        try:
            pipe.send(self._busy[pipe][0])
        except BrokenPipeError:  # killed meanwhile
            self._lost(pipe)

    def _lost(self, pipe: Connection) -> None:
        """A process was killed: what it was at is begun again."""
        task, lives = self._busy.pop(pipe)
        if lives <= 1:
            hint = "There may be too little memory; close other programs."
            raise OutputProblem("A process of the export was ended {times} times.", hint, times=LIVES) from None
        self._waiting.appendleft((task, lives - 1))
        self._processes.pop(pipe).join()
        self._hire()
        self._give(self._idle.pop())

    def _hear(self, pipe: Connection) -> None:
        try:
            said = pipe.recv()
        except (EOFError, ConnectionResetError):
            self._lost(pipe)
            return
        if isinstance(said, BedsideError):
            raise said
        if isinstance(said, Done):
            task, _ = self._busy.pop(pipe)
            self._finished(task, said.result)
            self._give(pipe)
        else:
            self._progress(self._busy[pipe][0], said)
