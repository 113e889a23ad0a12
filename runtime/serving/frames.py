"""The newest picture in shared memory: one process draws, another shows, nobody waits and nothing tears.

Layout: a header of 64-bit numbers, then three slots. A slot carries a number before its pixels; the writer makes it
odd while it writes (a seqlock) and never writes into the slot that it finished last, so that a reader is only disturbed
when it is two pictures slow, and notices it.
"""

from __future__ import annotations

from multiprocessing.shared_memory import SharedMemory

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Picture32 = NDArray[np.uint8]
SLOTS = 3
_HEADER = 64
_LATEST, _COUNT = 0, 1
_SEQUENCE, _WIDTH, _HEIGHT = 0, 1, 2
_SLOT_HEADER = 64
_TRIES = 4


class FrameBoard:
    """Pictures (height, width, 4) of up to `most` pixels, bytes in the order blue, green, red, unused.

    The side that shows creates it and removes it (`close`); the side that draws opens it by its name.
    """

    def __init__(self, most: int, name: str | None = None) -> None:
        self.most = most
        size = _HEADER + SLOTS * (_SLOT_HEADER + 4 * most)
        self._owner = name is None
        self._memory = SharedMemory(name, create=name is None, size=size)
        self._header = np.ndarray((8,), np.int64, self._memory.buf)
        starts = [_HEADER + slot * (_SLOT_HEADER + 4 * most) for slot in range(SLOTS)]
        self._slots = [np.ndarray((8,), np.int64, self._memory.buf, start) for start in starts]
        self._pixels = [np.ndarray((4 * most,), np.uint8, self._memory.buf, start + _SLOT_HEADER) for start in starts]
        if self._owner:
            self._header[:] = 0
            for slot in self._slots:
                slot[:] = 0

    @property
    def name(self) -> str:
        return self._memory.name

    @property
    def count(self) -> int:
        """How many pictures were put up so far."""
        return int(self._header[_COUNT])

    def canvas(self, width: int, height: int) -> Picture:
        """The memory (height, width, 4) of the next picture, to be drawn into and then put up with `publish`."""
        if width * height > self.most:
            raise ValueError(f"a picture of {width}×{height} on a board of {self.most} pixels")
        at = (int(self._header[_LATEST]) + 1) % SLOTS
        slot = self._slots[at]
        slot[_SEQUENCE] |= 1
        slot[_WIDTH], slot[_HEIGHT] = width, height
        return self._pixels[at][: 4 * width * height].reshape(height, width, 4)

    def publish(self) -> None:
        """The canvas is drawn: it is the newest picture from now on."""
        at = (int(self._header[_LATEST]) + 1) % SLOTS
        self._slots[at][_SEQUENCE] += 1
        self._header[_LATEST] = at
        self._header[_COUNT] += 1

    def read(self, into: bytearray | None = None) -> Picture | None:
        """A copy (height, width, 4) of the newest picture, whole; None before the first."""
        for _ in range(_TRIES):
            if self.count == 0:
                return None
            at = int(self._header[_LATEST])
            slot = self._slots[at]
            before = int(slot[_SEQUENCE])
            width, height = int(slot[_WIDTH]), int(slot[_HEIGHT])
            if before % 2 or not 0 < width * height <= self.most:
                continue
            copy = self._pixels[at][: 4 * width * height].copy().reshape(height, width, 4)
            if int(slot[_SEQUENCE]) == before:
                return copy
        return None

    def wipe(self) -> None:
        """Overwrite every picture; only while nobody draws."""
        for slot, pixels in zip(self._slots, self._pixels, strict=True):
            slot[:] = 0
            pixels[:] = 0
        self._header[:] = 0

    def close(self) -> None:
        """Let go of the memory; its creator also removes it."""
        self._header = np.zeros(8, np.int64)
        self._slots, self._pixels = [], []
        self._memory.close()
        if self._owner:
            self._memory.unlink()
