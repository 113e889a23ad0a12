"""Blinks, nods and shakes, from series of numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest

from runtime.perception.gestures import Turned, blinks, eyes_shut, gestures, lips_move

RATE = 15


def head(pitch: float = 0.0, yaw: float = 0.0, period: float = 0.6, noise: float = 0.0) -> list[Turned]:
    """A second of rest, two swings of the head, another second of rest."""
    rng = np.random.default_rng(1)
    turned = []
    for frame in range(round((2 + 2 * period) * RATE)):
        at = frame / RATE
        phase = (at - 1) / period
        swing = math.sin(2 * math.pi * phase) if 0 <= phase <= 2 else 0.0
        dip = (1 - math.cos(2 * math.pi * phase)) / 2 if 0 <= phase <= 2 else 0.0
        trembles = rng.normal(0, noise, 2)
        turned.append(Turned(at, yaw * swing + trembles[0], -pitch * dip + trembles[1]))
    return turned


@pytest.mark.parametrize("period", [0.45, 0.6, 0.9])
def test_a_nod(period: float) -> None:
    (found,) = gestures(head(pitch=5, period=period))
    assert found[0] == "nod"
    assert 0.7 < found[1] < found[2] < 1.3 + 2 * period


@pytest.mark.parametrize("period", [0.45, 0.6, 0.9])
def test_a_shake(period: float) -> None:
    (found,) = gestures(head(yaw=7, period=period))
    assert found[0] == "shake"


def test_a_head_that_trembles_or_turns_once_does_neither() -> None:
    assert gestures(head(noise=1.5)) == []
    once = [Turned(i / RATE, 12 / (1 + math.exp(-(i / RATE - 1) * 8)), 0) for i in range(45)]
    assert gestures(once) == []
    assert gestures([]) == []


def test_blinks_and_shut_eyes() -> None:
    lids = [(i / 15, 1.0 if i in (10, 11, 30, 31, 32) or 50 <= i < 80 else 0.05) for i in range(100)]
    assert [round(start, 2) for start, _ in blinks(lids)] == [0.67, 2.0]
    assert eyes_shut(lids) == pytest.approx(29 / 15)


def test_lips() -> None:
    assert lips_move([(0.0, 0.1)] * 3) is None
    assert lips_move([(i / 15, 0.02) for i in range(10)]) is False
    assert lips_move([(i / 15, 0.1 * (i % 2)) for i in range(10)]) is True
