"""From the mouth shapes of an utterance to blendshapes at one moment, with coarticulation.

Every viseme pulls towards its shape with a strength that rises and falls around it (the dominance functions of Cohen
and Massaro, "Modeling coarticulation in synthetic visual speech", 1993), so a sound is coloured by its neighbours;
lips that must meet do meet. Jaw and lips have strengths of their own: most consonants leave the jaw to the vowels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime.face.easing import smooth
from runtime.face.viseme_shapes import (
    INSISTENCE,
    JAW,
    JAW_INSISTENCE,
    NUMBER,
    OPENING,
    ROUNDED,
    ROUNDING,
    SEALED,
    SHAPES,
)
from runtime.speech.visemes import MouthShape

F64 = NDArray[np.float64]
REACH = 0.45
"""Seconds: shapes further away than this have no say."""
EARLY_ROUNDING = 0.05
LONG = 0.30
SEAL_RISE = 0.06
SHORT_HOLD = 0.5
"""Share of a sound that needs closed lips in which they are closed; at 25 frames a second one must show it."""


@dataclass(frozen=True, slots=True)
class Mouth:
    """One moment: blendshapes (52,), and `sealed` 0 to 1: how far the lips must keep their shape whatever is felt."""

    shapes: F64
    sealed: float


class Articulation:
    """The mouth of one utterance, at any moment of it."""

    def __init__(self, shapes: Sequence[MouthShape]) -> None:
        self._count = len(shapes)
        first, last = (shapes[0].start, shapes[-1].end) if shapes else (0.0, 0.0)
        whole = (MouthShape("sil", first - 1, first), *shapes, MouthShape("sil", last, last + 1))
        self._starts = np.array([s.start for s in whole])
        self._ends = np.array([s.end for s in whole])
        self._rows = np.array([NUMBER[s.viseme] for s in whole])
        self._rounded = np.array([s.viseme in ROUNDED for s in whole])
        self._sealed = np.array([s.viseme in SEALED for s in whole])

    def at(self, at: float, loudness: float) -> Mouth:
        """The mouth `at` seconds into the utterance; `loudness` 1 is this voice's ordinary loudness."""
        low = int(np.searchsorted(self._ends, at - REACH))
        high = int(np.searchsorted(self._starts, at + REACH))
        if self._count == 0 or low >= high:
            return Mouth(np.zeros(SHAPES.shape[1]), 0.0)
        near = slice(low, high)
        rows, starts, ends = self._rows[near], self._starts[near], self._ends[near]
        rounded = self._rounded[near]
        length = np.minimum(ends - starts, LONG)
        # A long sound holds its shape over a plateau; its pull falls off from there as for one of LONG seconds.
        plateau, middles = 0.5 * np.maximum(ends - starts - LONG, 0), (starts + ends) / 2

        def pull(insistence: F64, spread: F64, early: float = 0.0) -> F64:
            away = np.maximum(np.abs(at - middles + early * rounded) - plateau, 0)
            strength = insistence[rows] * np.exp(-0.5 * (away / spread) ** 2) + 1e-9
            return np.asarray(strength / strength.sum(), np.float64)

        wanted = SHAPES[rows]
        lips = 0.30 * length + 0.022
        mouth = np.asarray(pull(INSISTENCE, lips) @ wanted, np.float64)
        mouth[ROUNDING] = pull(INSISTENCE, lips * (1 + 0.3 * rounded), EARLY_ROUNDING) @ wanted[:, ROUNDING]
        mouth[JAW] = pull(JAW_INSISTENCE, 0.24 * length + 0.020) @ wanted[:, JAW]
        mouth[OPENING] *= 0.5 + 0.55 * min(loudness, 1.4)
        sealed = 0.0
        for i in np.flatnonzero(self._sealed[near]):
            seal = _seal(at, float(starts[i]), float(ends[i]))
            mouth += (wanted[i] - mouth) * seal
            sealed = max(sealed, seal)
        return Mouth(mouth, sealed)


def _seal(at: float, start: float, end: float) -> float:
    """1 while the lips must keep their place (the middle of the sound), easing to 0 on both sides."""
    inner = 0.5 * (1 - SHORT_HOLD) * (end - start)
    before = smooth((at - (start + inner - SEAL_RISE)) / SEAL_RISE)
    after = smooth((end - inner + SEAL_RISE - at) / SEAL_RISE)
    return before * after
