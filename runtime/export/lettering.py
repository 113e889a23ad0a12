"""Words drawn into pictures: labels, names, captions, cards.

The typefaces are under the OFL: Source Sans, for Hebrew Assistant, for Arabic IBM Plex Sans Arabic. Text that runs from
right to left is laid out by HarfBuzz and FriBiDi.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

import fontpkg_assistant
import fontpkg_ibm_plex_sans_arabic
import numpy as np
from font_source_sans_pro import SourceSansProSemibold
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont, features

from runtime.errors import SetupProblem

Picture = NDArray[np.uint8]
Colour = tuple[int, int, int]
Script = Literal["latin", "hebrew", "arabic"]


def plate(
    lines: Sequence[str], size: int, ink: Colour = (255, 255, 255), paper: tuple[int, int, int, int] = (16, 20, 24, 190)
) -> Picture:
    """Lines of text, centred, on a plate (h, w, 4) with straight alpha; `size` in pixels of the letters' em."""
    fonts = [_font(script_of(line), size) for line in lines]
    ways = [_way(line) for line in lines]
    pad = round(size * 0.4)
    widths = [round(font.getlength(line, direction=way)) for font, line, way in zip(fonts, lines, ways, strict=True)]
    step = round(size * 1.25)
    picture = Image.new("RGBA", (max(widths) + 2 * pad, step * len(lines) + pad), paper)
    pen = ImageDraw.Draw(picture)
    for number, line in enumerate(lines):
        place = (picture.width - widths[number]) / 2, pad / 2 + number * step
        pen.text(place, line, font=fonts[number], fill=(*ink, 255), direction=ways[number])
    return np.asarray(picture, np.uint8)


def wrapped(text: str, size: int, width: int) -> list[str]:
    """Text in lines that are at most `width` pixels."""
    font, lines = _font(script_of(text), size), [""]
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


def script_of(text: str) -> Script:
    """Which typeface a line needs."""
    for c in text:
        if "\u0590" <= c <= "\u05ff" or "\ufb1d" <= c <= "\ufb4f":
            return "hebrew"
        if "\u0600" <= c <= "\u06ff" or "\u0750" <= c <= "\u077f" or "\ufb50" <= c <= "\ufeff":
            return "arabic"
    return "latin"


def _way(line: str) -> str | None:
    """The direction of a line: that of its first letter (UAX 9, P2). Raises SetupProblem."""
    first = next((unicodedata.bidirectional(c) for c in line if unicodedata.bidirectional(c) in ("L", "R", "AL")), "L")
    if script_of(line) == "latin":
        return None
    if not (features.check("raqm") and features.check("fribidi")):
        hint = "Install FriBiDi (Debian: apt install libfribidi0)."
        raise SetupProblem("Text from right to left cannot be drawn on this machine.", hint)
    return "ltr" if first == "L" else "rtl"


@lru_cache(maxsize=48)
def _font(script: Script, size: int) -> ImageFont.FreeTypeFont:
    match script:
        case "hebrew":
            font = ImageFont.truetype(fontpkg_assistant.ROOT / "files" / "Assistant[wght].ttf", size)
            font.set_variation_by_axes([600])
            return font
        case "arabic":
            place = fontpkg_ibm_plex_sans_arabic.ROOT / "files" / "IBMPlexSansArabic-SemiBold.ttf"
            return ImageFont.truetype(place, size)
    return ImageFont.truetype(SourceSansProSemibold, size)
