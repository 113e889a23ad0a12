"""Hair: sheets in space that turn with the skull, in front of the face and behind it."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.layer import STEEP, Layer, at_grid, on_pixels, without
from runtime.face.occupied import Cover
from runtime.face.replica import Grid, Picture, Replica, on_canvas
from runtime.face.resample import nearest
from runtime.face.surface import MovingSurface, Placed
from runtime.face.turned import Turned
from runtime.face.warp import Moved

F32 = NDArray[np.float32]
ROUND, CROWN = 64.0, 0.6
"""Canvas pixels from a head's outline within which it curves away; and how much of them counts upward."""
THIN = 14.0
"""Canvas pixels around a point over which it counts how much hair covers, for it to stay on the skin beside it."""
HANGING = 60.0
"""Canvas pixels below the eyes over which hair comes off the skin."""
GRADUAL = 2.5
"""Grid cells over which hair goes from lying on the skin to standing off it: a sheet cannot fold."""
HIDDEN, DIM, SEEN, FLARE = 88, 0.7, 44, (22, 8)
"""Canvas pixels of put-up hair behind the crown; how dark it gets there; from how much of it that is made, to and fro;
and from which depth on it widens to both sides, and how far at most.
"""
WISP, BESIDE = 45, 48
"""Canvas pixels: strands narrower than the first, and nearer than the second to what was taken out, go too."""
WIDER = np.ones((9, 9), np.uint8)
"""Around what is put up lies a seam of shade that goes with it."""
MARGIN = 24
"""Canvas pixels around a layer for the part of its motion that is not the motion of the whole."""


class HairLayer:
    """Hair as one stiff sheet in space that turns with the skull."""

    def __init__(self, layer: Layer, points: F32, surface: MovingSurface, turned: Turned) -> None:
        """`points` (rows, columns, 3): where the sheet's grid points are in space."""
        self._layer = layer
        self._surface = surface
        self._shape = points.shape[:2]
        self._points: F32 = points.reshape(-1, 3)
        self._home = surface.project(self._points)
        self._last: tuple[Placed | None, F32] = None, self._home
        self._turned = turned.of(lambda placed: surface.on_skull(self._points, placed).reshape(*self._shape, 2))

    def stiff(self, placed: Placed) -> F32:
        """How far each grid point (rows, columns, 2) moves with the skull; not to be changed."""
        if placed is not self._last[0]:  # the face asks for it too
            self._last = placed, (self._surface.on_skull(self._points, placed) - self._home).reshape(*self._shape, 2)
        return self._last[1]

    def moved(self, placed: Placed, behind: Cover) -> Moved:
        """The layer moved, where it is not `behind` something."""
        return self._layer.moved(self._flow(placed), None, behind)

    def lit(self, placed: Placed, behind: Cover) -> Moved:
        """The layer moved, and in the light of the turned head."""
        return self._layer.moved(self._flow(placed), self._turned.light(placed), behind)

    def _flow(self, placed: Placed) -> F32:
        return self._turned.move(self.stiff(placed).copy(), placed)


@dataclass(frozen=True)
class Hair:
    """Hair in sheets: before the face, behind it, and what is put up behind the head, if anything is."""

    front: HairLayer
    back: HairLayer
    knot: HairLayer | None

    @classmethod
    def of(cls, replica: Replica, scale: float, surface: MovingSurface, turned: Turned) -> Hair:
        grid, lower = replica.grids["hair"], replica.grids["hair_back"]
        whole = _rounded(replica, surface)
        picture, knot = replica.hair, None
        if replica.knot.any():
            there = at_grid(replica.hair[..., 3], grid.step) > 0
            belongs = replica.knot.ravel().take(nearest(there)).reshape(there.shape)
            mask = cv2.dilate(on_pixels(belongs, replica.hair.shape[:2], grid.step), WIDER).astype(np.float32)
            picture = _without_wisps(replica, without(replica.hair, mask), mask)
            knot = _knot(replica, mask, scale, surface, turned)
        front = HairLayer(Layer(picture, grid, scale, MARGIN, STEEP), whole, surface, turned)
        points = whole[(lower.box[1] - grid.box[1]) // grid.step :]
        back = HairLayer(Layer(replica.hair_back, lower, scale, MARGIN, STEEP), points, surface, turned)
        return cls(front, back, knot)


def _without_wisps(replica: Replica, hair: Picture, knot: F32) -> Picture:
    """The hair (h, w, 4) that is left when what is put up was taken out, without strands of it that would now stand
    alone beside the head. `knot` (h, w): 1 where it was.
    """
    left, top, right, bottom = replica.grids["hair"].box
    head = on_canvas(replica, "face")
    head[top:bottom, left:right] |= hair[..., 3]
    filled = _filled(replica, head)[top:bottom, left:right]
    whole = cv2.morphologyEx(filled, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (WISP, WISP)))
    near = cv2.dilate((knot > 0.02).astype(np.uint8), np.ones((2 * BESIDE + 1,) * 2, np.uint8))
    alone, near = (
        cv2.GaussianBlur(flags.astype(np.float32), (0, 0), soft) for flags, soft in ((1 - whole, 1), (near, 4))
    )
    return without(hair, np.asarray(alone * near, np.float32))


def _filled(replica: Replica, head: Picture) -> Picture:
    """1 where a head's alpha (height, width of the canvas) is, or is within its outline, or below the hair."""
    there = (head > 128).astype(np.uint8)
    outlines, _ = cv2.findContours(there, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(there, outlines, -1, 1, cv2.FILLED)
    there[replica.grids["hair"].box[3] - 1 :] = 1  # below the hair the head goes on
    return there


def _knot(replica: Replica, mask: F32, scale: float, surface: MovingSurface, turned: Turned) -> HairLayer:
    """What is put up, carried on downward behind the crown, which lets more of it be seen when the head is lowered."""
    grid = replica.grids["hair"]
    rows = (int(np.flatnonzero(replica.knot.any(1))[-1]) + 1 + HIDDEN // grid.step, replica.knot.shape[0] - 1)
    last = min(rows)
    own = (cv2.erode(mask, WIDER) > 0.5) & (replica.hair[..., 3] > 250)
    picture = replica.hair.copy()
    lowest = np.where(own.any(0), len(own) - 1 - np.argmax(own[::-1], 0), -1)
    sides = np.flatnonzero(lowest >= 0)
    x = np.clip(np.arange(own.shape[1]), sides[0], sides[-1])[None]
    lowest = lowest[x[0]]
    below = np.arange(len(own))[:, None] - lowest[None]
    hidden = (below > 0) & (below < HIDDEN) & (lowest[None] >= 0)
    deep = np.arange(len(own))[:, None] - lowest.max()
    hidden &= np.abs(np.arange(own.shape[1])[None] - x) <= np.clip(deep - FLARE[0], 0, FLARE[1])
    mirrored = np.clip(lowest[None] - np.abs((below + SEEN) % (2 * SEEN) - SEEN), 0, None)
    shade = 1 - (1 - DIM) * np.clip(below / (HIDDEN / 2), 0, 1)[..., None]
    behind = replica.hair.reshape(-1, 4).take(nearest(own), 0).reshape(replica.hair.shape)[mirrored, x]
    picture[..., 3] = np.rint(picture[..., 3] * (mask > 0.02))
    solid = np.maximum(cv2.GaussianBlur(hidden.astype(np.float32), (0, 0), 3), hidden & (x == np.arange(own.shape[1])))
    new = (solid > 0) & ((picture[..., 3] < 250) | hidden)
    picture[new] = np.dstack([behind[..., :3] * shade, np.maximum(solid * 255, picture[..., 3])])[new]
    cut = Grid((grid.box[0], grid.box[1], grid.box[2], grid.box[1] + last * grid.step), grid.step)
    depth = np.full(replica.hair_points.shape[:2], replica.knot_depth, np.float32)
    points = surface.at_depth(replica.hair_points, depth)[: last + 1]
    return HairLayer(Layer(picture[: last * grid.step], cut, scale, MARGIN, STEEP), points, surface, turned)


def _rounded(replica: Replica, surface: MovingSurface) -> F32:
    """The hair's points in space (rows, columns, 3), its outline as deep as the middle of the skull.

    A head's outline is not a line on it that turns along: another part of the round skull takes its place. So towards
    the outline the sheet goes back, as a ball does, to the depth around which the head turns, and stays where it is.
    Where little of the skin is covered, as before the ears, hair lies on it and stays on it; further down it hangs
    free.
    """
    grid, points = replica.grids["hair"], replica.hair_points
    inside = _within_outline(replica, grid)
    share = np.clip(at_grid(inside, grid.step) / ROUND, 0, 1)
    middle = replica.pivot[2]
    depth = middle + (points[..., 2] - middle) * share * (2 - share)
    eye = surface.project(replica.eyes[0].centre[None])[0, 1]
    row = grid.box[1] + grid.step * np.arange(len(points), dtype=np.float32)[:, None]
    lying = (1 - share_covered(replica, THIN, grid)) * np.clip((eye + HANGING - row) / HANGING, 0, 1)
    nearer = np.maximum(_skin_depth(replica, grid) - depth, 0) * lying
    depth += cv2.GaussianBlur(nearer.astype(np.float32), (0, 0), GRADUAL)
    return surface.at_depth(points, np.asarray(depth, np.float32))


def _within_outline(replica: Replica, grid: Grid) -> F32:
    """How far inside the outline of hair and face each pixel of a box of the canvas (h, w) is, 0 outside; in pixels.

    Upward and downward counts less: there is more skull behind the crown than beside the temples.
    """
    head = _filled(replica, on_canvas(replica, "hair") | on_canvas(replica, "face"))
    flat = cv2.resize(head, (head.shape[1], round(head.shape[0] * CROWN)), interpolation=cv2.INTER_NEAREST)
    away = cv2.resize(cv2.GaussianBlur(cv2.distanceTransform(flat, cv2.DIST_L2, 5), (0, 0), 8), head.shape[::-1])
    left, top, right, bottom = grid.box
    return np.asarray(away[top:bottom, left:right], np.float32)


def share_covered(replica: Replica, pixels: float, grid: Grid) -> F32:
    """How much of the head around each grid point (rows, columns) hair covers; what is no head counts for nothing.

    So at its outline the scalp goes wholly with the hair over it, and comes out on neither side.
    """
    left, top, right, bottom = grid.box
    around = int(4 * pixels)
    y, x = max(top - around, 0), max(left - around, 0)
    near = slice(y, bottom + around), slice(x, right + around)
    hair, face = on_canvas(replica, "hair")[near], on_canvas(replica, "face")[near]
    covered, head = (
        cv2.GaussianBlur(part.astype(np.float32), (0, 0), pixels)[top - y : bottom - y, left - x : right - x]
        for part in (hair > 200, (hair | face) > 0)
    )
    return at_grid(np.asarray(covered / np.maximum(head, 1e-3), np.float32), grid.step)


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
