"""Which names on the roster may have been meant by words that were heard.

Proposals only: they are conservative already (ordinary words that are heard clearly are never touched), and the
recogniser checks each against the sound before it takes one.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from runtime.hearing.roster.harvest import TITLES, Ordinary
from runtime.hearing.roster.sounds import Readings, spread
from runtime.hearing.roster.terms import Term

LONGEST = 4
"""Words that one name may have been heard as."""
UNSURE = 0.75
"""Probability below which a word counts as unsure."""

_WITH_TITLE, _UNUSUAL, _UNSURE = 0.5, 0.45, 0.4
"""Largest distance by where the words stand: behind a title, with a word nobody uses, or heard unclearly."""
_LONG = 7
"""Sounds from which a name stands out by itself: a shorter one has to be nearer. So many letters, and a word that
sounds exactly like a name is another spelling of it."""
_SENTENCE_ENDS = (".", "!", "?")


@dataclass(frozen=True, slots=True)
class HeardWord:
    """One word with the marks around it, and how sure the recogniser was of it, 0 to 1."""

    text: str
    probability: float

    @property
    def bare(self) -> str:
        return re.sub(r"^\W+|\W+$", "", self.text)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Words `first` to `last` (exclusive) may have been `written`; `distance` in sound, 0 to 1."""

    first: int
    last: int
    written: str
    distance: float


class Roster:
    """Terms, ready to be compared with what is heard. `pronounce` gives a text's phonemes. Safe for several threads."""

    def __init__(self, terms: Sequence[Term], pronounce: Callable[[str], str], ordinary: Ordinary) -> None:
        terms = list({_letters(term.written): term for term in reversed(terms)}.values())  # the first of a name counts
        self._terms = [term for term in terms for _ in ("", *term.said)]
        readings = [pronounce(way) for term in terms for way in (term.written, *term.said)]
        self._readings = Readings(readings)
        self._sounding = {spread(reading): term.written for reading, term in zip(readings, self._terms, strict=True)}
        self._sounds = np.array([len(spread(reading)) for reading in readings], np.intp)
        self._person = [term.kind == "person" for term in self._terms]
        self._written = {_letters(term.written) for term in terms}
        self._ordinary = ordinary
        self._pronounce = lru_cache(4096)(pronounce)
        self._nearest = lru_cache(1024)(self._look)

    def __len__(self) -> int:
        return len(self._written)

    def proposals(self, words: Sequence[HeardWord]) -> list[Proposal]:
        """What may have been meant, likeliest first, none over another; nothing where the names are right already."""
        found: list[Proposal] = []
        right = self._right(words)
        for first in range(len(words)):
            titled = first > 0 and words[first - 1].bare.lower() in TITLES
            for last in range(first + 1, min(len(words), first + LONGEST) + 1):
                span = words[first:last]
                if any(right[first:last]) or any(not word.bare or word.bare.lower() in TITLES for word in span):
                    break
                found += self._near(first, last, span, titled)
                if span[-1].text.endswith(_SENTENCE_ENDS):
                    break
        return _apart(found)

    def _right(self, words: Sequence[HeardWord]) -> list[bool]:
        """Which words are part of a name that is written as it should be."""
        right = [False] * len(words)
        for first in range(len(words)):
            for last in range(first + 1, min(len(words), first + LONGEST) + 1):
                if _letters("".join(word.bare for word in words[first:last])) in self._written:
                    right[first:last] = [True] * (last - first)
        return right

    def _limit(self, span: Sequence[HeardWord], titled: bool) -> float | None:
        strange = [not self._ordinary(re.sub(r"[’'].*", "", word.bare.lower())) for word in span]
        if titled and (len(span) == 1 or any(strange) or min(w.probability for w in span) < UNSURE):
            return _WITH_TITLE
        if any(strange):
            return _UNUSUAL
        return _UNSURE if min(word.probability for word in span) < UNSURE else None

    def _near(self, first: int, last: int, span: Sequence[HeardWord], titled: bool) -> list[Proposal]:
        limit = self._limit(span, titled)
        text = " ".join(word.bare for word in span)
        if limit is None:
            same = (
                self._sounding.get(spread(self._pronounce(text))) if last - first == 1 and len(text) >= _LONG else None
            )
            return [] if same is None else [Proposal(first, last, same, 0.0)]
        return [
            Proposal(first, last, self._terms[at].written, distance)
            for at, distance in self._nearest(text)
            if distance <= (limit if titled and self._person[at] else limit * min(1.0, self._sounds[at] / _LONG))
        ]

    def _look(self, text: str) -> tuple[tuple[int, float], ...]:
        """The terms that sound, or are written, nearly like `text`: index and distance."""
        sound = self._readings.distances(" ".join(self._pronounce(word) for word in text.split()))
        near = np.flatnonzero(sound <= 0.7)
        both = ((int(at), min(float(sound[at]), _spelling(text, self._terms[at].written))) for at in near)
        best = sorted((pair for pair in both if pair[1] <= _WITH_TITLE), key=lambda pair: pair[1])
        return tuple(best[:3])


def _apart(found: list[Proposal]) -> list[Proposal]:
    """The nearest first, without those that overlap a nearer one."""
    kept: list[Proposal] = []
    for proposal in sorted(found, key=lambda p: (p.distance, p.first - p.last)):
        if all(proposal.last <= other.first or proposal.first >= other.last for other in kept):
            kept.append(proposal)
    return kept


def _letters(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def _spelling(heard: str, written: str) -> float:
    """Distance of the letters, 0 to 1; part of a name is not the name."""
    if not 0.7 < len(_letters(heard)) / len(_letters(written)) < 1.4:
        return 1.0
    return 1.0 - difflib.SequenceMatcher(None, _letters(heard), _letters(written), autojunk=False).ratio()
