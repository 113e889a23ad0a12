"""Nobody has said or touched anything for a while: are they still there?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

from app.desk import Desk
from app.parts import button, column, framed, label, row
from app.tokens import Look
from app.words import translate


class Nudge(QFrame):
    """Lies over the whole screen with a countdown; any touch answers it."""

    def __init__(self, desk: Desk, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("veil")
        self._desk = desk
        self.question = label(translate("Bedside", "Are you still there?"), "display")
        self.count = label("", "lead", "muted")
        for words in (self.question, self.count):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stay = button(
            translate("Bedside", "Yes, I am here"), look, desk.touch, kind="primary", sign="check", large=True
        )
        self.leave = button(translate("Bedside", "No, end now"), look, desk.end, large=True)
        far = look.space("far")
        sheet = framed(
            "sheet",
            column(
                self.question,
                self.count,
                row(None, self.leave, self.stay, None, space=look.space("snug")),
                space=look.space("base"),
                margins=(far, far, far, far),
            ),
        )
        sheet.setMaximumWidth(620)
        self.setLayout(column(None, row(None, sheet, None), None, margins=(far, far, far, far)))
        self._before: QWidget | None = None
        self.hide()
        desk.counting.connect(self._show)

    def _show(self, left: object) -> None:
        if not isinstance(left, int):
            self._go()
            return
        words = translate("Bedside", "In {seconds} seconds I will end the conversation and erase it.")
        self.count.setText(words.format(seconds=left))
        if not self.isVisible():
            parent = self.parentWidget()
            if parent is not None:
                self.setGeometry(parent.rect())
            self._before = QApplication.focusWidget()
            self.raise_()
            self.show()
            self.stay.setFocus()

    def _go(self) -> None:
        """The keyboard is where it was before."""
        if not self.isVisible():
            return
        if self._before is not None and isValid(self._before):
            self._before.setFocus()
        self._before = None
        self.hide()
