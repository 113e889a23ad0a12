from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from bench.floor_cases import utterances
from bench.floor_data.sound import read_audio, speech_span
from models.store import ModelStore
from runtime.errors import ModelDamaged
from runtime.hearing.acknowledgement import WEIGHTS_FILE, Acknowledgements, load_weights
from runtime.hearing.moonshine import MoonshineEncoder


@pytest.fixture(scope="module")
def acknowledgements() -> Acknowledgements:
    return Acknowledgements(MoonshineEncoder(ModelStore.default().paths("moonshine-base-en")["encoder.onnx"]))


def test_hums_are_told_from_words_in_the_voices_of_the_train_half(acknowledgements: Acknowledgements) -> None:
    told: dict[str, list[bool]] = {"backchannel": [], "interruption": []}
    for said in utterances("train"):
        if said.kind in told:
            clip = read_audio(said.path)
            start, end = speech_span(clip)
            told[said.kind].append(acknowledgements(clip[max(0, start - 800) : end + 800]))
    assert np.mean(told["backchannel"]) > 0.5
    assert np.mean(told["interruption"]) < 0.03


@pytest.mark.parametrize("samples", [0, 1, 300, 1600])
def test_any_sound_can_be_judged(acknowledgements: Acknowledgements, samples: int) -> None:
    assert np.isfinite(acknowledgements.odds(np.zeros(samples, np.float32)))


@pytest.mark.parametrize("change", [{"schema": 9}, {"halves": [1.0]}, {"bias": None}])
def test_other_weights_are_refused(tmp_path: Path, change: dict[str, object]) -> None:
    content = json.loads(WEIGHTS_FILE.read_text(encoding="utf-8"))
    path = tmp_path / "weights.json"
    path.write_text(json.dumps({**content, **change}), encoding="utf-8")
    with pytest.raises(ModelDamaged, match=r"weights\.json"):
        load_weights(path)
