from __future__ import annotations

import numpy as np
import pytest

from models.store import ModelStore
from runtime.hearing.end_of_turn import SPAN, SmartTurn, features
from tests.hearing.clips import Audio, Clip, silence

# (band, frame) → value, computed once with the feature code that Smart Turn v3 ships with (float64 throughout).
REFERENCE = {
    **{(0, 0): -0.09411, (0, 499): 0.62137, (0, 505): 0.97479, (0, 560): 0.53069, (0, 640): 0.17447, (0, 799): 0.52044},
    **{(5, 0): -0.21852, (5, 499): 0.5622, (5, 505): 1.30585, (5, 560): 0.54708, (5, 640): 0.45079, (5, 799): 0.54094},
    **{(20, 0): -0.21852, (20, 499): 0.04034, (20, 505): 0.53318, (20, 560): 0.59439, (20, 799): 0.5913},
    **{(40, 0): -0.21852, (40, 499): -0.1716, (40, 505): 0.53076, (40, 720): 0.87436, (40, 799): 0.58366},
    **{(60, 0): -0.21852, (60, 499): -0.16542, (60, 505): 0.42613, (60, 640): 0.18636, (60, 799): 0.5134},
    **{(79, 0): -0.21852, (79, 499): -0.21852, (79, 505): 0.51297, (79, 640): 0.4422, (79, 799): 0.51601},
}


def sweep() -> Audio:
    """Three seconds: a rising tone, a steady one from the second second on, and something like noise."""
    n = np.arange(48_000)
    t = n / 16_000
    rising = 0.3 * np.sin(2 * np.pi * (100 * t + 400 * t * t))
    steady = 0.05 * np.sin(2 * np.pi * 3_000 * t) * (t > 1)
    return np.asarray(rising + steady + 0.01 * np.sin(n**2 * 0.37), np.float32)


@pytest.fixture(scope="module")
def smart_turn() -> SmartTurn:
    return SmartTurn(ModelStore.default().path("smart-turn", "smart-turn-v3.2-cpu.onnx"))


def test_features_are_those_of_the_original_code() -> None:
    found = features(sweep())
    assert found.shape == (80, 800)
    assert found.dtype == np.float32
    for (band, frame), value in REFERENCE.items():
        assert found[band, frame] == pytest.approx(value, abs=2e-5), (band, frame)
    assert found.mean() == pytest.approx(0.06163386, abs=1e-5)
    assert found.max() == pytest.approx(1.7814775, abs=1e-5)


def test_only_the_last_eight_seconds_count() -> None:
    audio = np.tile(sweep(), 5)
    assert np.array_equal(features(audio), features(audio[-SPAN:]))


def test_finished_sentences_sound_more_finished_than_cut_ones(smart_turn: SmartTurn, clips: list[Clip]) -> None:
    pause = silence(0.2)
    ends = [clip for clip in clips if clip.text.endswith(".") or clip.name.startswith("ps_")]
    whole = [smart_turn(np.concatenate([clip.audio, pause])) for clip in ends]
    cut = [smart_turn(np.concatenate([clip.audio[: len(clip.audio) * 6 // 10], pause])) for clip in ends]
    assert np.mean(whole) > np.mean(cut) + 0.2


def test_anything_can_be_scored(smart_turn: SmartTurn) -> None:
    for audio in (silence(0), silence(1 / 16_000), silence(1), silence(30)):
        assert 0.0 <= smart_turn(audio) <= 1.0
