"""The drawn face read back by a network that knows real faces."""

from __future__ import annotations

import numpy as np

from runtime.face.animation import Spoken, pose_at
from runtime.face.picture import ReplicaFace
from runtime.face.pose import INDEX, REST, Pose, pose_of
from runtime.seeing.face_finder import FaceFinder, FaceSeen
from runtime.speech.loudness import envelope
from runtime.speech.voice import Speech

UPPER_LIP, LOWER_LIP, MOUTH_LEFT, MOUTH_RIGHT = 13, 14, 291, 61


def seen(face: ReplicaFace, finder: FaceFinder, pose: Pose) -> FaceSeen:
    found = finder.find(face.draw(pose))
    assert found is not None
    return found


def gap(found: FaceSeen) -> float:
    """Distance between the lips' inner edges against the mouth's width."""
    points = found.landmarks[:, :2]
    width = np.linalg.norm(points[MOUTH_LEFT] - points[MOUTH_RIGHT])
    return float(np.linalg.norm(points[UPPER_LIP] - points[LOWER_LIP]) / width)


def test_five_seconds_of_speech(face: ReplicaFace, finder: FaceFinder, speech: Speech) -> None:
    spoken = Spoken(0.0, speech.phonemes, envelope(speech.audio, speech.sample_rate), None)
    poses = [pose_at(i / 25, (spoken,)) for i in range(125)]
    found = [finder.find(face.draw(pose)) for pose in poses]
    assert all(f is not None for f in found)
    meant = [pose.blendshapes[INDEX["jawOpen"]] for pose in poses]
    read = [f.blendshapes["jawOpen"] for f in found if f is not None]
    assert np.corrcoef(meant, read)[0, 1] >= 0.8


def test_closed_lips_are_seen_closed(face: ReplicaFace, finder: FaceFinder) -> None:
    closed = {"mouthRollLower": 0.28, "mouthRollUpper": 0.28, "mouthPressLeft": 0.35, "mouthPressRight": 0.35}
    assert gap(seen(face, finder, pose_of(closed))) < 0.04
    finder.forget()
    assert gap(seen(face, finder, REST)) < 0.05
    finder.forget()
    assert gap(seen(face, finder, pose_of({"jawOpen": 0.5}))) > 0.25


def test_blinks_smiles_and_turns_are_seen(face: ReplicaFace, finder: FaceFinder) -> None:
    rest = seen(face, finder, REST).blendshapes
    blink = seen(face, finder, pose_of({"eyeBlinkLeft": 1.0, "eyeBlinkRight": 1.0})).blendshapes
    smile = seen(face, finder, pose_of({"mouthSmileLeft": 0.7, "mouthSmileRight": 0.7})).blendshapes
    assert blink["eyeBlinkLeft"] > rest["eyeBlinkLeft"] + 0.25
    assert blink["eyeBlinkRight"] > rest["eyeBlinkRight"] + 0.25
    assert smile["mouthSmileLeft"] > rest["mouthSmileLeft"] + 0.15
    left, right = (seen(face, finder, pose_of({}, (yaw, 0.0, 0.0))).landmarks for yaw in (-10.0, 10.0))
    nose, cheeks = 1, (234, 454)

    def aside(points: np.ndarray) -> float:
        low, high = points[cheeks[0], 0], points[cheeks[1], 0]
        return float((points[nose, 0] - low) / (high - low))

    assert aside(right) - aside(left) > 0.12


def test_gaze_is_seen(face: ReplicaFace, finder: FaceFinder) -> None:
    left, right = (seen(face, finder, pose_of({}, gaze=(x, 0.0))).landmarks for x in (-14.0, 14.0))
    iris, inner, outer = 468, 133, 33

    def place(points: np.ndarray) -> float:
        return float((points[iris, 0] - points[outer, 0]) / (points[inner, 0] - points[outer, 0]))

    assert place(right) - place(left) > 0.12
