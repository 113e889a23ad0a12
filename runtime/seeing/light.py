"""Whether a camera's picture can show anything: a covered lens, no light."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.seeing.look import View

_DARK = 0.04
_FLAT, _LEAST = 0.06, 0.8
"""How much brightness differs between parts of a covered lens's picture: a share of it, grey levels at least."""
_SIDE = 16


def view_of(picture: NDArray[np.uint8]) -> tuple[View, float]:
    """What a picture (h, w, 3) can show, and how bright it is, 0 to 1.

    A covered lens gives a picture of one brightness all over, black or not; a dark room still has lighter parts.
    """
    small = cv2.resize(picture, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA).mean(axis=2)
    light = round(float(small.mean()) / 255, 3)
    if float(small.std()) < max(_LEAST, _FLAT * float(small.mean())) and light < 0.5:
        return "covered", light
    return ("dark" if light < _DARK else "clear"), light
