"""What lies behind the face when a head turns: ears, and hair that is put up."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from models.replicas import replica_path
from runtime.face.lids import _even_edge
from runtime.face.picture import ReplicaFace
from runtime.face.pose import REST, Pose
from runtime.face.replica import open_replica

Picture = NDArray[np.uint8]
EARS = slice(250, 310)  # rows of a 720p picture
EDGE = 200


def outline(picture: Picture) -> NDArray[np.int64]:
    """Leftmost and rightmost columns of the head in each row of the ears."""
    there = picture[EARS, :, 3] > EDGE
    return np.stack([there.argmax(1), there.shape[1] - 1 - there[:, ::-1].argmax(1)], 1)


def top(picture: Picture) -> int:
    """The highest row that more than a few stray hairs reach."""
    return int(np.argmax((picture[..., 3] > EDGE).sum(1) > 30))


@pytest.mark.parametrize("name", ["mira", "daniel", "walter"])
def test_ears_stay_behind_when_the_head_turns(name: str) -> None:
    face = ReplicaFace(replica_path(name), background="transparent")
    rest = outline(face.draw(REST))
    for yaw, bared in ((-12.0, 1), (12.0, 0)):
        moved = outline(face.draw(Pose(head=(yaw, 0.0, 0.0))))
        assert np.abs(np.median(moved[:, bared] - rest[:, bared])) < 14, "the cheek moves some 25 pixels"


def test_hair_put_up_behind_the_head_sinks_behind_a_lifted_one() -> None:
    face = ReplicaFace(replica_path("mira"), background="transparent")
    lowered, rest, lifted = (top(face.draw(Pose(head=(0.0, pitch, 0.0)))) for pitch in (-10.0, 0.0, 10.0))
    assert lifted - rest > 10
    assert rest - lowered > 5


def test_hair_put_up_turns_the_other_way_than_the_face(mira: Path) -> None:
    face = ReplicaFace(mira, background="transparent")

    def middle(yaw: float) -> float:
        picture = face.draw(Pose(head=(yaw, 0.0, 0.0)))
        row = picture[top(picture) + 8, :, 3] > EDGE
        return float(np.flatnonzero(row).mean())

    assert middle(-12.0) - middle(12.0) > 30


def test_only_hair_that_is_put_up_lies_behind() -> None:
    assert open_replica(replica_path("mira")).knot.sum() > 50
    assert not open_replica(replica_path("daniel")).knot.any()


def test_the_lower_lids_edge_has_no_specks() -> None:
    crop = np.full((40, 60, 4), (200, 150, 120, 255), np.uint8)
    crop[15:25, 10:50, 3] = 0
    crop[25, 10:50:3] = (0, 0, 0, 40)  # one of six samples
    crop[14, 20] = (0, 0, 0, 200)  # a lash
    clean = _even_edge(crop)
    assert clean[25, 10:50, :3].min() >= 120
    assert clean[14, 20, :3].max() == 0
    assert np.abs(np.diff(clean[:, 30, 3].astype(int))).max() < 200
