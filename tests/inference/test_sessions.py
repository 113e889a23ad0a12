from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from models.store import ModelStore
from runtime.errors import ModelDamaged, ModelMissing
from runtime.hearing.end_of_turn import features
from runtime.inference.onnx import CPU, DIRECTML, open_onnx
from runtime.inference.openvino import compile_openvino


@pytest.fixture(scope="module")
def smart_turn() -> Path:
    return ModelStore.default().path("smart-turn", "smart-turn-v3.2-cpu.onnx")


def test_a_session_tells_what_it_became(smart_turn: Path) -> None:
    model = open_onnx(smart_turn, threads=2)
    assert model.threads == 2
    assert model.providers == (CPU,)
    assert model.inputs == ("input_features",)
    assert model.outputs == ("logits",)
    assert model.shape("input_features")[1:] == (80, 800)


def test_a_graphics_processor_is_used_only_where_there_is_one(smart_turn: Path) -> None:
    assert open_onnx(smart_turn, device="gpu").providers in ((CPU,), (DIRECTML, CPU))


def test_both_engines_agree(smart_turn: Path) -> None:
    heard = features(np.sin(np.arange(48_000) ** 1.2).astype(np.float32))[None]
    (onnx,) = open_onnx(smart_turn).run({"input_features": heard})
    exact = compile_openvino(smart_turn, precision="f32")
    assert exact.devices == ("CPU",)
    assert exact.threads == 1
    assert exact.precision == "f32"
    assert exact.inputs == ("input_features",)
    (openvino,) = exact.run([heard])
    assert openvino[0, 0] == pytest.approx(onnx[0, 0], abs=0.1)


def test_results_are_not_overwritten_by_the_next_run(smart_turn: Path) -> None:
    model = compile_openvino(smart_turn, precision="f32")
    (first,) = model.run([np.zeros((1, 80, 800), np.float32)])
    kept = first.copy()
    model.run([np.ones((1, 80, 800), np.float32)])
    assert np.array_equal(first, kept)


@pytest.mark.parametrize("open_model", [open_onnx, compile_openvino])
def test_a_bad_file_is_named(open_model: Callable[[Path], object], smart_turn: Path, tmp_path: Path) -> None:
    half = tmp_path / "half.onnx"
    half.write_bytes(smart_turn.read_bytes()[:200_000])
    with pytest.raises(ModelDamaged, match=r"half\.onnx"):
        open_model(half)
    with pytest.raises(ModelMissing, match=r"none\.onnx"):
        open_model(tmp_path / "none.onnx")
