"""When each written word is heard, from when each normalised piece is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from runtime.speech.normalise import Piece
from runtime.speech.voice import WordTime

Span = tuple[float, float]

_WORD = re.compile(r"\S+")


def word_times(text: str, pieces: Sequence[Piece], heard: Mapping[int, Span]) -> tuple[WordTime, ...]:
    """All words of `text` with their times in seconds; `heard` has the times of those pieces that make a sound.

    Where one piece covers several words ("20 mg", "Mon. 5 May") they share its time by their number of letters. A word
    that makes no sound gets no time of its own, at the end of the word before it.
    """
    words = []
    now = 0.0
    for match in _WORD.finditer(text):
        shares = [
            _share(text, piece, heard[i], match.span())
            for i, piece in enumerate(pieces)
            if i in heard and piece.start < match.end() and match.start() < piece.end
        ]
        start = max(now, min((share[0] for share in shares), default=now))
        now = max(start, max((share[1] for share in shares), default=now))
        words.append(WordTime(match.group(), start, now))
    return tuple(words)


def _share(text: str, piece: Piece, heard: Span, word: tuple[int, int]) -> Span:
    """The part of a piece's time that belongs to the letters it has in common with a word."""
    total = _letters(text, piece.start, piece.end)
    before = _letters(text, piece.start, max(piece.start, word[0]))
    after = _letters(text, piece.start, min(piece.end, word[1]))
    start, end = heard
    length = end - start
    return (
        start if before == 0 else start + length * before / total,
        end if after == total else start + length * after / total,
    )


def _letters(text: str, start: int, end: int) -> int:
    return sum(not c.isspace() for c in text[start:end])
