"""English speech recognition: what the visitor said, as text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from runtime.hearing.moonshine import END, RATE, SHORTEST, MoonshineGraphs, Token, Vocabulary

LONGEST = 30 * RATE
"""Samples that Moonshine was trained to take at once."""

_TOKENS_PER_SECOND = 6.5  # the fastest speech in the paper's data
_QUIET_SPAN = 10 * RATE  # a longer recording is cut at the quietest place of these last seconds
_QUIET_FRAME = RATE // 10

_LOOPS = ((1, 8), (2, 5), (12, 3))  # up to this many tokens, repeated this often, is a decoder gone round in circles

_UNSURE_WORD = 0.35
_UNSURE_TAIL = 0.4
_TAIL_WORDS = 3


@dataclass(frozen=True, slots=True)
class _Heard:
    """The last stretch of sound and what was made of it."""

    audio: NDArray[np.float32]
    tokens: tuple[int, ...]
    text: str


class MoonshineRecogniser:
    """Moonshine base, greedy. Not for silence: it is meant for what voice activity has called speech.

    While somebody speaks, the same words are asked for again and again, with a little more sound each time. The answer
    to one question is the guess at the next, which makes that two to three times cheaper; asked twice for the same
    sound, it knows the answer. Safe to call from several threads.
    """

    def __init__(self, encoder: Path, decoder: Path, tokenizer: Path, threads: int = 1) -> None:
        self._graphs = MoonshineGraphs(encoder, decoder, threads)
        self._vocabulary = Vocabulary(tokenizer)
        self._heard = _Heard(np.zeros(0, np.float32), (), "")

    def transcribe(self, audio: NDArray[np.float32], cancelled: Callable[[], bool] = lambda: False) -> str:
        """The words in mono audio (n,) at 16 kHz, any length; "" where the model hears nobody.

        `cancelled` is asked before every token; once it says True the answer is only a beginning, to be thrown away.
        """
        texts = (self._chunk(audio[start:end], cancelled) for start, end in pairwise(quiet_cuts(audio)))
        return " ".join(text for text in texts if text)

    def _chunk(self, audio: NDArray[np.float32], cancelled: Callable[[], bool]) -> str:
        if len(audio) < SHORTEST or cancelled():
            return ""
        before = self._heard
        if np.array_equal(audio, before.audio):
            return before.text
        guess = before.tokens if _goes_on(before.audio, audio) else ()
        limit = round(len(audio) / RATE * _TOKENS_PER_SECOND) + 8
        tokens = list(_until_looping(self._graphs.greedy(audio, limit, guess, cancelled)))
        if tokens and tokens[-1].id == END:
            tokens.pop()
        text = self._vocabulary.text([token.id for token in self._sure(tokens)])
        if not cancelled():
            self._heard = _Heard(audio.copy(), tuple(token.id for token in tokens), text)
        return text

    def _sure(self, tokens: list[Token]) -> list[Token]:
        """Without the invented end that Moonshine adds to speech cut off in the middle of a sentence."""
        starts = [i for i, token in enumerate(tokens) if i == 0 or self._vocabulary.starts_word(token.id)]
        words = [min(t.probability for t in tokens[a:b]) for a, b in pairwise([*starts, len(tokens)])]
        return tokens[: [*starts, len(tokens)][sure_words(words)]]


def _goes_on(before: NDArray[np.float32], now: NDArray[np.float32]) -> bool:
    """Whether both begin with the same second of sound, or with all of the shorter one."""
    common = min(len(before), len(now), RATE)
    return common > 0 and np.array_equal(before[:common], now[:common])


def sure_words(words: Sequence[float]) -> int:
    """How many words to keep, given how sure each is: all, or those before a tail that is guessed from end to end."""
    for first in range(1, len(words) - _TAIL_WORDS + 1):
        if words[first] < _UNSURE_WORD and sum(words[first:]) / (len(words) - first) < _UNSURE_TAIL:
            return first
    return len(words)


def quiet_cuts(audio: NDArray[np.float32]) -> list[int]:
    """Where to cut a recording so that no piece is longer than `LONGEST`: from 0 to its length."""
    cuts = [0]
    while len(audio) - cuts[-1] > LONGEST:
        last = cuts[-1] + LONGEST
        span = audio[last - _QUIET_SPAN : last].reshape(-1, _QUIET_FRAME)
        quietest = int(np.square(span).sum(axis=1).argmin())
        cuts.append(last - _QUIET_SPAN + quietest * _QUIET_FRAME + _QUIET_FRAME // 2)
    return [*cuts, len(audio)]


def _until_looping(tokens: Iterator[Token]) -> Iterator[Token]:
    """The tokens up to where the same few come round again and again."""
    seen: list[int] = []
    for token in tokens:
        seen.append(token.id)
        if loops(seen):
            return
        yield token


def loops(ids: Sequence[int]) -> bool:
    """Whether the end of `ids` is one short sequence repeated more often than anybody says it."""
    shortest = 1
    for longest, times in _LOOPS:
        for size in range(shortest, longest + 1):
            tail = ids[-size * times :]
            if len(tail) == size * times and all(tail[i] == tail[i % size] for i in range(len(tail))):
                return True
        shortest = longest + 1
    return False
