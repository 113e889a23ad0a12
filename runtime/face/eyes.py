"""The eyeballs: baked pictures of a few gaze directions, turned as balls to the wanted one and mixed."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from models.replicas.rig import Eyeball, rotation
from runtime.face.replica import Picture, Replica
from runtime.face.resample import fitted, mixed, resample
from runtime.face.surface import MovingSurface, Placed
from runtime.face.warp import Sheet

F32 = NDArray[np.float32]
REACH = 1.25
"""How far around the ball is painted, in radii: lids never show more."""


class Eyes:
    """Paints both eyeballs into a frame, to be covered by the lids."""

    def __init__(self, replica: Replica, scale: float, surface: MovingSurface) -> None:
        self._scale = scale
        self._surface = surface
        self._eyes = replica.eyes
        self._across = sorted({x for x, _ in replica.gazes})
        self._up = sorted({y for _, y in replica.gazes})
        self._number = {gaze: i for i, gaze in enumerate(replica.gazes)}
        sheet = Sheet(replica.grids["lids"], scale, margin=0)
        self._pictures = [sheet.fit(p) for p in replica.gaze_pictures]
        self._shade = fitted(replica.shade, sheet.size)
        left, top = replica.grids["lids"].box[:2]
        self._origin = np.array([left, top], np.float32) * scale
        self._balls = [self._ball(eye) for eye in self._eyes]

    def _ball(self, eye: Eyeball) -> tuple[F32, float]:
        """Place at rest and radius in output pixels."""
        side = eye.centre + np.array([eye.radius, 0, 0], np.float32)
        centre, edge = self._surface.project(np.stack([eye.centre, side])) * self._scale
        return centre, float(edge[0] - centre[0])

    def paint(self, frame: Picture, placed: Placed, gaze: tuple[float, float]) -> None:
        across, up = _between(gaze[0], self._across), _between(gaze[1], self._up)
        mix = [((x, y), a * b) for x, a in across for y, b in up if a * b > 0.01]
        for eye, (rest, radius) in zip(self._eyes, self._balls, strict=True):
            moved = self._surface.on_skull(eye.centre[None], placed)[0] * self._scale
            self._paint_one(frame, moved, rest, radius, mix, _held(gaze, self._across, self._up))

    def _paint_one(
        self, frame: Picture, centre: F32, rest: F32, radius: float, mix: list[tuple[tuple[float, float], float]],
        gaze: tuple[float, float],
    ) -> None:  # fmt: skip
        left, top = (int(v) for v in np.floor(centre - REACH * radius))
        size = math.ceil(2 * REACH * radius) + 1
        x = (np.arange(left, left + size, dtype=np.float32) + 0.5 - centre[0]) / radius
        y = (centre[1] - np.arange(top, top + size, dtype=np.float32) - 0.5) / radius
        gx, gy = np.meshgrid(x, y)
        far = np.sqrt(gx * gx + gy * gy)
        hold = np.minimum(1.0, 0.985 / np.maximum(far, 1e-6))
        gx, gy = gx * hold, gy * hold
        ball = np.stack([gx, gy, np.sqrt(np.maximum(1 - gx * gx - gy * gy, 0))], -1).reshape(-1, 3).astype(np.float32)
        axis = ball @ rotation(gaze[0], gaze[1], 0)
        total: Picture | None = None
        done = 0.0
        for direction, weight in mix:
            seen = axis @ rotation(direction[0], direction[1], 0).T
            flat = seen[:, :2] * np.array([radius, -radius], np.float32) + (rest - self._origin - 0.5)
            places = flat.reshape(size, size, 2).astype(np.float32)
            one = resample(self._pictures[self._number[direction]], places)
            total = one if total is None else mixed(total, one, weight / (done + weight))
            done += weight
        assert total is not None
        still = np.stack([gx * radius, -gy * radius], -1) + (rest - self._origin - 0.5)
        shade = resample(self._shade, still.astype(np.float32))
        total = np.asarray(cv2.multiply(total, cv2.cvtColor(shade, cv2.COLOR_GRAY2RGB), scale=1 / 255), np.uint8)
        height, width = frame.shape[:2]
        if left >= 0 and top >= 0 and left + size <= width and top + size <= height:
            frame[top : top + size, left : left + size, :3] = total
            frame[top : top + size, left : left + size, 3:] = 255


def _held(gaze: tuple[float, float], across: list[float], up: list[float]) -> tuple[float, float]:
    return min(max(gaze[0], across[0]), across[-1]), min(max(gaze[1], up[0]), up[-1])


def _between(value: float, stops: list[float]) -> list[tuple[float, float]]:
    """The two neighbouring stops of a value and their shares."""
    value = min(max(value, stops[0]), stops[-1])
    after = next(i for i, stop in enumerate(stops) if stop >= value)
    if after == 0 or stops[after] == value:
        return [(stops[after], 1.0)]
    low, high = stops[after - 1], stops[after]
    share = (value - low) / (high - low)
    return [(low, 1 - share), (high, share)]
