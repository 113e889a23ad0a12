"""Where on the body what happens, as values per vertex: flushed skin, shaded lids, what belongs to the head."""

from __future__ import annotations

import numpy as np

from models.replicas.build.basemesh import F64
from models.replicas.build.landmarks import Landmarks
from models.replicas.build.person import EYES_AT, Person


def colour_zones(person: Person, face: Landmarks) -> dict[str, F64]:
    """`flush` (cheeks, nose, chin), `shade` (under and above the eyes), `oil` (brow, nose, cheekbones); 0 to 1."""
    points = person.shape[person.body.ids]
    eye, nose = face.eye, face.nose_tip
    lips = points[person.masks["lips"] > 0.6].mean(0)

    def blob(x: float, y: float, z: float, wide: float, high: float, deep: float) -> F64:
        away = (points - [x, y, z]) / [wide, high, deep]
        hill: F64 = np.exp(-(away**2).sum(1))
        return hill

    def pair(x: float, y: float, z: float, wide: float, high: float, deep: float) -> F64:
        return blob(x, y, z, wide, high, deep) + blob(-x, y, z, wide, high, deep)

    flush = 0.80 * pair(0.40, eye[1] - 0.37, 1.15, 0.23, 0.17, 0.4)
    flush += 0.75 * blob(nose[0], nose[1], nose[2], 0.15, 0.13, 0.2)
    flush += 0.35 * blob(0, lips[1] - 0.28, 1.3, 0.2, 0.12, 0.2)
    flush += 0.25 * pair(face.nose_wing[0] + 0.03, face.nose_wing[1] - 0.02, 1.25, 0.06, 0.09, 0.2)
    shade = pair(eye[0] - 0.03, eye[1] - 0.175, 1.2, 0.15, 0.055, 0.25)
    shade += 0.9 * pair(eye[0] - 0.17, eye[1] - 0.02, 1.2, 0.05, 0.10, 0.25)
    shade += 0.45 * pair(eye[0] + 0.02, eye[1] + 0.12, 1.2, 0.17, 0.05, 0.25)
    shade += 0.30 * pair(face.mouth_corner[0] + 0.03, face.mouth_corner[1] - 0.02, 1.2, 0.06, 0.05, 0.25)
    oil = blob(0, eye[1] + 0.5, 1.3, 0.35, 0.2, 0.4) + blob(nose[0], nose[1] + 0.1, nose[2], 0.1, 0.3, 0.3)
    oil += 0.6 * pair(0.45, eye[1] - 0.2, 1.15, 0.18, 0.1, 0.3)
    return {"flush": np.clip(flush, 0, 1), "shade": np.clip(shade, 0, 1), "oil": np.clip(oil, 0, 1)}


NECK_LOW, NECK_HIGH = 5.08, 5.86
"""Heights (decimetres) between which the neck goes from still to moving fully with the head."""


def turn_share(points: F64) -> F64:
    """How far each point (n, 3) of the body follows the head's rotation, 0 to 1."""
    share = np.clip((points[:, 1] - NECK_LOW) / (NECK_HIGH - NECK_LOW), 0, 1)
    result: F64 = share * share * (3 - 2 * share)
    return result


# The lower edge of a jaw that is JAW_WIDTH wide from its middle at JAW_LEVEL over the chin's lowest point: height over
# that point, by distance from the middle, in decimetres.
JAW_WIDTH, JAW_LEVEL = 0.536, 0.29
JAW_ACROSS = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6)
JAW_HEIGHT = (-0.015, 0.015, 0.055, 0.11, 0.18, 0.29)
SEAM = 0.035
# Behind which depth there is throat, by height over the chin's lowest point on a face whose eyes are EYES_OVER_CHIN.
THROAT_HEIGHT = (0.1, 0.2, 0.32, 0.46, 0.60, 0.75)
THROAT_DEPTH = (0.84, 0.70, 0.52, 0.34, 0.12, -3.0)
EYES_OVER_CHIN = 1.04


def head_share(person: Person) -> F64:
    """1 on the head layer, 0 on the neck and torso layer, per body vertex.

    The seam lies under the jaw, where a viewer in front does not see it, so that the head's outline there is the jaw.
    """
    points = person.shape[person.body.ids]
    chin = points[(points[:, 2] > 1.1) & (points[:, 1] > 5.4), 1].min()
    level = np.abs(points[:, 1] - chin - JAW_LEVEL) < 0.05
    level &= (points[:, 2] > 0.25) & (person.masks["ears"] < 0.02)
    across = np.abs(points[:, 0]) * JAW_WIDTH / np.abs(points[level, 0]).max()
    edge = chin + np.interp(across, JAW_ACROSS, JAW_HEIGHT) + 0.5 * np.clip(0.2 - points[:, 2], 0, 0.6)
    share = np.clip((points[:, 1] - edge) / SEAM + 1, 0, 1)
    # Behind the jaw's edge the surface is throat up to the ear, at whatever height.
    height = (points[:, 1] - chin) * EYES_OVER_CHIN / (EYES_AT[1] - chin)
    throat = 1 - np.clip((points[:, 2] - np.interp(height, THROAT_HEIGHT, THROAT_DEPTH)) / 0.1, 0, 1)
    in_mouth = (np.abs(points[:, 0]) < 0.34) & (height > 0.2) & (points[:, 2] > 0.25)
    share *= 1 - throat * ~in_mouth
    result: F64 = share * share * (3 - 2 * share)
    return result


def torso_share(head: F64) -> F64:
    """1 on the neck and torso layer: whatever the head layer does not cover completely."""
    return (head < 0.999).astype(np.float64)
