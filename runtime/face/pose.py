"""What a face is told to look like at one moment, and what a face is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from models.replicas.rig import ARKIT

__all__ = ["ARKIT", "INDEX", "REST", "Face", "Pose", "pose_of"]

INDEX: dict[str, int] = {name: i for i, name in enumerate(ARKIT)}
"""Place of each ARKit blendshape in Pose.blendshapes."""


@dataclass(frozen=True, slots=True)
class Pose:
    """One moment of a face.

    `blendshapes`: the 52 ARKit coefficients, 0 to 1, in the order of ARKIT, left and right being the subject's own.
    They add to the replica's resting expression; a negative one takes from it. `head`: yaw, pitch, roll in degrees;
    positive turns the face to the picture's right, lifts it, and tilts the crown to the picture's right. `gaze`:
    degrees to the picture's right and up of looking straight into the camera, wherever the head points; it turns the
    eyeballs, while the eyeLook blendshapes move the lids that follow them. `breath`: how far the chest is raised, 0 to
    1.
    """

    blendshapes: tuple[float, ...] = (0.0,) * len(ARKIT)
    head: tuple[float, float, float] = (0.0, 0.0, 0.0)
    gaze: tuple[float, float] = (0.0, 0.0)
    breath: float = 0.0

    def __post_init__(self) -> None:
        if len(self.blendshapes) != len(ARKIT):
            raise ValueError(f"{len(self.blendshapes)} blendshapes, expected {len(ARKIT)}")


REST = Pose()


def pose_of(
    blendshapes: Mapping[str, float],
    head: tuple[float, float, float] = (0.0, 0.0, 0.0),
    gaze: tuple[float, float] = (0.0, 0.0),
) -> Pose:
    """A pose from blendshapes by name; the others are 0. Values are held within -1 to 1. Raises KeyError."""
    values = [0.0] * len(ARKIT)
    for name, value in blendshapes.items():
        values[INDEX[name]] = min(max(value, -1.0), 1.0)
    return Pose(tuple(values), head, gaze)


class Face(Protocol):
    """Something that can be looked at."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of its pictures in pixels."""

    def draw(self, pose: Pose) -> NDArray[np.uint8]:
        """The picture (height, width, 3), RGB, or (height, width, 4) with alpha: the same bytes for the same pose."""
