"""The recipes that rewrite graphs: on the real voice, on a small encoder made here, and what they left in the store."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime
import pytest

from models import minilm, repack
from models.manifest import load
from models.prepare import prepare
from models.store import ModelStore
from runtime.errors import ModelDamaged
from tests.models.registry import sha256

Array = npt.NDArray[Any]

WIDTH, HEADS, LAYERS, WORDS = 16, 2, 2, 50


def session(path: Path) -> onnxruntime.InferenceSession:
    return onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])


def test_the_voice_tells_how_long_every_phoneme_is(tmp_path: Path) -> None:
    model = load().get("hibari-en")
    prepare(model, tmp_path, tmp_path)
    wanted = model.file("hibari.onnx")
    assert wanted is not None
    assert sha256((tmp_path / "hibari.onnx").read_bytes()) == wanted.sha256
    assert "Apache License" in (tmp_path / "LICENCE.txt").read_text(encoding="utf-8")

    graph = session(tmp_path / "hibari.onnx")
    names = [output.name for output in graph.get_outputs()]
    ids = np.array([[1, 5, 9, 12, 2]])
    results = dict(zip(names, graph.run(None, {"ids": ids, "speed": np.array([1.0], np.float32)}), strict=True))
    durations = results[repack.HIBARI_DURATIONS].ravel()
    assert durations.shape == (5,)
    assert np.all(durations > 0)
    assert np.all(durations == np.round(durations))


def test_a_graph_without_durations_is_not_taken_for_the_voice(tmp_path: Path) -> None:
    (tmp_path / "vad.onnx").write_bytes(ModelStore.default().path("silero-vad", "silero_vad.onnx").read_bytes())
    with pytest.raises(ValueError, match="no tensor"):
        repack.expose_durations(tmp_path / "vad.onnx")


def random_encoder(folder: Path) -> dict[str, Array]:
    """Writes a tiny BERT as safetensors and returns its weights."""
    random = np.random.default_rng(1)
    shapes: dict[str, tuple[int, ...]] = {
        "embeddings.word_embeddings.weight": (WORDS, WIDTH),
        "embeddings.position_embeddings.weight": (12, WIDTH),
        "embeddings.token_type_embeddings.weight": (2, WIDTH),
        "embeddings.LayerNorm.weight": (WIDTH,),
        "embeddings.LayerNorm.bias": (WIDTH,),
    }
    for layer in range(LAYERS):
        p = f"encoder.layer.{layer}."
        for name in ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense"):
            shapes |= {f"{p}{name}.weight": (WIDTH, WIDTH), f"{p}{name}.bias": (WIDTH,)}
        shapes |= {f"{p}intermediate.dense.weight": (2 * WIDTH, WIDTH), f"{p}intermediate.dense.bias": (2 * WIDTH,)}
        shapes |= {f"{p}output.dense.weight": (WIDTH, 2 * WIDTH), f"{p}output.dense.bias": (WIDTH,)}
        for name in ("attention.output.LayerNorm", "output.LayerNorm"):
            shapes |= {f"{p}{name}.weight": (WIDTH,), f"{p}{name}.bias": (WIDTH,)}
    weights = {name: random.standard_normal(shape).astype(np.float32) * 0.3 for name, shape in shapes.items()}
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    body = b""
    for name, value in weights.items():
        header[name] = {"dtype": "F32", "shape": value.shape, "data_offsets": [len(body), len(body) + value.nbytes]}
        body += value.tobytes()
    text = json.dumps(header).encode()
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + body)
    config = {
        "hidden_size": WIDTH,
        "num_attention_heads": HEADS,
        "num_hidden_layers": LAYERS,
        "layer_norm_eps": 1e-12,
    }
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    return weights


def by_hand(weights: dict[str, Array], ids: Array) -> Array:
    """The same encoder in plain numpy, for one sentence."""

    def norm(x: Array, name: str) -> Array:
        scaled = (x - x.mean(-1, keepdims=True)) / np.sqrt(x.var(-1, keepdims=True) + 1e-12)
        result: Array = scaled * weights[f"{name}.weight"] + weights[f"{name}.bias"]
        return result

    def linear(x: Array, name: str) -> Array:
        result: Array = x @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]
        return result

    def gelu(x: Array) -> Array:
        from math import erf

        result: Array = 0.5 * x * (1 + np.vectorize(erf)(x / np.sqrt(2)))
        return result

    x = weights["embeddings.word_embeddings.weight"][ids]
    x = x + weights["embeddings.position_embeddings.weight"][: len(ids)]
    x = norm(x + weights["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
    for layer in range(LAYERS):
        p = f"encoder.layer.{layer}."
        q, k, v = (
            linear(x, f"{p}attention.self.{n}").reshape(len(ids), HEADS, -1).transpose(1, 0, 2)
            for n in ("query", "key", "value")
        )
        scores = q @ k.transpose(0, 2, 1) / np.sqrt(WIDTH / HEADS)
        attention = np.exp(scores - scores.max(-1, keepdims=True))
        attention /= attention.sum(-1, keepdims=True)
        mixed = (attention @ v).transpose(1, 0, 2).reshape(len(ids), WIDTH)
        x = norm(x + linear(mixed, f"{p}attention.output.dense"), f"{p}attention.output.LayerNorm")
        inner = gelu(linear(x, f"{p}intermediate.dense"))
        x = norm(x + linear(inner, f"{p}output.dense"), f"{p}output.LayerNorm")
    mean = x.mean(0)
    result: Array = mean / np.linalg.norm(mean)
    return result


def test_the_encoder_is_the_one_in_the_paper(tmp_path: Path) -> None:
    weights = random_encoder(tmp_path)
    minilm.build(tmp_path, tmp_path / "model.onnx")
    graph = session(tmp_path / "model.onnx")
    ids = np.array([3, 7, 11, 2])
    padded = np.pad(ids, (0, 3))
    batch = np.stack([padded, np.arange(10, 17)])
    mask = np.stack([padded > 0, np.ones(7, bool)]).astype(np.int64)
    found, states = graph.run(["embedding", "states"], {"ids": batch, "mask": mask})
    assert states.shape == (2, 7, WIDTH)
    mean = states[1].mean(axis=0)
    assert np.allclose(mean / np.linalg.norm(mean), found[1], atol=1e-5)
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)
    # int8 weights and activations: close, not equal.
    assert found[0] @ by_hand(weights, ids) > 0.98
    assert found[1] @ by_hand(weights, batch[1]) > 0.98


def test_weights_of_another_network_are_refused(tmp_path: Path) -> None:
    random_encoder(tmp_path)
    config = json.loads((tmp_path / "config.json").read_text(encoding="utf-8"))
    (tmp_path / "config.json").write_text(json.dumps({**config, "num_hidden_layers": 3}), encoding="utf-8")
    with pytest.raises(ModelDamaged, match=r"encoder\.layer\.2"):
        minilm.build(tmp_path, tmp_path / "model.onnx")


def test_every_prepared_default_is_what_the_manifest_says() -> None:
    store = ModelStore.default()
    states = {status.model.id: status.state for status in store.verify(store.manifest.ids_in("tests"))}
    assert set(states.values()) == {"ready"}
    for model_id in states:
        assert (store.root / model_id / "LICENCE.txt").read_text(encoding="utf-8").strip()
