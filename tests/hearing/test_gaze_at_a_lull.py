"""What the camera saw counts in the real judgement of a lull."""

from __future__ import annotations

import numpy as np
import pytest

from models.samples import visitor_path
from models.store import ModelStore
from runtime.loading import lull_judge, moonshine_encoder
from runtime.ports.recordings import read_recording


def test_a_look_at_us_gives_the_floor_and_a_look_away_keeps_it() -> None:
    store = ModelStore.default()
    judge = lull_judge(store, moonshine_encoder(store))
    whole = read_recording(visitor_path()).audio
    said = whole[round(3.9 * 16_000) : round(5.7 * 16_000)].astype(np.float32)
    away, unknown, at_us = (judge.sound(said, said, said, "none", 1.8, gaze) for gaze in (0.0, None, 1.0))
    assert away.full < unknown.full < at_us.full
    assert at_us.full - unknown.full == pytest.approx(unknown.full - away.full, abs=0.01)
