"""What a turned head looks like beside its motion: where a bake of it shows its parts elsewhere, and in what light.

Layers turn as sheets whose light is painted on. Renders of a few turned heads say how far that is from the truth: by
how much each place of the drawn picture has to be moved, and how much lighter or darker it is to be.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from models.replicas.format import LIGHT_ONE
from runtime.face.pose import Pose
from runtime.face.replica import Replica
from runtime.face.resample import resample
from runtime.face.surface import MovingSurface, Placed

F32 = NDArray[np.float32]


class Turned:
    """The baked turned heads of a replica."""

    def __init__(self, replica: Replica, surface: MovingSurface) -> None:
        grid = replica.grids["turned"]
        self._origin, self._step = np.array(grid.box[:2], np.float32), grid.step
        self._heads = [(float(yaw), float(pitch)) for yaw, pitch in replica.turned_heads]
        self._most = tuple(max((abs(head[axis]) for head in self._heads), default=1.0) for axis in (0, 1))
        self._last = (0.0, 0.0), np.zeros(len(self._heads), np.float32)
        self._moves, self._light = replica.turned_moves, replica.turned_light
        self._placed = [surface.place(Pose(head=(yaw, pitch, 0.0))) for yaw, pitch in self._heads]

    def of(self, places: Callable[[Placed], F32]) -> Correction:
        """What is to be done to a layer; `places`: where its grid points (rows, columns, 2) lie, in canvas pixels."""
        at = [
            np.ascontiguousarray((places(placed) - self._origin) / np.float32(self._step), np.float32)
            for placed in self._placed
        ]
        moves = [resample(field, where) for field, where in zip(self._moves, at, strict=True)]
        light = [resample(field, where) for field, where in zip(self._light, at, strict=True)]
        return Correction(self, np.array(moves, np.float32), np.array(light, np.float32))

    def shares(self, head: tuple[float, float]) -> F32:
        """How much each turned head (k,) counts for a yaw and pitch; what is left of 1 is the head at rest."""
        if head != self._last[0]:
            found = (_share(head[0], x, self._most[0]) * _share(head[1], y, self._most[1]) for x, y in self._heads)
            self._last = head, np.array(list(found), np.float32)
        return self._last[1]


class Correction:
    """What is to be done to one layer: how far its grid points move, and in what light they are."""

    def __init__(self, turned: Turned, moves: F32, light: F32) -> None:
        """`moves` (k, rows, columns, 2), `light` (k, rows, columns, 3), of all turned heads."""
        self._turned = turned
        lighter = np.pad((light - 1) * LIGHT_ONE, ((0, 0), (0, 0), (0, 0), (0, 1)))
        self._moves, self._light = (_Sum(field) for field in (moves, lighter))

    def move(self, flow: F32, placed: Placed) -> F32:
        """The flow (rows, columns, 2), canvas pixels, with what turned heads add to it; changed in place."""
        flow += self._moves.by(self._turned.shares(placed.head))
        return flow

    def light(self, placed: Placed) -> F32 | None:
        """How much lighter (rows, columns, 4) the layer's grid points are, in parts of LIGHT_ONE; None for nowhere."""
        shares = self._turned.shares(placed.head)
        return self._light.by(shares) if shares.any() else None


class _Sum:
    """Arrays (k, ...), to be added up by their shares."""

    def __init__(self, of: F32) -> None:
        self._flat, self._shape = np.ascontiguousarray(of.reshape(len(of), math.prod(of.shape[1:]))), of.shape[1:]

    def by(self, shares: F32) -> F32:
        return np.asarray(shares @ self._flat, np.float32).reshape(self._shape)


def _share(angle: float, stop: float, most: float) -> float:
    """How much a head at `stop` (0, or `most` to either side) counts at an angle: linear in between."""
    return max(1 - abs(min(max(angle, -most), most) - stop) / most, 0.0)
