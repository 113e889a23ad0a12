"""The ways a replica can wear its hair. Each grows strands on a person; lengths in decimetres."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from models.replicas.build.basemesh import F64
from models.replicas.build.description import Hair
from models.replicas.build.hair import Comb, Growth, between, comb, loosen, radii, shorten
from models.replicas.build.hairline import Hairline
from models.replicas.build.person import Person
from models.replicas.build.strands import Surface

LONG, SHORT, COIL = 28, 12, 9
"""Points of a strand."""
KNOT = np.array([0.0, 7.80, -0.30])
KNOT_SIZE = np.array([0.35, 0.30, 0.30])
"""Where hair that is put up is gathered, and the half axes of the bun there, in decimetres."""


class Grower:
    """What all styles share: the scalp, the hairline and the seeded chance."""

    def __init__(self, person: Person, look: Hair, rng: np.random.Generator) -> None:
        self.look, self.rng = look, rng
        self.line = Hairline(person, look)
        points = person.shape[person.body.ids].copy()
        ears = np.clip(person.masks["ears"] * 4, 0, 1)
        # Hair lies over flattened ears, else it would stand off the head where they stick out.
        beside = (ears < 0.05) & (points[:, 1] > 6.6) & (points[:, 1] < 7.1) & (points[:, 2] > -0.2)
        reach = float(np.abs(points[beside, 0]).max())
        points[:, 0] -= np.sign(points[:, 0]) * np.clip(np.abs(points[:, 0]) - reach, 0, None) * ears
        self.surface = Surface(points, person.body.faces)
        self.scalp: F64 = (points[:, 1] > 5.6) * (1 - ears)
        self.front: F64 = (points[:, 1] > 6.2) * (points[:, 2] > 0.0) * (1 - ears)

    def roots(self, count: int, softness: float) -> F64:
        return self.line.roots(self.surface, self.scalp, count, softness, self.rng)

    def sides(self, roots: F64) -> F64:
        """1 or -1: on which side of the parting each root lies."""
        line = self.look.part * np.clip((roots[:, 2] + 0.2) / 0.9, 0, 1)
        return np.where(roots[:, 0] > line, 1.0, -1.0)

    def beside_part(self, root: F64) -> float:
        """0 on the parting, where hair lies flat, 1 well beside it."""
        return float(np.clip(abs(root[0] - self.look.part) / 0.45, 0.08, 1))

    def filled(self, guides: F64, roots: F64, pull: float, spread: float, frizz: float, stray: float) -> Growth:
        """Strands at `roots` after the guides; near the hairline they are thinner, and shorter by chance."""
        made = between(roots, self.sides(roots), guides, self.sides(guides[:, 0]), pull, self.rng)
        made = loosen(made, spread, frizz, stray, self.rng)
        inside = np.clip(self.line.inside(roots) / 7.0, 0, 1)
        short = 1 - (1 - inside) * self.rng.uniform(0, 0.9, len(roots)) * (self.rng.random(len(roots)) < 0.6)
        size = 0.5 + 0.5 * inside
        return Growth(shorten(made, short), radii(len(made), made.shape[1], self.look.radius, 0.45, self.rng, size))

    def edge(self, count: int, length: tuple[float, float], flow: Callable[[F64], F64], width: float = 2.4) -> Growth:
        """Fine short hairs along the hairline, leaning along `flow(root)`."""
        found = self.line.edge(self.surface, self.front, count, width, self.rng)
        t = np.linspace(0, 1, SHORT)[:, None]
        out = np.zeros((count, SHORT, 3))
        for i, root in enumerate(found):
            _, normal = self.surface.nearest(root)
            heading = flow(root) + self.rng.normal(0, 0.30, 3)
            heading -= normal * (heading @ normal)
            heading /= np.linalg.norm(heading)
            size = self.rng.uniform(*length) * (0.5 + 0.5 * self.rng.random())
            across = np.cross(normal, heading) * self.rng.normal(0, 0.22)
            out[i] = root + size * (heading * t + across * t**2 + normal * (0.03 + 0.16 * np.sin(t * np.pi * 0.6)))
        return Growth(out, radii(count, SHORT, self.look.radius * 0.55, 0.2, self.rng))


def tied(grow: Grower) -> list[Growth]:
    """Parted at the side, combed back and put up in a bun."""
    rng = grow.rng
    roots = grow.roots(1000, 1.2)

    def back(side: float) -> Callable[[F64, F64, float], F64]:
        def flow(p: F64, normal: F64, _: float) -> F64:
            to = KNOT - p
            along = to - normal * (to @ normal)
            along /= np.linalg.norm(along) + 1e-9
            top = float(np.clip((normal[1] - 0.25) / 0.6, 0, 1)) * float(np.clip((p[2] + 0.4) / 0.8, 0, 1))
            if np.linalg.norm(to) < 0.25:
                return np.array([0.0, -0.3, -1.0])
            result: F64 = along * (1 - 0.50 * top) + np.array([0.62 * side, 0.12, -0.62]) * top
            return result

        return flow

    guides = np.array(
        [
            comb(
                grow.surface, root, 2.2, LONG,
                Comb(
                    back(side),
                    _arched(0.014 + 0.036 * float(np.clip((root[1] - 7.0) / 0.6, 0, 1)) * grow.beside_part(root)
                            + rng.uniform(0, 0.016), 6),
                    rise=0.36,
                    hug=0.5,
                ),
            )
            for root, side in zip(roots, grow.sides(roots), strict=True)
        ]
    )  # fmt: skip
    body = grow.filled(guides, grow.roots(grow.look.strands, 1.7), 0.45, 0.010, 0.0035, 0.012)
    edge = grow.edge(900, (0.10, 0.36), lambda r: np.array([0.8 * np.sign(r[0] - grow.look.part), 0.25, -0.8]))
    return [body, edge, _bun(grow)]


def _bun(grow: Grower) -> Growth:
    """Hair wound about a ball: coils on three shells, each leaning a little differently."""
    rng, count = grow.rng, 9000
    t = np.linspace(0, 1, LONG)[None, :]
    turn = rng.uniform(0, 2 * np.pi, (count, 1)) + t * rng.uniform(1.2, 2.6, (count, 1))
    rise = np.clip(rng.normal(0, 0.55, (count, 1)), -1.2, 1.2) + 0.35 * (t - 0.5) * rng.normal(0, 1, (count, 1))
    shell = (
        rng.choice([0.86, 0.95, 1.0], (count, 1)) + 0.05 * np.cos(3 * rise + turn) + rng.normal(0, 0.012, (count, 1))
    )
    ball = np.stack([np.cos(rise) * np.sin(turn), np.sin(rise), np.cos(rise) * np.cos(turn)], -1) * shell[..., None]
    lean = np.radians(24.0)
    ball = ball @ np.array([[np.cos(lean), -np.sin(lean), 0], [np.sin(lean), np.cos(lean), 0], [0, 0, 1]])
    loose = (rng.random((count, 1, 1)) < 0.02) * rng.normal(0, 0.04, (count, 1, 3)) * t[..., None] ** 2
    made = KNOT + ball * KNOT_SIZE + loose
    return Growth(made, radii(count, LONG, grow.look.radius * 1.1, 0.5, rng))


def _arched(height: float, quick: float) -> Callable[[float], float]:
    return lambda t: 0.006 + height * min(1.0, t * quick) * (1 - 0.55 * t)


def bob(grow: Grower) -> list[Growth]:
    """Chin length, parted at the side, falling straight."""
    look = grow.look
    roots = grow.roots(1100, 1.2)
    guides = np.array([_fall(grow, r, s) for r, s in zip(roots, grow.sides(roots), strict=True)])
    body = grow.filled(guides, grow.roots(look.strands, 1.8), 0.55, 0.016, 0.004, 0.010)
    edge = grow.edge(700, (0.10, 0.34), lambda r: np.array([0.8 * np.sign(r[0] - look.part), 0.2, -0.7]))
    return [body, edge]


def _fall(grow: Grower, root: F64, side: float) -> F64:
    """One guide: leaves the scalp, is combed away from the parting, drapes over the head and hangs."""
    rng = grow.rng
    crown = float(np.clip((root[1] - 6.7) / 0.95, 0, 1))
    forward = float(np.clip((root[2] - 0.55) / 0.65, 0, 1))
    end = 5.98 + 0.10 * float(np.clip((0.3 - root[2]) / 0.6, -0.6, 1)) + rng.normal(0, 0.035) + 0.08 * (1 - crown) ** 2
    lift = 0.026 + (0.050 * crown + 0.02 * forward) * grow.beside_part(root) + rng.uniform(0, 0.028)

    def flow(p: F64, normal: F64, _: float) -> F64:
        top = float(np.clip((normal[1] - 0.12) / 0.55, 0, 1) * np.clip((p[1] - 6.7) / 0.3, 0, 1))
        want = np.array([side * 0.95 * top, -1.1 + 0.85 * top, (-0.20 - 0.40 * forward) * top])
        if p[1] < 6.35:
            want[0] -= np.sign(p[0]) * 0.34 * float(np.clip((6.5 - p[1]) / 0.5, 0, 1))
        return want

    def settle(p: F64) -> F64:
        p = _off_the_face(p)
        return p if p[1] > end else np.array([p[0], end + (p[1] - end) * 0.2, p[2]])

    length = max(root[1] - end, 0.4) + 0.75 * crown + 0.20
    hug = 0.25
    return comb(
        grow.surface, root, length, LONG,
        Comb(flow, lambda t: 0.008 + lift * min(1.0, t * 4.5), rise=0.42, hug=hug, keep=0.35, after=settle),
    )  # fmt: skip


def _off_the_face(p: F64) -> F64:
    """Keeps hanging hair beside the face, not in front of it."""
    if p[2] < 0.25 or p[1] > 7.28:
        return p
    edge = float(np.interp(p[1], (5.5, 5.8, 6.2, 6.6, 6.9, 7.1, 7.28), (0.56, 0.62, 0.69, 0.70, 0.64, 0.50, 0.22)))
    if abs(p[0]) < edge:
        side = 1.0 if p[0] > 0 else -1.0
        p = p.copy()
        p[0] += (side * edge - p[0]) * 0.55
    return p


def crop(grow: Grower) -> list[Growth]:
    """Cut short, tightly coiled, shorter at the sides; a clean edge."""
    rng, look = grow.rng, grow.look
    roots = grow.roots(look.strands, 0.5)
    normals = grow.surface.smooth_normals(roots)
    fade = np.clip((roots[:, 1] - 6.75) / 0.55, 0.12, 1) * (0.45 + 0.55 * np.clip(grow.line.inside(roots) / 5, 0, 1))
    size = 0.115 * fade * rng.uniform(0.6, 1.15, len(roots))
    across = np.cross(normals, rng.normal(0, 1, normals.shape))
    across /= np.linalg.norm(across, axis=1, keepdims=True)
    other = np.cross(normals, across)
    t = np.linspace(0, 1, COIL)[None, :, None]
    turn = t * rng.uniform(5.0, 9.0, (len(roots), 1, 1)) + rng.uniform(0, 6.28, (len(roots), 1, 1))
    wide = (0.012 * np.minimum(1, t * 3)) * np.clip(size / 0.06, 0.2, 1)[:, None, None]
    made = roots[:, None] + normals[:, None] * size[:, None, None] * t
    made = made + wide * (across[:, None] * np.cos(turn) + other[:, None] * np.sin(turn))
    return [Growth(made, radii(len(roots), COIL, look.radius, 0.6, rng))]


def swept(grow: Grower) -> list[Growth]:
    """Short, combed back from the forehead and to the side, closer at the sides and the nape."""
    rng, look = grow.rng, grow.look
    roots = grow.roots(900, 1.2)

    def flow(side: float) -> Callable[[F64, F64, float], F64]:
        def lead(p: F64, normal: F64, _: float) -> F64:
            top = float(np.clip((normal[1] - 0.2) / 0.6, 0, 1))
            want = np.array([side * (0.55 * top + 0.05), -0.75 * (1 - top) + 0.1, -0.80 + 0.2 * (1 - top)])
            result: F64 = want - normal * (want @ normal)
            return result

        return lead

    guides = np.array(
        [
            comb(
                grow.surface, root, 0.17 + 0.50 * float(np.clip((root[1] - 6.85) / 0.55, 0, 1)), SHORT,
                Comb(
                    flow(side),
                    _arched(0.018 + 0.055 * float(np.clip((root[1] - 6.95) / 0.6, 0, 1)) + rng.uniform(0, 0.012), 5),
                    rise=0.5,
                    hug=0.5,
                ),
            )
            for root, side in zip(roots, grow.sides(roots), strict=True)
        ]
    )  # fmt: skip
    body = grow.filled(guides, grow.roots(look.strands, 2.6), 0.30, 0.012, 0.004, 0.02)
    edge = grow.edge(420, (0.06, 0.22), lambda r: np.array([0.4 * np.sign(r[0] - look.part), 0.3, -0.8]), 3.4)
    return [body, edge]


STYLES: dict[str, Callable[[Grower], list[Growth]]] = {"tied": tied, "bob": bob, "crop": crop, "swept": swept}
