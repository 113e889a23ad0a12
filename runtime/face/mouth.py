"""The mouth: baked crops moved with the skin they show, and what is inside moved on its own.

Lips, skin and their edges follow the surface. Teeth do not: upper ones stay on the skull, and tongue and lower teeth go
with the jaw, whatever the lips before them do. So well inside the opening these two are drawn as layers of their own,
taken from whichever crops show them.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.crops import Bank, border, feather, lay_over
from runtime.face.mouth_pieces import BEHIND, SKIN, TEETH, Anatomy, take_apart
from runtime.face.replica import Array, Grid, Picture
from runtime.face.resample import fitted, mixed, resample, softened
from runtime.face.surface import Placed
from runtime.face.warp import BoundGrid, Part, Sheet, Window, taken

F32 = NDArray[np.float32]
SKIN_SOFTNESS = 0.9
"""Cells over which the skin's motion is evened out, where it jumps (lips before teeth) and would stipple."""
INSIDE_SOFTNESS = 0.5
OUTLINE = 2.0
"""Canvas pixels."""
SPARE = 0.005
"""Weight of the crop that shows most of the inside, for what no crop near the pose shows."""
ENOUGH = 0.35
"""Share of the nearest crops that must show a place for it to be drawn as inside."""
Near = Sequence[tuple[int, float, F32]]
"""Numbers of crops, their weights, and how far their grid points move."""


class Mouth:
    """A bank of mouth crops."""

    def __init__(
        self,
        grid: Grid,
        scale: float,
        pictures: Sequence[Picture],
        corners: Array,
        weights: Array,
        flats: Sequence[F32],
        anatomy: Anatomy,
        face_alpha: Picture,
    ) -> None:
        """`corners`, `weights` (n, rows, columns, 3): the crops' bindings. `flats`: where vertices lie in each crop.

        `face_alpha` (h, w): 255 where the face is; crops keep off its outline.
        """
        self._sheet = Sheet(grid, scale, margin=16)
        self._bank = Bank(flats, anatomy.keys)
        self._bindings = [BoundGrid(c, w, flat) for c, w, flat in zip(corners, weights, flats, strict=True)]
        self._pieces, self._teeth = take_apart(pictures, corners, anatomy, grid.step, self._sheet)
        self._widest = int(np.argmax([pieces.shown for pieces in self._pieces]))
        self._mask = feather(self._sheet.size) * border(fitted(face_alpha, self._sheet.size), OUTLINE * scale)
        self._lips = anatomy.lips
        self._scale = scale

    def draw_into(self, picture: Picture, corner: Window, placed: Placed) -> None:
        """Blends the mouth of this pose into a premultiplied RGBA picture whose place is `corner`."""
        window, layer, mask = self.warped(self._bank.chosen(placed), placed)
        lay_over(picture, corner, window, layer, mask)

    def warped(self, chosen: Sequence[tuple[int, float]], placed: Placed) -> tuple[Window, Picture, F32]:
        """The window, the mouth in it (h, w, 4), and how much it counts (h, w)."""
        near = [(number, weight, self._bindings[number].flow(placed.seen)) for number, weight in chosen]
        window = self._sheet.window(near[0][2])
        total, mask = self._skin(near, window)
        if any(self._pieces[number].shown for number, _, _ in near):
            part = self._between(window, placed)
            here = total[part.slices]
            inside, shown = self._inside(near, placed, part, window)
            share = np.asarray(here[..., 3] * np.float32(1 / 255), np.float32) * shown
            here[...] = cv2.blendLinear(here, inside, 1 - share, share)
        total[..., 3] = 255
        return window, total, mask

    def _skin(self, near: Near, window: Window) -> tuple[Picture, F32]:
        """The crops moved with the skin, 255 as alpha well inside the opening; and how much they count (h, w)."""
        total: Picture | None = None
        mask: F32 | None = None
        done = 0.0
        for number, weight, flow in near:
            own = taken(flow, self._pieces[number].nearest[SKIN])
            places = self._sheet.sampling(softened(own, SKIN_SOFTNESS), window)
            one = resample(self._pieces[number].whole, places)
            if total is None or mask is None:
                total, mask = one, resample(self._mask, places, cv2.BORDER_CONSTANT)
            else:
                total = mixed(total, one, weight / (done + weight))
            done += weight
        assert total is not None and mask is not None
        return total, mask

    def _between(self, window: Window, placed: Placed) -> Part:
        """The part of the window that the lips surround."""
        lips = placed.seen.take(self._lips, 0) * self._scale - [window.left, window.top]
        (left, top), (right, bottom) = lips.min(0), lips.max(0)
        return self._sheet.part((float(left), float(right)), (float(top), float(bottom)))

    def _inside(self, near: Near, placed: Placed, part: Part, window: Window) -> tuple[Picture, F32]:
        """What is inside (h, w, 4): of every crop what it shows, of the widest open one what none shows; and how far it
        is known (h, w).
        """
        spare = (self._widest, SPARE, self._bindings[self._widest].flow(placed.seen))
        behind, teeth = (_Sum(part.height, part.width) for _ in range(2))
        alpha: Picture | None = None
        for number, weight, flow in (*near, spare):
            pieces = self._pieces[number]
            if pieces.shown == 0:
                continue
            for which, total in ((BEHIND, behind), (TEETH, teeth)):
                own = softened(taken(flow, pieces.nearest[which]), INSIDE_SOFTNESS)
                places = self._sheet.sampling(own, window, part)
                total.add(resample(pieces.inside[which], places), weight)
                if which == TEETH and alpha is None:  # teeth move with the skull, whichever crop shows them
                    alpha = resample(self._teeth, places)
        assert alpha is not None
        front = (alpha * np.float32(1 / 255))[..., None]
        out = np.full((part.height, part.width, 4), 255, np.uint8)
        out[..., :3] = teeth.mean() * front + behind.mean() * (1 - front) + np.float32(0.5)
        return out, np.clip(teeth.seen() * np.float32(1 / ENOUGH), 0, 1)


class _Sum:
    """A mean of pictures (h, w, 4), each counted by its weight and, as its alpha says, where it is seen."""

    def __init__(self, height: int, width: int) -> None:
        self._total = np.zeros((height, width, 4), np.float32)
        self._weight = 0.0

    def add(self, picture: Picture, weight: float) -> None:
        """`picture` is premultiplied."""
        self._weight += weight
        cv2.accumulateWeighted(picture, self._total, weight / self._weight)

    def mean(self) -> F32:
        """The colours (h, w, 3), 0 to 255."""
        return np.asarray(
            np.minimum(self._total[..., :3] * (255 / np.maximum(self._total[..., 3:], 0.05)), 254.5), np.float32
        )

    def seen(self) -> F32:
        """How much of the weight (h, w) is of pictures that show a place."""
        return np.asarray(self._total[..., 3] * np.float32(self._weight / 255), np.float32)
