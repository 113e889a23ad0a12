from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.serving.gate import SILENT, Gate
from runtime.serving.pace import LEAST, SHARE, frame_rate
from runtime.serving.painter import fitted
from runtime.visit.nightly import due
from runtime.visit.waking import LOOKS, NEAR, Waking

BLOCK = np.full(160, 0.5, np.float32)


def test_muted_means_that_nothing_is_let_through() -> None:
    gate = Gate()
    assert np.array_equal(gate(BLOCK, BLOCK), BLOCK) and gate.level == pytest.approx(-6.02, abs=0.01)
    gate.mute(True)
    assert not gate(BLOCK, BLOCK).any() and gate.level == SILENT and gate.muted


def test_holding_the_talk_key_opens_a_muted_microphone_only_while_it_is_held() -> None:
    gate = Gate(muted=True)
    gate.hold(True)
    assert gate(BLOCK, BLOCK).any() and not gate.muted
    gate.hold(False)
    assert not gate(BLOCK, BLOCK).any()


@given(st.floats(24, 144), st.floats(0, 200))
def test_drawing_never_takes_more_than_its_share_but_where_it_has_to_stay_alive(refresh: float, took: float) -> None:
    rate = frame_rate(refresh, took)
    assert 0 < rate <= max(refresh, LEAST)
    assert rate <= LEAST or took == 0 or rate * took / 1000 <= SHARE + 1e-6


@given(st.integers(2, 8000), st.integers(2, 8000), st.integers(10_000, 4_000_000))
def test_a_drawn_size_is_even_and_fits(width: int, height: int, most: int) -> None:
    w, h = fitted(width, height, most)
    assert w % 2 == h % 2 == 0 and (w * h <= most or min(w, h) == 2)


def test_somebody_near_for_a_while_wakes_and_a_passer_by_does_not() -> None:
    waking = Waking()
    for _ in range(LOOKS - 1):
        waking = waking.look(True, NEAR)
    assert not waking.somebody
    assert waking.look(True, NEAR).somebody
    assert not waking.look(True, NEAR / 2).look(True, NEAR).somebody
    assert not waking.look(False, 0).somebody


def test_the_nightly_restart_happens_once_a_night() -> None:
    assert not due("", 210, 5, None)
    assert not due("03:30", 209, 5, None)
    assert due("03:30", 210, 5, None) and due("03:30", 300, 5, 4)
    assert not due("03:30", 211, 5, 5) and not due("03:30", 900, 5, None)
