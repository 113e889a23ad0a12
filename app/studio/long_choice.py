"""A list to choose from that is as quick with 10,000 entries as with ten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QListView

from runtime.studio.personas import Known

Index = QModelIndex | QPersistentModelIndex
_SHOWN = 24
"""Letters that there is room for; its longest words are not looked for."""
_AT_ONCE = 500
"""Entries that are laid out together when it opens or is scrolled: 10,000 would take an eighth of a second."""


class _Options(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.options: Sequence[tuple[str, str]] = ()
        self._shown = 0

    def show(self, options: Sequence[tuple[str, str]], at: int) -> None:
        """Others, as many of them as it takes to show the one at `at`; the rest comes when somebody scrolls to it."""
        self.beginResetModel()
        self.options = options
        self._shown = min(len(options), at + _AT_ONCE)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._shown

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._shown < len(self.options)

    def fetchMore(self, parent: Index) -> None:
        more = min(len(self.options), self._shown + _AT_ONCE)
        self.beginInsertRows(QModelIndex(), self._shown, more - 1)
        self._shown = more
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.options[index.row()][0]
        return self.options[index.row()][1] if role == Qt.ItemDataRole.UserRole else None


class LongChoice(QComboBox):
    """`name` is for a screen reader."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._options = _Options()
        self.setModel(self._options)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHOWN)
        below = self.view()
        assert isinstance(below, QListView)
        below.setUniformItemSizes(True)
        below.setLayoutMode(QListView.LayoutMode.Batched)

    def fill(self, options: Sequence[tuple[str, str]]) -> None:
        """Words and what they stand for; what was chosen stays, else the first is."""
        before = self.currentData()
        at = next((number for number, (_, value) in enumerate(options) if value == before), 0)
        self._options.show(options, at)
        self.setCurrentIndex(at if options else -1)


def persona_options(known: Sequence[Known]) -> list[tuple[str, str]]:
    """Personas to choose from, the one that talks here first."""
    return [(f"{each.title} ({each.name})", each.name) for each in sorted(known, key=lambda one: not one.talks)]
