"""Pictures encoded in stretches of a few seconds, each kept under the name of what it shows.

What a kill leaves is whole stretches; the next run takes them as they are. A film is its stretches in a row, so the
same scene in two films is encoded once where they share a folder.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.export.formats import Codec
from runtime.export.movie import writing

SECONDS = 5
"""Length of a stretch."""
_SMPTE170M, _BT709, _LIMITED = 6, 1, 1
"""FFmpeg's numbers: the matrix that OpenCV converts with, the primaries and curve of the pictures, the range."""


@dataclass(frozen=True, slots=True)
class _Encoder:
    name: str
    pixels: str
    options: dict[str, str]
    container: str = "matroska"


_QUICK_VP9 = {"deadline": "realtime", "cpu-used": "8", "crf": "30", "b": "0", "auto-alt-ref": "0", "lag-in-frames": "0"}
_ENCODERS: dict[Codec, _Encoder] = {
    # Without B-frames packets are in the order of their pictures, so stretches can stand in a row. What the fastest
    # preset leaves out of quality at a given size is mostly CABAC and deblocking. One quantiser for all pictures, for
    # that needs no look ahead: at 720p 3.2 ms a picture and 50.4 dB, where a rate factor of 20 takes 4.2 ms (51.5 dB,
    # twice as large) and the preset above this one 6.6 ms (52.2 dB).
    "h264": _Encoder(
        "libx264",
        "yuv420p",
        {"preset": "ultrafast", "qp": "18", "bf": "0", "threads": "1", "x264-params": "cabac=1:deblock=0,0"},
    ),
    "vp9": _Encoder("libvpx-vp9", "yuv420p", {**_QUICK_VP9, "threads": "1"}),
    "vp9-alpha": _Encoder("libvpx-vp9", "yuva420p", {**_QUICK_VP9, "threads": "1"}),
    "av1": _Encoder(
        "libsvtav1", "yuv420p", {"preset": "12", "crf": "32", "svtav1-params": "pred-struct=1:lp=1", "g": "300"}
    ),
    "prores": _Encoder("prores_ks", "yuva444p10le", {"profile": "4444", "threads": "1"}, "mov"),
}


def suffix(codec: Codec) -> str:
    """Of a stretch's file."""
    return ".mov" if _ENCODERS[codec].container == "mov" else ".mkv"


def write_segment(
    path: Path, pictures: Iterator[NDArray[np.uint8]], size: tuple[int, int], fps: int, codec: Codec
) -> None:
    """Encode pictures (h, w, 3), RGB, or (h, w, 4) where the codec has alpha. Raises OutputProblem.

    A picture that is the one before it, the same object, is not converted again.
    The file has its name only when it is whole.
    """
    part = path.with_suffix(f".{os.getpid()}.part")  # two processes may make the same one
    encoder = _ENCODERS[codec]
    os.environ.setdefault("SVT_LOG", "1")  # errors only: the library writes to the terminal by itself
    with writing(path), av.open(part, "w", format=encoder.container) as container:
        stream: Any = container.add_stream(encoder.name, rate=fps, options=encoder.options)
        stream.width, stream.height = size
        stream.pix_fmt = encoder.pixels
        stream.time_base = Fraction(1, fps)
        context = stream.codec_context
        context.colorspace, context.color_range = _SMPTE170M, _LIMITED
        context.color_primaries, context.color_trc = _BT709, _BT709
        last: NDArray[np.uint8] | None = None
        for number, picture in enumerate(pictures):
            if picture is not last:  # else nothing has changed
                frame, last = _frame(picture, encoder.pixels), picture
            frame.pts, frame.time_base = number, Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with writing(path):
        part.replace(path)


def _frame(picture: NDArray[np.uint8], pixels: str) -> av.VideoFrame:
    if pixels == "yuv420p":  # three times as quick as FFmpeg's own conversion
        return av.VideoFrame.from_ndarray(
            np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2YUV_I420), np.uint8), format="yuv420p"
        )
    if picture.shape[2] == 3:
        picture = np.dstack([picture, np.full(picture.shape[:2], 255, np.uint8)])
    return av.VideoFrame.from_ndarray(picture, format="rgba")


def add_video(container: Any, first: Path, codec: Codec) -> Any:
    """A stream of `container` that takes the packets of segments like `first`."""
    with av.open(first) as segment:
        # Opaque: what the stream holds is copied as it is, whichever library decodes it here.
        stream = container.add_stream_from_template(segment.streams.video[0], opaque=True)
    if codec == "vp9-alpha":
        stream.metadata["alpha_mode"] = "1"
    return stream


def packets(
    segments: Sequence[Path], stream: Any, fps: int, there: Callable[[Path], None]
) -> Iterator[tuple[float, Any]]:
    """The packets of all segments for `stream`, with the second at which each is shown; `there`: see `write_film`."""
    number = 0
    for path in segments:
        there(path)
        with av.open(path) as segment:
            for packet in segment.demux(segment.streams.video[0]):
                if packet.size == 0:
                    continue
                packet.stream = stream
                packet.time_base = Fraction(1, fps)
                packet.pts = packet.dts = number
                packet.duration = 1
                yield number / fps, packet
                number += 1
