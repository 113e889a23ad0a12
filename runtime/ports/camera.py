"""The visitor's pictures: a camera of this machine, or a film that stands for one."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.clock import seconds
from runtime.errors import DeviceProblem
from runtime.ports.recordings import Recording, pictures

Picture = NDArray[np.uint8]
_V4L = Path("/sys/class/video4linux")
_SILENT_FOR = 2.0
"""Seconds without a picture after which a camera is taken for lost."""
_TRIED_INDICES = 4


class Camera(Protocol):
    def read(self) -> Picture | None:
        """The newest picture (h, w, 3), RGB, or None if there is none since the last call. Raises DeviceProblem."""

    def close(self) -> None: ...


class LiveCamera:
    """A camera by part of its name (the first there is, if ""). Raises DeviceProblem where there is none."""

    def __init__(self, wanted: str = "", width: int = 640, height: int = 480) -> None:
        index, self.name = _choose(wanted)
        self._capture: Any = cv2.VideoCapture(index, _backend())
        if not self._capture.isOpened():
            raise DeviceProblem(f"The camera {self.name!r} could not be opened.", "Close other programs that use it.")
        self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
        self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
        self._newest: Picture | None = None
        self._when = time.monotonic()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._grab, name="bedside-camera", daemon=True)
        self._thread.start()

    def read(self) -> Picture | None:
        if time.monotonic() - self._when > _SILENT_FOR:
            raise DeviceProblem(f"The camera {self.name!r} gives no pictures.", "Plug it in again.")
        newest, self._newest = self._newest, None
        return newest

    def close(self) -> None:
        self._stop.set()
        self._thread.join()
        self._capture.release()

    def _grab(self) -> None:
        while not self._stop.is_set():
            there, picture = self._capture.read()
            if not there:
                self._stop.wait(0.1)
                continue
            self._newest = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8)
            self._when = time.monotonic()


class RecordedCamera:
    """A film's pictures by the wall clock, from the beginning again at its end."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        self._pictures: Any = None
        self._upcoming: tuple[int, Picture] | None = None
        self._since = 0.0
        self._begin()

    def read(self) -> Picture | None:
        now = time.monotonic() - self._since
        newest = None
        while self._upcoming is not None and seconds(self._upcoming[0]) <= now:
            newest = self._upcoming[1]
            self._upcoming = next(self._pictures, None)
        if self._upcoming is None:
            self._begin()
        return newest

    def close(self) -> None:
        self._pictures.close()

    def _begin(self) -> None:
        self._since = time.monotonic()
        self._pictures = pictures(self._recording, 0.05)
        self._upcoming = next(self._pictures, None)


def cameras() -> tuple[str, ...]:
    """The cameras of this machine, by name where the system tells it."""
    return tuple(name for _, name in _listed())


def _listed(platform: str = sys.platform) -> list[tuple[int, str]]:
    if platform == "linux":
        nodes = sorted(_V4L.glob("video*"), key=lambda path: int(path.name[5:]))
        # A camera has several nodes; the one with index 0 gives the pictures.
        first = (node for node in nodes if (node / "index").read_text().strip() == "0")
        return [(int(node.name[5:]), (node / "name").read_text().strip()) for node in first]
    found = []
    for index in range(_TRIED_INDICES):
        capture = cv2.VideoCapture(index, _backend())
        if capture.isOpened():
            found.append((index, f"Camera {index + 1}"))
        capture.release()
    return found


def _choose(wanted: str) -> tuple[int, str]:
    there = _listed()
    for index, name in there:
        if wanted.lower() in name.lower():
            return index, name
    names = ", ".join(name for _, name in there) or "none at all"
    missing = f"No camera is called {wanted!r}." if wanted else "There is no camera."
    raise DeviceProblem(missing, f"Found: {names}. Plug one in, or choose another.")


def _backend() -> int:
    return {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW}.get(sys.platform, cv2.CAP_ANY)
