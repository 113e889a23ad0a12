"""What a face does: smile, brows, jaw, lips, lids, from landmarks with the head's turn undone and from blendshapes.

The blendshape network alone follows smile and brows of turned heads poorly (correlation 0.75 with what was rendered);
a linear reading of landmarks and blendshapes, learnt on two replicas and checked on two others, does it better. Its
scale is that of the ARKit coefficients. A reading is relative to the average face: what is usual for this visitor is
taken off by `runtime.perception.baseline`.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from runtime.seeing.face_finder import FaceSeen
from runtime.seeing.face_shape import FaceShape, ReadingWeights, reading_weights
from runtime.seeing.look import Expression

_BLENDSHAPES = 0.3
"""How much a blendshape counts against a landmark's move by the face's size."""
_INNER_LIPS, _CORNERS = (13, 14), (61, 291)
_BLINK = ("eyeBlinkLeft", "eyeBlinkRight")


def features(face: FaceSeen, shape: FaceShape, weights: ReadingWeights) -> NDArray[np.float64]:
    """What a reading is a linear function of."""
    places = shape.points[list(weights.points), :2].ravel()
    shapes = np.array([face.blendshapes[name] for name in weights.shapes])
    turn = np.array([shape.head.yaw, shape.head.pitch, shape.head.roll]) / 20
    return np.concatenate([places, _BLENDSHAPES * shapes, turn, np.square(turn), [turn[0] * turn[1]]])


def expression_of(face: FaceSeen, shape: FaceShape) -> Expression:
    """What a face does."""
    weights = reading_weights()
    values = features(face, shape, weights) @ weights.mixing + weights.offset
    read = dict(zip(weights.names, values.tolist(), strict=True))
    points = shape.points
    gap = float(np.linalg.norm(points[_INNER_LIPS[0]] - points[_INNER_LIPS[1]]))
    width = float(np.linalg.norm(points[_CORNERS[0]] - points[_CORNERS[1]]))
    shut = (face.blendshapes[_BLINK[0]] + face.blendshapes[_BLINK[1]]) / 2
    return Expression(
        read["smile"], read["brow"], read["jaw"], read["frown"], read["press"], shut, gap / max(width, 1e-6)
    )
