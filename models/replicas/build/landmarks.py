"""Where the features of a shaped face are, in base-mesh coordinates (decimetres)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.replicas.build.basemesh import F64
from models.replicas.build.person import Person


@dataclass(frozen=True)
class Landmarks:
    """Points (3,) on the subject's left; the right mirrors them. `mouth_low`, `mouth_high`: the lips' lower and upper
    edge in the middle (heights)."""

    eye: F64
    eye_radius: float
    nose_tip: F64
    nose_wing: F64
    mouth_corner: F64
    mouth_low: float
    mouth_high: float
    chin: F64


def landmarks(person: Person) -> Landmarks:
    points = person.shape[person.body.ids]
    eye = person.eyes["l"].centre.astype(float)
    lips = points[person.masks["lips"] > 0.6]
    lips = lips[lips[:, 2] > lips[:, 2].max() - 0.35]
    middle = (np.abs(points[:, 0]) < 0.1) & (points[:, 1] > eye[1] - 0.75) & (points[:, 1] < eye[1])
    tip = points[np.argmax(np.where(middle, points[:, 2], -9.0))]
    beside = (np.abs(points[:, 1] - tip[1] + 0.03) < 0.07) & (points[:, 0] > 0.06) & (points[:, 0] < 0.30)
    across = np.arange(0.08, 0.29, 0.01)
    outline = np.array([points[beside & (np.abs(points[:, 0] - x) < 0.03), 2].max(initial=-9.0) for x in across])
    steepest = across[int(np.argmin(np.where(outline[1:] > 0, np.diff(outline), 0.0)))] + 0.005
    wing = np.array([steepest, tip[1] - 0.03, float(np.interp(steepest, across, outline))])
    below = (np.abs(points[:, 0]) < 0.08) & (points[:, 1] < lips[:, 1].min() - 0.1) & (points[:, 1] > eye[1] - 1.5)
    front = np.where(below, points[:, 2], -9.0)
    chin_z = points[np.argmax(front)]
    under = below & (points[:, 2] > chin_z[2] - 0.12)
    return Landmarks(
        eye=eye,
        eye_radius=person.eyes["l"].radius,
        nose_tip=tip,
        nose_wing=wing,
        mouth_corner=lips[np.argmax(lips[:, 0])],
        mouth_low=float(lips[np.abs(lips[:, 0]) < 0.05][:, 1].min()),
        mouth_high=float(lips[np.abs(lips[:, 0]) < 0.05][:, 1].max()),
        chin=points[under][np.argmin(points[under][:, 1])],
    )
