"""Pictures encoded in stretches of a few seconds, each kept under the name of what it shows.

What a kill leaves is whole stretches; the next run takes them as they are. A film is its stretches in a row, so the
same scene in two films is encoded once where they share a folder.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

import av
import numpy as np
from numpy.typing import NDArray

from runtime.export.movie import writing

Codec = Literal["h264", "vp9"]
SECONDS = 8
"""Length of a stretch."""
_ENCODERS: dict[Codec, tuple[str, dict[str, str]]] = {
    # Without B-frames packets are in the order of their pictures, so stretches can stand in a row.
    "h264": ("libx264", {"preset": "superfast", "crf": "20", "bf": "0", "threads": "1"}),
    "vp9": (
        "libvpx-vp9",
        {"deadline": "realtime", "cpu-used": "8", "crf": "30", "b": "0", "auto-alt-ref": "0", "lag-in-frames": "0"},
    ),
}


def write_segment(
    path: Path, pictures: Iterator[NDArray[np.uint8]], size: tuple[int, int], fps: int, codec: Codec
) -> None:
    """Encode pictures (h, w, 3), RGB; the file has its name only when it is whole. Raises OutputProblem."""
    part = path.with_suffix(".part")
    encoder, options = _ENCODERS[codec]
    with writing(path), av.open(part, "w", format="matroska") as container:
        stream: Any = container.add_stream(encoder, rate=fps, options=options)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.time_base = Fraction(1, fps)
        for number, picture in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with writing(path):
        part.replace(path)


def add_video(container: Any, first: Path) -> Any:
    """A stream of `container` that takes the packets of segments like `first`."""
    with av.open(first) as segment:
        return container.add_stream_from_template(segment.streams.video[0])


def packets(segments: Sequence[Path], stream: Any, fps: int) -> Iterator[tuple[float, Any]]:
    """The packets of all segments for `stream`, with the second at which each is shown."""
    number = 0
    for path in segments:
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
