"""What both sides said, newest at the bottom, with the sources of an answer under it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.lines import Line
from app.parts import Sign, button, column, framed, label, row
from app.tokens import Look
from app.words import translate
from runtime.serving.messages import Card

KEPT = 60
"""Lines that can be scrolled back to."""


class CaptionLine(QFrame):
    """One side's words, in a bubble of its own."""

    def __init__(self, line: Line, name: str, look: Look, correct: Callable[[Card], None] | None = None) -> None:
        """`correct`: what is done with a source that staff want to correct."""
        super().__init__()
        self._look = look
        self._correct = correct
        mine = line.speaker == "visitor"
        self.setObjectName("mine" if mine else "theirs")
        who = translate("Bedside", "You") if mine else name
        self._who = label(who, "small", "muted", wrap=False)
        self._words = label("", "lead")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(look.space("tight"))
        self._shown: tuple[Card, ...] = ()
        base, snug = look.space("base"), look.space("snug")
        self.setLayout(
            column(self._who, self._words, self._cards, space=look.space("hair"), margins=(base, snug, base, snug))
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.show_line(line, who)

    def show_line(self, line: Line, who: str = "") -> None:
        """The words so far; not final ones end in an ellipsis."""
        text = line.text if line.final else f"{line.text.rstrip('.')} …"
        self._words.setText(text)
        self.setAccessibleName(f"{who or self._who.text()}: {text}")
        for card in line.cards[len(self._shown) :]:
            self._cards.addWidget(source_card(card, self._look))
            if self._correct is not None:
                correct = partial(self._correct, card)
                words = translate("Bedside", "Correct this source")
                self._cards.addWidget(button(words, self._look, correct, kind="quiet", sign="edit"))
        self._shown = line.cards


def source_card(card: Card, look: Look) -> QFrame:
    """A source: the document's title, the heading or page, and the words that the answer stands on."""
    place = card.heading
    if card.page is not None:
        page = translate("Bedside", "page {number}").format(number=card.page)
        place = f"{place}, {page}" if place else page
    sign = Sign("document", look.colours.on_soft, round(look.font("body") * 1.3))
    title = label(card.title, "body")
    title.setStyleSheet("font-weight: 600;")
    words = column(title, space=look.space("hair") // 2)
    if place:
        words.addWidget(label(place, "small"))
    if card.excerpt:
        words.addWidget(label(f"“{card.excerpt}”", "small"))
    inner = row(sign, words, space=look.space("snug"), margins=[look.space("snug")] * 4)
    inner.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    inner.setStretch(1, 1)
    frame = framed("source", inner)
    frame.setAccessibleName(translate("Bedside", "Source: {title}, {place}").format(title=card.title, place=place))
    return frame


class Captions(QScrollArea):
    """All lines of the conversation so far; follows the newest unless somebody has scrolled back."""

    def __init__(self, name: str, look: Look, correct: Callable[[Card], None] | None = None) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._correct = correct
        self._lines: list[CaptionLine] = []
        self._first = 0
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Bedside", "What was said"))
        inner = QWidget()
        self._layout = QVBoxLayout(inner)
        space = look.space("base")
        self._layout.setContentsMargins(space, space, space, space)
        self._layout.setSpacing(look.space("snug"))
        self._layout.addStretch(1)
        self.setWidget(inner)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._follow)
        self._following = True
        bar.valueChanged.connect(self._scrolled)

    def show_line(self, index: int, line: Line) -> None:
        """Line number `index` is new or has changed."""
        at = index - self._first
        if at < 0:
            return
        if at < len(self._lines):
            self._lines[at].show_line(line)
        else:
            made = CaptionLine(line, self._name, self._look, self._correct)
            self._lines.append(made)
            self._layout.addWidget(made)
            if len(self._lines) > KEPT:
                self._lines.pop(0).deleteLater()
                self._first += 1
        QTimer.singleShot(0, self, self._follow)

    @property
    def texts(self) -> list[str]:
        """What is shown, as a screen reader says it."""
        return [line.accessibleName() for line in self._lines]

    def _scrolled(self, value: int) -> None:
        self._following = value >= self.verticalScrollBar().maximum() - 40

    def _follow(self) -> None:
        if self._following:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
