"""Detail of the skin, painted flat as seen from the front: creases, beard, brows' ground, spots, redness.

The base mesh has a vertex every few millimetres, too few for what age, sun and a razor leave on a face.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from models.replicas.build.basemesh import F64
from models.replicas.build.description import Description
from models.replicas.build.facial_hair import brow_line
from models.replicas.build.landmarks import Landmarks

DENSITY = 320
"""Pixels a decimetre."""
HALF_WIDTH, ABOVE, BELOW = 0.95, 1.05, 1.35
"""What is covered, from the middle between the eyes, in decimetres."""

F32 = NDArray[np.float32]


@dataclass(frozen=True)
class SkinMap:
    """`creases` (h, w): height in decimetres, negative in a crease; `beard`, `brow`, `spots` (h, w): 0 to 1.

    Covers x from `left` and y from `bottom` over `size` (width, height) decimetres; the first row is the top.
    """

    creases: F32
    beard: F32
    brow: F32
    spots: F32
    left: float
    bottom: float
    size: tuple[float, float]


class _Canvas:
    def __init__(self, face: Landmarks) -> None:
        self.middle = face.eye[1]
        self.shape = (round((ABOVE + BELOW) * DENSITY), round(2 * HALF_WIDTH * DENSITY))

    def pixels(self, points: F64) -> F64:
        x = (points[:, 0] + HALF_WIDTH) * DENSITY
        y = (self.middle + ABOVE - points[:, 1]) * DENSITY
        return np.stack([x, y], -1)

    def line(self, points: list[tuple[float, float]], width: float, ends: tuple[float, float] = (0.0, 0.0)) -> F32:
        """A soft line (1 at its middle) of `width` decimetres along a smooth curve; `ends`: strength at both ends."""
        path = self.pixels(_curve(np.array(points)))
        out = np.zeros(self.shape, np.float32)
        s = np.linspace(0, 1, len(path))
        strength = np.clip(np.interp(s, (0, 0.3, 0.6, 1), (ends[0], 1, 1, ends[1])), 0, 1)
        for (a, b), w in zip(pairwise(path), strength, strict=False):
            start, end = ([int(v) for v in np.rint(p * 16)] for p in (a, b))
            cv2.line(out, start, end, float(w), 1, cv2.LINE_AA, 4)
        sigma = width * DENSITY / 2
        return np.asarray(cv2.GaussianBlur(out, (0, 0), sigma) * (np.sqrt(2 * np.pi) * sigma), np.float32)

    def area(self, outline: list[tuple[float, float]], soft: float) -> F32:
        """1 inside an outline that is mirrored to both sides, falling off over `soft` decimetres."""
        out = np.zeros(self.shape, np.float32)
        for sign in (1.0, -1.0):
            points = self.pixels(np.array(outline) * [sign, 1.0])
            cv2.fillPoly(out, [np.rint(points).astype(np.int32)], 1.0)
        return np.asarray(cv2.GaussianBlur(out, (0, 0), soft * DENSITY), np.float32)


def _curve(points: F64) -> F64:
    """A smooth curve (60, 2) through the given points (Catmull and Rom's)."""
    p = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    at = np.linspace(0, len(points) - 1 - 1e-6, 60)
    i, u = at.astype(int), (at % 1)[:, None]
    a, b, c, d = p[i], p[i + 1], p[i + 2], p[i + 3]
    result: F64 = 0.5 * (2 * b + (c - a) * u + (2 * a - 5 * b + 4 * c - d) * u**2 + (3 * b - a - 3 * c + d) * u**3)
    return result


def paint(face: Landmarks, look: Description) -> SkinMap:
    """Everything from the person's landmarks and description; the same for the same seed."""
    canvas, rng = _Canvas(face), np.random.default_rng(look.seed + 3)
    return SkinMap(
        creases=_creases(canvas, face, look.skin.age, rng),
        beard=_beard(canvas, face),
        brow=_brow_ground(canvas, face, look),
        spots=_spots(canvas, look, rng),
        left=-HALF_WIDTH,
        bottom=float(canvas.middle - BELOW),
        size=(2 * HALF_WIDTH, ABOVE + BELOW),
    )


def _creases(canvas: _Canvas, face: Landmarks, age: float, rng: np.random.Generator) -> F32:
    """Lines of a face, deeper with `age` (0 to 1); a smooth young face keeps the folds that everybody has."""
    out = np.zeros(canvas.shape, np.float32)
    ex, ey = face.eye[0], face.eye[1]
    r = face.eye_radius

    def fold(points: list[tuple[float, float]], depth: float, width: float, ends: tuple[float, float] = (0, 0)) -> None:
        nonlocal out
        for sign in (1.0, -1.0):
            moved = [(sign * (x + rng.normal(0, 0.004)), y + rng.normal(0, 0.004)) for x, y in points]
            line = canvas.line(moved, width, ends)
            lip = np.asarray(cv2.GaussianBlur(line, (0, 0), width * DENSITY), np.float32)
            out = np.asarray(out - depth * (line - 0.8 * lip), np.float32)

    wing, corner = face.nose_wing, face.mouth_corner
    fold(
        [(wing[0] + 0.015, wing[1] + 0.05), (wing[0] + 0.075, wing[1] - 0.06), (corner[0] + 0.07, corner[1] + 0.10),
         (corner[0] + 0.075, corner[1] - 0.02)],
        0.003 + 0.017 * age, 0.046, (0.6, 0.0),
    )  # fmt: skip
    fold([(ex - 0.9 * r, ey - 0.95 * r), (ex - 0.2 * r, ey - 1.35 * r), (ex + 0.6 * r, ey - 1.25 * r)],
         0.0015 + 0.009 * age, 0.040)  # fmt: skip
    if age > 0.15:
        fold([(corner[0] + 0.02, corner[1] - 0.03), (corner[0] + 0.035, corner[1] - 0.16)], 0.012 * age, 0.025)
        fold([(ex - 0.8 * r, ey - 1.25 * r), (ex, ey - 1.75 * r), (ex + 0.9 * r, ey - 1.5 * r)], 0.009 * age, 0.024)
        for k in range(5):
            lean = -0.55 + 0.33 * k
            start = (ex + 1.28 * r, ey + 0.05 - 0.035 * (k - 2) * -1)
            end = (start[0] + 0.15, start[1] + 0.13 * np.sin(lean))
            fold([start, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 0.008), end], 0.009 * age, 0.012)
        fold([(0.055, ey + 0.17), (0.045, ey + 0.28)], 0.011 * age, 0.020)
        for level in (0.40, 0.50, 0.60, 0.69):
            y = ey + level + rng.normal(0, 0.010)
            wide = rng.uniform(0.30, 0.46)
            path = [(x * wide, y + 0.018 * np.sin(x * 2.6) ** 2 + rng.normal(0, 0.008)) for x in np.linspace(-1, 1, 8)]
            line = canvas.line(path, 0.020)
            lip = np.asarray(cv2.GaussianBlur(line, (0, 0), 0.02 * DENSITY), np.float32)
            out = np.asarray(out - 0.0065 * age * rng.uniform(0.6, 1.1) * (line - 0.8 * lip), np.float32)
        for k in range(4):
            x = 0.05 + 0.05 * k
            fold([(x, face.mouth_high + 0.012), (x + 0.006, face.mouth_high + 0.08)], 0.004 * age, 0.010)
    grain = rng.normal(0, 1, canvas.shape).astype(np.float32)
    soft = cv2.GaussianBlur(grain, (0, 0), 9) * 9 - cv2.GaussianBlur(grain, (0, 0), 22) * 9
    return np.asarray(out + np.float32(0.0006 + 0.0010 * age) * soft, np.float32)


def _beard(canvas: _Canvas, face: Landmarks) -> F32:
    """Where a man's beard grows: cheeks below a line from the ear to the mouth, chin, upper lip, throat."""
    corner, chin, ey = face.mouth_corner, face.chin, face.eye[1]
    cheeks = canvas.area(
        [(0.0, face.mouth_low - 0.06), (corner[0] * 0.55, face.mouth_low - 0.055), (corner[0] + 0.03, corner[1] - 0.02),
         (corner[0] + 0.05, corner[1] + 0.07), (corner[0] + 0.18, corner[1] + 0.06), (0.58, corner[1] + 0.26),
         (0.64, ey - 0.10), (0.95, ey - 0.10), (0.95, chin[1] - 0.35), (0.0, chin[1] - 0.40)],
        0.055,
    )  # fmt: skip
    lip = canvas.area(
        [(0.015, face.mouth_high + 0.02), (0.015, face.nose_wing[1] - 0.09), (0.13, face.nose_wing[1] - 0.09),
         (corner[0] + 0.05, corner[1] + 0.08), (corner[0] + 0.05, corner[1] - 0.03),
         (corner[0] * 0.9, corner[1] + 0.03), (corner[0] * 0.45, face.mouth_high + 0.012)],
        0.022,
    )  # fmt: skip
    return np.asarray(np.maximum(cheeks, 0.85 * lip), np.float32)


def _brow_ground(canvas: _Canvas, face: Landmarks, look: Description) -> F32:
    along = np.linspace(0.03, 0.97, 12)
    out: F32 = np.zeros(canvas.shape, np.float32)
    for sign in (1.0, -1.0):
        middle = [(sign * x, y) for x, y, _ in (brow_line(face, look.brows, a) for a in along)]
        out += canvas.line(middle, look.brows.thickness * 1.1, (0.5, 0.0))
    return np.asarray(np.clip(out, 0, 1), np.float32)


def _spots(canvas: _Canvas, look: Description, rng: np.random.Generator) -> F32:
    """Freckles, moles and age spots: many faint small ones, a few plain ones."""
    out = np.zeros(canvas.shape, np.float32)
    h, w = canvas.shape
    for _ in range(int(1500 * look.skin.freckles)):
        x, y = rng.normal(0, 0.34), face_height(rng)
        at = (int((x + HALF_WIDTH) * DENSITY), int((ABOVE - y) * DENSITY))
        if 0 <= at[0] < w and 0 <= at[1] < h:
            out[at[1], at[0]] += rng.uniform(0.15, 0.7)
    small = cv2.GaussianBlur(out, (0, 0), 1.9) * 22
    out = np.zeros(canvas.shape, np.float32)
    for _ in range(int(4 + 34 * look.skin.age**2)):
        at = (int(rng.uniform(0.1, 0.9) * w), int(rng.uniform(0.05, 0.85) * h))
        axes = (int(rng.uniform(1.5, 3 + 6 * look.skin.age)), int(rng.uniform(1.5, 3 + 5 * look.skin.age)))
        cv2.ellipse(out, at, axes, rng.uniform(0, 180), 0, 360, float(rng.uniform(0.15, 0.55)), -1, cv2.LINE_AA)
    return np.asarray(np.clip(small + cv2.GaussianBlur(out, (0, 0), 1.8), 0, 1), np.float32)


def face_height(rng: np.random.Generator) -> float:
    """Height of a freckle over the eyes: most lie on cheeks and nose."""
    return float(rng.normal(-0.32, 0.20) if rng.random() < 0.75 else rng.normal(0.1, 0.45))
