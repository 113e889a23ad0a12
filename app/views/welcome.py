"""Nobody is here: the face, alive, and one thing to press, in every language in turn."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.desk import Desk
from app.face_view import BoardView
from app.facts import Facts
from app.parts import Page, button, column, framed, label, row, set_words
from app.tokens import Look
from app.words import translate

_TURN = 4000
_INVITATIONS = {
    "en": ("Hello. Would you like to ask something?", "Touch to begin"),
    "es": ("Hola. ¿Quiere preguntar algo?", "Toque para empezar"),
    "fr": ("Bonjour. Voulez-vous poser une question ?", "Touchez pour commencer"),
}
"""Each invitation stands in its own language whatever the screen's is; translators leave it alone."""


class Welcome(Page):
    """The attract loop of a kiosk, and the first screen of the desktop app."""

    def __init__(self, desk: Desk, look: Look, refresh: float) -> None:
        super().__init__()
        self._desk = desk
        self._at = 0
        self._languages = desk.rules.languages
        self.face = BoardView(desk.link.face, look.colours.sunken, min(refresh, 30.0))
        self.face.setAccessibleName(translate("Bedside", "A computer-made face"))
        self.face.resized.connect(desk.face_size)
        self.invitation = label("", "display")
        self.invitation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.begin = button("", look, desk.wake, kind="primary", sign="talk", large=True)
        self.begin.setMinimumWidth(320)
        self.note = label("", "lead", "muted")
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        wide, far = look.space("wide"), look.space("far")
        words = framed(
            "sheet",
            column(
                self.invitation,
                row(None, self.begin, None),
                self.note,
                space=wide,
                margins=(far, wide, far, wide),
            ),
        )
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.face, 0, 0)
        over = QWidget()
        words.setMaximumWidth(900)
        over.setLayout(column(None, row(None, words, None), margins=(far, far, far, far)))
        grid.addWidget(over, 0, 0)
        self.setLayout(grid)
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN)
        self._timer.timeout.connect(self._turn)
        if len(self._languages) > 1 and look.motion:
            self._timer.start()
        desk.facts_changed.connect(self._show)
        self._turn()
        if not look.motion:
            self._all_at_once()
        self._show(desk.facts)

    def first_focus(self) -> QWidget:
        return self.begin

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch anywhere begins."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._desk.wake()

    def _turn(self) -> None:
        invitation, begin = _INVITATIONS[self._languages[self._at % len(self._languages)]]
        self._at += 1
        self.invitation.setText(invitation)
        set_words(self.begin, begin)

    def _all_at_once(self) -> None:
        """Without motion every language stands there from the start."""
        self.invitation.setText("\n".join(_INVITATIONS[language][0] for language in self._languages))
        set_words(self.begin, " · ".join(_INVITATIONS[language][1] for language in self._languages))

    def _show(self, facts: Facts) -> None:
        note = ""
        if facts.engine == "unable":
            note = translate("Bedside", "I cannot talk at the moment. Please go to the desk.")
        elif facts.engine == "gone" or (facts.engine == "starting" and self._desk.restarting):
            note = translate("Bedside", "One moment, please. I am starting again …")
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.begin.setEnabled(facts.engine != "unable")
