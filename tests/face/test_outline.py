"""The outline of the stock replicas' heads, turned and lifted: no corner of the neck, no skin outside the hair."""

from __future__ import annotations

import numpy as np
import pytest

from models.replicas import replica_path
from runtime.face.picture import ReplicaFace
from runtime.face.pose import Pose

EARLOBE, JAW = 295, 360  # rows of a 720p picture
BROW, EAR = 160, 205


@pytest.mark.parametrize("name", ["mira", "daniel", "mei", "walter"])
@pytest.mark.parametrize("yaw", [-12.0, 12.0])
def test_the_neck_comes_out_from_behind_the_ear(name: str, yaw: float) -> None:
    there = ReplicaFace(replica_path(name), background="transparent").draw(Pose(head=(yaw, 10.0, 0.0)))[..., 3] > 128
    for side in (there, there[:, ::-1]):
        edge = side[EARLOBE:JAW].argmax(1)
        assert (edge[:-1] - edge[1:]).max() <= 3


@pytest.mark.parametrize("yaw", [-12.0, 12.0])
def test_no_skin_comes_out_behind_combed_back_hair(yaw: float) -> None:
    picture = ReplicaFace(replica_path("mira"), background="transparent").draw(Pose(head=(yaw, 0.0, 0.0)))
    far = picture if yaw < 0 else picture[:, ::-1]
    outside = 0
    for row in far[BROW:EAR]:
        start = int((row[:, 3] > 200).argmax())
        bright = row[start + 1 : start + 12, :3].mean(1) > 120
        outside += int(bright[: int(np.flatnonzero(~bright).max(initial=-1)) + 1].sum())
    assert outside <= 5
