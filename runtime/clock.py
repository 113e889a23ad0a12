"""Media time: one integer count that everything in a session agrees on.

A tick is 1/48,000 s, the largest unit that divides every rate used here exactly: 16, 24 and 48 kHz audio and
24, 25, 30, 50 and 60 frames a second. Only this module and the ports know wall time.
"""

from __future__ import annotations

import threading
import time
from typing import Protocol

TICKS_PER_SECOND = 48_000


def ticks(seconds: float) -> int:
    """Seconds as the nearest tick."""
    return round(seconds * TICKS_PER_SECOND)


def seconds(at: int) -> float:
    """Ticks as seconds."""
    return at / TICKS_PER_SECOND


class Clock(Protocol):
    """What the conductor asks of time. Shape after trio's three-method Clock."""

    def now(self) -> int:
        """Media time in ticks since the session began."""

    def wait(self, changed: threading.Condition, deadline: int | None) -> None:
        """Return when `changed` (held by the caller) is notified or `deadline` has come, whichever is first.

        A virtual clock jumps to the deadline instead; without a deadline nothing can ever happen, and it raises
        `NothingLeft`.
        """

    def stopwatch(self) -> float:
        """Seconds of real work so far, for measuring how long a piece of work took."""


class NothingLeft(Exception):
    """A virtual clock was asked to wait although nothing is scheduled."""


class SystemClock:
    """Real time, counted from the moment of construction."""

    def __init__(self) -> None:
        self._start = time.perf_counter_ns()

    def now(self) -> int:
        return (time.perf_counter_ns() - self._start) * TICKS_PER_SECOND // 1_000_000_000

    def wait(self, changed: threading.Condition, deadline: int | None) -> None:
        if deadline is None:
            changed.wait()
            return
        remaining = seconds(deadline - self.now())
        if remaining > 0:
            changed.wait(remaining)

    def stopwatch(self) -> float:
        return time.perf_counter()

    def elapsed(self) -> float:
        """Seconds of any beginning, those in which the machine slept included, which Linux's other clocks leave out."""
        return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.perf_counter()


class DeviceClock:
    """The sound card's sample counter as media time, running on by the system's clock between its blocks.

    Sound cards and system clocks drift apart by a few tenths of a second in an hour; what is heard and when it was
    heard must not.
    """

    def __init__(self) -> None:
        self._system = SystemClock()
        self._lock = threading.Lock()
        self._counted = 0
        self._counted_when = 0
        self._last = 0

    def counted(self, at: int) -> None:
        """The device has delivered audio up to media time `at`."""
        with self._lock:
            self._counted = at
            self._counted_when = self._system.now()

    def now(self) -> int:
        with self._lock:
            self._last = max(self._last, self._counted + self._system.now() - self._counted_when)
            return self._last

    def wait(self, changed: threading.Condition, deadline: int | None) -> None:
        remaining = None if deadline is None else seconds(deadline - self.now())
        if remaining is None or remaining > 0:
            changed.wait(remaining)

    def stopwatch(self) -> float:
        return self._system.stopwatch()


class VirtualClock:
    """Time that stands still until there is something to wait for."""

    def __init__(self) -> None:
        self._now = 0

    def now(self) -> int:
        return self._now

    def wait(self, changed: threading.Condition, deadline: int | None) -> None:
        if deadline is None:
            raise NothingLeft
        self._now = max(self._now, deadline)

    def stopwatch(self) -> float:
        return time.perf_counter()
