"""Moonshine's two graphs and its vocabulary: audio in, tokens with their probabilities out.

Model card: huggingface.co/UsefulSensors/moonshine-base; paper: Jeffries et al. 2024, "Moonshine: Speech Recognition
for Live Transcription and Voice Commands".
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from runtime.errors import ModelDamaged
from runtime.inference.onnx import open_onnx

RATE = 16_000
START = 1
END = 2
TOKENS = 32_000
"""With text; the decoder knows 768 more, which were never trained."""
SHORTEST = 1_024
"""Samples that the encoder's three convolutions need to give one frame."""
_RESUMES_WITHIN = 4

Encoded = dict[str, NDArray[np.float32]]
"""The encoder's keys and values for each layer of the decoder."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a word and how sure the decoder was of it, 0 to 1."""

    id: int
    probability: float


class Vocabulary:
    """Token numbers to text and back: a byte string per token, each behind its length (7 bits, or 14 in two bytes)."""

    def __init__(self, path: Path) -> None:
        self._pieces = tuple(_pieces(path.read_bytes()))
        if len(self._pieces) != TOKENS:
            raise ModelDamaged("{path} is not Moonshine's vocabulary.", "Run `bedside models verify`.", path=path.name)
        self._ids = {piece: i for i, piece in enumerate(self._pieces)}  # characters come twice, first as bytes

    def ids(self, text: str) -> list[int]:
        """The tokens of words as training cut them: byte pairs merged in the order of their numbers."""
        parts = [c.encode() for c in f" {text.strip()}".replace(" ", "\u2581")]
        while len(parts) > 1:
            number, at = min((self._ids.get(a + b, TOKENS), i) for i, (a, b) in enumerate(pairwise(parts)))
            if number == TOKENS:
                break
            parts[at : at + 2] = [parts[at] + parts[at + 1]]
        known = ((part,) if part in self._ids else (bytes([byte]) for byte in part) for part in parts)
        return [self._ids[piece] for pieces in known for piece in pieces]

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


class MoonshineEncoder:
    """The encoder as `models.moonshine` writes it, about 7 ms for a second of sound. Safe to call from several threads.

    At a lull the recogniser and the judge of the turn's end ask for the same sound at the same time: the second one
    waits and gets the first one's answer.
    """

    def __init__(self, path: Path, threads: int = 1) -> None:
        self._model = open_onnx(path, threads)
        self._cross = tuple(name for name in self._model.outputs if name.startswith("cross."))
        self._lock = threading.Lock()
        self._heard: tuple[NDArray[np.float32], NDArray[np.float32], Encoded] | None = None

    def cross(self, audio: NDArray[np.float32]) -> Encoded:
        """What the decoder attends to in mono audio (n,) at 16 kHz."""
        return self._encode(audio)[1]

    def frames(self, audio: NDArray[np.float32]) -> NDArray[np.float32]:
        """One row for every 24 ms of mono audio (n,) at 16 kHz: (frames, 416)."""
        return self._encode(audio)[0]

    def _encode(self, audio: NDArray[np.float32]) -> tuple[NDArray[np.float32], Encoded]:
        with self._lock:
            if self._heard is None or not np.array_equal(self._heard[0], audio):
                feeds = {"input_values": audio[None]}
                hidden, *cross = self._model.run(feeds, ("last_hidden_state", *self._cross))
                self._heard = audio.copy(), hidden[0], dict(zip(self._cross, cross, strict=True))
            return self._heard[1:]


class MoonshineGraphs:
    """The encoder and decoder as `models.moonshine` writes them."""

    def __init__(self, encoder: MoonshineEncoder, decoder: Path, threads: int = 1) -> None:
        self._encoder = encoder
        self._decoder = open_onnx(decoder, threads)
        self._past = tuple(name for name in self._decoder.inputs if name.startswith("past."))
        self._present = tuple(name.replace("past.", "present.") for name in self._past)
        _, heads, _, width = self._decoder.shape(self._past[0])
        if not (isinstance(heads, int) and isinstance(width, int)):
            raise ModelDamaged("The decoder does not tell the size of its cache.", "Run `bedside models verify`.")
        self._empty = np.zeros((1, heads, 0, width), np.float32)

    def encode(self, audio: NDArray[np.float32]) -> Encoded:
        """What the decoder attends to in mono audio (n,) at 16 kHz."""
        return self._encoder.cross(audio)

    def log_likelihood(self, encoded: Encoded, ids: Sequence[int]) -> float:
        """Natural logarithm of the probability that these tokens, and no others, begin what was said; one pass."""
        feeds: dict[str, NDArray[Any]] = dict.fromkeys(self._past, self._empty)
        feeds |= {**encoded, "tokens": np.array([[START, *ids[:-1]]], np.int64)}
        (logits,) = self._decoder.run(feeds, ("logits",))
        return sum(math.log(max(_probability(logits[0, at], token), 1e-30)) for at, token in enumerate(ids))

    def greedy(
        self, encoded: Encoded, limit: int, guess: Sequence[int], cancelled: Callable[[], bool]
    ) -> Iterator[Token]:
        """The likeliest token after each other for encoded audio, END last unless `limit` comes first.

        END as the very first token is the model's own word for "nobody speaks here". `guess` is what the tokens may
        turn out to be: checked many at a time, a right guess saves time and a wrong one changes nothing (after
        speculative decoding, Leviathan et al. 2023, with a partial's tokens in the place of a small model's).
        """
        cache: list[NDArray[np.float32]] = [self._empty] * len(self._past)
        known, guessed, count = START, list(guess), 0
        while count < limit and not cancelled():
            tokens = [known, *(guessed[: limit - count - 1] or [END])]
            feeds: dict[str, NDArray[Any]] = dict(zip(self._past, cache, strict=True))
            feeds |= {**encoded, "tokens": np.array([tokens], np.int64)}
            logits, *present = self._decoder.run(feeds, ("logits", *self._present))
            likeliest = [int(token) for token in logits[0].argmax(axis=1)]
            right = _right(tokens[1:], likeliest)
            for at, token in enumerate(likeliest[: right + 1]):
                yield Token(token, _probability(logits[0, at], token))
                if token == END:
                    return
            known = likeliest[right]
            guessed = _after(guessed[right:], known)
            count += right + 1
            kept = cache[0].shape[2] + right + 1
            cache = [np.ascontiguousarray(part[:, :, :kept]) for part in present]


def _right(guessed: Sequence[int], likeliest: Sequence[int]) -> int:
    """How many of the guessed tokens are right."""
    return next((i for i, token in enumerate(guessed) if token != likeliest[i]), len(guessed))


def _after(guessed: Sequence[int], token: int) -> list[int]:
    """What is left of a guess once `token` turned out to come next: nothing, unless the guess has it a little later."""
    near = list(guessed[:_RESUMES_WITHIN])
    return list(guessed[near.index(token) + 1 :]) if token in near else []


def _probability(logits: NDArray[np.float32], token: int) -> float:
    return float(1.0 / np.exp(logits - logits[token]).sum())
