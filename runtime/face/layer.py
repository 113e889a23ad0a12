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
from runtime.face.warp import Moved, Part, Pieces, Sheet, Window

F32 = NDArray[np.float32]
ONE_MORE = 5000.0
"""Output pixels that take as long as one more rectangle does."""
ROUNDS, STEEP = 3, 6
"""Fixed-point rounds: layers are carried farther than crops are, and hair at the outline is drawn in steeply."""
CUT = 1.5
"""Canvas pixels over which a part of a picture goes over into the rest."""


class Layer:
    """A picture with alpha that is moved every frame."""

    def __init__(self, picture: Picture, grid: Grid, scale: float, margin: int, rounds: int = ROUNDS) -> None:
        self._sheet, self._rounds = Sheet(grid, scale, margin), rounds
        self._picture = self._sheet.fit(picture)
        self._occupied, self._unit = Occupied(picture[..., 3], grid.step), grid.step * scale
        self._start = 0.0, 0.0
        self._shown: list[tuple[Part, Part]] = []
        pixels = self._sheet.height * self._sheet.width
        self._places = np.empty(pixels * 2, np.float32)
        self._piece, self._light = np.empty(pixels * 4, np.uint8), np.empty(pixels * 4, np.uint8)

    def moved(self, flow: F32, light: F32 | None, behind: Cover) -> Moved:
        """The picture after its grid points moved by `flow` and were made lighter by `light`; the next call reuses its
        memory.

        `light` (rows, columns, 4) is in parts of LIGHT_ONE, None for none. `behind`: what is laid over it later, and
        hides what is not drawn then. The first call should be of a head at rest. Each piece is made when it is asked
        for, so that all that makes it up is still in the processor's cache when it is laid.
        """
        window = self._place(flow, behind)
        return Moved(window, self._lit(self._pieces(), light))

    def unlit(self, flow: F32, into: Picture) -> Window:
        """Moves the picture into memory (h, w, 4) to be drawn on, and says where that lies."""
        window = self._place(flow, None)
        for pixels, piece in self._pieces():
            into[pixels] = piece
        return window

    def lit(self, picture: Picture, window: Window, light: F32 | None) -> Moved:
        """What came of `unlit`, made lighter as `moved` does."""
        pieces = ((part.pixels, picture[part.pixels]) for part, _ in self._shown)
        return Moved(window, self._lit(pieces, light))

    def cover(self) -> Cover:
        """Where what was moved last hides all behind it."""
        return Cover.of(self._occupied.solid(self._cells), self._start)

    @property
    def size(self) -> tuple[int, int]:
        """Height and width of its window."""
        return self._sheet.height, self._sheet.width

    def _place(self, flow: F32, behind: Cover | None) -> Window:
        sheet, window = self._sheet, self._sheet.window(flow)
        self._cells = sheet.cells(flow, window, rounds=self._rounds)
        self._start = window.left / self._unit, window.top / self._unit
        hidden = None if behind is None else behind.over(self._start, self._cells.shape)
        if self._occupied.whole:
            self._occupied.cut(self._cells, ONE_MORE / self._unit**2, hidden)
        rectangles = self._occupied.rectangles(self._cells, hidden)
        self._shown = [(sheet.rectangle(*one), sheet.around(*one)) for one in rectangles]
        return window

    def _pieces(self) -> Pieces:
        cells = self._sheet.in_picture(self._cells, self._sheet.whole)
        for part, places in self._enlarged(cells, self._places):
            piece = room(self._piece, (part.height, part.width, 4))
            yield part.pixels, resample(self._picture, places, cv2.BORDER_CONSTANT, piece)

    def _lit(self, pieces: Pieces, light: F32 | None) -> Pieces:
        if light is None:
            yield from pieces
            return
        cells = np.asarray(cv2.convertScaleAbs(resample(light, self._cells), beta=LIGHT_ONE), np.uint8)
        for (pixels, piece), (_, lighter) in zip(pieces, self._enlarged(cells, self._light), strict=True):
            cv2.multiply(piece, lighter, piece, scale=1 / LIGHT_ONE)
            yield pixels, piece

    def _enlarged(self, grid: Pixels, memory: Pixels) -> Iterator[tuple[Part, Pixels]]:
        """Each part that is shown, and what a grid (rows, columns, k) says for its pixels."""
        last, large = None, memory
        for part, around in self._shown:
            if around != last:
                shape = (around.height, around.width, grid.shape[2])
                last, large = around, enlarge(grid[around.rows, around.columns], room(memory, shape))
            yield part, large[part.in_part(around)]


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
