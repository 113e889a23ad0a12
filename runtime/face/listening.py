"""What a face does while it listens: nods, a tilt at a question, and a tint that answers the visitor's manner."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from runtime.face.easing import bump, chance, eased
from runtime.face.emotions import TINTS, tint
from runtime.face.scene import Scene, Toned

F64 = NDArray[np.float64]
DIP = 3.4
"""Degrees of a plain nod."""
NOD = 0.62
TILT = 4.5
TILTED = 2.2
"""Seconds a tilt lasts."""


def nods_at(t: float, scene: Scene) -> float:
    """Degrees of pitch that nods bring: down, and after a big one a smaller second time."""
    pitch = 0.0
    for nod in reversed(scene.nods):
        since = t - nod.at
        if since > 2 * NOD:
            break
        pitch -= DIP * nod.size * (bump(since / NOD) + 0.45 * (nod.size >= 1.0) * bump((since - 0.8 * NOD) / NOD))
    return pitch


def tilt_at(t: float, scene: Scene) -> tuple[float, float]:
    """Degrees of roll, and a brow raise 0 to 1, with which a question is taken."""
    roll = brow = 0.0
    for begun in reversed(scene.tilts):
        since = t - begun
        if since > TILTED:
            break
        hill = bump(since / TILTED)
        roll += TILT * hill * (1.0 if chance(scene.seed, 41, round(begun * 100)) < 0.5 else -1.0)
        brow = max(brow, 0.35 * hill)
    return roll, brow


def tint_at(t: float, scene: Scene) -> F64:
    """Blendshapes (52,) that answer the visitor's manner."""
    return tint(eased(scene.manner, t, 0.9, _strengths, np.zeros(len(TINTS))))


def _strengths(toned: Toned) -> F64:
    return np.array([toned.strength * (toned.tint == name) for name in TINTS])
