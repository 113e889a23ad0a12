"""Learns how to read faces from the replicas of `TRAINED`; writes runtime/seeing/face_reading.json.

    python -m bench.perception_train

Ridge regression, some ten minutes on one core. `python -m bench perception` checks it on replicas that it has not seen.
"""

from __future__ import annotations

import json
import sys

import numpy as np
from numpy.typing import NDArray

from bench.perception_faces import CONDITIONS, TRAINED, Shot, as_filmed, shots
from models.store import ModelStore
from runtime.loading import face_finder
from runtime.seeing.expression import features
from runtime.seeing.face_finder import FaceSeen
from runtime.seeing.face_shape import STEADY, WEIGHTS, ReadingWeights, shape_of

F64 = NDArray[np.float64]
NAMES = ("smile", "brow", "jaw", "frown", "press")
POINTS = (
    70, 63, 105, 66, 107, 55, 65, 52, 53, 46, 300, 293, 334, 296, 336, 285, 295, 282, 283, 276, 61, 291, 0, 17, 13, 14,
    37, 267, 84, 314, 40, 270, 91, 321, 78, 308, 82, 312, 87, 317, 50, 280, 205, 425, 101, 330, 48, 278, 2, 152, 148,
    377, 199, 159, 145, 386, 374, 33, 263, 133, 362, 9, 8,
)  # fmt: skip
_OF_MOUTH_AND_BROW = ("mouthSmile", "mouthFrown", "mouthPress", "browOuterUp", "browDown", "eyeSquint", "eyeWide",
                      "cheekSquint", "mouthUpperUp", "mouthStretch")  # fmt: skip
SHAPES = (
    *(f"{name}{side}" for name in _OF_MOUTH_AND_BROW for side in ("Left", "Right")),
    "browInnerUp", "jawOpen", "mouthPucker", "mouthFunnel", "mouthClose", "mouthShrugLower", "mouthShrugUpper",
    "mouthRollLower", "mouthRollUpper",
)  # fmt: skip
RIDGE = 0.1
SHOTS = 1200
STILL = 6


def truth(shot: Shot) -> list[float]:
    """What NAMES were when the picture was drawn."""
    pairs = {name: shot.amount(f"mouth{name.title()}Left", f"mouth{name.title()}Right") for name in NAMES}
    return [pairs["smile"], shot.brow, shot.amount("jawOpen"), pairs["frown"], pairs["press"]]


def main() -> int:
    finder = face_finder(ModelStore.default())
    seen: list[tuple[Shot, FaceSeen, bool]] = []
    for seed, replica in enumerate(TRAINED):
        for number, shot in enumerate(shots(replica, SHOTS, 100 + seed, still=STILL)):
            finder.forget()
            clean = finder.find(shot.picture)
            condition = CONDITIONS[number % len(CONDITIONS)] if number >= STILL else "clean"
            face = finder.find(as_filmed(shot.picture, condition, number, clean.landmarks if clean else None))
            if face is not None:
                seen.append((shot, face, number < STILL))
        print(f"{replica}: {len(seen)} faces so far", flush=True)
    weights = _learn(seen)
    raw = {
        "about": "written by python -m bench.perception_train",
        "average": weights.average.round(5).tolist(),
        "gains": weights.gains.round(4).tolist(),
        "names": NAMES,
        "points": POINTS,
        "shapes": SHAPES,
        "mixing": weights.mixing.round(5).tolist(),
        "offset": weights.offset.round(5).tolist(),
    }
    WEIGHTS.write_text(json.dumps(raw, separators=(",", ":")) + "\n", encoding="utf-8")
    return 0


def _learn(seen: list[tuple[Shot, FaceSeen, bool]]) -> ReadingWeights:
    average = np.mean([_steady(face) for _, face, still in seen if still], axis=0)
    none = np.zeros(0)
    weights = ReadingWeights(average, np.ones(3), NAMES, POINTS, SHAPES, none, none)
    found = np.array([_angles(face, weights) for _, face, _ in seen])
    turned = np.array([shot.head for shot, _, _ in seen])
    gains = (found * turned).sum(0) / np.square(found).sum(0)
    weights = ReadingWeights(average, gains, NAMES, POINTS, SHAPES, none, none)
    rows = np.array([features(face, shape_of(face.landmarks, weights), weights) for _, face, _ in seen])
    told = np.array([truth(shot) for shot, _, _ in seen])
    people = np.array([shot.replica for shot, _, _ in seen])
    still = np.array([at_rest for _, _, at_rest in seen])
    rest = {person: rows[(people == person) & still].mean(0) for person in TRAINED}
    moved = np.array([row - rest[person] for row, person in zip(rows, people, strict=True)])
    mixing = np.linalg.solve(moved.T @ moved + RIDGE * np.eye(moved.shape[1]), moved.T @ told)
    offset = -np.mean([rest[person] @ mixing for person in TRAINED], axis=0)
    return ReadingWeights(average, gains, NAMES, POINTS, SHAPES, mixing, offset)


def _steady(face: FaceSeen) -> F64:
    points = face.landmarks[list(STEADY)].astype(np.float64)
    points -= points.mean(0)
    return np.asarray(points / np.sqrt(np.square(points).sum() / len(STEADY)), np.float64)


def _angles(face: FaceSeen, weights: ReadingWeights) -> list[float]:
    head = shape_of(face.landmarks, weights).head
    return [head.yaw, head.pitch, head.roll]


if __name__ == "__main__":
    sys.exit(main())
