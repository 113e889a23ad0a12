"""Arms that hang. The base mesh holds them out to both sides, which in a bust looks like shoulders without end."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
F32 = NDArray[np.float32]

WIDEST = 0.84
"""Of the half-width that the picture shows at its lower edge: further out nothing comes to lie."""
KEPT = 0.55
"""Share of that within which nothing moves: neck, collar and chest."""


def arms_down(torso: Image) -> Image:
    """The torso's picture (h, w, 4), straight alpha, with what is far from its middle drawn in, ever more outward.

    Columns keep their order and heights, so that folds of the cloth go on and only get narrower.
    """
    height, width = torso.shape[:2]
    middle = width / 2
    shown = np.flatnonzero(torso[-1, :, 3] > 128)
    if not len(shown):
        return torso
    widest = WIDEST * max(middle - shown[0], shown[-1] + 1 - middle)
    kept = KEPT * widest
    away = np.arange(width) + 0.5 - middle
    share = np.clip((np.abs(away) - kept) / (widest - kept), 0, 1 - 1e-9)
    source = np.where(np.abs(away) <= kept, np.abs(away), kept - (widest - kept) * np.log(1 - share))
    columns = np.sign(away) * source + middle - 0.5
    places = np.stack(np.broadcast_arrays(columns[None], np.arange(height)[:, None]), -1).astype(np.float32)
    alpha = torso[..., 3:].astype(np.float32)
    solid = np.asarray(np.dstack([torso[..., :3] * alpha, alpha]), np.float32)
    # Drawn in by more than two, pixels would be skipped.
    even = np.asarray(cv2.GaussianBlur(solid, (5, 1), 0), np.float32)
    squeezed = np.clip((np.abs(np.gradient(columns)) - 1) / 1.5, 0, 1)[None, :, None]
    sharp, soft = (_at(picture, places) for picture in (solid, even))
    moved = sharp * (1 - squeezed) + soft * squeezed
    colour = moved[..., :3] / np.maximum(moved[..., 3:], 1)
    return np.asarray(np.clip(np.rint(np.dstack([colour, moved[..., 3]])), 0, 255), np.uint8)


def _at(picture: F32, places: F32) -> F32:
    """The picture (h, w, 4) read at `places` (h', w', 2), nothing outside it."""
    # OpenCV's stubs ask for two maps; with a map of pairs the second must be None.
    return cv2.remap(picture, places, None, cv2.INTER_LINEAR)  # type: ignore[call-overload,no-any-return]
