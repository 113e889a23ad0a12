"""Two rows of teeth and gums along the base mesh's dental arches, generated so that they have real gaps and edges."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from models.replicas.build.basemesh import F64

WIDTHS = {
    "upper": (0.088, 0.070, 0.080, 0.074, 0.072, 0.10, 0.10),
    "lower": (0.056, 0.062, 0.072, 0.074, 0.076, 0.11, 0.11),
}
HEIGHTS = (0.112, 0.102, 0.112, 0.094, 0.085, 0.08, 0.08)
BULGES = (0.030, 0.030, 0.040, 0.050, 0.050, 0.060, 0.060)
STEPS = 9
GUM = ((0.16, 0.95), (0.05, 1.03), (-0.005, 1.035), (-0.03, 1.00))
GUM_COLUMNS = 60


@dataclass
class Row:
    """Vertices (n, 3), quads, and 1 where a vertex is gum, 0 where tooth."""

    vertices: list[list[float]] = field(default_factory=list)
    faces: list[list[int]] = field(default_factory=list)
    gum: list[float] = field(default_factory=list)


@dataclass(frozen=True)
class _Arch:
    width: float
    back: float
    front: float

    def at(self, t: float) -> F64:
        forward = self.back + (self.front - self.back) * max(math.cos(t), 0.0) ** 0.8
        return np.array([self.width * math.sin(t), 0.0, forward])

    def along(self, t: float) -> F64:
        d = self.at(t + 0.01) - self.at(t - 0.01)
        return d / np.linalg.norm(d)


def grow(which: str, helper: F64) -> Row:
    """`which` is upper or lower; `helper` (48, 3) is the base mesh's own placeholder for that row."""
    upper = which == "upper"
    low, high = float(helper[:, 1].min()), float(helper[:, 1].max())
    inset = 0.03 if upper else 0.055
    arch = _Arch(float(np.abs(helper[:, 0]).max()) * 0.93, float(helper[:, 2].min()), float(helper[:, 2].max()) - inset)
    turns = np.linspace(0, math.pi / 2 * 0.98, 400)
    path = np.array([arch.at(t) for t in turns])
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))]
    row, start = Row(), 0.0
    for i, width in enumerate(WIDTHS[which]):
        t = float(np.interp(start + width / 2, length, turns))
        start += width
        height = HEIGHTS[i] * (1.0 if upper else 0.85)
        for sign in (1.0, -1.0):
            _tooth(row, arch, t, sign, width, height, BULGES[i], low if upper else high, upper)
    _gums(row, arch, low if upper else high, upper)
    return row


def _tooth(
    row: Row, arch: _Arch, t: float, sign: float, width: float, height: float, bulge: float, level: float, upper: bool
) -> None:
    centre, along = arch.at(t), arch.along(t)
    outward = np.array([along[2], 0, -along[0]])
    if outward[np.argmax(np.abs(outward))] < 0:
        outward = -outward
    first = len(row.vertices)
    for v in range(STEPS):
        down = v / (STEPS - 1)
        taper = max(0.0, down - 0.85) / 0.15
        half = width * 0.515 * (0.86 + 0.14 * down**0.7) * (1 - 0.10 * taper)
        for u in range(STEPS):
            across = u / (STEPS - 1) * 2 - 1
            out = bulge * (1 - abs(across) ** 3.2) * (0.55 + 0.45 * math.sin(math.pi * min(1.0, down * 0.85 + 0.15)))
            out *= 1 - 0.5 * taper
            drop = -height * (down - 0.12) + (0.010 * abs(across) ** 3 if down > 0.9 else 0.0)
            x, _, z = centre + along * across * half + outward * out
            y = level + height * 0.80 + drop - 0.028 if upper else level - height * 0.80 - drop - 0.098
            row.vertices.append([sign * x, y, z])
            row.gum.append(0.0)
    for v in range(STEPS - 1):
        for u in range(STEPS - 1):
            a = first + v * STEPS + u
            quad = [a, a + 1, a + STEPS + 1, a + STEPS]
            row.faces.append(quad if sign > 0 else quad[::-1])


def _gums(row: Row, arch: _Arch, level: float, upper: bool) -> None:
    first = len(row.vertices)
    for j in range(GUM_COLUMNS + 1):
        t = -math.pi / 2 * 0.97 + math.pi * 0.97 * j / GUM_COLUMNS
        p = arch.at(abs(t))
        for rise, spread in GUM:
            y = level + 0.08 + rise - 0.028 if upper else level - 0.068 - rise - 0.098
            row.vertices.append([math.copysign(p[0] * spread, t), y, arch.back + (p[2] - arch.back) * spread])
            row.gum.append(1.0)
    for j in range(GUM_COLUMNS):
        for r in range(len(GUM) - 1):
            a = first + j * len(GUM) + r
            row.faces.append([a, a + 1, a + len(GUM) + 1, a + len(GUM)])
