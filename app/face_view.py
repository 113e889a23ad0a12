"""The newest picture from shared memory, painted as often as the screen shows one."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from runtime.clock import SystemClock
from runtime.serving.frames import FrameBoard


class BoardView(QWidget):
    """Looks at the board on every beat of the screen and paints only what is new.

    `resized` tells the size in real pixels; `shown` comes with the first picture painted.
    """

    resized = Signal(int, int)
    shown = Signal()

    def __init__(self, board: FrameBoard, ground: str, refresh: float = 60.0, instead: QPixmap | None = None) -> None:
        """`instead` is shown in the middle while there is no picture."""
        super().__init__()
        self._instead = instead
        self._board = board
        self._ground = QColor(ground)
        self._image: QImage | None = None
        self._count = -1
        self._painted = 0
        self._clock = SystemClock()
        self.painted: deque[float] = deque(maxlen=240)
        """When pictures were painted, in seconds; for measuring."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(max(4, round(1000 / refresh)))
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def clear(self) -> None:
        """Show nothing until the next picture."""
        self._image = None
        self._count = self._board.count
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def _look(self) -> None:
        if not self.isVisible():
            return
        count = self._board.count
        if count == self._count:
            return
        picture = self._board.read()
        if picture is None:
            if count == 0 and self._image is not None:
                self.clear()
            return
        self._count = count
        height, width = picture.shape[:2]
        self._image = QImage(picture.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(1.0)
        self._picture = picture  # the image does not keep its memory alive
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is None:
            painter.fillRect(self.rect(), self._ground)
            if self._instead is not None:
                place = self._instead.deviceIndependentSize().toSize()
                middle = self.rect().center()
                painter.drawPixmap(middle.x() - place.width() // 2, middle.y() - place.height() // 2, self._instead)
            painter.end()
            return
        ratio = self.devicePixelRatioF()
        real = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._image.size() == real:
            painter.drawImage(self.rect(), self._image)
        else:
            self._paint_fitted(painter)
        painter.end()
        self.painted.append(self._clock.stopwatch())
        self._painted += 1
        if self._painted == 1:
            self.shown.emit()

    def _paint_fitted(self, painter: QPainter) -> None:
        """A picture drawn for another size fills the view and keeps its shape."""
        assert self._image is not None
        source = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        target = QRect(0, 0, source.width(), source.height())
        target.moveCenter(self.rect().center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, self._image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.isVisible():
            self._tell_size()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._tell_size()
        super().showEvent(event)

    def _tell_size(self) -> None:
        ratio = self.devicePixelRatioF()
        self.resized.emit(round(self.width() * ratio), round(self.height() * ratio))
