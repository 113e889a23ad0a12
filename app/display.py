"""Where the window is: a place that it remembers, or the whole of a kiosk's display with the others covered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget


class Display(QObject):
    """`kiosk`: the window fills a display; `wanted`: its name; `locked`: whether visitors are to be kept in."""

    def __init__(
        self,
        window: QWidget,
        app: QApplication,
        home: Path,
        *,
        kiosk: bool,
        wanted: Callable[[], str],
        locked: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._app = app
        self._home = home
        self._kiosk = kiosk
        self._wanted = wanted
        self._locked = locked
        self._covers: list[QWidget] = []
        app.primaryScreenChanged.connect(self._cover)
        app.screenAdded.connect(self._cover)
        app.screenRemoved.connect(self._cover)
        app.applicationStateChanged.connect(self._woke_up)

    @property
    def covers(self) -> list[QWidget]:
        """What lies over the other displays."""
        return self._covers

    def open(self) -> None:
        """Show the window where it belongs."""
        if self._kiosk:
            self._window.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
            self._cover()
            return
        if not self._restore():
            self._window.resize(1280, 800)
        self._window.show()

    def close(self) -> None:
        """The window goes: where it was is remembered, covers go too."""
        if not self._kiosk:
            self._memory().setValue("geometry", self._window.saveGeometry())
        for cover in self._covers:
            cover.close()

    def _restore(self) -> bool:
        geometry = self._memory().value("geometry")
        if geometry is None or not self._window.restoreGeometry(geometry):
            return False
        frame = self._window.frameGeometry()
        if not any(screen.availableGeometry().intersects(frame) for screen in self._app.screens()):
            self._window.resize(1280, 800)
            self._window.move(self._app.primaryScreen().availableGeometry().topLeft())
        return True

    def _memory(self) -> QSettings:
        return QSettings(str(self._home / "window.ini"), QSettings.Format.IniFormat)

    def _cover(self, _changed: object = None) -> None:
        """Fill the chosen display, and put plain covers on the others, so that no desktop is reachable.

        A display that shows the same as the chosen one (mirrored) is filled with it already.
        """
        screens = self._app.screens()
        if not self._kiosk or not screens:
            return
        mine = next((screen for screen in screens if screen.name() == self._wanted()), screens[0])
        self._fill(mine)
        for cover in self._covers:
            cover.deleteLater()
        elsewhere = [screen for screen in screens if not screen.geometry().intersects(mine.geometry())]
        self._covers = [_cover_of(screen) for screen in elsewhere]

    def _fill(self, screen: QScreen) -> None:
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        if not screen.property("bedside"):
            screen.setProperty("bedside", True)
            screen.geometryChanged.connect(self._cover)
        self._window.showFullScreen()
        self._window.raise_()

    def _woke_up(self, state: Qt.ApplicationState) -> None:
        """The display slept, or something else was in front: be there again."""
        if state is Qt.ApplicationState.ApplicationActive:
            self._window.update()
            if self._locked():
                self._window.raise_()
        elif self._locked() and state is Qt.ApplicationState.ApplicationInactive:
            QTimer.singleShot(500, self, self._to_front)

    def _to_front(self) -> None:
        if self._locked():
            self._window.raise_()
            self._window.activateWindow()


def _cover_of(screen: QScreen) -> QWidget:
    cover = QWidget(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Tool)
    cover.setObjectName("view")
    cover.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    cover.setScreen(screen)
    cover.setGeometry(screen.geometry())
    cover.show()
    return cover
