"""What goes with speech besides the mouth: head, brows and blinks, placed by stress and phrase ends."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from runtime.face.easing import bump, chance, smooth
from runtime.speech.voice import Phoneme

STRESS = "ˈ"
PHRASE_ENDS = frozenset(".,;:!?…—")
BLINK = (0.07, 0.03, 0.14)
"""Seconds of closing, closed, opening (Evinger et al. 1991: closing about twice as fast as opening)."""
LONGEST_STARE = 3.6
SWING = 0.55
"""Seconds an accented nod takes."""


@dataclass(frozen=True, slots=True)
class Accents:
    """One moment: blink 0..1, brow raise 0..1, and head yaw, pitch, roll in degrees."""

    blink: float
    brow: float
    head: tuple[float, float, float]


def accents_at(at: float, phonemes: Sequence[Phoneme], length: float, seed: int) -> Accents:
    """Accents `at` seconds into an utterance of `length` seconds."""
    nods = [_nod(at, p.start, seed, i) for i, p in enumerate(phonemes) if p.symbol == STRESS]
    brow = max((b for b, _ in nods), default=0.0)
    dip = sum(d for _, d in nods)
    blink = max((_blink(at - start) for start in blinks(phonemes, length, seed)), default=0.0)
    drift = [_drift(at, seed, axis) for axis in range(3)]
    return Accents(blink, min(brow, 1.0), (2.2 * drift[0], 1.1 * drift[1] - dip, 1.5 * drift[2]))


def blinks(phonemes: Sequence[Phoneme], length: float, seed: int) -> list[float]:
    """When blinks begin, seconds into the utterance: at many phrase ends, and before any stare grows long."""
    ends = [p.start for i, p in enumerate(phonemes) if p.symbol in PHRASE_ENDS and chance(seed, 1, i) < 0.6]
    found: list[float] = []
    last = -1.5 * chance(seed, 2)
    for end in [*ends, length]:
        while end - last > LONGEST_STARE + 0.6:
            last += LONGEST_STARE * (0.7 + 0.6 * chance(seed, 3, round(last * 100)))
            if last > 0:
                found.append(last)
        if end < length and end - last > 1.2:
            found.append(end)
            last = end
    return [start for start in found if start < length - 0.05]


def _blink(since: float) -> float:
    close, hold, open_ = BLINK
    if since < 0:
        return 0.0
    return smooth(since / close) * (1 - smooth((since - close - hold) / open_))


def _nod(at: float, stressed: float, seed: int, number: int) -> tuple[float, float]:
    """Brow raise and downward degrees that one stressed syllable brings; most bring none."""
    strength = chance(seed, 4, number)
    hill = bump((at - stressed + 0.18) / SWING)
    brow = max(0.0, strength - 0.72) / 0.28 * hill
    dip = max(0.0, chance(seed, 5, number) - 0.55) / 0.45 * 2.0 * hill
    return brow, dip


def _drift(at: float, seed: int, axis: int) -> float:
    """A slow wander within about -1..1: three sines of unrelated pace."""
    total = 0.0
    for k, pace in enumerate((0.23, 0.41, 0.67)):
        phase = chance(seed, 6, axis, k) * 2 * math.pi
        total += math.sin(2 * math.pi * pace * (1 + 0.2 * chance(seed, 7, axis, k)) * at + phase) / (1 + 0.6 * k)
    return total / 1.9
