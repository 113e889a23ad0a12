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
_POINTS_BACK = re.compile(r"\b(it|its|that|this|they|them|those|these|he|she|him|her|there)\b", re.IGNORECASE)
_SAYS_NOTHING = frozenset(
    """day days night nights week weeks month months hour hours minute minutes time times long often early late much
    many number form forms place name people person kind cost costs price sort way point points open closed start end
    last allowed possible max maximum most least""".split()
)
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
    """Whether the question may only be understood with what was said before ("And on Saturdays?", "For how long?")."""
    if len(question.split()) > _SHORT:
        return False
    return bool(_GOES_ON.match(question) or _POINTS_BACK.search(question)) or _says_nothing(question)


def needs_context(question: str) -> bool:
    """Whether it says nothing without what was said before ("What does it cost?")."""
    points_back = len(content_words(question)) <= 1 and bool(_POINTS_BACK.search(question))
    return points_back or _says_nothing(question)


def goes_on(question: str) -> bool:
    """Whether it asks the same of something else ("And on Saturdays?")."""
    return len(question.split()) <= _SHORT and bool(_GOES_ON.match(question))


def _says_nothing(question: str) -> bool:
    return all(word in _SAYS_NOTHING for word in content_words(question))
