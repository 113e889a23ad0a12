"""Personas: which there are, which one talks, and the ways to make, change and delete one."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit

from app.parts import button, column, label
from app.studio.editor import Editor
from app.studio.layout import flowing, line
from app.studio.listing import Listing, rowed
from app.studio.long_choice import LongChoice
from app.studio.shell import Studio, View
from app.words import translate
from runtime.ports.wall import local_text
from runtime.studio import personas
from runtime.studio.personas import Known
from runtime.studio.rows import Row


class PersonasView(View):
    def __init__(self, shell: Studio) -> None:
        super().__init__(shell)
        look = self.look
        self._known: dict[Hashable, Known] = {}
        self.list = Listing(
            look,
            translate("Bedside", "Personas"),
            [
                translate("Bedside", "Persona"),
                translate("Bedside", "Known as"),
                translate("Bedside", "Versions"),
                translate("Bedside", "Changed"),
                translate("Bedside", "State"),
            ],
            translate("Bedside", "State"),
        )
        self.edit = button(translate("Bedside", "Edit"), look, self._edit, kind="primary", sign="edit")
        self.talk = button(translate("Bedside", "Let it talk here"), look, self._talk, sign="talk")
        self.delete = button(translate("Bedside", "Delete"), look, self._delete, kind="danger", sign="erase")
        self.export = button(translate("Bedside", "Export …"), look, self._choose_file, sign="package")
        self.bring = button(translate("Bedside", "Import …"), look, self._choose_packed, sign="plus")
        self.new = NewPersona(self)
        drafts = [name for name in self.office.drafts if self.office.may("persona.write")]
        self.drafts = [button(translate("Bedside", "Go on with the draft of “{name}”").format(name=name), look,
                              partial(self.open_editor, name), sign="clock") for name in drafts]  # fmt: skip
        base, tight = look.space("base"), look.space("tight")
        acts = line(look, self.edit, self.talk, None, self.bring, self.export, self.delete)
        kept = flowing(look, *self.drafts)
        layout = column(kept, self.list, acts, self.new, space=tight, margins=(base, base, base, base))
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.list.chosen.connect(lambda _: self._chosen())
        self.list.opened.connect(lambda _: self._edit())
        self.list.gone.connect(self._gone)
        self._chosen()
        self.refresh()

    def refresh(self, choose: str = "") -> None:
        """Look at the store again; `choose` is selected then."""

        def show(listed: tuple[Sequence[Known], list[Row]]) -> None:
            known, rows = listed
            self._known = {each.name: each for each in known}
            self.list.show_rows(rows)
            self.new.show_patterns(known)
            talking = next((each.name for each in known if each.talks), "")
            if choose or (self.list.key is None and talking):
                self.list.choose(choose or talking)

        self.do(lambda staff: rowed(personas.listed(staff), _row), show)

    def closing(self) -> None:
        self.list.closing()

    @property
    def persona(self) -> Known | None:
        return self._known.get(self.list.key)

    def open_editor(self, name: str) -> None:
        shell = self.shell
        shell.enter(lambda: Editor(shell, name, lambda: shell.go("personas")))

    def _chosen(self) -> None:
        one = self.persona
        self.edit.setEnabled(one is not None)
        self.export.setEnabled(one is not None)
        self.bring.setEnabled(self.office.may("persona.write"))
        self.talk.setEnabled(one is not None and not one.talks and self.office.may("settings.write"))
        self.delete.setEnabled(
            one is not None and not one.talks and one.versions > 0 and self.office.may("persona.write")
        )

    def _choose_file(self) -> None:
        one, title = self.persona, translate("Bedside", "Where to write the persona")
        if one is not None:
            start = str(Path.home() / f"{one.name}{personas.SUFFIX}")
            file, _ = QFileDialog.getSaveFileName(self, title, start, f"{title} (*{personas.SUFFIX})")
            if file:
                self.write(Path(file))

    def write(self, file: Path) -> None:
        """Write the persona that is chosen into a file."""
        one = self.persona
        if one is not None:
            told = translate("Bedside", "Written: {file}").format(file=file)
            self.job(lambda staff: personas.export(staff, one.name, file), lambda _: self.shell.say(told))

    def _choose_packed(self) -> None:
        title = translate("Bedside", "A persona's file")
        file, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), f"{title} (*{personas.SUFFIX})")
        if file:
            self.take_in(Path(file))

    def take_in(self, file: Path) -> None:
        """Make the persona of a file one of this device."""
        self.job(lambda staff: personas.take_in(staff, file), self.refresh)

    def _edit(self) -> None:
        if self.persona is not None:
            self.open_editor(self.persona.name)

    def _talk(self) -> None:
        one = self.persona
        if one is None:
            return

        def done(_chosen: str) -> None:
            self.office.persona_changed.emit()
            self.refresh(one.name)

        self.do(lambda staff: personas.talk_with(staff, one.name), done)

    def _delete(self) -> None:
        one = self.persona
        if one is None:
            return
        self.shell.confirm(
            translate("Bedside", "Delete “{name}”?").format(name=one.name),
            translate("Bedside", "Delete"),
            "persona",
            [one.name],
            lambda: self.list.delete([one.name]),
        )

    def _gone(self, names: tuple[str, ...]) -> None:
        for name in names:
            self.do(lambda staff, name=name: personas.remove(staff, name), lambda _: None)  # type: ignore[misc]


class NewPersona(QFrame):
    """One line to make a persona: what it calls itself, and after which pattern."""

    def __init__(self, view: PersonasView) -> None:
        super().__init__()
        self.setObjectName("card")
        look = view.look
        self._view = view
        self.title = QLineEdit()
        self.title.setMaxLength(60)
        self.title.setPlaceholderText(translate("Bedside", "What it calls itself, such as Nora"))
        self.title.setAccessibleName(translate("Bedside", "The new persona's name"))
        self.like = LongChoice(translate("Bedside", "After the pattern of"))
        self.make = button(translate("Bedside", "Make a persona"), look, self._make, sign="plus")
        self.title.returnPressed.connect(self._make)
        pattern = label(translate("Bedside", "like"), "body", "muted", wrap=False)
        self.setLayout(line(look, self.title, pattern, self.like, self.make, wide=0, margins=[look.space("snug")] * 4))

    def show_patterns(self, known: Sequence[Known]) -> None:
        self.like.fill([(f"{each.title} ({each.name})", each.name) for each in known])
        self.make.setEnabled(self._view.office.may("persona.write"))

    def _make(self) -> None:
        title, like = self.title.text().strip(), str(self.like.currentData() or "")
        if not title or not like:
            return
        name = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-") or "persona"

        def made(_version: int) -> None:
            self._view.open_editor(name)

        self._view.do(lambda staff: personas.new(staff, name, like, title), made)


def _row(each: Known) -> Row:
    shipped = translate("Bedside", "as shipped")
    state = shipped
    if each.talks:
        state = translate("Bedside", "talks here")
    elif each.live:
        state = translate("Bedside", "live")
    elif each.versions:
        state = translate("Bedside", "not live")
    changed = f"{local_text(each.changed)}, {each.changed_by}" if each.changed else ""
    cells = (f"{each.title}, {each.who}", each.name, str(each.versions or ""), changed, state)
    return Row(each.name, cells, (None, None, each.versions, each.changed, None), state)
