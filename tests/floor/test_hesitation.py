from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from bench.floor_cases import utterances
from bench.floor_data.sound import read_audio
from models.store import ModelStore
from runtime.errors import ModelDamaged
from runtime.floor.endpoint import POOLED, STAGES, Ending, Signals, completeness, wait
from runtime.floor.endpoint import load_weights as endpoint_weights
from runtime.floor.hesitation import FRAME, SURE, WEIGHTS_FILE, load_weights, tail_of
from runtime.floor.text_cues import read
from runtime.hearing.moonshine import MoonshineEncoder


def test_an_um_is_heard_at_the_end_of_a_recording_and_a_last_word_is_none() -> None:
    """In the voices of the train half, without a room."""
    encoder = MoonshineEncoder(ModelStore.default().paths("moonshine-base-en")["encoder.onnx"])
    weights = load_weights()
    said = [u for u in utterances("train") if u.kind in ("thinking", "hesitation") and not u.human]
    ums = [u for u in said if u.text.endswith(("um,", "uh,"))]
    others = [u for u in said if u.text.endswith((".", "?"))][: len(ums)]
    assert len(ums) > 8
    heard = [[weights.odds(tail_of(encoder.frames(read_audio(u.path)))) for u in each] for each in (ums, others)]
    assert np.mean(np.array(heard[0]) > SURE) > 0.7
    assert np.mean(np.array(heard[1]) > SURE) < 0.05


def test_an_um_keeps_the_floor_whatever_the_words() -> None:
    weights = endpoint_weights()
    ending = Ending(np.zeros(POOLED, np.float32), np.zeros(FRAME, np.float32))
    for stage in STAGES[1:]:
        asked = Signals(0.9, ending, read("I live on earth."), text=2.0, hesitates=True)
        answer = Signals(0.9, ending, read("Mm-hm.", "yesno"), asked="yesno", text=2.0, hesitates=True)
        waits = [
            wait(completeness(s, weights[stage]), s.cues, s.asked, stage, weights[stage].waits) for s in (asked, answer)
        ]
        assert waits[0] == 8.0


def test_a_short_sound_has_a_tail_too() -> None:
    assert not tail_of(np.zeros((0, FRAME), np.float32)).any()
    assert np.array_equal(tail_of(np.ones((3, FRAME), np.float32)), np.repeat(np.array([1.0, 0.0], np.float32), FRAME))


@pytest.mark.parametrize("change", [{"schema": 9}, {"tail": [1.0]}, {"bias": None}])
def test_other_weights_are_refused(tmp_path: Path, change: dict[str, object]) -> None:
    content = json.loads(WEIGHTS_FILE.read_text(encoding="utf-8"))
    path = tmp_path / "weights.json"
    path.write_text(json.dumps({**content, **change}), encoding="utf-8")
    with pytest.raises(ModelDamaged, match=r"weights\.json"):
        load_weights(path)
