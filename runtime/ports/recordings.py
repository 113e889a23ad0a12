"""Reading a recorded visitor: sound as 16 kHz mono, pictures as RGB with their times. Decoding is PyAV's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import av.error
import numpy as np
from numpy.typing import NDArray

from runtime.clock import ticks
from runtime.errors import BadInput
from runtime.hearing.ring import RATE

_SILENT = 10 ** (-60 / 20)  # peak below −60 dBFS: nothing that a microphone in a room would give
_SHORTEST = 0.1  # seconds
_ANY_FORMAT = "Give a WAV, FLAC, MP3, M4A or MP4 recording of a person speaking."


@dataclass(frozen=True, slots=True)
class Recording:
    """A visitor on file: `audio` (n,) float32 at 16 kHz; `has_picture` says whether `pictures` yields any."""

    path: Path
    audio: NDArray[np.float32]
    has_picture: bool


def read_recording(path: Path) -> Recording:
    """Decode a whole recording; raises BadInput, with the way out, for anything that is not usable speech audio."""
    if not path.is_file():
        raise BadInput("{path} does not exist.", _ANY_FORMAT, path=path)
    if path.stat().st_size == 0:
        raise BadInput("{path} is empty.", _ANY_FORMAT, path=path)
    try:
        with av.open(path) as container:
            audio, complete = _decode_audio(path, container)
            has_picture = any(s.average_rate for s in container.streams.video)
    except av.error.FFmpegError as problem:
        raise BadInput("{path} is not a sound or video file that can be read.", _ANY_FORMAT, path=path) from problem
    if not complete:
        raise BadInput("{path} is cut short: it holds less sound than it says.", "Copy or record it again.", path=path)
    if len(audio) < _SHORTEST * RATE:
        raise BadInput(
            "{path} is too short to hold speech ({samples} samples).",
            "Record at least a second.",
            path=path,
            samples=len(audio),
        )
    if float(np.abs(audio).max()) < _SILENT:
        raise BadInput("{path} is silent.", "Check the microphone and record again.", path=path)
    return Recording(path, audio, has_picture)


def pictures(recording: Recording, every: float) -> Iterator[tuple[int, NDArray[np.uint8]]]:
    """The recording's pictures, at most one every `every` seconds: media time in ticks, RGB (h, w, 3)."""
    due = 0.0
    with av.open(recording.path) as container:
        for frame in container.decode(container.streams.video[0]):
            if frame.time is not None and frame.time >= due:
                due = frame.time + every - 1e-6
                yield ticks(frame.time), np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)


def _decode_audio(path: Path, container: Any) -> tuple[NDArray[np.float32], bool]:
    if not container.streams.audio:
        raise BadInput("{path} has no sound in it.", _ANY_FORMAT, path=path)
    stream = container.streams.audio[0]
    channels = stream.codec_context.channels
    rate = stream.codec_context.sample_rate
    if channels > 2:
        raise BadInput(
            "{path} has {channels} channels, and which of them is the visitor cannot be known.",
            "Make it mono first: ffmpeg -i {file} -ac 1 mono.wav",
            path=path,
            channels=channels,
            file=path.name,
        )
    if rate < RATE:
        raise BadInput(
            "{path} is recorded at {rate} Hz; speech recognition needs at least {least} Hz.",
            "Record at 16 kHz or more (a converted telephone recording would be recognised badly).",
            path=path,
            rate=rate,
            least=RATE,
        )
    declared = float(stream.duration * stream.time_base) if stream.duration else None
    # The mean of two channels is taken here: the library's own downmix is louder than either of them.
    resampler = av.AudioResampler(format="fltp", layout="stereo" if channels == 2 else "mono", rate=RATE)
    parts: list[NDArray[np.float32]] = []
    decoded = 0
    for frame in container.decode(stream):
        decoded += frame.samples
        parts += [piece.to_ndarray().mean(axis=0) for piece in resampler.resample(frame)]
    parts += [piece.to_ndarray().mean(axis=0) for piece in resampler.resample(None)]
    audio = np.concatenate(parts) if parts else np.zeros(0, np.float32)
    complete = declared is None or decoded / rate >= declared - max(0.2, 0.01 * declared)
    complete = complete and not _riff_cut_short(path)
    return np.ascontiguousarray(audio, dtype=np.float32), complete


def _riff_cut_short(path: Path) -> bool:
    """Whether a WAV file is smaller than its header says; the demuxer would quietly make do with what is there."""
    with path.open("rb") as file:
        head = file.read(12)
    if head[:4] != b"RIFF" or head[8:12] != b"WAVE":
        return False
    declared = int.from_bytes(head[4:8], "little") + 8
    streamed = declared >= 0xFFFFFFFF or declared == 8  # a writer that could not go back and fill the size in
    return not streamed and path.stat().st_size < declared - 1
