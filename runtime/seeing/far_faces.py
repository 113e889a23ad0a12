"""All the faces of a picture, near and several metres away: how many people are there, and where a far one is.

The network is BlazeFace full range (sparse) of Google's MediaPipe (model card "MediaPipe BlazeFace Full Range",
Apache-2.0). In a picture of 640 x 480 it finds faces from about 35 pixels of height, in the middle from about 20.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.inference.openvino import compile_openvino

Picture = NDArray[np.uint8]
_SIDE, _CELLS = 192, 48
_SURE = 0.6
_OVERLAP = 0.3


@dataclass(frozen=True, slots=True)
class FaceBox:
    """A face: centre and height as fractions of the picture, how sure (0 to 1)."""

    x: float
    y: float
    height: float
    sure: float


class FarFaces:
    """Not for two threads at once. Raises ModelMissing or ModelDamaged."""

    def __init__(self, detector: Path, *, threads: int = 1) -> None:
        self._detector = compile_openvino(detector, threads, "f32")
        rows, columns = np.mgrid[0:_CELLS, 0:_CELLS]
        self._anchors = np.stack([columns.ravel() + 0.5, rows.ravel() + 0.5], 1) / _CELLS

    def find(self, rgb: Picture) -> tuple[FaceBox, ...]:
        """The faces of a picture (height, width, 3), the tallest first; where there are none, those of its middle half,
        looked at more closely.
        """
        found = self._find(rgb)
        if found:
            return found
        height, width = rgb.shape[:2]
        top, left = height // 8, width // 4
        inner = rgb[top : top + height // 2, left : left + width // 2]
        return tuple(
            FaceBox((left + box.x * width / 2) / width, (top + box.y * height / 2) / height, box.height / 2, box.sure)
            for box in self._find(np.ascontiguousarray(inner))
        )

    def _find(self, rgb: Picture) -> tuple[FaceBox, ...]:
        height, width = rgb.shape[:2]
        side = max(height, width)
        scale = _SIDE / side
        edge = np.array([(side - width) / 2, (side - height) / 2])
        matrix = np.array([[scale, 0, edge[0] * scale], [0, scale, edge[1] * scale]], np.float32)
        small = cv2.warpAffine(cv2.blur(rgb, (2, 2)) if side > 2 * _SIDE else rgb, matrix, (_SIDE, _SIDE))
        outputs = self._detector.run([(np.asarray(small, np.float32) / 127.5 - 1)[None]])
        boxes, scores = (next(o for o in outputs if o.shape[-1] == last)[0] for last in (16, 1))
        sure = 1 / (1 + np.exp(-np.clip(scores[:, 0], -80, 80)))
        likely = np.flatnonzero(sure > _SURE)
        if not len(likely):
            return ()
        centres = (self._anchors[likely] + boxes[likely, :2] / _SIDE) * side - edge
        sizes = boxes[likely, 2:4] / _SIDE * side
        corners = np.concatenate([centres - sizes / 2, sizes], 1)
        kept = np.array(cv2.dnn.NMSBoxes(corners.tolist(), sure[likely].tolist(), _SURE, _OVERLAP)).ravel()
        faces = [
            FaceBox(
                float(centres[i, 0] / width),
                float(centres[i, 1] / height),
                float(sizes[i, 1] / height),
                float(sure[likely[i]]),
            )
            for i in kept
        ]
        return tuple(sorted(faces, key=lambda face: -face.height))
