"""Films made at the command line make way: they run at low priority, and not at all while somebody talks here."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from rich.console import Console

from runtime.clock import SystemClock
from runtime.export.crew import Stopped
from runtime.talking import somebody_talks

T = TypeVar("T")
EVERY = 0.5
"""Seconds between two looks at whether somebody talks."""


def low_priority() -> None:
    """Of this process and those that it starts: the system gives it what others leave."""
    import psutil

    if sys.platform == "win32":
        psutil.Process().nice(psutil.IDLE_PRIORITY_CLASS)
    else:
        psutil.Process().nice(19)


def making_way(work: Callable[[Callable[[], bool]], T], console: Console) -> T:
    """Do `work` at low priority and only while nobody talks, see `between_talks`."""
    from models.home import data_home

    low_priority()
    words = "Somebody talks with Bedside on this machine: the film waits."
    try:
        return between_talks(work, data_home(), lambda: console.print(words, markup=False))
    except KeyboardInterrupt:
        console.print("What is done is kept: the same command goes on from here.", markup=False)
        raise


def between_talks(work: Callable[[Callable[[], bool]], T], home: Path, waits: Callable[[], None]) -> T:
    """Do `work`, which is given a question that it asks all the time, and raises Stopped when the answer is yes: then
    somebody talks. It is begun again when they have ended, and goes on where it was. `waits` hears of it.
    """
    pause = threading.Event()
    while True:
        try:
            return work(_Look(home))
        except Stopped:
            waits()
            while somebody_talks(home):
                pause.wait(EVERY)


class _Look:
    """Whether somebody talks, asked as often as one likes and looked at twice a second; once yes, always yes."""

    def __init__(self, home: Path) -> None:
        self._home, self._clock = home, SystemClock()
        self._looked, self._talks = -EVERY, False

    def __call__(self) -> bool:
        now = self._clock.stopwatch()
        if not self._talks and now - self._looked >= EVERY:
            self._looked = now
            self._talks = somebody_talks(self._home)
        return self._talks
