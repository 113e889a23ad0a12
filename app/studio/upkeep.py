"""The store as a whole: checked, backed up, put back, repaired, compacted, re-keyed; receipts of who was forgotten."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.parts import button, choice, column, framed, label, tell
from app.studio.layout import flowing, line
from app.studio.listing import Listing, rowed
from app.studio.shell import View
from app.studio.work import Work, WorkStrip
from app.words import translate, worded
from runtime.errors import KnownError
from runtime.phrases import Phrase
from runtime.store.backup import About
from runtime.store.care import State
from runtime.store.keys import Kind
from runtime.store.people import Receipt
from runtime.studio import records, upkeep
from runtime.studio.losses import What
from runtime.studio.rows import Row

T = TypeVar("T")


class UpkeepTab(QWidget):
    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._wrong = False
        look = view.look
        self.state = label("", "body", "muted")
        self.check = button(translate("Bedside", "Read every page"), look, self._check, kind="primary", sign="check")
        self.compact = button(translate("Bedside", "Compact"), look, self._compact, sign="package")
        self.repair = button(translate("Bedside", "Repair"), look, self._repair, kind="danger", sign="undo")
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(translate("Bedside", "Passphrase, to open it on another machine"))
        self.passphrase.setAccessibleName(translate("Bedside", "Passphrase of the backup"))
        self.passphrase.setMinimumWidth(round(300 * min(look.scale, 1.8)))
        self.backup = button(translate("Bedside", "Back up …"), look, self._choose, sign="package")
        self.restore = button(translate("Bedside", "Put a backup back …"), look, self._choose_backup, kind="danger",
                              sign="undo")  # fmt: skip
        self.kind = choice(
            translate("Bedside", "Where the key is to be"),
            (translate("Bedside", "in this system's key store"), "keyring"),
            (translate("Bedside", "in a file that only its owner can read"), "file"),
            (translate("Bedside", "derived from a passphrase"), "passphrase"),
        )
        self.key = button(translate("Bedside", "Encrypt under a new key"), look, self._change_key, sign="key")
        self.work = WorkStrip(view.office)
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
        may = view.office.may
        self._acts: list[tuple[QWidget, bool]] = [
            (self.check, may("store.check")),
            (self.compact, may("store.compact")),
            (self.repair, may("store.repair")),
            (self.passphrase, may("store.backup")),
            (self.backup, may("store.backup")),
            (self.restore, may("store.restore")),
            (self.kind, may("store.key")),
            (self.key, may("store.key")),
        ]
        tight, base = look.space("tight"), look.space("base")
        looking = flowing(look, self.check, self.compact, self.repair)
        copying = line(look, self.passphrase, self.backup, self.restore, wide=0)
        locking = flowing(look, self.kind, self.key)
        inside = column(self.state, looking, copying, locking, self.work, self.said, space=tight, margins=[base] * 4)
        title = label(translate("Bedside", "Receipts of who was forgotten"), "lead")
        layout = column(framed("card", inside), title, self.list, space=tight)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._busy(False)
        view.do(records.state, self._show)
        view.do(lambda staff: rowed(upkeep.receipts(staff), _row), lambda found: self.list.show_rows(found[1]),
                failed=self._failed)  # fmt: skip

    def closing(self) -> None:
        self.work.closing()

    def back_up(self, file: Path) -> None:
        """Write a backup into a new file."""
        words = self.passphrase.text()
        self.passphrase.clear()

        def written(about: About) -> None:
            told = translate("Bedside", "Written: {size} MB. It needs {what}.")
            self._say(told.format(size=f"{about.bytes / 1e6:.1f}", what=needed(about.needs)), "good")

        title = translate("Bedside", "Writing a backup")
        self._begin(title, lambda staff, told, stopped: upkeep.backup(staff, file, words, told, stopped), written)

    def put_back(self, file: Path) -> None:
        """Go back to a backup, once what would be lost by that was seen."""
        words = self.passphrase.text()
        self.passphrase.clear()

        def back(found: tuple[str, int]) -> None:
            told = translate("Bedside", "The store is as it was at {time}.").format(time=found[0])
            if found[1]:
                again = translate("Bedside", "{count} people were forgotten again.")
                told += " " + again.format(count=found[1])
            self._say(told, "good")
            self._view.office.persona_changed.emit()

        self._ask(
            "restore",
            translate("Bedside", "Go back to this backup?"),
            translate("Bedside", "Put it back"),
            translate("Bedside", "Everybody who is logged in has to give their PIN again."),
            translate("Bedside", "Putting the backup back"),
            lambda staff, told, stopped: upkeep.restore(staff, file, words, told, stopped),
            back,
            [str(file)],
        )

    def _show(self, state: State) -> None:
        rows = sum(state.rows.values())
        kept = {self.kind.itemData(at): self.kind.itemText(at) for at in range(self.kind.count())}
        words = translate("Bedside", "{size} MB in {rows} rows, encrypted; its key is kept {where}.")
        where = kept.get(state.key, state.key)
        self.state.setText(words.format(size=f"{state.bytes / 1e6:.1f}", rows=f"{rows:,}", where=where))
        self.kind.setCurrentIndex(max(0, self.kind.findData(state.key)))

    def _check(self) -> None:
        def checked(wrong: list[Phrase]) -> None:
            whole = translate("Bedside", "Every page and table is whole.")
            repair = translate("Bedside", "Repair goes back to the last good state and keeps what can still be read.")
            self._wrong = bool(wrong)
            self._busy(False)
            self._say("\n".join([*map(worded, wrong), repair]) if wrong else whole, "danger" if wrong else "good")

        self._begin(translate("Bedside", "Reading every page"), upkeep.check, checked)

    def _compact(self) -> None:
        def done(saved: int) -> None:
            told = translate("Bedside", "{size} MB given back.").format(size=f"{max(saved, 0) / 1e6:.1f}")
            self._say(told, "good")

        self._ask(
            "compact",
            translate("Bedside", "Give the space of what was deleted back?"),
            translate("Bedside", "Compact"),
            translate("Bedside", "What was deleted is overwritten on the disk, so that nobody can bring it back."),
            translate("Bedside", "Compacting the store"),
            upkeep.compact,
            done,
        )

    def _repair(self) -> None:
        def done(found: tuple[int, list[str]]) -> None:
            kept, partly = found
            self._wrong = False
            self._busy(False)
            told = translate("Bedside", "Repaired: {count} rows are kept.").format(count=f"{kept:,}")
            if partly:
                told += " " + translate("Bedside", "Rows may be missing in: {tables}.").format(tables=", ".join(partly))
            self._say(told, "danger" if partly else "good")

        self._ask(
            "repair",
            translate("Bedside", "Repair the store?"),
            translate("Bedside", "Repair"),
            translate("Bedside", "The damaged one is kept beside it for a week."),
            translate("Bedside", "Repairing the store"),
            upkeep.repair,
            done,
        )

    def _change_key(self) -> None:
        kind: Kind = self.kind.currentData()
        self._ask(
            "key",
            translate("Bedside", "Encrypt everything under a new key?"),
            translate("Bedside", "Encrypt"),
            translate("Bedside", "Backups from before without a passphrase cannot be opened any more: make a new one."),
            translate("Bedside", "Encrypting everything under a new key"),
            lambda staff, told, stopped: upkeep.change_key(staff, kind),
            lambda _: self._say(translate("Bedside", "Everything is encrypted under a new key."), "good"),
            stops=False,
        )

    def _ask(
        self,
        what: What,
        question: str,
        act: str,
        note: str,
        title: str,
        work: Work[T],
        then: Callable[[T], None],
        keys: list[object] | None = None,
        *,
        stops: bool = True,
    ) -> None:
        """Say what will be lost, then do it while the engine rests."""
        begin = partial(self._begin, title, work, then, alone=True, stops=stops)
        self._view.shell.confirm(question, act, what, keys or [], begin, note, self._failed)

    def _begin(
        self, title: str, work: Work[T], then: Callable[[T], None], *, alone: bool = False, stops: bool = True
    ) -> None:
        self._busy(True)
        self.said.setText("")

        def done(outcome: T) -> None:
            self._busy(False)
            then(outcome)
            self._view.do(records.state, self._show)

        self.work.start(title, work, done, lambda: self._busy(False), alone=alone, stops=stops)

    def _choose(self) -> None:
        title = translate("Bedside", "Where to write the backup")
        file, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / "bedside.backup"))
        if file:
            self.back_up(Path(file))

    def _choose_backup(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, translate("Bedside", "A backup"), str(Path.home()))
        if file:
            self.put_back(Path(file))

    def _failed(self, problem: KnownError) -> None:
        self._say(worded(problem), "danger")

    def _say(self, words: str, tone: str) -> None:
        tell(self.said, words, tone)

    def _busy(self, on: bool) -> None:
        for made, may in self._acts:
            made.setEnabled(may and not on)
        self.repair.setEnabled(self.repair.isEnabled() and self._wrong)


def needed(what: str) -> str:
    """What opens a backup, in words."""
    return {
        "its passphrase": translate("Bedside", "its passphrase"),
        "this store's key file": translate("Bedside", "this store's key file"),
        "this system's key store": translate("Bedside", "this system's key store"),
    }.get(what, what)


def _row(each: Receipt) -> Row:
    content = each.content
    gone = ", ".join(f"{number} {name}" for name, number in dict(content["deleted"]).items() if number)
    at = str(content["at"])[:16].replace("T", " ")
    return Row(each.id, (each.id, at, gone), ())
