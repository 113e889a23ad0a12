"""Word, PowerPoint and Excel files, and comma-separated tables."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from runtime.errors import TooLarge
from runtime.knowledge.blocks import Page, PageWriter
from runtime.knowledge.reading.formats import check_archive
from runtime.knowledge.reading.plain_text import decoded

_MOST_CELLS = 500_000
_CURRENCIES = "$€£¥₹"


def read_docx(path: Path) -> Iterator[Page]:
    """Paragraphs, lists and tables in order; pages where Word has noted their ends."""
    import docx
    from docx.table import Table

    _check(path)
    writer = PageWriter(1)
    paged = False
    for block in docx.Document(str(path)).iter_inner_content():
        if isinstance(block, Table):
            _table(writer, ([cell.text for cell in row.cells] for row in block.rows))
            continue
        breaks = len(block.rendered_page_breaks) + block._p.xml.count('w:br w:type="page"')
        if breaks and writer.page().blocks:
            yield writer.page()
            paged = True
            writer = PageWriter((writer.number or 1) + breaks)
        style = (block.style.name or "") if block.style is not None else ""
        if style.lower().startswith("heading") or style == "Title":
            digits = "".join(character for character in style if character.isdigit())
            writer.heading(block.text, int(digits or 1) + (style != "Title" and bool(digits)))
        elif style.startswith("List") or (block._p.pPr is not None and block._p.pPr.numPr is not None):
            writer.item(block.text)
        else:
            writer.paragraph(block.text)
    last = writer.page()
    yield last if paged else Page(None, last.text, last.blocks)


def read_pptx(path: Path) -> Iterator[Page]:
    """A page for each slide: its title as a heading, its texts, tables and notes."""
    import pptx

    _check(path)
    for number, slide in enumerate(pptx.Presentation(str(path)).slides, 1):
        writer = PageWriter(number)
        title = slide.shapes.title
        if title is not None and title.has_text_frame:
            writer.heading(title.text_frame.text, 2)
        for shape in _shapes(slide.shapes):
            if shape == title:
                continue
            if getattr(shape, "has_table", False):
                _table(writer, ([cell.text for cell in row.cells] for row in shape.table.rows))
            elif shape.has_text_frame:
                paragraphs = [each for each in shape.text_frame.paragraphs if each.text.strip()]
                for paragraph in paragraphs:
                    (writer.item if len(paragraphs) > 1 else writer.paragraph)(paragraph.text)
        if slide.has_notes_slide and slide.notes_slide.notes_text_frame is not None:
            for line in slide.notes_slide.notes_text_frame.text.splitlines():
                writer.paragraph(line)
        yield writer.page()


def _shapes(shapes: Any) -> Iterator[Any]:
    for shape in shapes:
        if hasattr(shape, "shapes"):
            yield from _shapes(shape.shapes)
        else:
            yield shape


def read_xlsx(path: Path) -> Iterator[Page]:
    """A table under a heading for each sheet; what formulas last came to. Raises TooLarge (cells)."""
    import openpyxl

    _check(path)
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    writer = PageWriter()
    cells = 0
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            continue
        writer.heading(sheet.title, 1)
        for row in sheet.iter_rows():
            cells += len(row)
            if cells > _MOST_CELLS:
                raise TooLarge(
                    "{path} has more than {most} cells.", "Split it into smaller files.", path=path, most=_MOST_CELLS
                )
            writer.row([_cell(cell) for cell in row])
        writer.end_table()
    yield writer.page()


def read_csv(path: Path) -> Iterator[Page]:
    """One table; the mark between columns is found out."""
    text = decoded(path.read_bytes(), path.name)
    try:
        dialect: Any = csv.Sniffer().sniff(text[:5000], delimiters=",;\t|")
    except csv.Error:
        dialect = csv.excel_tab if path.suffix.lower() == ".tsv" else csv.excel
    csv.field_size_limit(100_000)
    writer = PageWriter()
    cells = 0
    for row in csv.reader(io.StringIO(text, newline=""), dialect):
        cells += len(row)
        if cells > _MOST_CELLS:
            raise TooLarge(
                "{path} has more than {most} cells.", "Split it into smaller files.", path=path, most=_MOST_CELLS
            )
        writer.row(row)
    yield writer.page()


def _check(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        check_archive(archive, str(path))


def _table(writer: PageWriter, rows: Iterator[list[str]]) -> None:
    writer.end_table()
    for row in rows:
        merged = [cell for number, cell in enumerate(row) if not number or cell != row[number - 1]]
        writer.row(merged)
    writer.end_table()


def _cell(cell: Any) -> str:
    """A cell as it is shown: dates and times without zeros that say nothing, percents, currencies."""
    value, shown = cell.value, str(getattr(cell, "number_format", "") or "")
    if value is None:
        return ""
    if hasattr(value, "isoformat"):  # a date, a time, or both
        moment = str(value).removesuffix(" 00:00:00")
        return moment.rsplit(":", 1)[0] if moment.count(":") == 2 else moment
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        if "%" in shown:
            return f"{value * 100:g}%"
        sign = next((mark for mark in _CURRENCIES if mark in shown), "")
        places = ".2f" if sign and value != int(value) else ".15g"
        return f"{sign}{value:{places}}"
    return str(value)
