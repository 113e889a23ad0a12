"""Where a face looks, from its landmarks: the head's turn, and where the irises lie between the corners of the eyes.

Measured on the four rendered replicas, whose angles are known: the head's yaw is read to within 3°, where head and eyes
together look to within 8°, 3° as a rule.
Up and down the irises say little, so there the head alone counts.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime.seeing.face_finder import FaceSeen

_OUTER_CORNERS, _BROW_TO_CHIN = (33, 263), (10, 152)
_EYES = ((33, 133, 468), (362, 263, 473))  # the corners from left to right in the picture, the iris's centre
_LEVEL = 11.0  # degrees that the line from forehead to chin leans while a face looks straight ahead
# An iris lies before the line between the eye's corners, so a turn of the head alone moves it across a little: of the
# head's own angle only a share is left to add. These are least squares over 64 pictures of the four stock replicas.
_PER_HEAD = 0.64
_PER_EYE = 145.0  # degrees for an iris that has moved by the eye's whole width
_SHUT = 0.5
_SMALLEST = 0.08  # of the picture's height; in a smaller face the irises are two pixels
_ASIDE = 14.0
_UP, _DOWN = 20.0, 28.0  # the camera is above the screen, and we are on it


@dataclass(frozen=True, slots=True)
class Gaze:
    """Degrees off the line to the camera: `yaw` to the picture's right, `pitch` up (the head's)."""

    yaw: float
    pitch: float


def gaze_of(face: FaceSeen) -> Gaze:
    """Where a face looks."""
    points = face.landmarks
    across = points[_OUTER_CORNERS[1]] - points[_OUTER_CORNERS[0]]
    down = points[_BROW_TO_CHIN[1]] - points[_BROW_TO_CHIN[0]]
    head = np.degrees(np.arctan2(across[2], across[0]))
    eyes = np.mean([_aside(points[left, :2], points[right, :2], points[iris, :2]) for left, right, iris in _EYES])
    pitch = _LEVEL - np.degrees(np.arctan2(down[2], down[1]))
    return Gaze(float(_PER_HEAD * head + _PER_EYE * eyes), float(pitch))


def looks_at_us(face: FaceSeen) -> bool | None:
    """Whether a face looks at the screen that the camera stands on; None for shut eyes and a face too far away."""
    shut = (face.blendshapes["eyeBlinkLeft"] + face.blendshapes["eyeBlinkRight"]) / 2 > _SHUT
    if shut or face.height < _SMALLEST:
        return None
    gaze = gaze_of(face)
    return abs(gaze.yaw) <= _ASIDE and -_DOWN <= gaze.pitch <= _UP


def _aside(left: NDArray[np.float32], right: NDArray[np.float32], iris: NDArray[np.float32]) -> float:
    """How far an iris is from the middle of its eye, as a share of the eye's width."""
    width = right - left
    return float((iris - (left + right) / 2) @ width / (width @ width))
