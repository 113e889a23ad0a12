"""What a visitor's turn asks: its questions one by one, and whether a question leans on what was said before. Pure."""

from __future__ import annotations

import re

from runtime.knowledge.sentences import split_sentences
from runtime.knowledge.words import content_words

_ASKS = re.compile(
    r"^\W*((hi|hello|hey|okay|ok|and|but|so|well|um|uh|please|then|also)\W+)*"
    r"(who|what|when|where|which|why|how|can|could|may|might|do|does|did|is|are|was|will|would|should|am|have|has)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"^\W*((okay|ok)\W+)?(and|but|or|what about|how about|what if|then|also)\b", re.IGNORECASE)
_POINTS_BACK = re.compile(r"\b(it|that|this|they|them|those|these|he|she|him|her)\b", re.IGNORECASE)
_SHORT = 9  # words; longer questions say themselves what they are about


def questions(turn: str) -> tuple[str, ...]:
    """The questions in a turn, in order; the whole turn where it has at most one sentence or asks nothing."""
    sentences = [turn[start:end] for start, end in split_sentences(turn)]
    asked = tuple(sentence for sentence in sentences if sentence.endswith("?") or _ASKS.match(sentence))
    return asked if len(sentences) > 1 and asked else (turn,)


def asks(turn: str) -> bool:
    """Whether the turn is a question: by its mark, or by its first words."""
    return turn.rstrip().endswith("?") or bool(_ASKS.match(turn))


def leans_on_context(question: str) -> bool:
    """Whether the question may only be understood with what was said before ("And on Saturdays?")."""
    return len(question.split()) <= _SHORT and bool(_GOES_ON.match(question) or _POINTS_BACK.search(question))


def needs_context(question: str) -> bool:
    """Whether it says nothing without what was said before ("What does it cost?")."""
    return len(content_words(question)) <= 1 and bool(_POINTS_BACK.search(question))
