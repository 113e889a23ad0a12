"""Where a picture that moves shows anything: a few rectangles, so that its empty rest is neither moved nor laid.

And where it hides all that is behind it, which is not moved or laid either.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.replica import Picture

F32 = NDArray[np.float32]
Flags = NDArray[np.bool_]
Runs = list[tuple[int, int]]
AROUND = np.ones((5, 5), np.uint8)
SOLID = 255
SLACK = 1e-6
FEWEST = 3
"""Rows of cells that are never cut apart."""
Rectangle = tuple[int, int, int, int]
"""Top, bottom, left, right, in cells."""


class Occupied:
    """A picture's occupied cells, and the rectangles in which they come to lie."""

    def __init__(self, alpha: Picture, step: int) -> None:
        """`alpha` (h, w): of the picture, whose sides are multiples of `step`."""
        rows, columns = alpha.shape[0] // step, alpha.shape[1] // step
        there = alpha[: rows * step, : columns * step].reshape(rows, step, columns, step).max((1, 3)) > 0
        solid = alpha[: rows * step, : columns * step].reshape(rows, step, columns, step).min((1, 3)) == SOLID
        # A cell of the window shows what is around one place of the picture, some of it in the cells beside.
        self._there = np.asarray(cv2.dilate(np.pad(there, 1).astype(np.uint8), AROUND), np.uint8)
        self._solid = np.asarray(cv2.erode(np.pad(solid, 1).astype(np.uint8), AROUND, borderValue=0), np.uint8)
        self._pieces: list[Rectangle] = []

    @property
    def whole(self) -> bool:
        """Whether the window is not cut into pieces yet."""
        return not self._pieces

    def cut(self, cells: F32, one_more: float, hidden: Flags | None = None) -> None:
        """Cuts the window into pieces, as suits the picture at rest. `one_more`: cells that cost as much to draw as one
        more rectangle does.
        """
        self._pieces = pieces(self._shown(cells, hidden), one_more)

    def rectangles(self, cells: F32, hidden: Flags | None = None) -> list[Rectangle]:
        """Rectangles that do not overlap and hold all that shows anything.

        `cells` (rows, columns, 2): the place on the picture, in steps of its grid, that the middle of each cell shows.
        `hidden` (rows, columns): cells that something before the picture covers.
        """
        shown = self._shown(cells, hidden)
        found = ((top, left, _bounds(shown[top:bottom, left:right])) for top, bottom, left, right in self._pieces)
        return [
            (top + inner[0], top + inner[1], left + inner[2], left + inner[3])
            for top, left, inner in found
            if inner is not None
        ]

    def solid(self, cells: F32) -> Flags:
        """Cells (rows, columns) of the window that hide all that is behind them."""
        return _at(self._solid, cells)

    def _shown(self, cells: F32, hidden: Flags | None) -> Flags:
        shown = _at(self._there, cells)
        return shown if hidden is None else shown & ~hidden


def _at(flags: NDArray[np.uint8], cells: F32) -> Flags:
    """Flags of a picture's cells, with a row and a column around, at the places that a window's cells show."""
    places = cells + np.float32(0.5)  # the middle of the first cell is at 0.5, and a row was added before it
    found = cv2.remap(flags, places, None, cv2.INTER_NEAREST, None, cv2.BORDER_CONSTANT)  # type: ignore[call-overload]
    return np.asarray(found, np.bool_)


@dataclass(frozen=True)
class Cover:
    """What hides all that is behind it.

    `whole` (rows, columns): cells of a window that do, and so do their neighbours to the right, below and between.
    `start`: where its first cell begins (x, y), in cells.
    """

    whole: Flags
    start: tuple[float, float]

    @classmethod
    def of(cls, solid: Flags, start: tuple[float, float]) -> Cover:
        """`solid` (rows, columns): the cells that hide what is behind them."""
        corner = np.ones((2, 2), np.uint8)
        return cls(cv2.erode(solid.view(np.uint8), corner, anchor=(0, 0), borderValue=0).view(np.bool_), start)

    def over(self, start: tuple[float, float], shape: tuple[int, ...]) -> Flags:
        """Which cells of another window (rows, columns) are hidden; it begins at `start` and has cells of that size."""
        x, y = (math.floor(there - here + SLACK) for there, here in zip(start, self.start, strict=True))
        # A cell there lies on up to four of these.
        whole, hidden = self.whole, np.zeros(shape[:2], np.bool_)
        rows, columns = (
            slice(max(-first, 0), max(min(there, here - first), 0))
            for first, there, here in ((y, shape[0], whole.shape[0]), (x, shape[1], whole.shape[1]))
        )
        hidden[rows, columns] = whole[rows.start + y : rows.stop + y, columns.start + x : columns.stop + x]
        return hidden


NOTHING = Cover(np.zeros((0, 0), np.bool_), (0.0, 0.0))
"""Hides nothing."""


def pieces(there: Flags, one_more: float) -> list[Rectangle]:
    """Rectangles that make up all of a window (rows, columns), cut so that those shrunk to what is `there` are small.

    Bands of rows, each cut in the middle of its gaps, are joined as long as that adds less than it saves.
    """
    rows = range(0, len(there), FEWEST)
    bands = [
        _Band(row, min(row + FEWEST, len(there)), _runs(np.asarray(there[row : row + FEWEST].any(0)))) for row in rows
    ]
    while len(bands) > 1:
        pairs = [a.joined(b) for a, b in itertools.pairwise(bands)]
        gains = [
            a.cost(one_more) + b.cost(one_more) - both.cost(one_more)
            for (a, b), both in zip(itertools.pairwise(bands), pairs, strict=True)
        ]
        best = int(np.argmax(gains))
        if gains[best] < 0:
            break
        bands[best : best + 2] = [pairs[best]]
    out = []
    for band in bands:
        runs = band.drawn(one_more)
        cuts = [0, *((a[1] + b[0]) // 2 for a, b in itertools.pairwise(runs)), there.shape[1]]
        out += [(band.top, band.bottom, left, right) for left, right in itertools.pairwise(cuts)]
    return out


@dataclass(frozen=True)
class _Band:
    """Rows of cells, and the runs of columns in which any of them is occupied."""

    top: int
    bottom: int
    runs: Runs

    def joined(self, below: _Band) -> _Band:
        return _Band(self.top, below.bottom, _closed(self.runs + below.runs, 0))

    def drawn(self, one_more: float) -> Runs:
        """The runs, those joined between which less is empty than another rectangle would cost."""
        return _closed(self.runs, one_more / (self.bottom - self.top))

    def cost(self, one_more: float) -> float:
        return sum((right - left) * (self.bottom - self.top) + one_more for left, right in self.drawn(one_more))


def _runs(flags: Flags) -> Runs:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(np.int8), [0]])))
    return [(int(left), int(right)) for left, right in edges.reshape(-1, 2)]


def _closed(runs: Runs, gap: float) -> Runs:
    """Runs in order, without gaps up to `gap`."""
    out: Runs = []
    for left, right in sorted(runs):
        if out and left - out[-1][1] <= gap:
            out[-1] = out[-1][0], max(out[-1][1], right)
        else:
            out.append((left, right))
    return out


def _bounds(there: Flags) -> Rectangle | None:
    """The smallest rectangle that holds all that is there."""
    x, y, width, height = cv2.boundingRect(there.view(np.uint8))
    return (y, y + height, x, x + width) if width else None
