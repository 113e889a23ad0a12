"""Giving memory that was freed back to the system."""

from __future__ import annotations

import ctypes
import gc
import sys


def give_back_memory() -> None:
    """Collect what refers to itself, and have the C library return the pages that nothing lies on any more.

    A conversation frees some hundred megabytes in pieces; glibc keeps such pages, and with every conversation it has a
    little more of them (malloc_trim(3)). Elsewhere only the first is done.
    """
    gc.collect()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)
