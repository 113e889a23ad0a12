"""A recorded visitor and the ears that hear them."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from models.samples import visitor_path
from models.store import ModelStore
from runtime.hearing.voice_activity import VoiceActivity
from runtime.ports.recordings import read_recording


@pytest.fixture(scope="session")
def activity() -> VoiceActivity:
    return VoiceActivity(ModelStore.default().path("silero-vad", "silero_vad.onnx"))


@pytest.fixture(scope="session")
def silence() -> NDArray[np.float32]:
    """Three seconds of a quiet room."""
    return (1e-3 * np.random.default_rng(0).standard_normal(48_000)).astype(np.float32)


@pytest.fixture(scope="session")
def turns() -> list[NDArray[np.float32]]:
    """Three turns without pauses in them, cut out of the demo's visitor."""
    whole = read_recording(visitor_path()).audio
    return [whole[round(a * 16_000) : round(b * 16_000)] for a, b in ((3.9, 5.7), (7.0, 8.8), (11.35, 12.5))]


@pytest.fixture(scope="session")
def recording(turns: list[NDArray[np.float32]], silence: NDArray[np.float32]) -> NDArray[np.float32]:
    """The three turns with silence before, between and after them; the scripted scorer is always sure."""
    return np.concatenate([silence, *(part for turn in turns for part in (turn, silence))])
