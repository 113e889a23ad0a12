"""A form made of the persona's own schema: every key has its field, and a change of one is a change of the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.parts import button, column, framed, label, row
from app.studio.field_words import choice_name, key_of, named
from app.tokens import Look
from app.words import translate
from runtime.studio.draft import PathTo
from runtime.studio.fields import Field

Changed = Callable[[PathTo, Any], None]
Opened = dict[PathTo, int]
_TYPED = 350
"""Milliseconds after the last key until a change is taken."""


class Form(QScrollArea):
    """The fields of one table. `changed(path, value)`: None takes the key out. `wants_again`: to be made anew."""

    wants_again = Signal()

    def __init__(
        self,
        look: Look,
        fields: tuple[Field, ...],
        path: PathTo,
        values: dict[str, Any],
        changed: Changed,
        opened: Opened,
    ) -> None:
        """`opened`: which entry of each list is open; kept by the caller, because a form is made anew."""
        super().__init__()
        self._look = look
        self._changed = changed
        self.opened = opened
        self.heads: dict[PathTo, QPushButton] = {}
        self.editors: dict[PathTo, QWidget] = {}
        self._wrong: dict[PathTo, QLabel] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        tight = look.space("tight")
        self._layout = column(space=tight, margins=(0, 0, look.space("base"), look.space("base")))
        self._fill(self._layout, fields, path, values)
        self._layout.addStretch(1)
        inner.setLayout(self._layout)
        self.setWidget(inner)

    def show_problems(self, wrong: dict[PathTo, str]) -> None:
        """What is wrong, under the field that it belongs to."""
        for path, words in self._wrong.items():
            text = next((said for at, said in wrong.items() if at[: len(path)] == path), "")
            words.setText(text)
            words.setVisible(bool(text))

    def _fill(self, into: QVBoxLayout, fields: tuple[Field, ...], path: PathTo, values: dict[str, Any]) -> None:
        for field in fields:
            at, value = (*path, field.name), values.get(field.name)
            if field.kind == "tables":
                self._add_tables(into, field, at, value if isinstance(value, list) else [])
            elif field.kind == "table":
                self._head(into, at)
                self._fill(into, field.inner, at, value if isinstance(value, dict) else {})
            else:
                self._add_field(into, field, at, value)

    def _add_field(self, into: QVBoxLayout, field: Field, at: PathTo, value: Any) -> None:
        editor = self._editor(field, at, value)
        name, about = named(key_of(at))
        editor.setAccessibleDescription(about)
        told = [label(about, "small", "muted")] if about else []
        if isinstance(editor, QCheckBox):
            lines: list[QWidget] = [editor, *told]
        else:
            title = label(name + (" *" if field.needed else ""), "body")
            title.setBuddy(editor)
            lines = [title, *told, editor]
        into.addLayout(column(*lines, space=self._look.space("hair") // 2))
        wrong = label("", "small", "danger")
        wrong.hide()
        into.addWidget(wrong)
        self.editors[at] = editor
        self._wrong[at] = wrong

    def _head(self, into: QVBoxLayout, at: PathTo) -> str:
        """The heading over a table, or a list of them; its words."""
        name, about = named(key_of(at))
        into.addWidget(label(name, "lead"))
        if about:
            into.addWidget(label(about, "small", "muted"))
        return name

    def _editor(self, field: Field, at: PathTo, value: Any) -> QWidget:
        name, _ = named(key_of(at))
        match field.kind:
            case "flag":
                box = QCheckBox(name)
                box.setChecked(bool(field.default if value is None else value))
                box.toggled.connect(lambda on: self._changed(at, on if on != bool(field.default) else None))
                return box
            case "choice":
                return self._choice(field, at, value)
            case "choices":
                return self._words(at, ", ".join(value or ()), field, lambda text: _list(text.split(",")))
            case "text" | "lines":
                shown = "\n".join(value or ()) if field.kind == "lines" else str(value or "")
                return self._text(field, at, shown)
            case "number":
                return self._words(at, "" if value is None else f"{value:g}", field, _number)
            case "written":
                note = QLineEdit("" if value is None else str(value))
                note.setReadOnly(True)
                note.setAccessibleName(name)
                note.setPlaceholderText(translate("Bedside", "Change this in the text"))
                return note
            case _:
                return self._words(at, str(value or ""), field, lambda text: text.strip() or None)

    def _choice(self, field: Field, at: PathTo, value: Any) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(named(key_of(at))[0])
        if field.default is None and not field.needed:
            box.addItem("–", None)
        for choice in field.choices:
            box.addItem(choice_name(choice), choice)
        box.setCurrentIndex(max(0, box.findData(field.default if value is None else value)))

        def chosen() -> None:
            now = box.currentData()
            self._changed(at, now if field.needed or now != field.default else None)

        box.activated.connect(lambda _: chosen())
        return box

    def _words(self, at: PathTo, shown: str, field: Field, read: Callable[[str], Any]) -> QLineEdit:
        line = QLineEdit(shown)
        line.setAccessibleName(named(key_of(at))[0])
        if field.default is not None and field.kind == "number":
            line.setPlaceholderText(f"{field.default:g}")
        elif isinstance(field.default, str):
            line.setPlaceholderText(field.default)
        if field.choices:
            line.setPlaceholderText(", ".join(field.choices))
        later = self._later(lambda: self._changed(at, read(line.text())))
        line.textEdited.connect(lambda _: later.start())
        line.editingFinished.connect(lambda: _now(later))
        return line

    def _text(self, field: Field, at: PathTo, shown: str) -> QPlainTextEdit:
        text = QPlainTextEdit(shown)
        text.setAccessibleName(named(key_of(at))[0])
        text.setTabChangesFocus(True)
        rows = 4 if field.kind == "lines" else 2
        text.setFixedHeight(round(self._look.font("body") * 1.45 * rows + self._look.space("wide")))
        if isinstance(field.default, str):
            text.setPlaceholderText(field.default)

        def read() -> None:
            words = text.toPlainText()
            self._changed(at, _list(words.splitlines()) if field.kind == "lines" else " ".join(words.split()) or None)

        later = self._later(read)
        text.textChanged.connect(later.start)
        return text

    def _later(self, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(_TYPED)
        timer.timeout.connect(do)
        return timer

    def _add_tables(self, into: QVBoxLayout, field: Field, at: PathTo, values: list[Any]) -> None:
        """One entry is open at a time: a form with all of their fields would take too long to make."""
        title = self._head(into, at)
        look, snug = self._look, self._look.space("snug")
        opened = self.opened.get(at, 0 if len(values) == 1 else -1)
        for number, value in enumerate(values):
            inside = value if isinstance(value, dict) else {}
            name = str(inside.get("name") or inside.get("word") or next(iter(inside.values()), number + 1))
            is_open = number == opened
            toggle = partial(self._toggle, at, -1 if is_open else number)
            head = button(name, look, toggle, kind="place", sign="down" if is_open else "edit")
            self.heads[*at, number] = head
            away = button("", look, partial(self._changed, (*at, number), None), kind="quiet", sign="erase",
                          name=translate("Bedside", "Remove “{name}”").format(name=name))  # fmt: skip
            line = row(head, away)
            line.setStretch(0, 1)
            entry = column(line, space=look.space("tight"), margins=(snug, 0, snug, snug if is_open else 0))
            if is_open:
                self._fill(entry, field.inner, (*at, number), inside)
            into.addWidget(framed("card", entry))
        add = button(translate("Bedside", "Add"), look, partial(self._add, field, at, len(values)), sign="plus",
                     name=translate("Bedside", "Add to {list}").format(list=title))  # fmt: skip
        self.heads[at] = add
        into.addLayout(row(add, None))

    def _toggle(self, at: PathTo, number: int) -> None:
        self.opened[at] = number
        self.wants_again.emit()

    def _add(self, field: Field, at: PathTo, count: int) -> None:
        self.opened[at] = count
        self._changed((*at, count), _blank(field))


def _blank(field: Field) -> dict[str, Any]:
    """A new entry: what it has to have."""
    blank: dict[str, Any] = {}
    for each in field.inner:
        if each.needed:
            match each.kind:
                case "choice":
                    blank[each.name] = each.choices[0]
                case "lines" | "tables":
                    blank[each.name] = []
                case "table":
                    blank[each.name] = _blank(each)
                case "flag":
                    blank[each.name] = False
                case "number":
                    blank[each.name] = 0
                case _:
                    blank[each.name] = translate("Bedside", "new")
    return blank or {field.inner[0].name: translate("Bedside", "new")}


def _list(lines: list[str]) -> list[str] | None:
    return [line.strip() for line in lines if line.strip()] or None


def _number(text: str) -> int | float | str | None:
    """What is no number stays as it was typed, so that it is told and not lost."""
    words = text.strip().replace(",", ".")
    if not words:
        return None
    try:
        value = float(words)
    except ValueError:
        return words
    return int(value) if value.is_integer() and "." not in words else value


def _now(timer: QTimer) -> None:
    if timer.isActive():
        timer.stop()
        timer.timeout.emit()
