"""Slides as pictures: PNG and JPEG files, pages of a PDF or PPTX."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.errors import BadInput
from runtime.script.model import Slide

Picture = NDArray[np.uint8]
_PAPER = 255
_MOST = 100_000_000
"""Pixels of a picture file."""


def slide_picture(slide: Slide, box: tuple[int, int]) -> Picture:
    """The slide (h, w, 3), RGB, as large as fits into `box` (width, height). Raises BadInput."""
    if not slide.path.is_file():
        raise BadInput("The slide {path} does not exist.", "Check its name in the script.", path=slide.path)
    if slide.path.suffix.lower() == ".pdf":
        return _page(slide, box)
    if slide.path.suffix.lower() == ".pptx":
        from runtime.export.pptx_slides import pptx_slide  # slow to load, and seldom needed

        return pptx_slide(slide.path, slide.page, box)
    if slide.page != 1:
        raise BadInput("{path} has only one page.", "Leave the page out.", path=slide.path.name)
    picture = picture_file(slide.path)
    scale = min(box[0] / picture.shape[1], box[1] / picture.shape[0])
    size = max(round(picture.shape[1] * scale), 1), max(round(picture.shape[0] * scale), 1)
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return over_paper(np.asarray(cv2.resize(picture, size, interpolation=way), np.uint8))


def picture_file(path: Path) -> Picture:
    """A PNG or JPEG file (h, w, 3 or 4), RGB or RGBA. Raises BadInput."""
    try:
        data = np.frombuffer(path.read_bytes(), np.uint8)
    except OSError as problem:
        raise BadInput(
            "{path} cannot be read ({why}).", "Check its name in the script.", path=path, why=problem.strerror
        ) from problem
    try:
        picture = cv2.imdecode(data, cv2.IMREAD_UNCHANGED) if len(data) else None
    except cv2.error:
        picture = None
    if picture is None or picture.dtype != np.uint8:
        raise BadInput("{path} is no picture that can be read.", "Give a PNG, JPEG or PDF file.", path=path.name)
    if picture.shape[0] * picture.shape[1] > _MOST:
        raise BadInput(
            "{path} has more than {most} million pixels.", "Make it smaller.", path=path.name, most=_MOST // 10**6
        )
    if picture.ndim == 2:
        return np.asarray(cv2.cvtColor(picture, cv2.COLOR_GRAY2RGB), np.uint8)
    way = cv2.COLOR_BGRA2RGBA if picture.shape[2] == 4 else cv2.COLOR_BGR2RGB
    return np.asarray(cv2.cvtColor(picture, way), np.uint8)


def over_paper(picture: Picture) -> Picture:
    """Where it is transparent, white shows."""
    if picture.shape[2] == 3:
        return picture
    alpha = picture[..., 3:].astype(np.float32) / 255
    return np.asarray(np.rint(picture[..., :3] * alpha + _PAPER * (1 - alpha)), np.uint8)


def _page(slide: Slide, box: tuple[int, int]) -> Picture:
    import pypdfium2  # slow to load, and seldom needed

    try:
        document = pypdfium2.PdfDocument(slide.path)
    except pypdfium2.PdfiumError as problem:
        raise BadInput(
            "{path} is no PDF that can be read.", "Save it again without a password.", path=slide.path.name
        ) from problem
    try:
        if slide.page > len(document):
            raise BadInput(
                "{path} has {pages} pages, not {page}.",
                "Correct the script.",
                path=slide.path.name,
                pages=len(document),
                page=slide.page,
            )
        page = document[slide.page - 1]
        width, height = page.get_size()
        drawn = page.render(scale=min(box[0] / width, box[1] / height)).to_numpy()
        return np.ascontiguousarray(drawn[..., 2::-1])
    finally:
        document.close()
