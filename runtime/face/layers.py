"""The layers a head is drawn of, from back to front: hair behind, neck, face, hair in front."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.pose import REST
from runtime.face.replica import Grid, Picture, Replica, face_alpha
from runtime.face.resample import nearest, resample, softened
from runtime.face.surface import MovingSurface, Placed
from runtime.face.warp import BoundGrid, Sheet, Window, in_front, taken

F32 = NDArray[np.float32]
FACE_SOFTNESS = 1.6
"""Grid cells over which motion is evened out where it jumps: cheek before ear."""
NECK_SOFTNESS = 1.0
MARGIN = 24
"""Canvas pixels around a layer for the part of its motion that is not the motion of the whole."""
SHADE, SHADE_RISE = 0.62, 80
"""How dark the neck is far up behind the jaw, and over how many canvas pixels it gets so."""


class Layer:
    """A picture with alpha that is moved every frame, into the same memory."""

    def __init__(self, picture: Picture, grid: Grid, scale: float, margin: int) -> None:
        self._sheet = Sheet(grid, scale, margin)
        self._picture = self._sheet.fit(picture)
        self._moved = np.empty((self._sheet.height, self._sheet.width, 4), np.uint8)

    def moved(self, flow: F32) -> tuple[Picture, Window]:
        """The premultiplied picture after its grid points moved by `flow`, and where it lies now."""
        window = self._sheet.window(flow)
        return resample(self._picture, self._sheet.sampling(flow, window), cv2.BORDER_CONSTANT, self._moved), window


class FaceLayer:
    """The face, which moves as the surface under it."""

    def __init__(self, replica: Replica, scale: float, surface: MovingSurface) -> None:
        grid = replica.grids["face"]
        self._layer = Layer(replica.face, grid, scale, MARGIN)
        corners, weights = replica.bindings["face_corners"][0], replica.bindings["face_weights"][0]
        self._binding = BoundGrid(corners, weights, surface.flat(REST.blendshapes))
        # Around its outline the face's picture is carried on by the motion of its edge.
        self._nearest = nearest(
            (_at_grid(face_alpha(replica), grid.step) > 0) & in_front(replica.rig["vertices"], corners)
        )

    def moved(self, placed: Placed) -> tuple[Picture, Window]:
        return self._layer.moved(softened(taken(self._binding.flow(placed.seen), self._nearest), FACE_SOFTNESS))


class HairLayer:
    """Hair as one stiff sheet in space that turns with the skull."""

    def __init__(self, layer: Layer, points: F32, surface: MovingSurface) -> None:
        """`points` (rows, columns, 3): where the sheet's grid points are in space."""
        self._layer = layer
        self._surface = surface
        self._shape = points.shape[:2]
        self._points: F32 = points.reshape(-1, 3)
        self._home = surface.project(self._points)

    def moved(self, placed: Placed) -> tuple[Picture, Window]:
        seen = self._surface.on_skull(self._points, placed)
        return self._layer.moved((seen - self._home).reshape(*self._shape, 2))


class NeckLayer:
    """The upper torso, which follows the head less and less towards the collar."""

    def __init__(self, replica: Replica, scale: float, surface: MovingSurface) -> None:
        whole = replica.grids["torso"]
        left, top, step = whole.box[0], whole.box[1], whole.step
        corners, weights = replica.bindings["torso_corners"][0], replica.bindings["torso_weights"][0]
        alpha = _at_grid(replica.torso[..., 3], step)
        moving = (replica.rig["turns"][corners].max(2) > 0) & (alpha > 0)
        rows = int(np.flatnonzero(moving.any(1)).max()) + 2
        columns = np.flatnonzero(moving.any(0))
        first, last = int(columns.min()) - 2, int(columns.max()) + 2
        part = (slice(0, rows + 1), slice(first, last + 1))
        box = (left + first * step, top, left + last * step, top + rows * step)
        self.grid = Grid(box, step)
        hidden = _hidden(replica)
        picture = _shaded(replica.torso, hidden)[: rows * step, first * step : last * step]
        self._layer = Layer(picture, self.grid, scale, margin=0)
        self._binding = BoundGrid(corners[part], weights[part], surface.flat(REST.blendshapes))
        # Behind the jaw the neck goes on with the motion of what is seen of it.
        shown = (alpha > 0) & (_at_grid(hidden, step) == 0) & in_front(replica.rig["vertices"], corners)
        self._nearest = nearest(shown[part])

    def moved(self, placed: Placed) -> tuple[Picture, Window]:
        return self._layer.moved(softened(taken(self._binding.flow(placed.seen), self._nearest), NECK_SOFTNESS))


def hair_layers(replica: Replica, scale: float, surface: MovingSurface) -> tuple[HairLayer, HairLayer]:
    """Hair in front of the face, and hair behind it."""
    grid, lower = replica.grids["hair"], replica.grids["hair_back"]
    front = HairLayer(Layer(replica.hair, grid, scale, MARGIN), replica.hair_points, surface)
    points = replica.hair_points[(lower.box[1] - grid.box[1]) // grid.step :]
    return front, HairLayer(Layer(replica.hair_back, lower, scale, MARGIN), points, surface)


def _at_grid(picture: Picture, step: int) -> Picture:
    """A picture's values (h, w) at its grid points."""
    return np.pad(picture, ((0, step), (0, step)), mode="edge")[::step, ::step]


def _hidden(replica: Replica) -> Picture:
    """1 where the face at rest covers the torso's picture (h, w)."""
    over, (left, top) = replica.grids["face"].box, replica.grids["torso"].box[:2]
    hidden = np.zeros(replica.torso.shape[:2], np.uint8)
    hidden[: over[3] - top, over[0] - left : over[2] - left] = face_alpha(replica)[top - over[1] :] > 250
    return hidden


def _shaded(torso: Picture, hidden: Picture) -> Picture:
    """The torso's picture with the shade of the jaw on the neck behind it, which only a lifted head shows.

    What the face hides at rest was never seen; it is drawn on from the neck below it, column by column.
    """
    depth = cv2.distanceTransform(cv2.copyMakeBorder(hidden, 1, 0, 0, 0, cv2.BORDER_REPLICATE), cv2.DIST_L2, 5)[1:]
    deep = np.clip(depth / SHADE_RISE, 0, 1)[..., None]
    light = 1 - (1 - SHADE) * deep * (2 - deep)
    even = cv2.GaussianBlur(torso[..., :3], (0, 0), 9)
    smooth = np.clip(depth / 12, 0, 1)[..., None] * 0.9
    out = torso.copy()
    out[..., :3] = np.clip((torso[..., :3] * (1 - smooth) + even * smooth) * light, 0, 255)
    return out
