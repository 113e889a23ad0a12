"""A face's landmarks apart into how the head is turned and what the face itself does.

The turn is the rotation that lays an average face over the landmarks (Kabsch 1976), over points that expressions hardly
move. The average face, and how much of a turn the landmark network tells, come from the rendered replicas, whose angles
are known (`bench/perception_train.py`): on the two that were left out the median error is below 2° to ±25° of yaw.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from runtime.seeing.look import HeadPose

F64 = NDArray[np.float64]
WEIGHTS = Path(__file__).with_name("face_reading.json")
STEADY = (
    10, 9, 8, 168, 6, 197, 195, 5, 4, 1, 33, 133, 362, 263, 127, 356, 234, 454, 93, 323, 21, 251, 54, 284, 103, 332, 67,
    297, 109, 338, 151, 108, 337, 69, 299, 104, 333, 116, 345, 123, 352, 50, 280, 117, 346, 118, 347, 101, 330, 36, 266,
    2, 98, 327, 48, 278, 64, 294,
)  # fmt: skip
"""Landmarks that move little with the expression: forehead, temples, nose, cheekbones, corners of the eyes."""


@dataclass(frozen=True, slots=True, eq=False)
class FaceShape:
    """`head`: how it is turned; `points` (478, 3): the landmarks with the turn undone, in units of the face's size
    (root mean square distance of the steady points from their middle), x right, y down.
    """

    head: HeadPose
    points: F64


@dataclass(frozen=True, slots=True, eq=False)
class ReadingWeights:
    """`average` (58, 3): the steady points of an average face; `gains` (3,): true degrees per degree found.

    `names`, `points`, `shapes`, `mixing` (features, names) and `offset` (names,): for `runtime.seeing.expression`.
    """

    average: F64
    gains: F64
    names: tuple[str, ...]
    points: tuple[int, ...]
    shapes: tuple[str, ...]
    mixing: F64
    offset: F64


@cache
def reading_weights() -> ReadingWeights:
    """What was learnt of faces."""
    raw = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    arrays = {name: np.array(raw[name], np.float64) for name in ("average", "gains", "mixing", "offset")}
    return ReadingWeights(
        names=tuple(raw["names"]), points=tuple(raw["points"]), shapes=tuple(raw["shapes"]), **arrays
    )  # fmt: skip


def shape_of(landmarks: NDArray[np.float32], weights: ReadingWeights | None = None) -> FaceShape:
    """Turn and shape of a face from its landmarks (478, 3) in pixels, z away from the camera."""
    weights = weights or reading_weights()
    points = landmarks.astype(np.float64)
    steady = points[list(STEADY)]
    middle = steady.mean(0)
    size = float(np.sqrt(np.square(steady - middle).sum() / len(STEADY)))
    turn = rotation(weights.average, (steady - middle) / size)
    return FaceShape(_angles(turn, weights.gains), (points - middle) / size @ turn)


def rotation(of: F64, onto: F64) -> F64:
    """The rotation (3, 3) that brings the points `of` (n, 3), both centred, nearest to `onto` (Kabsch 1976)."""
    left, _, right = np.linalg.svd(onto.T @ of)
    keep = np.diag([1.0, 1.0, np.sign(np.linalg.det(left @ right))])
    return np.asarray(left @ keep @ right, np.float64)


def _angles(turn: F64, gains: F64) -> HeadPose:
    ahead, across = turn @ np.array([0.0, 0.0, -1.0]), turn @ np.array([1.0, 0.0, 0.0])
    found = np.degrees(
        [np.arctan2(ahead[0], -ahead[2]), np.arcsin(np.clip(-ahead[1], -1, 1)), np.arctan2(across[1], across[0])]
    )
    yaw, pitch, roll = (found * gains).tolist()
    return HeadPose(yaw, pitch, roll)
