"""Requantising against the block layouts written out weight by weight, and against the engine that reads the result."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from models.requantise import LAYOUTS, MOSTLY_Q4_0, Q4_0, Q4_K, Q5_0, Q6_K, Q8_0, WEIGHTS, q4_0, to_q4_0
from runtime.errors import ModelDamaged

Bytes = npt.NDArray[np.uint8]


def half(raw: bytes) -> np.float32:
    return np.float32(np.frombuffer(raw, np.float16)[0])


def signed(byte: int) -> int:
    return byte - 256 if byte > 127 else byte


def weights_of(kind: int, block: bytes) -> list[np.float32]:
    """ggml's dequantize_row_*, one weight after the other."""
    if kind == Q8_0:
        return [half(block[:2]) * np.float32(signed(b)) for b in block[2:]]
    if kind == Q5_0:
        bits = int.from_bytes(block[2:6], "little")
        low = [(block[6 + j] & 15) | (bits >> j & 1) << 4 for j in range(16)]
        high = [(block[6 + j] >> 4) | (bits >> (j + 16) & 1) << 4 for j in range(16)]
        return [half(block[:2]) * np.float32(q - 16) for q in low + high]
    if kind == Q4_K:
        scales, q, found = block[4:16], block[16:], []
        for part in range(8):
            if part < 4:
                scale, floor = scales[part] & 63, scales[part + 4] & 63
            else:
                scale = (scales[part + 4] & 15) | (scales[part - 4] >> 6) << 4
                floor = (scales[part + 4] >> 4) | (scales[part] >> 6) << 4
            d, m = half(block[:2]) * np.float32(scale), half(block[2:4]) * np.float32(floor)
            nibbles = [q[32 * (part // 2) + j] >> 4 * (part % 2) & 15 for j in range(32)]
            found += [d * np.float32(nibble) - m for nibble in nibbles]
        return found
    ql, qh, steps, d = block[:128], block[128:192], block[192:208], half(block[208:])
    found = []
    for i in range(256):
        part, j, side = i // 32 % 4, i % 32, i // 128
        nibble = ql[64 * side + 32 * (part % 2) + j] >> 4 * (part // 2) & 15
        weight = (nibble | (qh[32 * side + j] >> 2 * part & 3) << 4) - 32
        found.append(d * np.float32(signed(steps[i // 16])) * np.float32(weight))
    return found


def random_blocks(kind: int, count: int) -> Bytes:
    """Any bytes are a block, as long as the steps in half precision are ordinary numbers."""
    random = np.random.default_rng(kind)
    blocks = random.integers(0, 256, (count, LAYOUTS[kind].bytes), np.uint8)
    steps = random.uniform(0.001, 0.1, (count, 2)).astype(np.float16).view(np.uint8)
    if kind == Q6_K:
        blocks[:, 208:] = steps[:, :2]
    else:
        blocks[:, : 4 if kind == Q4_K else 2] = steps[:, : 4 if kind == Q4_K else 2]
    return blocks


@pytest.mark.parametrize("kind", [Q8_0, Q5_0, Q4_K, Q6_K])
def test_every_kind_is_read_as_its_layout_says(kind: int) -> None:
    blocks = random_blocks(kind, 3)
    by_hand = np.array([w for block in blocks for w in weights_of(kind, block.tobytes())], np.float32)
    assert np.array_equal(WEIGHTS[kind](blocks.ravel()).ravel(), by_hand)


def test_a_block_is_written_as_its_layout_says() -> None:
    x = np.linspace(-1, 0.875, 32).astype(np.float32)
    raw = q4_0(x)
    assert len(raw) == LAYOUTS[Q4_0].bytes
    step = float(half(raw[:2]))
    read = [((raw[2 + j] & 15) - 8) * step for j in range(16)] + [((raw[2 + j] >> 4) - 8) * step for j in range(16)]
    assert step == 0.125
    assert np.abs(np.array(read) - x).max() <= step / 2 + 1e-6


def test_nothing_stays_nothing() -> None:
    # The step is minus zero: 0 / -8, as ggml has it.
    assert q4_0(np.zeros(64, np.float32)) == (b"\x00\x80" + b"\x88" * 16) * 2


def text(words: str) -> bytes:
    return struct.pack("<Q", len(words)) + words.encode()


def tiny_model(path: Path, *, version: int = 3, cut: int = 0) -> dict[str, Bytes]:
    """A GGUF file with one tensor of each kind."""
    norm = np.arange(3, dtype="<f4").view(np.uint8)
    tensors = {
        "output.weight": (Q8_0, random_blocks(Q8_0, 5).ravel()),
        "blk.0.a": (Q5_0, random_blocks(Q5_0, 3).ravel()),
        "norm": (0, norm),
        "blk.0.b": (Q4_K, random_blocks(Q4_K, 2).ravel()),
        "blk.0.c": (Q6_K, random_blocks(Q6_K, 2).ravel()),
    }
    head = struct.pack("<4sIQQ", b"GGUF", version, len(tensors), 4)
    head += text("general.name") + struct.pack("<I", 8) + text("tiny")
    head += text("words") + struct.pack("<IIQ", 9, 8, 2) + text("a") + text("bc")
    head += text("general.file_type") + struct.pack("<II", 4, 15)
    head += text("numbers") + struct.pack("<IIQ3i", 9, 5, 3, 1, 2, 3)
    infos, data = b"", b""
    for name, (kind, raw) in tensors.items():
        layout = LAYOUTS[kind]
        count = len(raw) // layout.bytes * layout.weights
        infos += text(name) + struct.pack("<IQIQ", 1, count, kind, len(data))
        data += raw.tobytes()
        data += bytes(-len(data) % 32)
    head += infos
    whole = head + bytes(-len(head) % 32) + data
    path.write_bytes(whole[: len(whole) - cut])
    return {name: raw for name, (_, raw) in tensors.items()}


def test_a_model_keeps_everything_but_its_products(tmp_path: Path) -> None:
    tensors = tiny_model(tmp_path / "old.gguf")
    told: list[int] = []
    to_q4_0(tmp_path / "old.gguf", tmp_path / "new.gguf", told.append)
    new = (tmp_path / "new.gguf").read_bytes()
    place = new.index(text("general.file_type")) + len(text("general.file_type"))
    assert struct.unpack_from("<II", new, place) == (4, MOSTLY_Q4_0)

    start = new.index(text("blk.0.c")) + len(text("blk.0.c")) + struct.calcsize("<IQIQ")
    start += -start % 32
    for name, kind in (("output.weight", Q8_0), ("blk.0.a", Q4_0), ("norm", 0), ("blk.0.b", Q4_0), ("blk.0.c", Q4_0)):
        at = new.index(text(name)) + len(text(name))
        _, count, found, offset = struct.unpack_from("<IQIQ", new, at)
        assert found == kind
        was = {"blk.0.a": Q5_0, "blk.0.b": Q4_K, "blk.0.c": Q6_K}.get(name)
        wanted = q4_0(WEIGHTS[was](tensors[name])) if was else tensors[name].tobytes()
        assert count // LAYOUTS[kind].weights * LAYOUTS[kind].bytes == len(wanted)
        assert new[start + offset : start + offset + len(wanted)] == wanted
    assert len(new) % 32 == 0
    assert told[-1] == sum(len(raw) for raw in tensors.values())


@pytest.mark.parametrize("fault", ["version", "cut", "other"])
def test_what_cannot_be_read_is_refused(tmp_path: Path, fault: str) -> None:
    source = tmp_path / "old.gguf"
    tiny_model(source, version=4 if fault == "version" else 3, cut=300 if fault == "cut" else 0)
    if fault == "other":
        source.write_bytes(b"not a model")
    with pytest.raises(ModelDamaged, match=r"old\.gguf is not a Q4_K_M model"):
        to_q4_0(source, tmp_path / "new.gguf")
