"""How something was said: voices made of pulses, whose pitch, rhythm and steadiness are known, and people reading."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from runtime.clock import ticks
from runtime.hearing.manner import Manner, manner_of
from runtime.hearing.tempo import tempo_of
from tests.hearing.clips import RATE, Audio, Clip, noise, silence

WORDS = "one two three four five six"


def voice(
    seconds: float, hertz: float = 160.0, *, syllables: float = 4.0, jitter: float = 0.0, shimmer: float = 0.0
) -> Audio:
    """Pulses through one resonance, swelling `syllables` times a second. `jitter`, `shimmer`: standard deviations of a
    period, as a share, and of a pulse's height, in dB.
    """
    rng = np.random.default_rng(2)
    wave = np.zeros(round(seconds * RATE))
    at = 0.0
    while at < len(wave):
        wave[int(at)] = 10 ** (rng.normal(0, shimmer) / 20)
        at += RATE / hertz * (1 + rng.normal(0, jitter))
    time = np.arange(0, 0.03, 1 / RATE)
    rings = np.exp(-120 * time) * np.sin(2 * np.pi * 700 * time)
    swell = 0.02 + 0.98 * np.sin(np.pi * syllables * np.arange(len(wave)) / RATE) ** 2
    return _loud(np.convolve(wave, rings)[: len(wave)] * swell)


def _loud(wave: NDArray[np.float64]) -> Audio:
    return np.asarray(0.3 * wave / np.abs(wave).max(), np.float32)


def in_a_room(*parts: Audio) -> Audio:
    """The parts one after the other, in a room that is never quite silent."""
    audio = np.concatenate(parts)
    return audio + noise(len(audio) / RATE, 2e-4)[: len(audio)]


def heard(*parts: Audio, words: str = WORDS, at: float = 0.0) -> Manner:
    manner = manner_of(in_a_room(*parts), words, ticks(at))
    assert manner is not None
    return manner


@pytest.mark.parametrize("hertz", [95.0, 160.0, 280.0])
def test_pitch(hertz: float) -> None:
    manner = heard(voice(2.0, hertz))
    assert manner.pitch == pytest.approx(hertz, rel=0.01)
    assert manner.span < 1.0


@pytest.mark.parametrize("syllables", [3.0, 4.0, 5.0])
def test_rate(syllables: float) -> None:
    assert heard(voice(3.0, syllables=syllables)).rate == pytest.approx(syllables, rel=0.1)


def test_pauses_have_their_times() -> None:
    manner = heard(silence(0.2), voice(1.0), silence(0.8), voice(1.0), at=10.0)
    [(start, end)] = manner.pauses
    assert (start, end) == pytest.approx((11.2, 12.0), abs=0.15)
    assert manner.paused == pytest.approx(0.8 / 2.8, abs=0.08)
    assert heard(voice(2.0)).pauses == ()


def test_a_voice_that_trembles_has_jitter_and_shimmer() -> None:
    steady = heard(voice(2.0, syllables=0.5))
    shaky = heard(voice(2.0, syllables=0.5, jitter=0.03, shimmer=2.0))
    assert steady.jitter < 0.01 < 0.02 < shaky.jitter
    assert steady.shimmer < 0.8 < 1.5 < shaky.shimmer


def test_an_end_that_dies_away_trails_off() -> None:
    whole = voice(2.5)
    fade = 10 ** (-16 * np.clip((np.arange(len(whole)) / RATE - 1.5) / 0.5, 0, 1) / 20)
    assert abs(heard(whole).trailing) < 3
    assert heard(np.asarray(whole * fade, np.float32)).trailing > 9


def test_a_breath_in_a_pause() -> None:
    hiss = noise(0.35, 0.006)
    breathed = heard(voice(1.0), silence(0.2), hiss, silence(0.2), voice(1.0))
    assert breathed.breaths == 1
    assert heard(voice(1.0), silence(0.75), voice(1.0)).breaths == 0


def laugh(bursts: int = 7) -> Audio:
    """A row of short bursts of voice, each after as much breath, five a second."""
    one = [noise(0.08, 0.004), voice(0.12, 260.0, syllables=1 / 0.12)]
    return np.concatenate(one * bursts)


def test_tempo_hangs_on_how_long_words_take_not_on_how_many_there_are() -> None:
    said = "I would like to see the doctor about my knee, please."
    assert tempo_of(said, 2.8) == pytest.approx(1.0, abs=0.15)
    assert tempo_of(said, 1.4) == pytest.approx(2.0, abs=0.3)
    slow = tempo_of("No, no, really, I am fine.", 2.0)
    assert slow is not None and slow > 0.7, "pauses of meaning count"
    for words in ("Yes please", "It is 555 0123 for the ward", "B A K E R with a K", ""):
        assert tempo_of(words, 2.0) is None
    assert tempo_of(said, 0.0) is None


def test_laughter_is_a_row_of_breathy_bursts() -> None:
    assert heard(laugh(), words="").laughed
    assert not heard(voice(2.0, syllables=5.0)).laughed, "syllables are joined by voice"
    assert heard(voice(1.0), words="ha ha, no").laughed, "as the recogniser writes it"


def test_fillers_are_counted_in_the_words() -> None:
    assert heard(voice(1.5), words="Um, I, uh, well, I wanted to ask").fillers == 3
    assert heard(voice(1.5), words="The umbrella is well made, I know").fillers == 0


def test_nothing_is_said_of_hardly_any_sound() -> None:
    assert manner_of(silence(1.0), "", 0) is None
    assert manner_of(noise(1.0), "hello", 0) is None
    assert manner_of(voice(0.2), "oh", 0) is None


def test_people_reading_neither_laugh_nor_tremble(clips: list[Clip]) -> None:
    for clip in clips[:4]:
        manner = manner_of(clip.audio, clip.text, 0)
        assert manner is not None
        assert not manner.laughed
        assert 2.5 < manner.rate < 6.5
        assert 80 < manner.pitch < 300
        assert manner.jitter < 0.08
