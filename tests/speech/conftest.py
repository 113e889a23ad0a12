from __future__ import annotations

import pytest

from models.store import ModelStore
from runtime.hearing.recogniser import MoonshineRecogniser
from runtime.speech.hibari import HibariVoice


@pytest.fixture(scope="session")
def voice() -> HibariVoice:
    files = ModelStore.default().paths("hibari-en")
    return HibariVoice(files["hibari.onnx"], files["oov.onnx"])


@pytest.fixture(scope="session")
def recogniser() -> MoonshineRecogniser:
    files = ModelStore.default().paths("moonshine-base-en")
    return MoonshineRecogniser(files["encoder.onnx"], files["decoder.onnx"], files["tokenizer.bin"])
