"""What a PowerPoint text has from its layout and master: the size of its letters, and its bullets by level.

Order after ECMA-376, part 1, 19.3.1: the shape's own list style, the layout's and master's placeholders, the master's
text styles.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pptx.oxml.ns import qn

_HUNDREDTHS = 100


def inherited_points(shape: Any, level: int) -> float | None:
    """Size of letters in points at a level from 0; None where nothing says."""
    for properties in _levels(shape, level):
        run = properties.find(qn("a:defRPr"))
        if run is not None and run.get("sz"):
            return int(run.get("sz")) / _HUNDREDTHS
    return None


def inherited_bullet(shape: Any, level: int) -> str:
    """The bullet of a level; "" for none."""
    for properties in _levels(shape, level):
        if properties.find(qn("a:buNone")) is not None:
            return ""
        bullet = properties.find(qn("a:buChar"))
        if bullet is not None or properties.find(qn("a:buAutoNum")) is not None:
            return "• "
    return ""


def inherited_align(shape: Any, level: int) -> str:
    """center, right or left."""
    sides = {"ctr": "center", "r": "right"}
    named = next((one.get("algn") for one in _levels(shape, level) if one.get("algn")), "l")
    return sides.get(named, "left")


def shrunk(shape: Any) -> float:
    """By how much PowerPoint made the text smaller so that it fits."""
    body = shape.text_frame._txBody.bodyPr  # python-pptx has no name for the share
    fit = body.find(qn("a:normAutofit"))
    return int(fit.get("fontScale", 100_000)) / 100_000 if fit is not None else 1.0


def _levels(shape: Any, level: int) -> Iterator[Any]:
    """The paragraph properties of a level, nearest first."""
    name, at = qn(f"a:lvl{level + 1}pPr"), shape
    while at is not None:
        styles = at._element.find(f"{qn('p:txBody')}/{qn('a:lstStyle')}")
        found = styles.find(name) if styles is not None else None
        if found is not None:
            yield found
        at = getattr(at, "_base_placeholder", None) if at.is_placeholder else None
    if not shape.is_placeholder:
        return
    kind = str(shape.placeholder_format.type)
    style = "titleStyle" if "TITLE" in kind and "SUBTITLE" not in kind else "bodyStyle"
    master = shape.part.slide_layout.slide_master if hasattr(shape.part, "slide_layout") else None
    styles = master._element.find(f"{qn('p:txStyles')}/{qn(f'p:{style}')}") if master is not None else None
    found = styles.find(name) if styles is not None else None
    if found is not None:
        yield found
