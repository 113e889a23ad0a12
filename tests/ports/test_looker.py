"""A camera that is looked through, pulled out and put back; the pictures are the replica's, the watcher is real."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from models.replicas import replica_path
from models.store import ModelStore
from runtime import events as e
from runtime.clock import SystemClock
from runtime.errors import DeviceProblem
from runtime.face.picture import ReplicaFace
from runtime.face.pose import REST, Pose
from runtime.loading import watcher
from runtime.ports.camera import Picture
from runtime.ports.looker import Looker
from runtime.seeing.look import Look


class Pictures:
    """A simulated camera: gives its pictures one by one, then it is pulled out."""

    def __init__(self, pictures: list[Picture]) -> None:
        self._pictures = list(pictures)
        self.closed = False

    def read(self) -> Picture | None:
        if not self._pictures:
            raise DeviceProblem("The camera gives no pictures.", "Plug it in again.")
        return self._pictures.pop(0)

    def close(self) -> None:
        self.closed = True


@pytest.fixture(scope="module")
def pictures() -> dict[str, Picture]:
    face = ReplicaFace(replica_path("mira"))
    aside = face.draw(Pose(head=(18, 0, 0), gaze=(24, 0)))
    return {"us": face.draw(REST), "aside": aside, "nobody": np.zeros((480, 640, 3), np.uint8)}


def test_a_camera_comes_and_goes(pictures: dict[str, Picture]) -> None:
    cameras = [Pictures([pictures[name] for name in ("nobody", "us", "aside", "nobody")]), Pictures([pictures["us"]])]
    opened: list[Pictures] = []
    posted: list[e.Event | bool | None] = []
    views: list[str] = []
    done = threading.Event()

    def open_camera() -> Pictures:
        if len(opened) == 2:
            done.set()
        if len(opened) == 2 or (opened and opened[-1].closed and posted[-1] != e.DeviceLost("camera")):
            raise DeviceProblem("There is no camera.", "Plug one in.")
        opened.append(cameras[len(opened)])
        return opened[-1]

    def saw(look: Look, picture: Picture | None) -> None:
        posted.append(None if look.face is None else look.face.looking)
        views.append(look.view)

    clock = SystemClock()
    looker = Looker(
        open_camera,
        watcher(ModelStore.default(), clock.stopwatch),
        clock,
        saw,
        lambda event, _: posted.append(event),
        again_after=0.001,
    )
    looker.start()
    assert done.wait(60)
    looker.close()
    assert posted == [
        None,
        True,
        False,
        None,
        e.DeviceLost("camera"),
        e.DeviceBack("camera"),
        True,
        e.DeviceLost("camera"),
    ]
    assert views == ["covered", "clear", "clear", "covered", "clear"]
    assert all(camera.closed for camera in cameras)


def test_without_a_camera_nothing_else_happens() -> None:
    posted: list[e.Event] = []
    tries: list[int] = []
    done = threading.Event()

    def none() -> Pictures:
        tries.append(1)
        if len(tries) > 3:
            done.set()
        raise DeviceProblem("There is no camera.", "Plug one in.")

    clock = SystemClock()
    looker = Looker(
        none,
        watcher(ModelStore.default(), clock.stopwatch),
        clock,
        lambda look, picture: None,
        lambda event, _: posted.append(event),
        again_after=0.001,
    )
    looker.start()
    assert done.wait(60)
    looker.close()
    assert posted == [e.DeviceLost("camera")]
