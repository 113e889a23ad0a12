"""The faces of this machine: pictures for a gallery, and one drawn in any feeling and turn before any background."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from models.replicas import replica_path, stock_replicas
from runtime.errors import BadInput
from runtime.face.animation import pose_at
from runtime.face.backdrop import Background
from runtime.face.easing import Change
from runtime.face.picture import ReplicaFace
from runtime.face.pose import Pose
from runtime.face.scene import Scene
from runtime.face.tags import EMOTIONS, Feeling
from runtime.studio.staff import Acting, intent

__all__ = ["EMOTIONS", "Model", "listed", "opened", "posed"]
Picture = NDArray[np.uint8]
MOST_PIXELS = 40_000_000
_MOST_TURN = 14.0  # degrees


class Model:
    """One face, open for a preview. Any thread may draw; one at a time does."""

    def __init__(self, name: str, size: tuple[int, int], background: Background) -> None:
        self.name = name
        self._face = ReplicaFace(replica_path(name), size, background)
        self._lock = threading.Lock()

    def draw(self, emotion: str, turn: tuple[float, float, float], at: float) -> Picture:
        """The face (h, w, 3), RGB, in a feeling, its head turned by yaw, pitch and roll in degrees; `at` seconds of its
        own life, so that it blinks and breathes.
        """
        with self._lock:
            return self._face.draw(posed(emotion, turn, at))


@intent("replica.read")
def listed(acting: Acting) -> list[str]:
    """The names of the faces that come with Bedside."""
    return stock_replicas()


@intent("replica.read")
def opened(acting: Acting, name: str, size: tuple[int, int], background: str = "room") -> Model:
    """A face for a preview. `background`: "room", "plain", or the path of a picture.

    Raises BadInput for a picture that cannot be read, ModelMissing, ModelDamaged.
    """
    return Model(name, size, _background(background))


def posed(emotion: str, turn: tuple[float, float, float], at: float) -> Pose:
    """How it looks while nobody speaks, in a feeling and with its head turned. Raises BadInput for an unknown one."""
    if emotion not in EMOTIONS:
        raise BadInput(
            "There is no feeling called {emotion!r}.", "One of: {known}.", emotion=emotion, known=", ".join(EMOTIONS)
        )
    feeling = Feeling(EMOTIONS[EMOTIONS.index(emotion)])
    pose = pose_at(at, Scene(doing=(Change(0.0, "idle"),), feelings=(Change(-9.0, feeling),)))
    yaw, pitch, roll = (
        max(-_MOST_TURN, min(_MOST_TURN, own + given)) for own, given in zip(pose.head, turn, strict=True)
    )
    return replace(pose, head=(yaw, pitch, roll))


def _background(name: str) -> Background:
    if name in ("room", "plain"):
        return "room" if name == "room" else "plain"
    try:
        data = np.frombuffer(Path(name).read_bytes(), np.uint8)
    except OSError as wrong:
        raise BadInput(
            "{name} cannot be read ({why}).", "Choose a picture: PNG or JPEG.", name=name, why=wrong.strerror
        ) from wrong
    picture = cv2.imdecode(data, cv2.IMREAD_COLOR) if len(data) else None
    if picture is None or picture.shape[0] * picture.shape[1] > MOST_PIXELS:
        raise BadInput("{name} is not a picture that can be used.", "Choose a PNG or JPEG.", name=Path(name).name)
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8)
