import numpy as np
import pytest

from runtime.hearing.loudness import UsualLoudness, loudness


def tone(decibels: float, seconds: float = 1.0) -> np.ndarray:
    time = np.arange(round(seconds * 16_000)) / 16_000
    return np.asarray(np.sqrt(2) * 10 ** (decibels / 20) * np.sin(2 * np.pi * 200 * time), np.float32)


def test_a_tone_is_as_loud_as_it_is() -> None:
    assert loudness(tone(-30.0)) == pytest.approx(-30.0, abs=0.2)


def test_silence_around_it_does_not_make_it_softer() -> None:
    assert loudness(np.concatenate([np.zeros(8_000, np.float32), tone(-30.0)])) == pytest.approx(-30.0, abs=0.2)


def test_nothing_is_known_of_a_stranger() -> None:
    usual = UsualLoudness()
    assert usual.relative(tone(-50.0)) is None and not usual.is_far(tone(-50.0))


def test_a_voice_far_below_the_usual_is_somebody_elses() -> None:
    usual = UsualLoudness()
    for decibels in (-30.0, -28.0, -60.0):
        usual.learn(tone(decibels))
    assert not usual.is_far(tone(-38.0))
    assert usual.is_far(tone(-45.0))


def test_a_visitor_who_goes_on_softly_is_believed() -> None:
    usual = UsualLoudness()
    usual.learn(tone(-25.0))
    assert [usual.is_far(tone(-44.0)) for _ in range(4)] == [True, True, True, False]


def test_a_sound_too_short_to_measure_is_no_voice() -> None:
    assert loudness(np.zeros(10, np.float32)) == -100.0
