"""What a short sound during our own speech says: "mm-hm", "wait", a cough."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from runtime.clock import ticks
from runtime.hearing.ring import RATE

Audio = NDArray[np.float32]

CLOSE = ticks(0.05)
"""Around the sound, of the room."""
BEFORE, AFTER = np.zeros(round(0.4 * RATE), np.float32), np.zeros(round(0.5 * RATE), np.float32)
_ROOM_BEFORE, _ROOM_AFTER = ticks(0.3), ticks(0.15)
_WORTH_ANOTHER = ticks(0.25)


def in_silence(sound: Audio) -> Audio:
    """A sound (n,) with digital silence around it."""
    return np.concatenate([BEFORE, sound, AFTER])


def transcribe_short(
    transcribe: Callable[[Audio], str], read: Callable[[int, int], Audio], start: int, end: int
) -> str:
    """The words between two media times (ticks); "" where there are none.

    Digital silence stands around the sound, because the room around it still has some of our own voice in it: of 59
    sounds under 1.2 s on the train half of the floor benchmark 53 are then told rightly, with the room's own 0.3 s
    before and 0.15 s after 39. Where that gives nothing the room is tried.
    """
    text = transcribe(in_silence(read(max(0, start - CLOSE), end + CLOSE)))
    if text or end - start < _WORTH_ANOTHER:
        return text
    return transcribe(read(max(0, start - _ROOM_BEFORE), end + _ROOM_AFTER))
