"""Growing a head of hair: guide strands combed over the scalp, then many strands between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from models.replicas.build.basemesh import F64
from models.replicas.build.strands import Surface


@dataclass(frozen=True)
class Growth:
    """Strands (n, k, 3) in decimetres and their radii (n, k)."""

    points: F64
    radii: F64


@dataclass(frozen=True)
class Comb:
    """How one strand is led: `flow(point, normal, t)` where it wants to go, `lift(t)` how far off the skin it lies.

    `rise` (0 to 1) is how steeply it leaves the skin, `hug` (0 to 1) how strongly it is drawn back to it, `keep`
    (0 to 1) how much of its direction it keeps from one step to the next, `after(point)` moves a point out of what is
    in its way.
    """

    flow: Callable[[F64, F64, float], F64]
    lift: Callable[[float], float]
    rise: float = 0.4
    hug: float = 0.25
    keep: float = 0.4
    after: Callable[[F64], F64] | None = None


def comb(surface: Surface, root: F64, length: float, steps: int, how: Comb) -> F64:
    """One strand (steps, 3) of the given length, led over the surface."""
    _, normal = surface.nearest(root)
    heading = _unit(how.rise * normal + (1 - how.rise) * _unit(how.flow(root, normal, 0.0)))
    step = length / (steps - 1)
    path = [root]
    for j in range(1, steps):
        t = j / (steps - 1)
        heading = _unit(heading * how.keep + _unit(how.flow(path[-1], normal, t)) * (1 - how.keep))
        p = path[-1] + heading * step
        place, normal = surface.nearest(p)
        height, floor = float((p - place) @ normal), how.lift(t)
        p = p + normal * (floor - height) * (1.0 if height < floor else how.hug)
        path.append(how.after(p) if how.after else p)
    return np.array(path)


def between(roots: F64, sides: F64, guides: F64, guide_sides: F64, pull: float, rng: np.random.Generator) -> F64:
    """Strands (n, k, 3) from `roots`: each follows its three nearest guides on its side, gathered into locks.

    `pull` (0 to 1): how much strands are gathered to their nearest guide towards the tips.
    """
    shapes = guides - guides[:, :1]
    t = np.linspace(0, 1, guides.shape[1])[None, :, None]
    out = np.zeros((len(roots), guides.shape[1], 3))
    for side in np.unique(sides):
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
            lock = guides[near[:, 0]] + (roots[part] - guides[near[:, 0], 0])[:, None] * 0.35
            share = np.clip(rng.normal(pull, 0.22, (len(part), 1, 1)), 0, 0.95) * t**0.7
            out[part] = free * (1 - share) + lock * share
    return out


def loosen(points: F64, spread: float, frizz: float, stray: float, rng: np.random.Generator) -> F64:
    """Strands made unlike one another: `spread` at the tips, waves of `frizz` (decimetres), a share `stray` flying."""
    n, k, _ = points.shape
    t = np.linspace(0, 1, k)[None, :, None]
    phase, rate = rng.uniform(0, 6.28, (n, 1, 3)), rng.uniform(5, 13, (n, 1, 3))
    out = points + rng.normal(0, spread, (n, 1, 3)) * t
    out = out + frizz * np.sin(rate * t + phase) * rng.normal(0, 1, (n, 1, 3)) * np.minimum(t * 3, 1)
    flying = rng.random((n, 1, 1)) < stray
    out = out + flying * rng.normal(0, 0.05, (n, 1, 3)) * t**1.4
    keep = 1 - rng.uniform(0, 0.14, (n, 1, 1)) - flying * rng.uniform(0, 0.3, (n, 1, 1))
    result: F64 = shorten(out, keep[:, 0, 0])
    return result


def shorten(points: F64, share: F64) -> F64:
    """The first `share` (n,) of each strand, with as many points."""
    n, k, _ = points.shape
    at = np.clip(share, 0.02, 1)[:, None] * np.linspace(0, k - 1, k)[None]
    low = np.minimum(at.astype(int), k - 2)
    part = (at - low)[..., None]
    rows = np.arange(n)[:, None]
    result: F64 = points[rows, low] * (1 - part) + points[rows, low + 1] * part
    return result


def radii(count: int, steps: int, base: float, tip: float, rng: np.random.Generator, size: F64 | None = None) -> F64:
    """(count, steps): `base` decimetres varied from strand to strand, times `size` (count,), thinning to `tip`."""
    each = base * rng.uniform(0.65, 1.2, (count, 1)) * (1 if size is None else size[:, None])
    t = np.linspace(0, 1, steps)[None]
    result: F64 = each * (1 - (1 - tip) * t**2.2)
    return result


def _unit(v: F64) -> F64:
    result: F64 = v / (np.linalg.norm(v) + 1e-12)
    return result
