"""The mouth: baked crops moved with the skin they show, and what is inside moved on its own.

Lips, skin and their edges follow the surface. Teeth do not: upper ones stay on the skull, and tongue and lower teeth go
with the jaw, whatever the lips before them do. So well inside the opening these two are drawn as layers of their own,
taken from whichever crops show them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.crops import Bank, Blend, border, feather
from runtime.face.mouth_pieces import BEHIND, SKIN, TEETH, Anatomy, Pieces, take_apart
from runtime.face.replica import Array, Grid, Picture
from runtime.face.resample import fitted, resample, room, softened
from runtime.face.surface import Placed
from runtime.face.warp import BoundGrid, Part, Sheet, Window, taken

F32 = NDArray[np.float32]
SKIN_SOFTNESS = 0.9
"""Cells over which the skin's motion is evened out, where it jumps (lips before teeth) and would stipple."""
INSIDE_SOFTNESS = 0.5
LIPS_REACH = 24
"""Canvas pixels around the lips within which the inside is carried on."""
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
        around = _around([flat[anatomy.lips] for flat in flats], grid, corners.shape[1:3])
        self._pieces, self._teeth = take_apart(pictures, corners, anatomy, grid.step, self._sheet, around)
        self._widest = int(np.argmax([pieces.shown for pieces in self._pieces]))
        mask = feather(self._sheet.size) * border(fitted(face_alpha, self._sheet.size), OUTLINE * scale)
        self._blend = Blend(self._sheet, mask)
        self._sums = [_Sum(self._sheet.width * self._sheet.height) for _ in (BEHIND, TEETH)]
        self._lips = anatomy.lips
        self._scale = scale

    def draw_into(self, picture: Picture, corner: Window, placed: Placed) -> None:
        """Blends the mouth of this pose into a premultiplied RGBA picture whose place is `corner`."""
        chosen = self._bank.chosen(placed)
        near = [(number, weight, self._bindings[number].flow(placed.seen)) for number, weight in chosen]
        window = self._sheet.window(near[0][2])
        part = self._blend.part(near[0][2], window)
        total = self._blend.of(self._skin(near), window, part)
        if any(self._pieces[number].shown for number, _, _ in near):
            between = self._between(window, placed).within(part)
            here = total[between.in_part(part)]
            inside, shown = self._inside(near, placed, between, window)
            share = np.asarray(here[..., 3] * np.float32(1 / 255), np.float32) * shown
            here[...] = cv2.blendLinear(here, inside, 1 - share, share)
        total[..., 3] = 255
        self._blend.lay_over(picture, corner, window, part)

    def _skin(self, near: Near) -> Iterator[tuple[Picture, float, F32]]:
        """The crops with their weights and how they move with the skin; their alpha is 255 well inside the opening."""
        for number, weight, flow in near:
            pieces = self._pieces[number]
            yield pieces.whole, weight, softened(taken(flow, pieces.nearest[SKIN]), SKIN_SOFTNESS)

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
        showing = [(self._pieces[number], weight, flow) for number, weight, flow in (*near, spare)]
        showing = [one for one in showing if one[0].shown]
        shape = (part.height, part.width)
        behind, teeth = (total.empty(shape) for total in self._sums)

        def places(pieces: Pieces, flow: F32, which: int) -> F32:
            own = softened(taken(flow, pieces.nearest[which]), INSIDE_SOFTNESS)
            return self._sheet.sampling(own, window, part)

        for pieces, weight, flow in showing:
            behind.add(resample(pieces.inside[BEHIND], places(pieces, flow, BEHIND)), weight)
        # Teeth move with the skull, whichever crop shows them.
        fixed = places(showing[0][0], showing[0][2], TEETH)
        for pieces, weight, _ in showing:
            teeth.add(resample(pieces.inside[TEETH], fixed), weight)
        front = np.asarray(resample(self._teeth, fixed) * np.float32(1 / 255), np.float32)
        known = np.clip(teeth.seen() * np.float32(1 / ENOUGH), 0, 1)
        mixed = cv2.blendLinear(teeth.mean(), behind.mean(), front, 1 - front)
        out = np.asarray(cv2.convertScaleAbs(mixed), np.uint8)
        out[..., 3] = 255
        return out, known


def _around(lips: Sequence[F32], grid: Grid, shape: tuple[int, ...]) -> tuple[slice, slice]:
    """Rows and columns of grid points around all places (n, 2) of lips; `shape`: how many of them there are."""
    places = (np.concatenate(lips) - grid.box[:2]) / grid.step
    reach = LIPS_REACH // grid.step
    low, high = places.min(0).astype(int) - reach, places.max(0).astype(int) + reach + 2
    return slice(max(low[1], 0), min(high[1], shape[0])), slice(max(low[0], 0), min(high[0], shape[1]))


class _Sum:
    """A mean of pictures (h, w, 4), each counted by its weight and, as its alpha says, where it is seen."""

    def __init__(self, pixels: int) -> None:
        """`pixels`: how many a picture has at most."""
        self._memory = np.empty(pixels * 4, np.float32)
        self._total: F32 = self._memory[:0].reshape(0, 0, 4)
        self._weight = 0.0

    def empty(self, shape: tuple[int, int]) -> _Sum:
        """Itself, begun anew for pictures of this height and width."""
        self._total, self._weight = room(self._memory, (*shape, 4)), 0.0
        return self

    def add(self, picture: Picture, weight: float) -> None:
        """`picture` is premultiplied."""
        self._weight += weight
        if self._weight == weight:
            self._total[...] = picture
        else:
            cv2.accumulateWeighted(picture, self._total, weight / self._weight)

    def mean(self) -> F32:
        """The colours (h, w, 4), 0 to 255, the last not to be used."""
        seen = np.maximum(cv2.extractChannel(self._total, 3), 0.05)
        return np.asarray(cv2.divide(self._total, cv2.merge([seen] * 4), scale=255), np.float32)

    def seen(self) -> F32:
        """How much of the weight (h, w) is of pictures that show a place."""
        return np.asarray(self._total[..., 3] * np.float32(self._weight / 255), np.float32)
