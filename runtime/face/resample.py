"""The few OpenCV calls that drawing consists of, with the types they really have."""

from __future__ import annotations

import math
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

F32 = NDArray[np.float32]
Pixels = TypeVar("Pixels", NDArray[np.uint8], NDArray[np.float32])


def resample(picture: Pixels, places: F32, outside: int = cv2.BORDER_REPLICATE, into: Pixels | None = None) -> Pixels:
    """The picture (h, w, ...) read bilinearly at `places` (h', w', 2): x and y in its pixels.

    `outside`: OpenCV border mode; with BORDER_CONSTANT outside is 0. `into`: memory to use again for the result.
    """
    # OpenCV's stubs ask for two maps; with a map of pairs the second must be None.
    return cv2.remap(picture, places, None, cv2.INTER_LINEAR, into, outside)  # type: ignore[call-overload,no-any-return]


def enlarge(grid: Pixels, into: Pixels) -> Pixels:
    """A grid (h, w, ...) whose values stand for cell centres, at the size of `into`, which it fills and returns."""
    cv2.resize(grid, into.shape[1::-1], into, interpolation=cv2.INTER_LINEAR)
    return into


def room(memory: Pixels, shape: tuple[int, ...]) -> Pixels:
    """The beginning of a flat piece of memory as an array of this shape: to use it again is cheaper than new memory."""
    return memory[: math.prod(shape)].reshape(shape)


def shifted(places: F32, x: float, y: float) -> F32:
    """Places (h, w, 2) moved by x and y."""
    return np.asarray(cv2.add(places, (x, y, 0, 0)), np.float32)  # type: ignore[call-overload]  # a scalar may stand


def fitted(picture: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """A picture at `size` (width, height), averaged where it shrinks; as it is when that is its size already."""
    if (picture.shape[1], picture.shape[0]) == size:
        return picture
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def mix_in(a: NDArray[np.uint8], b: NDArray[np.uint8], share: float) -> None:
    """Makes `a` a mix of `share` of b and the rest of itself."""
    cv2.addWeighted(a, 1 - share, b, share, 0, a)


def softened(flow: F32, cells: float) -> F32:
    """A grid (h, w, 2) evened out over about `cells` of its cells; as it is for 0."""
    return flow if cells == 0 else np.asarray(cv2.GaussianBlur(flow, (0, 0), cells), np.float32)


def nearest(there: NDArray[np.bool_]) -> NDArray[np.int64]:
    """For every grid point the flat number of the nearest one that is `there`; itself where none is."""
    if not there.any():
        return np.arange(there.size)
    _, labels = cv2.distanceTransformWithLabels(
        (~there).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    lookup = np.zeros(int(labels.max()) + 1, np.int64)
    lookup[labels[there]] = np.flatnonzero(there.ravel())
    return np.asarray(lookup[labels].ravel(), np.int64)
