"""How a view is laid out: beside each other where letters leave room for it, below each other where they are large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QLayoutItem, QLineEdit, QScrollArea, QWidget

from app.parts import column, row
from app.tokens import Look

LARGE = 1.3
"""Scale of letters from which there is no room for two things beside each other."""


def sides(look: Look, left: QLayout | QWidget, right: QLayout | QWidget, shares: tuple[int, int] = (3, 2)) -> QLayout:
    """A list and what belongs to it; with large letters below each other, and then they scroll."""
    base = look.space("base")
    one, other = _widget(left), _widget(right)
    if look.scale <= LARGE:
        both = row(one, other, space=base, margins=[base] * 4)
        both.setStretch(0, shares[0])
        both.setStretch(1, shares[1])
        return both
    for each in (one, other):
        each.setMinimumHeight(round(320 * look.scale))
    return column(one, other, space=base, margins=[base] * 4)


def scrolled(inner: QWidget) -> QScrollArea:
    """What is too tall for the screen."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(inner)
    return made


def line(look: Look, *items: QWidget | None, wide: int | None = None, margins: Sequence[int] = (0, 0, 0, 0)) -> QLayout:
    """Fields and buttons in a line, the one at `wide` with the room that is left (None among them takes it too); with
    large letters as many to a line as there is room for.
    """
    tight = look.space("tight")
    if look.scale <= LARGE:
        made = row(*items, space=tight, margins=margins)
        if wide is not None:
            made.setStretch(wide, 1)
        return made
    field = items[wide] if wide is not None else None
    if isinstance(field, QLineEdit):
        field.setMinimumWidth(max(field.minimumWidth(), round(230 * look.scale)))
    return flowing(look, *items, margins=margins)


def flowing(look: Look, *items: QWidget | None, margins: Sequence[int] = (0, 0, 0, 0)) -> QLayout:
    """Each as wide as it wants, as many to a line as there is room for."""
    flow = Flow(look.space("tight"), margins)
    for item in items:
        if item is not None:
            flow.addWidget(item)
    return flow


def _widget(inside: QLayout | QWidget) -> QWidget:
    if isinstance(inside, QWidget):
        return inside
    made = QWidget()
    made.setLayout(inside)
    return made


class Flow(QLayout):
    """Widgets one after the other, and on the next line where the first is full; each as wide as it wants."""

    def __init__(self, space: int, margins: Sequence[int]) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(space)
        self.setContentsMargins(*margins)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = QSize()
        for item in self._items:
            widest = widest.expandedTo(item.minimumSize())
        margins: QMargins = self.contentsMargins()
        return widest + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Put every item in its place; the height that takes."""
        margins = self.contentsMargins()
        inner = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        top, x = inner.top(), inner.left()
        beside: list[tuple[QLayoutItem, QRect]] = []

        def end_line() -> int:
            """Put those of a line in its middle; how tall it is."""
            tallest = max((place.height() for _, place in beside), default=0)
            for item, place in beside if move else ():
                item.setGeometry(place.translated(0, (tallest - place.height()) // 2))
            beside.clear()
            return tallest

        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize()).boundedTo(QSize(max(inner.width(), 1), 16_777_215))
            if x + size.width() > inner.right() + 1 and beside:
                top += end_line() + self.spacing()
                x = inner.left()
            beside.append((item, QRect(QPoint(x, top), size)))
            x += size.width() + self.spacing()
        return top + end_line() - rect.y() + margins.bottom()
