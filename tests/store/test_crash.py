"""A short round of bench/crash.py: the long one kills 200 times."""

from __future__ import annotations

import sys

import pytest

from bench.crash import crash


@pytest.mark.skipif(sys.platform != "linux", reason="the kill looks at open files, which only Linux shows")
def test_a_kill_loses_damages_and_leaves_readable_nothing() -> None:
    found = crash(8, seed=3)
    assert found.kills.total() == 8
    assert found.acknowledged > 0
    assert [*found.lost, *found.damaged, *found.readable, *found.unopened] == []
