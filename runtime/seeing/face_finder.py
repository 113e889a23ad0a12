"""Finding one face in a picture and reading its 478 landmarks and 52 ARKit blendshapes.

The three networks are those of Google's MediaPipe Face Landmarker (model card "MediaPipe BlazeFace short range",
"Face Mesh V2" and "Blendshape V2", Apache-2.0), run by OpenVINO straight from their .tflite files.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.inference.openvino import OpenVinoModel, compile_openvino
from runtime.seeing.landmark_sets import BLENDSHAPE_INPUTS, BLENDSHAPE_NAMES

F32 = NDArray[np.float32]
Picture = NDArray[np.uint8]
DETECTOR_SIDE = 128
LANDMARK_SIDE = 256
SURE = 0.5
EYE_CORNERS = (33, 263)
MESH = 468
"""The first landmarks are the face; the last ten are the irises."""


@dataclass(frozen=True, slots=True, eq=False)
class FaceSeen:
    """A face in a picture.

    `x`, `y`: its centre, and `height`: its height, as fractions of the picture (x right, y down). `presence`: how
    sure, 0 to 1. `landmarks` (478, 3): pixels, z towards the camera negative. `blendshapes`: ARKit coefficients.
    """

    x: float
    y: float
    height: float
    presence: float
    landmarks: F32
    blendshapes: dict[str, float]


@dataclass(frozen=True, slots=True)
class _Region:
    """A square around a face: centre and side in pixels, and the head's tilt in radians."""

    x: float
    y: float
    side: float
    tilt: float


class FaceFinder:
    """Looks at pictures one after the other: a face once found is followed until it is lost.

    Not for two threads at once. Raises ModelMissing or ModelDamaged.
    """

    def __init__(self, detector: Path, landmarks: Path, blendshapes: Path, *, threads: int = 1) -> None:
        self._detector = compile_openvino(detector, threads, "f32")
        self._landmarks = compile_openvino(landmarks, threads, "f32")
        self._blendshapes = compile_openvino(blendshapes, threads, "f32")
        self._anchors = _anchors()
        self._region: _Region | None = None

    def find(self, rgb: Picture) -> FaceSeen | None:
        """The largest-looking face of a picture (height, width, 3), or the one followed; None if there is none."""
        if self._region is not None:
            seen = self._read(rgb, self._region)
            if seen is not None:
                return seen
        self._region = self._detect(rgb)
        return None if self._region is None else self._read(rgb, self._region)

    def forget(self) -> None:
        """The next picture has nothing to do with the last one."""
        self._region = None

    def _detect(self, rgb: Picture) -> _Region | None:
        height, width = rgb.shape[:2]
        side = max(height, width)
        scale = DETECTOR_SIDE / side
        edge_x, edge_y = (side - width) / 2, (side - height) / 2
        matrix = np.array([[scale, 0, edge_x * scale], [0, scale, edge_y * scale]], np.float32)
        small = cv2.warpAffine(rgb, matrix, (DETECTOR_SIDE, DETECTOR_SIDE))
        boxes, scores = _named(self._detector, [(np.asarray(small, np.float32) / 127.5 - 1)[None]], (16, 1))
        sure = 1 / (1 + np.exp(-np.clip(scores[0, :, 0], -80, 80)))
        best = int(np.argmax(sure))
        if sure[best] < SURE:
            return None
        points = boxes[0, best].reshape(8, 2) / DETECTOR_SIDE
        points[[0, 2, 3]] += self._anchors[best]
        eyes = points[3] - points[2]
        centre = points[0] * side - [edge_x, edge_y]
        tilt = float(np.arctan2(eyes[1], eyes[0]))
        return _Region(float(centre[0]), float(centre[1]), float(points[1].max() * side * 1.5), tilt)

    def _read(self, rgb: Picture, region: _Region) -> FaceSeen | None:
        scale = region.side / LANDMARK_SIDE
        c, s = np.cos(region.tilt) * scale, np.sin(region.tilt) * scale
        half = LANDMARK_SIDE / 2
        matrix = np.array([[c, -s, region.x - half * (c - s)], [s, c, region.y - half * (s + c)]], np.float32)
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        cut = cv2.warpAffine(rgb, matrix, (LANDMARK_SIDE, LANDMARK_SIDE), flags=flags)
        points, score = _named(self._landmarks, [(np.asarray(cut, np.float32) / 255)[None]], (1434, 1))
        presence = float(1 / (1 + np.exp(-np.clip(score.ravel()[0], -80, 80))))
        if presence < SURE:
            self._region = None
            return None
        local = points.reshape(478, 3)
        landmarks = np.concatenate([local[:, :2] @ matrix[:, :2].T + matrix[:, 2], local[:, 2:] * scale], 1)
        landmarks = landmarks.astype(np.float32)
        self._region = _around(landmarks)
        (values,) = self._blendshapes.run([landmarks[None, BLENDSHAPE_INPUTS, :2]])
        shapes = {n: float(v) for n, v in zip(BLENDSHAPE_NAMES, values.ravel(), strict=True) if n != "_neutral"}
        low, high = landmarks[:MESH, :2].min(0), landmarks[:MESH, :2].max(0)
        height, width = rgb.shape[:2]
        x, y = (low + high) / 2 / [width, height]
        return FaceSeen(float(x), float(y), float((high - low)[1] / height), presence, landmarks, shapes)


def _around(landmarks: F32) -> _Region:
    left, right = landmarks[list(EYE_CORNERS), :2]
    tilt = float(np.arctan2(*(right - left)[::-1]))
    upright = np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]])
    turned = landmarks[:MESH, :2] @ upright.T
    low, high = turned.min(0), turned.max(0)
    x, y = upright.T @ ((low + high) / 2)
    return _Region(float(x), float(y), float((high - low).max() * 1.5), tilt)


def _named(model: OpenVinoModel, inputs: list[NDArray[Any]], widths: tuple[int, int]) -> tuple[F32, F32]:
    """A network's outputs told apart by their last dimension."""
    outputs = model.run(inputs)
    first, second = (next(o for o in outputs if o.shape[-1] == width) for width in widths)
    return first.astype(np.float32), second.astype(np.float32)


def _anchors() -> F32:
    """Centres (896, 2) of the detector's anchors, as fractions of its picture."""
    grids = []
    for cells, each in ((16, 2), (8, 6)):
        y, x = np.mgrid[0:cells, 0:cells]
        grids.append(np.repeat(np.stack([x.ravel() + 0.5, y.ravel() + 0.5], 1) / cells, each, axis=0))
    return np.concatenate(grids).astype(np.float32)
