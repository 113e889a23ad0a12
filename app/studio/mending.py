"""An answer's source put right: its words changed, or another sentence chosen for the question."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.parts import button, column, framed, label, row
from app.studio.office import Office
from app.words import translate, worded
from runtime.errors import KnownError
from runtime.knowledge.correcting import Place
from runtime.studio import knowledge


class Mending(QWidget):
    """`done(words)` follows what was put right, with a sentence that says so; `away` closes it."""

    def __init__(
        self,
        office: Office,
        place: Place | None,
        question: str,
        done: Callable[[str], None],
        away: Callable[[], None],
    ) -> None:
        """`place`: the sentence that was said, None where the store does not hold it; `question`: what was asked."""
        super().__init__()
        look = office.look
        self._office, self._place, self._done = office, place, done
        snug, tight = look.space("snug"), look.space("tight")
        may = office.may("document.write")
        at = ""
        if place is not None:
            at = place.name if place.page is None else f"{place.name}, {place.page}"
        self.words = QPlainTextEdit(place.text if place is not None else "")
        self.words.setAccessibleName(translate("Bedside", "The words of the source"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(round(look.font("body") * 5.5))
        self.said = label("", "small", "danger")
        self.said.hide()
        self.save = button(translate("Bedside", "Correct it"), look, self._save, kind="primary", sign="check")
        self.save.setEnabled(may and place is not None)
        cancel = button(translate("Bedside", "Cancel"), look, away)
        self.question = QLineEdit(question)
        self.question.setMaxLength(300)
        self.question.setAccessibleName(translate("Bedside", "The question"))
        self.seek = button(translate("Bedside", "Find"), look, self._find, sign="send")
        self.question.returnPressed.connect(self._find)
        self.found: list[QWidget] = []
        self._may = may
        self._places = QVBoxLayout()
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(look.space("hair"))
        asking = row(self.question, self.seek, space=tight)
        asking.setStretch(0, 1)
        inside = column(space=tight, margins=[snug] * 4)
        if place is not None:
            inside.addWidget(label(translate("Bedside", "What it stands on is wrong"), "body"))
            inside.addWidget(label(at, "small", "muted"))
            inside.addWidget(self.words)
        else:
            self.words.hide()
            self.save.hide()
            gone = translate("Bedside", "That document is not in the store: it lies in the persona's own folder.")
            inside.addWidget(label(gone, "small", "muted"))
        inside.addLayout(row(None, cancel, self.save, space=snug))
        inside.addWidget(label(translate("Bedside", "Or another sentence answers this question"), "body"))
        inside.addLayout(asking)
        inside.addLayout(self._places)
        inside.addWidget(self.said)
        self.setLayout(column(framed("card", inside)))
        self.words.setFocus()

    def _save(self) -> None:
        words, place = self.words.toPlainText(), self._place
        assert place is not None
        self.save.setEnabled(False)

        def failed(problem: KnownError) -> None:
            self.save.setEnabled(True)
            self._say(worded(problem))

        told = translate("Bedside", "Corrected. The next answer says it so.")
        self._office.do(
            lambda staff: knowledge.correct(staff, place, words), lambda _: self._done(told), failed=failed, by=self
        )

    def _find(self) -> None:
        question = self.question.text().strip()
        if question:
            self._office.do(
                lambda staff: knowledge.answers(staff, question),
                self._show,
                failed=lambda p: self._say(str(p)),
                by=self,
            )

    def _show(self, places: list[Place]) -> None:
        look = self._office.look
        for each in self.found:
            self._places.removeWidget(each)
            each.deleteLater()
        self.found = []
        self._say("" if places else translate("Bedside", "Nothing was found."))
        for place in places[:5]:
            use = button(translate("Bedside", "This one"), look, partial(self._choose, place), sign="check",
                         name=translate("Bedside", "This one: {words}").format(words=place.text))  # fmt: skip
            use.setEnabled(self._may)
            where = label(" › ".join(part for part in (place.name, place.heading) if part), "small", "muted")
            line = row(column(label(place.text, "small"), where), use, space=look.space("tight"))
            line.setStretch(0, 1)
            line.setContentsMargins(*[look.space("tight")] * 4)
            made = framed("source", line)
            self._places.addWidget(made)
            self.found.append(made)

    def _choose(self, place: Place) -> None:
        question = self.question.text()
        told = translate("Bedside", "Chosen. Whoever asks this gets that answer from now on.")
        self._office.do(
            lambda staff: knowledge.choose(staff, question, place),
            lambda _: self._done(told),
            failed=lambda problem: self._say(worded(problem)),
            by=self,
        )

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
