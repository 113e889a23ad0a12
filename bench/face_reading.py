"""Reading drawn faces back: what a network that knows real faces, and an eye tracker made of it, see in the frames."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime.face.pose import REST, Face, Pose, pose_of
from runtime.seeing.face_finder import FaceFinder, FaceSeen

F64 = NDArray[np.float64]
UPPER_LIP, LOWER_LIP, MOUTH_LEFT, MOUTH_RIGHT = 13, 14, 291, 61
_IRISES = ((468, 33, 133, 159, 145), (473, 362, 263, 386, 374))
"""Iris centre, the two corners, upper and lower lid of each eye."""
_NOSE, _CHEEKS, _FOREHEAD, _CHIN = 1, (234, 454), 10, 152
SHUT = 0.45
"""Share of the way from the open to the shut eye beyond which a blink is seen."""


def read(face: Face, finder: FaceFinder, poses: Iterable[Pose]) -> list[FaceSeen | None]:
    """What is seen in the picture of each pose."""
    return [finder.find(face.draw(pose)) for pose in poses]


def lip_gap(seen: FaceSeen) -> float:
    """Distance between the lips' inner edges against the mouth's width."""
    points = seen.landmarks[:, :2]
    width = np.linalg.norm(points[MOUTH_LEFT] - points[MOUTH_RIGHT])
    return float(np.linalg.norm(points[UPPER_LIP] - points[LOWER_LIP]) / width)


def eye_opening(seen: FaceSeen) -> float:
    """Distance between the lids against the eye's width, both eyes' mean."""
    points = seen.landmarks[:, :2]
    each = [
        np.linalg.norm(points[upper] - points[lower]) / np.linalg.norm(points[outer] - points[inner])
        for _, outer, inner, upper, lower in _IRISES
    ]
    return float(np.mean(each))


def blinks_seen(openings: Sequence[float], rest: float, shut: float) -> int:
    """How many blinks there are in a row of `eye_opening`s; `rest` and `shut` are those of open and shut eyes."""
    closed = (rest - np.array(openings)) / (rest - shut) > SHUT
    return int(np.count_nonzero(closed[1:] & ~closed[:-1]) + int(closed[0]))


@dataclass(frozen=True)
class EyeTracker:
    """Gaze in degrees from landmarks, calibrated on the face that it is to read, as eye trackers are."""

    weights: F64

    @classmethod
    def calibrated(cls, face: Face, finder: FaceFinder, shots: int = 90, seed: int = 0) -> EyeTracker:
        """Looks at the face with known gazes, heads turned, mouths at work and lids more and less wide."""
        rng = np.random.default_rng(seed)
        gazes = rng.uniform((-16, -9), (16, 9), (shots, 2))
        rows, kept = [], []
        for gaze in gazes:
            lids = {f"eyeLookDown{s}": max(-gaze[1] / 22, 0.0) for s in ("Left", "Right")}
            lids |= {f"eyeLookUp{s}": max(gaze[1] / 26, 0.0) for s in ("Left", "Right")}
            # Lids widen by themselves, too; else that would be read as looking up.
            wide = float(rng.uniform(0, 0.35))
            lids |= {"eyeWideLeft": wide, "eyeWideRight": wide}
            mouth = {"jawOpen": float(rng.uniform(0, 0.5)), "browInnerUp": float(rng.uniform(0, 0.4))}
            head = rng.uniform((-6, -6, -5), (6, 5, 5))
            pose = pose_of({**lids, **mouth}, (head[0], head[1], head[2]), (gaze[0], gaze[1]))
            (seen,) = read(face, finder, [pose])
            if seen is not None:
                rows.append(_features(seen))
                kept.append(gaze)
        features = np.array(rows)
        ridge = 1e-6 * len(rows) * np.eye(features.shape[1])
        return cls(np.linalg.solve(features.T @ features + ridge, features.T @ np.array(kept)))

    def gaze(self, seen: FaceSeen) -> F64:
        """Degrees (2,) to the picture's right and up."""
        return np.asarray(_features(seen) @ self.weights, np.float64)


def _features(seen: FaceSeen) -> F64:
    points = seen.landmarks[:, :2].astype(np.float64)
    left, right = points[_CHEEKS[0]], points[_CHEEKS[1]]
    across = (right - left) / np.linalg.norm(right - left)
    axes = np.array([across, [-across[1], across[0]]])
    size = np.linalg.norm(right - left)
    values = [1.0]
    for iris, outer, inner, upper, lower in _IRISES:
        middle = (points[outer] + points[inner]) / 2
        values += [*(axes @ (points[iris] - middle) / size), *(axes @ (points[iris] - points[upper]) / size)[1:]]
        values += [*(axes @ (points[lower] - middle) / size)[1:]]
    turn = axes @ (points[_NOSE] - (left + right) / 2) / size
    nod = axes @ (points[_NOSE] - (points[_FOREHEAD] + points[_CHIN]) / 2) / size
    values += [*turn, nod[1], turn[0] ** 2, across[1]]
    return np.array(values)


def openness_of_rest(face: Face, finder: FaceFinder) -> tuple[float, float]:
    """`eye_opening` of open and of shut eyes of this face."""
    finder.forget()
    rest, shut = read(face, finder, [REST, pose_of({"eyeBlinkLeft": 1.0, "eyeBlinkRight": 1.0})])
    if rest is None or shut is None:
        raise ValueError("no face is seen in a picture of this replica at rest")
    return eye_opening(rest), eye_opening(shut)
