"""Work on the screen cut into turns: between two of them the window draws, and answers whoever presses something."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Does one act after the other, each in a turn of the event loop; nothing any more once `parent` is gone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: list[Callable[[], None]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def do(self, *acts: Callable[[], None]) -> None:
        """These from the next turn on; of what was to be done before, the rest is dropped."""
        self._left = list(acts)
        self._timer.start(0)

    def _next(self) -> None:
        if self._left:
            act = self._left.pop(0)
            self._timer.start(0)
            act()
