"""Parts of the face that a warp alone cannot show (lips parting, lids closing): baked crops, warped and blended.

Each crop was rendered in a known pose. For a new pose the nearest few are carried to it by the exact motion of the
surface they show, and mixed so that the mix changes smoothly as the nearest ones change.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.replica import Grid, Picture
from runtime.face.resample import fitted, mix_in, resample, room
from runtime.face.surface import Placed
from runtime.face.warp import BoundGrid, Part, Sheet, Window

F32 = NDArray[np.float32]
NEIGHBOURS = 6
TOO_LITTLE = 0.03
"""Shares below this are not worth a warp; those above are lowered by it, so that none comes or goes at once."""
OUTLINE = 12.0
"""Canvas pixels."""
SIDE = (2.0, 20.0)
"""Canvas pixels inside the sides of what a crop is compared by: nearer than the first it is not seen, beyond the second
it is alone. Further out the baked crop shows the bare temple, without the hair's shade."""
NEARNESS = 0.1
"""How much a crop's distance counts against it, beside how well the mix as a whole comes to lie where the pose is."""


class Bank:
    """Which of a bank's crops show a pose when they are mixed, and in what shares."""

    def __init__(self, flats: Sequence[F32], keys: NDArray[np.int64]) -> None:
        """`flats`: where the rig's vertices (n, 2) lie in each crop. `keys`: vertices by which poses are compared."""
        self._keys = keys
        known = np.stack([flat[keys].ravel() for flat in flats]).astype(np.float64)
        self._middle = known.mean(0)
        self._known = known - self._middle
        self._products = self._known @ self._known.T
        self._last: tuple[NDArray[np.float64], list[tuple[int, float]]] = np.full(len(self._middle), np.nan), []

    def chosen(self, placed: Placed) -> list[tuple[int, float]]:
        """Numbers of crops and their shares, which sum to 1 and are continuous in the pose.

        The mix is to lie where the pose lies (locally linear reconstruction: Roweis and Saul 2000), by near crops
        rather than far ones; one at the edge of the neighbourhood counts for nothing, so it enters and leaves unseen.
        """
        pose = placed.still.take(self._keys, 0).ravel() - self._middle
        if not np.array_equal(pose, self._last[0]):  # lids are still most of the time
            self._last = pose, self._shares(pose)
        return self._last[1]

    def _shares(self, pose: NDArray[np.float64]) -> list[tuple[int, float]]:
        along = self._known @ pose
        square = np.diagonal(self._products) - 2 * along + pose @ pose
        near = np.argsort(square, kind="stable")[: NEIGHBOURS + 1]
        limit = float(square[near[-1]]) + 1e-3
        near = near[:-1]
        cost, part = square[near], along[near]
        gram = self._products[np.ix_(near, near)] - part[:, None] - part[None] + pose @ pose
        gram[np.diag_indices(len(near))] += NEARNESS * cost * limit / (limit - cost + 1e-9) + 1e-6 * limit
        shares = np.clip(_mix(gram / limit) - TOO_LITTLE, 0, None)
        shares /= shares.sum()
        return [(int(i), float(share)) for i, share in zip(near, shares, strict=True) if share > 0]


def _mix(gram: NDArray[np.float64]) -> NDArray[np.float64]:
    """The shares w (n,), none below 0 and 1 in sum, for which w gram w is least; `gram` (n, n) is positive definite.

    By the active-set method of Lawson and Hanson ("Solving Least Squares Problems", 1974) on w gram w / 2 - sum(w),
    whose solution is the same but for its sum. It begins with all crops but those that would count below 0.
    """
    used = np.arange(len(gram))
    goal = _goal(gram, used)
    while goal.min() <= 0:
        used = used[goal > 0]
        goal = _goal(gram, used)
    shares = np.zeros(len(gram))
    shares[used] = goal
    for _ in range(3 * len(gram)):
        gain = 1 - gram @ shares
        gain[used] = 0
        best = int(np.argmax(gain))
        if gain[best] <= 1e-9:
            break
        used = np.sort(np.append(used, best))
        goal = _goal(gram, used)
        while goal.min() <= 0:
            now, falling = shares[used], goal <= 0
            now += float(np.min(now[falling] / (now[falling] - goal[falling]))) * (goal - now)
            shares[used] = np.where(now > 1e-12, now, 0)
            used = used[now > 1e-12]
            goal = _goal(gram, used)
        shares[used] = goal
    return np.asarray(shares / shares.sum(), np.float64)


def _goal(gram: NDArray[np.float64], used: NDArray[np.int64]) -> NDArray[np.float64]:
    """The shares of the crops `used` alone, which may be below 0."""
    _, goal = cv2.solve(gram[used[:, None], used], np.ones((len(used), 1)), flags=cv2.DECOMP_CHOLESKY)
    return np.asarray(goal[:, 0], np.float64)


class Blend:
    """Pictures of one sheet, each moved by its own motion and mixed, with a mask that moves as the first of them does.

    All of it into the same memory every frame, and only where the mask is.
    """

    def __init__(self, sheet: Sheet, mask: F32) -> None:
        """`mask` (h, w), 0 to 1, of the sheet's size: how much the blend counts."""
        self._sheet = sheet
        self._mask: Picture = np.rint(mask * 255).astype(np.uint8)
        rows, columns = np.flatnonzero(self._mask.any(1)), np.flatnonzero(self._mask.any(0))
        self._box = int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1
        pixels = sheet.width * sheet.height
        self._total, self._one = np.empty(pixels * 4, np.uint8), np.empty(pixels * 4, np.uint8)
        self._shown, self._weights = np.empty(pixels, np.uint8), np.empty(pixels * 4, np.uint8)

    def part(self, flow: F32, window: Window) -> Part:
        """The part of the window in which the mask comes to lie when grid points move by `flow`."""
        return self._sheet.reached(self._box, flow, window)

    def of(self, moved: Iterable[tuple[Picture, float, F32]], window: Window, part: Part) -> Picture:
        """The mix (h, w, 4) in a part of the window, of pictures with their weights and motions."""
        total, one = (room(memory, (part.height, part.width, 4)) for memory in (self._total, self._one))
        done = 0.0
        for picture, weight, flow in moved:
            places = self._sheet.sampling(flow, window, part)
            resample(picture, places, into=one if done else total)
            if done:
                mix_in(total, one, weight / (done + weight))
            else:
                resample(self._mask, places, cv2.BORDER_CONSTANT, room(self._shown, (part.height, part.width)))
            done += weight
        return total

    def lay_over(self, picture: Picture, corner: Window, window: Window, part: Part) -> None:
        """Blends the last mix by its mask into a premultiplied RGBA picture whose place is `corner`."""
        y, x = window.top + part.top - corner.top, window.left + part.left - corner.left
        under = picture[y : y + part.height, x : x + part.width]
        total, weights = (room(memory, (part.height, part.width, 4)) for memory in (self._total, self._weights))
        cv2.merge([room(self._shown, (part.height, part.width))] * 4, weights)
        cv2.multiply(total, weights, total, scale=1 / 255)
        cv2.bitwise_not(weights, weights)
        cv2.multiply(under, weights, under, scale=1 / 255)
        cv2.add(under, total, under)


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
        face_alpha: Picture,
    ) -> None:
        """`flats`: where the rig's vertices (n, 2) lie in each crop. `keys`: vertices by which poses are compared.

        `face_alpha` (h, w): 255 where the face is; crops keep off its outline, where the side of the head turns away.
        """
        self._sheet = Sheet(grid, scale, margin=16)
        self._pictures = [self._sheet.fit(p) for p in pictures]
        self._bindings = list(bindings)
        self._bank = Bank(flats, keys)
        known = np.stack([flat[keys] for flat in flats]).mean(0)[:, 0]
        mask = feather(self._sheet.size) * border(fitted(face_alpha, self._sheet.size), OUTLINE * scale)
        self._blend = Blend(
            self._sheet, mask * _sides(grid, self._sheet.size[0], float(known.min()), float(known.max()))
        )

    def draw_into(self, picture: Picture, corner: Window, placed: Placed) -> None:
        """Blends the crops for this pose into a premultiplied RGBA picture whose place is `corner`."""
        chosen = self._bank.chosen(placed)
        flows = [self._bindings[number].flow(placed.seen) for number, _ in chosen]
        window = self._sheet.window(flows[0])
        part = self._blend.part(flows[0], window)
        moved = [(self._pictures[number], weight, flow) for (number, weight), flow in zip(chosen, flows, strict=True)]
        self._blend.of(moved, window, part)
        self._blend.lay_over(picture, corner, window, part)


def _sides(grid: Grid, pixels: int, left: float, right: float) -> F32:
    """A mask (pixels,) over a crop's columns: 1 well between left and right (canvas pixels), 0 well outside."""
    x = grid.box[0] + (np.arange(pixels) + 0.5) / pixels * (grid.box[2] - grid.box[0])
    rise = np.clip((np.minimum(x - left, right - x) - SIDE[0]) / (SIDE[1] - SIDE[0]), 0, 1)
    return np.asarray(rise * rise * (3 - 2 * rise), np.float32)


def border(within: Picture, pixels: float) -> F32:
    """1 further than twice so many pixels from where `within` ends, 0 nearer than once, smooth between."""
    whole = (within > 250).astype(np.uint8)
    outlines, _ = cv2.findContours(whole, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(whole, outlines, -1, 1, cv2.FILLED)  # eyes are holes in a face, not its end
    framed = cv2.copyMakeBorder(whole, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    away = np.asarray(cv2.distanceTransform(framed, cv2.DIST_L2, 5), np.float32)[1:-1, 1:-1]
    rise = np.clip(away / np.float32(pixels) - 1, 0, 1)
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
