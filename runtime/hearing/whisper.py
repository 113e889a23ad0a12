"""Speech recognition in languages other than English, and which language is spoken: Whisper base through CTranslate2.

Model card: huggingface.co/openai/whisper-base; paper: Radford et al. 2022, "Robust Speech Recognition via Large-Scale
Weak Supervision". Its encoder is given the sound there is and little more, not always 30 s: a fifth of the work for the
length of what visitors say.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from runtime.errors import ModelDamaged
from runtime.hearing.log_mel import RATE, log_mel
from runtime.hearing.recogniser import Transcript, joined, loops, quiet_cuts

Audio = NDArray[np.float32]

SHORTEST = RATE // 5
"""Samples below which nothing can be made of a sound."""
_MARGIN = 3 * RATE // 2  # silence after the sound: without it the last words are lost
_LEAST = 5 * RATE
_LONGEST = 30 * RATE
_TOKENS_PER_SECOND = 9
_AGAIN = 4  # tokens that begin a repetition
_NOBODY, _UNLIKELY = 0.6, -0.8
"""Nobody speaks: this probability of no speech with less than this mean log probability of the words."""

_START, _END, _TRANSCRIBE, _NO_TIMES = "<|startoftranscript|>", "<|endoftext|>", "<|transcribe|>", "<|notimestamps|>"


class Whisper:
    """Whisper base, greedy, of the prepared `model.bin`, `config.json` and `vocabulary.txt` that lie in one folder.

    Safe to call from two threads at once; a third waits. Raises ModelDamaged for files that do not belong together.
    """

    def __init__(self, model: Path, threads: int = 1) -> None:
        import ctranslate2  # 40 MB that only other languages need

        try:
            self._model: Any = ctranslate2.models.Whisper(
                str(model.parent), device="cpu", compute_type="int8", inter_threads=2, intra_threads=threads
            )
        except (RuntimeError, ValueError) as problem:
            raise ModelDamaged(
                "{model} cannot be opened: {why}", "Run `bedside models verify`.", model=model, why=problem
            ) from problem
        self._view: Any = ctranslate2.StorageView
        self.languages = frozenset(self._languages())

    def language(self, audio: Audio) -> dict[str, float]:
        """Probability of each language (ISO 639-1 code) of mono audio (n,) at 16 kHz, likeliest first."""
        (found,) = self._model.detect_language(self._encode(audio[:_LONGEST]))
        return {mark.strip("<|>"): float(probability) for mark, probability in found}

    def transcribe(self, audio: Audio, language: str, cancelled: Callable[[], bool] = lambda: False) -> Transcript:
        """The words in mono audio (n,) at 16 kHz, any length; "" where the model hears nobody.

        `cancelled` is asked before each 30 s and between hearing and wording them; after it says True the answer is
        only a beginning, to be thrown away.
        """
        return joined([self._piece(audio[a:b], language, cancelled) for a, b in pairwise(quiet_cuts(audio))])

    def _piece(self, audio: Audio, language: str, cancelled: Callable[[], bool]) -> Transcript:
        if len(audio) < SHORTEST or cancelled():
            return Transcript("", 0.0)
        encoded = self._encode(audio)
        if cancelled():
            return Transcript("", 0.0)
        prompt = [_START, f"<|{language}|>", _TRANSCRIBE, _NO_TIMES]
        limit = round(len(audio) / RATE * _TOKENS_PER_SECOND) + 8
        (result,) = self._model.generate(
            encoded,
            [prompt],
            beam_size=1,
            max_length=len(prompt) + limit,
            return_scores=True,
            return_no_speech_prob=True,
        )
        tokens = said_once(result.sequences[0])
        mean = float(result.scores[0])
        if result.no_speech_prob > _NOBODY and mean < _UNLIKELY:
            return Transcript("", 0.0)
        return Transcript(text_of(tokens), float(np.exp(min(mean, 0.0))))

    def _encode(self, audio: Audio) -> Any:
        size = min(max(len(audio) + _MARGIN, _LEAST), _LONGEST)
        padded = np.pad(audio, (0, max(0, size - len(audio))))[:_LONGEST]
        frames = log_mel(padded.astype(np.float32))
        return self._model.encode(
            self._view.from_array(np.ascontiguousarray(frames[None, :, : frames.shape[1] // 2 * 2]))
        )

    def _languages(self) -> Sequence[str]:
        silence = self._encode(np.zeros(RATE, np.float32))
        (found,) = self._model.detect_language(silence)
        return [mark.strip("<|>") for mark, _ in found]


def text_of(tokens: Sequence[str]) -> str:
    """The words of byte-level tokens, in which every byte is written as one visible character (as GPT-2 has it)."""
    return bytes(_BYTES[c] for c in "".join(tokens) if c in _BYTES).decode("utf-8", "ignore").strip()


def said_once(tokens: Sequence[str]) -> Sequence[str]:
    """The tokens up to where a few come round again and again, or where everything is said from the beginning again.

    A short sound in a short window is sometimes worded twice.
    """
    numbers = {token: i for i, token in enumerate(dict.fromkeys(tokens))}
    ids = [numbers[token] for token in tokens]
    end = next((end - 1 for end in range(1, len(ids) + 1) if loops(ids[:end])), len(ids))
    for size in range(_AGAIN, end):
        rest = ids[size:end]
        if len(rest) >= _AGAIN and rest == ids[: len(rest)]:
            return tokens[:size]
    return tokens[:end]


def _byte_characters() -> dict[str, int]:
    plain = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    others = [byte for byte in range(256) if byte not in plain]
    return {chr(byte): byte for byte in plain} | {chr(256 + i): byte for i, byte in enumerate(others)}


_BYTES = _byte_characters()
