"""Parts of the face that a warp alone cannot show (lips parting, lids closing): baked crops, warped and blended.

Each crop was rendered in a known pose. For a new pose the nearest few are carried to it by the exact motion of the
surface they show, and mixed so that the mix changes smoothly as the nearest ones change.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.replica import Grid, Picture
from runtime.face.resample import mixed, resample
from runtime.face.surface import Placed
from runtime.face.warp import BoundGrid, Sheet, Window, taken

F32 = NDArray[np.float32]
NEIGHBOURS = 6
TOO_LITTLE = 0.05
RIM = 7.0
"""Canvas pixels."""
NEAR = 0.4
"""Canvas pixels: poses nearer to a crop than this show that crop nearly alone."""


class Bank:
    """Which of a bank's crops come nearest to a pose."""

    def __init__(self, flats: Sequence[F32], keys: NDArray[np.int64]) -> None:
        """`flats`: where the rig's vertices (n, 2) lie in each crop. `keys`: vertices by which poses are compared."""
        self._keys = keys
        self._known: F32 = np.stack([flat[keys].ravel() for flat in flats])

    def chosen(self, placed: Placed) -> list[tuple[int, float]]:
        """The nearest crops and their weights, which are continuous in the pose and sum to 1."""
        away = self._known - placed.still.take(self._keys, 0).ravel()
        distance = np.sqrt(np.einsum("ij,ij->i", away, away) / len(self._keys))
        near = np.argsort(distance, kind="stable")[: NEIGHBOURS + 1]
        limit = float(distance[near[-1]]) + 1e-6
        # Shepard's weights with compact support (Franke and Little's): a crop enters and leaves at weight zero. Those
        # of little weight are eased out too, so that few are warped.
        near = near[:-1]
        weights = np.clip((limit - distance[near]) / (limit * (distance[near] + NEAR)), 0, None) ** 2
        weights = np.clip(weights / weights.sum() - TOO_LITTLE, 0, None)
        weights /= weights.sum()
        return [(int(i), float(w)) for i, w in zip(near, weights, strict=True) if w > 0]


class Crops:
    """A bank of crops of one part of the face, each moved as one sheet."""

    def __init__(
        self,
        grid: Grid,
        scale: float,
        pictures: Sequence[Picture],
        bindings: Sequence[BoundGrid],
        flats: Sequence[F32],
        keys: NDArray[np.int64],
        sources: Sequence[NDArray[np.int64]],
    ) -> None:
        """`flats`: where the rig's vertices (n, 2) lie in each crop. `keys`: vertices by which poses are compared.

        `sources`: for each crop the grid point (rows * columns,) whose motion each grid point takes.
        """
        self._sources = sources
        self._sheet = Sheet(grid, scale, margin=16)
        self._pictures = [self._sheet.fit(p) for p in pictures]
        self._bindings = list(bindings)
        self._bank = Bank(flats, keys)
        self._mask = feather(self._sheet.size)

    def draw_into(self, picture: Picture, corner: Window, placed: Placed) -> None:
        """Blends the crops for this pose into a premultiplied RGBA picture whose place is `corner`."""
        window, layer, mask = self._warped(self._bank.chosen(placed), placed)
        y, x = window.top - corner.top, window.left - corner.left
        under = picture[y : y + window.height, x : x + window.width]
        picture[y : y + window.height, x : x + window.width] = cv2.blendLinear(under, layer, 1 - mask, mask)

    def _warped(self, chosen: list[tuple[int, float]], placed: Placed) -> tuple[Window, Picture, F32]:
        flows = [self._bindings[number].flow(placed.seen) for number, _ in chosen]
        window = self._sheet.window(flows[0])
        total: Picture | None = None
        mask: F32 | None = None
        done = 0.0
        for (number, weight), flow in zip(chosen, flows, strict=True):
            places = self._sheet.sampling(taken(flow, self._sources[number]), window)
            one = resample(self._pictures[number], places)
            if total is None or mask is None:
                total, mask = one, resample(self._mask, places, cv2.BORDER_CONSTANT)
            else:
                total = mixed(total, one, weight / (done + weight))
            done += weight
        assert total is not None and mask is not None
        return window, total, mask


def border(within: Picture, scale: float) -> F32:
    """1 further than twice RIM from where `within` ends, 0 nearer than RIM, smooth between."""
    framed = cv2.copyMakeBorder((within > 250).astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    away = np.asarray(cv2.distanceTransform(framed, cv2.DIST_L2, 5), np.float32)[1:-1, 1:-1]
    rise = np.clip(away / np.float32(RIM * scale) - 1, 0, 1)
    return np.asarray(rise * rise * (3 - 2 * rise), np.float32)


def feather(size: tuple[int, int]) -> F32:
    """A mask (height, width): 1 inside, falling smoothly to 0 at the edges of a rounded rectangle."""
    width, height = size
    x = np.abs((np.arange(width) + 0.5) / width * 2 - 1)
    y = np.abs((np.arange(height) + 0.5) / height * 2 - 1)
    outside = np.maximum(x[None] - 0.72, 0) ** 2 + np.maximum(y[:, None] - 0.68, 0) ** 2
    fall = np.clip(1 - np.sqrt(outside) / 0.26, 0, 1)
    mask: F32 = (fall * fall * (3 - 2 * fall)).astype(np.float32)
    return mask
