"""Taking a baked mouth apart, once when a replica is opened: where it is open, and which of it is upper teeth.

The rig says on a coarse grid what each crop shows; colours say where exactly one thing ends and the next begins.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.replica import Array, Picture
from runtime.face.resample import fitted, nearest, resample
from runtime.face.warp import Sheet, in_front

F32 = NDArray[np.float32]
Flags = NDArray[np.bool_]
Slices = tuple[slice, slice]
SKIN, TEETH, BEHIND = 0, 1, 2
"""Lips and all around, upper teeth, and what is behind: tongue, lower teeth and the dark."""
GUESSED = {TEETH: 8 / 255, BEHIND: 0.6}
"""How much a crop's guess at what it hides counts, against 1 for what it shows: dark is easily guessed, teeth are not.
"""
COLOUR_SPREAD = 18.0
"""Grey levels: colours that differ by more than this are told apart at an edge."""
REACH = 19
"""Pixels across, of the neighbourhood whose colours an edge is judged by."""
RIM = 1.5
"""Pixels over which the inside takes over from the lips' edge."""


@dataclass(frozen=True)
class Anatomy:
    """What the rig's vertices are. `vertices` (n, 3): where at rest. `lips`: the numbers of those of the lips.

    `inside` (n,): tongue and teeth. `fixed` (n,): of those, what no blendshape moves: the upper teeth.
    """

    vertices: F32
    lips: NDArray[np.int64]
    inside: Flags
    fixed: Flags

    @property
    def keys(self) -> NDArray[np.int64]:
        """Vertices by which poses are compared: the lips, and some of tongue and lower teeth."""
        return np.concatenate([self.lips, np.flatnonzero(self.inside & ~self.fixed)[::2]])

    @classmethod
    def of(cls, vertices: F32, displacements: Array, lips: NDArray[np.int64]) -> Anatomy:
        """`displacements` (52, n, 3) of the rig."""
        # The mesh ends with tongue and teeth, and the skin's last vertex is one of the lips.
        inside = np.arange(displacements.shape[1]) > lips.max()
        return cls(vertices, lips, inside, inside & ~displacements.any((0, 2)))


@dataclass(frozen=True, slots=True)
class Pieces:
    """One crop taken apart, at output scale.

    `whole`: RGBA, the alpha 255 well inside the opening. `inside`, of TEETH and BEHIND: RGBA, the alpha being where the
    crop shows it, premultiplied. `nearest`: of each part the grid point (rows * columns,) whose motion each grid point
    takes. `shown`: how many pixels of the inside it shows.
    """

    whole: Picture
    inside: Mapping[int, Picture]
    nearest: Mapping[int, NDArray[np.int64]]
    shown: int


def take_apart(
    pictures: Sequence[Picture], corners: Array, anatomy: Anatomy, step: int, sheet: Sheet, lips: Slices
) -> tuple[list[Pieces], Picture]:
    """All crops taken apart, and where upper teeth are (h, w), which is the same in all, at output scale.

    `pictures` (h, w, 3), `corners` (crops, rows, columns, 3) of their bindings. `lips`: rows and columns of grid points
    outside of which no mouth ever opens.
    """
    inner = _Box(lips, step, pictures[0].shape)
    with ThreadPoolExecutor(2) as threads:  # the work is OpenCV's and numpy's, which let go of the interpreter's lock
        parts = [_parts(crop, anatomy) for crop in corners]
        near = [inner.points(part) for part in parts]
        colours = [inner.pixels(picture) for picture in pictures]
        openings = list(threads.map(lambda colour, part: _edges(colour, part != SKIN, step), colours, near))
        teeth = _teeth(openings, list(threads.map(lambda c, part: _edges(c, part == TEETH, step), colours, near)))

        def taken_apart(number: int) -> Pieces:
            front = in_front(anatomy.vertices, corners[number]) | (parts[number] != SKIN)
            alpha, inside = _inside(colours[number], openings[number], teeth)
            whole = inner.framed(alpha, cv2.BORDER_CONSTANT)
            return Pieces(
                np.dstack([fitted(pictures[number][..., :3], sheet.size), fitted(whole, sheet.size)]),
                {which: sheet.fit(inner.framed(one, cv2.BORDER_REPLICATE)) for which, one in inside.items()},
                {SKIN: nearest(front), **{which: nearest(parts[number] == which) for which in inside}},
                int((openings[number] > 0.5).sum()),
            )

        pieces = list(threads.map(taken_apart, range(len(pictures))))
    return pieces, fitted(inner.framed(_bytes(teeth), cv2.BORDER_CONSTANT), sheet.size)


class _Box:
    """The part of a crop's picture and grid where lips are."""

    def __init__(self, points: Slices, step: int, shape: tuple[int, ...]) -> None:
        self._points, self._shape = points, shape
        rows, columns = points
        self._pixels = (
            slice(rows.start * step, (rows.stop - 1) * step),
            slice(columns.start * step, (columns.stop - 1) * step),
        )

    def points(self, grid: NDArray[np.int8]) -> NDArray[np.int8]:
        return grid[self._points]

    def pixels(self, picture: Picture) -> Picture:
        return np.ascontiguousarray(picture[(*self._pixels, slice(3))])

    def framed(self, inner: Picture, border: int) -> Picture:
        """A whole picture with this part, and OpenCV's `border` around it."""
        (rows, columns), (height, width) = self._pixels, self._shape[:2]
        sides = rows.start, height - rows.stop, columns.start, width - columns.stop
        return np.asarray(cv2.copyMakeBorder(inner, *sides, border), np.uint8)


def _teeth(openings: Sequence[F32], edges: Sequence[F32]) -> F32:
    """Where upper teeth are (h, w): the same in all crops, so it is their mean, each by what it shows."""
    found, seen = np.zeros(openings[0].shape, np.float32), np.full(openings[0].shape, 1e-3, np.float32)
    for opening, edge in zip(openings, edges, strict=True):
        shows = _surely(opening)
        found += shows * edge
        seen += shows
    return np.asarray(np.clip(cv2.GaussianBlur(found / seen, (0, 0), 0.6) * 2.5 - 0.5, 0, 1), np.float32)


def _surely(opening: F32) -> F32:
    """1 well inside what is 1, 0 at its edge."""
    return np.clip(cv2.erode(opening, np.ones((3, 3), np.uint8)) * 4 - 3, 0, 1).astype(np.float32)


def _inside(colour: Picture, opening: F32, teeth: F32) -> tuple[Picture, dict[int, Picture]]:
    """How well inside the opening each pixel is (h, w); and what is inside, RGBA with straight alpha."""
    seen = _surely(opening)
    behind = seen * (1 - np.minimum(1, 4 * cv2.dilate(teeth, np.ones((5, 5), np.uint8))))
    inside = {
        which: np.dstack([_spread_out(colour, sure), _bytes(np.maximum(shows, GUESSED[which]))])
        for which, shows, sure in ((TEETH, seen, seen * teeth), (BEHIND, behind, behind))
    }
    return _bytes(np.asarray(cv2.GaussianBlur(seen, (0, 0), RIM) * 2 - 1, np.float32)), inside


def _parts(corners: Array, anatomy: Anatomy) -> NDArray[np.int8]:
    """What each grid point (rows, columns) shows."""
    part = np.where(anatomy.inside[corners].sum(-1) >= 2, BEHIND, SKIN)
    part[anatomy.fixed[corners].sum(-1) >= 2] = TEETH
    return part.astype(np.int8)


def _on_pixels(values: F32, shape: tuple[int, ...], step: int) -> F32:
    """A grid's values at every pixel (h, w)."""
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    return resample(values, np.dstack([(x + 0.5) / step, (y + 0.5) / step]))


def _edges(colour: Picture, there: Flags, step: int) -> F32:
    """How far each pixel (h, w) is part of what is `there` at grid points: between those, by the colours around."""
    shape = colour.shape
    share = _on_pixels(there.astype(np.float32), shape, step)
    rows, columns = np.flatnonzero(share.any(1)), np.flatnonzero(share.any(0))
    if not len(rows):
        return share
    box = tuple(slice(max(int(i.min()) - REACH, 0), int(i.max()) + REACH) for i in (rows, columns))
    part, pixels = share[box], colour[box].astype(np.float32)

    def distance(weight: F32) -> F32:
        total = cv2.blur(weight, (REACH, REACH))[..., None]
        mean = cv2.blur(pixels * weight[..., None], (REACH, REACH)) / np.maximum(total, 1e-4)
        return np.asarray(((pixels - mean) ** 2).sum(-1), np.float32)

    likely = (distance((1 - part) ** 2) - distance(part**2)) / COLOUR_SPREAD**2
    before = np.clip(part, 0.02, 0.98)
    odds = np.log(before / (1 - before)) + np.clip(likely, -5, 5)
    unsure = (part > 0.001) & (part < 0.999)
    share[box] = np.where(unsure, 1 / (1 + np.exp(-2 * odds)), part)
    return share


def _spread_out(colour: Picture, known: F32) -> Picture:
    """The colours of what is `known` (h, w), and around it those of the nearest of it."""
    sure = known > 0.9
    if not sure.any():
        return colour
    carried = colour.reshape(-1, 3).take(nearest(sure), 0).reshape(colour.shape)
    even = cv2.GaussianBlur(carried, (0, 0), 1.5)
    return np.where(sure[..., None], colour, even).astype(np.uint8)


def _bytes(values: F32) -> Picture:
    return np.clip(np.rint(values * 255), 0, 255).astype(np.uint8)
