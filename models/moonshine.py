"""Moonshine's two graphs, written anew from the weights of the published ones.

As published, the int8 weights are turned into floats at every step, and the decoder holds two copies of itself behind
an `If`. The graphs written here compute the same with the same int8 values, with ONNX Runtime's own attention and int8
products. What is different:

- The encoder also gives the keys and values that the decoder's cross-attention wants, which never change in between.
- The decoder takes any number of tokens at once, so that a guess at the rest of a sentence is checked in one step.

Architecture: Jeffries et al. 2024, "Moonshine: Speech Recognition for Live Transcription and Voice Commands".
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import numpy_helper

from models.onnx_graph import GraphWriter, Int8Weight, value

HEADS = 8
_LONGEST = 1_300  # frames that the encoder is ever given: 30 s at 41.7 frames a second, and some
_MOST_TOKENS = 512
_ROTARY_BASE = 10_000.0
_HEAD = 52
_TURNING = 32  # numbers of each head's

_BLOCK = 64
"""Keys and values of the past are filled up with nothing to a multiple of this, and tokens come at least in pairs.

Only so are sums taken in the same order whether a token is checked together with others or alone, and a guess cannot
change what is recognised: with one row, or a rest that fills no vector register, products take other paths.
"""
_EPSILON = 1e-5

Plain = NDArray[np.float32]


class _Weights:
    """What a published graph knows, by the name of the node that uses it."""

    def __init__(self, ort: Path) -> None:
        self._int8: dict[str, Int8Weight] = {}
        self._plain: dict[str, Plain] = {}
        for graph, constants in _graphs(ort):
            for node in graph.node:
                if node.op_type in ("MatMul", "Gather", "Conv", "Mul", "Add"):
                    for name in node.input:
                        self._keep(node, name, constants)
        self.layers = len({key for key in self._int8 if "/self_attn/q_proj/" in key})

    def int8(self, *nodes: str) -> Int8Weight:
        """The matrices of these nodes, side by side."""
        return Int8Weight.side_by_side([self._int8[node] for node in nodes])

    def plain(self, node: str) -> Plain:
        return self._plain[node].ravel()

    def _keep(self, node: onnx.NodeProto, name: str, constants: dict[str, NDArray[np.generic]]) -> None:
        key = node.output[0].removeprefix("/model/decoder")
        stem = name.removesuffix("_add_tensor")
        if stem != name:
            values = constants[f"{stem}_quantized"].astype(np.int8)
            if node.op_type == "Conv":
                values = values.transpose(2, 1, 0).reshape(-1, values.shape[0])
            elif node.op_type == "Gather":
                values = values.T
            scale = float(constants[f"{stem}_scale"].item())
            # The published "zero point" is a float that is added: a whole number of steps, to within rounding.
            zero = round(-float(constants[f"{stem}_zero_point"].item()) / scale)
            width = values.shape[1]
            self._int8[key] = Int8Weight(values, np.full(width, scale, np.float32), np.full(width, zero, np.int8))
        elif name in constants and constants[name].dtype == np.float32 and constants[name].size > 1:
            suffix = ".bias" if node.op_type == "Conv" else ""
            self._plain[key + suffix] = constants[name].astype(np.float32)


def _graphs(ort: Path) -> list[tuple[onnx.GraphProto, dict[str, NDArray[np.generic]]]]:
    """The graph in a `.ort` file and those inside its nodes, each with all constants it can see."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    written = ort.with_suffix(".plain.onnx")
    options.optimized_model_filepath = str(written)
    options.add_session_config_entry("session.save_model_format", "ONNX")
    onnxruntime.InferenceSession(str(ort), options, providers=["CPUExecutionProvider"])
    main = onnx.load(written).graph
    written.unlink()
    graphs = [main, *(a.g for node in main.node for a in node.attribute if node.op_type == "If")]
    constants = {tensor.name: numpy_helper.to_array(tensor) for graph in graphs for tensor in graph.initializer}
    return [(graph, constants) for graph in graphs]


def rewrite(encoder_ort: Path, decoder_ort: Path, encoder: Path, decoder: Path) -> None:
    """Reads the published pair and writes ours.

    Encoder: `input_values` (1, samples) → `last_hidden_state` (1, frames, width), and for every layer of the decoder
    `cross.N.key` and `cross.N.value` (1, heads, frames, width / heads).
    Decoder: `tokens` (1, n), those, and `past.N.key`, `past.N.value` (1, heads, tokens so far, width / heads) →
    `logits` (1, n, vocabulary) and `present.N.key`, `present.N.value`, the past with the new tokens.
    """
    heard, said = _Weights(encoder_ort), _Weights(decoder_ort)
    _write_encoder(heard, said, encoder)
    _write_decoder(said, decoder)


def _write_encoder(heard: _Weights, said: _Weights, path: Path) -> None:
    g = GraphWriter()
    width = len(heard.plain("last_hidden_state"))
    x = _stem(g, heard, g.add("Unsqueeze", ["input_values", g.constant("axis.2", [2])]))
    _rotary_tables(g, _LONGEST)
    first = g.constant("first", [0])
    for layer in range(heard.layers):
        at = f"/layers.{layer}"
        n = _norm(g, x, heard.plain(f"{at}/input_layernorm/Mul_output_0"), f"{at}.norm1")
        qkv = g.product(n, f"{at}.qkv", heard.int8(*(f"{at}/self_attn/{p}_proj/MatMul_output_0" for p in "qkv")))
        q, k, v = g.split(qkv, 3, width)
        inputs = [_rotate(g, q, first), _rotate(g, k, first), v]
        seen = g.add("MultiHeadAttention", inputs, num_heads=HEADS, scale=(width // HEADS) ** -0.5)
        x = g.add("Add", [x, g.product(seen, f"{at}.out", heard.int8(f"{at}/self_attn/dense/MatMul_output_0"))])
        n = _norm(g, x, heard.plain(f"{at}/post_attention_layernorm/Mul_output_0"), f"{at}.norm2")
        for step in ("fc1", "fc2"):
            node = f"{at}/mlp/{step}"
            bias = heard.plain(f"{node}/Add_output_0")
            n = g.product(n, f"{at}.{step}", heard.int8(f"{node}/MatMul_output_0"), bias)
            n = g.add("Gelu", [n]) if step == "fc1" else n
        x = g.add("Add", [x, n])
    hidden = _norm(g, x, heard.plain("last_hidden_state"), "norm", output="last_hidden_state")
    cross = _cross_attention_inputs(g, said, hidden, width)
    outputs = [value(hidden, [1, "frames", width]), *(_cross_value(name, width) for name in cross)]
    g.save(path, [value("input_values", [1, "samples"])], outputs)


def _stem(g: GraphWriter, heard: _Weights, x: str) -> str:
    """Three convolutions as products over overlapping frames: (1, samples, 1) → (1, frames, width).

    The first and last stay in floats, where the range of values is too wide for int8.
    """
    first = heard.int8("/conv1/Conv_output_0").plain()
    x = g.add("Tanh", [g.add("MatMul", [_frames(g, x, 127, 64, 1), g.constant("conv1", first)])])
    # Normalised over all times and channels together.
    centred = g.add("Sub", [x, g.add("ReduceMean", [x], axes=[1, 2], keepdims=1)])
    variance = g.add("ReduceMean", [g.add("Mul", [centred, centred])], axes=[1, 2], keepdims=1)
    deviation = g.add("Sqrt", [g.add("Add", [variance, g.constant("epsilon", _EPSILON)])])
    x = g.add(
        "Mul", [g.add("Div", [centred, deviation]), g.constant("group.w", heard.plain("/groupnorm/Mul_output_0"))]
    )
    x = g.add("Add", [x, g.constant("group.b", heard.plain("/groupnorm/Add_output_0"))])
    second = heard.int8("/conv2/Conv_output_0")
    bias = heard.plain("/conv2/Conv_output_0.bias")
    x = g.add("Gelu", [g.row_product(_frames(g, x, 7, 3, second.values.shape[0] // 7), "conv2", second, bias)])
    third = heard.int8("/conv3/Conv_output_0").plain()
    x = g.add("MatMul", [_frames(g, x, 3, 2, third.shape[0] // 3), g.constant("conv3", third)])
    return g.add("Gelu", [g.add("Add", [x, g.constant("conv3.bias", heard.plain("/conv3/Conv_output_0.bias"))])])


def _frames(g: GraphWriter, x: str, size: int, stride: int, channels: int) -> str:
    """(1, n, channels) → (1, (n - size) // stride + 1, size * channels): what a convolution without padding sees."""
    tag = f"{size}/{stride}"
    blocks_per_frame = -(-size // stride)
    step = g.constant(f"{tag}.stride", [stride])
    length = g.add("Sub", [g.add("Shape", [x], start=1, end=2), g.constant(f"{tag}.size", [size])])
    frames = g.add("Add", [g.add("Div", [length, step]), g.constant("one", [1])])
    blocks = g.add("Add", [frames, g.constant(f"{tag}.more", [blocks_per_frame - 1])])
    padded = g.add("Pad", [x, g.constant(f"{tag}.pad", [0, 0, 0, 0, stride, 0])])
    zero, time, channel = g.constant("zero", [0]), g.constant("axis.1", [1]), g.constant("axis.2", [2])
    cut = g.add("Slice", [padded, zero, g.add("Mul", [blocks, step]), time])
    grid = g.add("Reshape", [cut, g.constant(f"{tag}.grid", [1, -1, stride * channels])])
    parts = []
    for i in range(blocks_per_frame):
        start = g.constant(f"block.{i}", [i])
        part = g.add("Slice", [grid, start, g.add("Add", [frames, start]), time])
        used = min(stride, size - i * stride)
        if used < stride:
            part = g.add("Slice", [part, zero, g.constant(f"{tag}.used", [used * channels]), channel])
        parts.append(part)
    return g.add("Concat", parts, axis=2)


def _cross_value(name: str, width: int) -> Any:
    head = width // HEADS
    return value(name, [1, HEADS, head, "frames"] if name.endswith("key") else [1, HEADS, "frames", head])


def _cross_attention_inputs(g: GraphWriter, said: _Weights, hidden: str, width: int) -> list[str]:
    names = []
    shape = g.constant("heads", [1, -1, HEADS, width // HEADS])
    for layer in range(said.layers):
        nodes = (f"/layers.{layer}/encoder_attn/{p}_proj/MatMul_output_0" for p in "kv")
        both = g.product(hidden, f"cross.{layer}", said.int8(*nodes))
        for part, name, order in zip(
            g.split(both, 2, width), ("key", "value"), ([0, 2, 3, 1], [0, 2, 1, 3]), strict=True
        ):
            by_head = g.add("Reshape", [part, shape])
            names.append(g.add("Transpose", [by_head], output=f"cross.{layer}.{name}", perm=order))
    return names


def _write_decoder(said: _Weights, path: Path) -> None:
    g = GraphWriter()
    vocabulary = said.int8("/embed_tokens/Gather_output_0")
    width, size = vocabulary.values.shape
    x = _embedded(g, vocabulary)
    _rotary_tables(g, _MOST_TOKENS)
    spoken = g.add("Shape", ["past.0.key"], start=2, end=3)
    mask, filler = _causal_mask(g, spoken)
    present: list[str] = []
    for layer in range(said.layers):
        at = f"/layers.{layer}"
        n = _norm(g, x, said.plain(f"{at}/input_layernorm/Mul_output_0"), f"{at}.norm1")
        qkv = g.row_product(n, f"{at}.qkv", said.int8(*(f"{at}/self_attn/{p}_proj/MatMul_output_0" for p in "qkv")))
        q, k, v = g.split(qkv, 3, width)
        keys, values = (
            _remembered(g, _by_head(g, part, width), layer, name, filler)
            for part, name in ((_rotate(g, k, spoken), "key"), (v, "value"))
        )
        present += [f"present.{layer}.key", f"present.{layer}.value"]
        keys = g.add("Transpose", [keys], perm=[0, 1, 3, 2])
        seen = _attend(g, _by_head(g, _rotate(g, q, spoken), width), keys, values, width, mask)
        x = g.add("Add", [x, g.row_product(seen, f"{at}.out", said.int8(f"{at}/self_attn/dense/MatMul_output_0"))])
        n = _norm(g, x, said.plain(f"{at}/post_attention_layernorm/Mul_output_0"), f"{at}.norm2")
        query = g.row_product(n, f"{at}.query", said.int8(f"{at}/encoder_attn/q_proj/MatMul_output_0"))
        seen = _attend(g, _by_head(g, query, width), f"cross.{layer}.key", f"cross.{layer}.value", width)
        x = g.add("Add", [x, g.row_product(seen, f"{at}.seen", said.int8(f"{at}/encoder_attn/dense/MatMul_output_0"))])
        x = g.add("Add", [x, _gated(g, said, x, at)])
    n = _norm(g, x, said.plain("/norm/Mul_output_0"), "norm")
    logits = g.row_product(n, "vocabulary", vocabulary, output="logits")
    cache = [name.replace("present", "past") for name in present]
    cross = [name.replace("present", "cross") for name in present]
    head = width // HEADS
    inputs = [
        value("tokens", [1, "tokens"], whole=True),
        *(value(name, [1, HEADS, "past", head]) for name in cache),
        *(_cross_value(name, width) for name in cross),
    ]
    outputs = [value(logits, [1, "tokens", size]), *(value(name, [1, HEADS, "total", head]) for name in present)]
    g.save(path, inputs, outputs)


def _embedded(g: GraphWriter, vocabulary: Int8Weight) -> str:
    """The tokens' vectors, from the same matrix that gives the logits: (1, n, width)."""
    columns = g.add("Gather", [g.constant("vocabulary", vocabulary.values), "tokens"], axis=1)
    zero = g.constant("vocabulary.zero.float", float(vocabulary.zero[0]))
    centred = g.add("Sub", [g.add("Cast", [columns], to=onnx.TensorProto.FLOAT), zero])
    scaled = g.add("Mul", [centred, g.constant("vocabulary.scale.float", float(vocabulary.scale[0]))])
    return g.add("Transpose", [scaled], perm=[1, 2, 0])


def _gated(g: GraphWriter, said: _Weights, x: str, at: str) -> str:
    """The decoder's feed-forward part: SwiGLU."""
    n = _norm(g, x, said.plain(f"{at}/final_layernorm/Mul_output_0"), f"{at}.norm3")
    bias = said.plain(f"{at}/mlp/up_proj/Add_output_0")
    both = g.row_product(n, f"{at}.up", said.int8(f"{at}/mlp/up_proj/MatMul_output_0"), bias)
    carried, gate = g.split(both, 2, len(bias) // 2)
    open_gate = g.add("Mul", [gate, g.add("Sigmoid", [gate])])
    down = said.int8(f"{at}/mlp/down_proj/MatMul_output_0")
    return g.row_product(
        g.add("Mul", [open_gate, carried]), f"{at}.down", down, said.plain(f"{at}/mlp/down_proj/Add_output_0")
    )


def _norm(g: GraphWriter, x: str, weight: Plain, name: str, output: str | None = None) -> str:
    inputs = [x, g.constant(name, weight), g.constant("no bias", np.zeros(len(weight), np.float32))]
    return g.add("LayerNormalization", inputs, output=output, axis=-1, epsilon=_EPSILON)


def _by_head(g: GraphWriter, x: str, width: int) -> str:
    """(1, n, width) → (1, heads, n, width / heads)."""
    shape = g.constant("heads", [1, -1, HEADS, width // HEADS])
    return g.add("Transpose", [g.add("Reshape", [x, shape])], perm=[0, 2, 1, 3])


def _attend(g: GraphWriter, query: str, keys: str, values: str, width: int, mask: str | None = None) -> str:
    """Attention with the keys' last two axes exchanged, in plain products (see `_BLOCK`)."""
    scale = g.constant("scale", (width // HEADS) ** -0.5)
    scores = g.add("MatMul", [g.add("Mul", [query, scale]), keys])
    if mask is not None:
        scores = g.add("Add", [scores, mask])
    seen = g.add("Transpose", [g.add("MatMul", [g.add("Softmax", [scores], axis=-1), values])], perm=[0, 2, 1, 3])
    return g.add("Reshape", [seen, g.constant("joined", [1, -1, width])])


def _remembered(g: GraphWriter, new: str, layer: int, name: str, filler: str) -> str:
    """The past with what is new behind it (an output), and that again with nothing behind, in whole blocks."""
    present = g.add("Concat", [f"past.{layer}.{name}", new], output=f"present.{layer}.{name}", axis=2)
    return g.add("Concat", [present, filler], axis=2)


def _causal_mask(g: GraphWriter, spoken: str) -> tuple[str, str]:
    """What keeps each token from looking at later ones (n, whole blocks), and the nothing that fills the last block."""
    block = g.constant("block", [_BLOCK])
    count = g.add("Shape", ["tokens"], start=1, end=2)
    total = g.add("Add", [spoken, count])
    blocks = g.add("Div", [g.add("Add", [total, g.constant("block - 1", [_BLOCK - 1])]), block])
    size = g.add("Mul", [blocks, block])
    axis = g.constant("axis.2", [2])
    nothing = g.constant("nothing", np.zeros((1, HEADS, _BLOCK, _HEAD), np.float32))
    filler = g.add("Slice", [nothing, g.constant("zero", [0]), g.add("Sub", [size, total]), axis])
    zero, one = g.constant("scalar 0", 0), g.constant("scalar 1", 1)
    places = g.add("Range", [zero, g.add("Squeeze", [size]), one])
    own = g.add("Range", [g.add("Squeeze", [spoken]), g.add("Squeeze", [total]), one])
    later = g.add("Less", [g.add("Unsqueeze", [own, g.constant("axis.1", [1])]), places])
    return g.add("Mul", [g.add("Cast", [later], to=onnx.TensorProto.FLOAT), g.constant("hidden", -1e9)]), filler


def _rotary_tables(g: GraphWriter, positions: int) -> None:
    """Cosines and sines of Su et al. 2021, for the part of each head that turns."""
    speeds = _ROTARY_BASE ** (-np.arange(0, _TURNING, 2) / _TURNING)
    angles = np.arange(positions)[:, None] * speeds.astype(np.float32).astype(np.float64)
    g.constant("cosines", np.cos(angles))
    g.constant("sines", np.sin(angles))


def _rotate(g: GraphWriter, x: str, first: str) -> str:
    """`x` turned, its rows' positions counted from `first`."""
    inputs = [x, first, "cosines", "sines"]
    return g.add("RotaryEmbedding", inputs, interleaved=1, num_heads=HEADS, rotary_embedding_dim=_TURNING)
