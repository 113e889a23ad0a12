"""From pictures to looks: real networks on rendered faces, a photograph, a covered lens, and two people at once."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from models.replicas import replica_path
from models.store import ModelStore
from runtime.face.picture import ReplicaFace
from runtime.face.pose import REST, Pose, pose_of
from runtime.loading import watcher
from runtime.seeing.face_finder import Picture
from runtime.seeing.watcher import BUDGET, RATE, Watcher

PHOTOGRAPH = Path(__file__).with_name("astronaut.jpg")


class Counted:
    """Seconds that go on by `each` whenever they are asked for."""

    def __init__(self, each: float) -> None:
        self.each = each
        self._at = 0.0

    def __call__(self) -> float:
        self._at += self.each
        return self._at


@pytest.fixture(scope="module")
def looker() -> Watcher:
    return watcher(ModelStore.default(), Counted(0.001))


@pytest.fixture(scope="module")
def replica() -> ReplicaFace:
    return ReplicaFace(replica_path("mei"), (640, 480))


def placed(picture: Picture, scale: float, *lefts: int) -> Picture:
    """The picture, smaller, once or several times in a wider one."""
    small = np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    whole = np.full((480, 640, 3), 110, np.uint8)
    for left in lefts:
        whole[60 : 60 + small.shape[0], left : left + small.shape[1]] = small
    return whole


def test_a_photograph_of_a_smiling_person_who_looks_at_the_camera(looker: Watcher) -> None:
    """Eileen Collins (NASA, public domain): facing the camera, eyes open, smiling broadly, lips apart; one person."""
    read = cv2.imread(str(PHOTOGRAPH))
    assert read is not None
    photograph = np.asarray(cv2.cvtColor(read, cv2.COLOR_BGR2RGB), np.uint8)
    looker.forget()
    look = [looker.look(photograph, at) for at in (0.0, 1.0, 2.0)][-1]
    assert look.view == "clear"
    assert look.people == 1
    assert look.body is not None and not look.body.hand
    face = look.face
    assert face is not None and face.looking is True
    assert face.head is not None and face.expression is not None
    assert max(abs(face.head.yaw), abs(face.head.pitch), abs(face.head.roll)) < 8
    assert face.expression.smile > 0.6
    assert face.expression.lips > 0.1
    assert face.expression.shut < 0.2


@pytest.mark.parametrize("head", [(20, 0, 0), (-20, 0, 0), (0, 10, 0), (0, -10, 0), (0, 0, 12), (12, -8, 6)])
def test_the_turn_of_a_head_it_has_never_seen(
    looker: Watcher, replica: ReplicaFace, head: tuple[float, float, float]
) -> None:
    looker.forget()
    face = looker.look(replica.draw(Pose(head=head, gaze=(head[0], head[1]))), 0.0).face
    assert face is not None and face.head is not None
    assert (face.head.yaw, face.head.roll) == pytest.approx((head[0], head[2]), abs=4)
    assert face.head.pitch == pytest.approx(head[1], abs=7)  # faces differ in what is level, by a few degrees


def test_expressions_against_the_face_at_rest(looker: Watcher, replica: ReplicaFace) -> None:
    def read(**shapes: float) -> dict[str, float]:
        looker.forget()
        single = ("jawOpen", "browInnerUp")
        known = {name: value for name, value in shapes.items() if name in single}
        known |= {f"{n}{side}": v for n, v in shapes.items() if n not in single for side in ("Left", "Right")}
        face = looker.look(replica.draw(pose_of(known)), 0.0).face
        assert face is not None and face.expression is not None
        told = face.expression
        return {"smile": told.smile, "brow": told.brow, "jaw": told.jaw, "shut": told.shut}

    rest = read()
    assert read(mouthSmile=0.9)["smile"] - rest["smile"] > 0.4
    assert read(browDown=0.9)["brow"] - rest["brow"] < -0.4
    assert read(browOuterUp=0.9, browInnerUp=0.9)["brow"] - rest["brow"] > 0.4
    assert read(jawOpen=0.6)["jaw"] - rest["jaw"] > 0.3
    assert read(eyeBlink=1.0)["shut"] > 0.6 > rest["shut"]


def test_how_many_and_how_far(looker: Watcher, replica: ReplicaFace) -> None:
    picture = replica.draw(REST)
    looker.forget()
    two = [looker.look(placed(picture, 0.5, 0, 320), at) for at in (0.0, 1.0, 2.0)][-1]
    assert two.people == 2
    looker.forget()
    near = looker.look(picture, 0.0).face
    looker.forget()
    half = looker.look(placed(picture, 0.5, 160), 0.0).face
    assert near is not None and half is not None
    assert half.distance == pytest.approx(2 * near.distance, rel=0.15)


def test_a_face_too_far_away_to_read_is_still_somebody(looker: Watcher, replica: ReplicaFace) -> None:
    looker.forget()
    look = looker.look(placed(replica.draw(REST), 0.18, 260), 0.0)
    assert look.face is not None
    assert look.face.expression is None
    assert look.face.distance > 2


def test_a_covered_lens_and_a_dark_room(looker: Watcher, replica: ReplicaFace) -> None:
    looker.forget()
    assert looker.look(np.full((480, 640, 3), 8, np.uint8), 0.0).view == "covered"
    assert looker.look(np.full((480, 640, 3), 90, np.uint8), 0.0).view == "covered"
    dim = (replica.draw(REST) * 0.05).astype(np.uint8)
    assert looker.look(dim, 0.0).view == "dark"
    assert looker.look(replica.draw(REST), 0.0).view == "clear"


@pytest.mark.parametrize(("each", "reads"), [(0.001, 4), (0.06, 2)])
def test_the_body_is_looked_at_less_often_when_looking_takes_long(
    replica: ReplicaFace, monkeypatch: pytest.MonkeyPatch, each: float, reads: int
) -> None:
    looker = watcher(ModelStore.default(), Counted(each))
    assert looker._body is not None
    read: list[float] = []
    monkeypatch.setattr(looker._body, "read", lambda *where: read.append(where[1]))
    picture = replica.draw(REST)
    for at in range(9):  # people and body by turns
        looker.look(picture, float(at))
    assert len(read) == reads


def test_it_looks_less_often_when_looking_takes_long(replica: ReplicaFace) -> None:
    picture = replica.draw(REST)
    quick = watcher(ModelStore.default(), Counted(0.004))
    slow = watcher(ModelStore.default(), Counted(0.060))
    for at in range(3):
        quick.look(picture, float(at))
        slow.look(picture, float(at))
    assert quick.pause() == pytest.approx(1 / RATE)
    assert not quick.short_of_time
    assert slow.pause() == pytest.approx(0.060 / BUDGET)
    assert slow.short_of_time
    assert quick.pause(3.0) == pytest.approx(1 / 3)
