"""What is usual for this visitor: their face at rest and their voice, so that what is told is a change. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from statistics import median

from runtime.hearing.manner import Manner
from runtime.seeing.look import SeenFace

_FIRST = 2.0
"""Seconds of looks of which the mean is taken for the face at rest."""
_FOLLOWS = 45.0
"""Seconds in which the face at rest follows what the face does later, as long as that is little."""
_LITTLE = 0.3
_REMEMBERED = 6  # utterances
_ENOUGH = 2  # of them, before a voice is told from its usual


@dataclass(frozen=True, slots=True)
class Rest:
    """A face at rest: smile, brow, jaw, frown and press as `Expression` reads them, the head's pitch in degrees, and
    the face's height and vertical place in the picture.
    """

    smile: float = 0.0
    brow: float = 0.0
    jaw: float = 0.0
    frown: float = 0.0
    press: float = 0.0
    pitch: float = 0.0
    height: float = 0.0
    y: float = 0.0

    def moved(self, to: Rest, share: float) -> Rest:
        """A share of the way to another."""
        return Rest(*(mine + share * (theirs - mine) for mine, theirs in zip(_fields(self), _fields(to), strict=True)))


def _fields(rest: Rest) -> tuple[float, ...]:
    return rest.smile, rest.brow, rest.jaw, rest.frown, rest.press, rest.pitch, rest.height, rest.y


@dataclass(frozen=True, slots=True)
class Baseline:
    """`watched`: seconds of looks that `rest` is made of; `voice`: the last utterances; `at`: when last seen."""

    rest: Rest = Rest()
    watched: float = 0.0
    at: float = -math.inf
    voice: tuple[Manner, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether the face at rest is known."""
        return self.watched >= _FIRST

    def saw(self, at: float, face: SeenFace) -> Baseline:
        """One more look at a face that can be read, at `at` seconds."""
        if face.head is None or face.expression is None or face.expression.shut > 0.5:
            return self
        told = face.expression
        now = Rest(
            told.smile, told.brow, told.jaw, told.frown, told.press, face.head.pitch, face.height, face.y
        )  # fmt: skip
        passed = min(max(at - self.at, 0.0), 0.5)
        if not self.settled:
            watched = self.watched + max(passed, 1e-3)
            return replace(self, rest=self.rest.moved(now, max(passed, 1e-3) / watched), watched=watched, at=at)
        little = max(abs(now.smile - self.rest.smile), abs(now.brow - self.rest.brow), abs(now.frown - self.rest.frown))
        share = passed / _FOLLOWS if little < _LITTLE else 0.0
        return replace(self, rest=self.rest.moved(now, share), at=at)

    def heard(self, manner: Manner) -> Baseline:
        """One more utterance."""
        return replace(self, voice=(*self.voice[1 - _REMEMBERED :], manner))

    def usual(self, what: str) -> float | None:
        """What is usual of a number of `Manner`; None before enough was heard that has one."""
        known = [float(value) for manner in self.voice if (value := getattr(manner, what)) is not None]
        return median(known) if len(known) >= _ENOUGH else None
