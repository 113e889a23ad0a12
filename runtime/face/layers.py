"""The layers a head is drawn of, from back to front: hair behind, neck, face, hair in front."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.hair import HairLayer, share_covered
from runtime.face.layer import STEEP, Layer, at_grid, home
from runtime.face.occupied import Cover
from runtime.face.pose import REST
from runtime.face.replica import Grid, Picture, Replica, face_alpha
from runtime.face.resample import nearest, softened
from runtime.face.sides import Sides
from runtime.face.surface import MovingSurface, Placed
from runtime.face.turned import Turned
from runtime.face.warp import BoundGrid, Moved, Window, in_front

F32 = NDArray[np.float32]
FACE_SOFTNESS = 1.6
"""Grid cells over which motion is evened out where it jumps: cheek before ear."""
NECK_SOFTNESS = 1.0
UNDER_EAR = 64
"""Canvas pixels by which the neck is carried on behind the ear, narrowing, for a head that turns and lifts."""
HELD = 6.0
"""Canvas pixels around a point over which it counts how much hair covers, for scalp to go with the hair over it."""
MARGIN = 24
"""Canvas pixels around a layer for the part of its motion that is not the motion of the whole."""
SMOOTH, SMOOTH_REACH = 9, 48
"""Canvas pixels over which the neck is evened out where it was never seen, and how far that looks."""
SHADE, SHADE_RISE = 0.80, 110
"""How dark the neck is far up behind the jaw, and over how many canvas pixels it gets so."""


class FaceLayer:
    """The face, which moves as the surface under it, and its scalp with the hair that covers it."""

    def __init__(
        self, replica: Replica, scale: float, surface: MovingSurface, hair: HairLayer, sides: Sides, turned: Turned
    ) -> None:  # fmt: skip
        grid, over = replica.grids["face"], replica.grids["hair"]
        self._layer = Layer(sides.face_without(replica.face), grid, scale, MARGIN, STEEP)
        self._memory = np.empty((*self._layer.size, 4), np.uint8)
        corners, weights = replica.bindings["face_corners"][0], replica.bindings["face_weights"][0]
        # Around its outline the face's picture is carried on by the motion of its edge.
        there = at_grid(face_alpha(replica), grid.step) > 0
        edge = nearest(there & in_front(replica.rig["vertices"], corners))
        self._binding = BoundGrid(corners, weights, surface.flat(REST.blendshapes), edge)
        # Both grids have one step and lie on its multiples.
        x0, y0 = max(grid.box[0], over.box[0]), max(grid.box[1], over.box[1])
        x1, y1 = min(grid.box[2], over.box[2]), min(grid.box[3], over.box[3])
        self._hair, self._sides = hair, sides
        self._here, self._there = (
            (
                slice((y0 - box[1]) // grid.step, (y1 - box[1]) // grid.step + 1),
                slice((x0 - box[0]) // grid.step, (x1 - box[0]) // grid.step + 1),
            )
            for box in (grid.box, over.box)
        )
        self._covered = share_covered(replica, HELD, Grid((x0, y0, x1, y1), grid.step))[..., None]
        self._turned = turned.of(lambda placed: home(grid) + self._flow(placed, sides.flow(placed)))

    def unlit(self, placed: Placed, sides: F32) -> tuple[Picture, Window]:
        """Its picture, to be drawn on, and where that lies; `sides`: how far the sides of the head move."""
        return self._memory, self._layer.unlit(self._turned.move(self._flow(placed, sides), placed), self._memory)

    def cover(self) -> Cover:
        """Where what was moved last hides all behind it."""
        return self._layer.cover()

    def lit(self, window: Window, placed: Placed) -> Moved:
        """What was moved last, and whatever was drawn into it, in the light of the turned head."""
        return self._layer.lit(self._memory, window, self._turned.light(placed))

    def _flow(self, placed: Placed, sides: F32) -> F32:
        flow = self._sides.stretched(self._binding.flow(placed.seen), sides)
        flow[self._here] += (self._hair.stiff(placed)[self._there] - flow[self._here]) * self._covered
        return softened(flow, FACE_SOFTNESS)


class NeckLayer:
    """The upper torso, which follows the head less and less towards the collar."""

    def __init__(self, replica: Replica, scale: float, surface: MovingSurface, turned: Turned) -> None:
        whole = replica.grids["torso"]
        left, top, step = whole.box[0], whole.box[1], whole.step
        corners, weights = replica.bindings["torso_corners"][0], replica.bindings["torso_weights"][0]
        alpha = at_grid(replica.torso[..., 3], step)
        moving = (replica.rig["turns"][corners].max(2) > 0) & (alpha > 0)
        rows = int(np.flatnonzero(moving.any(1)).max()) + 2
        columns = np.flatnonzero(moving.any(0))
        first, last = int(columns.min()) - 2, int(columns.max()) + 2
        part = (slice(0, rows + 1), slice(first, last + 1))
        box = (left + first * step, top, left + last * step, top + rows * step)
        self.grid = Grid(box, step)
        hidden = _hidden(replica)
        x0 = max(first * step - SMOOTH_REACH, 0)
        near = slice(0, rows * step + SMOOTH_REACH), slice(x0, last * step + SMOOTH_REACH)
        picture = _shaded(replica.torso[near], hidden[near])[: rows * step, first * step - x0 : last * step - x0]
        seen = Grid((box[0], top - UNDER_EAR, *box[2:]), step)
        self._layer = Layer(_carried_up(picture), seen, scale, margin=0)
        more = ((UNDER_EAR // step, 0), (0, 0))
        tied = [np.pad(array[part], (*more, (0, 0)), mode="edge") for array in (corners, weights)]
        # Behind the jaw the neck goes on with the motion of what is seen of it.
        shown = (alpha > 0) & (at_grid(hidden, step) == 0) & in_front(replica.rig["vertices"], corners)
        edge = nearest(np.pad(shown[part], more))
        self._binding = BoundGrid(tied[0], tied[1], surface.flat(REST.blendshapes), edge)
        self._turned = turned.of(lambda placed: home(seen) + self._binding.flow(placed.seen))

    def moved(self, placed: Placed, behind: Cover) -> Moved:
        """The layer moved, where it is not `behind` something."""
        flow = softened(self._binding.flow(placed.seen), NECK_SOFTNESS)
        return self._layer.moved(self._turned.move(flow, placed), self._turned.light(placed), behind)


def _carried_up(neck: Picture) -> Picture:
    """The neck's picture with its first row carried on UNDER_EAR pixels upward, its upper corners round."""
    out = cv2.copyMakeBorder(neck, UNDER_EAR, 0, 0, 0, cv2.BORDER_REPLICATE)
    there = np.flatnonzero(neck[0, :, 3] > 128)
    x = np.arange(neck.shape[1])
    up = np.arange(UNDER_EAR, 0, -1)[:, None] / UNDER_EAR
    inset = UNDER_EAR * (1 - np.sqrt(1 - up * up))
    inside = np.clip(np.minimum(x - there[0], there[-1] - x) - inset + 1, 0, 1)
    out[:UNDER_EAR, :, 3] = np.rint(out[:UNDER_EAR, :, 3] * inside)
    return np.asarray(out, np.uint8)


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
    even = cv2.GaussianBlur(torso[..., :3], (0, 0), SMOOTH)
    smooth = np.clip(depth / 12, 0, 1)[..., None] * 0.9
    out = torso.copy()
    out[..., :3] = np.clip((torso[..., :3] * (1 - smooth) + even * smooth) * light, 0, 255)
    return out
