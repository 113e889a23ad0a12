"""The visitor's pictures: a camera of this machine, or a film that stands for one."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Sequence
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
_FIRST_WITHIN = 5.0
"""Seconds that one may take until its first picture."""
_TRIED_INDICES = 4


class Camera(Protocol):
    def read(self) -> Picture | None:
        """The newest picture (h, w, 3), RGB, or None if there is none since the last call. Raises DeviceProblem."""

    def close(self) -> None: ...


def _open(index: int) -> Any:
    return cv2.VideoCapture(index, _backend())


class LiveCamera:
    """A camera by part of its name (the first there is, if ""). Raises DeviceProblem where there is none.

    `listed` says which there are, by index and name, and `open_capture` opens one, as OpenCV's VideoCapture. One that
    gives no picture for `silent_for` seconds was pulled out.
    """

    def __init__(
        self,
        wanted: str = "",
        width: int = 640,
        height: int = 480,
        *,
        listed: Callable[[], Sequence[tuple[int, str]]] | None = None,
        open_capture: Callable[[int], Any] = _open,
        silent_for: float = _SILENT_FOR,
    ) -> None:
        index, self.name = choose((listed or _listed)(), wanted)
        self._silent_for = silent_for
        self._capture = open_capture(index)
        if not self._capture.isOpened():
            self._capture.release()
            raise DeviceProblem(
                "The camera {name!r} could not be opened.", "Close other programs that use it.", name=self.name
            )
        self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
        self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
        self._newest: Picture | None = None
        self._lost_at = time.monotonic() + _FIRST_WITHIN
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._grab, name="bedside-camera", daemon=True)
        self._thread.start()

    def read(self) -> Picture | None:
        if time.monotonic() > self._lost_at:
            raise DeviceProblem("The camera {name!r} gives no pictures.", "Plug it in again.", name=self.name)
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
            self._lost_at = time.monotonic() + self._silent_for


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


def _listed(platform: str = sys.platform, nodes_at: Path = _V4L) -> list[tuple[int, str]]:
    if platform == "linux":
        nodes = sorted(nodes_at.glob("video*"), key=lambda path: int(path.name[5:]))
        told = [(int(node.name[5:]), _read(node / "index"), _read(node / "name")) for node in nodes]
        # A camera has several nodes; the one with index 0 gives the pictures.
        return [(number, name) for number, index, name in told if index == "0" and name]
    found = []
    for index in range(_TRIED_INDICES):
        capture = cv2.VideoCapture(index, _backend())
        if capture.isOpened():
            found.append((index, f"Camera {index + 1}"))
        capture.release()
    return found


def _read(file: Path) -> str:
    """What the system says there; "" of a camera that is being pulled out."""
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def choose(there: Sequence[tuple[int, str]], wanted: str) -> tuple[int, str]:
    """Of the cameras that are there, by index and name, the first one called so. Raises DeviceProblem for none."""
    for index, name in there:
        if wanted.lower() in name.lower():
            return index, name
    names = ", ".join(name for _, name in there) or "none at all"
    missing = "No camera is called {wanted!r}." if wanted else "There is no camera."
    raise DeviceProblem(missing, "Found: {names}. Plug one in, or choose another.", names=names, wanted=wanted)


def _backend() -> int:
    return {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW}.get(sys.platform, cv2.CAP_ANY)
