"""Who has the store open: many processes may share it; changing its key, restoring and repairing need it alone.

An advisory lock on a file, which the system lets go of when a process dies. Where locks cannot be shared (Windows),
a user of the store holds any one of 64 bytes of the file, and whoever needs it alone holds them all.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from runtime.errors import StoreBusy


class Place:
    """This process's share. Raises StoreBusy if another process has the store alone."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        self._open = True
        try:
            self._share = _share(self._file)
        except StoreBusy:
            os.close(self._file)
            raise

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else has the store open inside this. Raises StoreBusy."""
        with _alone(self._file, self._share):
            yield

    def close(self) -> None:
        """Let go of the lock; doing so again does nothing."""
        if self._open:
            self._open = False
            os.close(self._file)


def _busy() -> StoreBusy:
    return StoreBusy("Another Bedside is using the store.", "Close it, or wait until it is done, and try again.")


if sys.platform == "win32":
    import msvcrt

    _PLACES = 64

    def _share(file: int) -> int:
        first = os.getpid() % _PLACES
        for place in (*range(first, _PLACES), *range(first)):
            if _take(file, place):
                return place
        raise _busy()

    @contextmanager
    def _alone(file: int, own: int) -> Iterator[None]:
        taken: list[int] = []
        try:
            for place in range(_PLACES):
                if place != own:
                    if not _take(file, place):
                        raise _busy()
                    taken.append(place)
            yield
        finally:
            for place in taken:
                os.lseek(file, place, os.SEEK_SET)
                msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

    def _take(file: int, place: int) -> bool:
        os.lseek(file, place, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _share(file: int) -> int:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            raise _busy() from None
        return 0

    @contextmanager
    def _alone(file: int, own: int) -> Iterator[None]:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            fcntl.flock(file, fcntl.LOCK_SH)  # a failed exchange gives the share away
            raise _busy() from None
        try:
            yield
        finally:
            fcntl.flock(file, fcntl.LOCK_SH)
