"""A picture with alpha that is moved every frame."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from models.replicas.format import LIGHT_ONE
from runtime.face.occupied import Cover, Occupied
from runtime.face.replica import Grid, Picture
from runtime.face.resample import Pixels, enlarge, resample, room
from runtime.face.warp import Moved, Part, Sheet

F32 = NDArray[np.float32]
ONE_MORE = 3000.0
"""Output pixels that take as long as one more rectangle does."""
ROUNDS, STEEP = 3, 6
"""Fixed-point rounds: layers are carried farther than crops are, and hair at the outline is drawn in steeply."""
CUT = 1.5
"""Canvas pixels over which a part of a picture goes over into the rest."""


class Layer:
    """A picture with alpha that is moved every frame, into the same memory."""

    def __init__(self, picture: Picture, grid: Grid, scale: float, margin: int, rounds: int = ROUNDS) -> None:
        self._sheet, self._rounds = Sheet(grid, scale, margin), rounds
        self._picture = self._sheet.fit(picture)
        self._moved = np.empty((self._sheet.height, self._sheet.width, 4), np.uint8)
        self._places, self._light = np.empty(self._moved.size // 2, np.float32), np.empty(self._moved.size, np.uint8)
        self._occupied, self._unit = Occupied(picture[..., 3], grid.step), grid.step * scale
        self._start = 0.0, 0.0
        self._shown: list[tuple[Part, Part]] = []

    def moved(self, flow: F32, behind: Cover | None = None) -> Moved:
        """The picture after its grid points moved by `flow`; the next call reuses its memory.

        `behind`: what is laid over it later; nothing is drawn that it hides. The first call should be of a head at rest.
        """
        sheet, window = self._sheet, self._sheet.window(flow)
        self._cells = sheet.cells(flow, window, rounds=self._rounds)
        self._start = window.left / self._unit, window.top / self._unit
        hidden = None if behind is None else behind.over(self._start, self._cells.shape)
        if self._occupied.whole:
            self._occupied.cut(self._cells, ONE_MORE / self._unit**2, hidden)
        rectangles = self._occupied.rectangles(self._cells, hidden)
        self._shown = [(sheet.rectangle(*one), sheet.around(*one)) for one in rectangles]
        for pixels, places in self._enlarged(sheet.in_picture(self._cells, sheet.whole), self._places):
            resample(self._picture, places, cv2.BORDER_CONSTANT, self._moved[pixels])
        return Moved(self._moved, window, [part.pixels for part, _ in self._shown])

    def cover(self) -> Cover:
        """Where what was moved last hides all behind it."""
        return Cover.of(self._occupied.solid(self._cells), self._start)

    def lit(self, light: F32 | None) -> None:
        """Makes what was moved last lighter by `light` (rows, columns, 4) at its grid points, in parts of LIGHT_ONE."""
        if light is None:
            return
        cells = cv2.convertScaleAbs(resample(light, self._cells), beta=LIGHT_ONE)
        for pixels, lighter in self._enlarged(np.asarray(cells, np.uint8), self._light):
            cv2.multiply(self._moved[pixels], lighter, self._moved[pixels], scale=1 / LIGHT_ONE)

    def _enlarged(self, grid: Pixels, memory: Pixels) -> Iterator[tuple[tuple[slice, slice], Pixels]]:
        """Each part that is shown: its rows and columns of pixels, and what a grid (rows, columns, k) says for them."""
        last, large = None, memory
        for part, around in self._shown:
            if around != last:
                shape = (around.height, around.width, grid.shape[2])
                last, large = around, enlarge(grid[around.rows, around.columns], room(memory, shape))
            yield part.pixels, large[part.in_part(around)]


def at_grid(picture: Pixels, step: int) -> Pixels:
    """A picture's values (h, w) at its grid points."""
    return np.pad(picture, ((0, step), (0, step)), mode="edge")[::step, ::step]


def home(grid: Grid) -> F32:
    """Where a grid's points (rows, columns, 2) are on the canvas, in pixels."""
    left, top, right, bottom = grid.box
    y, x = np.mgrid[top : bottom + 1 : grid.step, left : right + 1 : grid.step].astype(np.float32)
    return np.dstack([x, y])


def on_pixels(flags: NDArray[np.bool_], shape: tuple[int, ...], step: int) -> F32:
    """Flags at grid points as a soft mask (h, w) over pixels."""
    wide = cv2.resize(flags.astype(np.float32), (0, 0), fx=step, fy=step, interpolation=cv2.INTER_LINEAR)
    # Grid point i is pixel i * step; the enlarged one has its middle half a step further.
    wide = wide[step // 2 :, step // 2 :][: shape[0], : shape[1]]
    even = cv2.GaussianBlur((wide > 0.5).astype(np.float32), (0, 0), step)
    return np.asarray(cv2.GaussianBlur((even > 0.5).astype(np.float32), (0, 0), CUT), np.float32)


def without(picture: Picture, mask: F32) -> Picture:
    """A picture with alpha (h, w, 4) without its part where the mask (h, w) is 1."""
    out = picture.copy()
    out[..., 3] = np.rint(picture[..., 3] * (1 - mask))
    return out
