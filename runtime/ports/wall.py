"""The date and time of day: for what is kept, never for what is decided in a conversation."""

from __future__ import annotations

import threading
import time
from datetime import UTC, date, datetime
from typing import Protocol


class Wall(Protocol):
    def now(self) -> float:
        """Seconds since 1970-01-01, UTC."""
        ...


class SystemWall:
    """The machine's own clock."""

    def now(self) -> float:
        return time.time()


class SetWall:
    """A clock that shows what it was set to. Any thread may set it."""

    def __init__(self, at: float = 1_800_000_000.0) -> None:
        self._lock = threading.Lock()
        self._at = at

    def now(self) -> float:
        with self._lock:
            return self._at

    def advance(self, seconds: float) -> None:
        with self._lock:
            self._at += seconds


def local_text(at: float) -> str:
    """For people: "2026-11-23 14:05", in this machine's time zone."""
    return datetime.fromtimestamp(at).astimezone().strftime("%Y-%m-%d %H:%M")


def utc_text(at: float) -> str:
    """For files: ISO 8601, UTC, to the second."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")


def parsed_utc(text: str) -> float:
    """The moment that `utc_text` wrote. Raises ValueError."""
    return datetime.fromisoformat(text).timestamp()


def utc(at: float) -> datetime:
    """The moment `at`, with its zone."""
    return datetime.fromtimestamp(at, UTC)


def local_date(at: float) -> date:
    """The day it is at `at`, in this machine's time zone."""
    return datetime.fromtimestamp(at).astimezone().date()
