"""Where a picture that moves shows anything: a few rectangles, so that its empty rest is neither moved nor laid."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.replica import Picture

F32 = NDArray[np.float32]
Flags = NDArray[np.bool_]
Runs = list[tuple[int, int]]
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
        # A cell of the window shows what is around one place of the picture, some of it in the cells beside.
        self._there = cv2.dilate(np.pad(there, 1).astype(np.uint8), np.ones((5, 5), np.uint8))
        self._pieces: list[Rectangle] = []

    def cut(self, cells: F32, one_more: float) -> None:
        """Cuts the window into pieces, as suits the picture at rest. `one_more`: cells that cost as much to draw as one
        more rectangle does.
        """
        self._pieces = pieces(self._shown(cells), one_more)

    def rectangles(self, cells: F32) -> list[Rectangle]:
        """Rectangles that do not overlap and hold all that shows anything.

        `cells` (rows, columns, 2): the place on the picture, in steps of its grid, that the middle of each cell shows.
        """
        shown = self._shown(cells)
        found = ((top, left, _bounds(shown[top:bottom, left:right])) for top, bottom, left, right in self._pieces)
        return [
            (top + inner[0], top + inner[1], left + inner[2], left + inner[3])
            for top, left, inner in found
            if inner is not None
        ]

    def _shown(self, cells: F32) -> Flags:
        places = cells + np.float32(0.5)  # the middle of the first cell is at 0.5, and a row was added before it
        shown = cv2.remap(self._there, places, None, cv2.INTER_NEAREST, None, cv2.BORDER_CONSTANT)  # type: ignore[call-overload]
        return np.asarray(shown, np.bool_)


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
