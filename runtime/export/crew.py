"""Processes that are given one task at a time; a task whose process dies is given to another."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable
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
        self._waiting: deque[tuple[Task, int]] = deque()
        self._processes: dict[Connection, Any] = {}
        self._busy: dict[Connection, tuple[Task, int]] = {}

    def work(self, tasks: list[Task], count: int) -> None:
        """Until all is done, in `count` processes. Raises Stopped, and what a member sends."""
        self._waiting = deque((task, LIVES) for task in tasks)
        stop = self._context.Event()
        try:
            for _ in range(min(count, len(tasks))):
                self._hire(stop)
            while self._busy:
                for pipe in wait(list(self._busy), timeout=0.5):
                    assert isinstance(pipe, Connection)
                    self._hear(pipe, stop)
                if self._stopped():
                    raise Stopped
        finally:
            stop.set()
            for pipe, process in self._processes.items():
                pipe.close()
                process.join()

    def _hire(self, stop: Any) -> None:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=self._member, args=(theirs, stop), daemon=True)
        process.start()
        theirs.close()
        self._processes[ours] = process
        self._give(ours)

    def _give(self, pipe: Connection) -> None:
        if self._waiting:
            self._busy[pipe] = self._waiting.popleft()
            pipe.send(self._busy[pipe][0])
        else:
            pipe.send(None)

    def _hear(self, pipe: Connection, stop: Any) -> None:
        try:
            said = pipe.recv()
        except (EOFError, ConnectionResetError):  # killed: what it was at is begun again
            task, lives = self._busy.pop(pipe)
            if lives <= 1:
                hint = "There may be too little memory; close other programs."
                raise OutputProblem(f"A process of the export was ended {LIVES} times.", hint) from None
            self._waiting.appendleft((task, lives - 1))
            self._processes.pop(pipe).join()
            self._hire(stop)
            return
        if isinstance(said, BedsideError):
            raise said
        if isinstance(said, Done):
            task, _ = self._busy.pop(pipe)
            self._finished(task, said.result)
            self._give(pipe)
        else:
            self._progress(self._busy[pipe][0], said)
