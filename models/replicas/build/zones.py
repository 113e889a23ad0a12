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


def head_share(person: Person) -> F64:
    """1 on the head layer, 0 on the neck and torso layer, per body vertex, with a narrow soft seam under the jaw."""
    points = person.shape[person.body.ids]
    chin = person.joint("jaw")[1] - 0.24
    seam = np.interp(points[:, 2], (-0.5, 0.2, 0.6, 1.1), (chin + 0.55, chin + 0.28, chin + 0.02, chin - 0.10))
    share = np.clip((points[:, 1] - seam) / 0.12 + 0.5, 0, 1)
    result: F64 = share * share * (3 - 2 * share)
    return result
