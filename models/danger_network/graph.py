"""Writes the graph of the danger network for any language: the multilingual universal sentence encoder, tuned.

Yang et al., "Multilingual Universal Sentence Encoder for Semantic Retrieval", 2019: convolutions over two, three and
five pieces of words, a sum over the sentence, dense layers. The head also reads the most that each convolution found.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto

from models.onnx_graph import GraphWriter, value
from models.repack import quantise

ORDERS = ((2, 0), (3, 1), (5, 2))
"""Over how many pieces a convolution goes, and how many of them are to the left."""
TABLE, PART = 512, 256  # numbers of a piece, of what a convolution finds
SPREAD = 4.0  # the vector's numbers are small beside the rest
_TO_THE_END = np.iinfo(np.int64).max


def build_any_language(weights: Mapping[str, NDArray[Any]], target: Path) -> None:
    """Int8 weights. The graph takes `words`, float32 (1, pieces, 512), rows of the encoder's table, and gives `scores`,
    float32 (1, classes). `weights` as `UniversalSentenceEncoder.weights` names them, and those of the head."""
    full = target.with_suffix(".full.onnx")
    writer = GraphWriter()
    _AnyLanguage(writer, weights).write()
    classes = len(weights["head.outer.bias"])
    writer.save(full, [value("words", [1, "pieces", TABLE])], [value("scores", [1, classes])])
    quantise(full, target, ["MatMul"], per_channel=True)
    full.unlink()


class _AnyLanguage:
    def __init__(self, writer: GraphWriter, weights: Mapping[str, NDArray[Any]]) -> None:
        self._writer = writer
        self._weights = {name: np.asarray(array, np.float32) for name, array in weights.items()}

    def write(self) -> None:
        seen = self._norm(self._linear("words", "proj_W", "proj_b"), "ln_g_all", "ln_b_all")
        sizes = self._writer.constant("parts", [PART] * len(ORDERS))
        parts = self._writer.add_many("Split", [seen, sizes], [f"seen.{n}" for n, _ in ORDERS], axis=-1)
        found = [self._convolved(part, n, left) for part, (n, left) in zip(parts, ORDERS, strict=True)]
        every = self._norm(self._add("Concat", "words", *found, axis=-1), "ln_g", "ln_b")
        count = self._add("Gather", self._add("Shape", "words"), self._writer.constant("one", np.array(1)))
        root = self._add("Sqrt", self._add("Cast", count, to=int(TensorProto.FLOAT)))
        mean = self._add("ReduceMean", every, axes=[1], keepdims=0)
        total = self._add("Mul", self._linear(mean, "cnn_W", "cnn_b"), root)
        one = self._deep(total, "p1", "d0", "d1", "Relu")
        vector = self._add(
            "Mul", self._deep(one, "p3", "d2", "d3", "Tanh"), self._writer.constant("spread", np.float32(SPREAD))
        )
        most = self._add("ReduceMax", self._sliced(every, TABLE, _TO_THE_END, -1), axes=[1], keepdims=0)
        inner = self._turned(self._add("Concat", vector, most, axis=-1), "head.inner")
        self._writer.add("Identity", [self._turned(self._gelu(inner), "head.outer")], output="scores")

    def _convolved(self, seen: str, n: int, left: int) -> str:
        pads = self._writer.constant(f"pads.{n}", [0, left, 0, 0, n - 1 - left, 0])
        for number in ("1", "2"):
            around = self._add("Pad", seen, pads)
            ends = [at - (n - 1) or _TO_THE_END for at in range(n)]
            window = self._add("Concat", *(self._sliced(around, at, ends[at], 1) for at in range(n)), axis=-1)
            found = self._add("Relu", self._linear(window, f"w{number}_{n}", f"b{number}_{n}"))
            seen = self._add("Add", found, seen)
        return seen

    def _deep(self, read: str, straight: str, first: str, second: str, end: str) -> str:
        around = self._product(self._add("Relu", self._product(read, first)), second)
        return self._add(end, self._add("Add", self._product(read, straight), around))

    def _sliced(self, whole: str, start: int, end: int, axis: int) -> str:
        names = [self._writer.constant(f"number.{number}", [number]) for number in (start, end, axis)]
        return self._add("Slice", whole, *names)

    def _turned(self, read: str, name: str) -> str:
        """A linear layer as torch keeps it."""
        weight = self._writer.constant(name, np.ascontiguousarray(self._weights[f"{name}.weight"].T))
        bias = self._writer.constant(f"{name}.bias", self._weights[f"{name}.bias"])
        return self._add("Add", self._add("MatMul", read, weight), bias)

    def _linear(self, read: str, weight: str, bias: str) -> str:
        return self._add("Add", self._product(read, weight), self._writer.constant(bias, self._weights[bias]))

    def _product(self, read: str, weight: str) -> str:
        return self._add("MatMul", read, self._writer.constant(weight, self._weights[weight]))

    def _gelu(self, read: str) -> str:
        # Written out: the quantiser does not see through an operator that only ONNX Runtime has.
        root, unit, half = (
            self._writer.constant(name, np.float32(number))
            for name, number in (("root", 2**-0.5), ("unit", 1.0), ("half", 0.5))
        )
        upper = self._add("Add", self._add("Erf", self._add("Mul", read, root)), unit)
        return self._add("Mul", self._add("Mul", read, half), upper)

    def _norm(self, read: str, scale: str, shift: str) -> str:
        names = [self._writer.constant(name, self._weights[name]) for name in (scale, shift)]
        return self._add("LayerNormalization", read, *names, axis=-1, epsilon=float(self._weights["eps"]))

    def _add(self, operator: str, *inputs: str, **attributes: Any) -> str:
        return self._writer.add(operator, inputs, **attributes)
