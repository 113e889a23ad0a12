from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.floor_data.sound import noise, room
from models.store import ModelStore
from runtime.events import VoiceWindow
from runtime.hearing.ears import Ears
from runtime.hearing.isolation import NearVoice, cues
from runtime.hearing.voice_activity import WINDOW, VoiceActivity
from tests.hearing.clips import Audio, Clip, silence, tone

KEEP = 0.5


@pytest.fixture(scope="module")
def activity() -> VoiceActivity:
    return VoiceActivity(ModelStore.default().path("silero-vad", "silero_vad.onnx"))


def judged(activity: VoiceActivity, audio: Audio, isolation: NearVoice | None, size: int = 160) -> list[VoiceWindow]:
    activity.reset()
    ears = Ears(activity, isolation=isolation)
    return [window for at in range(0, len(audio), size) for window in ears.feed(audio[at : at + size])]


def levelled(audio: Audio, decibels: float) -> Audio:
    return np.asarray(audio * 10 ** (decibels / 20) / np.sqrt(np.square(audio).mean()), np.float32)


def near(clip: Clip) -> Audio:
    return levelled(room(clip.audio, 1, 0.4, 8.0), -26)


def far(clip: Clip, decibels: float) -> Audio:
    return levelled(room(clip.audio, 2, 0.5, -6.0), -26 + decibels)


def voiced(windows: list[VoiceWindow], first: float, last: float) -> float:
    """Share of the windows between two seconds that count as the visitor's voice."""
    inside = [w.probability >= KEEP for w in windows if first <= w.start / 48_000 and w.end / 48_000 <= last]
    return sum(inside) / len(inside)


def scene(visitor: Clip, other: Clip, decibels: float) -> tuple[Audio, float]:
    """The visitor, then somebody far away for six seconds, with room noise; and when the visitor ends."""
    parts = [silence(0.5), near(visitor), silence(0.5), far(other, decibels)[: 6 * 16_000]]
    audio = np.concatenate(parts)
    return audio + 10 ** (-62 / 20) * noise(len(audio), 3, "air"), 0.5 + len(visitor.audio) / 16_000


@pytest.mark.parametrize("decibels", [-10, -12])
def test_a_far_voice_is_left_out_once_the_visitor_is_known(
    activity: VoiceActivity, clips: list[Clip], decibels: float
) -> None:
    audio, end = scene(clips[3], clips[6], decibels)
    everybody, visitor = judged(activity, audio, None), judged(activity, audio, NearVoice())
    assert voiced(everybody, end + 1, end + 6) > 0.8, "it is a voice"
    assert voiced(visitor, end + 1, end + 6) < 0.15
    assert voiced(visitor, 0.5, end) > 0.9 * voiced(everybody, 0.5, end)


def test_the_visitor_loses_nothing(activity: VoiceActivity, clips: list[Clip]) -> None:
    for clip in clips:
        audio = np.concatenate([silence(0.5), near(clip), silence(0.5)])
        audio += 10 ** (-62 / 20) * noise(len(audio), 4, "air")
        everybody, visitor = judged(activity, audio, None), judged(activity, audio, NearVoice())
        count = [sum(w.probability >= KEEP for w in windows) for windows in (everybody, visitor)]
        assert count[1] >= 0.9 * count[0], clip.name


def test_a_softer_turn_of_the_visitor_is_heard(activity: VoiceActivity, clips: list[Clip]) -> None:
    soft = np.float32(10 ** (-6 / 20)) * near(clips[3])
    audio = np.concatenate([near(clips[3]), silence(2), soft, silence(0.5)])
    audio += 10 ** (-62 / 20) * noise(len(audio), 5, "air")
    first = len(clips[3].audio) / 16_000 + 2
    everybody, visitor = judged(activity, audio, None), judged(activity, audio, NearVoice())
    last = len(audio) / 16_000 - 0.5
    assert voiced(visitor, first, last) > 0.85 * voiced(everybody, first, last)


def test_somebody_nearer_takes_the_visitors_place(activity: VoiceActivity, clips: list[Clip]) -> None:
    isolation = NearVoice()
    levels = []
    for audio in (levelled(near(clips[3]), -50), near(clips[3])):
        judged(activity, audio, isolation)
        assert isolation.usual is not None
        levels.append(isolation.usual.level)
    assert levels[1] > levels[0] + 12


def test_reflections_make_a_voice_less_dry(clips: list[Clip]) -> None:
    def dryness(audio: Audio) -> float:
        sounds = [audio[at : at + 2 * WINDOW] for at in range(0, len(audio) - 2 * WINDOW, WINDOW)]
        told = [cues(sound) for sound in sounds]
        loudest = max(cue.level for cue in told)
        return float(np.mean([cue.dryness for cue in told if cue.level > loudest - 10]))

    drier = [dryness(near(clip)) > dryness(far(clip, 0)) for clip in clips]
    assert sum(drier) >= 0.8 * len(drier)


def test_cues_of_sounds_that_are_no_voice() -> None:
    nothing = cues(np.zeros(2 * WINDOW, np.float32))
    assert nothing.level < -100
    assert np.isfinite(nothing.dryness)
    loud = cues(tone(1)[: 2 * WINDOW])
    assert loud.level == pytest.approx(-17, abs=0.2)
    hiss = np.random.default_rng(0).standard_normal(2 * WINDOW).astype(np.float32)
    assert cues(hiss).dryness < 1.9, "a Gaussian has 1.1, and the window's taper adds some"


@settings(max_examples=8, deadline=None)
@given(st.integers(1, 3_000))
def test_any_block_size_gives_the_same_windows(activity: VoiceActivity, clips: list[Clip], size: int) -> None:
    audio, _ = scene(clips[4], clips[1], -15)
    assert judged(activity, audio, NearVoice(), size) == judged(activity, audio, NearVoice(), len(audio))
