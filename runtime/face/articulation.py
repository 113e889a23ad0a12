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
SEAL_RISE = 0.055


def mouth_at(at: float, shapes: Sequence[MouthShape], loudness: float) -> F64:
    """Blendshapes (52,) at `at` seconds into an utterance; `loudness` 1 is this voice's ordinary loudness."""
    near = [s for s in shapes if s.start - REACH < at < s.end + REACH]
    if not near:
        return np.zeros(len(OPENING))
    rows = np.array([NUMBER[s.viseme] for s in near])
    starts, ends = np.array([s.start for s in near]), np.array([s.end for s in near])
    middle, spread = (starts + ends) / 2, 0.30 * np.minimum(ends - starts, 0.30) + 0.024
    outside = np.maximum(np.abs(at - middle) - 0.5 * np.maximum(ends - starts - 0.30, 0), 0)
    pull = INSISTENCE[rows] * np.exp(-0.5 * (outside / spread) ** 2) + 1e-9
    rounded = np.array([s.viseme in ROUNDED for s in near])
    early = np.maximum(np.abs(at - middle + EARLY_ROUNDING * rounded), 0)
    pull_round = INSISTENCE[rows] * np.exp(-0.5 * (early / (spread * (1 + 0.5 * rounded))) ** 2) + 1e-9
    wanted = SHAPES[rows]
    mouth: F64 = (pull[:, None] * wanted).sum(0) / pull.sum()
    mouth[ROUNDING] = (pull_round[:, None] * wanted[:, ROUNDING]).sum(0) / pull_round.sum()
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
