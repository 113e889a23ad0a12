from __future__ import annotations

import threading

import pytest

from runtime.clock import TICKS_PER_SECOND, DeviceClock, NothingLeft, VirtualClock, ticks


def test_a_tick_divides_every_rate_that_is_used() -> None:
    assert all(TICKS_PER_SECOND % rate == 0 for rate in (16_000, 24_000, 48_000, 24, 25, 30, 50, 60))
    assert ticks(1.5) == 72_000


def test_virtual_time_jumps_and_never_goes_back() -> None:
    clock = VirtualClock()
    changed = threading.Condition()
    clock.wait(changed, 100)
    clock.wait(changed, 50)
    assert clock.now() == 100
    with pytest.raises(NothingLeft):
        clock.wait(changed, None)


def test_device_time_follows_the_sample_counter_and_never_goes_back() -> None:
    clock = DeviceClock()
    clock.counted(ticks(10))
    assert clock.now() >= ticks(10)
    before = clock.now()
    clock.counted(ticks(9))
    assert clock.now() >= before
