"""Sources as cards with their pages, and pages that a persona opens, as they are shown."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from runtime import events as e
from runtime.errors import BadInput
from runtime.knowledge.blocks import PageWriter
from runtime.knowledge.chunking import Chunker
from runtime.knowledge.documents import Document, assemble, document_of
from runtime.serving.cards import Library
from runtime.serving.messages import PageShown, decode_report, encode
from runtime.serving.pages import qr_code, shown_page


def three_pages() -> Document:
    chunker, pages = Chunker(), []
    for number in (1, 2, 3):
        writer = PageWriter(number)
        writer.heading(f"Part {number}", 1)
        writer.paragraph(f"This stands on page {number}. It has two sentences.")
        page = writer.page()
        pages.append((page.text, tuple(chunker.cut(page))))
    return assemble("leaflet.pdf", pages)


def source(document: Document, words: str) -> e.Source:
    start = document.text.index(words)
    return e.Source(document.name, "", start, start + len(words))


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_card_says_on_which_page_the_words_stand(number: int) -> None:
    document = three_pages()
    library = Library([document])
    assert library.card(source(document, f"This stands on page {number}.")).page == number
    last = document.text.rindex("It has two sentences.")
    assert library.card(e.Source(document.name, "", last, last + 21)).page == 3


def test_a_document_without_pages_has_none() -> None:
    document = document_of("visiting.md", "# Visiting\n\nCome at ten.")
    assert Library([document]).card(source(document, "Come at ten.")).page is None
    assert Library([]).card(e.Source("gone.md", "Parking", 0, 5)).excerpt == ""


def test_a_file_of_the_persona_can_be_read_where_nothing_else_opens_it(tmp_path: Path) -> None:
    text = "# Your stay\n\nBring **slippers**.\n\n## Meals\n\n- Breakfast at eight\n- Lunch at noon\n"
    (tmp_path / "stay.md").write_text(text)
    shown = shown_page("stay.md", tmp_path)
    assert shown.title == "Your stay" and shown.page == str(tmp_path / "stay.md")
    assert shown.text == "Bring slippers.\n\nMeals\n• Breakfast at eight\n• Lunch at noon"
    assert decode_report(encode(shown)) == shown


def test_a_picture_is_named_and_a_missing_file_told(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "map.png"), np.zeros((8, 8, 3), np.uint8))
    assert shown_page("map.png", tmp_path) == PageShown("map.png", str(tmp_path / "map.png"))
    with pytest.raises(BadInput, match="is not there"):
        shown_page("nothing.md", tmp_path)


def test_an_address_becomes_a_code_that_a_telephone_reads() -> None:
    address = "https://example.org/after-surgery?language=en"
    shown = shown_page(address, Path())
    assert (shown.title, shown.page) == ("example.org", address)
    modules = np.array([[255 * (module == "0") for module in line] for line in shown.code], np.uint8)
    drawn = cv2.resize(np.pad(modules, 4, constant_values=255), None, fx=6, fy=6, interpolation=cv2.INTER_NEAREST)
    assert cv2.QRCodeDetector().detectAndDecode(drawn)[0] == address
    assert len(qr_code(address)) == len(qr_code(address)[0])
