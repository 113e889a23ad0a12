"""What each emotion does to the face: blendshapes, posture, and how lively and open the speech is.

Shapes follow the facial action units that people agree on for each emotion (Ekman and Friesen, "Facial Action Coding
System", 1978; Cordaro et al., "Universals and cultural variations in 22 emotional expressions", 2018), put as ARKit
blendshapes and weakened to what suits a conversation: at strength 1 it is plain to see, not a mask.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime.face.pose import INDEX
from runtime.face.tags import EMOTIONS, Emotion

F64 = NDArray[np.float64]

_BOTH = frozenset(
    "browDown browOuterUp cheekSquint eyeBlink eyeSquint eyeWide eyeLookDown mouthDimple mouthFrown mouthLowerDown "
    "mouthPress mouthSmile mouthStretch mouthUpperUp noseSneer".split()
)


@dataclass(frozen=True, slots=True)
class Manner:
    """`shapes`: blendshapes (negative ones take from the resting expression); a name without a side means both sides.

    `head`: yaw, pitch, roll in degrees. `gaze`: degrees up that the eyes tend to. `lively`: how large movements are,
    1 ordinary. `open`: how wide the mouth opens in speech, 1 ordinary.
    """

    shapes: Mapping[str, float]
    head: tuple[float, float, float] = (0.0, 0.0, 0.0)
    gaze: float = 0.0
    lively: float = 1.0
    open: float = 1.0


MANNERS: Mapping[Emotion, Manner] = {
    "neutral": Manner({}),
    "content": Manner({"mouthSmile": 0.22, "cheekSquint": 0.16, "eyeSquint": 0.05, "browInnerUp": 0.06}),
    "excited": Manner(
        {"mouthSmile": 0.40, "cheekSquint": 0.32, "eyeWide": 0.30, "browInnerUp": 0.30, "browOuterUp": 0.35,
         "mouthUpperUp": 0.14, "jawOpen": 0.05},
        (0.0, 1.5, 0.0), 0.0, 1.5, 1.12,
    ),
    "elated": Manner(
        {"mouthSmile": 0.58, "cheekSquint": 0.65, "eyeSquint": 0.25, "mouthDimple": 0.15, "mouthUpperUp": 0.28,
         "jawOpen": 0.10, "browOuterUp": 0.25, "browInnerUp": 0.12},
        (0.0, 2.0, 1.5), 0.0, 1.4, 1.15,
    ),
    "surprised": Manner(
        {"browInnerUp": 0.75, "browOuterUp": 0.70, "eyeWide": 0.75, "jawOpen": 0.20, "mouthFunnel": 0.12,
         "mouthSmile": -0.30},
        (0.0, 2.0, 0.0), 0.0, 1.1, 1.08,
    ),
    "sad": Manner(
        {"browInnerUp": 0.70, "browDown": 0.12, "mouthFrown": 0.42, "mouthShrugLower": 0.18, "mouthSmile": -0.42,
         "cheekSquint": -0.10, "eyeSquint": 0.10, "eyeBlink": 0.08},
        (0.0, -2.5, 1.5), -2.0, 0.7, 0.88,
    ),
    "dejected": Manner(
        {"browInnerUp": 0.50, "browDown": 0.25, "mouthFrown": 0.58, "mouthShrugLower": 0.30, "mouthSmile": -0.42,
         "cheekSquint": -0.10, "eyeBlink": 0.22},
        (1.0, -5.5, 2.0), -5.0, 0.5, 0.80,
    ),
    "scared": Manner(
        {"browInnerUp": 0.85, "browOuterUp": 0.30, "browDown": 0.22, "eyeWide": 0.85, "mouthStretch": 0.42,
         "mouthLowerDown": 0.15, "jawOpen": 0.09, "mouthSmile": -0.42},
        (0.0, 2.5, 0.0), 0.0, 1.1, 0.95,
    ),
    "angry": Manner(
        {"browDown": 1.0, "eyeSquint": 0.35, "noseSneer": 0.35, "mouthPress": 0.40, "mouthFrown": 0.25,
         "mouthSmile": -0.42, "cheekSquint": -0.10, "jawForward": 0.15},
        (0.0, -2.5, 0.0), 0.0, 1.15, 1.0,
    ),
    "contempt": Manner(
        {"mouthSmileRight": 0.28, "mouthDimpleRight": 0.55, "cheekSquintRight": 0.20, "mouthSmileLeft": -0.42,
         "browOuterUpLeft": 0.30, "browDownRight": 0.30, "eyeSquint": 0.28, "eyeBlink": 0.10},
        (-2.0, 3.0, -2.0), 0.0, 0.8, 0.9,
    ),
    "disgusted": Manner(
        {"noseSneer": 0.85, "mouthUpperUp": 0.40, "browDown": 0.55, "eyeSquint": 0.42, "cheekSquint": 0.40,
         "mouthFrown": 0.35, "mouthSmile": -0.42, "mouthShrugLower": 0.20},
        (3.0, 1.0, -1.5), 0.0, 0.9, 0.9,
    ),
}  # fmt: skip


def _row(shapes: Mapping[str, float]) -> F64:
    row = np.zeros(len(INDEX))
    for name, value in shapes.items():
        for side in ("Left", "Right") if name in _BOTH else ("",):
            row[INDEX[name + side]] += value
    return row


EMOTION_SHAPES: F64 = np.array([_row(MANNERS[emotion].shapes) for emotion in EMOTIONS])
"""(11, 52): blendshapes of each emotion of EMOTIONS at strength 1."""

_POSTURES: F64 = np.array([[*MANNERS[e].head, MANNERS[e].gaze, MANNERS[e].lively, MANNERS[e].open] for e in EMOTIONS])


@dataclass(frozen=True, slots=True)
class Felt:
    """A mixture of emotions: what it adds to the face. The fields are those of Manner."""

    shapes: F64
    head: F64
    gaze: float
    lively: float
    open: float


def felt(strengths: F64) -> Felt:
    """The mixture of emotions with these strengths (11,), in the order of EMOTIONS; what is left of 1 is neutral."""
    posture = strengths @ (_POSTURES - _POSTURES[0]) + _POSTURES[0]
    return Felt(strengths @ EMOTION_SHAPES, posture[:3], float(posture[3]), float(posture[4]), float(posture[5]))


TINTS: Mapping[str, F64] = {
    "concerned": _row({"browInnerUp": 0.55, "browDown": 0.18, "mouthSmile": -0.30, "mouthPress": 0.12}),
    "smiling": _row({"mouthSmile": 0.30, "cheekSquint": 0.30, "browOuterUp": 0.10}),
    "patient": _row({"browInnerUp": 0.22, "browOuterUp": 0.12, "mouthSmile": 0.06, "eyeBlink": 0.06}),
}
"""Blendshapes (52,) that answer a visitor who sounds or looks troubled, or glad, or who needs time."""


def tint(strengths: F64) -> F64:
    """Blendshapes (52,) of the tints, each with a strength 0 to 1 in the order of TINTS."""
    return np.asarray(strengths @ np.array(list(TINTS.values())), np.float64)
