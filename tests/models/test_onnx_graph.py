from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from models.onnx_graph import GraphWriter, Int8Weight, value

RANDOM = np.random.default_rng(0)


def weight(inputs: int, outputs: int) -> Int8Weight:
    return Int8Weight(
        RANDOM.integers(-128, 128, (inputs, outputs)).astype(np.int8),
        RANDOM.uniform(0.01, 0.02, outputs).astype(np.float32),
        RANDOM.integers(-20, 20, outputs).astype(np.int8),
    )


def run(path: Path, x: NDArray[np.float32]) -> list[NDArray[Any]]:
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    return list(session.run(None, {"x": x}))


def test_int8_products_are_close_to_the_plain_one(tmp_path: Path) -> None:
    matrix, bias = weight(64, 48), RANDOM.standard_normal(48).astype(np.float32)
    g = GraphWriter()
    outputs = [g.product("x", "m", matrix, bias), g.row_product("x", "m", matrix, bias)]
    g.save(tmp_path / "g.onnx", [value("x", [1, "n", 64])], [value(name, [1, "n", 48]) for name in outputs])
    x = RANDOM.standard_normal((1, 9, 64)).astype(np.float32)
    expected = x @ matrix.plain() + bias
    for found in run(tmp_path / "g.onnx", x):
        assert np.abs(found - expected).max() < 0.02 * np.abs(expected).max()


def test_a_row_does_not_depend_on_its_neighbours(tmp_path: Path) -> None:
    g = GraphWriter()
    product = g.row_product("x", "m", weight(64, 48))
    g.save(tmp_path / "g.onnx", [value("x", [1, "n", 64])], [value(product, [1, "n", 48])])
    x = RANDOM.standard_normal((1, 9, 64)).astype(np.float32)
    x[0, 0] *= 100
    (together,) = run(tmp_path / "g.onnx", x)
    (alone,) = run(tmp_path / "g.onnx", x[:, 3:4])
    assert np.array_equal(together[:, 3:4], alone)


def test_products_side_by_side_are_the_products(tmp_path: Path) -> None:
    left, right = weight(8, 3), weight(8, 5)
    both = Int8Weight.side_by_side([left, right]).plain()
    assert np.array_equal(both, np.concatenate([left.plain(), right.plain()], axis=1))


def test_the_same_calls_write_the_same_bytes(tmp_path: Path) -> None:
    matrix = weight(8, 4)
    written = []
    for folder in ("a", "b"):
        g = GraphWriter()
        product = g.row_product("x", "m", matrix)
        path = tmp_path / folder / "g.onnx"
        path.parent.mkdir()
        g.save(path, [value("x", [1, "n", 8])], [value(product, [1, "n", 4])])
        written.append(path.read_bytes())
    assert written[0] == written[1]
