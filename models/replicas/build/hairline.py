"""Where hair grows on a head: the hairline, how density falls off towards it, and the shade of scalp under hair."""

from __future__ import annotations

import numpy as np

from models.replicas.build.basemesh import F64
from models.replicas.build.description import Hair
from models.replicas.build.person import Person
from models.replicas.build.strands import Surface

CENTRE = np.array([0.0, 6.85, 0.42])
# Where the scalp ends: elevation (degrees above CENTRE) of the hairline by angle from the front.
LINE_ANGLE = (0.0, 18.0, 32.0, 46.0, 60.0, 74.0, 88.0, 104.0, 120.0, 140.0, 180.0)
LINE_HEIGHT = (41.0, 40.5, 38.5, 33.0, 21.0, 4.0, -6.0, -12.0, -22.0, -32.0, -38.0)
TEMPLE = 33.0
"""Angle from the front, in degrees, about which a receding hairline goes back most."""


class Hairline:
    """The edge of one person's hair. Angles in degrees, points in decimetres."""

    def __init__(self, person: Person, look: Hair) -> None:
        self._person = person
        self._look = look
        rng = np.random.default_rng(person.description.seed + 11)
        self._phase = rng.uniform(0, 2 * np.pi, 5)
        self._size = rng.uniform(0.4, 1.0, 5) * look.ragged

    def inside(self, points: F64) -> F64:
        """By how much each point (n, 3) lies inside the hairline; negative on bare skin."""
        away = points - CENTRE
        signed = np.degrees(np.arctan2(away[:, 0], away[:, 2]))
        around = np.abs(signed)
        height = np.degrees(np.arctan2(away[:, 1], np.hypot(away[:, 0], away[:, 2])))
        line = np.interp(around, LINE_ANGLE, LINE_HEIGHT)
        front = np.clip(1.6 - around / 55.0, 0, 1)
        line = line + self._look.recede * (0.45 * front + np.exp(-(((around - TEMPLE) / 17.0) ** 2)))
        for k, (phase, size) in enumerate(zip(self._phase, self._size, strict=True)):
            line = line + size * np.sin(np.radians(signed) * (3.0 + 4.5 * k) + phase)
        result: F64 = height - line
        return result

    def shade(self) -> F64:
        """How much the scalp is darkened by hair roots, per body vertex, so that no bare skin shines through."""
        points = self._person.shape[self._person.body.ids]
        shade = np.clip((self.inside(points) - 1.0) / 11.0, 0, 1)
        shade[points[:, 1] < 6.0] = 0
        result: F64 = shade * (1 - np.clip(self._person.masks["ears"] * 3, 0, 1))
        return result

    def roots(self, surface: Surface, keep: F64, count: int, softness: float, rng: np.random.Generator) -> F64:
        """Roots (count, 3) whose density fades out over about 4 * `softness` degrees instead of stopping."""
        found = np.zeros((0, 3))
        while len(found) < count:
            some = surface.scatter(count * 3, keep, rng)
            inside = self.inside(some) + rng.normal(0, softness, len(some))
            density = np.clip(inside / (4 * softness), 0, 1) ** 1.2
            density = density * self._crown(some)
            found = np.concatenate([found, some[rng.random(len(some)) < density]])
        return found[:count]

    def _crown(self, points: F64) -> F64:
        """Hair that has thinned on top: its density there."""
        away = points - CENTRE
        up = away[:, 1] / np.linalg.norm(away, axis=1)
        result: F64 = 1 - self._look.thin * np.clip((up - 0.55) / 0.3, 0, 1)
        return result

    def edge(self, surface: Surface, keep: F64, count: int, width: float, rng: np.random.Generator) -> F64:
        """Roots (count, 3) of the short hairs along the hairline at the forehead and temples."""
        found = np.zeros((0, 3))
        while len(found) < count:
            some = surface.scatter(count * 8, keep, rng)
            away = some - CENTRE
            front = np.clip(2.4 - np.degrees(np.abs(np.arctan2(away[:, 0], away[:, 2]))) / 35.0, 0, 1)
            near = np.exp(-(((self.inside(some) - 1.2) / width) ** 2)) * front
            found = np.concatenate([found, some[rng.random(len(some)) < near]])
        return found[:count]
