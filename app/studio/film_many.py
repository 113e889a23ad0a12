"""A film for each row of a table: every row looked at first, and put among the jobs when none has a fault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.parts import button, column, label, set_words, tell
from app.studio.film_when import WhenMade, kinds
from app.studio.layout import flowing, line
from app.studio.listing import Listing, rowed
from app.studio.shell import View
from app.studio.work import WorkStrip
from app.words import translate, worded
from runtime.errors import KnownError
from runtime.export.batch import Checked
from runtime.studio import films
from runtime.studio.films import Batch
from runtime.studio.rows import Row

_TABLES = "*.csv *.xlsx *.json"


class ManyFilms(QWidget):
    """`script()` names what stands in the line above; `queued` follows when the films are among the jobs."""

    def __init__(self, view: View, script: Callable[[], Path | None], queued: Callable[[], None]) -> None:
        super().__init__()
        look = view.look
        self._view, self._script, self._queued = view, script, queued
        self._sound: Batch | None = None
        self._may = view.office.may("export_job.write")
        self.table = QLineEdit()
        self.table.setPlaceholderText(translate("Bedside", "A table: a row for each film"))
        self.table.setAccessibleName(translate("Bedside", "Table"))
        self.open = button(translate("Bedside", "Open …"), look, self._open, sign="document",
                           name=translate("Bedside", "Open a table"))  # fmt: skip
        self.empty = button(translate("Bedside", "An empty one …"), look, self._choose_empty, sign="plus",
                            name=translate("Bedside", "Write an empty table for this script"))  # fmt: skip
        self.look = button(translate("Bedside", "Look it over"), look, self.check, sign="check")
        self.work = WorkStrip(view.office, aside=True)
        self.said = label(translate("Bedside", "Its first line names the script's values; “file” names the films."),
                          "small", "muted")  # fmt: skip
        self.list = Listing(
            look,
            translate("Bedside", "Rows"),
            [translate("Bedside", "What is wrong"), translate("Bedside", "Film"), translate("Bedside", "Row")],
            translate("Bedside", "State"),
        )
        self.list.setMinimumHeight(round(240 * look.scale))
        self.more = WhenMade(view)
        self.kind = kinds()
        self.queue = button(translate("Bedside", "Put among the jobs …"), look, self._choose_out, kind="primary",
                            sign="film")  # fmt: skip
        self.queue.setEnabled(False)
        layout = column(
            line(look, self.table, self.open, wide=0),
            flowing(look, self.empty, self.kind, self.look),
            self.work,
            self.said,
            self.list,
            self.more,
            flowing(look, self.queue),
            space=look.space("tight"),
        )
        layout.setStretch(4, 1)
        self.setLayout(layout)
        self.list.chosen.connect(self._whole)
        self.table.textChanged.connect(lambda _: self.read())
        self.kind.activated.connect(lambda _: self.read())

    def closing(self) -> None:
        self.work.closing()

    def read(self) -> None:
        """Another script, table or kind: what was looked over holds no more."""
        self._ready(None, 0)

    def check(self) -> None:
        """Look at every row."""
        batch = self._batch(Path())
        if batch is None:
            self._say(translate("Bedside", "Choose a script and a table."), "danger")
            return
        self._ready(None, 0)
        self.list.show_rows([])
        self._say("", "muted")

        def found(rows: tuple[list[Checked], list[Row]]) -> None:
            checked, shown = rows
            self.list.show_rows(shown)
            wrong = sum(each.fault is not None for each in checked)
            if wrong:
                words = translate("Bedside", "{wrong} of {count} rows have a fault. Correct them in the table.")
                self._say(words.format(wrong=wrong, count=len(checked)), "danger")
            else:
                words = translate("Bedside", "{count} films; nothing is wrong.")
                self._say(words.format(count=len(checked)), "good")
                self._ready(batch, len(checked))

        self.work.start(
            translate("Bedside", "Looking at every row"),
            lambda staff, told, stopped: _rowed(films.look_over(staff, batch, told, stopped)),
            found,
        )

    def _whole(self, key: object) -> None:
        """All that is wrong with the row that is chosen: the list may have no room for it."""
        one = next((each for each in self.list.model.rows if each.key == key), None)
        if one is not None and one.group == translate("Bedside", "with a fault"):
            self._say(one.cells[0], "danger")

    def add(self, out: Path) -> None:
        """Put the films of all rows among the jobs, to be written into a folder."""
        batch, when = self._batch(out), self.more.when
        if batch is None or self._sound is None:
            return

        def queued(_: str) -> None:
            self._say(translate("Bedside", "They are among the jobs, as one."), "good")
            self._ready(None, 0)
            self._queued()

        self._view.do(lambda staff: films.queue_batch(staff, batch, when), queued, failed=self._failed)

    def write_empty(self, file: Path) -> None:
        """A table that names what the script asks for."""
        script = self._script()
        if script is not None:
            self._view.do(lambda staff: films.empty_table(staff, script, file), lambda _: self.table.setText(str(file)),
                          failed=self._failed)  # fmt: skip

    def _batch(self, out: Path) -> Batch | None:
        script, table = self._script(), self.table.text().strip()
        return Batch(script, Path(table), out, str(self.kind.currentData())) if script is not None and table else None

    def _ready(self, batch: Batch | None, count: int) -> None:
        self._sound = batch
        self.queue.setEnabled(batch is not None and count > 0 and self._may)
        words = translate("Bedside", "Put {count} films among the jobs …").format(count=count)
        set_words(self.queue, words if batch is not None else translate("Bedside", "Put among the jobs …"))

    def _open(self) -> None:
        title = translate("Bedside", "A table")
        file, _ = QFileDialog.getOpenFileName(self, title, self._near(), f"{title} ({_TABLES})")
        if file:
            self.table.setText(file)

    def _choose_empty(self) -> None:
        title = translate("Bedside", "Where to write the table")
        file, _ = QFileDialog.getSaveFileName(self, title, str(Path(self._near()) / "films.csv"), f"{title} (*.csv)")
        if file:
            self.write_empty(Path(file))

    def _choose_out(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate("Bedside", "The films' folder"), self._near())
        if folder:
            self.add(Path(folder))

    def _near(self) -> str:
        script = self._script()
        return str(script.parent if script is not None else Path.home())

    def _failed(self, problem: KnownError) -> None:
        self._say(worded(problem), "danger")

    def _say(self, words: str, tone: str) -> None:
        tell(self.said, words, tone)


def _rowed(checked: list[Checked]) -> tuple[list[Checked], list[Row]]:
    found, rows = rowed(checked, _row)
    return list(found), rows


def _row(each: Checked) -> Row:
    sound, wrong = translate("Bedside", "nothing"), translate("Bedside", "with a fault")
    state = wrong if each.fault is not None else translate("Bedside", "without a fault")
    cells = (worded(each.fault) if each.fault is not None else sound, each.name, str(each.row.number))
    return Row(each.row.number, cells, (None, None, each.row.number), state)
