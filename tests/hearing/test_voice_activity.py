from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.store import ModelStore
from runtime.events import VoiceWindow
from runtime.hearing.ears import Ears
from runtime.hearing.voice_activity import WINDOW, VoiceActivity
from tests.hearing.clips import Audio, Clip, noise, silence, tone


@pytest.fixture(scope="module")
def activity() -> VoiceActivity:
    return VoiceActivity(ModelStore.default().path("silero-vad", "silero_vad.onnx"))


def judge(activity: VoiceActivity, audio: Audio) -> list[float]:
    activity.reset()
    return [activity(audio[at : at + WINDOW]) for at in range(0, len(audio) - WINDOW + 1, WINDOW)]


def test_speech_is_heard(activity: VoiceActivity, clips: list[Clip]) -> None:
    for clip in clips:
        assert np.mean(judge(activity, clip.audio)) > 0.6, clip.name


def test_only_speech_is_heard(activity: VoiceActivity) -> None:
    assert max(judge(activity, silence(3))) < 0.1
    assert np.mean(judge(activity, noise(3))) < 0.1
    assert np.mean(judge(activity, tone(3))) < 0.1


def test_the_pause_between_two_sentences_is_found(activity: VoiceActivity, clips: list[Clip]) -> None:
    spoken = clips[4].audio
    probabilities = judge(activity, np.concatenate([spoken, silence(1.0), spoken]))
    inside = probabilities[(len(spoken) + 8_000) // WINDOW : (len(spoken) + 15_000) // WINDOW]
    assert max(inside) < 0.2


def test_reset_forgets(activity: VoiceActivity, clips: list[Clip]) -> None:
    first = judge(activity, clips[1].audio)
    judge(activity, noise(1))
    assert judge(activity, clips[1].audio) == first


def test_a_window_of_another_length_is_refused(activity: VoiceActivity) -> None:
    with pytest.raises(ValueError, match="512"):
        activity(silence(0.01))


def windows(activity: VoiceActivity, audio: Audio, sizes: list[int]) -> list[VoiceWindow]:
    """What the ears make of audio that comes in blocks of these sizes, over and over."""
    activity.reset()
    ears = Ears(activity)
    found: list[VoiceWindow] = []
    at = turn = 0
    while at < len(audio):
        size = sizes[turn % len(sizes)]
        found += ears.feed(audio[at : at + size])
        at, turn = at + size, turn + 1
    return found


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(1, 2_000), min_size=1, max_size=5))
def test_any_block_size_gives_the_same_windows(activity: VoiceActivity, clips: list[Clip], sizes: list[int]) -> None:
    audio = clips[1].audio
    assert windows(activity, audio, sizes) == windows(activity, audio, [len(audio)])


@pytest.mark.parametrize("milliseconds", [10, 20, 32])
def test_the_usual_block_sizes(activity: VoiceActivity, clips: list[Clip], milliseconds: int) -> None:
    audio = clips[4].audio
    assert windows(activity, audio, [16 * milliseconds]) == windows(activity, audio, [len(audio)])
