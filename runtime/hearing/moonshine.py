"""Moonshine's two graphs and its vocabulary: audio in, tokens with their probabilities out.

Model card: huggingface.co/UsefulSensors/moonshine-base; paper: Jeffries et al. 2024, "Moonshine: Speech Recognition
for Live Transcription and Voice Commands".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from runtime.errors import ModelDamaged
from runtime.inference.onnx import OnnxModel, open_onnx

RATE = 16_000
START = 1
END = 2
TOKENS = 32_000
"""With text; the decoder knows 768 more, which were never trained."""
SHORTEST = 1_024
"""Samples that the encoder's three convolutions need to give one frame."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a word and how sure the decoder was of it, 0 to 1."""

    id: int
    probability: float


class Vocabulary:
    """Token numbers to text: one byte string per token, each behind its length (7 bits, or 14 in two bytes)."""

    def __init__(self, path: Path) -> None:
        self._pieces = tuple(_pieces(path.read_bytes()))
        if len(self._pieces) != TOKENS:
            raise ModelDamaged(f"{path.name} is not Moonshine's vocabulary.", "Run `bedside models verify`.")

    def text(self, ids: Sequence[int]) -> str:
        """The words of these tokens. Bytes that make no UTF-8 character are left out."""
        return (
            b"".join(self._pieces[i] for i in ids if i < TOKENS)
            .decode("utf-8", "ignore")
            .replace("\u2581", " ")
            .strip()
        )

    def starts_word(self, token: int) -> bool:
        return token < TOKENS and self._pieces[token].startswith("\u2581".encode())


def _pieces(data: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(data):
        length, at = data[at], at + 1
        if length >= 128:
            length, at = length - 128 + int.from_bytes(data[at : at + 1]) * 128, at + 1
        yield data[at : at + length]
        at += length


class MoonshineGraphs:
    """The encoder and the merged decoder (`use_cache_branch` chooses between first and later steps)."""

    def __init__(self, encoder: Path, decoder: Path, threads: int = 1) -> None:
        self._encoder = open_onnx(encoder, threads)
        self._decoder = open_onnx(decoder, threads)
        self._past = tuple(name for name in self._decoder.inputs if name.startswith("past_key_values"))
        self._present = tuple(name.replace("past_key_values", "present") for name in self._past)
        self._empty = _empty_cache(self._decoder, self._past)

    def greedy(self, audio: NDArray[np.float32], limit: int, cancelled: Callable[[], bool]) -> Iterator[Token]:
        """The likeliest token after each other for mono audio (n,) at 16 kHz, END last unless `limit` comes first.

        END as the very first token is the model's own word for "nobody speaks here".
        """
        (hidden,) = self._encoder.run({"input_values": audio[None]})
        cache = dict(self._empty)
        token, first = START, True
        for _ in range(limit):
            if cancelled():
                return
            feeds = {
                **cache,
                "encoder_hidden_states": hidden,
                "input_ids": np.array([[token]], np.int64),
                "use_cache_branch": np.array([not first]),
            }
            logits, *present = self._decoder.run(feeds, ("logits", *self._present))
            # Later steps answer with empty keys and values for the encoder: those of the first step stay.
            kept = ((n, v) for n, v in zip(self._past, present, strict=True) if first or ".decoder." in n)
            cache.update(kept)
            first = False
            token = int(logits[0, -1].argmax())
            yield Token(token, _probability(logits[0, -1], token))
            if token == END:
                return


def _empty_cache(decoder: OnnxModel, names: Sequence[str]) -> dict[str, NDArray[np.float32]]:
    _, heads, _, width = decoder.shape(names[0])
    if not (isinstance(heads, int) and isinstance(width, int)):
        raise ModelDamaged("The decoder does not tell the size of its cache.", "Run `bedside models verify`.")
    return {name: np.zeros((1, heads, 0, width), np.float32) for name in names}


def _probability(logits: NDArray[np.float32], token: int) -> float:
    return float(1.0 / np.exp(logits - logits[token]).sum())
