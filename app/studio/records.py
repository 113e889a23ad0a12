"""Transcripts, operators, the audit log, how long things are kept, chosen answers, and the store itself."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)

from app.parts import button, choice, column, framed, label, set_tone, tell
from app.studio.answers import AnswersTab
from app.studio.confirm import Confirm, role_name
from app.studio.layout import line
from app.studio.listing import Listing, rowed
from app.studio.shell import Studio, View
from app.studio.transcripts import Transcripts
from app.studio.upkeep import UpkeepTab
from app.studio.work import WorkStrip
from app.words import translate, worded
from runtime.errors import KnownError
from runtime.phrases import Phrase
from runtime.ports.wall import local_text
from runtime.store.audit import Entry
from runtime.store.operators import Operator
from runtime.store.roles import Role
from runtime.studio import losses, records
from runtime.studio.losses import Loss
from runtime.studio.rows import Row


class RecordsView(View):
    def __init__(self, shell: Studio) -> None:
        super().__init__(shell)
        base = self.look.space("base")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self._makers = (
            (translate("Bedside", "Transcripts"), Transcripts),
            (translate("Bedside", "Operators"), OperatorsTab),
            (translate("Bedside", "Audit log"), Audit),
            (translate("Bedside", "How long things are kept"), RetentionTab),
            (translate("Bedside", "Chosen answers"), AnswersTab),
            (translate("Bedside", "The store"), UpkeepTab),
        )
        self.made: dict[int, QWidget] = {}
        for title, _ in self._makers:
            self.tabs.addTab(QWidget(), title)
        self.tabs.currentChanged.connect(self._show)
        self.setLayout(column(self.tabs, margins=(base, 0, base, base)))
        self._show(0)

    def closing(self) -> None:
        for tab in self.made.values():
            closing = getattr(tab, "closing", None)
            if closing is not None:
                closing()

    def _show(self, at: int) -> None:
        """Each tab is made when it is first looked at."""
        if at in self.made:
            return
        tab = self._makers[at][1](self)
        self.made[at] = tab
        holder = self.tabs.widget(at)
        assert holder is not None
        holder.setLayout(column(tab, margins=(0, self.look.space("tight"), 0, 0)))


class OperatorsTab(QWidget):
    def __init__(self, view: RecordsView) -> None:
        super().__init__()
        self._view, self._office = view, view.office
        look = view.look
        self._operators: dict[Hashable, Operator] = {}
        self.list = Listing(
            look,
            translate("Bedside", "Operators"),
            [translate("Bedside", "Name"), translate("Bedside", "Role"), translate("Bedside", "State")],
            translate("Bedside", "Role"),
        )
        self.name = QLineEdit()
        self.name.setPlaceholderText(translate("Bedside", "Name"))
        self.name.setAccessibleName(translate("Bedside", "The new operator's name"))
        self.name.setMaxLength(40)
        self.role = choice(translate("Bedside", "Role"))
        for each in Role:
            self.role.addItem(role_name(each), each.value)
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(12)
        self.pin.setPlaceholderText(translate("Bedside", "PIN"))
        self.pin.setAccessibleName(translate("Bedside", "PIN, six to twelve digits"))
        self.add = button(translate("Bedside", "Add"), look, self._add, kind="primary", sign="plus")
        self.set_pin = button(translate("Bedside", "Give this PIN"), look, self._set_pin, sign="key")
        self.set_role = button(translate("Bedside", "Give this role"), look, self._set_role, sign="people")
        self.active = button(translate("Bedside", "Lock or unlock"), look, self._toggle, sign="lock")
        self.remove = button(translate("Bedside", "Remove"), look, self._remove, kind="danger", sign="erase")
        self.code = button(translate("Bedside", "New emergency code"), look, self._code, sign="warning")
        self.said = label("", "body")
        tight, base = look.space("tight"), look.space("base")
        adding = line(look, self.name, self.role, self.pin, self.add, wide=0)
        changing = line(look, self.set_role, self.set_pin, self.active, None, self.remove)
        telling = line(look, self.said, self.code, wide=0)
        card = framed("card", column(adding, changing, telling, space=tight, margins=[base] * 4))
        layout = column(self.list, card, space=tight)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.list.chosen.connect(lambda _: self._chosen())
        self.list.gone.connect(self._gone)
        self._chosen()
        self.refresh()

    def closing(self) -> None:
        self.list.closing()

    def refresh(self) -> None:
        self._view.do(lambda staff: rowed(records.operators(staff), _operator_row), self._show, failed=self._failed)

    def _show(self, listed: tuple[Sequence[Operator], list[Row]]) -> None:
        self._operators = {each.name: each for each in listed[0]}
        self.list.show_rows(listed[1])

    def _chosen(self) -> None:
        may = self._office.may("operator.write")
        for made in (self.name, self.role, self.pin, self.add, self.code):
            made.setEnabled(may)
        for made in (self.set_pin, self.set_role, self.active, self.remove):
            made.setEnabled(may and self.list.key is not None)

    def _role(self) -> Role:
        return Role(int(self.role.currentData()))

    def _add(self) -> None:
        name, role, pin = self.name.text().strip(), self._role(), self.pin.text()
        self.pin.clear()
        self._view.do(
            lambda staff: records.add_operator(staff, name, role, pin), lambda _: self._done(), failed=self._failed
        )

    def _set_pin(self) -> None:
        pin = self.pin.text()
        self.pin.clear()
        self._change(pin=pin)

    def _set_role(self) -> None:
        self._change(role=self._role())

    def _toggle(self) -> None:
        one = self._operators.get(self.list.key)
        if one is not None:
            self._change(active=not one.active)

    def _change(self, role: Role | None = None, pin: str | None = None, active: bool | None = None) -> None:
        name = str(self.list.key or "")
        self._view.do(
            lambda staff: records.change_operator(staff, name, role, pin, active),
            lambda _: self._done(),
            failed=self._failed,
        )

    def _remove(self) -> None:
        name = str(self.list.key or "")
        self._view.shell.confirm(
            translate("Bedside", "Remove “{name}”?").format(name=name),
            translate("Bedside", "Remove"),
            "operator",
            [name],
            lambda: self.list.delete([name]),
            translate("Bedside", "What they did stays in the audit log."),
        )

    def _gone(self, names: tuple[str, ...]) -> None:
        for name in names:
            self._view.do(
                lambda staff, name=name: records.remove_operator(staff, name),  # type: ignore[misc]
                lambda _: self.refresh(),
                failed=self._not_gone,
            )

    def _not_gone(self, problem: KnownError) -> None:
        self._failed(problem)
        self.refresh()

    def _code(self) -> None:
        def show(code: str) -> None:
            words = translate("Bedside", "Write this down and seal it, it is not shown again: {code}")
            self._say(words.format(code=code), "")

        self._view.do(records.emergency_code, show, failed=self._failed)

    def _done(self) -> None:
        self.name.clear()
        self._say("", "")
        self.refresh()

    def _failed(self, problem: KnownError) -> None:
        self._say(worded(problem), "danger")

    def _say(self, words: str, tone: str) -> None:
        tell(self.said, words, tone)


class Audit(QWidget):
    def __init__(self, view: RecordsView) -> None:
        super().__init__()
        self._view, self._office = view, view.office
        look = view.look
        self.list = Listing(
            look,
            translate("Bedside", "Audit log"),
            [
                translate("Bedside", "To what"),
                translate("Bedside", "What"),
                translate("Bedside", "Who"),
                translate("Bedside", "When"),
                translate("Bedside", "Row"),
            ],
            translate("Bedside", "Who"),
        )
        self.verify = button(translate("Bedside", "Verify"), look, self._verify, kind="primary", sign="check")
        self.said = label("", "body")
        self.work = WorkStrip(self._office)
        tight = look.space("tight")
        self.noted = QLineEdit()
        self.noted.setPlaceholderText(translate("Bedside", "A head that was noted elsewhere, if there is one"))
        self.noted.setAccessibleName(translate("Bedside", "A noted head of the audit log"))
        verifying = line(look, self.noted, self.verify, wide=0)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = column(self.list, self.work, verifying, self.said, space=tight)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._view.do(lambda staff: rowed(records.audit(staff)[::-1], _audit_row), self._show, failed=self._failed)

    def _show(self, listed: tuple[Sequence[Entry], list[Row]]) -> None:
        self.list.show_rows(listed[1])

    def closing(self) -> None:
        self.work.closing()

    def _verify(self) -> None:
        self.verify.setEnabled(False)
        self.said.setText("")

        def again() -> None:
            self.verify.setEnabled(True)

        noted = self.noted.text().strip()

        def show(found: tuple[list[Phrase], int, str]) -> None:
            self.verify.setEnabled(True)
            wrong, last, head = found
            if wrong:
                self.said.setText(" ".join(map(worded, wrong)))
            else:
                whole = translate("Bedside", "All rows up to {number} are as they were written.")
                note = translate("Bedside", "Its head, to be noted elsewhere: {head}")
                self.said.setText(f"{whole.format(number=last)}\n{note.format(head=head)}")
            set_tone(self.said, "danger" if wrong else "good")

        self.work.start(
            translate("Bedside", "Verifying the audit log"),
            lambda staff, told, stopped: records.verify_audit(staff, noted, told, stopped),
            show,
            again,
        )

    def _failed(self, problem: KnownError) -> None:
        self.verify.setEnabled(self._office.may("audit.read"))
        tell(self.said, worded(problem), "danger")


class RetentionTab(QWidget):
    def __init__(self, view: RecordsView) -> None:
        super().__init__()
        self._view, self._office = view, view.office
        look = view.look
        self.fields: dict[str, QLineEdit] = {}
        self.buttons: dict[str, QPushButton] = {}
        self._says: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(look.space("tight"))
        self._grid.setColumnStretch(1, 1)
        base = look.space("base")
        about = translate(
            "Bedside",
            "Days that each kind of data is kept. 0: not beyond the session. Empty: until somebody deletes it.",
        )
        card = framed("card", column(label(about, "body", "muted"), self._grid, space=base,
                                     margins=(base, base, base, base)))  # fmt: skip
        self.setLayout(column(card, None))
        self._view.do(records.retention, self._show)

    def _show(self, days: dict[str, float | None]) -> None:
        names = {
            "conversation": translate("Bedside", "Transcripts"),
            "memory": translate("Bedside", "Memories"),
            "output": translate("Bedside", "Answers to objectives"),
            "export_job": translate("Bedside", "Film jobs"),
            "metric": translate("Bedside", "Figures"),
            "person": translate("Bedside", "People who were here"),
            "audit": translate("Bedside", "Audit log"),
        }
        look = self._view.look
        for number, (kind, kept) in enumerate(days.items()):
            if kind not in self.fields:
                field = QLineEdit()
                field.setAccessibleName(names.get(kind, kind))
                field.setMaximumWidth(round(140 * look.scale))
                save = button(translate("Bedside", "Set"), look, partial(self._set, kind), sign="check",
                              name=translate("Bedside", "Set: {name}").format(name=names.get(kind, kind)))  # fmt: skip
                save.setEnabled(self._office.may("retention.write"))
                field.returnPressed.connect(partial(self._set, kind))
                self.fields[kind], self.buttons[kind] = field, save
                self._says[kind] = label("", "small", "muted")
                self._grid.addWidget(label(names.get(kind, kind), "body", wrap=False), number, 0)
                self._grid.addWidget(self._says[kind], number, 1)
                self._grid.addWidget(field, number, 2)
                self._grid.addWidget(save, number, 3)
            self.fields[kind].setText("" if kept is None else f"{kept:g}")
            self._says[kind].setText(_kept(kept))

    def _set(self, kind: str) -> None:
        text = self.fields[kind].text().strip().replace(",", ".")
        try:
            days = float(text) if text else None
        except ValueError:
            self._view.shell.say(translate("Bedside", "A number of days, or nothing for never."))
            return

        def agreed() -> None:
            self._view.do(lambda staff: records.set_retention(staff, kind, days), self._done)

        def ask(loss: Loss) -> None:
            if not loss.counts and loss.can:
                agreed()
                return
            Confirm(
                self._view.shell,
                self._view.look,
                translate("Bedside", "Keep it for a shorter time?"),
                translate("Bedside", "Set and delete"),
                loss,
                agreed,
                translate("Bedside", "What is past its time is deleted at once; this cannot be undone."),
            )

        self._view.do(lambda staff: losses.of_retention(staff, kind, days), ask)

    def _done(self, gone: int) -> None:
        self._view.shell.say(translate("Bedside", "Set. {count} records were past their time.").format(count=gone))
        self._view.do(records.retention, self._show)


def _kept(days: float | None) -> str:
    if days is None:
        return translate("Bedside", "until somebody deletes it")
    if days == 0:
        return translate("Bedside", "not beyond the session")
    return translate("Bedside", "{days} days").format(days=f"{days:g}")


def _audit_row(each: Entry) -> Row:
    cells = (each.subject, each.action, each.actor, local_text(each.at), str(each.seq))
    return Row(each.seq, cells, (None, None, None, each.at, each.seq), each.actor)


def _operator_row(each: Operator) -> Row:
    state = translate("Bedside", "active") if each.active else translate("Bedside", "may not log in")
    cells = (each.name, role_name(each.role), state)
    return Row(each.name, cells, (None, each.role.value, None), role_name(each.role))
