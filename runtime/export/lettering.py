"""Words drawn into pictures: labels, names, captions, cards. The typeface is Source Sans (OFL)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from font_source_sans_pro import SourceSansProSemibold
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Picture = NDArray[np.uint8]
Colour = tuple[int, int, int]


def plate(
    lines: Sequence[str], size: int, ink: Colour = (255, 255, 255), paper: tuple[int, int, int, int] = (16, 20, 24, 190)
) -> Picture:
    """Lines of text, centred, on a plate (h, w, 4) with straight alpha; `size` in pixels of the letters' em."""
    font = _font(size)
    pad = round(size * 0.4)
    widths = [round(font.getlength(line)) for line in lines]
    step = round(size * 1.25)
    picture = Image.new("RGBA", (max(widths) + 2 * pad, step * len(lines) + pad), paper)
    pen = ImageDraw.Draw(picture)
    for number, line in enumerate(lines):
        pen.text(((picture.width - widths[number]) / 2, pad / 2 + number * step), line, font=font, fill=(*ink, 255))
    return np.asarray(picture, np.uint8)


def wrapped(text: str, size: int, width: int) -> list[str]:
    """Text in lines that are at most `width` pixels."""
    font, lines = _font(size), [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and font.getlength(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def lay(picture: Picture, plate: Picture, left: int, top: int) -> None:
    """Lay a plate with alpha onto RGB, or RGBA with straight alpha, cut where it is larger."""
    left, top = max(left, 0), max(top, 0)
    part = picture[top : top + plate.shape[0], left : left + plate.shape[1]]
    plate = plate[: part.shape[0], : part.shape[1]]
    alpha = plate[..., 3:].astype(np.uint16)
    if picture.shape[2] == 4:
        under = part[..., 3:].astype(np.float32) / 255
        own = alpha.astype(np.float32) / 255
        whole = own + under * (1 - own)
        mixed = (plate[..., :3] * own + part[..., :3] * under * (1 - own)) / np.maximum(whole, 1e-6)
        part[..., :3], part[..., 3:] = np.rint(mixed), np.rint(whole * 255)
        return
    part[:] = ((part * (255 - alpha) + plate[..., :3] * alpha + 127) // 255).astype(np.uint8)


@lru_cache(maxsize=16)
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(SourceSansProSemibold, size)
