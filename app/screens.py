"""Pictures of every screen, with the real engine behind them: `python -m app.screens docs/screens`.

Runs without a display (QT_QPA_PLATFORM=offscreen). Nothing is staged but the settings: what stands on a screen is what
was said, seen and measured while the pictures were taken.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app import studio_screens
from app.background import Background
from app.collector import Collector
from app.desk import Desk
from app.engine_link import EngineLink
from app.spawned import first
from app.stall import StallWatch
from app.style import load_fonts
from app.views.conversation import Conversation
from app.views.page_sheet import PageSheet
from app.views.steps import ConsentStep
from app.window import Window
from models.replicas import replica_path
from runtime.export.movie import MovieWriter
from runtime.face.picture import ReplicaFace
from runtime.face.pose import pose_of
from runtime.serving.messages import Draw
from runtime.visit.journey import Stage
from runtime.visit.settings import DeviceSettings, load_settings
from runtime.visit.staff import StaffDoor

QUESTION = "What time are you open on Saturday?"
KINDS = ("jpg", "png")
_BEAT = 50  # ms
NEXT = "Can I bring someone with me?"
SHOW = "Please show me the discharge sheet."


class Photographer:
    """A window with its engine, and a camera for it."""

    kind = "jpg"
    quality = 88

    def __init__(
        self,
        app: QApplication,
        settings: DeviceSettings,
        folder: Path,
        home: Path,
        *,
        kiosk: bool,
        visitor: Path | None = None,
    ) -> None:
        self.app = app
        self.folder = folder
        engine = first(settings.persona, home, Draw(1280, 750, 12.0), visitor)
        self.desk = Desk(EngineLink(engine), settings, kiosk, 30.0, engine.name)
        self.background = Background()
        self.window = Window(self.desk, home, StaffDoor(home), self.background, StallWatch(), 30.0)
        self.desk.start()

    def wait(self, until: Callable[[], bool], seconds: float = 180.0) -> None:
        """Let the screens live until something is the case. Raises TimeoutError.

        Counted in beats, so that a process that is halted for a while has not waited.
        """
        loop, beat, left = QEventLoop(), QTimer(), round(1000 * seconds / _BEAT)

        def look() -> None:
            nonlocal left
            left -= 1
            if until() or not left:
                loop.quit()

        beat.timeout.connect(look)
        beat.start(_BEAT)
        loop.exec()
        beat.stop()
        if not until():
            desk = self.desk
            told = f"{desk.journey.stage.value}, engine {desk.facts.engine}, floor {desk.facts.floor}"
            raise TimeoutError(f"waited for nothing: {told}; {list(desk.telemetry.troubles)[-3:]}")

    def live(self, seconds: float) -> None:
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()

    def picture(self, name: str, settle: float = 0.4) -> None:
        self.live(settle)
        self.window.grab().save(
            str(self.folder / f"{name}.{self.kind}"), quality=self.quality if self.kind == "jpg" else -1
        )

    def size(self, width: int, height: int) -> None:
        self.window.resize(width, height)
        self.live(0.9)

    def change(self, **changes: object) -> None:
        """Other settings, and the present screen made anew with them."""
        self.desk.apply(self.desk.settings.model_copy(update=changes))
        self.window.refresh()

    def ready(self) -> None:
        self.wait(lambda: self.desk.facts.engine == "ready", 900.0)

    def talk(self) -> None:
        """From the first screen into a conversation."""
        self.desk.wake()
        if self.desk.journey.stage is Stage.LANGUAGE:
            self.desk.choose(self.desk.settings.language)
        self.desk.answer(True)
        if self.desk.journey.stage is Stage.CHECK:
            self.desk.checked()
        self.wait(lambda: bool(self.desk.lines), 900.0)

    def ask(self, question: str) -> None:
        answers = sum(line.speaker == "persona" for line in self.desk.lines)
        self.desk.write(question)
        self.wait(lambda: sum(line.speaker == "persona" for line in self.desk.lines) > answers, 900.0)

    def close(self) -> None:
        self.window.leave()
        self.desk.close()
        self.background.close()


def somebody(folder: Path) -> Path:
    """A recording of a visitor who is there and says nothing: microphone and camera are open as on a real device."""
    face = ReplicaFace(replica_path("daniel"), (640, 480))
    turns = [face.draw(pose_of({}, head=(turn, 0.0, 0.0))) for turn in (-3.0, 0.0, 3.0, 0.0)]
    file, noise = folder / "somebody.mp4", np.random.default_rng(0)
    with MovieWriter(file, (640, 480), 10) as writer:
        for number in range(60):
            writer.picture(turns[number // 8 % len(turns)])
            writer.sound(noise.normal(0.0, 0.002, (2, 4800)).astype(np.float32))  # a quiet room
        writer.finish()
    return file


def desktop(app: QApplication, folder: Path, home: Path) -> None:
    """The desktop app: first run, a visit with its receipt, light and dark, large letters, portrait."""
    p = Photographer(app, DeviceSettings(), folder, home, kiosk=False, visitor=somebody(home))
    p.window.open(set_up=True, staffed=False)
    p.ready()
    wizard = p.window.set_up
    assert wizard is not None
    p.picture("first-run-1-language")
    wizard.choose_language("en")
    p.picture("first-run-2-look")
    wizard.next()
    p.wait(lambda: p.desk.facts.seen is not None and p.desk.facts.seen.face)
    p.picture("first-run-3-devices", 1.5)
    wizard.next()
    p.picture("first-run-4-pin")
    wizard.finish()
    p.picture("welcome", 1.5)
    p.desk.wake()
    p.picture("language")
    p.desk.choose("en")
    p.picture("consent")
    p.desk.answer(True)
    p.wait(lambda: p.desk.facts.seen is not None and p.desk.facts.seen.face)
    p.picture("device-check", 1.5)
    p.desk.checked()
    p.wait(lambda: bool(p.desk.lines))
    p.ask(QUESTION)
    p.picture("conversation", 1.2)
    p.change(appearance="dark")
    p.ask(NEXT)
    p.picture("conversation-dark", 1.2)
    p.change(appearance="light", high_contrast=True, text_size=200)
    p.picture("conversation-contrast-200", 1.2)
    p.change(appearance="light", high_contrast=False, text_size=100)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    p.window.refresh()
    p.picture("conversation-right-to-left", 1.2)
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    p.window.refresh()
    page = p.window.page
    assert isinstance(page, Conversation)
    page.see.click()
    p.desk.call_staff()
    p.wait(lambda: p.desk.facts.seen is not None and p.desk.facts.seen.face)
    p.picture("conversation-what-i-see", 1.5)
    StaffDoor(home).set_first("730164")
    p.window.now_staffed(True)
    p.window.ask_for_staff()
    p.picture("staff-pin")
    p.window.close_pad()
    p.desk.staff(here=False)
    p.window.enter_staff(None)
    p.picture("staff-menu")
    p.window.staff.show_settings()
    p.picture("staff-settings")
    p.window.staff.show_diagnostics()
    p.picture("diagnostics", 2.0)
    p.window.staff.leave()
    p.desk.end()
    p.wait(lambda: p.desk.journey.stage is Stage.RECEIPT)
    p.picture("receipt")
    p.close()


def kiosk(app: QApplication, folder: Path, home: Path) -> None:
    """The kiosk: attract loop in both directions of the screen, keyboard, nudge, the engine gone, in Spanish."""
    settings = DeviceSettings(set_up=True, nudge_after=6, countdown=30, language="es", wake_on_face=False)
    p = Photographer(app, settings, folder, home, kiosk=True, visitor=somebody(home))
    p.window.open(set_up=False, staffed=True)
    p.ready()
    p.size(1080, 1920)
    p.picture("kiosk-portrait", 1.5)
    p.talk()
    p.ask(QUESTION)
    p.window.hide_keyboard()
    p.picture("kiosk-portrait-conversation", 1.5)
    p.window.show_keyboard()
    p.picture("kiosk-portrait-keyboard", 1.2)
    p.size(1280, 800)
    p.picture("kiosk-keyboard", 1.2)
    p.window.hide_keyboard()
    p.wait(lambda: p.desk.facts.floor == "listening")
    p.wait(lambda: p.window.nudging)
    p.picture("kiosk-nudge")
    p.desk.touch()
    process = p.desk.link.process
    assert process is not None
    os.kill(process, 9)
    p.wait(lambda: p.desk.restarting)
    p.picture("kiosk-starting-again", 0.6)
    p.close()


def remembering(app: QApplication, folder: Path, home: Path) -> None:
    """A persona that remembers: who one is, before a conversation and said by staff; a page that it opens."""
    settings = DeviceSettings(set_up=True, languages=("en",), persona="discharge-helper")
    p = Photographer(app, settings, folder, home, kiosk=False, visitor=somebody(home))
    p.window.open(set_up=False, staffed=False)
    p.ready()
    p.desk.wake()
    page = p.window.page
    assert isinstance(page, ConsentStep) and page.person is not None
    page.person.setText("Ada Brown")
    p.picture("consent-name")
    p.change(appearance="dark", text_size=200)
    p.picture("consent-dark-200")
    p.change(appearance="light", text_size=100)
    p.desk.answer(True, person="Ada Brown")
    p.desk.checked()
    p.wait(lambda: bool(p.desk.lines))
    p.ask(SHOW)
    p.wait(lambda: p.window.findChild(PageSheet) is not None)
    p.picture("page", 1.0)
    p.window.enter_staff(None)
    p.window.staff.show_expect()
    p.picture("staff-who-comes-next")
    p.window.staff.leave()
    p.close()


def studio(app: QApplication, folder: Path, home: Path) -> None:
    """Every place of the studio in light and dark, with letters at 100 and at 200 %."""
    studio_screens.fill(home)
    p = Photographer(app, load_settings(home).model_copy(update={"set_up": True}), folder, home, kiosk=False)
    p.window.open(set_up=False, staffed=False)
    p.quality = studio_screens.QUALITY
    p.ready()
    studio_screens.take(p)
    p.close()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m app.screens", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kind", choices=KINDS, default="jpg")
    parser.add_argument("--only", choices=("desktop", "kiosk", "remembering", "studio"))
    arguments = parser.parse_args()
    Photographer.kind = arguments.kind
    arguments.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    load_fonts()
    collector = Collector()
    app.setQuitOnLastWindowClosed(False)
    for name, take in (
        ("desktop", desktop),
        ("kiosk", kiosk),
        ("remembering", remembering),
        ("studio", studio),
    ):
        if arguments.only in (None, name):
            with tempfile.TemporaryDirectory() as home:
                take(app, arguments.folder, Path(home))
    collector.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
