"""Pictures and scanned pages, given to the text reader at a size that it can read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageSequence, UnidentifiedImageError

from runtime.errors import DamagedDocument, TooLarge
from runtime.knowledge.blocks import Page
from runtime.knowledge.reading.formats import MAX_PAGES
from runtime.knowledge.reading.ocr import PictureReader, page_of
from runtime.knowledge.reading.pdf import draw_page

if TYPE_CHECKING:
    from runtime.knowledge.reading.ocr import Picture

_MOST_PIXELS = 40_000_000
_LONGEST_SIDE = 2600
Image.MAX_IMAGE_PIXELS = None  # our own limit is checked before anything is decoded


def read_picture(path: Path, reader: PictureReader, first: int) -> Iterator[tuple[Page, int]]:
    """A page for each frame from number `first` on, and how many there are. Raises TooLarge, DamagedDocument."""
    try:
        with Image.open(path) as image:
            total = getattr(image, "n_frames", 1) if path.suffix.lower() in (".tif", ".tiff") else 1
            if total > MAX_PAGES:
                raise TooLarge(
                    "{path} has {total} pages, more than {most}.",
                    "Split it into smaller files.",
                    path=path,
                    total=total,
                    most=MAX_PAGES,
                )
            for number, frame in enumerate(ImageSequence.Iterator(image), 1):
                if number > total:
                    break
                if frame.width * frame.height > _MOST_PIXELS:
                    raise TooLarge(
                        "{path} has {width} x {height} pixels.",
                        "Make the picture smaller and add that.",
                        path=path,
                        width=frame.width,
                        height=frame.height,
                    )
                if number >= first:
                    yield page_of(reader.lines(_pixels(frame)), number if total > 1 else None), total
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, MemoryError) as wrong:
        raise DamagedDocument(
            "{path} is not a whole picture ({why}).", "Save or scan it anew.", path=path, why=wrong
        ) from wrong


def read_scan(path: Path, number: int, reader: PictureReader) -> Page:
    """A page of a PDF that holds a picture of text."""
    return page_of(reader.lines(np.ascontiguousarray(draw_page(path, number, _LONGEST_SIDE))), number)


def _pixels(frame: Image.Image) -> Picture:
    frame.draft("RGB", (_LONGEST_SIDE, _LONGEST_SIDE))
    frame.load()
    small = frame
    if max(frame.size) > _LONGEST_SIDE:
        small = frame.convert("RGB") if frame.mode in ("P", "1") else frame
        small = small.copy()
        small.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    if "A" in small.getbands():
        ground = Image.new("RGBA", small.size, "white")
        small = Image.alpha_composite(ground, small.convert("RGBA"))
    return np.ascontiguousarray(np.asarray(small.convert("RGB"))[..., ::-1])
