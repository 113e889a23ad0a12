"""Text of a language as utterances of sounds, for a voice that takes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from runtime.speech.languages.spoken import Wording, pieces
from runtime.speech.normalise import Piece
from runtime.speech.utterance import MARKS, Sound, sentences

Rules = Callable[[Sequence[str]], list[str]]
"""The words of a phrase, in small letters, to their sounds."""
Reading = Callable[[str], tuple[Sequence[Piece], Iterator[list[Sound]]]]
"""Text to its pieces, and to the sounds of its sentences."""


def reading(wording: Wording, rules: Rules) -> Reading:
    """How text is read with a language's words for figures and rules for sounds."""

    def read(text: str) -> tuple[Sequence[Piece], Iterator[list[Sound]]]:
        found = pieces(text, wording)
        return found, (_sounds(found, sentence, rules) for sentence in sentences(found))

    return read


def _sounds(found: Sequence[Piece], sentence: range, rules: Rules) -> list[Sound]:
    sounds: list[Sound] = []
    for phrase, mark in _phrases(found, sentence):
        for (piece, _), said in zip(phrase, rules([word for _, word in phrase]), strict=True):
            if sounds and sounds[-1].symbol != " " and said:
                sounds.append(Sound(" ", None))
            sounds += [Sound(symbol, piece) for symbol in said]
        if mark and sounds and sounds[-1].symbol not in MARKS:
            sounds.append(Sound(mark, None))
    return sounds


def _phrases(found: Sequence[Piece], sentence: range) -> Iterator[tuple[list[tuple[int, str]], str]]:
    """Words, each with its piece's number, up to a mark, and that mark."""
    words: list[tuple[int, str]] = []
    for i in sentence:
        spoken = found[i].spoken
        mark = spoken[-1:] if spoken[-1:] in MARKS else ""
        words += [(i, word.lower()) for word in spoken.rstrip("".join(MARKS)).split()]
        if mark:
            yield words, mark
            words = []
    if words:
        yield words, ""
