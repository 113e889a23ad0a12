"""Moving a flat picture as the surface on it moves: backward warping through a coarse grid, OpenCV only.

For every grid point of the picture it is known where it goes; that map is inverted by fixed-point iteration on the
grid, enlarged, and used to resample the picture.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.replica import Array, Grid, Picture
from runtime.face.resample import enlarge, fitted, resample

F32 = NDArray[np.float32]
BEHIND = 0.18
"""Decimetres: grid points this far behind their neighbours lie on what the picture hides at its edge."""
ROUNDS = 5
"""Fixed-point rounds; each shrinks the error by the steepness of the motion, which stays well under one half."""


class BoundGrid:
    """The grid points of a picture, tied to the rig's triangles.

    Points off the surface are tied to the nearest point on it, and share its motion.
    """

    def __init__(self, corners: Array, weights: Array, home: F32) -> None:
        """`home` (n, 2): where the rig's vertices were in the picture when it was taken."""
        self._rows, self._columns = corners.shape[:2]
        self._corners = np.ascontiguousarray(corners.reshape(-1, 3).astype(np.intp).T)
        shares = weights.reshape(-1, 3).astype(np.float32)
        self._shares: F32 = np.ascontiguousarray((shares / shares.sum(1, keepdims=True)).T[:, :, None])
        self._home = self._at(home)

    def flow(self, vertices: F32) -> F32:
        """How far each grid point (rows, columns, 2) has moved when the vertices are at `vertices` (n, 2)."""
        return self._at(vertices) - self._home

    def _at(self, vertices: F32) -> F32:
        a, b, c = self._corners
        s, t, u = self._shares
        points: F32 = vertices.take(a, 0) * s
        points += vertices.take(b, 0) * t
        points += vertices.take(c, 0) * u
        return points.reshape(self._rows, self._columns, 2)


def in_front(vertices: F32, corners: Array) -> NDArray[np.bool_]:
    """Which grid points (rows, columns) lie on the largest surface seen, and not on one far behind that shows past it.

    `vertices` (n, 3) at rest; `corners` (rows, columns, 3) of the grid's binding.
    """
    depth = np.asarray(vertices[corners].mean(2)[..., 2], np.float32)
    even = (depth > cv2.dilate(depth, np.ones((3, 3), np.uint8)) - BEHIND).astype(np.uint8)
    _, numbers, sizes, _ = cv2.connectedComponentsWithStats(even, connectivity=4)
    return np.asarray(numbers == 1 + int(np.argmax(sizes[1:, cv2.CC_STAT_AREA])), np.bool_)


def taken(flow: F32, source: NDArray[np.int64]) -> F32:
    """A grid's motion (rows, columns, 2) where every point takes that of another, given by number (rows * columns,)."""
    return flow.reshape(-1, 2).take(source, 0).reshape(flow.shape)


@dataclass(frozen=True, slots=True)
class Window:
    """A rectangle of output pixels: left, top, width, height."""

    left: int
    top: int
    width: int
    height: int

    @property
    def slices(self) -> tuple[slice, slice]:
        return slice(self.top, self.top + self.height), slice(self.left, self.left + self.width)


@dataclass(frozen=True, slots=True)
class Part:
    """A rectangle of a sheet: its cells, and the pixels of the window that they make."""

    rows: slice
    columns: slice
    top: int
    left: int
    height: int
    width: int

    @property
    def slices(self) -> tuple[slice, slice]:
        return slice(self.top, self.top + self.height), slice(self.left, self.left + self.width)


class Sheet:
    """One picture's place: canvas box and grid, and its scale in the output."""

    def __init__(self, grid: Grid, scale: float, margin: int) -> None:
        """`scale`: output pixels per canvas pixel. `margin`: canvas pixels that motion may need around the box."""
        self._left, self._top, right, bottom = grid.box
        self._step, self._scale = grid.step, scale
        # Cells in threes: at 1280 x 720 a cell is 16/3 pixels, and the enlarged map must meet pixels exactly.
        self._across = -(-((right - self._left) + 2 * margin) // (3 * grid.step)) * 3
        self._down = -(-((bottom - self._top) + 2 * margin) // (3 * grid.step)) * 3
        self.width, self.height = round(self._across * grid.step * scale), round(self._down * grid.step * scale)
        self._spare_x = (self._across * grid.step - (right - self._left)) / 2
        self._spare_y = (self._down * grid.step - (bottom - self._top)) / 2
        self.size = round((right - self._left) * scale), round((bottom - self._top) * scale)
        # Everything from here on is in grid steps; sampling happens every frame.
        y, x = np.mgrid[0 : self._down, 0 : self._across].astype(np.float32)
        self._centres: F32 = np.stack([x + 0.5, y + 0.5], -1)
        kx, ky = self.size[0] / (right - self._left), self.size[1] / (bottom - self._top)
        self._to_picture = np.array([kx * grid.step, ky * grid.step], np.float32)
        self._places = np.empty((self.height, self.width, 2), np.float32)

    def fit(self, picture: Picture) -> Picture:
        """The picture at output resolution; with alpha it comes back premultiplied."""
        return fitted(_premultiplied(picture), self.size)

    def window(self, flow: F32) -> Window:
        """Where the picture comes to lie when its grid points move by `flow` (rows, columns, 2) canvas pixels."""
        shift = cv2.mean(flow)
        left = np.floor((self._left - self._spare_x + shift[0]) * self._scale)
        top = np.floor((self._top - self._spare_y + shift[1]) * self._scale)
        return Window(int(left), int(top), self.width, self.height)

    @property
    def whole(self) -> Part:
        """All of the window."""
        return Part(slice(0, self._down), slice(0, self._across), 0, 0, self.height, self.width)

    def part(self, across: tuple[float, float], down: tuple[float, float]) -> Part:
        """The smallest part of the window that holds the pixels from left to right and from top to bottom."""
        unit = 3 * self._step * self._scale

        def cells(span: tuple[float, float], most: int) -> tuple[int, int]:
            low = min(max(int(span[0] // unit), 0), most // 3 - 1)
            return 3 * low, 3 * max(min(int(-(-span[1] // unit)), most // 3), low + 1)

        (left, right), (top, bottom) = cells(across, self._across), cells(down, self._down)
        x0, x1, y0, y1 = (round(cell * self._step * self._scale) for cell in (left, right, top, bottom))
        return Part(slice(top, bottom), slice(left, right), y0, x0, y1 - y0, x1 - x0)

    def sampling(self, flow: F32, window: Window, part: Part | None = None) -> F32:
        """For every pixel of the window, or of a part of it, (h, w, 2) the place in the picture that is seen there.

        `flow` (rows, columns, 2): how far each grid point moves, in canvas pixels. The next call reuses the result.
        """
        steps = flow * np.float32(1 / self._step)
        start = np.array([window.left / self._scale - self._left, window.top / self._scale - self._top], np.float32)
        centres = self._centres if part is None else self._centres[part.rows, part.columns]
        goal = centres + start * np.float32(1 / self._step)
        shift = cv2.mean(steps)
        source = goal - np.array(shift[:2], np.float32)
        for _ in range(ROUNDS):
            np.subtract(goal, resample(steps, source), out=source)
        source *= self._to_picture
        source -= np.float32(0.5)
        whole = part is None or (part.height, part.width) == self._places.shape[:2]
        into = self._places if part is None or whole else np.empty((part.height, part.width, 2), np.float32)
        return enlarge(source, into)


def _premultiplied(picture: Picture) -> Picture:
    if picture.shape[2] == 3:
        return picture
    alpha = cv2.merge([picture[..., 3]] * 3)
    colour = cv2.multiply(np.ascontiguousarray(picture[..., :3]), alpha, scale=1 / 255)
    return np.asarray(np.dstack([colour, picture[..., 3]]), np.uint8)


def lay_over(frame: Picture, layer: Picture, window: Window) -> None:
    """Composites a premultiplied RGBA layer onto an RGB or premultiplied RGBA frame in place, cropped to it."""
    height, width = frame.shape[:2]
    x0, y0 = max(window.left, 0), max(window.top, 0)
    x1, y1 = min(window.left + window.width, width), min(window.top + window.height, height)
    if x1 <= x0 or y1 <= y0:
        return
    part = layer[y0 - window.top : y1 - window.top, x0 - window.left : x1 - window.left]
    under = frame[y0:y1, x0:x1]
    channels = frame.shape[2]
    clear = cv2.bitwise_not(cv2.merge([cv2.extractChannel(part, 3)] * channels))
    behind = cv2.multiply(under, clear, scale=1 / 255)
    frame[y0:y1, x0:x1] = cv2.add(behind, part if channels == 4 else cv2.cvtColor(part, cv2.COLOR_RGBA2RGB))
