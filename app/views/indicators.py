"""What is true now, on every screen of a visit: that it is a machine, what is open, and that nothing leaves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.desk import Desk
from app.facts import Facts
from app.parts import Lamp, button, row
from app.tokens import Look
from app.words import translate


class TopLine(QFrame):
    """Above every screen of a visit: what is true now, and staff's own button at its end."""

    def __init__(self, desk: Desk, look: Look, ask_for_staff: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.indicators = Indicators(desk, look)
        words = translate("Bedside", "Staff")
        self.staff = button("", look, ask_for_staff, kind="quiet", sign="lock", name=words)
        self.staff.setToolTip(words)
        self.staff.setFixedSize(look.target, look.target)
        line = row(self.indicators, self.staff)
        line.setStretch(0, 1)
        self.setLayout(line)


class Indicators(QWidget):
    """Lamps that follow the desk's facts."""

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__()
        self._look = look
        self.machine, self.microphone, self.camera, self.recording, self.network = (Lamp(look) for _ in range(5))
        self._lamps = (self.machine, self.microphone, self.camera, self.recording, self.network)
        tight, base = look.space("tight"), look.space("base")
        self._rows = QGridLayout()
        self._rows.setContentsMargins(base, tight, base, tight)
        self._rows.setSpacing(tight)
        self._in_rows = 0
        self.setLayout(self._rows)
        desk.facts_changed.connect(self._show)
        self._show(desk.facts)

    def _show(self, facts: Facts) -> None:
        self.machine.show_state("machine", translate("Bedside", "You are talking to a computer"))
        match facts.microphone:
            case "on":
                self.microphone.show_state("microphone", translate("Bedside", "Microphone is on"), "good")
            case "muted":
                self.microphone.show_state("microphone-off", translate("Bedside", "Microphone is muted"), "warn")
            case "none":
                self.microphone.show_state("microphone-off", translate("Bedside", "No microphone"), "warn")
            case _:
                self.microphone.show_state("microphone-off", translate("Bedside", "Microphone is off"), "muted")
        match facts.camera:
            case "on":
                self.camera.show_state("camera", translate("Bedside", "Camera is on"), "good")
            case "none":
                self.camera.show_state("camera-off", translate("Bedside", "No camera"), "muted")
            case _:
                self.camera.show_state("camera-off", translate("Bedside", "Camera is off"), "muted")
        if facts.transcript:
            self.recording.show_state("record", translate("Bedside", "What is said is written down"), "warn")
        elif facts.pictures:
            self.recording.show_state("record", translate("Bedside", "A picture may be handed to staff"), "warn")
        else:
            self.recording.show_state("record-off", translate("Bedside", "Not recording"), "muted")
        if facts.network:
            self.network.show_state("warning", translate("Bedside", "A network connection is open"), "danger")
        else:
            self.network.show_state("shield", translate("Bedside", "Nothing leaves this device"), "good")
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        QTimer.singleShot(0, self, self._fit)
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """In one row, or in two where that is too narrow; where that is too narrow too, the words of the least telling
        lamps go. The machine's never do.
        """
        for lamp in self._lamps:
            lamp.set_compact(False)
        self._arrange(1 if self._wanted(1) <= self.width() else 2)
        for lamp in (self.recording, self.camera, self.microphone, self.network):
            if self._wanted(self._in_rows) <= self.width():
                return
            lamp.set_compact(True)

    def _wanted(self, rows: int) -> int:
        per_row = -(-len(self._lamps) // rows)
        widths = [lamp.sizeHint().width() for lamp in self._lamps]
        columns = [max(widths[at::per_row], default=0) for at in range(per_row)]
        margins = self._rows.contentsMargins()
        return sum(columns) + self._rows.spacing() * (per_row - 1) + margins.left() + margins.right()

    def _arrange(self, rows: int) -> None:
        if rows == self._in_rows:
            return
        self._in_rows = rows
        per_row = -(-len(self._lamps) // rows)
        for number, lamp in enumerate(self._lamps):
            self._rows.addWidget(lamp, number // per_row, number % per_row)
        for at in range(len(self._lamps)):
            self._rows.setColumnStretch(at, 1 if at < per_row - (rows == 1) else 0)
        QTimer.singleShot(0, self, self.updateGeometry)  # what is above does not look while it is laid out itself
