"""A contact sheet of a face: every viseme, every emotion with visemes and turns of the head, eyes and lids."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.animation import together, within
from runtime.face.articulation import Mouth
from runtime.face.emotions import felt
from runtime.face.pose import REST, Face, Pose, pose_of
from runtime.face.tags import EMOTIONS, Emotion
from runtime.face.viseme_shapes import NUMBER, SEALED, SHAPES, VISEMES
from runtime.speech.visemes import Viseme

Picture = NDArray[np.uint8]
COLUMNS = 8
TURNED: tuple[tuple[Viseme, tuple[float, float, float]], ...] = (
    ("sil", (0.0, 0.0, 0.0)),
    ("PP", (-12.0, 0.0, 0.0)),
    ("FF", (12.0, 0.0, 0.0)),
    ("aa", (0.0, 10.0, 0.0)),
    ("I", (0.0, -10.0, 0.0)),
    ("O", (0.0, 0.0, 8.0)),
    ("U", (-9.0, 7.0, -6.0)),
    ("SS", (9.0, -7.0, 6.0)),
)
"""Each emotion is shown saying these, with the head turned so: yaw, pitch, roll in degrees."""


def _both(**values: float) -> dict[str, float]:
    return {name + side: value for name, value in values.items() for side in ("Left", "Right")}


EYES: tuple[tuple[str, Pose], ...] = (
    ("half blink", pose_of(_both(eyeBlink=0.5))),
    ("blink", pose_of(_both(eyeBlink=1.0))),
    ("wide", pose_of(_both(eyeWide=0.8))),
    ("squint", pose_of(_both(eyeSquint=0.6, cheekSquint=0.5))),
    ("looks left", pose_of({}, gaze=(-18.0, 0.0))),
    ("looks right", pose_of({}, gaze=(18.0, 0.0))),
    ("looks up", pose_of(_both(eyeLookUp=0.45), gaze=(0.0, 12.0))),
    ("looks down", pose_of(_both(eyeLookDown=0.6), gaze=(0.0, -13.0))),
)


def poses() -> tuple[tuple[str, Pose], ...]:
    """All tiles, row by row, with their names."""
    tiles = [("rest", REST), ("breathes in", Pose(breath=1.0))]
    tiles += [(viseme, spoken_pose(viseme)) for viseme in VISEMES if viseme != "sil"]
    for emotion in EMOTIONS:
        for viseme, head in TURNED:
            name = emotion if viseme == "sil" else f"{emotion} {viseme}"
            tiles.append((name, spoken_pose(viseme, emotion, head)))
    return (*tiles, *EYES)


def spoken_pose(
    viseme: Viseme, emotion: Emotion = "neutral", head: tuple[float, float, float] = (0.0, 0.0, 0.0)
) -> Pose:
    """A viseme said in an emotion, as speech would show it."""
    strengths = np.array([float(emotion == name) for name in EMOTIONS])
    feeling = felt(strengths)
    mouth = Mouth(SHAPES[NUMBER[viseme]], float(viseme in SEALED))
    shapes = together(feeling.shapes, mouth, float(viseme != "sil"))
    return Pose(within(shapes), head, (0.0, feeling.gaze))


def contact_sheet(face: Face, tile: int = 150) -> Picture:
    """All poses() as tiles of `tile` pixels with their names, cut around the head; RGB."""
    width, height = face.size
    side = round(min(width, height) * 0.66)
    left, top = (width - side) // 2, round(height * 0.035)
    tiles = []
    for name, pose in poses():
        cut = face.draw(pose)[top : top + side, left : left + side, :3]
        small = np.asarray(cv2.resize(cut, (tile, tile), interpolation=cv2.INTER_AREA), np.uint8)
        cv2.putText(small, name, (5, tile - 6), cv2.FONT_HERSHEY_SIMPLEX, tile / 420, (255, 255, 255), 1, cv2.LINE_AA)
        tiles.append(small)
    tiles += [np.zeros_like(tiles[0])] * (-len(tiles) % COLUMNS)
    rows = [np.hstack(tiles[i : i + COLUMNS]) for i in range(0, len(tiles), COLUMNS)]
    return np.vstack(rows)
