"""The danger networks that come with Bedside, by their graphs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from models import danger_network
from models.answer_scorer import scorer_path
from models.own import own_model
from models.store import ModelStore
from runtime.errors import ModelDamaged, ModelMissing
from runtime.guardrails.danger_classifier import CLASSES, Network
from runtime.inference.danger_network import AnyLanguageDangers, EnglishDangers
from runtime.knowledge.embed import UniversalSentenceEncoder
from runtime.loading import embedding

Networks = tuple[Network, Network]


@pytest.fixture(scope="module")
def encoder() -> UniversalSentenceEncoder:
    return embedding(ModelStore.default())


@pytest.fixture(scope="module")
def networks(encoder: UniversalSentenceEncoder) -> Networks:
    other = AnyLanguageDangers(own_model(danger_network.ANY_LANGUAGE), encoder, len(CLASSES))
    return in_english(own_model(danger_network.ENGLISH)), other


def in_english(model: Path, encoder: Path | None = None, classes: int = len(CLASSES)) -> EnglishDangers:
    files = ModelStore.default().paths("minilm-l6")
    return EnglishDangers(model, encoder or files["model.onnx"], files["vocab.txt"], classes)


@pytest.mark.parametrize("text", ["", "my chest hurts", "pain " * 1_000, "我胸口疼", "?" * 3_000])
def test_any_text_gets_shares_that_are_one_together(networks: Networks, text: str) -> None:
    for network in networks:
        shares = network.shares(text)
        assert shares.shape == (len(CLASSES),)
        assert np.isclose(shares.sum(), 1, atol=1e-5) and (shares >= 0).all()


def test_the_end_of_a_long_text_is_what_is_read(networks: Networks) -> None:
    end = " now my chest hurts and I cannot breathe" + " at all" * 40
    for network in networks:
        assert np.array_equal(network.shares("we went for a walk" + end), network.shares("it rained" + end))


def test_each_network_knows_a_danger_of_its_own_language(networks: Networks) -> None:
    for network, words in zip(networks, ("my chest hurts so much", "no puedo respirar"), strict=True):
        assert network.shares(words)[0] < 0.3


def test_what_does_not_fit_is_refused(tmp_path: Path, encoder: UniversalSentenceEncoder) -> None:
    english, other = (own_model(name) for name in (danger_network.ENGLISH, danger_network.ANY_LANGUAGE))
    broken = tmp_path / "network.onnx"
    broken.write_bytes(b"not a graph")
    for model in (broken, scorer_path(), other):
        with pytest.raises(ModelDamaged):
            in_english(model)
    with pytest.raises(ModelDamaged):
        in_english(english, classes=3)
    with pytest.raises(ModelDamaged):
        in_english(english, encoder=english)
    with pytest.raises(ModelDamaged):
        AnyLanguageDangers(english, encoder, len(CLASSES))
    with pytest.raises(ModelMissing):
        in_english(english, encoder=tmp_path / "none.onnx")
