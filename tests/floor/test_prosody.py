from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from runtime.floor.prosody import FLAT, RATE, measure


def glide(*hertz: float, seconds: float = 1.2, level: float = 0.2) -> NDArray[np.float32]:
    """A voice-like tone (a fundamental with fading harmonics) through these pitches."""
    time = np.arange(round(seconds * RATE)) / RATE
    pitch = np.interp(time, np.linspace(0, seconds, len(hertz)), hertz)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    tone = sum(np.sin(k * phase) / k for k in range(1, 12))
    return (level * np.asarray(tone) / 2).astype(np.float32)


@pytest.mark.parametrize("start", [100.0, 160.0, 220.0])
def test_a_fall_and_a_rise_are_told_apart(start: float) -> None:
    fall = measure(glide(start, start, start * 0.7))
    rise = measure(glide(start, start, start * 1.4))
    level = measure(glide(start, start))
    assert fall.final_pitch < -2 and fall.final_slope < -5
    assert rise.final_pitch > 2 and rise.final_slope > 5
    assert abs(level.final_pitch) < 0.5 and abs(level.final_slope) < 2


def test_the_pitch_of_a_steady_voice_does_not_wander() -> None:
    prosody = measure(glide(140.0, 140.0))
    assert prosody.voiced > 0.9 and prosody.periodicity > 0.7
    assert prosody.range_low < 0.5


def test_fading_is_a_falling_level() -> None:
    fading = glide(150.0, 150.0) * np.linspace(1, 0.05, round(1.2 * RATE), dtype=np.float32)
    assert measure(fading).level_slope < -10
    assert measure(fading).final_level < -6


@pytest.mark.parametrize("audio", [np.zeros(0), np.zeros(RATE), np.zeros(800)])
def test_no_voice_has_no_prosody(audio: NDArray[np.float64]) -> None:
    assert measure(audio.astype(np.float32)) == FLAT


def test_only_the_last_second_and_a_half_counts() -> None:
    end = glide(150.0, 110.0, seconds=1.5)
    before = glide(300.0, 200.0, seconds=3.0)
    assert measure(np.concatenate([before, end])) == measure(end)


@given(st.integers(0, 2**32 - 1), st.integers(0, 40_000))
def test_any_sound_has_finite_prosody(seed: int, length: int) -> None:
    dice = np.random.default_rng(seed)
    prosody = measure((0.1 * dice.standard_normal(length)).astype(np.float32))
    assert all(np.isfinite(getattr(prosody, name)) for name in prosody.__slots__)
