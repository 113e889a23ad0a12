"""From the mouth shapes of an utterance to blendshapes at one moment, with coarticulation.

Every viseme pulls towards its shape with a strength that rises and falls around it (the dominance functions of Cohen
and Massaro, "Modeling coarticulation in synthetic visual speech", 1993), so a sound is coloured by its neighbours;
lips that must meet do meet.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from runtime.face.easing import smooth
from runtime.face.viseme_shapes import INSISTENCE, NUMBER, OPENING, ROUNDED, ROUNDING, SEALED, SHAPES
from runtime.speech.visemes import MouthShape

F64 = NDArray[np.float64]
REACH = 0.45
"""Seconds: shapes further away than this have no say."""
EARLY_ROUNDING = 0.045
LONG = 0.30
SEAL_RISE = 0.055


def mouth_at(at: float, shapes: Sequence[MouthShape], loudness: float) -> F64:
    """Blendshapes (52,) at `at` seconds into an utterance; `loudness` 1 is this voice's ordinary loudness."""
    if not shapes:
        return np.zeros(len(OPENING))
    first, last = shapes[0].start, shapes[-1].end
    whole = (MouthShape("sil", first - 1, first), *shapes, MouthShape("sil", last, last + 1))
    near = [s for s in whole if s.start - REACH < at < s.end + REACH]
    if not near:
        return np.zeros(len(OPENING))
    rows = np.array([NUMBER[s.viseme] for s in near])
    starts, ends = np.array([s.start for s in near]), np.array([s.end for s in near])
    # A long sound holds its shape over a plateau; its pull falls off from there as for one of LONG seconds.
    plateau, spread = 0.5 * np.maximum(ends - starts - LONG, 0), 0.30 * np.minimum(ends - starts, LONG) + 0.026
    rounded = np.array([s.viseme in ROUNDED for s in near])

    def pull(early: float, wider: float) -> F64:
        away = np.maximum(np.abs(at - (starts + ends) / 2 + early * rounded) - plateau, 0)
        strength = INSISTENCE[rows] * np.exp(-0.5 * (away / (spread * (1 + wider * rounded))) ** 2) + 1e-9
        return np.asarray(strength / strength.sum(), np.float64)

    wanted = SHAPES[rows]
    mouth = np.asarray(pull(0.0, 0.0) @ wanted, np.float64)
    mouth[ROUNDING] = pull(EARLY_ROUNDING, 0.25) @ wanted[:, ROUNDING]
    mouth[OPENING] *= 0.55 + 0.5 * min(loudness, 1.5)
    for shape, row in zip(near, rows, strict=True):
        if shape.viseme in SEALED:
            seal = _seal(at, shape)
            mouth += (SHAPES[row] - mouth) * seal
    return mouth


def _seal(at: float, shape: MouthShape) -> float:
    """1 while the lips must be together (the middle of the sound), easing to 0 on both sides."""
    inner = 0.22 * (shape.end - shape.start)
    before = smooth((at - (shape.start + inner - SEAL_RISE)) / SEAL_RISE)
    after = smooth((shape.end - inner + SEAL_RISE - at) / SEAL_RISE)
    return before * after
