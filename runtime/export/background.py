"""What a face stands before, faces that stay open, and the logo."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

import av
import av.error
import cv2
import numpy as np
from numpy.typing import NDArray

from models.replicas import replica_path
from runtime.errors import BadInput
from runtime.export.slides import over_paper, picture_file
from runtime.face.backdrop import Background
from runtime.face.picture import ReplicaFace
from runtime.face.pose import Face
from runtime.script.model import VIDEOS, Script

Picture = NDArray[np.uint8]
MOST_OPEN = 3
"""Faces; each takes some 130 MB at 1080p."""
_LONGEST = 10 * 60.0
"""Seconds of a background film."""


class Faces:
    """Replicas that are open, by what they look like and how large; the one used longest ago goes first."""

    def __init__(self) -> None:
        self._open: OrderedDict[tuple[str, tuple[int, int], str], Face] = OrderedDict()

    def get(self, replica: str, size: tuple[int, int], background: str | Path) -> Face:
        """Raises ModelMissing, ModelDamaged, or BadInput for a background that cannot be used."""
        key = replica, size, str(background)
        if key not in self._open:
            self._open[key] = ReplicaFace(replica_path(replica), size, still(background))
        self._open.move_to_end(key)
        while len(self._open) > MOST_OPEN:
            self._open.popitem(last=False)
        return self._open[key]


def is_film(background: str | Path) -> TypeGuard[Path]:
    """Whether it moves."""
    return isinstance(background, Path) and background.suffix.lower() in VIDEOS


def still(background: str | Path) -> Background:
    """What the face itself is drawn before; nothing, where a film goes behind it."""
    match background:
        case "plain":
            return "plain"
        case "transparent":
            return "transparent"
        case str():
            return "room"
        case path:
            return "transparent" if is_film(path) else over_paper(picture_file(path))


class BackgroundFilm:
    """A video file, over and over, filling a size. Quick when asked for rising times."""

    def __init__(self, path: Path, size: tuple[int, int]) -> None:
        """Raises BadInput."""
        self._path, self._size = path, size
        try:
            with av.open(path) as container:
                stream = container.streams.video[0]
                length = stream.duration * stream.time_base if stream.duration and stream.time_base else None
                self._length = float(length or (container.duration or 0) / 1_000_000)
                next(container.decode(stream))
        except (OSError, av.error.FFmpegError, IndexError, StopIteration) as problem:
            raise BadInput(
                "{path} is no video that can be read.", "Give an MP4, MOV or WebM file.", path=path.name
            ) from problem
        if not 0 < self._length <= _LONGEST:
            raise BadInput(
                "{path} lasts {length:.0f} s.",
                "Give up to {most:.0f} s; it is repeated.",
                path=path.name,
                length=self._length,
                most=_LONGEST,
            )
        self._frames: Iterator[tuple[float, Picture]] = iter(())
        self._now: tuple[float, Picture] | None = None
        self._next: tuple[float, Picture] | None = None

    def at(self, t: float) -> Picture:
        """The picture (h, w, 3) at `t` seconds; the caller's own."""
        t %= self._length
        if self._now is None or t < self._now[0]:
            self._frames = self._decoded(t)
            self._now = next(self._frames)
            self._next = next(self._frames, None)
        while self._next is not None and self._next[0] <= t + 1e-6:
            self._now, self._next = self._next, next(self._frames, None)
        return self._now[1].copy()

    def _decoded(self, since: float) -> Iterator[tuple[float, Picture]]:
        with av.open(self._path) as container:
            container.seek(int(since * 1_000_000))
            stream = container.streams.video[0]
            begins = float((stream.start_time or 0) * (stream.time_base or 0))
            for frame in container.decode(stream):
                yield (frame.time or 0.0) - begins, self._fitted(frame)

    def _fitted(self, frame: av.VideoFrame) -> Picture:
        width, height = self._size
        scale = max(width / frame.width, height / frame.height)
        wide, high = max(round(frame.width * scale), width), max(round(frame.height * scale), height)
        whole = frame.reformat(wide, high, "rgb24").to_ndarray()
        x, y = (wide - width) // 2, (high - height) // 2
        return np.ascontiguousarray(whole[y : y + height, x : x + width], np.uint8)


def logo(script: Script, unit: int) -> Picture | None:
    """The logo (h, w, 4) for a film whose shorter side is `unit` pixels. Raises BadInput."""
    if script.logo is None:
        return None
    picture = picture_file(script.logo)
    if picture.shape[2] == 3:
        picture = np.dstack([picture, np.full(picture.shape[:2], 255, np.uint8)])
    height = round(unit * 0.08)
    width = max(round(picture.shape[1] * height / picture.shape[0]), 1)
    return np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
