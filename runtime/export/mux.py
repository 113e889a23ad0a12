"""Pictures, sound and what is to be known of them, put into one file that has its name only when it is whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.container.output import OutputContainer
from numpy.typing import NDArray

from runtime.export.formats import Format
from runtime.export.language_codes import three_letters
from runtime.export.loudness import Meter
from runtime.export.movie import AUDIO_RATE, writing
from runtime.export.segments import add_video, packets
from runtime.export.told import Told
from runtime.script.model import Script

SYNTHETIC = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
"""IPTC's term for media made by a model, which provenance metadata name."""


def write_film(
    script: Script,
    told: Sequence[Told],
    part: Path,
    form: Format,
    segments: Sequence[Path],
    sound: Iterator[NDArray[np.float32]],
    made: str,
    there: Callable[[Path], None],
) -> float:
    """Write `part`; returns its loudness in LUFS. `made`: names all it was made from. Raises OutputProblem.

    Packets go in the order of their times, so the file can be played while it is read. `there` is asked for each
    segment before it is read, and returns when it can be.
    """
    options = {"movflags": "+faststart+use_metadata_tags"} if form.container in ("mp4", "mov") else {}
    meter = Meter()
    with writing(part), av.open(part, "w", format=form.container, options=options) as container:
        _describe(container, script, told, made)
        if segments:
            there(segments[0])
        video = add_video(container, segments[0], form.codec) if segments and form.codec else None
        stream: Any = container.add_stream(form.audio, rate=AUDIO_RATE, layout="stereo")
        if form.audio_rate:
            stream.bit_rate = form.audio_rate
        if form.container != "wav":
            stream.metadata["language"] = three_letters(script.language)
        shown = packets(segments, video, script.fps, there) if video is not None else iter(())
        pending = next(shown, None)
        samples = 0
        for piece in sound:
            while pending is not None and pending[0] <= samples / AUDIO_RATE:
                container.mux(pending[1])
                pending = next(shown, None)
            meter.take(piece)
            container.mux(stream.encode(_frame(piece, samples)))
            samples += piece.shape[1]
        while pending is not None:
            container.mux(pending[1])
            pending = next(shown, None)
        container.mux(stream.encode(None))
    return meter.integrated()


def made_from(path: Path) -> str:
    """What a finished film says it was made from; "" for any other file."""
    try:
        with av.open(path) as container:
            tags = {key.lower(): value for key, value in container.metadata.items()}
    except (OSError, av.error.FFmpegError):
        return ""
    return tags.get("bedside_made", "")


def _frame(piece: NDArray[np.float32], at: int) -> av.AudioFrame:
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(piece), format="fltp", layout="stereo")
    frame.sample_rate, frame.pts, frame.time_base = AUDIO_RATE, at, Fraction(1, AUDIO_RATE)
    return frame


def _describe(container: OutputContainer, script: Script, told: Sequence[Told], made: str) -> None:
    """Title, language, chapters, and that it is synthetic."""
    container.metadata.update(
        title=script.title,
        language=script.language,
        comment=f"{script.label}. Synthetic picture and voice made by Bedside. {SYNTHETIC}",
        digital_source_type=SYNTHETIC,
        bedside_made=made,
    )
    chapters = []
    for number, one in enumerate(told, 1):
        chapter = {
            "id": number,
            "start": one.begins,
            "end": one.begins + one.narration.frames,
            "time_base": Fraction(1, script.fps),
        }
        chapters.append({**chapter, "metadata": {"title": one.scene.title or f"{number}"}})
    if len(chapters) > 1:
        container.set_chapters(chapters)  # type: ignore[arg-type]
