"""Whether somebody talks with Bedside on this machine now: work in the background makes way for them."""

from __future__ import annotations

from pathlib import Path

from runtime.errors import StoreBusy
from runtime.store.sharing import Place

LOCK = "talking.lock"


class Talking:
    """Held while a conversation runs; the system lets go of it when the process dies."""

    def __init__(self, home: Path) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self._path = home / LOCK
        self._place: Place | None = None

    def begin(self) -> None:
        """A conversation begins. One that looks this very moment whether somebody talks is waited for."""
        while self._place is None:
            try:
                self._place = Place(self._path)
            except StoreBusy:
                continue

    def end(self) -> None:
        """It is over; saying so again does nothing."""
        if self._place is not None:
            self._place.close()
            self._place = None


def somebody_talks(home: Path) -> bool:
    """Whether any process on this machine is in a conversation."""
    home.mkdir(parents=True, exist_ok=True)
    try:
        place = Place(home / LOCK)
    except StoreBusy:
        return True  # somebody else looks; asking again is cheap
    try:
        with place.alone():
            return False
    except StoreBusy:
        return True
    finally:
        place.close()
