"""Telling staff as the integrator has set it up: a program that exits with 0 when they have been told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal


class StaffCall(QObject):
    """`over`: whether staff have been told."""

    over = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    def run(self, command: Sequence[str]) -> None:
        """Start the program; answered by `over`."""
        program, *arguments = command
        process = QProcess(self)
        process.finished.connect(lambda code, _: self._ended(process, told=code == 0))
        process.errorOccurred.connect(lambda _: self._ended(process, told=False))
        self._process = process
        process.start(program, arguments)

    def _ended(self, process: QProcess, *, told: bool) -> None:
        """A program that crashes ends twice; one that was replaced by a newer call does not count."""
        process.deleteLater()
        if process is self._process:
            self._process = None
            self.over.emit(told)
