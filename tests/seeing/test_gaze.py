"""Where a face looks, on pictures whose angles are known: the replica with its head and eyes turned."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from models.replicas import replica_path
from runtime.face.picture import ReplicaFace
from runtime.face.pose import INDEX, REST, Pose
from runtime.seeing.face_finder import FaceFinder, FaceSeen
from runtime.seeing.gaze import gaze_of, looks_at_us


@pytest.fixture(scope="module")
def replica() -> ReplicaFace:
    return ReplicaFace(replica_path("mira"))


def seen(finder: FaceFinder, replica: ReplicaFace, pose: Pose, scale: float = 1.0) -> FaceSeen:
    finder.forget()
    picture = replica.draw(pose)
    if scale != 1.0:
        small = np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
        picture = np.full_like(picture, 90)
        picture[: small.shape[0], : small.shape[1]] = small
    face = finder.find(picture)
    assert face is not None
    return face


@pytest.mark.parametrize(
    ("head", "eyes", "yaw", "looking"),
    [
        ((0, 0, 0), (0, 0), 0, True),
        ((0, 0, 0), (25, 0), 25, False),
        ((0, 0, 0), (-18, 0), -18, False),
        ((12, 0, 0), (0, 0), 0, True),  # the head turned, the eyes on us
        ((20, 0, 0), (0, 0), 0, True),
        ((20, 0, 0), (20, 0), 20, False),
        ((-18, 0, 0), (-18, 0), -18, False),
        ((12, 0, 0), (30, 0), 30, False),
        ((0, 12, 0), (0, 12), 0, True),
        ((0, -12, 0), (0, -12), 0, True),
    ],
)
def test_head_and_eyes_together_say_where_one_looks(
    finder: FaceFinder,
    replica: ReplicaFace,
    head: tuple[float, float, float],
    eyes: tuple[float, float],
    yaw: float,
    looking: bool,
) -> None:
    face = seen(finder, replica, Pose(head=head, gaze=eyes))
    assert gaze_of(face).yaw == pytest.approx(yaw, abs=8)
    assert gaze_of(face).pitch == pytest.approx(head[1], abs=4)
    assert looks_at_us(face) is looking


def test_it_holds_for_a_face_further_away(finder: FaceFinder, replica: ReplicaFace) -> None:
    assert looks_at_us(seen(finder, replica, REST, 0.7)) is True
    assert looks_at_us(seen(finder, replica, Pose(head=(18, 0, 0), gaze=(24, 0)), 0.7)) is False


def test_shut_eyes_say_nothing(finder: FaceFinder, replica: ReplicaFace) -> None:
    shut = [0.0] * len(REST.blendshapes)
    shut[INDEX["eyeBlinkLeft"]] = shut[INDEX["eyeBlinkRight"]] = 1.0
    assert looks_at_us(seen(finder, replica, Pose(tuple(shut)))) is None
