"""A contact sheet of a face: every viseme, some expressions, blinks, gazes and turns of the head, side by side."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.face.pose import REST, Face, Pose, pose_of
from runtime.face.viseme_shapes import SHAPES, VISEMES

Picture = NDArray[np.uint8]
COLUMNS = 6


def _both(**values: float) -> dict[str, float]:
    return {name + side: value for name, value in values.items() for side in ("Left", "Right")}


SMILE = _both(mouthSmile=0.5, cheekSquint=0.4, eyeSquint=0.2)
POSES: tuple[tuple[str, Pose], ...] = (
    ("rest", REST),
    *((viseme, Pose(tuple(SHAPES[i].tolist()))) for i, viseme in enumerate(VISEMES) if viseme != "sil"),
    ("smile", pose_of(SMILE)),
    ("laugh", pose_of({**SMILE, **_both(mouthUpperUp=0.35, mouthLowerDown=0.2), "jawOpen": 0.25})),
    ("surprised", pose_of({"browInnerUp": 0.8, "jawOpen": 0.25, **_both(browOuterUp=0.7, eyeWide=0.6)})),
    ("concerned", pose_of({"browInnerUp": 0.6, **_both(browDown=0.25, mouthFrown=0.3)})),
    ("stern", pose_of({**_both(browDown=0.7, eyeSquint=0.3, mouthPress=0.4)})),
    ("half blink", pose_of(_both(eyeBlink=0.5))),
    ("blink", pose_of(_both(eyeBlink=1.0))),
    ("looks left", pose_of({}, gaze=(-18.0, 0.0))),
    ("looks right", pose_of({}, gaze=(18.0, 0.0))),
    ("looks up", pose_of(_both(eyeLookUp=0.6), gaze=(0.0, 12.0))),
    ("looks down", pose_of(_both(eyeLookDown=0.6), gaze=(0.0, -14.0))),
    ("turned left", pose_of({}, (-12.0, 0.0, 0.0))),
    ("turned right", pose_of({}, (12.0, 0.0, 0.0))),
    ("lifted", pose_of({}, (0.0, 10.0, 0.0))),
    ("lowered", pose_of({}, (0.0, -10.0, 0.0))),
    ("tilted", pose_of({**SMILE, "jawOpen": 0.15}, (5.0, -3.0, 7.0))),
    ("turned, aa", pose_of({"jawOpen": 0.5, **_both(mouthLowerDown=0.2)}, (-9.0, 4.0, -3.0))),
)


def contact_sheet(face: Face, tile: int = 240) -> Picture:
    """All POSES as tiles of `tile` pixels with their names, cut around the head; RGB."""
    width, height = face.size
    side = round(min(width, height) * 0.66)
    left, top = (width - side) // 2, round(height * 0.035)
    tiles = []
    for name, pose in POSES:
        cut = face.draw(pose)[top : top + side, left : left + side]
        small = np.asarray(cv2.resize(cut, (tile, tile), interpolation=cv2.INTER_AREA), np.uint8)
        cv2.putText(small, name, (6, tile - 8), cv2.FONT_HERSHEY_SIMPLEX, tile / 520, (255, 255, 255), 1, cv2.LINE_AA)
        tiles.append(small)
    tiles += [np.zeros_like(tiles[0])] * (-len(tiles) % COLUMNS)
    rows = [np.hstack(tiles[i : i + COLUMNS]) for i in range(0, len(tiles), COLUMNS)]
    return np.vstack(rows)
