"""What was said and heard, when, and on which sources; a source that was wrong is put right here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.parts import button, column, framed, label, row
from app.studio.layout import sides
from app.studio.listing import Listing, rowed
from app.studio.mending import Mending
from app.studio.shell import View
from app.words import translate
from runtime.knowledge.correcting import Place
from runtime.ports.wall import local_text
from runtime.store.conversations import Session, Utterance
from runtime.store.outputs import Output
from runtime.studio import knowledge, memories, records
from runtime.studio.rows import Row
from runtime.studio.staff import Staff

_AT_ONCE = 10
"""Lines that are drawn before the screen gets to do something else; more would be felt."""
_SHOWN = 200
"""Lines that are drawn before somebody asks for more."""


class Transcripts(QWidget):
    def __init__(self, view: View) -> None:
        super().__init__()
        self._view, self._office = view, view.office
        self._people: dict[str, str] = {}
        look = view.look
        self.list = Listing(
            look,
            translate("Bedside", "Conversations"),
            [
                translate("Bedside", "Begun"),
                translate("Bedside", "Persona"),
                translate("Bedside", "Turns"),
                translate("Bedside", "Ended"),
                translate("Bedside", "Person"),
            ],
            translate("Bedside", "Persona"),
        )
        self.delete = button(translate("Bedside", "Delete"), look, self._delete, kind="danger", sign="erase")
        self.transcript = Transcript(view)
        left = column(self.list, row(None, self.delete), space=look.space("tight"))
        left.setStretch(0, 1)
        both = sides(look, left, self.transcript)
        both.setContentsMargins(0, 0, 0, 0)
        self.setLayout(both)
        self.list.chosen.connect(self._chosen)
        self.list.gone.connect(lambda keys: self._view.do(lambda staff: records.delete_conversations(staff, keys)))
        self._chosen(None)
        self._view.do(_listed, self._show)

    def closing(self) -> None:
        self.list.closing()

    @property
    def words(self) -> list[str]:
        """What is shown of the transcript."""
        return [each.accessibleName() for each in self.transcript.cards]

    def _show(self, listed: tuple[Sequence[Session], list[Row]]) -> None:
        sessions, rows = listed
        self._people = {each.id: each.person for each in sessions}
        self.list.show_rows(rows)

    def _chosen(self, key: object) -> None:
        self.delete.setEnabled(key is not None and self._office.may("conversation.delete"))
        self.transcript.show_lines([])
        if isinstance(key, str):
            person = self._people[key]

            def read(staff: Staff) -> tuple[list[Utterance], list[Output]]:
                return records.transcript(staff, key), records.found_out(staff, person, key)

            self._view.do(read, partial(self._read, key))

    def _read(self, key: str, found: tuple[list[Utterance], list[Output]]) -> None:
        if self.list.key == key:
            self.transcript.show_lines(*found)

    def _delete(self) -> None:
        keys = self.list.keys
        self._view.shell.confirm(
            translate("Bedside", "Delete {count} conversations?").format(count=len(keys)),
            translate("Bedside", "Delete"),
            "conversations",
            list(keys),
            lambda: self.list.delete(keys),
        )


class Transcript(QScrollArea):
    """The lines of one conversation."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view, self._look = view, view.look
        self._waiting: list[Utterance] = []
        self._lines: list[Utterance] = []
        self._shown = 0
        self.cards: list[QFrame] = []
        self.mending: Mending | None = None
        self.setWidgetResizable(True)
        self.setAccessibleName(translate("Bedside", "What was said"))
        self._layout = QVBoxLayout()
        self._layout.setSpacing(self._look.space("tight"))
        self.more = button(translate("Bedside", "Show more"), self._look, self._show_more, sign="down")
        self.more.hide()
        self.found_out = label("", "body", "good")
        self.found_out.setAccessibleName(translate("Bedside", "What was found out"))
        self.found_out.hide()
        self._layout.addWidget(self.found_out)
        self._layout.addWidget(self.more)
        self._layout.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._layout)
        self.setWidget(inner)
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._draw)

    def show_lines(self, lines: list[Utterance], found_out: Sequence[Output] = ()) -> None:
        """Other lines, drawn a few at a time, under what was found out."""
        self._drop()
        told = [f"{out.objective}: {name} = {value}" for out in found_out for name, value in out.values.items()]
        self.found_out.setText("\n".join(told))
        self.found_out.setVisible(bool(told))
        for card in self.cards:
            self._layout.removeWidget(card)
            card.deleteLater()
        self.cards = []
        self._lines, self._shown = lines, 0
        self._show_more()

    def _show_more(self) -> None:
        self._waiting = self._lines[self._shown : self._shown + _SHOWN]
        self._shown += len(self._waiting)
        self.more.hide()
        self._next.start()

    def _draw(self) -> None:
        for line in self._waiting[:_AT_ONCE]:
            card = self._card(line)
            self._layout.insertWidget(len(self.cards) + 1, card)
            self.cards.append(card)
        del self._waiting[:_AT_ONCE]
        if not self._waiting:
            self._next.stop()
            self.more.setVisible(self._shown < len(self._lines))

    def _card(self, line: Utterance) -> QFrame:
        look = self._look
        mine = line.speaker == "visitor"
        who = translate("Bedside", "Visitor") if mine else translate("Bedside", "Persona")
        inside = column(label(f"{local_text(line.at)} · {who}", "small", "muted"), label(line.text, "body"),
                        space=look.space("hair"), margins=[look.space("snug")] * 4)  # fmt: skip
        card = framed("mine" if mine else "theirs", inside)
        for source in line.sources:
            place = ", ".join(str(source[name]) for name in ("document", "heading") if source.get(name))
            told = label(translate("Bedside", "Source: {place}").format(place=place), "small", "primary")
            mend = button("", look, partial(self._correct, source, card), kind="quiet", sign="edit",
                          name=translate("Bedside", "Correct this source"))  # fmt: skip
            mend.setToolTip(mend.accessibleName())
            mend.setEnabled(self._view.office.may("document.write"))
            beside = row(told, mend, space=look.space("tight"))
            beside.setStretch(0, 1)
            inside.addLayout(beside)
        card.setAccessibleName(f"{who}: {line.text}")
        return card

    # ------------------------------------------------------------------------------------------- correcting a source

    def _correct(self, source: dict[str, Any], card: QFrame) -> None:
        """Look for where the source stands now, and let it be put right."""
        document, start, end = str(source["document"]), int(source.get("start", 0)), int(source.get("end", 0))
        self._view.do(lambda staff: knowledge.source(staff, document, start, end), partial(self._mend, card))

    def _mend(self, card: QFrame, places: list[Place]) -> None:
        self._drop()
        if card not in self.cards:
            return
        at = self.cards.index(card)
        asked = next((line.text for line in reversed(self._lines[:at]) if line.speaker == "visitor"), "")
        self.mending = Mending(self._view.office, places[0] if places else None, asked, self._mended, self._drop)
        inside = card.layout()
        assert inside is not None
        inside.addWidget(self.mending)
        mending = self.mending
        QTimer.singleShot(0, mending, lambda: self.ensureWidgetVisible(mending))

    def _mended(self, told: str) -> None:
        self._drop()
        self._view.office.persona_changed.emit()
        self._view.shell.say(told)

    def _drop(self) -> None:
        if self.mending is not None:
            self.mending.hide()
            self.mending.deleteLater()
            self.mending = None


def _listed(staff: Staff) -> tuple[Sequence[Session], list[Row]]:
    names = {each.id: str(each.about.get("name", "")) for each in memories.people(staff)}
    return rowed(records.conversations(staff), lambda each: _session_row(each, names.get(each.person, "")))


def _session_row(each: Session, name: str) -> Row:
    ended = "" if each.ended is None else local_text(each.ended)
    cells = (local_text(each.started), each.persona, str(each.turns), ended, name or each.person[:8])
    return Row(each.id, cells, (each.started, None, each.turns, each.ended or 0.0, None), each.persona)
