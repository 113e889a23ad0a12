"""The face drawn again and again into shared memory, on a thread of its own."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import cv2
import numpy as np

from runtime.clock import SystemClock
from runtime.face.pose import Face, Pose
from runtime.serving.frames import FrameBoard

_MOST_PIXELS = 1280 * 720
"""What is drawn is at most this large; a larger screen gets it enlarged, which costs a fifth of drawing it so."""
_WINDOW = 60
_SETTLED = 0.25
"""Seconds for which a new size has to stay before the face is opened in it; the old one is shown until then."""


class Painter:
    """Draws the face as `pose` says, at most `rate` times a second.

    A face is drawn for one size; `open_face(width, height)` gives one for another. Times are real: what is drawn late
    is left out, never queued. `first` is called after the first picture, `failed` with the reason should it stop.
    """

    def __init__(
        self,
        board: FrameBoard,
        face: Face,
        open_face: Callable[[int, int], Face],
        pose: Callable[[], Pose],
        first: Callable[[], None],
        failed: Callable[[str], None],
    ) -> None:
        self._board = board
        self._face = face
        self._open_face = open_face
        self._pose = pose
        self._first = first
        self._failed = failed
        self._clock = SystemClock()
        self._wanted: tuple[int, int, float] = (0, 0, 0.0)
        self._changed = threading.Condition()
        self._over = self._shown = False
        self._settling = (face.size, 0.0)
        self._opened: Future[Face] | None = None
        self._openers = ThreadPoolExecutor(1, thread_name_prefix="bedside-face")
        self._drawn: deque[float] = deque(maxlen=_WINDOW)
        self._took: deque[float] = deque(maxlen=_WINDOW)
        self._thread = threading.Thread(target=self._run, name="bedside-painter", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def want(self, width: int, height: int, rate: float) -> None:
        """Draw at this size (pixels of the screen) and rate from now on; a rate of 0 pauses."""
        with self._changed:
            self._wanted = (width, height, rate)
            self._changed.notify()

    def close(self) -> None:
        with self._changed:
            self._over = True
            self._changed.notify()
        if self._thread.ident is not None:
            self._thread.join()
        self._openers.shutdown(wait=False, cancel_futures=True)

    def speed(self) -> tuple[float, float]:
        """Frames a second over the last ones, and the mean time of drawing one, in milliseconds."""
        drawn, took = list(self._drawn), list(self._took)
        span = self._clock.stopwatch() - drawn[0] if drawn else 0.0
        return (len(drawn) / span if span > 0 else 0.0), (1000 * sum(took) / len(took) if took else 0.0)

    def _run(self) -> None:
        try:
            self._draw_on()
        except Exception as problem:
            self._failed(f"{type(problem).__name__}: {problem}")
            raise

    def _draw_on(self) -> None:
        due = self._clock.stopwatch()
        while True:
            with self._changed:
                while not self._over and (self._wanted[2] <= 0 or 0 in self._wanted[:2]):
                    self._changed.wait()
                    due = self._clock.stopwatch()
                left = due - self._clock.stopwatch()
                if left > 0 and not self._over:
                    self._changed.wait(left)
                if self._over:
                    return
                width, height, rate = self._wanted
            if rate <= 0 or self._clock.stopwatch() < due:
                continue
            self._fit(drawn_size(width, height))
            if self._face.size == drawn_size(width, height):
                self._paint(self._face, *fitted(width, height, self._board.most))
            else:
                self._paint(self._face, *self._face.size)
            due = max(due + 1 / rate, self._clock.stopwatch())

    def _fit(self, size: tuple[int, int]) -> None:
        """Open the face in another size beside the drawing, once the size has settled."""
        now = self._clock.stopwatch()
        if self._opened is not None:
            if self._opened.done():
                self._face, self._opened = self._opened.result(), None
            return
        if size != self._settling[0]:
            self._settling = (size, now)
        elif self._face.size != size and now - self._settling[1] >= _SETTLED:
            self._opened = self._openers.submit(self._open_face, *size)

    def _paint(self, face: Face, width: int, height: int) -> None:
        begun = self._clock.stopwatch()
        picture = face.draw(self._pose())
        if (picture.shape[1], picture.shape[0]) != (width, height):
            picture = np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)
        cv2.cvtColor(picture, cv2.COLOR_RGB2BGRA, dst=self._board.canvas(width, height))
        self._board.publish()
        now = self._clock.stopwatch()
        self._took.append(now - begun)
        self._drawn.append(now)
        if not self._shown:
            self._shown = True
            self._first()


def drawn_size(width: int, height: int) -> tuple[int, int]:
    """The size at which a picture for width × height is drawn, both even."""
    return fitted(width, height, _MOST_PIXELS)


def fitted(width: int, height: int, most: int) -> tuple[int, int]:
    """Width and height with the same shape and at most `most` pixels, both even."""
    scale = min(1.0, (most / (width * height)) ** 0.5)
    return max(2, int(width * scale) // 2 * 2), max(2, int(height * scale) // 2 * 2)
