"""What a head is drawn onto: a background, and the shoulders before it, which rise as the chest breathes."""

from __future__ import annotations

from typing import Literal

import cv2
import numpy as np

from runtime.face.replica import Grid, Picture, Replica
from runtime.face.resample import fitted
from runtime.face.surface import BREATH_RISE
from runtime.face.warp import Moved, Sheet, Window, lay_over

Background = Literal["room", "plain", "transparent"] | Picture
"""The replica's own soft clinic room, a plain wall, nothing at all, or a picture (h, w, 3), RGB."""
PLAIN = ((206, 211, 214), (170, 177, 182))
"""Colours of the plain wall, above and below."""
_NOTHING = (1 << 30, 1 << 30, 0, 0)
LEVEL = 0.25
"""Output pixels by which the shoulders move from one of their pictures to the next: less is not seen."""


class Backdrop:
    """Background and shoulders for every level of breath, drawn once."""

    def __init__(self, replica: Replica, scale: float, neck: Grid, background: Background) -> None:
        """`neck`: the part of the torso that is drawn elsewhere, for it follows the head."""
        size = round(replica.size[0] * scale), round(replica.size[1] * scale)
        whole = replica.grids["torso"]
        torso = _without_neck(Sheet(whole, scale, margin=0).fit(replica.torso), whole, neck, scale)
        self.solid = not (isinstance(background, str) and background == "transparent")
        self._behind = _background(background, replica, size)
        left, self._top = round(whole.box[0] * scale), round(whole.box[1] * scale)
        window, rise = Window(left, 0, *torso.shape[1::-1]), BREATH_RISE * scale
        self._levels: list[Picture] = []
        count = max(int(np.ceil(rise / LEVEL)), 1)
        for level in range(count + 1):
            lower = self._behind[self._top :].copy()
            lay_over(lower, Moved(window, iter([(window.whole, _raised(torso, rise * level / count))])))
            self._levels.append(lower)
        self._frame = self._behind.copy()
        self._level, self._touched = -1, _NOTHING

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self._behind.shape[1], self._behind.shape[0]

    def at(self, breath: float) -> Picture:
        """The picture, premultiplied RGBA, at a breath of 0 to 1; good until the next call.

        It is to be drawn on through `lay`, or where a layer laid over it covers it: only there it is made anew.
        """
        level = round(min(max(breath, 0.0), 1.0) * (len(self._levels) - 1))
        left, top, right, bottom = self._touched
        self._frame[top : self._top, left:right] = self._behind[top : self._top, left:right]
        if level == self._level:
            top = max(top, self._top)
            upper = slice(top - self._top, max(bottom - self._top, top - self._top))
            self._frame[top : max(bottom, top), left:right] = self._levels[level][upper, left:right]
        else:
            self._frame[self._top :] = self._levels[level]
        self._level, self._touched = level, _NOTHING
        return self._frame

    def lay(self, layer: Moved) -> None:
        """Lays a layer over the picture."""
        lay_over(self._frame, layer)
        left, top, right, bottom = self._touched
        window = layer.window
        self._touched = (
            min(left, max(window.left, 0)),
            min(top, max(window.top, 0)),
            max(right, window.left + window.width),
            max(bottom, window.top + window.height),
        )


def _without_neck(torso: Picture, whole: Grid, neck: Grid, scale: float) -> Picture:
    """The torso (premultiplied) without what the neck's layer draws, but for a rim that both draw."""
    left, top = whole.box[:2]
    x0, y0, x1, y1 = ((a - b) * scale for a, b in zip(neck.box, (left, top, left, top), strict=True))
    torso[int(y0) : int(y1) - 2, int(x0) + 3 : int(x1) - 2] = 0
    return torso


def _raised(torso: Picture, pixels: float) -> Picture:
    """The torso with its top raised by so many pixels and its lower edge where it was."""
    height, width = torso.shape[:2]
    stretch = height / (height + pixels)
    matrix = np.array([[1, 0, 0], [0, stretch, height * (1 - stretch)]], np.float32)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(torso, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE))


def _background(background: Background, replica: Replica, size: tuple[int, int]) -> Picture:
    """RGBA at `size` (width, height)."""
    if isinstance(background, np.ndarray):
        return _opaque(_filling(background, size))
    if background == "room":
        return _opaque(fitted(replica.background, size))
    if background == "plain":
        share = np.linspace(0, 1, size[1], dtype=np.float32)[:, None, None]
        column = np.array(PLAIN[0]) * (1 - share) + np.array(PLAIN[1]) * share
        return _opaque(np.broadcast_to(np.rint(column), (size[1], size[0], 3)).astype(np.uint8))
    return np.zeros((size[1], size[0], 4), np.uint8)


def _opaque(picture: Picture) -> Picture:
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2RGBA), np.uint8)


def _filling(picture: Picture, size: tuple[int, int]) -> Picture:
    """A picture that fills `size`, its middle if the shapes differ."""
    height, width = picture.shape[:2]
    scale = max(size[0] / width, size[1] / height)
    wide, high = max(round(width * scale), size[0]), max(round(height * scale), size[1])
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    whole = cv2.resize(picture, (wide, high), interpolation=way)
    x, y = (wide - size[0]) // 2, (high - size[1]) // 2
    return np.ascontiguousarray(whole[y : y + size[1], x : x + size[0], :3], np.uint8)
