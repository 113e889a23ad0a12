from __future__ import annotations

from pathlib import Path

import pytest

from models.store import ModelStore
from runtime.hearing.recogniser import MoonshineRecogniser
from runtime.ports.recordings import read_recording
from tests.hearing.clips import Clip

SPEECH = Path(__file__).parents[2].parent / "shared" / "testdata" / "speech"


@pytest.fixture(scope="session")
def clips() -> list[Clip]:
    """Twelve recordings of people reading, with their words."""
    lines = (SPEECH / "transcripts.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line]
    return [Clip(name, text, read_recording(SPEECH / name).audio) for name, text in rows]


@pytest.fixture(scope="session")
def recogniser() -> MoonshineRecogniser:
    files = ModelStore.default().paths("moonshine-base-en")
    return MoonshineRecogniser(files["encoder.onnx"], files["decoder.onnx"], files["tokenizer.bin"])
