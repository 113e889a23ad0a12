"""Eyebrows and eyelashes as short strands."""

from __future__ import annotations

import math

import numpy as np

from models.replicas.build.description import Brows
from models.replicas.build.hair import Growth
from models.replicas.build.landmarks import Landmarks
from models.replicas.build.person import SIDES, Person
from models.replicas.build.strands import Surface

BROW_POINTS = 7
LASH_POINTS = 8
INNERMOST = -0.72
"""Of an eye's radius: nearer to the nose no lashes grow."""


def brow_line(face: Landmarks, look: Brows, along: float) -> tuple[float, float, float]:
    """Across, height and half thickness (decimetres) of the left brow, from its inner end (0) to its tail (1)."""
    x = face.eye[0] - 0.180 + along * 0.435
    arch = look.arch * math.sin(min(along / 0.64, 1.0) * math.pi / 2)
    y = face.eye[1] + look.height + arch - look.arch * 1.5 * max(0.0, (along - 0.64) / 0.36) ** 1.4
    thick = look.thickness * min(1.0, 0.62 + 1.9 * along) * (1 - 0.78 * max(0.0, (along - 0.42) / 0.58) ** 1.1)
    return x, y, thick


def brows(person: Person, face: Landmarks, look: Brows, rng: np.random.Generator) -> Growth:
    """Upright at the inner end, lying outward along the ridge, thinning and paling out to the tail and the edges."""
    surface = Surface(person.shape[person.body.ids], person.body.faces)
    points, sizes = [], []
    for sign in (1.0, -1.0):
        for _ in range(look.strands):
            along = float(rng.beta(1.25, 1.35))
            if rng.random() > min(1.0, 0.25 + 5.0 * along) * min(1.0, 0.35 + 3.0 * (1 - along)):
                continue
            x, y, half = brow_line(face, look, along)
            offset = float(np.clip(rng.normal(0, 0.5), -1.25, 1.25))
            hit = surface.front(sign * (x + rng.normal(0, 0.004)), y + offset * half)
            if hit is None:
                continue
            root, normal = hit
            lean = float(np.interp(along, (0.0, 0.10, 0.28, 0.6, 1.0), (78.0, 62.0, 30.0, 8.0, -24.0)))
            # Hairs of the upper edge lie down into the brow, those of the lower edge rise into it.
            turn = math.radians(lean - 24.0 * offset * min(1.0, along * 4) + rng.normal(0, 9.0))
            heading = np.array([sign * math.cos(turn), math.sin(turn), 0.0])
            heading -= normal * (heading @ normal)
            heading /= np.linalg.norm(heading)
            length = look.length * rng.uniform(0.6, 1.1) * (0.75 if along < 0.12 else 1.0) * (1 - 0.40 * along**3)
            t = np.linspace(0, 1, BROW_POINTS)[:, None]
            bend = np.array([sign * 0.4, -0.35, 0.0]) * length * 0.22 * t**2
            points.append(
                root - normal * 0.002 + heading * length * t + normal * 0.007 * np.sin(t * math.pi * 0.8) + bend
            )
            sizes.append(rng.uniform(0.55, 1.0) * (1 - 0.35 * min(1.0, abs(offset))))
    thin = 0.00072 * np.array(sizes)[:, None] * (1 - np.linspace(0, 1, BROW_POINTS)[None] ** 1.6 * 0.85)
    return Growth(np.array(points), thin)


def lashes(person: Person, look: Brows, rng: np.random.Generator) -> Growth:
    """Along both lid margins, fanned and curled, in loose tufts; the lower ones short and few."""
    points, sizes = [], []
    t = np.linspace(0, 1, LASH_POINTS)[:, None]
    for side, sign in zip(SIDES, (1.0, -1.0), strict=True):
        eye = person.eyes[side]
        for upper in (True, False):
            q = person.shape[person.mesh.vertex_groups[f"helper-{side}-eyelashes-{2 if upper else 1}"]]
            distance = np.linalg.norm(q - eye.centre, axis=1)
            margin = q[distance < np.percentile(distance, 36)]
            margin = margin[np.argsort(margin[:, 0])]
            low, high = margin[0, 0] + 0.008, margin[-1, 0] - 0.004
            tufts = np.sort(rng.uniform(low, high, 60 if upper else 26))
            for x0 in tufts:
                lean = rng.normal(0, 0.10)
                for _ in range(int(rng.integers(2, 5)) if upper else 1):
                    x = float(np.clip(x0 + rng.normal(0, 0.004), low, high))
                    root = np.array(
                        [x, np.interp(x, margin[:, 0], margin[:, 1]), np.interp(x, margin[:, 0], margin[:, 2])]
                    )
                    outer = (x - eye.centre[0]) * sign / eye.radius
                    if outer < INNERMOST:
                        continue
                    heading = np.array([sign * (outer * 0.62 + 0.12) + lean, -0.06 if upper else -0.30, 0.95])
                    heading /= np.linalg.norm(heading)
                    inner = 1 - 0.45 * max(0.0, -outer)
                    if upper:
                        length = look.lashes * rng.uniform(0.75, 1.1) * (1 + 0.25 * max(0.0, outer)) * inner
                    else:
                        length = look.lashes * rng.uniform(0.28, 0.42) * inner
                    curl = np.array([0.0, 1.0 if upper else -0.45, 0.0]) * length * (0.40 * t**1.8)
                    points.append(root + heading * length * t * (1 - 0.15 * t) + curl + rng.normal(0, 0.002, 3) * t)
                    sizes.append(rng.uniform(0.7, 1.0) if upper else 0.55)
    thin = 0.00085 * np.array(sizes)[:, None] * (1 - np.linspace(0, 1, LASH_POINTS)[None] ** 1.4 * 0.86)
    return Growth(np.array(points), thin)
