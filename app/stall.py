"""How long the window was blocked: the event loop is asked every few milliseconds whether it is still there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer

from runtime.clock import SystemClock

_EVERY = 10


class StallWatch(QObject):
    """`longest`: the longest time, in seconds, by which a timer was called late."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = SystemClock()
        self._last = self._clock.stopwatch()
        self.longest = 0.0
        self.pauses: list[float] = []
        """Every pause beyond 20 ms, in seconds; the last thousand."""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def reset(self) -> None:
        self.longest = 0.0
        self.pauses.clear()
        self._last = self._clock.stopwatch()

    def over(self, limit: float) -> int:
        """How many pauses were longer than `limit` seconds."""
        return sum(pause > limit for pause in self.pauses)

    def _beat(self) -> None:
        now = self._clock.stopwatch()
        pause = max(0.0, now - self._last - _EVERY / 1000)
        self._last = now
        self.longest = max(self.longest, pause)
        if pause > 0.02:
            self.pauses.append(pause)
            del self.pauses[:-1000]
