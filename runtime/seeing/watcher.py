"""From pictures to looks: the face in every picture, the number of people and the body now and then.

What it costs is kept within a share of one core: when looks take longer, because the machine is short of time, there
are fewer of them (`pause`), and the body is looked at half as often.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from runtime.seeing.body import BodyReader
from runtime.seeing.expression import expression_of
from runtime.seeing.face_finder import FaceFinder, FaceSeen, Picture
from runtime.seeing.face_shape import shape_of
from runtime.seeing.far_faces import FarFaces
from runtime.seeing.gaze import gaze_of, looks_at_us
from runtime.seeing.light import view_of
from runtime.seeing.look import Body, Look, SeenFace

RATE, SLOWEST = 15.0, 2.0
"""Looks a second at most, and at least."""
REST_EVERY = 0.5
"""Seconds between two counts of people; the body takes turns with them."""
_BODY_WAITS = 2
"""Of how many turns of the body's one is used when time is short: a hand held up is seen on a slow machine too."""
BUDGET = 0.15
"""Share of one core that looking may take."""
_SMOOTH = 0.1
_READABLE = 0.08
"""Share of the picture's height from which a face's expression and turn are read."""
_EYES_APART = 0.063  # metres between two people's pupils (Dodgson 2004, mean of adults)
_FIELD = math.radians(60)  # across, of a usual webcam
_OUTLINES = (
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150,
    136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
    33, 160, 158, 133, 153, 144, 263, 387, 385, 362, 380, 373, 468, 473,
    70, 63, 105, 66, 107, 300, 293, 334, 296, 336, 168, 6, 195, 1,
    61, 40, 0, 270, 291, 321, 17, 91, 13, 14,
)  # fmt: skip
SKETCH_POINTS = len(_OUTLINES)


class Watcher:
    """Looks at pictures one after the other, on one thread. `seconds`: a clock that only runs on, for its own cost.

    `far` and `body` may be missing: then people are not counted, or posture is not read.
    """

    def __init__(
        self, finder: FaceFinder, far: FarFaces | None, body: BodyReader | None, seconds: Callable[[], float]
    ) -> None:
        self._finder = finder
        self._far = far
        self._body = body
        self._seconds = seconds
        self._looked = False
        self._took = 0.0
        self._rest_at = -math.inf
        self._body_next = False
        self._body_waited = 0
        self._people: int | None = None
        self._held: Body | None = None

    def forget(self) -> None:
        """Another visitor, or another camera."""
        self._finder.forget()
        self._people, self._held, self._rest_at = None, None, -math.inf

    def look(self, picture: Picture, at: float) -> Look:
        """A look at a picture (h, w, 3), RGB, taken at `at` seconds."""
        before = self._seconds()
        look = self._look(picture, at)
        took = self._seconds() - before
        if self._looked:  # the very first look makes what all others use again, and says nothing of them
            self._took = took if self._took == 0.0 else self._took + _SMOOTH * (took - self._took)
        self._looked = True
        return look

    def pause(self, fastest: float = RATE) -> float:
        """Seconds from one look's beginning to the next one's, so that all of them stay within the budget."""
        return min(max(1 / fastest, self._took / BUDGET), 1 / SLOWEST)

    @property
    def short_of_time(self) -> bool:
        """Whether there are fewer looks than there should be."""
        return self._took / BUDGET > 1.5 / RATE

    def _look(self, picture: Picture, at: float) -> Look:
        view, light = view_of(picture)
        if view == "covered":
            self.forget()
            return Look(view, light, 0)
        face = self._finder.find(picture)
        far = self._rest(picture, face, at)
        if face is not None:
            return Look(view, light, max(1, self._people or 1), _near(face, picture.shape[:2]), self._held)
        self._held = None
        return Look(view, light, self._people, far)

    def _rest(self, picture: Picture, face: FaceSeen | None, at: float) -> SeenFace | None:
        """The number of people, and the body by turns; a face that only the far detector sees."""
        far = None
        if at - self._rest_at < REST_EVERY:
            return far
        self._rest_at = at
        if self._far is not None and (face is None or not self._body_next):
            faces = self._far.find(picture)
            self._people = len(faces)
            if face is None and faces:
                box = faces[0]
                far = SeenFace(box.x, box.y, box.height, _distance_of_height(box.height, picture.shape[:2]))
        elif self._body is not None and face is not None:
            self._body_waited += 1
            if not self.short_of_time or self._body_waited >= _BODY_WAITS:
                self._body_waited = 0
                self._held = self._body.read(picture, face.x, face.y, face.height)
        self._body_next = not self._body_next
        return far


def _near(face: FaceSeen, size: tuple[int, int]) -> SeenFace:
    shape = shape_of(face.landmarks)
    gaze = gaze_of(face)
    place = SeenFace(
        face.x,
        face.y,
        face.height,
        _distance(face, shape.head.yaw, size),
        looks_at_us(face),
        round(gaze.yaw, 1),
        round(gaze.pitch, 1),
    )
    if face.height < _READABLE:
        return place
    return replace(place, head=shape.head, expression=expression_of(face, shape), sketch=_sketch(face))


def _distance(face: FaceSeen, yaw: float, size: tuple[int, int]) -> float:
    apart = float(np.linalg.norm(face.landmarks[468, :2] - face.landmarks[473, :2]))
    straight = apart / max(math.cos(math.radians(yaw)), 0.3)
    return round(_focal(size) * _EYES_APART / max(straight, 1.0), 2)


def _distance_of_height(height: float, size: tuple[int, int]) -> float:
    return round(_focal(size) * 0.2 / max(height * size[0], 1.0), 2)


def _focal(size: tuple[int, int]) -> float:
    return size[1] / 2 / math.tan(_FIELD / 2)


def _sketch(face: FaceSeen) -> tuple[int, ...]:
    points: NDArray[np.float32] = face.landmarks[list(_OUTLINES), :2]
    low, high = points.min(0), points.max(0)
    side = float((high - low).max())
    return tuple(int(value) for value in ((points - low) / max(side, 1.0) * 1000).round().ravel())
