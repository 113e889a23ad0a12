"""What is remembered: of whom, from which sentence, until when; corrected, pinned, forgotten."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QPlainTextEdit

from app.parts import button, column, label
from app.studio.layout import line, sides
from app.studio.listing import Listing, rowed
from app.studio.shell import Studio, View
from app.words import translate
from runtime.memory.merge import Memory
from runtime.ports.wall import local_text
from runtime.studio import memories
from runtime.studio.rows import Row
from runtime.studio.staff import Staff


class MemoriesView(View):
    def __init__(self, shell: Studio) -> None:
        super().__init__(shell)
        look = self.look
        self._memories: dict[Hashable, Memory] = {}
        self.list = Listing(
            look,
            translate("Bedside", "Memories"),
            [
                translate("Bedside", "What is remembered"),
                translate("Bedside", "Kind"),
                translate("Bedside", "Person"),
                translate("Bedside", "Learnt"),
                translate("Bedside", "Ends"),
            ],
            translate("Bedside", "Kind"),
        )
        self.detail = Detail(self)
        tight = look.space("tight")
        self.forget = button(translate("Bedside", "Forget"), look, self._forget, kind="danger", sign="erase")
        self.person = button(
            translate("Bedside", "Forget this person"), look, self._forget_person, kind="danger", sign="person"
        )
        self.export = button(translate("Bedside", "Give out what is kept …"), look, self._choose_file, sign="document")
        self.new = QLineEdit()
        self.new.setMaxLength(400)
        self.new.setPlaceholderText(translate("Bedside", "Something else to remember of this person"))
        self.new.setAccessibleName(self.new.placeholderText())
        self.add = button(translate("Bedside", "Add"), look, self._add, sign="plus",
                          name=translate("Bedside", "Add this memory"))  # fmt: skip
        self.new.returnPressed.connect(self._add)
        adding = line(look, self.new, self.add, wide=0)
        self.words = QLineEdit()
        self.words.setPlaceholderText(translate("Bedside", "Words of this person: what would be remembered?"))
        self.words.setAccessibleName(self.words.placeholderText())
        self.recall = button(translate("Bedside", "Try"), look, self._recall, sign="talk",
                             name=translate("Bedside", "Try what would be remembered"))  # fmt: skip
        self.words.returnPressed.connect(self._recall)
        self.recalled = label("", "small", "muted")
        self.recalled.hide()
        trying = line(look, self.words, self.recall, wide=0)
        left = column(
            self.list,
            adding,
            trying,
            self.recalled,
            line(look, self.export, None, self.person, self.forget),
            space=tight,
        )
        left.setStretch(0, 1)
        self.setLayout(sides(look, left, self.detail))
        self.list.chosen.connect(lambda _: self._chosen())
        self.list.gone.connect(self._gone)
        self._chosen()
        self.refresh()

    @property
    def memory(self) -> Memory | None:
        return self._memories.get(self.list.key)

    def refresh(self, choose: str = "") -> None:
        def read(staff: Staff) -> tuple[Sequence[Memory], list[Row]]:
            names = {each.id: str(each.about.get("name", "")) for each in memories.people(staff)}
            return rowed(memories.listed(staff), lambda each: _row(each, names.get(each.person, "")))

        def show(listed: tuple[Sequence[Memory], list[Row]]) -> None:
            found, rows = listed
            self._memories = {each.id: each for each in found}
            self.list.show_rows(rows)
            if choose:
                self.list.choose(choose)
            self._chosen()

        self.do(read, show)

    def closing(self) -> None:
        self.list.closing()

    def _chosen(self) -> None:
        one = self.memory
        self.detail.show_memory(one)
        self.forget.setEnabled(one is not None and self.office.may("memory.forget"))
        self.person.setEnabled(one is not None and self.office.may("person.forget"))
        self.export.setEnabled(one is not None and self.office.may("person.export"))
        for made in (self.new, self.add):
            made.setEnabled(one is not None and self.office.may("memory.write"))
        for made in (self.words, self.recall):
            made.setEnabled(one is not None)

    def _add(self) -> None:
        """A memory by hand, of the person whose memory is chosen."""
        one, words = self.memory, self.new.text().strip()
        if one is not None and words:
            self.new.clear()
            person, store = one.person, one.store
            self.do(lambda staff: memories.add(staff, person, store, words), lambda new: self.refresh(new.id))

    def _recall(self) -> None:
        """What an answer to these words would be given to know of the person whose memory is chosen."""
        one, words = self.memory, self.words.text().strip()
        if one is None or not words:
            return
        person = one.person

        def show(found: str) -> None:
            self.recalled.setText(found or translate("Bedside", "Nothing would be remembered."))
            self.recalled.show()

        self.do(lambda staff: memories.recall(staff, person, words), show)

    def _choose_file(self) -> None:
        title = translate("Bedside", "Where to write what is kept of this person")
        file, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / "person.json"), f"{title} (*.json)")
        if file:
            self.give_out(Path(file))

    def give_out(self, file: Path) -> None:
        """Write everything that is kept of the person whose memory is chosen."""
        one = self.memory
        if one is not None:
            person, told = one.person, translate("Bedside", "Written: {file}").format(file=file)
            self.do(lambda staff: memories.export_person(staff, person, file), lambda _: self.shell.say(told))

    def _forget(self) -> None:
        keys = self.list.keys
        if keys:
            self.shell.confirm(
                translate("Bedside", "Forget {count} memories?").format(count=len(keys)),
                translate("Bedside", "Forget"),
                "memories",
                list(keys),
                lambda: self.list.delete(keys),
            )

    def _gone(self, keys: tuple[str, ...]) -> None:
        self.do(lambda staff: memories.forget(staff, keys))

    def _forget_person(self) -> None:
        one = self.memory
        if one is None:
            return
        person = one.person

        def agreed() -> None:
            self.do(lambda staff: memories.forget_person(staff, person), lambda _: self._forgotten())

        self.shell.confirm(
            translate("Bedside", "Forget this person altogether?"),
            translate("Bedside", "Forget this person"),
            "person",
            [person],
            agreed,
            translate("Bedside", "Their key is destroyed; this cannot be undone. A receipt is kept."),
        )

    def _forgotten(self) -> None:
        self.shell.say(translate("Bedside", "Forgotten. The receipt is in the store."))
        self.refresh()


class Detail(QFrame):
    """One memory: its words, its source, its history."""

    def __init__(self, view: MemoriesView) -> None:
        super().__init__()
        self.setObjectName("card")
        self._view, self._office = view, view.office
        look = view.look
        self._memory: Memory | None = None
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(translate("Bedside", "The memory's words"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(round(look.font("body") * 5))
        self.source = label("", "body", "muted")
        self.about = label("", "small", "muted")
        self.history = label("", "small", "muted")
        self.save = button(translate("Bedside", "Correct it"), look, self._save, kind="primary", sign="check")
        self.pin = button(translate("Bedside", "Pin"), look, self._pin, sign="pin")
        self.pin.setCheckable(True)
        self.days = QLineEdit()
        self.days.setPlaceholderText(translate("Bedside", "days"))
        self.days.setAccessibleName(translate("Bedside", "Ends in how many days"))
        self.days.setMaximumWidth(round(110 * look.scale))
        self.end = button(translate("Bedside", "Let it end"), look, self._expire, sign="clock")
        self.settle = button(translate("Bedside", "Take it for true"), look, self._settle, sign="check")
        self.settle.hide()
        base, tight = look.space("base"), look.space("tight")
        self.setLayout(
            column(
                label(translate("Bedside", "What is remembered"), "lead"),
                self.text,
                line(look, self.save, self.pin, self.settle, None),
                line(look, self.days, self.end, None),
                label(translate("Bedside", "Where it comes from"), "lead"),
                self.source,
                self.about,
                self.history,
                None,
                space=tight,
                margins=(base, base, base, base),
            )
        )

    def show_memory(self, memory: Memory | None) -> None:
        """None: nothing is selected."""
        self._memory = memory
        may = memory is not None and self._office.may("memory.write")
        for made in (self.text, self.save, self.pin, self.days, self.end):
            made.setEnabled(may)
        self.settle.setVisible(may and memory is not None and memory.state == "disputed")
        self.history.setText("")
        self.days.clear()
        if memory is None:
            self.text.setPlainText("")
            self.source.setText(translate("Bedside", "Choose a memory."))
            self.about.setText("")
            self.pin.setChecked(False)
            return
        self.text.setPlainText(memory.text)
        self.source.setText(
            f"“{memory.source}”" if memory.source else translate("Bedside", "Entered or corrected by staff.")
        )
        self.pin.setChecked(memory.pinned)
        about = translate("Bedside", "{kind}, kept under {store}; sure to {share} %. Learnt {when}.")
        self.about.setText(
            about.format(
                kind=memory.kind,
                store=memory.store,
                share=round(100 * memory.confidence),
                when=local_text(memory.learnt),
            )
        )
        self._view.do(lambda staff: memories.view(staff, memory.id), self._show_history)

    def _show_history(self, chain: tuple[Memory, ...]) -> None:
        if self._memory is not None and chain and chain[0].id == self._memory.id:
            before = [f"{local_text(each.learnt)}: {each.text}" for each in chain[1:]]
            self.history.setText("\n".join([translate("Bedside", "Before that:"), *before]) if before else "")

    def _save(self) -> None:
        memory, words = self._memory, self.text.toPlainText()
        if memory is not None and words.strip() != memory.text:
            self._view.do(lambda staff: memories.edit(staff, memory.id, words), lambda new: self._view.refresh(new.id))

    def _settle(self) -> None:
        memory = self._memory
        if memory is not None:
            self._view.do(lambda staff: memories.settle(staff, memory.id), lambda _: self._view.refresh(memory.id))

    def _pin(self) -> None:
        memory, pinned = self._memory, self.pin.isChecked()
        if memory is not None:
            self._view.do(lambda staff: memories.pin(staff, memory.id, pinned), lambda _: self._view.refresh(memory.id))

    def _expire(self) -> None:
        memory = self._memory
        text = self.days.text().strip().replace(",", ".")
        if memory is None:
            return
        try:
            days = float(text) if text else None
        except ValueError:
            self._view.shell.say(translate("Bedside", "A number of days, or nothing for never."))
            return
        self._view.do(lambda staff: memories.expire(staff, memory.id, days), lambda _: self._view.refresh(memory.id))


def _row(each: Memory, name: str) -> Row:
    never = translate("Bedside", "never")
    ends = never if each.pinned or each.expires is None else local_text(each.expires)
    kind = f"{each.kind} · {translate('Bedside', 'pinned')}" if each.pinned else each.kind
    if each.state == "disputed":
        kind = f"{each.kind} · {translate('Bedside', 'disputed')}"
    cells = (each.text, kind, name or each.person[:8], local_text(each.learnt), ends)
    searched = "\n".join((each.text, each.source, each.kind, name, each.person, each.store)).casefold()
    return Row(each.id, cells, (None, None, None, each.learnt, each.expires or 1e18), each.kind, searched)
