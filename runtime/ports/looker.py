"""Looking for the visitor's face through a camera that may come and go, a few times a second."""

from __future__ import annotations

import threading
from collections.abc import Callable

from runtime import events as e
from runtime.errors import DeviceProblem
from runtime.ports.camera import Camera, Picture

RATE = 5.0
"""Looks a second: enough to say where somebody looked in the last one."""
_AGAIN_AFTER = 1.0


class Looker:
    """A thread that posts where the visitor's face is; without a camera it says so, and looks for one every second."""

    def __init__(
        self,
        open_camera: Callable[[], Camera],
        find: Callable[[Picture], e.FaceSeen | None],
        post: Callable[[e.Event, int | None], None],
        pause: float = 1 / RATE,
        again_after: float = _AGAIN_AFTER,
    ) -> None:
        self._open_camera = open_camera
        self._find = find
        self._post = post
        self._pause = pause
        self._again_after = again_after
        self._finish = threading.Event()
        self._lost = False
        self._thread = threading.Thread(target=self._run, name="bedside-looker", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """Returns when the camera is closed."""
        self._finish.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._finish.is_set():
            try:
                camera = self._open_camera()
                try:
                    self._watch(camera)
                finally:
                    camera.close()
            except DeviceProblem:
                if not self._lost:
                    self._lost = True
                    self._post(e.DeviceLost("camera"), None)
                self._finish.wait(self._again_after)

    def _watch(self, camera: Camera) -> None:
        there = False
        while not self._finish.wait(self._pause):
            picture = camera.read()
            if picture is None:
                continue
            if self._lost:
                self._lost = False
                self._post(e.DeviceBack("camera"), None)
            seen = self._find(picture)
            if seen is not None or there:
                self._post(seen or e.FaceLost(), None)
            there = seen is not None
