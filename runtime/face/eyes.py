"""The eyeballs: each a turning ball, under light that does not turn with it.

The baked pictures of a few gaze directions are taken apart once: what they have in common when each is turned back is
the ball, and what is left over in each is the light on it, reflections of windows and lamps that stay where they are.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from models.replicas.rig import ARKIT, Eyeball, rotation
from runtime.face.pose import REST
from runtime.face.replica import Picture, Replica
from runtime.face.resample import fitted, resample
from runtime.face.surface import MovingSurface, Placed
from runtime.face.warp import Sheet

F32 = NDArray[np.float32]
Gaze = tuple[float, float]
REACH = 1.25
"""How far around its middle the ball is known, in radii."""
SEEN = 1.15, 0.9
"""How far it is painted across and up, in radii: lids never show more."""
AHEAD = 0.0, 0.0
RIM = 0.985
"""Radii: what is asked for beyond is painted as what is there."""
EDGE = 0.8
"""Share of the most that a blink moves a vertex, from which one belongs to the lid's edge."""
LID_SHADE = 0.45
"""Power of the baked shade: held-out renders of the whole head show less of it than renders of eyes alone."""
SIDEWAYS = 0.35
"""Cosine below which the ball's surface is seen too flatly to tell its colour."""


@dataclass(frozen=True, slots=True)
class _Ball:
    """One eye. `rest`: where its centre lies at rest, `radius`: both in output pixels.

    `skin` (n, n, 4): the ball looking straight ahead, RGBA, solid. `light`: for each baked gaze what it adds, on the
    same grid, not turning. `shade` (n, n): what the lids leave of all light at rest. `lid`: vertices of the upper
    lid's edge, `lid_rest`: how high they lie at rest, in output pixels.
    """

    rest: F32
    radius: float
    skin: F32
    light: dict[Gaze, F32]
    shade: F32
    lid: NDArray[np.int64]
    lid_rest: float


class Eyes:
    """Paints both eyeballs into a frame, to be covered by the lids."""

    def __init__(self, replica: Replica, scale: float, surface: MovingSurface) -> None:
        self._scale = scale
        self._surface = surface
        self._eyes = replica.eyes
        self._across = sorted({x for x, _ in replica.gazes})
        self._up = sorted({y for _, y in replica.gazes})
        sheet = Sheet(replica.grids["lids"], scale, margin=0)
        pictures = {g: sheet.fit(p) for g, p in zip(replica.gazes, replica.gaze_pictures, strict=True)}
        shade = fitted(replica.shade, sheet.size)
        left, top = replica.grids["lids"].box[:2]
        origin = np.array([left, top], np.float32) * scale
        rest = surface.flat(REST.blendshapes)[:, 1] * scale
        lids = [_lid_edge(replica, side) for side in ("Left", "Right")]
        self._balls = [
            self._ball(eye, pictures, shade, origin, lid, float(rest[lid].mean()))
            for eye, lid in zip(self._eyes, lids, strict=True)
        ]

    def _ball(
        self, eye: Eyeball, pictures: dict[Gaze, Picture], shade: Picture, origin: F32, lid: NDArray[np.int64],
        lid_rest: float,
    ) -> _Ball:  # fmt: skip
        side = eye.centre + np.array([eye.radius, 0, 0], np.float32)
        centre, edge = self._surface.project(np.stack([eye.centre, side])) * self._scale
        radius = float(edge[0] - centre[0])
        half = math.ceil(REACH * radius)
        steps = (np.arange(-half, half + 1, dtype=np.float32)) / radius
        ball = _on_ball(*np.meshgrid(steps, -steps))
        here = centre - origin - 0.5

        def seen_at(points: F32) -> F32:
            return np.asarray(points[..., :2] * np.array([radius, -radius], np.float32) + here, np.float32)

        turned = {gaze: ball @ rotation(*gaze, 0).T for gaze in pictures}
        views = {gaze: resample(picture, seen_at(turned[gaze])) for gaze, picture in pictures.items()}
        facing = np.stack([turned[gaze][..., 2] > SIDEWAYS for gaze in pictures])
        colours = np.where(facing[..., None], np.stack(list(views.values())), np.inf).astype(np.float32)
        ahead = views[min(pictures, key=lambda gaze: math.hypot(*gaze))]
        known = facing.any(0)
        skin = np.dstack([ahead, np.full_like(ahead[..., 0], 255)]).astype(np.float32)
        skin[known, :3] = _median(colours[:, known], facing[:, known].sum(0))
        places = seen_at(ball)
        light = {gaze: -resample(skin, _on_skin(ball, gaze, radius, half)) for gaze in pictures}
        for gaze, picture in pictures.items():
            light[gaze][..., :3] += resample(picture, places)
            light[gaze][..., 3] = 0
        dim = (resample(shade, places).astype(np.float32) / np.float32(255)) ** np.float32(LID_SHADE)
        return _Ball(centre, radius, skin, light, dim, lid, lid_rest)

    def paint(self, frame: Picture, placed: Placed, gaze: Gaze) -> None:
        across, up = _between(gaze[0], self._across), _between(gaze[1], self._up)
        held = _held(gaze, self._across, self._up)
        for eye, ball in zip(self._eyes, self._balls, strict=True):
            moved = self._surface.on_skull(eye.centre[None], placed)[0] * self._scale
            light = np.zeros_like(ball.skin)
            for x, a in across:
                for y, b in up:
                    cv2.scaleAdd(ball.light[x, y], a * b, light, light)
            fallen = float(placed.still[ball.lid, 1].mean()) * self._scale - ball.lid_rest
            _paint(frame, moved, ball, held, light, fallen)


def _paint(frame: Picture, centre: F32, ball: _Ball, gaze: Gaze, light: F32, fallen: float) -> None:
    """`fallen`: pixels by which the upper lid has come down; its shade comes with it."""
    left, top = (int(v) for v in np.floor(centre - np.array(SEEN) * ball.radius))
    wide, high = (math.ceil(2 * reach * ball.radius) + 1 for reach in SEEN)
    height, width = frame.shape[:2]
    if left < 0 or top < 0 or left + wide > width or top + high > height:
        return
    x = (np.arange(left, left + wide, dtype=np.float32) + 0.5 - centre[0]) / np.float32(ball.radius)
    y = (centre[1] - np.arange(top, top + high, dtype=np.float32) - 0.5) / np.float32(ball.radius)
    points = _on_ball(*np.broadcast_arrays(x[None], y[:, None]))
    half = (len(ball.skin) - 1) // 2
    still = _on_skin(points, AHEAD, ball.radius, half)
    colour = resample(ball.skin, _on_skin(points, gaze, ball.radius, half))
    cv2.add(colour, resample(light, still), colour)
    still[..., 1] -= np.float32(fallen) * np.clip(0.5 + points[..., 1], 0, 1)
    shade = resample(ball.shade, still)
    shades = cv2.merge([shade, shade, shade, np.ones_like(shade)])
    frame[top : top + high, left : left + wide] = cv2.multiply(colour, shades, dtype=cv2.CV_8U)


def _median(values: F32, counts: NDArray[np.int64]) -> F32:
    """The median (n, 3) of values (k, n, 3), of which `counts` (n,) are below infinity."""
    ordered = np.sort(values, axis=0)
    low, high = (
        np.take_along_axis(ordered, middle[None, :, None], 0)[0] for middle in ((counts - 1) // 2, counts // 2)
    )
    return np.asarray((low + high) / 2, np.float32)


def _on_skin(points: F32, gaze: Gaze, radius: float, half: int) -> F32:
    """Where in the ball's picture (h, w, 2) `points` (h, w, 3) of the unit sphere are when it looks along `gaze`.

    `half`: the picture's middle, in pixels.
    """
    turn = rotation(*gaze, 0)
    across, up = radius * turn[:, 0], -radius * turn[:, 1]
    return np.asarray(cv2.transform(points, np.array([[*across, half], [*up, half]], np.float32)), np.float32)


def _on_ball(x: F32, y: F32) -> F32:
    """Points (h, w, 3) of the unit sphere's front over x and y; beyond its rim those on the rim."""
    hold = np.minimum(RIM / np.maximum(np.hypot(x, y), 1e-6), 1.0).astype(np.float32)
    x, y = x * hold, y * hold
    return np.asarray(cv2.merge([x, y, cv2.sqrt(np.maximum(1 - x * x - y * y, 0))]), np.float32)


def _lid_edge(replica: Replica, side: str) -> NDArray[np.int64]:
    """Vertices of the upper lid's edge: of those around an eye the ones that a blink moves most."""
    ids = replica.rig[f"lids_{side.lower()}"].astype(np.int64)
    falls = -replica.rig["displacements"][ARKIT.index(f"eyeBlink{side}"), ids, 1].astype(np.float32)
    return np.asarray(ids[falls > EDGE * falls.max()], np.int64)


def _held(gaze: Gaze, across: list[float], up: list[float]) -> Gaze:
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
