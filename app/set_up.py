"""The first run: its four steps one after the other, and what they leave behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.background import Background
from app.desk import Desk
from app.parts import Page
from app.tokens import Look
from app.views.wizard import DevicesStep, HelloStep, LookStep, PinStep
from runtime.errors import KnownError
from runtime.visit.settings import DeviceSettings, save_settings
from runtime.visit.staff import StaffDoor


class Stage(Protocol):
    """What the steps are shown on."""

    look: Look

    def show_page(self, page: Page) -> None: ...
    def use_language(self, language: str) -> None: ...
    def dress(self) -> None: ...


class SetUp:
    """`over` is called when everything is chosen and kept."""

    def __init__(
        self,
        stage: Stage,
        desk: Desk,
        home: Path,
        door: StaffDoor,
        background: Background,
        *,
        staffed: bool,
        over: Callable[[], None],
    ) -> None:
        self._stage = stage
        self._desk = desk
        self._home = home
        self._door = door
        self._background = background
        self._staffed = staffed
        self._over = over
        self._step = 0

    def begin(self) -> None:
        """Show the first step."""
        self._show()

    def choose_language(self, language: str) -> None:
        """The first step: the device's language."""
        self._desk.settings = self._desk.settings.model_copy(update={"language": language})
        self._stage.use_language(language)
        self.next()

    def choose_look(self, settings: DeviceSettings) -> None:
        """Another look, shown at once."""
        self._desk.settings = settings
        self._stage.dress()
        self._show()

    def next(self) -> None:
        """On to the next step."""
        self._step += 1
        self._show()

    def finish(self) -> None:
        """Keep what was chosen."""
        settings = self._desk.settings.model_copy(update={"set_up": True})
        try:
            save_settings(self._home, settings)
        except KnownError as problem:
            self._desk.note_trouble("settings", str(problem))
        self._desk.apply(settings)
        self._over()

    def _show(self) -> None:
        stage, desk, look = self._stage, self._desk, self._stage.look
        match self._step:
            case 0:
                stage.show_page(HelloStep(look, self.choose_language))
            case 1:
                stage.show_page(LookStep(look, desk.settings, self.choose_look, self._back, self.next))
            case 2:
                stage.show_page(DevicesStep(desk, look, self._back, self._choose_devices))
            case 3 if not self._staffed:
                stage.show_page(PinStep(self._door, self._background, look, self._back, self.finish, desk.kiosk))
            case _:
                self.finish()

    def _back(self) -> None:
        self._step -= 1
        self._show()

    def _choose_devices(self, chosen: tuple[str, str, str]) -> None:
        self._desk.use_devices(*chosen)
        self.next()
