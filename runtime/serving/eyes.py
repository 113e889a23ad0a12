"""The camera while it is needed: where the visitor's face is, how bright it is, and the picture for themselves."""

from __future__ import annotations

import threading
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.errors import KnownError
from runtime.ports.camera import Camera, Picture
from runtime.seeing.look import Look
from runtime.seeing.watcher import Watcher
from runtime.serving.frames import FrameBoard

SELF_WIDTH, SELF_HEIGHT = 480, 360
MIRROR_RATE = 15.0
_SHORTEST_WAIT = 0.005
_AGAIN_AFTER = 2.0
"""Seconds until a camera that is gone is looked for again."""


class Eyes:
    """Opens the camera when somebody wants it and closes it when nobody does, so that its light tells the truth.

    `seen` gets every look with its picture, `rate` a second, fewer when the machine is short of time; `changed` whether
    the camera is there, with the reason if not; `opened` whether it is open now.
    """

    def __init__(
        self,
        open_camera: Callable[[], Camera],
        open_watcher: Callable[[], Watcher],
        board: FrameBoard,
        seconds: Callable[[], float],
        seen: Callable[[Look, Picture], None],
        changed: Callable[[bool, str], None],
        opened: Callable[[bool], None],
    ) -> None:
        self._open_camera = open_camera
        self._open_watcher = open_watcher
        self._seconds = seconds
        self._board = board
        self._seen = seen
        self._changed = changed
        self._open = opened
        self._wanted = threading.Event()
        self._finish = threading.Event()
        self._reopen = threading.Event()
        self._rate = 3.0
        self._mirror = False
        self._told: tuple[bool, str] | None = None
        self.pictures = 0
        """How many pictures were looked at."""
        self._thread = threading.Thread(target=self._run, name="bedside-eyes", daemon=True)
        self._thread.start()

    def look(self, on: bool, rate: float = 3.0, mirror: bool = False) -> None:
        """Look `rate` times a second; `mirror`: put the picture itself on the board too, 15 times a second."""
        self._rate, self._mirror = rate, mirror
        if on:
            self._wanted.set()
        else:
            self._wanted.clear()

    def change_camera(self) -> None:
        """Another camera was chosen."""
        self._reopen.set()

    def close(self) -> None:
        self._finish.set()
        self._wanted.set()
        self._thread.join()

    def _run(self) -> None:
        watcher: Watcher | None = None
        while not self._finish.is_set():
            self._wanted.wait()
            if self._finish.is_set():
                return
            self._reopen.clear()
            try:
                watcher = watcher or self._open_watcher()
                watcher.forget()
                camera = self._open_camera()
            except KnownError as problem:
                self._tell(False, str(problem))
                self._finish.wait(_AGAIN_AFTER)
                continue
            self._tell(True, "")
            self._open(True)
            try:
                self._watch(camera, watcher)
            except KnownError as problem:
                self._tell(False, str(problem))
                self._finish.wait(_AGAIN_AFTER)
            finally:
                camera.close()
                self._board.wipe()
                self._open(False)

    def _tell(self, there: bool, reason: str) -> None:
        if (there, reason) != self._told:
            self._told = (there, reason)
            self._changed(there, reason)

    def _watch(self, camera: Camera, watcher: Watcher) -> None:
        looked = -1.0
        while self._wanted.is_set() and not self._finish.is_set() and not self._reopen.is_set():
            pause = watcher.pause(self._rate)
            due = looked + pause - self._seconds()
            self._finish.wait(max(_SHORTEST_WAIT, min(due, 1 / MIRROR_RATE) if self._mirror else due))
            picture = camera.read()
            if picture is None:
                continue
            if self._mirror:
                self._show(picture)
            now = self._seconds()
            if now - looked < pause - _SHORTEST_WAIT:
                continue
            looked = now
            self.pictures += 1
            self._seen(watcher.look(picture, now), picture)

    def _show(self, picture: NDArray[np.uint8]) -> None:
        """The picture, mirrored, as one sees oneself."""
        height, width = picture.shape[:2]
        scale = min(SELF_WIDTH / width, SELF_HEIGHT / height)
        size = (max(2, round(width * scale)), max(2, round(height * scale)))
        small = cv2.flip(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), 1)
        cv2.cvtColor(small, cv2.COLOR_RGB2BGRA, dst=self._board.canvas(*size))
        self._board.publish()
