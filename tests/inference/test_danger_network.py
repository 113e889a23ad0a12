"""The danger network that comes with Bedside, by its graph."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from models.answer_scorer import scorer_path
from models.danger_network import network_path
from models.store import ModelStore
from runtime.errors import ModelDamaged, ModelMissing
from runtime.guardrails.danger_classifier import CLASSES
from runtime.inference.danger_network import EnglishDangers


@pytest.fixture(scope="module")
def network() -> EnglishDangers:
    return opened(network_path())


def opened(model: Path, encoder: Path | None = None, classes: int = len(CLASSES)) -> EnglishDangers:
    files = ModelStore.default().paths("minilm-l6")
    return EnglishDangers(model, encoder or files["model.onnx"], files["vocab.txt"], classes)


@pytest.mark.parametrize("text", ["", "my chest hurts", "pain " * 1_000, "我胸口疼", "?" * 3_000])
def test_any_text_gets_shares_that_are_one_together(network: EnglishDangers, text: str) -> None:
    shares = network.shares(text)
    assert shares.shape == (len(CLASSES),)
    assert np.isclose(shares.sum(), 1, atol=1e-5) and (shares >= 0).all()


def test_the_end_of_a_long_text_is_what_is_read(network: EnglishDangers) -> None:
    end = " now my chest hurts and I cannot breathe" + " at all" * 40
    assert np.array_equal(network.shares("we went for a walk" + end), network.shares("it rained" + end))


def test_it_tells_a_danger_from_none(network: EnglishDangers) -> None:
    assert network.shares("my chest hurts so much")[0] < 0.1
    assert network.shares("where can i park")[0] > 0.9


def test_what_does_not_fit_is_refused(tmp_path: Path) -> None:
    model, broken = network_path(), tmp_path / "network.onnx"
    broken.write_bytes(b"not a graph")
    for wrong in (broken, scorer_path()):
        with pytest.raises(ModelDamaged):
            opened(wrong)
    with pytest.raises(ModelDamaged):
        opened(model, classes=3)
    with pytest.raises(ModelDamaged):
        opened(model, encoder=model)
    with pytest.raises(ModelMissing):
        opened(model, encoder=tmp_path / "none.onnx")
