"""A projector of random weights for SmolLM2 135M, in LLaVA's form or SmolVLM's: it sees, and understands nothing."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

SIDE, PATCH, WIDTH, WORDS, BLOCKS = 64, 16, 32, 576, 2
_U32, _F32, _BOOL, _STRING, _ARRAY = 4, 6, 7, 8, 9
_ALIGNED = 32


def write_projector(path: Path, words: int = WORDS, kind: Literal["mlp", "idefics3"] = "mlp") -> Path:
    """GGUF version 3 (ggml's gguf.md). `words`: the width of the language model that it belongs to; `kind`: LLaVA's
    form or SmolVLM's, which needs tokens that SmolLM2 does not have.
    """
    keys: dict[str, object] = {
        "general.architecture": "clip",
        "clip.has_vision_encoder": True,
        "clip.projector_type": kind,
        "clip.use_gelu": True,
        "clip.vision.image_size": SIDE,
        "clip.vision.patch_size": PATCH,
        "clip.vision.embedding_length": WIDTH,
        "clip.vision.feed_forward_length": 2 * WIDTH,
        "clip.vision.projection_dim": words,
        "clip.vision.block_count": BLOCKS,
        "clip.vision.attention.head_count": 2,
        "clip.vision.attention.layer_norm_epsilon": 1e-6,
        "clip.vision.image_mean": [0.5, 0.5, 0.5],
        "clip.vision.image_std": [0.5, 0.5, 0.5],
        "clip.vision.projector.scale_factor": 2,
        "clip.vision.preproc_image_size": SIDE,
    }
    patches = (SIDE // PATCH) ** 2
    shapes: dict[str, tuple[int, ...]] = {
        "v.patch_embd.weight": (WIDTH, 3, PATCH, PATCH),
        "v.patch_embd.bias": (WIDTH,),
        "v.position_embd.weight": (patches, WIDTH),
        "v.post_ln.weight": (WIDTH,),
        "v.post_ln.bias": (WIDTH,),
    }
    if kind == "mlp":
        shapes |= {"mm.0.weight": (words, WIDTH), "mm.0.bias": (words,)}
        shapes |= {"mm.2.weight": (words, words), "mm.2.bias": (words,)}
    else:
        shapes["mm.model.fc.weight"] = (words, 4 * WIDTH)
    inner: dict[str, tuple[int, int]] = dict.fromkeys(("attn_q", "attn_k", "attn_v", "attn_out"), (WIDTH, WIDTH))
    inner |= {"ffn_up": (2 * WIDTH, WIDTH), "ffn_down": (WIDTH, 2 * WIDTH)}
    for block in range(BLOCKS):
        for part, shape in inner.items():
            shapes |= {f"v.blk.{block}.{part}.weight": shape, f"v.blk.{block}.{part}.bias": shape[:1]}
        for part in ("ln1", "ln2"):
            shapes |= {f"v.blk.{block}.{part}.{which}": (WIDTH,) for which in ("weight", "bias")}
    rng = np.random.default_rng(5)
    tensors = {name: rng.normal(0, 0.1, shape).astype(np.float32) for name, shape in shapes.items()}
    path.write_bytes(_gguf(keys, tensors))
    return path


def _gguf(keys: dict[str, object], tensors: dict[str, NDArray[np.float32]]) -> bytes:
    out = bytearray(b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(keys)))
    for key, value in keys.items():
        out += _text(key) + _value(value)
    offset = 0
    for name, tensor in tensors.items():
        out += _text(name) + struct.pack("<I", tensor.ndim)
        out += b"".join(struct.pack("<Q", size) for size in reversed(tensor.shape)) + struct.pack("<IQ", 0, offset)
        offset += -(-tensor.nbytes // _ALIGNED) * _ALIGNED
    for tensor in tensors.values():
        out += bytes(-len(out) % _ALIGNED) + tensor.tobytes()
    return bytes(out)


def _value(value: object) -> bytes:
    match value:
        case bool():
            return struct.pack("<IB", _BOOL, value)
        case int():
            return struct.pack("<II", _U32, value)
        case float():
            return struct.pack("<If", _F32, value)
        case str():
            return struct.pack("<I", _STRING) + _text(value)
        case list():
            return struct.pack("<IIQ", _ARRAY, _F32, len(value)) + struct.pack(f"<{len(value)}f", *value)
    raise TypeError(type(value))


def _text(text: str) -> bytes:
    return struct.pack("<Q", len(text)) + text.encode()
