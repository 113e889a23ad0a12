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


ATTENTIVE: Mapping[str, float] = {"eyeWide": 0.22}
"""What somebody who attends to another adds to rest: the lids leave the iris round. Emotions add to it, or take it."""

MANNERS: Mapping[Emotion, Manner] = {
    "neutral": Manner({}),
    "content": Manner(
        {"mouthSmile": 0.30, "cheekSquint": 0.30, "eyeSquint": 0.10, "eyeWide": -0.06, "browInnerUp": 0.06,
         "mouthDimple": 0.10},
        (0.0, 0.5, 1.0), 0.0, 1.0, 1.0,
    ),
    "excited": Manner(
        {"mouthSmile": 0.42, "cheekSquint": 0.25, "eyeWide": 0.36, "browInnerUp": 0.50, "browOuterUp": 0.60,
         "mouthUpperUp": 0.26, "mouthLowerDown": 0.10, "jawOpen": 0.14},
        (0.0, 2.0, 0.0), 0.0, 1.5, 1.12,
    ),
    "elated": Manner(
        {"mouthSmile": 0.66, "cheekSquint": 0.80, "eyeSquint": 0.35, "eyeWide": -0.22, "mouthDimple": 0.15,
         "mouthUpperUp": 0.34, "jawOpen": 0.10, "browOuterUp": 0.12},
        (0.0, 2.5, 2.5), 0.0, 1.4, 1.15,
    ),
    "surprised": Manner(
        {"browInnerUp": 0.80, "browOuterUp": 0.90, "eyeWide": 0.60, "jawOpen": 0.30, "mouthFunnel": 0.22,
         "mouthSmile": -0.42},
        (0.0, 2.0, 0.0), 0.0, 1.1, 1.08,
    ),
    "sad": Manner(
        {"browInnerUp": 0.95, "browDown": 0.15, "mouthFrown": 0.45, "mouthShrugLower": 0.20, "mouthSmile": -0.42,
         "cheekSquint": 0.12, "eyeWide": -0.16},
        (0.0, -1.5, 3.0), -1.0, 0.7, 0.88,
    ),
    "dejected": Manner(
        {"browInnerUp": 0.30, "browDown": 0.45, "mouthFrown": 0.75, "mouthShrugLower": 0.10, "mouthSmile": -0.45,
         "mouthPress": 0.25, "cheekSquint": -0.10, "eyeWide": -0.22, "eyeBlink": 0.14},
        (2.0, -6.5, 1.0), -6.0, 0.5, 0.80,
    ),
    "scared": Manner(
        {"browInnerUp": 1.0, "browOuterUp": 0.10, "browDown": 0.45, "eyeWide": 0.70, "mouthStretch": 0.70,
         "mouthLowerDown": 0.28, "jawOpen": 0.07, "mouthSmile": -0.42},
        (0.0, 3.5, 0.0), 0.0, 1.1, 0.95,
    ),
    "angry": Manner(
        {"browDown": 1.0, "browOuterUp": 0.42, "eyeSquint": 0.28, "eyeWide": 0.06, "noseSneer": 0.45,
         "mouthPress": 0.55, "mouthFrown": 0.35, "mouthSmile": -0.45, "cheekSquint": -0.10, "jawForward": 0.25},
        (0.0, -3.5, 0.0), 0.0, 1.15, 1.0,
    ),
    "contempt": Manner(
        {"mouthSmileRight": 0.30, "mouthDimpleRight": 0.55, "cheekSquintRight": 0.25, "mouthSmileLeft": -0.42,
         "browOuterUpLeft": 0.45, "browDownRight": 0.30, "eyeSquint": 0.28, "eyeWide": -0.22, "eyeBlink": 0.10},
        (-3.0, 4.0, -3.0), 0.0, 0.8, 0.9,
    ),
    "disgusted": Manner(
        {"noseSneer": 1.0, "mouthUpperUp": 0.55, "browDown": 0.62, "eyeSquint": 0.55, "eyeWide": -0.22,
         "cheekSquint": 0.60, "mouthFrown": 0.30, "mouthSmile": -0.45, "mouthShrugLower": 0.25},
        (5.0, 2.0, -2.5), 0.0, 0.9, 0.9,
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

ATTENTIVE_SHAPES: F64 = _row(ATTENTIVE)
"""(52,): blendshapes of ATTENTIVE."""

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
