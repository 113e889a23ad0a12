from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pptx
import pytest
from PIL import Image
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches, Pt

from runtime.errors import BadInput
from runtime.export.pptx_slides import pptx_slide
from runtime.export.pptx_styles import inherited_align, inherited_bullet, inherited_points


def colour(red: int, green: int, blue: int) -> RGBColor:
    return RGBColor(red, green, blue)  # type: ignore[no-untyped-call]


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    made: Any = pptx.Presentation()
    made.slide_width, made.slide_height = Inches(10), Inches(5)
    slide = made.slides.add_slide(made.slide_layouts[1])
    slide.shapes.title.text = "Eye drops"
    slide.placeholders[1].text = "They make your pupils wide.\nIt does not hurt."
    box = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, Inches(8), Inches(3), Inches(1.5), Inches(1))
    box.fill.solid()
    box.fill.fore_color.rgb = colour(200, 30, 20)
    Image.new("RGB", (40, 40), (20, 90, 200)).save(tmp_path / "blue.png")
    slide.shapes.add_picture(str(tmp_path / "blue.png"), Inches(0.2), Inches(3.5), Inches(1), Inches(1))
    table = slide.shapes.add_table(2, 2, Inches(3), Inches(3.6), Inches(3), Inches(1)).table
    table.cell(0, 0).text, table.cell(1, 1).text = "Drop", "Two"
    second = made.slides.add_slide(made.slide_layouts[6])
    second.background.fill.solid()
    second.background.fill.fore_color.rgb = colour(10, 60, 30)
    words = second.shapes.add_textbox(Inches(1), Inches(1), Inches(8), Inches(1)).text_frame
    words.text = "White"
    words.paragraphs[0].runs[0].font.color.rgb = colour(255, 255, 255)
    words.paragraphs[0].runs[0].font.size = Pt(60)
    third = made.slides.add_slide(made.slide_layouts[6])
    numbers: Any = CategoryChartData()  # type: ignore[no-untyped-call]
    numbers.categories = ["a"]
    numbers.add_series("s", (1.0,))
    third.shapes.add_chart(XL_CHART_TYPE.PIE, 0, 0, Inches(3), Inches(3), numbers)
    made.save(str(tmp_path / "deck.pptx"))
    return tmp_path / "deck.pptx"


def test_what_a_slide_holds_is_where_it_is(deck: Path) -> None:
    picture = pptx_slide(deck, 1, (1000, 800))
    assert picture.shape == (500, 1000, 3)
    assert tuple(picture[350, 880]) == (200, 30, 20) and tuple(picture[400, 70]) == (20, 90, 200)
    dark = picture.min(2) < 110
    assert dark[20:140, 40:960].sum() > 300, "the title"
    assert dark[160:260, 40:400].sum() > 300, "its points"
    assert dark[365:410, 300:400].sum() > 20, "the table's first cell"
    other = pptx_slide(deck, 2, (400, 400))
    assert other.shape == (200, 400, 3) and tuple(other[190, 390]) == (10, 60, 30)
    assert (np.min(other, 2) > 240).sum() > 100


def test_what_cannot_be_drawn_is_refused(deck: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"deck.pptx, page 3: .*chart"):
        pptx_slide(deck, 3, (100, 100))
    with pytest.raises(BadInput, match="3 pages"):
        pptx_slide(deck, 4, (100, 100))
    (tmp_path / "bad.pptx").write_bytes(deck.read_bytes()[:900])
    with pytest.raises(BadInput, match="no PowerPoint"):
        pptx_slide(tmp_path / "bad.pptx", 1, (100, 100))


def test_texts_have_the_size_and_bullets_of_their_layout() -> None:
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "Drops"
    body = slide.placeholders[1]
    body.text = "Bring your glasses"
    body.text_frame.add_paragraph().text = "and medicines"
    body.text_frame.paragraphs[1].level = 1
    title = slide.shapes.title
    assert (inherited_points(title, 0), inherited_align(title, 0), inherited_bullet(title, 0)) == (44, "center", "")
    assert (inherited_points(body, 0), inherited_points(body, 1)) == (32, 28)
    assert inherited_bullet(body, 0) == "• " and inherited_align(body, 0) == "left"
    box = slide.shapes.add_textbox(0, 0, 1_000_000, 300_000)
    box.text_frame.text = "free"
    assert inherited_points(box, 0) is None and inherited_bullet(box, 0) == ""
