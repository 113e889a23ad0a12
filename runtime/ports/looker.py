"""Looking for the visitor's face through a camera that may come and go, a few times a second."""

from __future__ import annotations

import threading
from collections.abc import Callable

from runtime import events as e
from runtime.clock import Clock
from runtime.errors import DeviceProblem
from runtime.ports.camera import Camera, Picture
from runtime.seeing.look import Look
from runtime.seeing.watcher import Watcher

_AGAIN_AFTER = 1.0


class Looker:
    """A thread that looks at the visitor; without a camera it says so, and looks for one every second.

    It looks as often as the watcher finds time for.
    """

    def __init__(
        self,
        open_camera: Callable[[], Camera],
        watcher: Watcher,
        clock: Clock,
        saw: Callable[[Look, Picture | None], None],
        post: Callable[[e.Event, int | None], None],
        again_after: float = _AGAIN_AFTER,
    ) -> None:
        self._open_camera = open_camera
        self._watcher = watcher
        self._clock = clock
        self._saw = saw
        self._post = post
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
        self._watcher.forget()
        began = self._clock.stopwatch()
        while not self._finish.wait(max(0.0, self._watcher.pause() - (self._clock.stopwatch() - began))):
            began = self._clock.stopwatch()
            picture = camera.read()
            if picture is None:
                continue
            if self._lost:
                self._lost = False
                self._post(e.DeviceBack("camera"), None)
            self._saw(self._watcher.look(picture, began), picture)
