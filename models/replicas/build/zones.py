"""Where on the body what happens, as values per vertex: flushed skin, shaded lids, what belongs to the head."""

from __future__ import annotations

import numpy as np

from models.replicas.build.basemesh import F64
from models.replicas.build.person import Person


def colour_zones(person: Person) -> dict[str, F64]:
    """`flush` (cheeks, nose, chin), `shade` (under and above the eyes), `oil` (brow, nose, cheekbones); 0 to 1."""
    points = person.shape[person.body.ids]
    eye = person.eyes["l"].centre
    middle = (np.abs(points[:, 0]) < 0.1) & (points[:, 1] > eye[1] - 0.65) & (points[:, 1] < eye[1])
    nose = points[np.argmax(np.where(middle, points[:, 2], -9))]
    lips = points[person.masks["lips"] > 0.6].mean(0)

    def blob(x: float, y: float, z: float, wide: float, high: float, deep: float) -> F64:
        away = (points - [x, y, z]) / [wide, high, deep]
        hill: F64 = np.exp(-(away**2).sum(1))
        return hill

    def pair(x: float, y: float, z: float, wide: float, high: float, deep: float) -> F64:
        return blob(x, y, z, wide, high, deep) + blob(-x, y, z, wide, high, deep)

    flush = 0.75 * pair(0.42, eye[1] - 0.36, 1.15, 0.24, 0.19, 0.4)
    flush += 0.6 * blob(nose[0], nose[1], nose[2], 0.15, 0.14, 0.2)
    flush += 0.30 * blob(0, lips[1] - 0.28, 1.3, 0.2, 0.12, 0.2)
    shade = pair(eye[0] - 0.02, eye[1] - 0.165, 1.2, 0.15, 0.05, 0.25)
    shade += 0.8 * pair(eye[0] - 0.16, eye[1] - 0.03, 1.2, 0.05, 0.10, 0.25)
    oil = blob(0, eye[1] + 0.5, 1.3, 0.35, 0.2, 0.4) + blob(nose[0], nose[1] + 0.1, nose[2], 0.1, 0.3, 0.3)
    oil += 0.6 * pair(0.45, eye[1] - 0.2, 1.15, 0.18, 0.1, 0.3)
    return {"flush": np.clip(flush, 0, 1), "shade": np.clip(shade, 0, 1), "oil": np.clip(oil, 0, 1)}


# The lower edge of the jaw: height above the chin's lowest point, by distance from the middle, in decimetres.
JAW_ACROSS = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6)
JAW_HEIGHT = (-0.015, 0.015, 0.055, 0.11, 0.18, 0.29)
SEAM = 0.035


def head_share(person: Person) -> F64:
    """1 on the head layer, 0 on the neck and torso layer, per body vertex.

    The seam lies under the jaw, where a viewer in front does not see it, so that the head's outline there is the jaw.
    """
    points = person.shape[person.body.ids]
    chin = points[(points[:, 2] > 1.1) & (points[:, 1] > 5.4), 1].min()
    edge = chin + np.interp(np.abs(points[:, 0]), JAW_ACROSS, JAW_HEIGHT) + 0.5 * np.clip(0.2 - points[:, 2], 0, 0.6)
    share = np.clip((points[:, 1] - edge) / SEAM + 1, 0, 1)
    # Under the chin the surface is level, and height cannot tell head from neck.
    share *= np.where(points[:, 1] < chin + 0.1, np.clip((points[:, 2] - 0.84) / 0.1, 0, 1), 1)
    result: F64 = share * share * (3 - 2 * share)
    return result


def torso_share(head: F64) -> F64:
    """1 on the neck and torso layer: whatever the head layer does not cover completely."""
    return (head < 0.999).astype(np.float64)
