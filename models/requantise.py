"""Rewrites a GGUF language model as Q4_0, the form whose products llama.cpp has the fastest kernels for.

Format: ggml's gguf.md (version 3) and the block layouts of ggml-common.h. The result is bit for bit what llama.cpp's
own quantiser writes for the same choice of tensors, but does not need an engine with a quantiser in it.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from runtime.errors import ModelDamaged

F32, Q4_0, Q5_0, Q8_0, Q4_K, Q6_K = 0, 2, 6, 8, 12, 14
MOSTLY_Q4_0 = 2
ALIGNMENT = 32
ROWS_AT_ONCE = 4096
KEPT = "output.weight"
"""Stays as it is: a coarser last product changes which word comes next, and is hardly faster."""

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Layout:
    """How many weights a block holds, and in how many bytes."""

    weights: int
    bytes: int


LAYOUTS = {
    F32: Layout(1, 4),
    Q4_0: Layout(32, 18),
    Q5_0: Layout(32, 22),
    Q8_0: Layout(32, 34),
    Q4_K: Layout(256, 144),
    Q6_K: Layout(256, 210),
}


@dataclass(frozen=True)
class Tensor:
    name: str
    shape: tuple[int, ...]
    kind: int
    offset: int

    @property
    def size(self) -> int:
        layout = LAYOUTS[self.kind]
        return int(np.prod(self.shape)) // layout.weights * layout.bytes


def to_q4_0(source: Path, target: Path, tell: Callable[[int], None] = lambda done: None) -> None:
    """Writes `target`. `tell` hears how many bytes of the source's weights are done.

    Raises ModelDamaged when the source is no GGUF file of version 3 or has other kinds of weights than Q4_K_M has.
    """
    try:
        with source.open("rb") as old, target.open("wb") as new:
            head, file_type_at, tensors = _read_head(old)
            start = _aligned(old.tell())
            wanted = [_as_wanted(tensor) for tensor in tensors]
            struct.pack_into("<I", head, file_type_at, MOSTLY_Q4_0)
            new.write(head)
            new.write(b"".join(_infos(wanted)))
            done = 0
            for before, after in zip(tensors, wanted, strict=True):
                new.write(bytes(_aligned(new.tell()) - new.tell()))
                old.seek(start + before.offset)
                for block in _pieces(old, before):
                    new.write(_converted(block, before.kind, after.kind))
                    done += len(block)
                    tell(done)
            new.write(bytes(_aligned(new.tell()) - new.tell()))
    except (struct.error, KeyError, UnicodeDecodeError, ValueError) as error:
        raise ModelDamaged(
            "{source} is not a Q4_K_M model in GGUF form ({why}).", "", source=source.name, why=repr(error)
        ) from error


def _as_wanted(tensor: Tensor) -> Tensor:
    if tensor.kind == F32 or tensor.name == KEPT:
        return tensor
    return replace(tensor, kind=Q4_0)


def _converted(block: Bytes, before: int, after: int) -> bytes:
    return block.tobytes() if before == after else q4_0(WEIGHTS[before](block))


def _pieces(stream: IO[bytes], tensor: Tensor) -> Iterator[Bytes]:
    """The tensor's bytes in whole blocks, a few megabytes at a time."""
    layout = LAYOUTS[tensor.kind]
    at_once = max(1, ROWS_AT_ONCE * 256 // layout.weights) * layout.bytes
    left = tensor.size
    while left:
        piece = stream.read(min(left, at_once))
        if not piece:
            raise ValueError("it ends early")
        left -= len(piece)
        yield np.frombuffer(piece, np.uint8)


def _read_head(stream: IO[bytes]) -> tuple[bytearray, int, list[Tensor]]:
    """Everything before the tensor list as it stands, where the file type lies in it, and the tensor list."""
    magic, version, tensor_count, key_count = _unpack(stream, "4sIQQ")
    if magic != b"GGUF" or version != 3:
        raise ValueError("no GGUF version 3")
    file_type_at = 0
    for _ in range(key_count):
        key = _text(stream)
        (kind,) = _unpack(stream, "I")
        if key == "general.file_type":
            file_type_at = stream.tell()
        if key == "general.alignment":
            raise ValueError("its alignment is not the usual one")
        _skip_value(stream, kind)
    end = stream.tell()
    stream.seek(0)
    head = bytearray(stream.read(end))
    if not file_type_at:
        raise ValueError("no general.file_type")
    return head, file_type_at, [_tensor(stream) for _ in range(tensor_count)]


def _tensor(stream: IO[bytes]) -> Tensor:
    name = _text(stream)
    (dimensions,) = _unpack(stream, "I")
    shape = _unpack(stream, f"{dimensions}Q")
    kind, offset = _unpack(stream, "IQ")
    return Tensor(name, shape, kind, offset)


def _infos(tensors: list[Tensor]) -> Iterator[bytes]:
    offset = 0
    for tensor in tensors:
        name = tensor.name.encode()
        yield struct.pack("<Q", len(name)) + name
        yield struct.pack(f"<I{len(tensor.shape)}Q", len(tensor.shape), *tensor.shape)
        yield struct.pack("<IQ", tensor.kind, offset)
        offset = _aligned(offset + tensor.size)


_SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
_STRING, _ARRAY = 8, 9


def _skip_value(stream: IO[bytes], kind: int) -> None:
    if kind == _STRING:
        _text(stream)
    elif kind == _ARRAY:
        inner, count = _unpack(stream, "IQ")
        if inner in _SIZES:
            stream.seek(_SIZES[inner] * count, 1)
        else:
            for _ in range(count):
                _skip_value(stream, inner)
    else:
        stream.seek(_SIZES[kind], 1)


def _text(stream: IO[bytes]) -> str:
    (length,) = _unpack(stream, "Q")
    return stream.read(length).decode()


def _unpack(stream: IO[bytes], form: str) -> tuple[Any, ...]:
    return struct.unpack(f"<{form}", stream.read(struct.calcsize(f"<{form}")))


def _aligned(offset: int) -> int:
    return -(-offset // ALIGNMENT) * ALIGNMENT


def q4_0(weights: Floats) -> bytes:
    """Blocks of 32: the extreme becomes -8 of a step stored as half precision, the others the nearest of 16 steps."""
    x = weights.reshape(-1, 32)
    extreme = np.take_along_axis(x, np.abs(x).argmax(1)[:, None], 1)
    step = extreme / np.float32(-8)
    inverse = np.divide(np.float32(1), step, out=np.zeros_like(step), where=step != 0)
    q = np.minimum((x * inverse + np.float32(8.5)).astype(np.int8), 15).astype(np.uint8)
    halves = step.astype(np.float16).view(np.uint8)
    return np.concatenate([halves, q[:, :16] | q[:, 16:] << 4], axis=1).tobytes()


def _q8_0(raw: Bytes) -> Floats:
    blocks = raw.reshape(-1, 34)
    weights: Floats = _half(blocks[:, :2]) * blocks[:, 2:].view(np.int8).astype(np.float32)
    return weights


def _q5_0(raw: Bytes) -> Floats:
    blocks = raw.reshape(-1, 22)
    fifth = np.unpackbits(blocks[:, 2:6], axis=1, bitorder="little")
    nibbles = np.concatenate([blocks[:, 6:] & 15, blocks[:, 6:] >> 4], axis=1)
    weights: Floats = _half(blocks[:, :2]) * ((nibbles | fifth << 4).astype(np.float32) - np.float32(16))
    return weights


def _q4_k(raw: Bytes) -> Floats:
    blocks = raw.reshape(-1, 144)
    packed = blocks[:, 4:16]
    low, middle, high = packed[:, :4], packed[:, 4:8], packed[:, 8:]
    scales = np.concatenate([low & 63, (high & 15) | (low >> 6) << 4], axis=1).astype(np.float32)
    floors = np.concatenate([middle & 63, (high >> 4) | (middle >> 6) << 4], axis=1).astype(np.float32)
    quarters = blocks[:, 16:].reshape(-1, 4, 1, 32)
    q = np.concatenate([quarters & 15, quarters >> 4], axis=2).reshape(-1, 8, 32).astype(np.float32)
    scale, floor = _half(blocks[:, :2]) * scales, _half(blocks[:, 2:4]) * floors
    weights: Floats = (scale[:, :, None] * q - floor[:, :, None]).reshape(-1, 256)
    return weights


def _q6_k(raw: Bytes) -> Floats:
    blocks = raw.reshape(-1, 210)
    low = blocks[:, :128].reshape(-1, 2, 2, 32)
    high = blocks[:, 128:192].reshape(-1, 2, 1, 32)
    nibbles = np.concatenate([low & 15, low >> 4], axis=2)
    shifts = np.array([0, 2, 4, 6], np.uint8).reshape(1, 1, 4, 1)
    q = (nibbles | (high >> shifts & 3) << 4).astype(np.int8) - np.int8(32)
    scales = _half(blocks[:, 208:]) * blocks[:, 192:208].view(np.int8).astype(np.float32)
    weights: Floats = (scales[:, :, None] * q.reshape(-1, 16, 16).astype(np.float32)).reshape(-1, 256)
    return weights


def _half(raw: Bytes) -> Floats:
    halves: Floats = np.ascontiguousarray(raw).view(np.float16).astype(np.float32)
    return halves


WEIGHTS: dict[int, Callable[[Bytes], Floats]] = {Q5_0: _q5_0, Q8_0: _q8_0, Q4_K: _q4_k, Q6_K: _q6_k}
