"""The sides of a head, ears above all: far behind the cheeks, they hardly move when the head turns, and cheeks cover
them or bare what lies between.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.layer import Layer, at_grid, home, on_pixels, without
from runtime.face.occupied import Cover
from runtime.face.pose import REST
from runtime.face.replica import Grid, Picture, Replica, face_alpha
from runtime.face.resample import nearest, softened
from runtime.face.surface import MovingSurface, Placed
from runtime.face.turned import Turned
from runtime.face.warp import BoundGrid, Moved, in_front

F32 = NDArray[np.float32]
Flags = NDArray[np.bool_]
OVER_EYES = 40
"""Canvas pixels above the eyes from which on downward there are sides; further up the scalp goes with the hair."""
UNDER_EYES = 0.85
"""Distances between the eyes, from the eyes down to where ears have ended; further down there is only jaw."""
STRETCH = 88.0
"""Canvas pixels from the sides over which a cheek stretches towards them where it would bare what was never seen."""
SPARE = 2
"""Grid cells of the face around a side's own."""
MARGIN = 16
SOFTNESS = 1.0


class Sides:
    """What lies behind the cheeks' outline on both sides: one layer each, to be drawn before the face."""

    def __init__(self, replica: Replica, scale: float, surface: MovingSurface, turned: Turned) -> None:
        grid = replica.grids["face"]
        corners, weights = replica.bindings["face_corners"][0], replica.bindings["face_weights"][0]
        there = at_grid(face_alpha(replica), grid.step) > 0
        behind = there & ~in_front(replica.rig["vertices"], corners)
        eyes = surface.project(np.stack([eye.centre for eye in replica.eyes]))
        apart = abs(float(eyes[0, 0] - eyes[1, 0]))
        first, last = (int(eyes[0, 1] + by - grid.box[1]) // grid.step for by in (-OVER_EYES, UNDER_EYES * apart))
        behind[:first] = behind[last:] = False
        belongs = behind.ravel().take(nearest(there)).reshape(behind.shape)
        self._mask = on_pixels(belongs, face_alpha(replica).shape, grid.step)
        self._binding = BoundGrid(corners, weights, surface.flat(REST.blendshapes), nearest(behind))
        middle = there.shape[1] // 2
        halves = (slice(0, middle), slice(middle, there.shape[1]))
        self._parts = [_Side(replica, scale, half, self._mask, behind) for half in halves if behind[:, half].any()]
        away = cv2.distanceTransform((~behind).astype(np.uint8), cv2.DIST_L2, 5) * grid.step / STRETCH
        self._near: F32 = np.clip(1 - away, 0, 1).astype(np.float32) ** 2
        self._turned = turned.of(lambda placed: home(grid) + softened(self.flow(placed), SOFTNESS))
        self._outward = np.where(np.arange(there.shape[1]) < middle, -1.0, 1.0).astype(np.float32)

    def face_without(self, face: Picture) -> Picture:
        """The face's picture (h, w, 4) without what is drawn here."""
        return without(face, self._mask)

    def flow(self, placed: Placed) -> F32:
        """How far the face's grid points (rows, columns, 2) would move if all were part of the nearest side."""
        return self._binding.flow(placed.seen)

    def stretched(self, flow: F32, own: F32) -> F32:
        """The face's motion with cheeks that stretch where a side stays behind; `own`: `flow()` of the sides."""
        behind = own - flow
        # A side that comes nearer is covered by the cheek; one that goes away takes the cheek along.
        behind[..., 0] = self._outward * np.maximum(behind[..., 0] * self._outward, 0)
        return np.asarray(flow + behind * self._near[..., None], np.float32)

    def moved(self, own: F32, placed: Placed, behind: Cover) -> list[Moved]:
        """Pictures and places, where they are not `behind` something; `own` is `flow()`."""
        even, light = self._turned.move(softened(own, SOFTNESS), placed), self._turned.light(placed)
        return [part.moved(even, light, behind) for part in self._parts]


class _Side:
    """One side of the head."""

    def __init__(self, replica: Replica, scale: float, half: slice, mask: F32, behind: Flags) -> None:
        whole = replica.grids["face"]
        step = whole.step
        rows = np.flatnonzero(behind[:, half].any(1))
        columns = np.flatnonzero(behind[:, half].any(0)) + half.start
        top, bottom = max(int(rows[0]) - SPARE, 0), min(int(rows[-1]) + SPARE, behind.shape[0] - 1)
        left, right = max(int(columns[0]) - SPARE, 0), min(int(columns[-1]) + SPARE, behind.shape[1] - 1)
        x, y = whole.box[0] + left * step, whole.box[1] + top * step
        grid = Grid((x, y, whole.box[0] + right * step, whole.box[1] + bottom * step), step)
        pixels = slice(top * step, bottom * step), slice(left * step, right * step)
        self._layer = Layer(replica.face[pixels], grid, scale, MARGIN)
        self._part = slice(top, bottom + 1), slice(left, right + 1)

    def moved(self, own: F32, light: F32 | None, behind: Cover) -> Moved:
        return self._layer.moved(own[self._part], None if light is None else light[self._part], behind)
