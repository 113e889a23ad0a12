"""Screens with a scripted engine behind them: everything is real Qt but the other process."""

from __future__ import annotations

import os
import sys

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.background import Background
from app.collector import Collector
from app.desk import Desk
from app.stall import StallWatch
from app.style import load_fonts
from app.window import Window
from app.words import Translations
from runtime import events as e
from runtime.serving import messages as m
from runtime.serving.frames import FrameBoard
from runtime.visit.settings import DeviceSettings
from runtime.visit.staff import StaffDoor

PIXELS = 64 * 48


class ScriptedLink(QObject):
    """Stands for the engine's process: keeps what it is sent, reports what a test tells it to."""

    reported = Signal(object)
    lost = Signal(str)
    started = Signal()
    slept = Signal(float)
    rested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.face, self.myself = FrameBoard(PIXELS), FrameBoard(PIXELS)
        self.sent: list[m.Intent] = []
        self.restarts = self.resting = 0
        self.personas: list[str] = []
        self.process: int | None = 1

    def start(self) -> None:
        self.started.emit()

    def send(self, intent: m.Intent) -> None:
        self.sent.append(intent)

    def restart(self) -> None:
        self.restarts += 1
        self.started.emit()

    def rest(self) -> None:
        self.resting += 1
        self.rested.emit()

    def wake(self) -> None:
        self.resting -= 1
        self.started.emit()

    def use(self, persona: str) -> None:
        self.personas.append(persona)

    def close(self) -> None:
        self.face.close()
        self.myself.close()

    def say(self, *reports: m.Report) -> None:
        for report in reports:
            self.reported.emit(report)

    def of(self, kind: type[m.Intent]) -> list[m.Intent]:
        return [intent for intent in self.sent if isinstance(intent, kind)]


@dataclass
class Screens:
    """A window and what is behind it."""

    window: Window
    desk: Desk
    link: ScriptedLink
    home: Path

    def ready(self) -> None:
        self.link.say(m.Ready(1.0, "Mira", "en"), m.Devices(("Mic",), ("Loud",), ("Cam",)))

    def talking(self) -> None:
        """Into a conversation, by the desk's own way."""
        self.ready()
        self.desk.wake()
        self.desk.choose(self.desk.rules.languages[0])
        self.desk.answer(True)
        self.desk.checked()
        self.link.say(m.Began(self.desk.journey.visit, True, True, True))

    def says(self, turn: int, speaker: e.Speaker, text: str, *, final: bool = True) -> None:
        self.link.say(e.Caption(turn, speaker, e.Words("w", text), final=final))


Make = Callable[..., Screens]


@pytest.fixture(scope="session", autouse=True)
def collected(qapp: QApplication) -> Iterator[None]:
    """As in a real run: nothing of Qt is collected on another thread."""
    collector = Collector()
    yield
    collector.stop()


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()
    qapp.setQuitOnLastWindowClosed(False)


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Make]:
    """Makes screens: `kiosk`, `staffed`, `set_up`, and settings by name."""
    made: list[tuple[Screens, Background]] = []

    def build(
        *,
        kiosk: bool = False,
        staffed: bool = False,
        set_up: bool = False,
        size: tuple[int, int] = (1280, 800),
        home: Path = tmp_path,
        **changes: object,
    ) -> Screens:
        settings = DeviceSettings.model_validate({"set_up": True, **changes})
        link = ScriptedLink()
        desk = Desk(link, settings, kiosk)  # type: ignore[arg-type]
        background = Background()
        window = Window(desk, home, StaffDoor(home), background, StallWatch(), 60.0)
        screens = Screens(window, desk, link, home)
        made.append((screens, background))
        desk.start()
        window.open(set_up, staffed)
        window.resize(*size)
        qtbot.waitExposed(window)
        return screens

    yield build
    for screens, background in made:
        screens.window.leave()
        background.close()
        screens.desk.close()
        screens.window.deleteLater()
    Translations().use("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def shown(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """All visible widgets of a kind."""
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]
