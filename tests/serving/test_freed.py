"""Memory that was freed goes back to the system."""

from __future__ import annotations

import sys

import psutil
import pytest

from runtime.serving.freed import give_back_memory

PIECE, PIECES = 60_000, 4_000  # bytes: small enough that the C library keeps what is freed


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc has a way to ask for it")
def test_pages_between_what_is_still_used_are_given_back() -> None:
    pieces = [bytearray(PIECE) for _ in range(PIECES)]
    kept = pieces[::40]
    full = psutil.Process().memory_info().rss
    del pieces
    give_back_memory()
    assert full - psutil.Process().memory_info().rss > PIECE * PIECES / 2
    assert len(kept) == PIECES / 40
