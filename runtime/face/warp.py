"""Moving a flat picture as the surface on it moves: backward warping through a coarse grid, OpenCV only.

For every grid point of the picture it is known where it goes; that map is inverted by fixed-point iteration on the
grid, enlarged, and used to resample the picture.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.replica import Array, Grid, Picture
from runtime.face.resample import enlarge, fitted, resample, room, shifted

F32 = NDArray[np.float32]
Pieces = Iterator[tuple[tuple[slice, slice], Picture]]
"""Rows and columns of a window, and the picture (h, w, 4) there."""
BEHIND = 0.18
"""Decimetres: grid points this far behind their neighbours lie on what the picture hides at its edge."""
WHOLE = 1e-6
"""Pixels by which what is meant to be a whole number of them may miss it."""
ROUNDS = 2
"""Fixed-point rounds; each shrinks the error by the steepness of the motion. More bring nothing nearer to renders."""


class BoundGrid:
    """The grid points of a picture, tied to the rig's triangles.

    Points off the surface are tied to the nearest point on it, and share its motion.
    """

    def __init__(self, corners: Array, weights: Array, home: F32, source: NDArray[np.int64] | None = None) -> None:
        """`home` (n, 2): where the rig's vertices were in the picture when it was taken.

        `source` (rows * columns,): the grid point whose motion each takes; without it each its own.
        """
        self._shape = *corners.shape[:2], 2
        chosen = np.arange(corners.shape[0] * corners.shape[1]) if source is None else source
        self._corners = np.ascontiguousarray(corners.reshape(-1, 3)[chosen].astype(np.intp).T)
        shares = weights.reshape(-1, 3)[chosen].astype(np.float32)
        # Every share twice, for x and y: numpy is slow where it must repeat.
        self._shares: F32 = np.repeat((shares / shares.sum(1, keepdims=True)).T[:, :, None], 2, axis=2)
        self._home = self._at(home)

    def flow(self, vertices: F32) -> F32:
        """How far each grid point (rows, columns, 2) has moved when the vertices are at `vertices` (n, 2)."""
        points = self._at(vertices)
        points -= self._home
        return points

    def _at(self, vertices: F32) -> F32:
        a, b, c = self._corners
        s, t, u = self._shares
        points: F32 = vertices.take(a, 0)
        points *= s
        for corner, share in ((b, t), (c, u)):
            more = vertices.take(corner, 0)
            more *= share
            points += more
        return points.reshape(self._shape)


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
    def whole(self) -> tuple[slice, slice]:
        """Rows and columns of all its pixels."""
        return slice(0, self.height), slice(0, self.width)


class Part(NamedTuple):
    """A rectangle of a sheet: its cells, and the pixels of the window that they make."""

    rows: slice
    columns: slice
    top: int
    left: int
    height: int
    width: int

    def within(self, other: Part) -> Part:
        """What it has in common with another part of the sheet that it overlaps."""
        (top, bottom), (left, right) = (
            (max(a.start, b.start), min(a.stop, b.stop))
            for a, b in ((self.rows, other.rows), (self.columns, other.columns))
        )
        y0, x0 = max(self.top, other.top), max(self.left, other.left)
        y1, x1 = (
            min(self.top + self.height, other.top + other.height),
            min(self.left + self.width, other.left + other.width),
        )
        return Part(slice(top, bottom), slice(left, right), y0, x0, y1 - y0, x1 - x0)

    @property
    def pixels(self) -> tuple[slice, slice]:
        """Rows and columns of its pixels in the window."""
        return slice(self.top, self.top + self.height), slice(self.left, self.left + self.width)

    def in_part(self, other: Part) -> tuple[slice, slice]:
        """Rows and columns of its pixels among those of a part around it."""
        y, x = self.top - other.top, self.left - other.left
        return slice(y, y + self.height), slice(x, x + self.width)


@dataclass(frozen=True, slots=True)
class Moved:
    """A premultiplied RGBA picture in its place: those pieces of it that show something, each good until the next."""

    window: Window
    pieces: Pieces


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
        sizes = ((n, n * grid.step * scale) for n in (1, 3))
        self._together = next((n for n, pixels in sizes if abs(pixels - round(pixels)) < WHOLE), 0)
        # Everything from here on is in grid steps; sampling happens every frame.
        y, x = np.mgrid[0 : self._down, 0 : self._across].astype(np.float32)
        self._centres: F32 = np.stack([x + 0.5, y + 0.5], -1)
        kx, ky = self.size[0] / (right - self._left), self.size[1] / (bottom - self._top)
        # One for every cell, because numpy is slow where it must repeat.
        self._to_picture = np.full_like(self._centres, (kx * grid.step, ky * grid.step))
        self._places = np.empty(self.height * self.width * 2, np.float32)

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
        """The smallest part of the window, cut where cells end at whole pixels, that holds the pixels from left to
        right and from top to bottom; all of it where only threes of cells would and do not.
        """
        together = self._together
        if together == 0:
            return self.whole
        unit = together * self._step * self._scale

        def cells(span: tuple[float, float], most: int) -> tuple[int, int]:
            low = min(max(int(span[0] // unit), 0), most // together - 1)
            return together * low, together * max(min(int(-(-span[1] // unit)), most // together), low + 1)

        (left, right), (top, bottom) = cells(across, self._across), cells(down, self._down)
        return self.rectangle(top, bottom, left, right)

    def sampling(self, flow: F32, window: Window, part: Part | None = None) -> F32:
        """For every pixel of the window, or of a part of it, (h, w, 2) the place in the picture that is seen there.

        `flow` (rows, columns, 2): how far each grid point moves, in canvas pixels. The next call reuses the result.
        """
        return self.places(self.cells(flow, window, part), part)

    def cells(self, flow: F32, window: Window, part: Part | None = None, rounds: int = ROUNDS) -> F32:
        """For every cell of the window, or of a part of it, the place on the grid that its middle shows, in steps."""
        part = self.whole if part is None else part
        steps = flow * np.float32(1 / self._step)
        start = window.left / self._scale - self._left, window.top / self._scale - self._top
        goal = shifted(self._centres[part.rows, part.columns], start[0] / self._step, start[1] / self._step)
        x, y = cv2.mean(steps)[:2]
        source = shifted(goal, -x, -y)
        moved = np.empty_like(source)
        for _ in range(rounds):
            cv2.subtract(goal, resample(steps, source, into=moved), source)
        return source

    def reached(self, box: tuple[int, int, int, int], flow: F32, window: Window) -> Part:
        """The part of the window that a box of the picture (left, top, right, bottom, in pixels) can come to lie in."""
        shift = cv2.mean(flow)
        apart = cv2.split(shifted(flow, -shift[0], -shift[1]))
        x, y = (math.ceil(cv2.norm(one, cv2.NORM_INF) * self._scale) + 1 for one in apart)
        left = (self._left + shift[0]) * self._scale - window.left
        top = (self._top + shift[1]) * self._scale - window.top
        return self.part((left + box[0] - x, left + box[2] + x), (top + box[1] - y, top + box[3] + y))

    def places(self, cells: F32, part: Part | None = None) -> F32:
        """What `cells()` says, for every pixel and in the picture's pixels; the next call reuses the result."""
        part = self.whole if part is None else part
        return enlarge(self.in_picture(cells, part), room(self._places, (part.height, part.width, 2)))

    def in_picture(self, cells: F32, part: Part) -> F32:
        """What `cells()` says, in the picture's pixels."""
        return shifted(cells * self._to_picture[part.rows, part.columns], -0.5, -0.5)

    def around(self, top: int, bottom: int, left: int, right: int) -> Part:
        """The part of the window that holds these cells and one more on every side, as enlarging them needs."""
        unit = self._step * self._scale
        return self.part(((left - 1) * unit, (right + 1) * unit), ((top - 1) * unit, (bottom + 1) * unit))

    def rectangle(self, top: int, bottom: int, left: int, right: int) -> Part:
        """The part of the window that cells make; neighbouring cells leave nothing between."""
        unit = self._step * self._scale
        y0, y1 = (min(round(cell * unit), self.height) for cell in (top, bottom))
        x0, x1 = (min(round(cell * unit), self.width) for cell in (left, right))
        return Part(slice(top, bottom), slice(left, right), y0, x0, y1 - y0, x1 - x0)


def _premultiplied(picture: Picture) -> Picture:
    if picture.shape[2] == 3:
        return picture
    alpha = cv2.extractChannel(picture, 3)
    share = cv2.merge([alpha, alpha, alpha, np.full_like(alpha, 255)])
    return np.asarray(cv2.multiply(picture, share, scale=1 / 255), np.uint8)


def lay_over(frame: Picture, layer: Moved) -> None:
    """Composites a layer onto a premultiplied RGBA frame in place, cropped to it."""
    height, width = frame.shape[:2]
    for (rows, columns), piece in layer.pieces:
        top, left = layer.window.top + rows.start, layer.window.left + columns.start
        x0, x1 = max(left, 0), min(left + piece.shape[1], width)
        y0, y1 = max(top, 0), min(top + piece.shape[0], height)
        if x1 > x0 and y1 > y0:
            _over(frame[y0:y1, x0:x1], piece[y0 - top : y1 - top, x0 - left : x1 - left])


def _over(under: Picture, over: Picture) -> None:
    clear = cv2.bitwise_not(cv2.merge([cv2.extractChannel(over, 3)] * 4))
    cv2.multiply(under, clear, under, scale=1 / 255)
    cv2.add(under, over, under)
