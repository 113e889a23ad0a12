"""The small widgets that every screen is put together from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.icons import icon, pixmap
from app.tokens import Look


def label(text: str, type_: str = "body", tone: str = "", *, wrap: bool = True) -> QLabel:
    """Words in one of the type scale's sizes."""
    made = QLabel(text)
    made.setProperty("type", type_)
    if tone:
        made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Change the colour of a label after it was made."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        restyle(widget)


def tell(said: QLabel, words: str, tone: str) -> None:
    """Put words into a label, in a colour."""
    said.setText(words)
    set_tone(said, tone)


def restyle(widget: QWidget) -> None:
    """Have the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(
    text: str,
    look: Look,
    clicked: Callable[[], object] | None = None,
    *,
    kind: str = "",
    sign: str = "",
    large: bool = False,
    name: str = "",
) -> QPushButton:
    """Something to press. `name`: what a screen reader says, where the text alone does not say it."""
    made = QPushButton()
    if kind:
        made.setProperty("kind", kind)
    if large:
        made.setProperty("big", True)
    if sign:
        set_sign(made, sign, look)
    set_words(made, text, name)
    made.setMinimumSize(look.target, look.target)
    made.setAutoDefault(False)
    if clicked is not None:
        made.clicked.connect(lambda _=False: clicked())
    return made


def set_words(made: QPushButton, text: str, name: str = "") -> None:
    """The words on a button, a little away from its drawing, and what a screen reader says."""
    made.setText(f"\u2009{text}" if text and not made.icon().isNull() else text)
    made.setAccessibleName(name or text)


def set_sign(made: QPushButton, sign: str, look: Look) -> None:
    """The drawing on a button, in the colour of its words."""
    colours = look.colours
    kind = made.property("kind")
    colour = {
        "primary": colours.on_primary,
        "danger": colours.danger,
        "alert": colours.on_danger,
        "live": colours.on_danger,
    }.get(kind or "", colours.text)
    size = round(look.font("body") * 1.35)
    mirrored = made.layoutDirection() is Qt.LayoutDirection.RightToLeft
    made.setIcon(icon(sign, colour, colours.muted, size, mirrored))
    made.setIconSize(QSize(size, size))


def column(
    *items: QWidget | QLayout | int | None, space: int = 0, margins: Sequence[int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Things below each other; a number is a gap, None takes what room is left."""
    layout = QVBoxLayout()
    _fill(layout, items, space, margins)
    return layout


def row(*items: QWidget | QLayout | int | None, space: int = 0, margins: Sequence[int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Things beside each other; a number is a gap, None takes what room is left."""
    layout = QHBoxLayout()
    _fill(layout, items, space, margins)
    return layout


def _fill(
    layout: QVBoxLayout | QHBoxLayout,
    items: Sequence[QWidget | QLayout | int | None],
    space: int,
    margins: Sequence[int],
) -> None:
    layout.setSpacing(space)
    layout.setContentsMargins(*margins)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)


def framed(name: str, layout: QLayout) -> QFrame:
    """A frame that the style sheet knows by `name`."""
    frame = QFrame()
    frame.setObjectName(name)
    frame.setLayout(layout)
    return frame


def choice(name: str, *options: tuple[str, object]) -> QComboBox:
    """A list to choose from, as wide as its longest words; `name` is for a screen reader."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for words, value in options:
        made.addItem(words, value)
    return made


class Sign(QLabel):
    """A drawing."""

    def __init__(self, name: str, colour: str, size: int) -> None:
        super().__init__()
        self._size = size
        self.setFixedSize(size, size)
        self.show_sign(name, colour)

    def show_sign(self, name: str, colour: str) -> None:
        self.setPixmap(pixmap(name, colour, self._size, ratio=2.0))


class Lamp(QFrame):
    """A sign with a few words that say what is the case now: an indicator."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown = ("", "", "")
        size = round(look.font("small") * 1.35)
        self._sign = Sign("record-off", look.colours.muted, size)
        self._words = label("", "small", wrap=False)
        self.setLayout(row(self._sign, self._words, space=look.space("hair") + 2))

    def show_state(self, sign: str, words: str, tone: str = "") -> None:
        """Say what is the case; a screen reader says it too."""
        if (sign, words, tone) == self._shown:
            return
        self._shown = (sign, words, tone)
        colours = self._look.colours
        tones = {"": colours.text, "muted": colours.muted, "good": colours.good, "danger": colours.danger}
        self._sign.show_sign(sign, {**tones, "warn": colours.warn}[tone])
        self._words.setText(words)
        set_tone(self._words, tone)
        self.setAccessibleName(words)

    @property
    def words(self) -> str:
        return self._words.text()

    def set_compact(self, on: bool) -> None:
        """Only the sign, where there is no room for words."""
        self._words.setVisible(not on)
        self.setToolTip(self._words.text() if on else "")


class LevelBar(QWidget):
    """How loud something is: a row of cells that fills up."""

    CELLS = 20

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._share = 0.0
        self.setMinimumSize(look.target * 3, round(look.target * 0.5))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def show_share(self, share: float) -> None:
        """0 to 1."""
        share = min(max(share, 0.0), 1.0)
        if round(share * self.CELLS) != round(self._share * self.CELLS):
            self._share = share
            self.setAccessibleDescription(f"{round(share * 100)} %")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = 3.0
        width = (self.width() - gap * (self.CELLS - 1)) / self.CELLS
        lit = round(self._share * self.CELLS)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for cell in range(self.CELLS):
            colour = self._look.colours.primary if cell < lit else self._look.colours.line
            if cell < lit and cell >= self.CELLS - 2:
                colour = self._look.colours.danger
            at = self.CELLS - 1 - cell if mirrored else cell
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(at * (width + gap), 0, width, self.height()), 2, 2)
        painter.end()


class Page(QWidget):
    """A screen: everything on it is made anew when it is shown, in the language and look of that moment."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("view")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def first_focus(self) -> QWidget | None:
        """What the keyboard is on when the screen appears."""
        return None


def centred(inner: QWidget, width: int) -> QWidget:
    """A column in the middle, at most `width` pixels wide."""
    inner.setMaximumWidth(width)
    inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    outer = QWidget()
    layout = QHBoxLayout(outer)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addStretch(1)
    layout.addWidget(inner, 100)
    layout.addStretch(1)
    return outer
