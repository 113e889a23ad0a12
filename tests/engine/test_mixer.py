from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from runtime import events as e
from runtime.clips import RATE, Clip
from runtime.mixer import DUCKED, Mixer
from runtime.scripted import ToneVoice

TEXT = "one two three four"  # 0.3 s a word
BLOCK = RATE // 100


def clip(turn: int = 1, index: int = 0, text: str = TEXT) -> Clip:
    return Clip(turn, index, e.Words(f"{turn}.{index}", text), ToneVoice().speak(text))


def play(mixer: Mixer, seconds: float, block: int = BLOCK) -> tuple[NDArray[np.float32], list[tuple[int, e.Event]]]:
    samples = round(seconds * RATE)
    happened: list[tuple[int, e.Event]] = []
    parts = []
    for at in range(0, samples, block):
        out, things = mixer.pull(min(block, samples - at))
        parts.append(out)
        happened += [(at + thing.offset, thing.event) for thing in things]
    return np.concatenate(parts), happened


def loudness(audio: NDArray[np.float32]) -> float:
    return float(np.sqrt(np.mean(audio**2)))


@given(st.integers(1, 3000))
@settings(deadline=None)
def test_any_block_size_gives_the_same_sound_and_times(block: int) -> None:
    mixer = Mixer()
    mixer.queue(clip())
    mixer.queue(clip(index=1, text="five"))
    out, happened = play(mixer, 2.0, block)
    assert np.array_equal(out[: round(1.2 * RATE)], clip().speech.audio)
    assert happened == [
        (0, e.ClipStarted(1, 0)),
        (round(1.2 * RATE), e.ClipEnded(1, 0, e.Words("1.0", TEXT))),
        (round(1.2 * RATE), e.ClipStarted(1, 1)),
        (round(1.5 * RATE), e.ClipEnded(1, 1, e.Words("1.1", "five"))),
    ]
    assert not out[round(1.5 * RATE) :].any()


def test_a_new_turn_silences_the_old_one() -> None:
    mixer = Mixer()
    mixer.queue(clip(turn=1))
    play(mixer, 0.5)
    mixer.queue(clip(turn=2, text="new"))
    out, happened = play(mixer, 0.5)
    assert happened[0] == (0, e.ClipStarted(2, 0))
    assert np.array_equal(out[: round(0.3 * RATE)], clip(2, 0, "new").speech.audio)


def test_stopping_is_silent_at_once_and_tells_what_was_heard() -> None:
    mixer = Mixer()
    mixer.queue(clip())
    play(mixer, 0.8)
    assert mixer.stop(1) == e.Silenced(1, 0, e.Words("1.0:3", "one two three"))
    assert not play(mixer, 1.0)[0].any()
    assert mixer.stop(1) is None


def test_nothing_heard_is_nothing_to_tell() -> None:
    mixer = Mixer()
    mixer.queue(clip())
    play(mixer, 0.1)
    assert mixer.stop(1) is None
    assert mixer.pull(BLOCK)[1] == []


def test_ducking_goes_on_quietly_and_comes_back() -> None:
    mixer = Mixer()
    mixer.queue(clip())
    loud = loudness(play(mixer, 0.3)[0])
    mixer.duck(1)
    play(mixer, 0.05)
    assert loudness(play(mixer, 0.2)[0]) == pytest.approx(loud * DUCKED, rel=0.05)
    mixer.release(1)
    play(mixer, 0.05)
    out, happened = play(mixer, 0.3)
    assert loudness(out) == pytest.approx(loud, rel=0.05)
    assert happened == []


def test_a_hold_goes_on_from_the_word_it_cut() -> None:
    mixer = Mixer()
    mixer.queue(clip())
    play(mixer, 0.7)  # in the middle of "three"
    mixer.hold(1)
    fading, _ = play(mixer, 0.02)
    assert np.abs(np.diff(fading)).max() < 0.02, "no click"
    assert not play(mixer, 1.0)[0].any()
    mixer.release(1)
    out, happened = play(mixer, 0.7)
    assert happened[0] == (0, e.ClipResumed(1, 0))
    assert happened[1] == (round(0.6 * RATE), e.ClipEnded(1, 0, e.Words("1.0", TEXT)))
    assert loudness(out[RATE // 20 : round(0.6 * RATE)]) > 0.1


def test_what_was_heard_is_right_after_a_hold_too() -> None:
    mixer = Mixer()
    mixer.queue(clip())
    play(mixer, 0.7)
    mixer.hold(1)
    play(mixer, 0.3)
    assert mixer.stop(1) == e.Silenced(1, 0, e.Words("1.0:2", "one two"))
    mixer.queue(clip())
    play(mixer, 0.7)
    mixer.hold(1)
    play(mixer, 0.3)
    mixer.release(1)
    play(mixer, 0.45)  # "three" again, and half of "four"
    assert mixer.stop(1) == e.Silenced(1, 0, e.Words("1.0:4", TEXT))


def test_a_clip_without_sound_is_over_at_once() -> None:
    mixer = Mixer()
    mixer.queue(clip(text=""))
    _, happened = play(mixer, 0.01)
    assert [type(event) for _, event in happened] == [e.ClipStarted, e.ClipEnded]


def test_a_protected_clause_is_never_made_quieter() -> None:
    mixer = Mixer()
    mixer.queue(clip(text="one"))
    mixer.queue(replace(clip(index=1), protected=True))
    mixer.duck(1)
    play(mixer, 0.3)
    mixer.duck(1)
    mixer.hold(1)
    out, happened = play(mixer, 1.2)
    assert loudness(out[RATE // 20 :]) == pytest.approx(loudness(clip().speech.audio), rel=0.02)
    assert [type(event) for _, event in happened] == [e.ClipStarted, e.ClipEnded]


def test_a_murmur_is_soft_and_gives_way() -> None:
    mixer = Mixer()
    murmur = ToneVoice().speak("mm")
    mixer.aside(murmur)
    assert 0 < np.abs(play(mixer, 0.1)[0]).max() <= 0.6 * np.abs(murmur.audio).max()
    mixer.queue(clip())
    out, happened = play(mixer, 1.2)
    assert np.array_equal(out, clip().speech.audio) and happened[0] == (0, e.ClipStarted(1, 0))
    mixer.queue(clip(turn=2))
    mixer.aside(murmur)
    assert np.array_equal(play(mixer, 1.2)[0], clip().speech.audio)
