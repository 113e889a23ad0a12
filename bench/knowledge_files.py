"""One document, a title with headed sections, written as a file of any of the nine formats. For bench/knowledge.py."""

from __future__ import annotations

import csv
import html
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

Sections = Sequence[tuple[str, str]]
"""Headings, each with its text; paragraphs are parted by empty lines."""


def write(file: Path, title: str, sections: Sections) -> None:
    """In the format that the file's name ends with."""
    _WRITERS[file.suffix[1:]](file, title, sections)


def write_pdf(file: Path, title: str, sections: Sections) -> int:
    """How many pages it has."""
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    style = getSampleStyleSheet()
    story: list[Any] = [Paragraph(html.escape(title), style["Title"])]
    for heading, text in sections:
        story.append(Paragraph(html.escape(heading), style["Heading2"]))
        story += [Paragraph(html.escape(paragraph), style["BodyText"]) for paragraph in text.split("\n\n")]
    document = SimpleDocTemplate(str(file))
    document.build(story)
    return int(document.page)


def _docx(file: Path, title: str, sections: Sections) -> None:
    import docx

    document = docx.Document()
    document.add_heading(title, 1)
    for heading, text in sections:
        document.add_heading(heading, 2)
        for paragraph in text.split("\n\n"):
            document.add_paragraph(paragraph)
    document.save(str(file))


def _pptx(file: Path, title: str, sections: Sections) -> None:
    """A slide for each section, the document's title in each one's own."""
    import pptx

    slides = pptx.Presentation()
    for heading, text in sections:
        slide = slides.slides.add_slide(slides.slide_layouts[1])
        slide.shapes.title.text = f"{title}: {heading}"
        slide.placeholders[1].text = text
    slides.save(str(file))


def _xlsx(file: Path, title: str, sections: Sections) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.title = title[:31]
    for row in (("Topic", "What to know"), *sections):
        book.active.append(row)
    book.save(file)


def _csv(file: Path, title: str, sections: Sections) -> None:
    with file.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened).writerows((("Topic", "What to know"), *sections))


def _html(file: Path, title: str, sections: Sections) -> None:
    file.write_text(_page(title, sections), encoding="utf-8")


def _epub(file: Path, title: str, sections: Sections) -> None:
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    book = (
        '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml" '
        'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>'
    )
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", container)
        archive.writestr("book.opf", book)
        archive.writestr("a.xhtml", _page(title, sections))


def _text(file: Path, title: str, sections: Sections) -> None:
    inside = "".join(f"{heading}\n\n{text}\n\n" for heading, text in sections)
    file.write_text(f"{title}\n\n{inside}", encoding="utf-8")


def _markdown(file: Path, title: str, sections: Sections) -> None:
    inside = "".join(f"## {heading}\n\n{text}\n\n" for heading, text in sections)
    file.write_text(f"# {title}\n\n{inside}", encoding="utf-8")


def _page(title: str, sections: Sections) -> str:
    inside = "".join(f"<h2>{html.escape(head)}</h2><p>{html.escape(text)}</p>" for head, text in sections)
    return f"<html><body><h1>{html.escape(title)}</h1>{inside}</body></html>"


_WRITERS: dict[str, Callable[[Path, str, Sections], object]] = {
    "pdf": write_pdf,
    "docx": _docx,
    "pptx": _pptx,
    "xlsx": _xlsx,
    "csv": _csv,
    "html": _html,
    "epub": _epub,
    "txt": _text,
    "md": _markdown,
}
