"""Writing an ONNX graph node by node, and the int8 products that both halves of Moonshine are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

OPSET = 17
RUNTIME_DOMAIN = "com.microsoft"
"""Operators that only ONNX Runtime has: attention, rotary embedding, Gelu, products with int8 weights."""

_IR_VERSION = 8
_MIDDLE = 128  # of uint8: a row's values are spread evenly around it
_TINY = 1e-9


@dataclass(frozen=True)
class Int8Weight:
    """A matrix (inputs, outputs) that stands for `(values - zero) * scale`; `zero` and `scale` one per output."""

    values: NDArray[np.int8]
    scale: NDArray[np.float32]
    zero: NDArray[np.int8]

    @staticmethod
    def side_by_side(weights: Sequence[Int8Weight]) -> Int8Weight:
        """One product in place of several of the same input."""
        return Int8Weight(
            np.concatenate([w.values for w in weights], axis=1),
            np.concatenate([w.scale for w in weights]),
            np.concatenate([w.zero for w in weights]),
        )

    def plain(self) -> NDArray[np.float32]:
        return (self.values.astype(np.float32) - self.zero) * self.scale


class GraphWriter:
    """Collects nodes and constants; `save` checks and writes them, the same bytes for the same calls."""

    def __init__(self) -> None:
        self._nodes: list[Any] = []
        self._constants: dict[str, Any] = {}
        self._rows: dict[str, tuple[str, str]] = {}

    def constant(self, name: str, value: object) -> str:
        """Adds an array once; a list becomes int64, a float float32."""
        if name not in self._constants:
            array = value if isinstance(value, np.ndarray) else np.array(value)
            if array.dtype == np.float64:
                array = array.astype(np.float32)
            self._constants[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name

    def add(self, operator: str, inputs: Sequence[str], *, output: str | None = None, **attributes: object) -> str:
        """A node with one output; returns the output's name."""
        return self.add_many(operator, inputs, [output or f"{operator}.{len(self._nodes)}"], **attributes)[0]

    def add_many(
        self, operator: str, inputs: Sequence[str], outputs: Sequence[str], **attributes: object
    ) -> Sequence[str]:
        """A node with several outputs."""
        domain = RUNTIME_DOMAIN if operator in _RUNTIME_OPERATORS else ""
        name = f"{operator}.{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, inputs, outputs, name=name, domain=domain, **attributes))
        return outputs

    def split(self, value: str, parts: int, width: int) -> Sequence[str]:
        """The last axis in equal parts."""
        sizes = self.constant(f"{parts}x{width}", [width] * parts)
        outputs = [f"Split.{len(self._nodes)}.{i}" for i in range(parts)]
        return self.add_many("Split", [value, sizes], outputs, axis=-1)

    def product(self, value: str, name: str, weight: Int8Weight, bias: NDArray[np.float32] | None = None) -> str:
        """`value @ weight + bias` in int8, `value` quantised as a whole: quickest for many rows."""
        inputs = [value, *self._weight(name, weight)]
        if bias is not None:
            inputs.append(self.constant(f"{name}.bias", bias))
        return self.add("DynamicQuantizeMatMul", inputs)

    def row_product(
        self,
        value: str,
        name: str,
        weight: Int8Weight,
        bias: NDArray[np.float32] | None = None,
        output: str | None = None,
    ) -> str:
        """The same with every row quantised by itself, so that a row's result does not depend on its neighbours."""
        rows, scale = self._quantised_rows(value)
        matrix, matrix_scale, matrix_zero = self._weight(name, weight)
        middle = self.constant("middle", np.array(_MIDDLE, np.uint8))
        whole = self.add("MatMulInteger", [rows, matrix, middle, matrix_zero])
        scaled = self.add("Mul", [self.add("Cast", [whole], to=TensorProto.FLOAT), scale])
        if bias is None:
            return self.add("Mul", [scaled, matrix_scale], output=output)
        unbiased = self.add("Mul", [scaled, matrix_scale])
        return self.add("Add", [unbiased, self.constant(f"{name}.bias", bias)], output=output)

    def _quantised_rows(self, value: str) -> tuple[str, str]:
        """uint8 around 128, and the size of one step (…, rows, 1)."""
        if value not in self._rows:
            largest = self.add("ReduceMax", [self.add("Abs", [value])], axes=[-1], keepdims=1)
            largest = self.add("Max", [largest, self.constant("tiny", _TINY)])
            step = self.add("Mul", [largest, self.constant("1/127", 1 / 127)])
            steps = self.add("Round", [self.add("Div", [value, step])])
            shifted = self.add("Add", [steps, self.constant("middle.float", float(_MIDDLE))])
            self._rows[value] = self.add("Cast", [shifted], to=TensorProto.UINT8), step
        return self._rows[value]

    def _weight(self, name: str, weight: Int8Weight) -> tuple[str, str, str]:
        return (
            self.constant(name, weight.values),
            self.constant(f"{name}.scale", weight.scale),
            self.constant(f"{name}.zero", weight.zero),
        )

    def save(self, path: Path, inputs: Sequence[Any], outputs: Sequence[Any]) -> None:
        """`inputs` and `outputs` as `value` makes them."""
        graph = helper.make_graph(self._nodes, path.stem, inputs, outputs, list(self._constants.values()))
        operators = [helper.make_opsetid("", OPSET), helper.make_opsetid(RUNTIME_DOMAIN, 1)]
        model = helper.make_model(graph, opset_imports=operators, ir_version=_IR_VERSION, producer_name="bedside")
        onnx.checker.check_model(model)
        path.write_bytes(model.SerializeToString(deterministic=True))


def value(name: str, shape: Sequence[int | str], *, whole: bool = False) -> Any:
    """An input or output: float32, or int64 if `whole`."""
    return helper.make_tensor_value_info(name, TensorProto.INT64 if whole else TensorProto.FLOAT, shape)


_RUNTIME_OPERATORS = frozenset({"DynamicQuantizeMatMul", "Gelu", "MultiHeadAttention", "RotaryEmbedding"})
