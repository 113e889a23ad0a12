"""English speech recognition: what the visitor said, as text, with the names on the roster written right."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from runtime.hearing.moonshine import END, RATE, SHORTEST, Encoded, MoonshineEncoder, MoonshineGraphs, Token, Vocabulary
from runtime.hearing.roster.corrector import HeardWord, Roster

LONGEST = 30 * RATE
"""Samples that Moonshine was trained to take at once."""

_TOKENS_PER_SECOND = 6.5  # the fastest speech in the paper's data
_QUIET_SPAN = 10 * RATE  # a longer recording is cut at the quietest place of these last seconds
_QUIET_FRAME = RATE // 10

_LOOPS = ((1, 8), (2, 5), (12, 3))  # up to this many tokens, repeated this often, is a decoder gone round in circles

_MARKS_BEFORE = re.compile(r"^\W*")
_MARKS_AFTER = re.compile(r"(['’]s)?\W*$")

_UNSURE_WORD = 0.35
_UNSURE_TAIL = 0.4
_TAIL_WORDS = 3


_CHECKED_AT_ONCE = 3  # names that are held against the sound at a time; each costs a pass of the decoder
_EVIDENCE = 11.0
_LOSS_PER_DISTANCE = 12.0


@dataclass(frozen=True, slots=True)
class Transcript:
    """The words, and how sure the recogniser is of them: the mean probability of a token, 0 to 1."""

    text: str
    confidence: float


_NOTHING = Transcript("", 0.0)


@dataclass(frozen=True, slots=True)
class _Heard:
    """The last stretch of sound and what was made of it."""

    audio: NDArray[np.float32]
    tokens: tuple[int, ...]
    said: Transcript
    names: tuple[tuple[str, str], ...] = ()  # words that turned out to be names


@dataclass(frozen=True, slots=True)
class _Word:
    """A word that was heard, and where its tokens begin and end."""

    heard: HeardWord
    first: int
    last: int


class MoonshineRecogniser:
    """Moonshine base, greedy. Not for silence: it is meant for what voice activity has called speech.

    While somebody speaks, the same words are asked for again and again, with a little more sound each time. The answer
    to one question is the guess at the next, which makes that two to three times cheaper; asked twice for the same
    sound, it knows the answer. Safe to call from several threads.
    """

    language = "en"

    def __init__(
        self,
        encoder: Path | MoonshineEncoder,
        decoder: Path,
        tokenizer: Path,
        threads: int = 1,
        roster: Roster | None = None,
    ) -> None:
        """`encoder`: the file, or one that somebody else listens with too."""
        shared = encoder if isinstance(encoder, MoonshineEncoder) else MoonshineEncoder(encoder, threads)
        self._graphs = MoonshineGraphs(shared, decoder, threads)
        self._vocabulary = Vocabulary(tokenizer)
        self._roster = roster
        self._heard = _Heard(np.zeros(0, np.float32), (), _NOTHING)

    def biased(self, roster: Roster) -> MoonshineRecogniser:
        """The same recogniser, with these names to listen for."""
        other = copy(self)
        other._roster = roster
        return other

    def transcribe(self, audio: NDArray[np.float32], cancelled: Callable[[], bool] = lambda: False) -> str:
        """The words in mono audio (n,) at 16 kHz, any length; "" where the model hears nobody.

        `cancelled` is asked before every token; once it says True the answer is only a beginning, to be thrown away.
        """
        return self.hear(audio, cancelled).text

    def hear(self, audio: NDArray[np.float32], cancelled: Callable[[], bool] = lambda: False) -> Transcript:
        """The same with how sure it is."""
        return joined([self._chunk(audio[start:end], cancelled) for start, end in pairwise(quiet_cuts(audio))])

    def _chunk(self, audio: NDArray[np.float32], cancelled: Callable[[], bool]) -> Transcript:
        if len(audio) < SHORTEST or cancelled():
            return _NOTHING
        before = self._heard
        if np.array_equal(audio, before.audio):
            return before.said
        goes_on = _goes_on(before.audio, audio)
        limit = round(len(audio) / RATE * _TOKENS_PER_SECOND) + 8
        encoded = self._graphs.encode(audio)
        tokens = list(_until_looping(self._graphs.greedy(encoded, limit, before.tokens if goes_on else (), cancelled)))
        if tokens and tokens[-1].id == END:
            tokens.pop()
        words = self._sure(tokens)
        known = before.names if goes_on else ()
        sure = float(np.mean([token.probability for token in tokens])) if tokens else 0.0
        if cancelled():
            return Transcript(self._text(tokens, words), sure)
        text, names = self._with_names(encoded, tokens, words, known)
        said = Transcript(text, sure)
        self._heard = _Heard(audio.copy(), tuple(token.id for token in tokens), said, names)
        return said

    def _sure(self, tokens: list[Token]) -> list[_Word]:
        """The words without the invented end that Moonshine adds to speech cut off in the middle of a sentence."""
        starts = [i for i, token in enumerate(tokens) if i == 0 or self._vocabulary.starts_word(token.id)]
        words = []
        for a, b in pairwise([*starts, len(tokens)]):
            text = self._vocabulary.text([token.id for token in tokens[a:b]])
            words.append(_Word(HeardWord(text, min(token.probability for token in tokens[a:b])), a, b))
        return words[: sure_words([word.heard.probability for word in words])]

    def _text(self, tokens: list[Token], words: list[_Word]) -> str:
        return self._vocabulary.text([token.id for token in tokens[: words[-1].last if words else 0]])

    def _with_names(
        self, encoded: Encoded, tokens: list[Token], words: list[_Word], known: tuple[tuple[str, str], ...]
    ) -> tuple[str, tuple[tuple[str, str], ...]]:
        """The text, names of the roster in the place of what they were misheard as; and which those are.

        A name is taken if the decoder finds it hardly less likely than what it heard: the further apart the two sound,
        the less it may cost. What was settled while the visitor spoke is not asked again.
        """
        text = self._text(tokens, words)
        if self._roster is None:
            return text, ()
        ids = [token.id for token in tokens[: words[-1].last if words else 0]]
        proposals = self._roster.proposals([word.heard for word in words])[:_CHECKED_AT_ONCE]
        as_heard = sum(math.log(max(token.probability, 1e-30)) for token in tokens[: len(ids)])
        written, names = [word.heard.text for word in words], []
        for proposal in proposals:
            span = words[proposal.first : proposal.last]
            heard = " ".join(word.heard.text for word in span)
            name = in_place(heard, proposal.written)
            if (heard, name) not in known:
                as_said = self._vocabulary.ids(name if heard[:1].isupper() else name[:1].lower() + name[1:])
                tried = [*ids[: span[0].first], *as_said, *ids[span[-1].last :]]
                loss = as_heard - self._graphs.log_likelihood(encoded, tried)
                if loss > _EVIDENCE - _LOSS_PER_DISTANCE * proposal.distance:
                    continue
            names.append((heard, name))
            written[proposal.first : proposal.last] = [name] + [""] * (len(span) - 1)
        return (" ".join(word for word in written if word) if names else text), tuple(names)


def joined(pieces: Sequence[Transcript]) -> Transcript:
    """Several stretches of one recording as one."""
    said = [piece for piece in pieces if piece.text]
    if not said:
        return _NOTHING
    return Transcript(" ".join(piece.text for piece in said), float(np.mean([piece.confidence for piece in said])))


def in_place(heard: str, name: str) -> str:
    """A name with the marks around it, the possessive and the capital of what it takes the place of."""
    before, after = _MARKS_BEFORE.match(heard), _MARKS_AFTER.search(heard)
    tail = after[0] if after else ""
    if tail[1:2].lower() == "s" and name.lower().endswith("s"):
        tail = tail[2:]
    if heard[:1].isupper() and not name[:1].isupper():
        name = name[:1].upper() + name[1:]
    return f"{before[0] if before else ''}{name}{tail}"


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
