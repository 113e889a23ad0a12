"""The outlines of a face that the camera sees, drawn as dots: what is left of a picture that is not kept."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_MARGIN = 8.0
_DOT = 1.6


class Sketch(QWidget):
    """Dots at pairs of thousandths of the face's box, mirrored as one sees oneself; nothing where there is no face."""

    def __init__(self, colour: str, background: str, width: int, height: int) -> None:
        super().__init__()
        self._colour, self._background = QColor(colour), QColor(background)
        self._points: tuple[int, ...] = ()
        self.setFixedSize(width, height)

    def show_points(self, points: tuple[int, ...]) -> None:
        """Draw these outlines from now on."""
        if points != self._points:
            self._points = points
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._background)
        painter.drawRoundedRect(self.rect(), 12, 12)
        painter.setBrush(self._colour)
        across, down = self._points[::2], self._points[1::2]
        if not across:
            return
        scale = (min(self.width(), self.height()) - 2 * _MARGIN) / 1000
        left = (self.width() - scale * max(across)) / 2
        top = (self.height() - scale * max(down)) / 2
        for x, y in zip(across, down, strict=True):
            painter.drawEllipse(QPointF(self.width() - left - scale * x, top + scale * y), _DOT, _DOT)
