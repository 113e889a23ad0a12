"""How a replica's surface moves: the one place that both the bake and the player take it from.

Coordinates are the base mesh's: decimetres, x to the subject's left (the picture's right), y up, z to the viewer.
Angles are in degrees: yaw turns the face to the picture's right, pitch lifts it, roll tilts the crown to the
picture's right.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

F32 = NDArray[np.float32]

ARKIT: tuple[str, ...] = (
    "eyeBlinkLeft", "eyeLookDownLeft", "eyeLookInLeft", "eyeLookOutLeft", "eyeLookUpLeft", "eyeSquintLeft",
    "eyeWideLeft", "eyeBlinkRight", "eyeLookDownRight", "eyeLookInRight", "eyeLookOutRight", "eyeLookUpRight",
    "eyeSquintRight", "eyeWideRight", "jawForward", "jawLeft", "jawRight", "jawOpen", "mouthClose", "mouthFunnel",
    "mouthPucker", "mouthLeft", "mouthRight", "mouthSmileLeft", "mouthSmileRight", "mouthFrownLeft",
    "mouthFrownRight", "mouthDimpleLeft", "mouthDimpleRight", "mouthStretchLeft", "mouthStretchRight",
    "mouthRollLower", "mouthRollUpper", "mouthShrugLower", "mouthShrugUpper", "mouthPressLeft", "mouthPressRight",
    "mouthLowerDownLeft", "mouthLowerDownRight", "mouthUpperUpLeft", "mouthUpperUpRight", "browDownLeft",
    "browDownRight", "browInnerUp", "browOuterUpLeft", "browOuterUpRight", "cheekPuff", "cheekSquintLeft",
    "cheekSquintRight", "noseSneerLeft", "noseSneerRight", "tongueOut",
)  # fmt: skip
"""The 52 blendshapes in the order of Apple's ARFaceAnchor.BlendShapeLocation."""

CORNEA_ANGLE = np.radians(36.0)


@dataclass(frozen=True)
class Eyeball:
    """A ball of the given centre (3,) and radius, in decimetres."""

    centre: F32
    radius: float


def rotation(yaw: float, pitch: float, roll: float) -> F32:
    """Rotation matrix (3, 3) of the head for these angles in degrees."""
    (ca, sa), (cb, sb), (cc, sc) = ((math.cos(x), math.sin(x)) for x in map(math.radians, (yaw, -pitch, -roll)))
    # Turn (about y), nod (about x) and tilt (about z) multiplied out: it is asked for several times a frame.
    rows = (
        (ca * cc + sa * sb * sc, sa * sb * cc - ca * sc, sa * cb),
        (cb * sc, cb * cc, -sb),
        (ca * sb * sc - sa * cc, sa * sc + ca * sb * cc, ca * cb),
    )
    return np.array(rows, np.float32)


def keep_off_eyeball(points: F32, rest_distance: F32, eye: Eyeball) -> F32:
    """Pushes lid points (n, 3) out of the ball, which straight-line blendshapes would cut through half way.

    `rest_distance` (n,) is how far each point is from the centre with the eyes open; it keeps the lid's thickness.
    """
    away = points - eye.centre
    distance = np.sqrt((away * away).sum(1))
    ahead = np.arccos(np.clip(away[:, 2] / np.maximum(distance, 1e-6), -1, 1))
    bulge = np.clip(1 - ahead / CORNEA_ANGLE, 0, 1)
    bulge = bulge * bulge * (3 - 2 * bulge)
    floor = eye.radius * (1.035 + 0.075 * bulge) + 0.4 * np.clip(rest_distance - 1.05 * eye.radius, 0, 0.12)
    floor = np.minimum(floor, np.maximum(rest_distance, eye.radius * (1.035 + 0.075 * bulge)))
    grow = np.maximum(floor / np.maximum(distance, 1e-6), 1.0).astype(np.float32)
    out: F32 = eye.centre + away * grow[:, None]
    return out
