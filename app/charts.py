"""Two small charts: stacked bars of turns, and a line over time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.tokens import Look

SHADES = ("#3E7CB1", "#C98A2B", "#4F9D69", "#A4508B", "#7A6C5D")
"""Colours of the stages, told apart by lightness too."""


class _Chart(QWidget):
    def __init__(self, look: Look, name: str, height: int = 160) -> None:
        super().__init__()
        self._look = look
        self.setMinimumHeight(round(height * min(look.scale, 1.4)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(480, self.minimumHeight())

    def _begin(self, top: float, unit: str, decimals: int = 0) -> tuple[QPainter, QRectF]:
        """A painter with the ground, three lines across and their figures; and the area of the chart."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(self._look.font("small"))
        painter.setFont(font)
        gutter = painter.fontMetrics().horizontalAdvance(f"{top:.{decimals}f} {unit}") + 10
        area = QRectF(gutter, 8, self.width() - gutter - 8, self.height() - 20)
        for share in (0.0, 0.5, 1.0):
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(QColor(self._look.colours.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(self._look.colours.muted))
            words = f"{share * top:.{decimals}f} {unit}"
            place = QRectF(0, y - 10, gutter - 6, 20)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        return painter, area


class StackedBars(_Chart):
    """One bar a turn, its stages on top of each other; dashed lines at some levels."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, 200)
        self._bars: Sequence[Sequence[float]] = ()
        self._levels: Sequence[tuple[str, float]] = ()

    def show_bars(self, bars: Sequence[Sequence[float]], levels: Sequence[tuple[str, float]]) -> None:
        """Bars in milliseconds, stage by stage; levels by name, in milliseconds."""
        self._bars, self._levels = bars[-60:], levels
        told = ", ".join(f"{name} {value:.0f} ms" for name, value in levels)
        self.setAccessibleDescription(f"{len(bars)}: {told}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        highest = max([sum(bar) for bar in self._bars] + [level for _, level in self._levels], default=0.0)
        top = _rounded_up(max(1.08 * highest, 100.0))  # room for the words above the highest line
        painter, area = self._begin(top, "ms")
        if self._bars:
            slot = min(area.width() / len(self._bars), 40.0)
            for number, bar in enumerate(self._bars):
                bottom = area.bottom()
                for stage, value in enumerate(bar):
                    height = value / top * area.height()
                    shape = QRectF(area.left() + number * slot + 2, bottom - height, max(slot - 4, 2), height)
                    painter.fillRect(shape, QColor(SHADES[stage % len(SHADES)]))
                    bottom -= height
        for level, names in _together(self._levels):
            y = area.bottom() - level / top * area.height()
            painter.setPen(QPen(QColor(self._look.colours.text), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            place = QRectF(area.right() - 200, y - 20, 198, 18)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, names)
        painter.end()


class Curve(_Chart):
    """The newest values of something, a second apart."""

    def __init__(self, look: Look, name: str, unit: str, decimals: int = 0) -> None:
        super().__init__(look, name, 120)
        self._unit = unit
        self._decimals = decimals
        self._values: Sequence[float] = ()

    def show_values(self, values: Sequence[float]) -> None:
        self._values = values
        if values:
            self.setAccessibleDescription(f"{values[-1]:.{self._decimals}f} {self._unit}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        top = _rounded_up(max([*self._values, 0.1]))
        painter, area = self._begin(top, self._unit, self._decimals)
        if len(self._values) > 1:
            step = area.width() / (len(self._values) - 1)
            points = QPolygonF(
                [
                    QPointF(area.left() + number * step, area.bottom() - value / top * area.height())
                    for number, value in enumerate(self._values)
                ]
            )
            painter.setPen(QPen(QColor(self._look.colours.primary), 2))
            painter.drawPolyline(points)
        painter.end()


def _together(levels: Sequence[tuple[str, float]]) -> list[tuple[float, str]]:
    """Levels that are the same share one line."""
    found: dict[float, list[str]] = {}
    for name, level in levels:
        found.setdefault(round(level, 1), []).append(name)
    return [(level, " · ".join(names)) for level, names in found.items()]


def _rounded_up(value: float) -> float:
    """The next of 1, 2, 5, 10, 20, 50 … at or above."""
    size = 1.0
    while size * 10 < value:
        size *= 10
    while size > value and size > 1e-6:
        size /= 10
    return next(step * size for step in (1, 2, 5, 10, 20) if step * size >= value)
