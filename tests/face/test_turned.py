"""Turned heads: what of the baked ones counts where, and that put-up hair stays on the head."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from models.replicas import replica_path, stock_replicas
from runtime.face.picture import ReplicaFace
from runtime.face.pose import Pose
from runtime.face.replica import open_replica
from runtime.face.surface import MovingSurface
from runtime.face.turned import Turned

YAW, PITCH = 12.0, 10.0


@pytest.fixture(scope="module")
def turned(mira: Path) -> Turned:
    replica = open_replica(mira)
    return Turned(replica, MovingSurface(replica))


def test_a_head_at_rest_is_not_put_right(turned: Turned) -> None:
    assert not turned.shares((0.0, 0.0)).any()


def test_a_baked_head_counts_alone_and_so_does_one_beyond_it(turned: Turned, mira: Path) -> None:
    for number, (yaw, pitch) in enumerate(open_replica(mira).turned_heads):
        for beyond in (1.0, 1.5):
            shares = turned.shares((float(yaw) * beyond, float(pitch) * beyond))
            assert shares[number] == pytest.approx(1)
            assert shares.sum() == pytest.approx(1)


def test_shares_change_smoothly(turned: Turned) -> None:
    path = [turned.shares((float(14 * np.sin(t)), float(11 * np.cos(1.7 * t)))) for t in np.arange(0, 6, 0.02)]
    assert np.abs(np.diff(path, axis=0)).max() < 0.1
    assert max(shares.sum() for shares in path) <= 1 + 1e-6


@pytest.mark.parametrize("name", stock_replicas())
def test_every_stock_replica_has_turned_heads_to_its_limits(name: str) -> None:
    replica = open_replica(replica_path(name))
    assert {(abs(yaw), abs(pitch)) for yaw, pitch in replica.turned_heads.tolist()} == {
        (YAW, 0.0), (0.0, PITCH), (YAW, PITCH)
    }  # fmt: skip
    assert len(replica.turned_heads) == 8
    assert replica.turned_light.std() > 0.01
    assert np.abs(replica.turned_moves).max() > 1


def test_light_stays_where_it_is_when_the_head_turns(mira: Path) -> None:
    """A cheek that turns to the front, where the lamps are, gets lighter; with painted-on light it would get darker."""
    face = ReplicaFace(mira, (1280, 720), "transparent")

    def cheeks(yaw: float) -> tuple[float, float]:
        picture = face.draw(Pose(head=(yaw, 0.0, 0.0)))
        row = picture[365:385]  # between eyes and mouth
        there = np.flatnonzero(row[..., 3].min(0) == 255)
        wide = there[-1] - there[0]
        left, right = there[0] + wide // 4, there[-1] - wide // 4
        return float(row[:, left - 20 : left + 20, :3].mean()), float(row[:, right - 20 : right + 20, :3].mean())

    to_the_left, to_the_right = cheeks(-YAW), cheeks(YAW)
    assert to_the_left[1] - to_the_right[1] > 4.0


@pytest.mark.parametrize("head", [(0.0, -PITCH), (0.0, -5.0), (YAW, -5.0), (-YAW, -5.0)])
def test_no_background_shows_between_put_up_hair_and_the_head(mira: Path, head: tuple[float, float]) -> None:
    picture = ReplicaFace(mira, (1280, 720), "transparent").draw(Pose(head=(*head, 0.0)))
    alpha = picture[..., 3]
    top = int(np.flatnonzero((alpha > 250).sum(1) > 20)[0])
    bun = np.flatnonzero(alpha[top + 20] > 250)
    below = alpha[top + 20 : top + 160, bun[0] : bun[-1] + 1]
    assert below.min() > 200
