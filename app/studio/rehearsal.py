"""A conversation with a persona that is not live yet, beside its editor: its face and voice, by the same engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from app.face_view import BoardView
from app.lines import Line, take_caption, take_cards
from app.parts import button, column, label, row
from app.studio.mending import Mending
from app.studio.office import Office
from app.views.captions import Captions
from app.words import translate
from runtime import events as e
from runtime.knowledge.correcting import Place
from runtime.serving import messages as m
from runtime.studio import knowledge
from runtime.visit.journey import Stage

_VISIT = 1 << 30
"""Conversations for trying are counted from here, so that none is taken for a visitor's."""


class Rehearsal(QWidget):
    """`draft` writes what is to be tried and gives it to its callback as a path; nothing of what is said is kept."""

    def __init__(self, office: Office, draft: Callable[[Callable[[Path], None]], None]) -> None:
        super().__init__()
        self._office = office
        self._desk = office.desk
        self._draft = draft
        self._look = look = office.look
        self._lines: list[Line] = []
        self._visit = _VISIT
        self._state = "off"
        self._turned = False
        self.begin = button(translate("Bedside", "Try it"), look, self.start, kind="primary", sign="talk")
        self.end = button(translate("Bedside", "End"), look, self.stop, sign="end")
        self.end.setEnabled(False)
        about = translate("Bedside", "Talk with the persona as it stands in the editor, before it is live.")
        self.status = label(about, "small", "muted")
        self.face = BoardView(self._desk.link.face, look.colours.sunken, 30.0)
        self.face.setAccessibleName(translate("Bedside", "A computer-made face"))
        self.face.setMinimumSize(120, 120)
        self.face.resized.connect(self._sized)
        self.captions = Captions("", look, self._correct)
        self.text = QLineEdit()
        self.text.setPlaceholderText(translate("Bedside", "Ask as a visitor would"))
        self.text.setAccessibleName(translate("Bedside", "What you ask"))
        self.text.setEnabled(False)
        self.text.returnPressed.connect(self._send)
        self.send = button("", look, self._send, kind="primary", sign="send",
                           name=translate("Bedside", "Send what you wrote"))  # fmt: skip
        self.send.setEnabled(False)
        tight = look.space("tight")
        asking = row(self.text, self.send, space=tight)
        asking.setStretch(0, 1)
        self._mending: QWidget | None = None
        self._layout = column(row(self.begin, self.end, None, space=tight), self.status, self.face, self.captions,
                              asking, space=tight)  # fmt: skip
        self._layout.setStretch(2, 3)
        self._layout.setStretch(3, 4)
        self.setLayout(self._layout)
        self.face.hide()
        self._desk.link.reported.connect(self._report)
        self._desk.engine_changed.connect(self._engine)

    def start(self) -> None:
        """Have the engine started with the draft, and begin."""
        if self._desk.journey.stage is not Stage.WAITING:
            self.status.setText(translate("Bedside", "A visitor is here. End the visit first."))
            return
        self.begin.setEnabled(False)
        self.status.setText(translate("Bedside", "One moment, please …"))
        self._draft(self._started)

    def _started(self, file: Path) -> None:
        self._finish()
        self._state = "starting"
        self._turned = True
        self.face.show()
        self._desk.rehearse(True)
        self._desk.use_persona(str(file))

    def stop(self) -> None:
        """End the conversation; the engine keeps the draft until the studio is left."""
        self._finish()
        self.status.setText(translate("Bedside", "Nothing of this conversation was kept."))

    def closing(self) -> None:
        """The editor is left: the device's own persona comes back."""
        self._finish()
        self._desk.rehearse(False)
        if self._turned:
            self._office.persona_changed.emit()

    @property
    def texts(self) -> list[str]:
        return self.captions.texts

    def _finish(self) -> None:
        if self._state == "talking":
            self._desk.link.send(m.End(self._visit))
        self._state = "off"
        for made in (self.text, self.send, self.end):
            made.setEnabled(False)
        self.begin.setEnabled(True)

    def _engine(self, state: str, reason: str) -> None:
        if self._state == "starting" and state == "ready":
            self._state = "talking"
            self._visit += 1
            self._lines = []
            fresh = Captions(self._desk.facts.persona, self._look, self._correct)
            self._layout.replaceWidget(self.captions, fresh)
            self.captions.deleteLater()
            self.captions = fresh
            settings = self._desk.settings
            self._desk.link.send(
                m.Begin(self._visit, settings.language, settings.use_microphone, settings.use_camera, keep=False)
            )
            self.status.setText(translate("Bedside", "This is the draft. Nothing of it is kept."))
            for made in (self.text, self.send, self.end, self.begin):
                made.setEnabled(True)
            self.text.setFocus()
        elif state in ("unable", "gone") and self._state in ("starting", "talking") and reason:
            self._finish()
            self.status.setText(reason)

    def _report(self, report: m.Report) -> None:
        if self._state != "talking":
            return
        changed: int | None = None
        match report:
            case e.Caption():
                changed = take_caption(self._lines, report)
            case m.Sources(turn, cards):
                changed = take_cards(self._lines, turn, cards)
        if changed is not None:
            self.captions.show_line(changed, self._lines[changed])

    def _sized(self, width: int, height: int) -> None:
        if self.face.isVisible():
            self._desk.face_size(width, height)

    def _send(self) -> None:
        words = self.text.text().strip()
        if words and self._state == "talking":
            self._desk.link.send(m.Write(words))
            self.text.clear()

    # ------------------------------------------------------------------------------------------- correcting a source

    def _correct(self, card: m.Card) -> None:
        """Look for where the source stands, and let its words be changed."""
        self._office.do(lambda staff: knowledge.where(staff, card.excerpt), self._show_place, by=self)

    def _show_place(self, places: list[Place]) -> None:
        self._drop_mending()
        asked = next((line.text for line in reversed(self._lines) if line.speaker == "visitor"), "")
        place = places[0] if places else None
        self._mending = Mending(self._office, place, asked, self._corrected, self._drop_mending)
        self._layout.insertWidget(self._layout.count() - 1, self._mending)

    def _drop_mending(self) -> None:
        if self._mending is not None:
            self._mending.deleteLater()
            self._mending = None

    def _corrected(self, told: str) -> None:
        self._drop_mending()
        self._turned = True
        self.status.setText(told)
