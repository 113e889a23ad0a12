"""Builds the ONNX graph of all-MiniLM-L6-v2 from its published weights, with numpy and onnx alone (no torch).

Model card: sentence-transformers/all-MiniLM-L6-v2. A BERT encoder (Devlin et al., 2019) of 6 layers; the sentence
vector is the mean of the token vectors under the mask, scaled to length 1 (Reimers & Gurevych, 2019).
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from models.repack import quantise
from runtime.errors import ModelDamaged

OPSET = 17
IR_VERSION = 9
MASKED = -1e4
_FLOATS = {"F32": "<f4", "F16": "<f2"}

Array = npt.NDArray[Any]


def build(folder: Path, target: Path) -> None:
    """Writes `target` from `model.safetensors` and `config.json` in `folder`.

    The graph takes `ids` and `mask`, int64 (batch, tokens), and gives `embedding`, float32 (batch, 384), of length 1,
    and `states`, float32 (batch, tokens, 384): what the last layer makes of each token.
    Weights of products and of the word table are int8. Raises ModelDamaged when the weights are not those of a BERT.
    """
    import onnx

    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    weights = read_safetensors(folder / "model.safetensors")
    full = folder / "full.onnx"
    try:
        onnx.save(_Encoder(weights, config).model(), full)
    except KeyError as error:
        raise ModelDamaged("model.safetensors has no {why}.", "It is not a BERT encoder.", why=error) from error
    quantise(full, target, ["MatMul", "Gather"], per_channel=True)
    full.unlink()


def build_scorer(weights: dict[str, Array], config: dict[str, Any], target: Path, name: str) -> None:
    """Writes the graph of a scorer of pairs of texts with int8 weights, as `build` does.

    `weights` as in the published encoder, and `score.weight` (1, 768) and `score.bias` (1,). The graph takes `ids`,
    `kinds` (0 the first text, 1 the second) and `mask`, int64 (batch, tokens), and gives `score`, float32 (batch,).
    """
    import onnx

    full = target.with_suffix(".full.onnx")
    onnx.save(_Encoder(weights, config).pair_model(name), full)
    quantise(full, target, ["MatMul", "Gather"], per_channel=True)
    full.unlink()


def build_danger(weights: dict[str, Array], config: dict[str, Any], target: Path) -> None:
    """Writes the graph of the English danger network with int8 weights; the words' table stays with the published one.

    `weights` as in the published encoder without the words, and `head.inner` (hidden, 768) and `head.outer` (classes,
    hidden) with their biases. The graph takes `words`, float32 (1, tokens, 384), rows of `word_table`, and gives
    `scores`, float32 (1, classes).
    """
    import onnx

    full = target.with_suffix(".full.onnx")
    onnx.save(_Encoder(weights, config).danger_model(), full)
    quantise(full, target, ["MatMul"], per_channel=True)
    full.unlink()


def word_table(model: Path) -> tuple[Array, float]:
    """The word table of a graph that `build` wrote, int8 (words, width), and what its units are.

    Raises ModelDamaged where there is none.
    """
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(model).graph
    for node in graph.node:
        if node.op_type == "Gather" and node.input[1] == "ids":
            name = node.input[0].removesuffix("_quantized")
            found = {each.name: each for each in graph.initializer if each.name.startswith(f"{name}_")}
            if {f"{name}_quantized", f"{name}_scale"} <= found.keys():
                table, scale = (numpy_helper.to_array(found[f"{name}_{part}"]) for part in ("quantized", "scale"))
                return table, float(scale)
    raise ModelDamaged("{model} has no table of words.", "Run `bedside models verify`.", model=model.name)


def read_safetensors(path: Path) -> dict[str, Array]:
    """The float tensors of a .safetensors file as float32 (format: length, JSON header, raw little-endian data)."""
    raw = path.read_bytes()
    (header_length,) = struct.unpack_from("<Q", raw)
    header = json.loads(raw[8 : 8 + header_length])
    start = 8 + header_length
    tensors: dict[str, Array] = {}
    for name, entry in header.items():
        if name == "__metadata__" or entry["dtype"] not in _FLOATS:
            continue
        first, last = (start + offset for offset in entry["data_offsets"])
        flat = np.frombuffer(raw[first:last], dtype=_FLOATS[entry["dtype"]]).astype("<f4", copy=False)
        tensors[name.removeprefix("bert.")] = flat.reshape(entry["shape"])
    return tensors


@dataclass
class _Encoder:
    weights: dict[str, Array]
    config: dict[str, Any]
    nodes: list[Any] = field(default_factory=list)
    constants: list[Any] = field(default_factory=list)

    def model(self) -> Any:
        """Sentences to vectors."""
        from onnx import TensorProto, helper

        width = self.config["hidden_size"]
        hidden = self._encoded(self._embedded())
        pooled = self._mean_under_mask(hidden)
        self.nodes.append(helper.make_node("LpNormalization", [pooled], ["embedding"], axis=-1, p=2))
        self.nodes.append(helper.make_node("Identity", [hidden], ["states"]))
        outputs = [
            helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["batch", width]),
            helper.make_tensor_value_info("states", TensorProto.FLOAT, ["batch", "tokens", width]),
        ]
        return self._checked("all-MiniLM-L6-v2", ("ids", "mask"), outputs)

    def pair_model(self, name: str) -> Any:
        """Pairs of texts to one number each, linear in the first token's state and the mean of the states."""
        from onnx import TensorProto, helper

        hidden = self._encoded(self._embedded(kinds="kinds"))
        first = self._op("Gather", hidden, self._constant(np.array(0, np.int64)), axis=1)
        both = self._op("Concat", first, self._mean_under_mask(hidden), axis=-1)
        self.nodes.append(helper.make_node("Squeeze", [self._linear(both, "score"), self._integers(1)], ["score"]))
        output = helper.make_tensor_value_info("score", TensorProto.FLOAT, ["batch"])
        return self._checked(name, ("ids", "kinds", "mask"), [output])

    def danger_model(self) -> Any:
        """One text to the scores of its dangers, from the first token's state and the mean of the states."""
        from onnx import TensorProto, helper

        positions = self.weights["embeddings.position_embeddings.weight"]
        placed = self._op("Add", "words", self._rows("words", positions))
        hidden = self._encoded(self._norm(placed, "embeddings.LayerNorm"), None)
        first = self._op("Gather", hidden, self._constant(np.array(0, np.int64)), axis=1)
        read = self._op("Concat", first, self._op("ReduceMean", hidden, axes=[1], keepdims=0), axis=-1)
        scores = self._linear(self._gelu(self._linear(read, "head.inner")), "head.outer")
        self.nodes.append(helper.make_node("Identity", [scores], ["scores"]))
        inputs = [helper.make_tensor_value_info("words", TensorProto.FLOAT, [1, "tokens", self.config["hidden_size"]])]
        classes = len(self.weights["head.outer.bias"])
        return self._made(
            "danger-english", inputs, [helper.make_tensor_value_info("scores", TensorProto.FLOAT, [1, classes])]
        )

    def _encoded(self, hidden: str, mask: str | None = "mask") -> str:
        bias = None if mask is None else self._attention_bias(mask)
        for layer in range(self.config["num_hidden_layers"]):
            hidden = self._layer(hidden, bias, f"encoder.layer.{layer}.")
        return hidden

    def _checked(self, name: str, inputs: tuple[str, ...], outputs: list[Any]) -> Any:
        from onnx import TensorProto, helper

        wanted = [helper.make_tensor_value_info(each, TensorProto.INT64, ["batch", "tokens"]) for each in inputs]
        return self._made(name, wanted, outputs)

    def _made(self, name: str, inputs: list[Any], outputs: list[Any]) -> Any:
        import onnx
        from onnx import helper

        graph = helper.make_graph(self.nodes, name, inputs, outputs, self.constants)
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)
        onnx.checker.check_model(made)
        return made

    def _embedded(self, kinds: str | None = None) -> str:
        words = self._op("Gather", self._constant(self.weights["embeddings.word_embeddings.weight"]), "ids")
        positions = self.weights["embeddings.position_embeddings.weight"]
        types = self.weights["embeddings.token_type_embeddings.weight"]
        if kinds is None:
            positions = positions + types[0]  # one sentence at a time: its token type is always 0
        else:
            words = self._op("Add", words, self._op("Gather", self._constant(types), kinds))
        return self._norm(self._op("Add", words, self._rows("ids", positions)), "embeddings.LayerNorm")

    def _rows(self, counted: str, positions: Array) -> str:
        """The rows of the places in a text, as many as `counted` has tokens."""
        length = self._op("Gather", self._op("Shape", counted), self._integers(1))
        return self._op("Slice", self._constant(positions), self._integers(0), length, self._integers(0))

    def _attention_bias(self, mask: str) -> str:
        wide = self._op("Unsqueeze", self._op("Cast", mask, to=1), self._integers(1, 2))
        return self._op("Mul", self._op("Sub", self._number(1.0), wide), self._number(MASKED))

    def _layer(self, hidden: str, bias: str | None, prefix: str) -> str:
        heads = self.config["num_attention_heads"]
        width = self.config["hidden_size"]
        each = width // heads
        split = self._integers(0, 0, heads, each)
        query, key, value = (
            self._op("Reshape", self._linear(hidden, f"{prefix}attention.self.{name}"), split)
            for name in ("query", "key", "value")
        )
        query = self._op("Transpose", query, perm=[0, 2, 1, 3])
        key = self._op("Transpose", key, perm=[0, 2, 3, 1])
        value = self._op("Transpose", value, perm=[0, 2, 1, 3])
        scores = self._op("Mul", self._op("MatMul", query, key), self._number(each**-0.5))
        weights = self._op("Softmax", scores if bias is None else self._op("Add", scores, bias), axis=-1)
        mixed = self._op("Transpose", self._op("MatMul", weights, value), perm=[0, 2, 1, 3])
        joined = self._op("Reshape", mixed, self._integers(0, 0, width))
        attended = self._linear(joined, f"{prefix}attention.output.dense")
        hidden = self._norm(self._op("Add", hidden, attended), f"{prefix}attention.output.LayerNorm")
        inner = self._gelu(self._linear(hidden, f"{prefix}intermediate.dense"))
        outer = self._linear(inner, f"{prefix}output.dense")
        return self._norm(self._op("Add", hidden, outer), f"{prefix}output.LayerNorm")

    def _gelu(self, x: str) -> str:
        bell = self._op("Erf", self._op("Mul", x, self._number(2**-0.5)))
        return self._op("Mul", self._op("Mul", x, self._number(0.5)), self._op("Add", self._number(1.0), bell))

    def _mean_under_mask(self, hidden: str) -> str:
        mask = self._op("Unsqueeze", self._op("Cast", "mask", to=1), self._integers(2))
        total = self._op("ReduceSum", self._op("Mul", hidden, mask), self._integers(1), keepdims=0)
        return self._op("Div", total, self._op("ReduceSum", mask, self._integers(1), keepdims=0))

    def _linear(self, x: str, name: str) -> str:
        product = self._op("MatMul", x, self._constant(np.ascontiguousarray(self.weights[f"{name}.weight"].T)))
        return self._op("Add", product, self._constant(self.weights[f"{name}.bias"]))

    def _norm(self, x: str, name: str) -> str:
        scale, shift = (self._constant(self.weights[f"{name}.{part}"]) for part in ("weight", "bias"))
        return self._op("LayerNormalization", x, scale, shift, axis=-1, epsilon=self.config["layer_norm_eps"])

    def _constant(self, value: Array) -> str:
        from onnx import numpy_helper

        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(value, name))
        return name

    def _number(self, value: float) -> str:
        return self._constant(np.array(value, np.float32))

    def _integers(self, *values: int) -> str:
        return self._constant(np.array(values, np.int64))

    def _op(self, kind: str, *inputs: str, **attributes: Any) -> str:
        from onnx import helper

        name = f"t{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name
