"""The replica's surface in a pose: where every vertex is, and where that lies in the picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from models.replicas.rig import ARKIT, Eyeball, keep_off_eyeball, rotation
from runtime.face.pose import Pose
from runtime.face.replica import Replica

F32 = NDArray[np.float32]
BREATH_RISE = 3.2
"""Canvas pixels by which a breath raises the shoulders."""
HEAD_RISES = 0.55
"""Share of that by which the head goes along."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A posed surface. `still` (n, 2): picture coordinates before the head turns; `seen` (n, 2): after.

    `turn` (3, 3) is the head's rotation, `lift` how far breath raises the head, `head` its yaw and pitch in degrees.
    Coordinates are canvas pixels.
    """

    still: F32
    seen: F32
    turn: F32
    lift: float = 0.0
    head: tuple[float, float] = (0.0, 0.0)


class MovingSurface:
    """Evaluates the rig. A frame costs about a quarter of a millisecond."""

    def __init__(self, replica: Replica) -> None:
        rig = replica.rig
        self._neutral: F32 = rig["vertices"].astype(np.float32)
        # A blendshape moves a small part of the face: only the vertices it spans are kept and touched.
        self._spans: list[tuple[slice, F32]] = [_span(d) for d in rig["displacements"].astype(np.float32)]
        self._turns: F32 = np.repeat(rig["turns"][:, None].astype(np.float32), 3, axis=1)
        self._camera, self._pivot = replica.camera, replica.pivot
        top, bottom = replica.grids["torso"].box[1], replica.grids["torso"].box[3]
        height = np.clip((bottom - self.project(self._neutral)[:, 1]) / (bottom - top), 0, 1)
        self._rise: F32 = (BREATH_RISE * height * (1 - (1 - HEAD_RISES) * self._turns[:, 0])).astype(np.float32)
        self._rest = blendshape_vector(replica.rest)
        self._lids: list[tuple[NDArray[np.int64], F32, Eyeball]] = []
        for name, eye in zip(("lids_left", "lids_right"), replica.eyes, strict=True):
            ids = rig[name].astype(np.int64)
            distance = np.sqrt(((self._neutral[ids] - eye.centre) ** 2).sum(1))
            self._lids.append((ids, distance, eye))

    def shape(self, blendshapes: Sequence[float]) -> F32:
        """Vertices (n, 3) with the head upright."""
        points = self._neutral.copy()
        for weight, rest, (span, displacement) in zip(blendshapes, self._rest, self._spans, strict=True):
            if weight + rest > 0:
                cv2.scaleAdd(displacement, weight + rest, points[span], points[span])
        for ids, distance, eye in self._lids:
            points[ids] = keep_off_eyeball(points[ids], distance, eye)
        return points

    def flat(self, blendshapes: Sequence[float]) -> F32:
        """Picture coordinates (n, 2) with the head upright."""
        return self.project(self.shape(blendshapes))

    def place(self, pose: Pose) -> Placed:
        points = self.shape(pose.blendshapes)
        still = self.project(points)
        seen, turn = still, np.eye(3, dtype=np.float32)
        if pose.head != (0.0, 0.0, 0.0):
            turn = rotation(*pose.head)
            away = turn - np.eye(3, dtype=np.float32)
            moved = _transformed(points, np.column_stack([away, -away @ self._pivot]))
            moved *= self._turns
            points += moved
            seen = self.project(points)
        if pose.breath == 0.0:
            return Placed(still, seen, turn, head=pose.head[:2])
        raised = seen.copy()
        raised[:, 1] -= self._rise * np.float32(pose.breath)
        return Placed(still, raised, turn, BREATH_RISE * HEAD_RISES * pose.breath, pose.head[:2])

    def project(self, points: F32) -> F32:
        """Canvas pixels (n, 2) of points in space (n, 3)."""
        return _projected(points, self._camera)

    def at_depth(self, points: F32, depth: F32) -> F32:
        """The points (..., 3) moved along their lines of sight to other z (...)."""
        seen = self.project(points.reshape(-1, 3))
        inverse = np.linalg.inv(self._camera[:, :3].astype(np.float64))
        rays = np.concatenate([seen, np.ones((len(seen), 1))], 1) @ inverse.T
        start = -inverse @ self._camera[:, 3]
        far = (depth.ravel() - start[2]) / rays[:, 2]
        return np.asarray(start + rays * far[:, None], np.float32).reshape(points.shape)

    def on_skull(self, points: F32, placed: Placed) -> F32:
        """Canvas pixels (n, 2) of points (n, 3) that are fixed to the skull."""
        turned = np.eye(4, dtype=np.float32)
        turned[:3, :3], turned[:3, 3] = placed.turn, self._pivot - placed.turn @ self._pivot
        seen = _projected(points, self._camera @ turned)
        seen[:, 1] -= np.float32(placed.lift)
        return seen


def _transformed(points: F32, matrix: F32) -> F32:
    """Points (n, 3) after a matrix (3, 4)."""
    return np.asarray(cv2.transform(points[None], matrix)[0], np.float32)


def _projected(points: F32, matrix: F32) -> F32:
    """Points (n, 3) after a matrix (3, 4), divided by their depth: (n, 2)."""
    return np.asarray(cv2.convertPointsFromHomogeneous(_transformed(points, matrix))[:, 0], np.float32)


def _span(displacement: F32) -> tuple[slice, F32]:
    moved = np.flatnonzero(displacement.any(1))
    span = slice(int(moved.min()), int(moved.max()) + 1) if len(moved) else slice(0, 0)
    return span, np.ascontiguousarray(displacement[span])


def blendshape_vector(named: Mapping[str, float]) -> tuple[float, ...]:
    """Coefficients in ARKit order from a mapping by name."""
    return tuple(named.get(name, 0.0) for name in ARKIT)
