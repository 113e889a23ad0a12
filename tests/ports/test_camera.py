"""A camera of this machine, with films of OpenCV's own for devices; and a film that stands for one."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from runtime.errors import DeviceProblem
from runtime.ports.camera import Camera, LiveCamera, Picture, RecordedCamera, _listed, choose
from runtime.ports.recordings import read_recording
from tests.ports.test_recordings import film

SOON = 20.0
RED = np.full((48, 64, 3), (0, 0, 200), np.uint8)  # as OpenCV has it: blue first


def device(file: Path, pictures: int = 12) -> Path:
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), 15, (64, 48))
    for _ in range(pictures):
        writer.write(RED)
    writer.release()
    return file


def opened(file: Path, silent_for: float = 0.15) -> LiveCamera:
    def open_capture(index: int) -> Any:
        assert index == 4
        return cv2.VideoCapture(str(file))

    return LiveCamera("usb", listed=lambda: [(0, "Built in"), (4, "A USB camera")], open_capture=open_capture,
                      silent_for=silent_for)  # fmt: skip


def first_picture(camera: Camera) -> Picture:
    until = time.monotonic() + SOON
    while (picture := camera.read()) is None:
        assert time.monotonic() < until
        threading.Event().wait(0.002)
    return picture


def test_a_camera_gives_pictures_until_it_is_pulled_out_and_again_when_it_is_back(tmp_path: Path) -> None:
    file = device(tmp_path / "camera.avi")
    for _ in range(2):  # the same again: it was put back
        camera = opened(file)
        assert camera.name == "A USB camera"
        picture = first_picture(camera)
        assert picture.shape == (48, 64, 3)
        assert picture[24, 32, 0] > 150 > picture[24, 32, 2], "red first"
        until = time.monotonic() + SOON
        with pytest.raises(DeviceProblem, match="gives no pictures") as problem:
            while time.monotonic() < until:
                camera.read()
                threading.Event().wait(0.002)
        assert "Plug it in" in problem.value.hint
        camera.close()


def test_a_camera_that_another_program_holds(tmp_path: Path) -> None:
    with pytest.raises(DeviceProblem, match="could not be opened") as problem:
        opened(tmp_path / "nothing.avi")
    assert "other programs" in problem.value.hint


def test_which_camera() -> None:
    there = [(0, "Built in"), (4, "A USB camera")]
    assert choose(there, "") == (0, "Built in")
    assert choose(there, "usb") == (4, "A USB camera")
    with pytest.raises(DeviceProblem, match="called 'scanner'") as problem:
        choose(there, "scanner")
    assert "Built in, A USB camera" in problem.value.hint
    with pytest.raises(DeviceProblem, match="There is no camera"):
        choose([], "")


def test_the_system_s_list(tmp_path: Path) -> None:
    for node, index, name in (("video10", "0", "Outside"), ("video2", "0", "Inside"), ("video3", "1", "Inside")):
        (tmp_path / node).mkdir()
        (tmp_path / node / "index").write_text(f"{index}\n")
        (tmp_path / node / "name").write_text(f"{name}\n")
    (tmp_path / "video5").mkdir()  # one that is just being pulled out
    assert _listed("linux", tmp_path) == [(2, "Inside"), (10, "Outside")]
    assert _listed("linux", tmp_path / "none") == []


def test_a_film_stands_for_a_camera_again_and_again(tmp_path: Path) -> None:
    camera = RecordedCamera(read_recording(film(tmp_path / "film.mp4")))
    assert first_picture(camera).ndim == 3
    camera._since -= 10.0  # as if its end were long past
    assert first_picture(camera) is not None
    assert first_picture(camera).ndim == 3
    camera.close()
