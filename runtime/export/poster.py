"""Pictures of a film: a PNG poster, and a short GIF."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from runtime.export.background import Faces
from runtime.export.composition import Composer
from runtime.export.crew import Stopped
from runtime.export.movie import writing
from runtime.export.told import Told
from runtime.script.model import Script

GIF_SECONDS, GIF_RATE, GIF_SIDE = 8.0, 12, 480
"""Of an animation: its longest, its frames a second, its longer side in pixels."""
COLOURS = 128
Progress = Callable[[int, int], None]


def write_poster(script: Script, told: Sequence[Told], out: Path) -> None:
    """A moment after the first words of the first scene with a face, else of the first. Raises OutputProblem."""
    shown = next((one for one in told if one.scene.layout not in ("card", "voice")), told[0])
    words = shown.narration.words
    at = words[min(2, len(words) - 1)].end if words else shown.narration.frames / script.fps / 2
    picture = _composer(script, shown).draw(at)
    way = cv2.COLOR_RGBA2BGRA if picture.shape[2] == 4 else cv2.COLOR_RGB2BGR
    _, data = cv2.imencode(".png", cv2.cvtColor(picture, way), [cv2.IMWRITE_PNG_COMPRESSION, 9])
    _write(out, data.tobytes())


def write_animation(
    script: Script, told: Sequence[Told], out: Path, progress: Progress, stopped: Callable[[], bool]
) -> None:
    """The film's beginning, small, over and over. Raises OutputProblem, Stopped."""
    width, height = script.size
    scale = min(GIF_SIDE / max(width, height), 1.0)
    size = round(width * scale), round(height * scale)
    script = replace(script, quality="480p")
    times = [
        (number, t)
        for number, one in enumerate(told)
        for t in np.arange(0, one.narration.frames / script.fps, 1 / GIF_RATE)
        if one.begins / script.fps + t < GIF_SECONDS
    ]
    pictures: list[Image.Image] = []
    composer, at = _composer(script, told[0]), 0
    for done, (number, t) in enumerate(times):
        if stopped():
            raise Stopped
        if number != at:
            composer, at = _composer(script, told[number]), number
        small = np.asarray(cv2.resize(composer.draw(float(t)), size, interpolation=cv2.INTER_AREA), np.uint8)
        pictures.append(_few_colours(small, pictures[0] if pictures else None))
        progress(done + 1, len(times))
    data = io.BytesIO()
    pictures[0].save(data, "GIF", save_all=True, append_images=pictures[1:], duration=round(1000 / GIF_RATE), loop=0)
    _write(out, data.getvalue())


def _few_colours(picture: NDArray[np.uint8], like: Image.Image | None) -> Image.Image:
    """In a palette: its own, or that of another, so that nothing flickers."""
    image = Image.fromarray(picture)
    if like is not None:
        return image.quantize(palette=like, dither=Image.Dither.NONE)
    return image.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)


def _composer(script: Script, one: Told) -> Composer:
    return Composer(script, one.scene, one.narration, one.captions, Faces())


def _write(out: Path, data: bytes) -> None:
    with writing(out):
        out.write_bytes(data)
