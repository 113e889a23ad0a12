"""For tests that drive the screens from outside (BEDSIDE_TRACE=1): where the visit is and where the buttons are.

A small file in Bedside's folder, written four times a second. It holds names of buttons and counts (of letters in a
field, too), and no words of anybody.
"""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.window import Window


class Trace(QObject):
    def __init__(self, window: Window, home: Path) -> None:
        super().__init__(window)
        self._window = window
        self._file = home / "trace.json"
        self._timer = QTimer(self)
        self._timer.setInterval(250)
        self._timer.timeout.connect(self._write)
        self._timer.start()

    def _write(self) -> None:
        window = self._window
        if window.page is None:
            return
        buttons: dict[str, tuple[int, int]] = {}
        typed: dict[str, int] = {}
        fields: list[QWidget] = [*window.findChildren(QPushButton), *window.findChildren(QLineEdit)]
        for widget in fields:
            if widget.isVisible() and widget.isEnabled():
                middle = widget.mapToGlobal(widget.rect().center())
                buttons[widget.accessibleName()] = (middle.x(), middle.y())
                if isinstance(widget, QLineEdit):
                    typed[widget.accessibleName()] = len(widget.text())
        stage, lines = window.desk.journey.stage.value, len(window.desk.lines)
        told = {"stage": stage, "lines": lines, "buttons": buttons, "typed": typed}
        part = self._file.with_suffix(".part")
        part.write_text(json.dumps(told), encoding="utf-8")
        part.replace(self._file)
