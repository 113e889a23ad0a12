"""Strands on a surface: closest points, binding to triangles, scattering roots. Arrays only, plus Blender's BVH."""

from __future__ import annotations

from dataclasses import dataclass

import bpy  # noqa: F401  mathutils exists only once bpy is loaded

# isort: split
import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree

from models.replicas.build.basemesh import F64, Ints


@dataclass(frozen=True)
class Binding:
    """Roots tied to triangles: vertex numbers (n, 3) and barycentric weights (n, 3)."""

    triangles: Ints
    weights: F64

    def at(self, points: F64) -> F64:
        result: F64 = (points[self.triangles] * self.weights[..., None]).sum(1)
        return result


class Surface:
    """A fixed mesh that strands grow on and slide over. Coordinates are the base mesh's."""

    def __init__(self, points: F64, faces: list[list[int]]) -> None:
        self.points = points
        self.triangles: Ints = np.array([t for f in faces for t in ((f[0], f[1], f[2]), (f[0], f[2], f[-1]))])
        self.triangles = self.triangles[self.triangles[:, 0] != self.triangles[:, 2]]
        self._normals: F64 | None = None
        self._tree = BVHTree.FromPolygons(points.tolist(), self.triangles.tolist())

    def nearest(self, point: F64) -> tuple[F64, F64]:
        """The closest surface point and the surface's normal there."""
        place, normal, _, _ = self._tree.find_nearest(Vector(point))
        return np.array(place), np.array(normal)

    def smooth_normals(self, points: F64) -> F64:
        """Normals (n, 3) at the closest surface points, without the mesh's facets."""
        if self._normals is None:
            a, b, c = (self.points[self.triangles[:, i]] for i in range(3))
            flat, total = np.cross(b - a, c - a), np.zeros_like(self.points)
            for i in range(3):
                np.add.at(total, self.triangles[:, i], flat)
            self._normals = total / (np.linalg.norm(total, axis=1, keepdims=True) + 1e-12)
        made = self.bind(points).at(self._normals)
        result: F64 = made / np.linalg.norm(made, axis=1, keepdims=True)
        return result

    def front(self, x: float, y: float) -> tuple[F64, F64] | None:
        """Where a ray from the viewer at (x, y) meets the surface, with the normal; None if it misses."""
        place, normal, _, _ = self._tree.ray_cast(Vector((x, y, 8.0)), Vector((0.0, 0.0, -1.0)))
        return None if place is None else (np.array(place), np.array(normal))

    def bind(self, points: F64) -> Binding:
        triangles, weights = [], []
        for p in points:
            place, _, index, _ = self._tree.find_nearest(Vector(p))
            corners = self.triangles[index]
            triangles.append(corners)
            weights.append(_barycentric(np.array(place), self.points[corners]))
        return Binding(np.array(triangles), np.array(weights))

    def scatter(self, count: int, keep: F64, rng: np.random.Generator) -> F64:
        """`count` points spread evenly over triangles, weighted by the mean of `keep` (per vertex, 0 to 1)."""
        a, b, c = (self.points[self.triangles[:, i]] for i in range(3))
        area = np.linalg.norm(np.cross(b - a, c - a), axis=1) * keep[self.triangles].mean(1)
        chosen = rng.choice(len(area), count, p=area / area.sum())
        u = rng.random((count, 2))
        over = u.sum(1) > 1
        u[over] = 1 - u[over]
        result: F64 = a[chosen] + (b - a)[chosen] * u[:, :1] + (c - a)[chosen] * u[:, 1:]
        return result


def _barycentric(p: F64, corners: F64) -> F64:
    a, b, c = corners
    v0, v1, v2 = b - a, c - a, p - a
    d00, d01, d11, d20, d21 = v0 @ v0, v0 @ v1, v1 @ v1, v2 @ v0, v2 @ v1
    det = d00 * d11 - d01 * d01 + 1e-15
    v, w = (d11 * d20 - d01 * d21) / det, (d00 * d21 - d01 * d20) / det
    weights = np.clip(np.array([1 - v - w, v, w]), 0, 1)
    result: F64 = weights / weights.sum()
    return result
