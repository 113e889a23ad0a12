"""The layers a head is drawn of, from back to front: hair behind, neck, face, hair in front."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.pose import REST
from runtime.face.replica import Grid, Picture, Replica, face_alpha, on_canvas
from runtime.face.resample import Pixels, nearest, resample, softened
from runtime.face.surface import MovingSurface, Placed
from runtime.face.warp import BoundGrid, Sheet, Window, in_front, taken

F32 = NDArray[np.float32]
FACE_SOFTNESS = 1.6
"""Grid cells over which motion is evened out where it jumps: cheek before ear."""
NECK_SOFTNESS = 1.0
ROUND, CROWN = 52.0, 0.7
"""Canvas pixels from a head's outline within which it curves away; and how much of them counts upward."""
SKULL_MIDDLE = 0.1
"""Decimetres that the outline lies before the point around which the head turns."""
UNDER_EAR = 40
"""Canvas pixels by which the neck is carried on behind the ear, narrowing, for a head that turns and lifts."""
HELD, THIN = 6.0, 14.0
"""Canvas pixels around a point over which it counts how much is covered by hair: for scalp to go with the hair over it,
and for hair to stay on the skin beside it."""
HANGING = 60.0
"""Canvas pixels below the eyes over which hair comes off the skin."""
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


class HairLayer:
    """Hair as one stiff sheet in space that turns with the skull."""

    def __init__(self, layer: Layer, points: F32, surface: MovingSurface) -> None:
        """`points` (rows, columns, 3): where the sheet's grid points are in space."""
        self._layer = layer
        self._surface = surface
        self._shape = points.shape[:2]
        self._points: F32 = points.reshape(-1, 3)
        self._home = surface.project(self._points)

    def flow(self, placed: Placed) -> F32:
        """How far each grid point (rows, columns, 2) has moved."""
        return (self._surface.on_skull(self._points, placed) - self._home).reshape(*self._shape, 2)

    def moved(self, placed: Placed) -> tuple[Picture, Window]:
        return self._layer.moved(self.flow(placed))


class FaceLayer:
    """The face, which moves as the surface under it, and its scalp with the hair that covers it."""

    def __init__(self, replica: Replica, scale: float, surface: MovingSurface, hair: HairLayer) -> None:
        grid, over = replica.grids["face"], replica.grids["hair"]
        self._layer = Layer(replica.face, grid, scale, MARGIN)
        corners, weights = replica.bindings["face_corners"][0], replica.bindings["face_weights"][0]
        self._binding = BoundGrid(corners, weights, surface.flat(REST.blendshapes))
        # Around its outline the face's picture is carried on by the motion of its edge.
        there = _at_grid(face_alpha(replica), grid.step) > 0
        self._nearest = nearest(there & in_front(replica.rig["vertices"], corners))
        # Both grids have one step and lie on its multiples.
        x0, y0 = max(grid.box[0], over.box[0]), max(grid.box[1], over.box[1])
        x1, y1 = min(grid.box[2], over.box[2]), min(grid.box[3], over.box[3])
        self._hair = hair
        self._here, self._there = (
            (
                slice((y0 - box[1]) // grid.step, (y1 - box[1]) // grid.step + 1),
                slice((x0 - box[0]) // grid.step, (x1 - box[0]) // grid.step + 1),
            )
            for box in (grid.box, over.box)
        )
        self._covered = _share_covered(replica, HELD, Grid((x0, y0, x1, y1), grid.step))[..., None]

    def moved(self, placed: Placed) -> tuple[Picture, Window]:
        flow = taken(self._binding.flow(placed.seen), self._nearest)
        flow[self._here] += (self._hair.flow(placed)[self._there] - flow[self._here]) * self._covered
        return self._layer.moved(softened(flow, FACE_SOFTNESS))


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
        seen = Grid((box[0], top - UNDER_EAR, *box[2:]), step)
        self._layer = Layer(_carried_up(picture), seen, scale, margin=0)
        more = ((UNDER_EAR // step, 0), (0, 0))
        tied = [np.pad(array[part], (*more, (0, 0)), mode="edge") for array in (corners, weights)]
        self._binding = BoundGrid(tied[0], tied[1], surface.flat(REST.blendshapes))
        # Behind the jaw the neck goes on with the motion of what is seen of it.
        shown = (alpha > 0) & (_at_grid(hidden, step) == 0) & in_front(replica.rig["vertices"], corners)
        self._nearest = nearest(np.pad(shown[part], more))

    def moved(self, placed: Placed) -> tuple[Picture, Window]:
        return self._layer.moved(softened(taken(self._binding.flow(placed.seen), self._nearest), NECK_SOFTNESS))


def hair_layers(replica: Replica, scale: float, surface: MovingSurface) -> tuple[HairLayer, HairLayer]:
    """Hair in front of the face, and hair behind it."""
    grid, lower = replica.grids["hair"], replica.grids["hair_back"]
    whole = _rounded(replica, surface)
    front = HairLayer(Layer(replica.hair, grid, scale, MARGIN), whole, surface)
    points = whole[(lower.box[1] - grid.box[1]) // grid.step :]
    return front, HairLayer(Layer(replica.hair_back, lower, scale, MARGIN), points, surface)


def _rounded(replica: Replica, surface: MovingSurface) -> F32:
    """The hair's points in space (rows, columns, 3), its outline as deep as the middle of the skull.

    A head's outline is not a line on it that turns along: another part of the round skull takes its place. So towards
    the outline the sheet goes back, as a ball does, to a depth that hardly moves when the head turns. Where little of
    the skin is covered, as before the ears, hair lies on it and stays on it; further down it hangs free.
    """
    grid, points = replica.grids["hair"], replica.hair_points
    inside = _within_outline(replica, grid)
    share = np.clip(_at_grid(inside, grid.step) / ROUND, 0, 1)
    middle = np.float32(replica.pivot[2] + SKULL_MIDDLE)
    depth = middle + (points[..., 2] - middle) * share * (2 - share)
    eye = surface.project(replica.eyes[0].centre[None])[0, 1]
    row = grid.box[1] + grid.step * np.arange(len(points), dtype=np.float32)[:, None]
    lying = (1 - _share_covered(replica, THIN, grid)) * np.clip((eye + HANGING - row) / HANGING, 0, 1)
    depth += np.maximum(_skin_depth(replica, grid) - depth, 0) * lying
    return surface.at_depth(points, np.asarray(depth, np.float32))


def _within_outline(replica: Replica, grid: Grid) -> F32:
    """How far inside the outline of hair and face each pixel of a box of the canvas (h, w) is, 0 outside; in pixels.

    Upward and downward counts less: there is more skull behind the crown than beside the temples.
    """
    head = on_canvas(replica, "hair") | on_canvas(replica, "face")
    head = (head > 128).astype(np.uint8)
    outlines, _ = cv2.findContours(head, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(head, outlines, -1, 1, cv2.FILLED)
    head[replica.grids["hair"].box[3] - 1 :] = 1  # below the hair the head goes on
    flat = cv2.resize(head, (head.shape[1], round(head.shape[0] * CROWN)), interpolation=cv2.INTER_NEAREST)
    away = cv2.resize(cv2.GaussianBlur(cv2.distanceTransform(flat, cv2.DIST_L2, 5), (0, 0), 8), head.shape[::-1])
    left, top, right, bottom = grid.box
    return np.asarray(away[top:bottom, left:right], np.float32)


def _share_covered(replica: Replica, pixels: float, grid: Grid) -> F32:
    """How much of the head around each grid point (rows, columns) hair covers; what is no head counts for nothing.

    So at its outline the scalp goes wholly with the hair over it, and comes out on neither side.
    """
    hair, face = on_canvas(replica, "hair"), on_canvas(replica, "face")
    covered, head = (
        cv2.GaussianBlur(part.astype(np.float32), (0, 0), pixels) for part in (hair > 200, (hair | face) > 0)
    )
    left, top, right, bottom = grid.box
    return _at_grid(np.asarray(covered / np.maximum(head, 1e-3), np.float32)[top:bottom, left:right], grid.step)


def _skin_depth(replica: Replica, grid: Grid) -> F32:
    """How far forward (rows, columns) the face's skin is at the points of another grid; -inf where there is no face."""
    own = replica.grids["face"]
    corners, weights = replica.bindings["face_corners"][0], replica.bindings["face_weights"][0].astype(np.float32)
    depth = (replica.rig["vertices"][corners][..., 2] * weights).sum(-1) / weights.sum(-1)
    left, top, right, bottom = grid.box
    columns = np.arange(left - own.box[0], right - own.box[0] + 1, grid.step) // grid.step
    rows = np.arange(top - own.box[1], bottom - own.box[1] + 1, grid.step) // grid.step
    within = ((rows >= 0) & (rows < depth.shape[0]))[:, None] & ((columns >= 0) & (columns < depth.shape[1]))
    found = depth[np.ix_(rows.clip(0, depth.shape[0] - 1), columns.clip(0, depth.shape[1] - 1))]
    return np.asarray(np.where(within, found, -np.inf), np.float32)


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


def _at_grid(picture: Pixels, step: int) -> Pixels:
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
