"""The moving surface the player uses: the subdivided mesh, its blendshapes, and what each picture point lies on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import bpy
import cv2
import numpy as np
from numpy.typing import NDArray

from models.replicas.build.basemesh import F64, Ints
from models.replicas.build.person import Person
from models.replicas.build.scene import Stage, write_points
from models.replicas.build.studio import Box, projection
from models.replicas.build.zones import turn_share
from models.replicas.rig import ARKIT, Eyeball


@dataclass(frozen=True)
class Surface:
    """Neutral vertices (n, 3), blendshape displacements (52, n, 3), triangles (m, 3), shares per vertex.

    `turns` is how far a vertex follows the head's rotation; `head` is 1 on the head layer, 0 on neck and torso.
    """

    vertices: F64
    displacements: F64
    triangles: Ints
    turns: F64
    head: F64
    mouth_parts: int
    """Vertices from this number on are tongue and teeth."""


def evaluate(stage: Stage) -> Surface:
    """Subdivides the person once through Blender, neutral and for every blendshape."""
    person = stage.person
    neutral, triangles = _subdivided(stage, person.shape)
    moved = []
    for name in ARKIT:
        unit = person.units[name]
        points = person.shape.copy()
        points[unit.index] += unit.offset
        moved.append(_subdivided(stage, points)[0] - neutral)
    body, counts = len(neutral), [len(neutral)]
    tongue = person.shape[person.tongue.ids]
    parts, faces = [neutral, tongue], [triangles, _fan(person.tongue.faces) + body]
    counts.append(body + len(tongue))
    extra = [np.zeros((len(ARKIT), len(tongue), 3))]
    for i, name in enumerate(ARKIT):
        unit = person.units[name]
        full = np.zeros_like(person.shape)
        full[unit.index] = unit.offset
        extra[0][i] = full[person.tongue.ids]
    for which in ("upper", "lower"):
        points = stage._teeth_at[which]
        shift = np.zeros((len(ARKIT), len(points), 3))
        if which == "lower":
            for i, name in enumerate(ARKIT):
                shift[i] = person.jaw_carry(points, {name: 1.0})
        quads = [list(p.vertices) for p in stage.teeth[which].data.polygons]
        faces.append(_fan(quads) + counts[-1])
        parts.append(points)
        counts.append(counts[-1] + len(points))
        extra.append(shift)
    vertices = np.concatenate(parts)
    turns = turn_share(vertices)
    turns[body:] = 1
    head = np.ones(len(vertices))
    head[:body] = _nearest_share(person, stage.head_share, neutral)
    return Surface(
        vertices,
        np.concatenate([np.stack(moved), *extra], axis=1),
        np.concatenate(faces),
        turns,
        head,
        body,
    )


def _fan(faces: list[list[int]]) -> Ints:
    return np.array([[f[0], f[i], f[i + 1]] for f in faces for i in range(1, len(f) - 1)])


def _nearest_share(person: Person, share: F64, points: F64) -> F64:
    base = person.shape[person.body.ids]
    near = [int(np.argmin(((base - p) ** 2).sum(1))) for p in points]
    return share[near]


def _subdivided(stage: Stage, points: F64) -> tuple[F64, Ints]:
    body: Any = stage.body
    write_points(body.data, points[stage.person.body.ids])
    modifier = body.modifiers["subdivide"]
    level, modifier.levels = modifier.levels, 1
    graph = bpy.context.evaluated_depsgraph_get()
    graph.update()
    made = body.evaluated_get(graph)
    mesh = made.to_mesh()
    co = np.empty(len(mesh.vertices) * 3, np.float32)
    mesh.vertices.foreach_get("co", co)
    mesh.calc_loop_triangles()
    corners = np.empty(len(mesh.loop_triangles) * 3, np.int32)
    mesh.loop_triangles.foreach_get("vertices", corners)
    made.to_mesh_clear()
    modifier.levels = level
    v = co.reshape(-1, 3).astype(np.float64)
    return np.stack([v[:, 0], v[:, 2], -v[:, 1]], 1), corners.reshape(-1, 3).astype(np.int64)


def project(points: F64) -> tuple[F64, F64]:
    """Picture coordinates (n, 2) in pixels and distance from the camera (n,)."""
    h = points @ projection()[:, :3].T + projection()[:, 3]
    return h[:, :2] / h[:, 2:], h[:, 2]


STEEPEST = 0.7
"""How much depth a sheet of hair gains at most over its own breadth."""


@dataclass(frozen=True)
class Binding:
    """For every grid point of a picture: the triangle's vertices (h, w, 3) and weights (h, w, 3) it lies on.

    Grid point (i, j) is at picture pixel (left + j * step, top + i * step). Points off the surface carry the nearest
    point that is on it.
    """

    corners: Ints
    weights: F64
    hit: NDArray[np.bool_]


def bind(points: F64, triangles: Ints, box: Box, step: int, eyes: list[Eyeball]) -> Binding:
    """Finds the visible surface at each grid point; `eyes` occlude but are not bound to."""
    xy, depth = project(points)
    rows, columns = (box.bottom - box.top) // step + 1, (box.right - box.left) // step + 1
    at = (xy - [box.left, box.top]) / step
    front = np.full((rows, columns), np.inf)
    corners = np.zeros((rows, columns, 3), np.int64)
    weights = np.zeros((rows, columns, 3))
    low, high = np.ceil(at[triangles].min(1)).astype(int), np.floor(at[triangles].max(1)).astype(int)
    inside = (high[:, 0] >= 0) & (high[:, 1] >= 0) & (low[:, 0] < columns) & (low[:, 1] < rows) & (high >= low).all(1)
    for t in np.flatnonzero(inside):
        a, b, c = at[triangles[t]]
        twice = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
        if abs(twice) < 1e-12:
            continue
        x0, y0 = np.maximum(low[t], 0)
        x1, y1 = min(high[t][0], columns - 1), min(high[t][1], rows - 1)
        if x1 < x0 or y1 < y0:
            continue
        x, y = np.meshgrid(np.arange(x0, x1 + 1), np.arange(y0, y1 + 1))
        v = ((x - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (y - a[1])) / twice
        w = ((b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1])) / twice
        bary = np.stack([1 - v - w, v, w], -1)
        near = bary @ depth[triangles[t]]
        seen = (bary > -1e-6).all(-1) & (near < front[y, x])
        front[y[seen], x[seen]] = near[seen]
        corners[y[seen], x[seen]] = triangles[t]
        weights[y[seen], x[seen]] = bary[seen]
    hit = np.isfinite(front)
    for eye in eyes:
        hit &= ~_covered(eye, front, box, step)
    return _spread(corners, weights, hit)


def _covered(eye: Eyeball, front: F64, box: Box, step: int) -> NDArray[np.bool_]:
    centre, far = project(eye.centre[None].astype(float))
    edge, _ = project((eye.centre + np.array([eye.radius, 0, 0]))[None].astype(float))
    size = abs(edge[0, 0] - centre[0, 0])
    rows, columns = np.indices(front.shape)
    dx, dy = box.left + columns * step - centre[0, 0], box.top + rows * step - centre[0, 1]
    inside = 1 - (dx * dx + dy * dy) / size**2
    result: NDArray[np.bool_] = (inside > 0) & (far[0] - eye.radius * np.sqrt(np.maximum(inside, 0)) < front)
    return result


def _spread(corners: Ints, weights: F64, hit: NDArray[np.bool_]) -> Binding:
    if not hit.any():
        raise ValueError("nothing of the surface lies in this box")
    nearest = nearest_set(hit)
    return Binding(corners.reshape(-1, 3)[nearest], weights.reshape(-1, 3)[nearest], hit)


def nearest_set(mask: NDArray[np.bool_]) -> Ints:
    """For every cell (h, w) the flat number of the nearest cell that is set."""
    _, labels = cv2.distanceTransformWithLabels(
        (~mask).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    lookup = np.zeros(labels.max() + 1, np.int64)
    lookup[labels[mask]] = np.flatnonzero(mask.ravel())
    result: Ints = lookup[labels]
    return result


def _no_steeper(depth: NDArray[np.float32], step: int) -> NDArray[np.float32]:
    """Depths (h, w) brought forward where they fall off more steeply than STEEPEST.

    At its outline a head turns out of sight; a sheet that followed it there would fold over itself.
    """
    rise = np.float32(STEEPEST * step * depth.mean() / projection()[0, 0])
    for _ in range(max(depth.shape)):
        framed = np.pad(depth, 1, mode="edge")
        around = np.minimum.reduce([framed[:-2, 1:-1], framed[2:, 1:-1], framed[1:-1, :-2], framed[1:-1, 2:]]) + rise
        if (around >= depth).all():
            break
        depth = np.minimum(depth, around)
    return depth


SMALLEST_KNOT = 30
"""Grid points; less than this is a wisp."""


def depth_of_strands(strands: F64, box: Box, step: int, seen: NDArray[np.bool_]) -> F64:
    """Points in space (h, w, 3) of the front-most strands at each grid point, smoothed and filled outward.

    `seen` (h, w): grid points where hair is what the picture shows; elsewhere it lies behind the face.
    """
    points = strands.reshape(-1, 3)
    xy, depth = project(points)
    rows, columns = (box.bottom - box.top) // step + 1, (box.right - box.left) // step + 1
    cell = np.rint((xy - [box.left, box.top]) / step).astype(int)
    inside = (cell >= 0).all(1) & (cell[:, 0] < columns) & (cell[:, 1] < rows)
    flat = cell[inside, 1] * columns + cell[inside, 0]
    front = np.full(rows * columns, np.inf)
    np.minimum.at(front, flat, depth[inside])
    grid = front.reshape(rows, columns)
    known = np.isfinite(grid) & seen
    near = cv2.medianBlur(grid.ravel()[nearest_set(known)].astype(np.float32), 5)
    # Between the sides of the face the nearest strand jumps from one side to the other; a wide average does not.
    share = cv2.GaussianBlur(known.astype(np.float32), (0, 0), 10)
    wide = cv2.GaussianBlur(near * known, (0, 0), 10) / np.maximum(share, 1e-6)
    even = np.where(known | (share < 1e-4), near, wide)
    grid = cv2.GaussianBlur(_no_steeper(even.astype(np.float32), step), (0, 0), 2.0).astype(np.float64)
    p = projection()
    inverse = np.linalg.inv(p[:, :3])
    i, j = np.indices((rows, columns))
    rays = np.stack([box.left + j * step, box.top + i * step, np.ones_like(i)], -1) * grid[..., None]
    result: F64 = (rays - p[:, 3]) @ inverse.T
    return result


def knot_of_strands(
    strands: F64, box: Box, step: int, seen: NDArray[np.bool_], behind: float
) -> tuple[NDArray[np.bool_], float]:
    """Hair put up behind the head, as far as it is seen over it: its grid points (h, w), and how deep it lies (z).

    `seen` (h, w): grid points where the picture shows hair. `behind`: the depth beyond which hair is no part of the
    head's outline. No point at all where nothing is put up.
    """
    points = strands.reshape(-1, 3)
    xy, _ = project(points)
    cell = np.rint((xy - [box.left, box.top]) / step).astype(int)
    inside = (cell >= 0).all(1) & (cell[:, 0] < seen.shape[1]) & (cell[:, 1] < seen.shape[0])
    flat, depth = cell[inside, 1] * seen.shape[1] + cell[inside, 0], points[inside, 2]
    front = np.full(seen.size, -np.inf)
    np.maximum.at(front, flat, depth)
    # A cell at the edge of what is before it shows some of both.
    far = (seen & (front.reshape(seen.shape) < behind)).astype(np.uint8)
    _, labels, about, _ = cv2.connectedComponentsWithStats(far, connectivity=4)
    knots = [i for i, area in enumerate(about[:, cv2.CC_STAT_AREA]) if i > 0 and area >= SMALLEST_KNOT]
    knot = np.isin(labels, knots)
    if not knots:
        return knot, 0.0
    own = knot.ravel()[flat] & (depth < behind)
    return knot, float(np.median(depth[own]))
