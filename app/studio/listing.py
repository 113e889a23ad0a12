"""The one list: searched, filtered, sorted, with deletions that can be undone for a while; quick with 10,000 rows."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QTableView, QWidget

from app.parts import button, column, framed, label, row
from app.studio.layout import LARGE
from app.tokens import Look
from app.words import translate
from runtime.clock import SystemClock
from runtime.studio.deletions import Deletions
from runtime.studio.rows import Order, Row, arranged, groups

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_ROWS_SEEN = 5
"""Rows that are seen at least, where letters are large and the place scrolls."""
_MEASURED = 60
"""Rows whose width is looked at."""


def rowed(found: Sequence[T], row: Callable[[T], Row]) -> tuple[Sequence[T], list[Row]]:
    """What was found, with a row for each: to be made where it was read, for thousands of rows take a while."""
    return found, [row(each) for each in found]


class _Table(QAbstractTableModel):
    def __init__(self, columns: Sequence[str]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: list[Row] = []

    def show(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.rows[index.row()].cells[index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.columns[section]
        return None


class Listing(QWidget):
    """`chosen` carries the key of the row that is selected (None: none); `opened` one that was double-clicked;
    `gone` the keys whose deletion can no longer be undone: now they are to be deleted.
    """

    chosen = Signal(object)
    opened = Signal(object)
    gone = Signal(object)

    def __init__(self, look: Look, name: str, columns: Sequence[str], group: str = "") -> None:
        """`group`: what rows can be filtered by; "" for nothing."""
        super().__init__()
        self._look = look
        self._rows: list[Row] = []
        self._order = Order()
        self._deletions = Deletions()
        self._clock = SystemClock()
        self._measured = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Bedside", "Search"))
        self.search.setAccessibleName(translate("Bedside", "Search in {list}").format(list=name))
        self.search.setClearButtonEnabled(False)
        self.search.setMinimumWidth(160)
        self.filter = QComboBox()
        self.filter.setAccessibleName(group or name)
        if not group:
            self.filter.hide()
        self._all = translate("Bedside", "All")
        self.filter.addItem(self._all, "")
        self.count = label("", "small", "muted", wrap=False)
        self.model = _Table(columns)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(name)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setCornerButtonEnabled(False)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._empty = label(translate("Bedside", "Nothing here."), "body", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = column(None, self._empty, None)
        self.table.viewport().setLayout(inside)
        across, down = self.table.horizontalHeader(), self.table.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(look.target - 4)
        across.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        across.setHighlightSections(False)
        # Its own, empty: a header asks of every row whether it is selected, for each column that it paints.
        across.setSelectionModel(QItemSelectionModel(self.model, self))
        across.setSectionsClickable(True)
        across.setSortIndicatorShown(True)
        across.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        across.setMinimumHeight(look.target - 8)
        across.setMinimumSectionSize(round(70 * look.scale))
        if look.scale > LARGE:
            self.table.setMinimumHeight(_ROWS_SEEN * (look.target - 4) + look.target)
        across.sectionClicked.connect(self._sort)
        self.undo = button(translate("Bedside", "Undo"), look, self.keep_all, sign="undo")
        self._undo_says = label("", "body")
        snug, tight = look.space("snug"), look.space("tight")
        line = row(self._undo_says, self.undo, space=snug, margins=(snug, tight, snug, tight))
        line.setStretch(0, 1)
        self._undo_bar = framed("shade", line)
        self._undo_bar.hide()
        top = row(self.search, self.filter, self.count, space=tight)
        top.setStretch(0, 1)
        layout = column(top, self.table, self._undo_bar, space=tight)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(120)
        self._later.timeout.connect(self._searched)
        self.search.textChanged.connect(lambda _: self._later.start())
        self.filter.activated.connect(lambda _: self._filtered())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit(self.key))
        self.table.doubleClicked.connect(lambda index: self.opened.emit(self.model.rows[index.row()].key))
        self._fit()
        self._watch = QTimer(self)
        self._watch.setInterval(250)
        self._watch.timeout.connect(self._look_after)

    @property
    def key(self) -> Hashable | None:
        """The row that is selected; of several the first."""
        spans = self._chosen_spans()
        return self.model.rows[min(top for top, _ in spans)].key if spans else None

    @property
    def keys(self) -> list[Hashable]:
        """All rows that are selected."""
        numbers = sorted({number for top, bottom in self._chosen_spans() for number in range(top, bottom + 1)})
        return [self.model.rows[number].key for number in numbers]

    def _chosen_spans(self) -> list[tuple[int, int]]:
        """Rows that are selected, each span from its first to its last: one call for thousands of rows."""
        chosen = self.table.selectionModel().selection()
        spans = (chosen.at(number) for number in range(chosen.count()))
        return [(span.top(), span.bottom()) for span in spans]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Other rows; what is selected, searched and sorted stays."""
        self._rows = list(rows)
        wanted = self.filter.currentData() or ""
        there = groups(self._rows)
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItem(self._all, "")
        for each in there:
            self.filter.addItem(each, each)
        self.filter.setCurrentIndex(max(0, self.filter.findData(wanted)))
        self.filter.blockSignals(False)
        self._arrange()
        if rows and not self._measured:
            self._measured = True
            self._fit()

    def choose(self, key: Hashable) -> None:
        """Select a row, if it is shown."""
        for number, each in enumerate(self.model.rows):
            if each.key == key:
                self.table.selectRow(number)
                self.table.scrollTo(self.model.index(number, 0))
                return

    def delete(self, keys: Sequence[Hashable]) -> None:
        """Hide these rows, and delete them in a while unless that is undone."""
        if not keys:
            return
        self._deletions = self._deletions.delete(keys, self._clock.stopwatch())
        self._watch.start()
        self._arrange()
        self._look_after()

    def keep_all(self) -> None:
        """Undo every deletion that is still waiting."""
        self._deletions = self._deletions.undo()
        self._arrange()
        self._look_after()

    def closing(self) -> None:
        """The list goes: what waits to be deleted is deleted now."""
        keys = tuple(self._deletions.keys)
        self._deletions = Deletions()
        self._watch.stop()
        if keys:
            self.gone.emit(keys)

    def _look_after(self) -> None:
        now = self._clock.stopwatch()
        self._deletions, gone = self._deletions.due(now)
        count = len(self._deletions.waiting)
        words = translate("Bedside", "{count} deleted. It can be undone for {seconds} s.")
        self._undo_says.setText(words.format(count=count, seconds=round(self._deletions.left(now) + 0.4)))
        self._undo_bar.setVisible(count > 0)
        if gone:
            self._rows = [each for each in self._rows if each.key not in gone]
            self.gone.emit(gone)
        if not count:
            self._watch.stop()

    def _sort(self, section: int) -> None:
        falling = self._order.column == section and not self._order.falling
        self._order = Order(self._order.words, self._order.group, section, falling)
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(section, order)
        self._arrange()

    def _searched(self) -> None:
        self._order = Order(self.search.text(), self._order.group, self._order.column, self._order.falling)
        self._arrange()

    def _filtered(self) -> None:
        group = str(self.filter.currentData() or "")
        self._order = Order(self._order.words, group, self._order.column, self._order.falling)
        self._arrange()

    def _arrange(self) -> None:
        selected = set(self.keys)
        rows = arranged(self._rows, self._order, self._deletions.keys)
        chooser = self.table.selectionModel()
        chooser.blockSignals(True)
        self.model.show(rows)
        if selected:
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            chooser.select(self._spans([each.key in selected for each in rows]), flags)
        chooser.blockSignals(False)
        self._empty.setVisible(not rows)
        there = len(self._rows) - len(self._deletions.keys)
        self.count.setText(f"{len(rows):,}" if len(rows) == there else f"{len(rows):,} / {there:,}")
        if selected and not self.keys:
            self.chosen.emit(None)

    def _spans(self, wanted: Sequence[bool]) -> QItemSelection:
        """The wanted rows, those that follow one another together: thousands one by one would take seconds."""
        spans, start = QItemSelection(), -1
        for number, on in enumerate([*wanted, False]):
            if on and start < 0:
                start = number
            elif not on and start >= 0:
                spans.select(self.model.index(start, 0), self.model.index(number - 1, 0))
                start = -1
        return spans

    def _fit(self) -> None:
        """Each column but the first as wide as what its first rows hold, within bounds."""
        metrics, heads = self.table.fontMetrics(), self.table.horizontalHeader().fontMetrics()
        for number in range(1, len(self.model.columns)):
            cells = [each.cells[number] for each in self.model.rows[:_MEASURED]]
            widest = max((metrics.horizontalAdvance(cell) for cell in cells), default=0)
            widest = max(widest, heads.horizontalAdvance(self.model.columns[number]) + 24)
            self.table.setColumnWidth(number, min(widest + 32, round(280 * self._look.scale)))
