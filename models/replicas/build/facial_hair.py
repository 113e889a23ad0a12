"""Eyebrows and eyelashes as short strands."""

from __future__ import annotations

import math

import numpy as np

from models.replicas.build.basemesh import F64
from models.replicas.build.description import Brows
from models.replicas.build.person import SIDES, Person
from models.replicas.build.strands import Surface

BROW_POINTS = 6
LASH_POINTS = 7


def brows(person: Person, look: Brows, rng: np.random.Generator) -> F64:
    """Strands (n, BROW_POINTS, 3): upright at the inner end, lying outward along the ridge, thinning to the tail."""
    surface = Surface(person.shape[person.body.ids], person.body.faces)
    eye = person.eyes["l"].centre
    out = []
    for sign in (1.0, -1.0):
        for _ in range(look.strands):
            along = rng.random() ** 0.92
            x = eye[0] - 0.185 + along * 0.445
            middle = eye[1] + look.height + look.arch * math.sin(min(along / 0.66, 1.0) * math.pi / 2)
            middle -= max(0.0, along - 0.66) / 0.34 * 0.085
            half = look.thickness * min(1.0, 0.55 + 2.2 * along) * (1 - 0.74 * max(0.0, along - 0.45) / 0.55)
            offset = float(np.clip(rng.normal(0, 0.46), -1, 1))
            hit = surface.front(sign * x, middle + offset * half)
            if hit is None:
                continue
            root, normal = hit
            lean = (
                math.radians(72 - 62 * min(1.0, along / 0.3))
                if along < 0.3
                else math.radians(10 - 32 * (along - 0.3) / 0.7)
            )
            lean += rng.normal(0, 0.15) - 0.30 * offset * (along > 0.12)
            heading = np.array([sign * math.cos(lean), math.sin(lean), 0.0])
            heading -= normal * (heading @ normal)
            heading /= np.linalg.norm(heading)
            length = (
                rng.uniform(0.045, 0.085) * (0.72 if along < 0.10 else 1.0) * (1 - 0.35 * max(0, along - 0.7) / 0.3)
            )
            t = np.linspace(0, 1, BROW_POINTS)[:, None]
            curl = np.array([sign * 0.35, -0.25, 0.0]) * 0.010 * t**2
            out.append(root - normal * 0.003 + heading * length * t + normal * 0.009 * np.sin(t * math.pi * 0.8) + curl)
    return np.array(out)


def lashes(person: Person, rng: np.random.Generator) -> F64:
    """Strands (n, LASH_POINTS, 3) along both lid margins, fanned, the upper ones curled."""
    out = []
    for side, sign in zip(SIDES, (1.0, -1.0), strict=True):
        eye = person.eyes[side]
        for upper in (True, False):
            q = person.shape[person.mesh.vertex_groups[f"helper-{side}-eyelashes-{2 if upper else 1}"]]
            distance = np.linalg.norm(q - eye.centre, axis=1)
            margin = q[distance < np.percentile(distance, 36)]
            margin = margin[np.argsort(margin[:, 0])]
            low, high = margin[0, 0], margin[-1, 0]
            for _ in range(130 if upper else 46):
                x = rng.uniform(low + 0.008, high - 0.004)
                root = np.array([x, np.interp(x, margin[:, 0], margin[:, 1]), np.interp(x, margin[:, 0], margin[:, 2])])
                outer = (x - eye.centre[0]) * sign / eye.radius
                heading = np.array([sign * (outer * 0.55 + 0.10), 0.20 if upper else -0.35, 0.95])
                heading /= np.linalg.norm(heading)
                length = (
                    rng.uniform(0.034, 0.050) * (1 + 0.30 * max(0.0, outer)) if upper else rng.uniform(0.012, 0.022)
                )
                t = np.linspace(0, 1, LASH_POINTS)[:, None]
                curl = np.array([0.0, 1.0 if upper else -0.5, 0.0]) * length * 0.50 * t**2
                out.append(root + heading * length * t + curl + rng.normal(0, 0.003, 3) * t)
    return np.array(out)
