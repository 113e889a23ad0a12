"""The conversation as a film: the face at a fixed frame rate, both voices, the visitor's picture in the corner.

Every frame is a pure function of its time, so the film can be drawn while the conversation goes on (always a little
behind) or afterwards, with the same pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Self

import cv2
import numpy as np
import soxr
from numpy.typing import NDArray

from runtime.clips import RATE as SPEAKER_RATE
from runtime.clock import TICKS_PER_SECOND, seconds
from runtime.export.movie import AUDIO_RATE, MovieWriter
from runtime.face.animation import pose_at
from runtime.face.pose import Face
from runtime.hearing.ring import RATE
from runtime.ports.recorded import BLOCK, Tracks
from runtime.stage import Stage

Picture = NDArray[np.uint8]
Seen = Callable[[int], Picture | None]
_MARGIN = 24
_CORNER_WIDTH = 280


class Film:
    """Draws and writes what has become final up to a media time."""

    def __init__(
        self,
        writer: MovieWriter,
        face: Face,
        stage: Stage,
        tracks: Tracks,
        fps: int,
        visitor: Seen | None = None,
        shown: Callable[[Picture], None] | None = None,
    ) -> None:
        self._writer = writer
        self._face = face
        self._stage = stage
        self._tracks = tracks
        self._ticks_per_frame = TICKS_PER_SECOND // fps
        self._visitor = visitor
        self._shown = shown
        self._frames = 0
        self._blocks = 0
        self._upsample_visitor = _Upsampler(RATE)
        self._upsample_persona = _Upsampler(SPEAKER_RATE)

    def advance(self, until: int, stop: Callable[[], bool] | None = None) -> None:
        """Write every frame that begins before media time `until`, and the sound up to it; `stop` ends it early."""
        while self._frames * self._ticks_per_frame < until and not (stop is not None and stop()):
            at = self._frames * self._ticks_per_frame
            picture = self._face.draw(pose_at(seconds(at), self._stage.scene))
            if self._visitor is not None:
                corner = self._visitor(at)
                if corner is not None:
                    picture = _inset(picture, corner)
            self._writer.picture(picture)
            if self._shown is not None:
                self._shown(picture)
            self._frames += 1
            self._write_sound(min(at + self._ticks_per_frame, until))

    def _write_sound(self, until: int) -> None:
        last = min(until // BLOCK, len(self._tracks))
        if last <= self._blocks:
            return
        visitor = self._upsample_visitor(self._tracks.visitor(self._blocks, last))
        persona = self._upsample_persona(self._tracks.persona(self._blocks, last))
        self._blocks = last
        both = min(visitor.available, persona.available)
        left, right = visitor.take(both), persona.take(both)
        # Each side a little to its own ear, as two people across a desk; the sum never clips.
        self._writer.sound(np.stack([0.55 * left + 0.4 * right, 0.4 * left + 0.55 * right]))


class _Upsampler:
    """A voice at 48 kHz, resampled smoothly from block to block."""

    def __init__(self, rate: int) -> None:
        self._stream = soxr.ResampleStream(rate, AUDIO_RATE, 1, dtype="float32")
        self._ready = np.zeros(0, np.float32)

    def __call__(self, samples: NDArray[np.float32]) -> Self:
        self._ready = np.concatenate([self._ready, self._stream.resample_chunk(samples)])
        return self

    @property
    def available(self) -> int:
        return len(self._ready)

    def take(self, count: int) -> NDArray[np.float32]:
        taken, self._ready = self._ready[:count], self._ready[count:]
        return taken


def _inset(picture: Picture, corner: Picture) -> Picture:
    height = round(corner.shape[0] * _CORNER_WIDTH / corner.shape[1])
    small = cv2.resize(corner, (_CORNER_WIDTH, height), interpolation=cv2.INTER_AREA)
    out = picture.copy()
    bottom, right = out.shape[0] - _MARGIN, out.shape[1] - _MARGIN
    out[bottom - height : bottom, right - _CORNER_WIDTH : right] = small
    return out


def follow(pictures: Iterator[tuple[int, Picture]]) -> Seen:
    """The latest of a time-ordered stream of pictures at rising media times."""
    shown: Picture | None = None
    upcoming = next(pictures, None)

    def at(now: int) -> Picture | None:
        nonlocal shown, upcoming
        while upcoming is not None and upcoming[0] <= now:
            shown, upcoming = upcoming[1], next(pictures, None)
        return shown

    return at
