"""A baked replica drawn in any pose: background, neck, eyes, face with its crops, hair, from back to front."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.backdrop import Backdrop, Background
from runtime.face.crops import Crops
from runtime.face.eyes import Eyes
from runtime.face.layers import FaceLayer, NeckLayer, hair_layers
from runtime.face.mouth import Mouth
from runtime.face.mouth_pieces import Anatomy
from runtime.face.pose import REST, Pose
from runtime.face.replica import Grid, Picture, Replica, face_alpha, open_replica
from runtime.face.resample import nearest
from runtime.face.surface import MovingSurface, Placed, blendshape_vector
from runtime.face.warp import BoundGrid, Window, in_front, lay_over


class ReplicaFace:
    """A Face from a replica pack. Draws with OpenCV and numpy only, on the calling thread; not for two at once."""

    def __init__(self, path: Path, size: tuple[int, int] = (1280, 720), background: Background = "room") -> None:
        """Opens and verifies the pack. Raises ModelMissing, ModelDamaged.

        `size`: width and height of the pictures. `background`: with "transparent" pictures are RGBA, straight alpha; a
        picture (h, w, 3) fills the frame.
        """
        replica = open_replica(path)
        self._size = size
        scale = max(size[0] / replica.size[0], size[1] / replica.size[1])
        surface = MovingSurface(replica)
        self._surface = surface
        self._eyes = Eyes(replica, scale, surface)
        self._neck = NeckLayer(replica, scale, surface)
        self._backdrop = Backdrop(replica, scale, self._neck.grid, background)
        self._hair, self._hair_behind = hair_layers(replica, scale, surface)
        self._face = FaceLayer(replica, scale, surface, self._hair)
        self._crops: list[Crops | Mouth] = [*_lids(replica, scale, surface), _mouth(replica, scale, surface)]
        self._cut = _cut(self._backdrop.size, size)
        self._pose, self._picture = REST, self._drawn(REST)

    @property
    def size(self) -> tuple[int, int]:
        return self._size

    def draw(self, pose: Pose) -> NDArray[np.uint8]:
        """The picture (height, width, 3 or 4) of a pose. A pose that has not changed costs a copy."""
        if pose != self._pose:
            self._picture, self._pose = self._drawn(pose), pose
        return self._picture.copy()

    def _drawn(self, pose: Pose) -> Picture:
        placed = self._surface.place(pose)
        frame = self._backdrop.at(pose.breath)
        lay_over(frame, *self._hair_behind.moved(placed))
        lay_over(frame, *self._neck.moved(placed))
        self._eyes.paint(frame, placed, pose.gaze)
        lay_over(frame, *self._face_layer(placed))
        lay_over(frame, *self._hair.moved(placed))
        cut = np.ascontiguousarray(frame[self._cut])
        return cut if cut.shape[2] == 3 else _straight(cut)

    def _face_layer(self, placed: Placed) -> tuple[Picture, Window]:
        layer, window = self._face.moved(placed)
        for crops in self._crops:
            crops.draw_into(layer, window, placed)
        return layer, window


def _straight(picture: Picture) -> Picture:
    """Premultiplied RGBA with the alpha taken out of its colours."""
    alpha = cv2.merge([np.maximum(picture[..., 3], 1)] * 3)
    colour = cv2.divide(np.ascontiguousarray(picture[..., :3]), alpha, scale=255)
    return np.dstack([np.asarray(colour, np.uint8), picture[..., 3]])


def _cut(whole: tuple[int, int], size: tuple[int, int]) -> tuple[slice, slice]:
    x, y = (whole[0] - size[0]) // 2, (whole[1] - size[1]) // 2
    return slice(y, y + size[1]), slice(x, x + size[0])


def _mouth(replica: Replica, scale: float, surface: MovingSurface) -> Mouth:
    flats = [surface.flat(blendshape_vector(pose)) for pose in replica.mouth_poses]
    grid = replica.grids["mouth"]
    face = _part_of_face(replica, grid.box)
    corners, weights = replica.bindings["mouth_corners"].astype(np.int64), replica.bindings["mouth_weights"]
    anatomy = Anatomy.of(replica.rig["vertices"], replica.rig["displacements"], replica.rig["lips"].astype(np.int64))
    return Mouth(grid, scale, replica.mouths, corners, weights, flats, anatomy, face)


def _part_of_face(replica: Replica, box: tuple[int, int, int, int]) -> Picture:
    """Where the face is (h, w) within a box of the canvas."""
    left, top = replica.grids["face"].box[:2]
    return np.ascontiguousarray(face_alpha(replica)[box[1] - top : box[3] - top, box[0] - left : box[2] - left])


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
        sources = [nearest(in_front(replica.rig["vertices"], c[:, grid_columns])) for c, _, _ in parts]
        banks.append(
            Crops(Grid(box, whole.step), scale, pictures, bindings, flats, keys, sources, _part_of_face(replica, box))
        )
    return banks
