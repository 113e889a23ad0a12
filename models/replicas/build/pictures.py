"""Pictures with straight alpha."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray


def reduced(picture: NDArray[Any], scale: float) -> NDArray[Any]:
    """A picture (h, w, 4) at `scale` (under 1) of its size, averaged with its alpha."""
    size = round(picture.shape[1] * scale), round(picture.shape[0] * scale)
    alpha = picture[..., 3:].astype(np.float32)
    small = cv2.resize(np.dstack([picture[..., :3] * alpha, alpha]), size, interpolation=cv2.INTER_AREA)
    colour = small[..., :3] / np.maximum(small[..., 3:], 1)
    return np.clip(np.rint(np.dstack([colour, small[..., 3]])), 0, 255).astype(np.uint8)


def read_picture(path: Path) -> NDArray[np.uint8]:
    """A picture as BGR or BGRA, as OpenCV keeps it. Raises FileNotFoundError."""
    picture = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    if picture is None:
        raise FileNotFoundError(path)
    return picture.astype(np.uint8)
