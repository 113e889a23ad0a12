"""The store as a whole: what is in it, whether it is whole, a backup of it, and the receipts of who was forgotten."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.parts import button, column, framed, label, set_tone
from app.studio.layout import line
from app.studio.listing import Listing, rowed
from app.studio.shell import View
from app.words import translate
from runtime.errors import KnownError
from runtime.store.backup import About
from runtime.store.care import State
from runtime.store.people import Receipt
from runtime.studio import records, upkeep
from runtime.studio.rows import Row


class UpkeepTab(QWidget):
    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        look = view.look
        self.state = label("", "body", "muted")
        self.check = button(translate("Bedside", "Read every page"), look, self._check, kind="primary", sign="check")
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(translate("Bedside", "Passphrase, to open it on another machine"))
        self.passphrase.setAccessibleName(translate("Bedside", "Passphrase of the backup"))
        self.passphrase.setMinimumWidth(round(300 * min(look.scale, 1.8)))
        self.backup = button(translate("Bedside", "Back up …"), look, self._choose, sign="package")
        self.said = label("", "body")
        self.list = Listing(
            look,
            translate("Bedside", "Receipts of who was forgotten"),
            [
                translate("Bedside", "Receipt"),
                translate("Bedside", "Forgotten"),
                translate("Bedside", "What went"),
            ],
        )
        may = view.office.may("store.backup")
        for made in (self.passphrase, self.backup):
            made.setEnabled(may)
        tight, base = look.space("tight"), look.space("base")
        acts = line(look, self.check, self.passphrase, self.backup, wide=1)
        card = framed("card", column(self.state, acts, self.said, space=tight, margins=[base] * 4))
        title = label(translate("Bedside", "Receipts of who was forgotten"), "lead")
        layout = column(card, title, self.list, space=tight)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        view.do(records.state, self._show)
        view.do(lambda staff: rowed(upkeep.receipts(staff), _row), lambda found: self.list.show_rows(found[1]),
                failed=self._failed)  # fmt: skip

    def back_up(self, file: Path) -> None:
        """Write a backup into a new file."""
        words = self.passphrase.text()
        self.passphrase.clear()
        self._busy(True)
        self._view.job(lambda staff: upkeep.backup(staff, file, words), self._written, failed=self._failed)

    def _show(self, state: State) -> None:
        rows = sum(state.rows.values())
        words = translate("Bedside", "{size} MB in {rows} rows, encrypted; its key is kept as {key}.")
        self.state.setText(words.format(size=f"{state.bytes / 1e6:.1f}", rows=f"{rows:,}", key=state.key))

    def _check(self) -> None:
        self._busy(True)
        self._view.job(upkeep.check, self._checked, failed=self._failed)

    def _checked(self, wrong: list[str]) -> None:
        whole = translate("Bedside", "Every page and table is whole.")
        repair = translate("Bedside", "Close Bedside and run: bedside store repair")
        self._say("\n".join([*wrong, repair]) if wrong else whole, "danger" if wrong else "good")

    def _choose(self) -> None:
        title = translate("Bedside", "Where to write the backup")
        file, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / "bedside.backup"))
        if file:
            self.back_up(Path(file))

    def _written(self, about: About) -> None:
        words = translate("Bedside", "Written: {size} MB. It needs {what}.")
        self._say(words.format(size=f"{about.bytes / 1e6:.1f}", what=about.needs), "good")

    def _failed(self, problem: KnownError) -> None:
        self._say(str(problem), "danger")

    def _say(self, words: str, tone: str) -> None:
        self._busy(False)
        self.said.setText(words)
        set_tone(self.said, tone)

    def _busy(self, on: bool) -> None:
        self.check.setEnabled(not on)
        self.backup.setEnabled(not on and self._view.office.may("store.backup"))
        if on:
            self.said.setText(translate("Bedside", "One moment, please …"))
            set_tone(self.said, "muted")


def _row(each: Receipt) -> Row:
    content = each.content
    gone = ", ".join(f"{number} {name}" for name, number in dict(content["deleted"]).items() if number)
    at = str(content["at"])[:16].replace("T", " ")
    return Row(each.id, (each.id, at, gone), ())
