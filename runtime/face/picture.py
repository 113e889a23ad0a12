"""A baked replica drawn in any pose: background, neck, eyes, face with its crops, hair, from back to front."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.backdrop import Backdrop, Background
from runtime.face.crops import Crops
from runtime.face.eyes import Eyes
from runtime.face.hair import Hair
from runtime.face.layers import FaceLayer, NeckLayer
from runtime.face.lids import lid_banks
from runtime.face.mouth import Mouth
from runtime.face.mouth_pieces import Anatomy
from runtime.face.occupied import NOTHING
from runtime.face.pose import REST, Pose
from runtime.face.replica import Picture, Replica, open_replica, part_of_face
from runtime.face.sides import Sides
from runtime.face.surface import MovingSurface, blendshape_vector
from runtime.face.turned import Turned


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
        turned = Turned(replica, surface)
        self._neck = NeckLayer(replica, scale, surface, turned)
        self._backdrop = Backdrop(replica, scale, self._neck.grid, background)
        self._hair = Hair.of(replica, scale, surface, turned)
        self._sides = Sides(replica, scale, surface, turned)
        self._face = FaceLayer(replica, scale, surface, self._hair.front, self._sides, turned)
        self._crops: list[Crops | Mouth] = [*lid_banks(replica, scale, surface), _mouth(replica, scale, surface)]
        self._cut = _cut(self._backdrop.size, size)
        self._pose, self._frame = REST, self._drawn(REST)

    @property
    def size(self) -> tuple[int, int]:
        return self._size

    def draw(self, pose: Pose) -> NDArray[np.uint8]:
        """The picture (height, width, 3 or 4) of a pose. A pose that has not changed costs a copy."""
        if pose != self._pose:
            self._frame, self._pose = self._drawn(pose), pose
        cut = self._frame[self._cut]
        return np.asarray(cv2.cvtColor(cut, cv2.COLOR_RGBA2RGB), np.uint8) if self._backdrop.solid else _straight(cut)

    def _drawn(self, pose: Pose) -> Picture:
        placed = self._surface.place(pose)
        backdrop, frame = self._backdrop, self._backdrop.at(pose.breath)
        sides = self._sides.flow(placed)
        # Made first, because what the face hides need not be made.
        picture, window = self._face.unlit(placed, sides)
        for crops in self._crops:
            crops.draw_into(picture, window, placed)
        behind = self._face.cover()
        if self._hair.knot is not None:
            backdrop.lay(self._hair.knot.lit(placed, behind))
        backdrop.lay(self._hair.back.moved(placed, behind))
        backdrop.lay(self._neck.moved(placed, behind))
        for side in self._sides.moved(sides, placed, behind):
            backdrop.lay(side)
        self._eyes.paint(frame, placed, pose.gaze)
        backdrop.lay(self._face.lit(window, placed))
        backdrop.lay(self._hair.front.lit(placed, NOTHING))
        return frame


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
    face = part_of_face(replica, grid.box)
    corners, weights = replica.bindings["mouth_corners"].astype(np.int64), replica.bindings["mouth_weights"]
    anatomy = Anatomy.of(replica.rig["vertices"], replica.rig["displacements"], replica.rig["lips"].astype(np.int64))
    return Mouth(grid, scale, replica.mouths, corners, weights, flats, anatomy, face)
