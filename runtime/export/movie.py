"""Writing an MP4 (H.264 + AAC) so that a half-written one is never seen under its name."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self

import av
import av.error
import numpy as np
from av.audio.stream import AudioStream
from av.video.stream import VideoStream
from numpy.typing import NDArray

from runtime.errors import OutputProblem

AUDIO_RATE = 48_000


class MovieWriter:
    """One MP4 being written beside its final name; renamed by `finish`, removed if that is never reached.

    Raises OutputProblem when the place cannot be written to or is full.
    """

    def __init__(self, path: Path, size: tuple[int, int], fps: int) -> None:
        self._path = path
        self._part = path.with_name(f".{path.name}.part")
        self._frames = 0
        self._samples = 0
        self._finished = False
        if not path.parent.is_dir():
            raise OutputProblem(
                "The folder {parent} does not exist.", "Create it or choose another place.", parent=path.parent
            )
        with writing(path):
            # Quick to write while the conversation runs; CRF 20 keeps the face clean all the same.
            self._container = av.open(self._part, "w", format="mp4", options={"movflags": "+faststart"})
            self._video: VideoStream = self._container.add_stream(
                "libx264", rate=fps, options={"preset": "superfast", "crf": "20", "threads": "1"}
            )
            self._video.width, self._video.height = size
            self._video.pix_fmt = "yuv420p"
            self._video.time_base = Fraction(1, fps)
            self._audio: AudioStream = self._container.add_stream("aac", rate=AUDIO_RATE, layout="stereo")
            self._audio.bit_rate = 128_000

    def picture(self, rgb: NDArray[np.uint8]) -> None:
        """Add the next frame (h, w, 3)."""
        frame = av.VideoFrame.from_ndarray(rgb, format="rgb24")
        frame.pts = self._frames
        frame.time_base = Fraction(1, self._video.codec_context.framerate)
        self._frames += 1
        with writing(self._path):
            self._container.mux(self._video.encode(frame))

    def sound(self, samples: NDArray[np.float32]) -> None:
        """Add the next samples (2, n), 48 kHz stereo in −1…1."""
        if samples.shape[1] == 0:
            return
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples, np.float32), format="fltp", layout="stereo")
        frame.sample_rate = AUDIO_RATE
        frame.pts = self._samples
        frame.time_base = Fraction(1, AUDIO_RATE)
        self._samples += samples.shape[1]
        with writing(self._path):
            self._container.mux(self._audio.encode(frame))

    def finish(self) -> None:
        """Flush, close and give the file its name."""
        with writing(self._path):
            self._container.mux(self._video.encode(None))
            self._container.mux(self._audio.encode(None))
            self._container.close()
            self._part.replace(self._path)
        self._finished = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._finished:
            return
        # Closing flushes a trailer to the very disk that may be full; the file is thrown away either way.
        with contextlib.suppress(OSError, av.error.FFmpegError):
            self._container.close()
        self._part.unlink(missing_ok=True)


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """Raises OutputProblem, with the way out, for what goes wrong while `path` is written."""
    try:
        yield
    except (OSError, av.error.FFmpegError) as problem:
        if getattr(problem, "errno", None) == errno.ENOSPC:
            raise OutputProblem(
                "The disk is full: {path} could not be written.", "Free some space.", path=path
            ) from problem
        raise OutputProblem(
            "{path} cannot be written ({why}).", "Choose another place with --out.", path=path, why=problem
        ) from problem
