"""Heavy work beside the engine: one lane per stage, each doing one piece of work at a time, in order.

`ThreadedWorkers` gives every lane a thread (live). `InlineWorkers` does the work at once and posts its results later
on the media clock, after a latency that is either measured or declared, so that a recording needs no waiting and, with
declared latencies, gives the same events every time.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol, get_args

from runtime.clock import Clock, ticks
from runtime.events import Event, Stage, WorkFailed

log = logging.getLogger(__name__)

Cancelled = Callable[[], bool]
Work = Callable[[Cancelled], Iterator[Event]]
Post = Callable[[Event, int | None], None]
STAGES: tuple[Stage, ...] = get_args(Stage)
INBOX = 64


class Workers(Protocol):
    def submit(self, stage: Stage, turn: int, revision: int, work: Work) -> None:
        """Queue work; what it yields is posted as it comes. A failure is posted as WorkFailed."""

    def cancel(self, turn: int, revision: int) -> None:
        """Nobody wants results of this turn up to this revision any more."""

    def supersede(self, stage: Stage) -> None:
        """Nobody wants any result of this stage's present work any more."""

    def close(self) -> None:
        """Stop; returns when nothing runs any more."""


@dataclass(slots=True)
class _Job:
    stage: Stage
    turn: int
    revision: int
    work: Work
    cancelled: threading.Event


def _results(job: _Job) -> Iterator[Event]:
    """What the work yields; its failure as the last event. The engine outlives its parts, so anything is caught."""
    try:
        yield from job.work(job.cancelled.is_set)
    except Exception as problem:
        log.warning("the %s stage failed", job.stage, exc_info=True)
        yield WorkFailed(job.stage, job.turn, job.revision, f"{type(problem).__name__}: {problem}")


class ThreadedWorkers:
    """One thread per stage, results posted the moment they exist."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._jobs: list[_Job] = []
        self._lock = threading.Lock()
        self._inboxes: dict[Stage, queue.Queue[_Job | None]] = {stage: queue.Queue(INBOX) for stage in STAGES}
        self._threads = [
            threading.Thread(target=self._serve, args=(inbox,), name=f"bedside-{stage}", daemon=True)
            for stage, inbox in self._inboxes.items()
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, stage: Stage, turn: int, revision: int, work: Work) -> None:
        job = _Job(stage, turn, revision, work, threading.Event())
        with self._lock:
            self._jobs.append(job)
        self._inboxes[stage].put(job)

    def cancel(self, turn: int, revision: int) -> None:
        with self._lock:
            for job in self._jobs:
                if job.turn == turn and job.revision <= revision:
                    job.cancelled.set()

    def supersede(self, stage: Stage) -> None:
        with self._lock:
            for job in self._jobs:
                if job.stage == stage:
                    job.cancelled.set()

    def close(self) -> None:
        with self._lock:
            for job in self._jobs:
                job.cancelled.set()
        for inbox in self._inboxes.values():
            inbox.put(None)
        for thread in self._threads:
            thread.join()

    def _serve(self, inbox: queue.Queue[_Job | None]) -> None:
        while (job := inbox.get()) is not None:
            if not job.cancelled.is_set():
                for event in _results(job):
                    if job.cancelled.is_set():
                        break
                    self._post(event, None)
            with self._lock:
                self._jobs.remove(job)


Latency = Callable[[Stage, float], float]


def measured(stage: Stage, took: float) -> float:
    """The work takes as long as it took here (seconds)."""
    return took


_DECLARED: dict[Stage, float] = {
    "turn": 0.13,
    "partial": 0.12,
    "recognise": 0.18,
    "overlap": 0.06,
    "answer": 0.02,
    "speak": 0.06,
    "act": 0.1,
}


def declared(stage: Stage, took: float) -> float:
    """The work takes a fixed time (seconds), near what two cores were measured to need."""
    return _DECLARED[stage]


class InlineWorkers:
    """The work is done at once; its results are posted on the media clock as if a thread per lane had done it."""

    def __init__(self, clock: Clock, post: Post, latency: Latency) -> None:
        self._clock = clock
        self._post = post
        self._latency = latency
        self._free_at: dict[Stage, int] = dict.fromkeys(STAGES, 0)
        self._running: list[tuple[Stage, int, int, int]] = []  # stage, turn, revision, until

    def submit(self, stage: Stage, turn: int, revision: int, work: Work) -> None:
        start = max(self._clock.now(), self._free_at[stage])
        job = _Job(stage, turn, revision, work, threading.Event())
        watch = self._clock.stopwatch()
        at = start
        for event in _results(job):
            took = self._latency(stage, self._clock.stopwatch() - watch)
            at += ticks(took)
            self._post(event, at)
            watch = self._clock.stopwatch()
        self._free_at[stage] = at
        self._running.append((stage, turn, revision, at))

    def cancel(self, turn: int, revision: int) -> None:
        now = self._clock.now()
        for stage, job_turn, job_revision, until in self._running:
            if job_turn == turn and job_revision <= revision and until > now:
                self._free_at[stage] = min(self._free_at[stage], now)
        self._running = [job for job in self._running if job[3] > now]

    def supersede(self, stage: Stage) -> None:
        self._free_at[stage] = min(self._free_at[stage], self._clock.now())

    def close(self) -> None:
        self._running.clear()
