"""The person as plain geometry: shape, expression, eyes, teeth, tongue. No Blender here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from models.replicas.build.basemesh import F64, BaseMesh, Ints, Target
from models.replicas.build.description import Description
from models.replicas.rig import ARKIT, Eyeball, keep_off_eyeball

SIDES = ("l", "r")
FACE_MASKS = ("lips", "ears", "eyelids", "face", "inside-mouth")
EYES_AT = np.array([0.0, 6.771, 1.105])
"""Where the middle between the eyes is put, whoever it is, so that everybody fits the camera, lights and hair."""
BODY_FLOOR = 3.0
"""Below this height (decimetres) nothing of the body is ever in the picture."""


@dataclass(frozen=True)
class Patch:
    """Part of the base mesh with vertices renumbered: `ids` (n,) into the base, faces, corner uvs (m, 2)."""

    ids: Ints
    faces: list[list[int]]
    uvs: F64


def patch(mesh: BaseMesh, group: str, keep: NDArray[np.bool_]) -> Patch:
    faces = [f for f in mesh.groups[group] if all(keep[v] for v in f.vertices)]
    ids = np.unique([v for f in faces for v in f.vertices])
    number = np.full(len(mesh.vertices), -1)
    number[ids] = np.arange(len(ids))
    return Patch(
        ids, [[int(number[v]) for v in f.vertices] for f in faces], mesh.uvs[[t for f in faces for t in f.uvs]]
    )


class Person:
    """A shaped base mesh that takes expressions.

    `shape` (19158, 3) is the person without any expression; `pose` adds blendshapes on top of the description's
    resting expression.
    """

    def __init__(self, mesh: BaseMesh, description: Description) -> None:
        self.mesh = mesh
        self.description = description
        shape = mesh.vertices.copy()
        for name, weight in description.shape.items():
            target = mesh.target(name)
            shape[target.index] += weight * target.offset
        middles = []
        for side in SIDES:
            q = shape[mesh.vertex_groups[f"helper-{side}-eye"]]
            middles.append((q.min(0) + q.max(0)) / 2)
        self.shape: F64 = shape + EYES_AT - np.mean(middles, axis=0)
        shape = self.shape
        self.units: dict[str, Target] = {name: mesh.face_unit(name) for name in ARKIT}
        self.eyes: dict[str, Eyeball] = {side: self._eyeball(side) for side in SIDES}
        self.body = patch(mesh, "body", (shape[:, 1] > BODY_FLOOR) & (np.abs(shape[:, 0]) < 3.6))
        self.tongue = patch(mesh, "helper-tongue", np.ones(len(shape), bool))
        self.masks = {name: self._mask(name) for name in FACE_MASKS}
        self._lids = {side: self._lid_points(side) for side in SIDES}

    def _eyeball(self, side: str) -> Eyeball:
        q = self.shape[self.mesh.vertex_groups[f"helper-{side}-eye"]]
        low, high = q.min(0), q.max(0)
        return Eyeball(((low + high) / 2).astype(np.float32), float((high - low).max() / 2 * 0.985))

    def _mask(self, name: str) -> F64:
        """One of the base mesh's painted masks, averaged over the corners of each body vertex."""
        picture = cv2.imread(str(self.mesh.texture(name)), cv2.IMREAD_GRAYSCALE)
        if picture is None:
            raise FileNotFoundError(self.mesh.texture(name))
        uv, corners = self.body.uvs, np.array([v for f in self.body.faces for v in f])
        side = picture.shape[0]
        at = np.clip((np.stack([1 - uv[:, 1], uv[:, 0]]) * side).astype(int), 0, side - 1)
        total, count = np.zeros(len(self.body.ids)), np.zeros(len(self.body.ids))
        np.add.at(total, corners, picture[at[0], at[1]] / 255.0)
        np.add.at(count, corners, 1)
        return total / np.maximum(count, 1)

    def _lid_points(self, side: str) -> Ints:
        """Body vertices (base numbers) near enough in front of an eye to be pushed by it."""
        eye = self.eyes[side]
        away = self.shape[self.body.ids] - eye.centre
        distance = np.linalg.norm(away, axis=1)
        near = (distance < 1.75 * eye.radius) & (distance > 0.93 * eye.radius) & (away[:, 2] > 0.1 * eye.radius)
        ids: Ints = self.body.ids[near]
        return ids

    def pose(self, expression: Mapping[str, float], rest: bool = True) -> F64:
        """Positions (19158, 3) of the base mesh with ARKit blendshapes (name to 0..1) on top of rest."""
        points = self.shape.copy()
        weights = dict(self.description.rest) if rest else {}
        for name, weight in expression.items():
            weights[name] = weights.get(name, 0.0) + weight
        for name, weight in weights.items():
            unit = self.units[name]
            points[unit.index] += weight * unit.offset
        for side, ids in self._lids.items():
            eye = self.eyes[side]
            distance = np.linalg.norm(self.shape[ids] - eye.centre, axis=1).astype(np.float32)
            points[ids] = keep_off_eyeball(points[ids].astype(np.float32), distance, eye)
        return points

    def jaw_carry(self, points: F64, weights: Mapping[str, float]) -> F64:
        """Where the lower jaw's blendshapes carry `points` (n, 3): the rigid part of their motion, linear in them."""
        teeth = self.mesh.vertex_groups["helper-lower-teeth"]
        anchor = self.shape[teeth]
        design = np.column_stack([anchor, np.ones(len(anchor))])
        moved = np.zeros((len(points), 3))
        for name, weight in weights.items():
            if name.startswith("jaw") and weight:
                offset = np.zeros_like(self.shape)
                offset[self.units[name].index] = self.units[name].offset
                affine, *_ = np.linalg.lstsq(design, offset[teeth], rcond=None)
                moved += weight * (np.column_stack([points, np.ones(len(points))]) @ affine)
        return moved

    def joint(self, name: str) -> F64:
        centre: F64 = self.shape[self.mesh.vertex_groups[f"joint-{name}"]].mean(0)
        return centre
