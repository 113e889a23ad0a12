"""One run of the screens, from the first line to the last."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import psutil
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from rich.console import Console

from app import crash
from app.background import Background
from app.collector import Collector
from app.desk import Desk
from app.engine_link import EngineLink
from app.icons import icon
from app.single import Single
from app.spawned import Spawned
from app.stall import StallWatch
from app.style import load_fonts
from app.trace import Trace
from app.window import Window
from app.words import translate
from runtime.clock import SystemClock
from runtime.errors import KnownError
from runtime.visit.settings import DeviceSettings
from runtime.visit.staff import StaffDoor

SMOKE_LIMIT = 30.0


def run(
    first: Spawned, settings: DeviceSettings, home: Path, *, kiosk: bool, smoke: bool, set_up: bool, console: Console
) -> int:
    """Show the screens until they are closed. `first`: the engine, already started. Returns the exit code."""
    watch = Watch()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Bedside")
    app.setDesktopFileName("bedside")
    app.setQuitOnLastWindowClosed(False)
    watch.step("Qt")
    collector = Collector()
    single = Single(home)
    if not smoke and not single.take():
        EngineLink(first).close()
        collector.stop()
        console.print("Bedside is running already; its window was brought to the front.")
        return 0
    native = crash.install(home)
    session = Session(app, home, settings, first, kiosk=kiosk, smoke=smoke, set_up=set_up, watch=watch)
    single.called.connect(session.to_front)
    previous = signal.signal(signal.SIGINT, lambda *_: app.quit())
    try:
        code = app.exec()
    finally:
        signal.signal(signal.SIGINT, previous)
        session.close()
        collector.stop()
        if not smoke:
            single.release()
        if native is not None:
            native.close()
    if smoke:
        for name, took in watch.steps:
            console.print(f"{took:6.2f} s  {name}", highlight=False)
        console.print("The first face was shown." if code == 0 else "No face was shown in time.")
    return code


class Watch:
    """When each step of the start was reached, in seconds since the program's own process began."""

    def __init__(self) -> None:
        self._clock = SystemClock()
        self._begun = self._clock.stopwatch() - (time.time() - psutil.Process().create_time())
        self.steps: list[tuple[str, float]] = []

    def step(self, name: str) -> None:
        if name not in (done for done, _ in self.steps):
            self.steps.append((name, self._clock.stopwatch() - self._begun))


class Session(QObject):
    """The parts of one run, put together."""

    def __init__(
        self,
        app: QApplication,
        home: Path,
        settings: DeviceSettings,
        first: Spawned,
        *,
        kiosk: bool,
        smoke: bool,
        set_up: bool,
        watch: Watch,
    ) -> None:
        super().__init__()
        self._app = app
        self._smoke = smoke
        self.watch = watch
        screen = app.primaryScreen()
        refresh = min(max(screen.refreshRate(), 24.0), 60.0) if screen is not None else 60.0
        self.link = EngineLink(first)
        self.desk = Desk(self.link, settings, kiosk, refresh, first.name)
        self.desk.engine_changed.connect(self._engine)
        self.desk.start()
        watch.step("engine watched")
        load_fonts()
        self.stalls = StallWatch(self)
        self.link.slept.connect(lambda _: self.stalls.reset())
        self.background = Background()
        self.door = StaffDoor(home)
        self.window = Window(self.desk, home, self.door, self.background, self.stalls, refresh)
        self.window.first_face.connect(self._face_shown)
        self.window.leaving.connect(app.quit)
        watch.step("window made")
        if os.environ.get("BEDSIDE_TRACE") == "1":
            Trace(self.window, home)
        self._set_up = set_up or not settings.set_up
        self.tray: QSystemTrayIcon | None = None
        if smoke:
            self.window.open(set_up=False, staffed=True)
            QTimer.singleShot(round(1000 * SMOKE_LIMIT), lambda: app.exit(1))
        elif kiosk:
            # Without a PIN nobody could leave: the store is asked before anything is shown.
            self.background.run(self.door.staffed, self._kiosk_staffed)
        else:
            self.window.open(self._set_up, staffed=True)
            self.background.run(self.door.staffed, self._staffed)
            self._make_tray(kiosk)
        watch.step("window shown")

    def to_front(self) -> None:
        """Another start of the program wanted this one."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        if self.tray is not None:
            self.tray.hide()
        self.window.close()
        self.desk.close()
        self.background.close()

    def _staffed(self, outcome: bool | KnownError) -> None:
        self.window.now_staffed(outcome)

    def _kiosk_staffed(self, outcome: bool | KnownError) -> None:
        if isinstance(outcome, KnownError):
            self.desk.note_trouble("store", str(outcome))
        staffed = outcome if isinstance(outcome, bool) else True
        self.window.open(self._set_up or not staffed, staffed)

    def _face_shown(self) -> None:
        self.watch.step("first face on the screen")
        self._end_smoke()

    def _engine(self, state: str, _reason: str) -> None:
        if state == "face":
            self.watch.step("first face drawn")
            self._end_smoke()
        if state == "ready":
            self.watch.step("ready for a conversation")

    def _end_smoke(self) -> None:
        """The picture may come before the word that it was drawn."""
        reached = {name for name, _ in self.watch.steps}
        if self._smoke and {"first face on the screen", "first face drawn"} <= reached:
            self._app.exit(0)

    def _make_tray(self, kiosk: bool) -> None:
        if kiosk or not QSystemTrayIcon.isSystemTrayAvailable():
            return
        sign = icon("talk", self.window.look.colours.primary, self.window.look.colours.muted, 32)
        self.tray = QSystemTrayIcon(sign, self)
        menu = QMenu(self.window)
        for words, act in (
            (translate("Bedside", "Show Bedside"), self.to_front),
            (translate("Bedside", "Quit"), self.window.leave),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, do=act: do())
            menu.addAction(action)
        self.tray.setContextMenu(menu)
        self.tray.setToolTip("Bedside")
        self.tray.activated.connect(lambda _: self.to_front())
        self.tray.show()
        self.window.setWindowIcon(sign)
