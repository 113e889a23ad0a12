"""Growing a head of hair: guide strands combed over the scalp under gravity, then many strands between them."""

from __future__ import annotations

import numpy as np

from models.replicas.build.basemesh import F64
from models.replicas.build.description import Hair
from models.replicas.build.person import Person
from models.replicas.build.strands import Surface

GUIDES = 1100
POINTS = 30
CENTRE = np.array([0.0, 6.85, 0.42])
# Where the scalp ends: elevation (degrees above CENTRE) of the hairline by angle from the front.
LINE_ANGLE = (0.0, 18.0, 32.0, 46.0, 60.0, 74.0, 88.0, 104.0, 120.0, 140.0, 180.0)
LINE_HEIGHT = (39.5, 40.0, 39.5, 35.0, 21.0, 3.0, -2.0, -14.0, -24.0, -32.0, -38.0)


def above_hairline(points: F64) -> F64:
    """Degrees by which each point (n, 3) lies inside the hairline; negative on bare skin."""
    away = points - CENTRE
    around = np.degrees(np.abs(np.arctan2(away[:, 0], away[:, 2])))
    height = np.degrees(np.arctan2(away[:, 1], np.hypot(away[:, 0], away[:, 2])))
    result: F64 = height - np.interp(around, LINE_ANGLE, LINE_HEIGHT)
    return result


def scalp_shade(person: Person) -> F64:
    """How dark the scalp under the hair is, per body vertex, so that no bare skin shines through."""
    points = person.shape[person.body.ids]
    shade = np.clip(above_hairline(points) / 10.0, 0, 1)
    shade[points[:, 1] < 6.0] = 0
    result: F64 = shade * (1 - np.clip(person.masks["ears"] * 3, 0, 1))
    return result


def bob(person: Person, look: Hair, rng: np.random.Generator) -> F64:
    """Strands (n, POINTS, 3) of a chin-length bob with a side parting."""
    points = person.shape[person.body.ids].copy()
    ears = np.clip(person.masks["ears"] * 4, 0, 1)
    # Hair lies over flattened ears, else it would stand off the head where they stick out.
    points[:, 0] -= np.sign(points[:, 0]) * np.clip(np.abs(points[:, 0]) - 0.715, 0, None) * ears
    surface = Surface(points, person.body.faces)
    keep = (points[:, 1] > 5.6) * (1 - ears)
    guides = _guides(surface, keep, look, rng)
    return _between(surface, keep, guides, look, rng)


def baby_hairs(person: Person, count: int, rng: np.random.Generator) -> F64:
    """Short fine strands (count, POINTS, 3) along the hairline, so that it thins out instead of stopping."""
    points = person.shape[person.body.ids]
    surface = Surface(points, person.body.faces)
    keep = (points[:, 1] > 6.2) * (points[:, 2] > 0.2) * (1 - np.clip(person.masks["ears"] * 4, 0, 1))
    found = np.zeros((0, 3))
    while len(found) < count:
        some = surface.scatter(count * 8, keep, rng)
        inside = above_hairline(some)
        found = np.concatenate([found, some[rng.random(len(some)) < np.exp(-(((inside - 0.5) / 2.6) ** 2))]])
    t = np.linspace(0, 1, POINTS)[:, None]
    out = np.zeros((count, POINTS, 3))
    for i, root in enumerate(found[:count]):
        _, normal = surface.nearest(root)
        side = 1.0 if root[0] > 0.12 else -1.0
        heading = np.array([side * 0.75, 0.25, -0.75]) + rng.normal(0, 0.28, 3)
        heading -= normal * (heading @ normal)
        heading /= np.linalg.norm(heading)
        length = rng.uniform(0.10, 0.34)
        drop = np.array([0.0, -0.25, 0.0]) * length * t**2
        out[i] = root + heading * length * t + normal * (0.006 + 0.05 * length * np.sin(t * np.pi * 0.7)) + drop
    return out


def _roots(surface: Surface, keep: F64, count: int, softness: float, rng: np.random.Generator) -> F64:
    """Roots whose density fades out across the hairline instead of stopping at it."""
    found = np.zeros((0, 3))
    while len(found) < count:
        some = surface.scatter(count * 3, keep, rng)
        inside = above_hairline(some) + rng.normal(0, softness, len(some))
        density = np.clip(inside / (4 * softness), 0, 1) ** 1.3
        found = np.concatenate([found, some[rng.random(len(some)) < density]])
    return found[:count]


def _side(roots: F64, look: Hair) -> F64:
    line = look.part * np.clip((roots[:, 2] + 0.2) / 0.9, 0, 1)
    return np.where(roots[:, 0] > line, 1.0, -1.0)


def _guides(surface: Surface, keep: F64, look: Hair, rng: np.random.Generator) -> F64:
    roots = _roots(surface, keep, GUIDES, 1.2, rng)
    sides = _side(roots, look)
    out = np.zeros((GUIDES, POINTS, 3))
    for i, (root, side) in enumerate(zip(roots, sides, strict=True)):
        out[i] = _fall(surface, root, side, look, rng)
    return out


def _fall(surface: Surface, root: F64, side: float, look: Hair, rng: np.random.Generator) -> F64:
    """One guide: leaves the scalp, is combed away from the parting, drapes over the head and hangs."""
    place, normal = surface.nearest(root)
    crown = np.clip((root[1] - 6.7) / 0.95, 0, 1)
    forward = np.clip((root[2] - 0.55) / 0.65, 0, 1)
    end = 5.92 + 0.16 * np.clip((0.3 - root[2]) / 0.6, -0.6, 1) + rng.normal(0, 0.06) + 0.10 * (1 - crown) ** 2
    lift = 0.030 + 0.055 * crown + rng.uniform(0, 0.030)
    heading = 0.40 * normal + np.array([side * 0.8, 0.10 * forward, -0.25 - 0.35 * forward])
    heading /= np.linalg.norm(heading)
    length = max(root[1] - end, 0.4) + 0.75 * crown + 0.25
    step = length / (POINTS - 1)
    path = [root]
    for j in range(1, POINTS):
        p = path[-1]
        t = j / (POINTS - 1)
        top = np.clip((normal[1] - 0.12) / 0.55, 0, 1) * np.clip((p[1] - 6.7) / 0.3, 0, 1)
        want = np.array([side * 0.95 * top, -1.1 + 0.75 * top, (-0.20 - 0.35 * forward) * top])
        if p[1] < 6.2:
            want[0] -= np.sign(p[0]) * 0.42 * np.clip((6.45 - p[1]) / 0.5, 0, 1)
        heading = heading * 0.35 + want * 0.65
        heading /= np.linalg.norm(heading)
        p = p + heading * step
        place, normal = surface.nearest(p)
        height = float((p - place) @ normal)
        floor = lift * min(1.0, t * 4.5) + 0.008
        if height < floor:
            p = p + normal * (floor - height)
        elif p[1] > 6.3:
            p = p - normal * (height - floor) * 0.25
        p = _off_the_face(p)
        if p[1] < end:
            p = path[-1] + (p - path[-1]) * 0.25
        path.append(p)
    return np.array(path)


def _off_the_face(p: F64) -> F64:
    """Keeps hanging hair beside the face, not in front of it."""
    if p[2] < 0.25 or p[1] > 7.28:
        return p
    edge = float(np.interp(p[1], (5.5, 5.8, 6.2, 6.6, 6.9, 7.1, 7.28), (0.60, 0.66, 0.74, 0.735, 0.66, 0.52, 0.22)))
    if abs(p[0]) < edge:
        side = 1.0 if p[0] > 0 else -1.0
        p = p.copy()
        p[0] += (side * edge - p[0]) * 0.55
    return p


def _between(surface: Surface, keep: F64, guides: F64, look: Hair, rng: np.random.Generator) -> F64:
    """Strands between the guides: each follows its three nearest on its side of the parting, gathered in locks."""
    roots = _roots(surface, keep, look.strands, 2.0, rng)
    sides, guide_sides = _side(roots, look), _side(guides[:, 0], look)
    shapes = guides - guides[:, :1]
    t = np.linspace(0, 1, POINTS)[None, :, None]
    out = np.zeros((len(roots), POINTS, 3), np.float64)
    for side in (1.0, -1.0):
        mine, theirs = np.flatnonzero(sides == side), np.flatnonzero(guide_sides == side)
        for part in np.array_split(mine, max(1, len(mine) // 2000)):
            gap = ((roots[part, None] - guides[None, theirs, 0]) ** 2).sum(2)
            near = np.argpartition(gap, 3, axis=1)[:, :3]
            d = np.take_along_axis(gap, near, 1)
            order = np.argsort(d, axis=1)
            near, d = np.take_along_axis(near, order, 1), np.take_along_axis(d, order, 1)
            w = 1 / (d + 2e-4)
            w /= w.sum(1, keepdims=True)
            near = theirs[near]
            free = roots[part, None] + (shapes[near] * w[..., None, None]).sum(1)
            lock = guides[near[:, 0]]
            pull = np.clip(rng.normal(0.60, 0.2, (len(part), 1, 1)), 0, 0.95) * t**0.7
            out[part] = free * (1 - pull) + lock * pull
    spread = rng.normal(0, 1, (len(roots), 1, 3)) * np.array([0.020, 0.014, 0.020]) * t
    phase, rate = rng.uniform(0, 6.28, (len(roots), 1, 1)), rng.uniform(3, 7, (len(roots), 1, 1))
    wave = 0.010 * np.sin(rate * t * 2 + phase) * rng.normal(0, 1, (len(roots), 1, 3)) * t
    stray = (rng.random((len(roots), 1, 1)) < 0.012) * rng.normal(0, 1, (len(roots), 1, 3)) * 0.06 * t**1.5
    cut = 1 - rng.uniform(0, 0.11, (len(roots), 1, 1))
    out = out[:, :1] + (out - out[:, :1]) * (1 - (1 - cut) * t**6)
    result: F64 = out + spread + wave + stray
    return result
