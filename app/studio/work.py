"""The one strip for long jobs: what is done, how far it is, and a button that stops it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from app.parts import button, column, label, row
from app.studio.office import Office
from app.words import translate, worded
from runtime.errors import KnownError
from runtime.studio.staff import Staff
from runtime.studio.steps import Asked, Told

T = TypeVar("T")
Work = Callable[[Staff, Told, Asked], T]


class WorkStrip(QFrame):
    """Hidden while nothing runs, and after a job that went well. Any thread may tell; the screen hears the newest."""

    _told = Signal(str, int, int)

    def __init__(self, office: Office, *, aside: bool = False) -> None:
        """`aside`: its jobs do not wait for those of other strips."""
        super().__init__()
        self._aside = aside
        look = office.look
        self.setObjectName("card")
        self._office = office
        self._stop = threading.Event()
        self.running = False
        self.words = label("", "body")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = button(translate("Bedside", "Cancel"), look, self.stop, sign="close")
        snug = look.space("snug")
        line = row(column(self.words, self.bar, space=look.space("hair")), self.cancel, space=snug, margins=[snug] * 4)
        line.setStretch(0, 1)
        self.setLayout(line)
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self.hide()

    def start(
        self,
        title: str,
        work: Work[T],
        then: Callable[[T], None],
        failed_too: Callable[[], None] = lambda: None,
        *,
        alone: bool = False,
        stops: bool = True,
    ) -> None:
        """Do it; nothing where something runs already. `then` gets what it gave, whether it was stopped or not.

        `failed_too` follows a job that went wrong, which the strip says. `alone`: it needs the store for itself;
        `stops`: it can be cancelled.
        """
        if self.running:
            return
        self.running = True
        self._stop = threading.Event()
        stop = self._stop
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        self.words.setText(title)
        self.cancel.setEnabled(True)
        self.cancel.setVisible(stops)
        self.bar.show()
        self.show()

        def done(outcome: T) -> None:
            self.running = False
            self.hide()
            then(outcome)

        def failed(problem: KnownError) -> None:
            self.running = False
            self.bar.hide()
            self.cancel.hide()
            self.words.setText(worded(problem))
            failed_too()

        send = self._office.job_alone if alone else self._office.aside if self._aside else self._office.job
        send(lambda staff: work(staff, self._told.emit, stop.is_set), done, by=self, failed=failed)

    def stop(self) -> None:
        """Have it stop at the next place where that loses nothing."""
        self._stop.set()
        self.cancel.setEnabled(False)
        self.words.setText(translate("Bedside", "Stopping …"))

    def closing(self) -> None:
        """The view goes; what runs stops soon."""
        self._stop.set()

    def _show(self, words: str, done: int, total: int) -> None:
        if not self.running or self._stop.is_set():
            return
        if words:
            self.words.setText(worded(words))
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setAccessibleDescription(f"{done} / {total}")
