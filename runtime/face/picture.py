"""A baked replica drawn in any pose: background, neck, eyes, face with its crops, hair, from back to front."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.crops import Crops
from runtime.face.eyes import Eyes
from runtime.face.mouth import Mouth
from runtime.face.mouth_pieces import Anatomy
from runtime.face.pose import REST, Pose
from runtime.face.replica import Grid, Picture, Replica, open_replica
from runtime.face.resample import fitted, resample, softened
from runtime.face.surface import MovingSurface, Placed, blendshape_vector
from runtime.face.warp import BoundGrid, Sheet, Window, lay_over

F32 = NDArray[np.float32]
FACE_SOFTNESS = 1.6
"""Grid cells over which motion is evened out where it jumps: cheek before ear."""
MARGIN = 24
"""Canvas pixels around a layer for the part of its motion that is not the motion of the whole."""


class ReplicaFace:
    """A Face from a replica pack. Draws with OpenCV and numpy only, on the calling thread; not for two at once."""

    def __init__(self, path: Path, size: tuple[int, int] = (1280, 720), background: Picture | None = None) -> None:
        """Opens and verifies the pack. Raises ModelMissing, ModelDamaged.

        `size`: width and height of the pictures. `background` (h, w, 3), RGB: a picture to stand before instead of the
        replica's own; it is stretched to the size.
        """
        replica = open_replica(path)
        self._size = size
        scale = max(size[0] / replica.size[0], size[1] / replica.size[1])
        surface = MovingSurface(replica)
        self._surface = surface
        self._eyes = Eyes(replica, scale, surface)
        self._neck = _Neck(replica, scale, surface)
        self._base = _still(replica, scale, self._neck.grid, replica.background if background is None else background)
        grid = replica.grids["face"]
        self._face = _Layer(replica.face, grid, scale, MARGIN)
        self._face_binding = _bound(replica, "face", [surface.flat(REST.blendshapes)])[0]
        grid = replica.grids["hair"]
        self._hair = _Hair(_Layer(replica.hair, grid, scale, MARGIN), replica.hair_points, surface)
        lower = replica.grids["hair_back"]
        behind = replica.hair_points[(lower.box[1] - grid.box[1]) // grid.step :]
        self._hair_behind = _Hair(_Layer(replica.hair_back, lower, scale, MARGIN), behind, surface)
        self._crops: list[Crops | Mouth] = [*_lids(replica, scale, surface), _mouth(replica, scale, surface)]
        self._cut = _cut(self._base.shape[1], self._base.shape[0], size)
        self._pose, self._picture = REST, self._drawn(REST)

    @property
    def size(self) -> tuple[int, int]:
        return self._size

    def draw(self, pose: Pose) -> NDArray[np.uint8]:
        """The picture (height, width, 3), RGB, of a pose. A pose that has not changed costs a copy."""
        if pose != self._pose:
            self._picture, self._pose = self._drawn(pose), pose
        return self._picture.copy()

    def _drawn(self, pose: Pose) -> Picture:
        placed = self._surface.place(pose)
        frame = self._base.copy()
        lay_over(frame, *self._hair_behind.moved(placed))
        lay_over(frame, *self._neck.moved(placed))
        self._eyes.paint(frame, placed.turn, pose.gaze)
        lay_over(frame, *self._face_layer(placed))
        lay_over(frame, *self._hair.moved(placed))
        return np.ascontiguousarray(frame[self._cut])

    def _face_layer(self, placed: Placed) -> tuple[Picture, Window]:
        layer, window = self._face.moved(softened(self._face_binding.flow(placed.seen), FACE_SOFTNESS))
        for crops in self._crops:
            crops.draw_into(layer, window, placed)
        return layer, window


class _Layer:
    """A picture with alpha that is moved every frame, into the same memory."""

    def __init__(self, picture: Picture, grid: Grid, scale: float, margin: int) -> None:
        self._sheet = Sheet(grid, scale, margin)
        self._picture = self._sheet.fit(picture)
        self._moved = np.empty((self._sheet.height, self._sheet.width, 4), np.uint8)

    def moved(self, flow: F32) -> tuple[Picture, Window]:
        """The premultiplied picture after its grid points moved by `flow`, and where it lies now."""
        window = self._sheet.window(flow)
        return resample(self._picture, self._sheet.sampling(flow, window), cv2.BORDER_CONSTANT, self._moved), window


class _Hair:
    """Hair as one stiff sheet in space that turns with the skull."""

    def __init__(self, layer: _Layer, points: F32, surface: MovingSurface) -> None:
        """`points` (rows, columns, 3): where the sheet's grid points are in space."""
        self._layer = layer
        self._surface = surface
        self._shape = points.shape[:2]
        self._points: F32 = points.reshape(-1, 3)
        self._home = surface.project(self._points)

    def moved(self, placed: Placed) -> tuple[Picture, Window]:
        seen = self._surface.project(self._surface.turned(self._points, placed.turn))
        return self._layer.moved((seen - self._home).reshape(*self._shape, 2))


class _Neck:
    """The upper torso, which follows the head less and less towards the collar."""

    def __init__(self, replica: Replica, scale: float, surface: MovingSurface) -> None:
        whole = replica.grids["torso"]
        left, top, step = whole.box[0], whole.box[1], whole.step
        corners, weights = replica.bindings["torso_corners"][0], replica.bindings["torso_weights"][0]
        alpha = np.pad(replica.torso[..., 3], ((0, step), (0, step)), mode="edge")[::step, ::step]
        moving = (replica.rig["turns"][corners].max(2) > 0) & (alpha > 0)
        rows = int(np.flatnonzero(moving.any(1)).max()) + 2
        columns = np.flatnonzero(moving.any(0))
        first, last = int(columns.min()) - 2, int(columns.max()) + 2
        part = (slice(0, rows + 1), slice(first, last + 1))
        box = (left + first * step, top, left + last * step, top + rows * step)
        self.grid = Grid(box, step)
        picture = replica.torso[: rows * step, first * step : last * step]
        self._layer = _Layer(picture, self.grid, scale, margin=0)
        self._binding = BoundGrid(corners[part], weights[part], surface.flat(REST.blendshapes))

    def moved(self, placed: Placed) -> tuple[Picture, Window]:
        return self._layer.moved(self._binding.flow(placed.seen))


def _still(replica: Replica, scale: float, neck: Grid, background: Picture) -> Picture:
    """Background and all of the torso that never moves, at output scale."""
    size = round(replica.size[0] * scale), round(replica.size[1] * scale)
    base = fitted(background, size).copy()
    whole = replica.grids["torso"]
    sheet = Sheet(whole, scale, margin=0)
    torso = sheet.fit(replica.torso)
    left, top = whole.box[:2]
    # What the neck's layer draws is cut out here, but for a rim that both draw, where it does not move yet.
    x0, y0, x1, y1 = ((a - b) * scale for a, b in zip(neck.box, (left, top, left, top), strict=True))
    torso[int(y0) : int(y1) - 2, int(x0) + 3 : int(x1) - 2] = 0
    lay_over(base, torso, Window(round(left * scale), round(top * scale), torso.shape[1], torso.shape[0]))
    return base


def _cut(width: int, height: int, size: tuple[int, int]) -> tuple[slice, slice]:
    x, y = (width - size[0]) // 2, (height - size[1]) // 2
    return slice(y, y + size[1]), slice(x, x + size[0])


def _bound(replica: Replica, name: str, flats: list[F32]) -> list[BoundGrid]:
    parts = zip(replica.bindings[f"{name}_corners"], replica.bindings[f"{name}_weights"], flats, strict=True)
    return [BoundGrid(corners, weights, flat) for corners, weights, flat in parts]


def _mouth(replica: Replica, scale: float, surface: MovingSurface) -> Mouth:
    flats = [surface.flat(blendshape_vector(pose)) for pose in replica.mouth_poses]
    grid, whole = replica.grids["mouth"], replica.grids["face"].box
    rows = slice(grid.box[1] - whole[1], grid.box[3] - whole[1])
    face = np.ascontiguousarray(replica.face[rows, grid.box[0] - whole[0] : grid.box[2] - whole[0], 3])
    rig = replica.rig
    corners, weights = replica.bindings["mouth_corners"].astype(np.int64), replica.bindings["mouth_weights"]
    anatomy = Anatomy.of(rig["displacements"], rig["lips"].astype(np.int64))
    return Mouth(grid, scale, replica.mouths, corners, weights, flats, anatomy, face)


def _lids(replica: Replica, scale: float, surface: MovingSurface) -> list[Crops]:
    """One bank an eye: the baked strip shows both, and is cut in the middle."""
    flats = [surface.flat(blendshape_vector(pose)) for pose in replica.lid_poses]
    parts = list(zip(replica.bindings["lids_corners"], replica.bindings["lids_weights"], flats, strict=True))
    whole = replica.grids["lids"]
    left, top, right, bottom = whole.box
    middle = (left + right) // 2 // whole.step * whole.step
    at = (middle - left) // whole.step
    banks = []
    for name, columns, grid_columns, box in (
        ("lids_right", slice(0, middle - left), slice(0, at + 1), (left, top, middle, bottom)),
        ("lids_left", slice(middle - left, None), slice(at, None), (middle, top, right, bottom)),
    ):
        pictures = [picture[:, columns] for picture in replica.lids]
        bindings = [BoundGrid(c[:, grid_columns], w[:, grid_columns], flat) for c, w, flat in parts]
        keys = replica.rig[name].astype(np.int64)
        banks.append(Crops(Grid(box, whole.step), scale, pictures, bindings, flats, keys))
    return banks
