"""How somebody holds themselves: shoulders and hands, found from where their face is.

The network is Pose Landmark lite of Google's MediaPipe (model card "MediaPipe BlazePose GHUM 3D", Apache-2.0). Its own
detector is not needed: a face of known place and height says where the body must be.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.inference.openvino import compile_openvino
from runtime.seeing.look import Body

Picture = NDArray[np.uint8]
_SIDE = 256
_ACROSS, _DOWN = 11.0, 3.6
"""The square that the network looks at, in heights of the face: its side, and how far its middle lies below it."""
_NOSE, _SHOULDERS, _WRISTS, _POINTS = 0, (11, 12), (15, 16), 39
_SURE, _SEEN = 0.2, 0.6


class BodyReader:
    """Not for two threads at once. Raises ModelMissing or ModelDamaged."""

    def __init__(self, network: Path, *, threads: int = 1) -> None:
        self._network = compile_openvino(network, threads, "f32")

    def read(self, rgb: Picture, x: float, y: float, face: float) -> Body | None:
        """The body under a face with its centre at `x`, `y` and of height `face` (shares of the picture)."""
        height, width = rgb.shape[:2]
        tall = face * height
        side = _ACROSS * tall
        scale = side / _SIDE
        left, top = x * width - side / 2, y * height + _DOWN * tall - side / 2
        matrix = np.array([[scale, 0, left], [0, scale, top]], np.float32)
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        cut = cv2.warpAffine(rgb, matrix, (_SIDE, _SIDE), flags=flags)
        outputs = self._network.run([(np.asarray(cut, np.float32) / 255)[None]])
        there = next(float(o.ravel()[0]) for o in outputs if o.size == 1)
        points = next(o for o in outputs if o.size == _POINTS * 5).reshape(_POINTS, 5)
        if there < _SURE:
            return None
        seen = 1 / (1 + np.exp(-np.clip(points[:, 3:], -80, 80)))
        places = points[:, :2] * scale + [left, top]
        one, other = places[list(_SHOULDERS)]
        if seen[list(_SHOULDERS), 0].min() < _SEEN:
            return None
        middle = (one + other) / 2
        nose = places[_NOSE]
        across = one - other  # the person's own left is at the picture's right
        chin = nose[1] + 0.4 * tall
        up = any(seen[wrist].min() > _SEEN and places[wrist, 1] < chin for wrist in _WRISTS)
        return Body(
            float(np.linalg.norm(across) / height),
            float((middle[1] - nose[1]) / height),
            float(np.degrees(np.arctan2(across[1], abs(across[0]) + 1e-6))),
            bool(up),
        )
