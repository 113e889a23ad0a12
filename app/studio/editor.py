"""A persona's editor: sections and their form, the text itself, what is wrong, versions, and a trial beside it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QListWidget, QPlainTextEdit, QStackedWidget, QWidget

from app.parts import button, choice, column, framed, label, row
from app.studio.field_words import named
from app.studio.form import Form, Opened
from app.studio.kept import DraftOffer
from app.studio.layout import LARGE, line
from app.studio.office import Office
from app.studio.problem_words import problem_line, problem_words
from app.studio.rehearsal import Rehearsal
from app.studio.shell import Studio, View
from app.turns import Turns
from app.words import translate, worded
from runtime.errors import KnownError
from runtime.ports.wall import local_text
from runtime.store.personas import Version
from runtime.studio import draft, personas
from runtime.studio.draft import PathTo, Problem
from runtime.studio.fields import Field

_TYPED = 400
_WRITTEN = "text"


class Draft(QWidget):
    """The text that is being written, and its form, section by section. `wrote(text)` follows every change."""

    def __init__(
        self, office: Office, name: str, sections: dict[str, tuple[Field, ...]], wrote: Callable[[str], None]
    ) -> None:
        """`sections`: name → fields; with one only there is no choice of sections and no text."""
        super().__init__()
        self._office, self._name, self._wrote = office, name, wrote
        self._look = look = office.look
        self._sections = sections
        self._values: dict[str, Any] = {}
        self._opened: Opened = {}
        self.text = ""
        self.wrong: list[Problem] = []
        self.choose = QListWidget()
        self.choose.setAccessibleName(translate("Bedside", "Sections"))
        self.choose.setFixedWidth(round(176 * look.scale))
        self.choose.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choose.addItems([_titled(section) for section in sections])
        self.choose.currentRowChanged.connect(lambda _: self._show_section())
        self.written = QPlainTextEdit()
        self.written.setProperty("written", True)
        self.written.setAccessibleName(translate("Bedside", "The persona's text"))
        self.written.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.form: Form | None = None
        self._turns = Turns(self)
        self._stack = QStackedWidget()
        self.problems = label("", "small")
        self._box = framed("wrong", column(self.problems, margins=[look.space("tight")] * 4))
        self._box.hide()
        alone = len(sections) == 1
        if alone:
            self.choose.hide()
        middle = row(self.choose, self._stack, space=look.space("snug"))
        middle.setStretch(1, 1)
        layout = column(self._box, middle, space=look.space("tight"))
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._stack.addWidget(self.written)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_TYPED)
        self._later.timeout.connect(lambda: self._take(self.written.toPlainText()))
        self.written.textChanged.connect(self._typed)
        self._check = QTimer(self)
        self._check.setSingleShot(True)
        self._check.setInterval(120)
        self._check.timeout.connect(self._validate)

    @property
    def section(self) -> str:
        return list(self._sections)[max(0, self.choose.currentRow())]

    @property
    def sound(self) -> bool:
        """Whether it can be saved."""
        return not any(problem.grave for problem in self.wrong)

    def show_text(self, text: str) -> None:
        """Another text altogether."""
        self.text = text
        with contextlib.suppress(KnownError):  # a draft may be cut off anywhere; told by the validation that follows
            self._values = draft.values(text)
        self._into_text(text)
        if self.choose.currentRow() < 0:
            self.choose.blockSignals(True)
            self.choose.setCurrentRow(0)
            self.choose.blockSignals(False)
        self._turns.do(self._show_section)
        self._validate()

    def change(self, path: PathTo, value: Any) -> None:
        """One value is another now."""
        try:
            count = len(draft.at(self._values, path[:-1]) or []) if isinstance(path[-1], int) else -1
            more = isinstance(path[-1], int) and path[-1] >= count
            text = draft.added(self.text, path[:-1], value) if more else draft.changed(self.text, path, value)
        except KnownError as problem:
            self.problems.setText(worded(problem))
            self._box.show()
            return
        self.text, self._values = text, draft.values(text)
        self._into_text(text)
        if isinstance(path[-1], int):
            self._turns.do(self._show_section)  # the text was work enough for one turn
        self._wrote(text)
        self._check.start()

    def _typed(self) -> None:
        self._later.start()

    def _take(self, text: str) -> None:
        if text == self.text:
            return
        self.text = text
        with contextlib.suppress(KnownError):  # told by the validation that follows; the form keeps what it had
            self._values = draft.values(text)
        self._wrote(text)
        self._check.start()

    def _into_text(self, text: str) -> None:
        self.written.blockSignals(True)
        if self.written.toPlainText() != text:
            self.written.setPlainText(text)
        self.written.blockSignals(False)

    def _show_section(self) -> None:
        """A form is made, dressed and laid out in three turns."""
        fields = self._sections[self.section]
        if not fields:
            self.form = None
            self._turns.do()
            self._uncover(self.written)
            return
        tables = len(fields) == 1 and fields[0].kind == "table"
        inner = fields[0].inner if tables else fields
        path: PathTo = (fields[0].name,) if tables else ()
        values = draft.at(self._values, path) or {} if path else self._values
        made = Form(self._look, inner, path, values, self.change, self._opened)
        made.wants_again.connect(self._show_section, Qt.ConnectionType.QueuedConnection)
        self.form = made
        self._turns.do(partial(self._dress, made), partial(self._uncover, made))

    def _dress(self, form: Form) -> None:
        self._stack.addWidget(form)

    def _uncover(self, shown: QWidget) -> None:
        """Show it where the one before was scrolled to, which goes."""
        before = self._stack.currentWidget()
        place = before.verticalScrollBar().value() if isinstance(before, Form) else 0
        self._stack.setCurrentWidget(shown)
        for number in reversed(range(self._stack.count())):
            other = self._stack.widget(number)
            if isinstance(other, Form) and other is not shown:
                self._stack.removeWidget(other)
                other.deleteLater()
        if isinstance(shown, Form):
            self._turns.do(partial(shown.verticalScrollBar().setValue, place), self._show_problems)
        else:
            self._show_problems()

    def _validate(self) -> None:
        text = self.text
        self._office.do(lambda staff: personas.problems(staff, self._name, text), partial(self._judged, text), by=self)

    def _judged(self, text: str, found: list[Problem]) -> None:
        if text == self.text:
            self.wrong = found
            self._show_problems()
            self._wrote(text)

    def _show_problems(self) -> None:
        if self.form is not None:
            self.form.show_problems({problem.path: problem_words(problem) for problem in self.wrong})
        lines = [problem_line(each) for each in self.wrong[:4]]
        if len(self.wrong) > 4:
            lines.append("…")
        self.problems.setText("\n".join(lines))
        self._box.setVisible(bool(lines))


def sections() -> dict[str, tuple[Field, ...]]:
    """The persona's keys in sections: what stands at its top, each table, each list of tables, and the text."""
    fields = draft.persona_fields()
    simple = tuple(field for field in fields if field.kind not in ("table", "tables", "text"))
    words = tuple(field for field in fields if field.kind == "text")
    tables = {field.name: (field,) for field in fields if field.kind in ("table", "tables")}
    return {"persona": simple, "words": words, **tables, _WRITTEN: ()}


def _titled(section: str) -> str:
    known = {
        "persona": translate("Bedside", "Who it is"),
        "words": translate("Bedside", "What it says"),
        _WRITTEN: translate("Bedside", "As text"),
    }
    return known.get(section) or named(section)[0]


class Editor(View):
    """`name`: the persona; `back` shows the list again."""

    def __init__(self, shell: Studio, name: str, back: Callable[[], None]) -> None:
        super().__init__(shell)
        look = self.look
        self.name = name
        self._back = back
        self._kept = ""
        self._versions: list[Version] = []
        self.draft = Draft(self.office, name, sections(), self._wrote)
        self.rehearsal = Rehearsal(self.office, self._write_draft)
        self.state = label("", "small", "muted", wrap=False)
        self.version = choice(translate("Bedside", "Versions"))
        self.version.activated.connect(lambda _: self._chose_version())
        self.leave = button(translate("Bedside", "All personas"), look, back, kind="quiet", sign="back")
        self.save = button(translate("Bedside", "Save a version"), look, self._save, sign="check")
        self.live = button(translate("Bedside", "Put live"), look, self._put_live, kind="primary", sign="check")
        self.compare = button(translate("Bedside", "Compare"), look, self._compare, sign="list")
        base, tight = look.space("base"), look.space("tight")
        title = label(name, "lead", wrap=False)
        head = line(look, self.leave, title, self.state, None, self.version, self.compare, self.save, self.live)
        self.offer = DraftOffer(self.office, self.draft.show_text)
        self.difference = Difference(look, self._close_difference)
        self.difference.hide()
        large = look.scale > LARGE
        for side in (self.draft, self.rehearsal):
            side.setMinimumSize(0 if large else round(300 * look.scale), round(420 * look.scale) if large else 0)
        both = column(space=base) if large else row(space=base)
        parts: tuple[tuple[QWidget, int], ...] = ((self.draft, 5), (self.difference, 5), (self.rehearsal, 4))
        for part, share in parts:
            both.addWidget(part, share)
        layout = column(head, self.offer, both, space=tight, margins=(base, base, base, base))
        layout.setStretch(2, 1)
        self.setLayout(layout)
        for made in (self.save, self.live):
            made.setEnabled(False)
        self.do(lambda staff: personas.read(staff, name), self._loaded)

    @property
    def unsaved(self) -> bool:
        return bool(self._kept) and self.draft.text != self._kept and self.office.may("persona.write")

    def keep_draft(self) -> None:
        self.office.drafts[self.name] = self.draft.text

    def closing(self) -> None:
        self.rehearsal.closing()

    def _loaded(self, text: str) -> None:
        self._kept = text
        self.draft.show_text(text)
        self.offer.offer(self.name, text)
        self._refresh()

    def _refresh(self) -> None:
        self.do(lambda staff: personas.versions(staff, self.name), self._show_versions)

    def _show_versions(self, versions: list[Version]) -> None:
        self._versions = versions
        self.version.clear()
        for each in versions:
            live = translate("Bedside", "live") + " · " if each.live else ""
            self.version.addItem(f"{each.version} · {live}{local_text(each.saved)} · {each.saved_by}", each.version)
        self.version.addItem(translate("Bedside", "as shipped"), 0)
        self._wrote(self.draft.text)

    def _wrote(self, text: str) -> None:
        changed = text != self._kept
        may = self.office.may("persona.write") and self.draft.sound
        self.save.setEnabled(may and changed)
        newest = self._versions[0] if self._versions else None
        self.live.setEnabled(may and not changed and newest is not None and not newest.live)
        self.state.setText(translate("Bedside", "changed, not saved") if changed else "")

    def _save(self) -> None:
        text = self.draft.text

        def saved(version: int) -> None:
            self._kept = text
            self._refresh()
            self.shell.say(
                translate("Bedside", "Saved as version {number}. It is not live yet.").format(number=version)
            )

        self.do(lambda staff: personas.save(staff, self.name, text), saved)

    def _put_live(self) -> None:
        if self._versions:
            self._make_live(self._versions[0].version)

    def _make_live(self, version: int) -> None:
        def live(_folder: Path) -> None:
            self.office.persona_changed.emit()
            self._refresh()
            self.shell.say(translate("Bedside", "Version {number} is live.").format(number=version))

        self.do(lambda staff: personas.put_live(staff, self.name, version), live)

    def _chose_version(self) -> None:
        """An older version into the editor: saved, it becomes the newest; nothing is lost."""
        version = int(self.version.currentData() or 0)
        if version == 0 and not self._versions:
            return
        number = version or None
        if number is None:
            self._compare()
            return
        self.shell.leaving(lambda: self.do(lambda staff: personas.read(staff, self.name, number), self.draft.show_text))

    def _compare(self) -> None:
        """What differs between the version that is chosen and the newest."""
        if not self._versions:
            self.shell.say(translate("Bedside", "There is one version only: as it is shipped."))
            return
        one, other = int(self.version.currentData() or 0), self._versions[0].version
        if one == other:
            one = self._versions[1].version if len(self._versions) > 1 else 0

        def show(lines: list[str]) -> None:
            put_back = partial(self._make_live, one) if one else None
            self.difference.show_lines(one, other, lines, put_back if self.office.may("persona.write") else None)
            self.rehearsal.hide()

        self.do(lambda staff: personas.compare(staff, self.name, one, other), show)

    def _close_difference(self) -> None:
        self.difference.hide()
        self.rehearsal.show()

    def _write_draft(self, then: Callable[[Path], None]) -> None:
        text = self.draft.text

        def failed(problem: KnownError) -> None:
            self.rehearsal.stop()
            self.rehearsal.status.setText(worded(problem))

        self.do(lambda staff: personas.tried(staff, self.name, text), then, failed=failed)


class Difference(QFrame):
    """Two versions beside each other, line by line."""

    def __init__(self, look: Any, close: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._put_back: Callable[[], None] | None = None
        self.title = label("", "lead")
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setProperty("written", True)
        self.lines.setAccessibleName(translate("Bedside", "What differs"))
        self.put_back = button(translate("Bedside", "Put the older one live"), look, self._go, sign="undo")
        shut = button(translate("Bedside", "Close"), look, close, sign="close")
        snug = look.space("snug")
        self.setLayout(column(self.title, self.lines, row(self.put_back, None, shut), space=look.space("tight"),
                              margins=[snug] * 4))  # fmt: skip

    def show_lines(self, one: int, other: int, lines: list[str], put_back: Callable[[], None] | None) -> None:
        older = translate("Bedside", "as shipped") if one == 0 else str(one)
        self.title.setText(translate("Bedside", "From {one} to {other}").format(one=older, other=other))
        self.lines.setPlainText("\n".join(lines[2:]) or translate("Bedside", "They are the same."))
        self._put_back = put_back
        self.put_back.setVisible(put_back is not None)
        self.show()

    def _go(self) -> None:
        if self._put_back is not None:
            self._put_back()
