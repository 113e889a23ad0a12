"""Slides of a PowerPoint file as pictures: background, pictures, shapes, text and tables, in their places.

Not a whole renderer: what it cannot draw (charts, SmartArt, media, equations) is refused by name, so that no slide is
shown with a hole in it; a PDF saved from PowerPoint shows everything.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

import numpy as np
from font_source_sans_pro import SourceSansPro, SourceSansProSemibold
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont, UnidentifiedImageError
from pptx.oxml.ns import qn

from runtime.errors import BadInput, DocumentProblem
from runtime.export.lettering import script_of
from runtime.export.pptx_styles import inherited_align, inherited_bullet, inherited_points, shrunk
from runtime.knowledge.reading.formats import check_archive

_POINT = 12_700
"""English Metric Units, in which PowerPoint measures, to the point."""
_USUAL = 18.0
_INK, _PAPER = (30, 34, 40), (255, 255, 255)
_SAVE_AS_PDF = "Save it as PDF and name that in the script."
_WHITE = 255
Colour = tuple[int, int, int]


def pptx_slide(path: Path, page: int, box: tuple[int, int]) -> NDArray[np.uint8]:
    """Slide `page` (from 1) (h, w, 3), as large as fits into `box` (width, height). Raises BadInput."""
    import pptx
    from pptx.exc import PackageNotFoundError

    try:
        with ZipFile(path) as archive:
            check_archive(archive, path.name)
        deck = pptx.Presentation(str(path))
        slides = list(deck.slides)
        wide, high = int(deck.slide_width or 0), int(deck.slide_height or 0)
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, OSError, DocumentProblem) as problem:
        raise BadInput("{path} is no PowerPoint file that can be read.", _SAVE_AS_PDF, path=path.name) from problem
    if not 1 <= page <= len(slides):
        raise BadInput(
            "{path} has {pages} pages, not {page}.", "Correct the script.", path=path.name, pages=len(slides), page=page
        )
    scale = min(box[0] / wide, box[1] / high)
    picture = Image.new(
        "RGB", (max(round(wide * scale), 1), max(round(high * scale), 1)), _background(slides[page - 1])
    )
    sheet = _Sheet(path.name, page, picture, scale)
    for shape in _own_and_inherited(slides[page - 1]):
        sheet.draw(shape)
    return np.asarray(picture, np.uint8)


def _own_and_inherited(slide: Any) -> Iterator[Any]:
    """What master and layout put behind a slide (not their placeholders), then its own shapes."""
    for level in (slide.slide_layout.slide_master, slide.slide_layout):
        yield from (shape for shape in level.shapes if not shape.is_placeholder)
    yield from slide.shapes


def _background(slide: Any) -> Colour:
    for level in (slide, slide.slide_layout, slide.slide_layout.slide_master):
        fill = level.background.fill
        found = _filled(fill)
        if found is not None:
            return found
    return _PAPER


class _Sheet:
    def __init__(self, name: str, page: int, picture: Image.Image, scale: float) -> None:
        self._name, self._page, self._picture, self._scale = name, page, picture, scale
        self._pen = ImageDraw.Draw(picture)

    def draw(self, shape: Any) -> None:
        from pptx.enum.shapes import MSO_SHAPE_TYPE as KIND

        kind = shape.shape_type
        if kind == KIND.GROUP:
            for one in shape.shapes:
                self.draw(one)
        elif kind == KIND.PICTURE or (kind == KIND.PLACEHOLDER and hasattr(shape, "image")):
            self._place(shape)
        elif getattr(shape, "has_table", False):
            self._table(shape)
        elif kind == KIND.LINE:
            self._line(shape)
        elif getattr(shape, "has_chart", False) or not hasattr(shape, "text_frame"):
            what = str(kind).split(" ")[0].split(".")[-1].lower() if kind is not None else "diagram"
            message = "{file}, page {page}: {shape!r} is a {what}, which cannot be drawn."
            raise BadInput(message, _SAVE_AS_PDF, file=self._name, page=self._page, shape=shape.name, what=what)
        else:
            self._words(shape)

    def _box(self, shape: Any) -> tuple[int, int, int, int]:
        left, top, width, height = (int(value or 0) for value in (shape.left, shape.top, shape.width, shape.height))
        x, y = round(left * self._scale), round(top * self._scale)
        return x, y, x + max(round(width * self._scale), 1), y + max(round(height * self._scale), 1)

    def _place(self, shape: Any) -> None:
        left, top, right, bottom = self._box(shape)
        try:
            with Image.open(io.BytesIO(shape.image.blob)) as opened:
                image = opened.convert("RGBA")
        except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as problem:
            message = "{file}, page {page}: the picture {shape!r} cannot be read."
            raise BadInput(message, _SAVE_AS_PDF, file=self._name, page=self._page, shape=shape.name) from problem
        w, h = image.size
        crop = (shape.crop_left * w, shape.crop_top * h, w - shape.crop_right * w, h - shape.crop_bottom * h)
        image = image.resize((right - left, bottom - top), Image.Resampling.LANCZOS, box=crop)
        self._picture.paste(image, (left, top), image)

    def _line(self, shape: Any) -> None:
        x0, y0, x1, y1 = (
            round(int(value) * self._scale) for value in (shape.begin_x, shape.begin_y, shape.end_x, shape.end_y)
        )
        self._pen.line((x0, y0, x1, y1), _stroke(shape) or _INK, max(round(_POINT * self._scale), 1))

    def _words(self, shape: Any) -> None:
        box = self._box(shape)
        fill, stroke = _filled(shape.fill), _stroke(shape)
        if fill is not None or stroke is not None:
            width = max(round(_POINT * self._scale), 1) if stroke else 0
            draw = self._pen.ellipse if "OVAL" in str(_form(shape)) else self._pen.rectangle
            draw(box, fill, stroke, width)
        frame = shape.text_frame
        title = shape.is_placeholder and "TITLE" in str(shape.placeholder_format.type)
        around = [round(int(m) * self._scale) for m in (frame.margin_left, frame.margin_top, frame.margin_right)]
        inner = box[0] + around[0], box[1] + around[1], box[2] - around[2], box[3]
        lines = list(self._lines(frame, inner[2] - inner[0], fill, shape))
        height = sum(line.height for line in lines)
        anchor = str(frame.vertical_anchor)
        middle = "MIDDLE" in anchor or (title and frame.vertical_anchor is None) or (fill is not None and not title)
        top = inner[1]
        if middle or "BOTTOM" in anchor:
            spare = max(inner[3] - inner[1] - height, 0)
            top += spare // 2 if middle else spare
        for line in lines:
            space = inner[2] - inner[0] - line.width
            shift = space // 2 if line.align == "center" else space if line.align == "right" else line.indent
            self._pen.text((inner[0] + shift, top), line.text, font=line.font, fill=line.ink)
            top += line.height

    def _lines(self, frame: Any, width: int, fill: Colour | None, shape: Any = None) -> Iterator[_Line]:
        """`shape`: whose text it is; None for a table's cell."""
        share = shrunk(shape) if shape is not None else 1.0
        dark = fill is not None and sum(fill) < 3 * 130
        for paragraph in frame.paragraphs:
            runs = [run for run in paragraph.runs if run.text]
            sizes = [run.font.size.pt for run in runs if run.font.size is not None]
            own = paragraph.font.size.pt if paragraph.font.size is not None else None
            usual = (inherited_points(shape, paragraph.level) if shape is not None else None) or _USUAL
            points = share * max(sizes, default=own or usual)
            bold = any(run.font.bold for run in runs) or bool(paragraph.font.bold)
            size = max(round(points * _POINT * self._scale), 6)
            font = _font(bold, size)
            inks = [ink for run in runs if (ink := _ink(run.font)) is not None]
            ink = inks[0] if inks else (_WHITE,) * 3 if dark else _INK
            text = "".join(run.text for run in runs).replace("\v", " ")
            if script_of(text) != "latin":
                message = "{file}, page {page}: its writing cannot be drawn from PowerPoint."
                raise BadInput(message, _SAVE_AS_PDF, file=self._name, page=self._page)
            align = str(paragraph.alignment).split(" ")[0].lower()
            if paragraph.alignment is None and shape is not None:
                align = inherited_align(shape, paragraph.level)
            bullet = _bullet(paragraph, shape) if text.strip() else ""
            indent = round((paragraph.level + bool(bullet)) * size * 0.9)
            for number, words in enumerate(_wrapped(text, font, max(width - indent, size))):
                mark = bullet if number == 0 else ""
                back = round(font.getlength(mark)) if mark else 0
                yield _Line(
                    mark + words, font, ink, align, indent - back, round(font.getlength(words)), round(size * 1.2)
                )

    def _table(self, shape: Any) -> None:
        left, top, _, _ = self._box(shape)
        table = shape.table
        y = top
        for number, row in enumerate(table.rows):
            x, height = left, max(round(int(row.height) * self._scale), 1)
            for column, cell in zip(table.columns, row.cells, strict=True):
                width = max(round(int(column.width) * self._scale), 1)
                fill = _filled(cell.fill) or ((224, 232, 240) if number == 0 else _PAPER)
                self._pen.rectangle((x, y, x + width, y + height), fill, (150, 156, 164), 1)
                pad, at = round(0.08 * 914_400 * self._scale), y
                for line in self._lines(cell.text_frame, width - 2 * pad, fill):
                    self._pen.text((x + pad, at + pad // 2), line.text, font=line.font, fill=line.ink)
                    at += line.height
                x += width
            y += height


class _Line:
    """One line of text as it is drawn; sizes in pixels."""

    def __init__(
        self, text: str, font: ImageFont.FreeTypeFont, ink: Colour, align: str, indent: int, width: int, height: int
    ) -> None:
        self.text, self.font, self.ink, self.align = text, font, ink, align
        self.indent, self.width, self.height = indent, width, height


def _wrapped(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and font.getlength(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _bullet(paragraph: Any, shape: Any) -> str:
    """Its own, or its level's."""
    properties = paragraph._p.pPr  # python-pptx has no name for bullets
    if properties is not None:
        if properties.find(qn("a:buNone")) is not None:
            return ""
        found = properties.find(qn("a:buChar"))
        if found is not None:
            return f"{found.get('char', '•')} "
    return inherited_bullet(shape, paragraph.level) if shape is not None else ""


def _filled(fill: Any) -> Colour | None:
    """The colour of a solid fill that is named outright; theme colours and gradients are left out."""
    from pptx.enum.dml import MSO_FILL

    if fill.type != MSO_FILL.SOLID or fill.fore_color.type is None or not hasattr(fill.fore_color, "rgb"):
        return None
    return _rgb(fill.fore_color)


def _stroke(shape: Any) -> Colour | None:
    line = getattr(shape, "line", None)
    return None if line is None or line.fill.type is None else _filled(line.fill)


def _ink(font: Any) -> Colour | None:
    return _rgb(font.color) if font.color is not None and font.color.type is not None else None


def _rgb(colour: Any) -> Colour | None:
    try:
        red, green, blue = colour.rgb
    except (AttributeError, TypeError):
        return None  # a colour of the theme
    return red, green, blue


def _form(shape: Any) -> object:
    try:
        return shape.auto_shape_type
    except ValueError:
        return None  # a text box


@lru_cache(maxsize=64)
def _font(bold: bool, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(SourceSansProSemibold if bold else SourceSansPro, size)
