"""What is behind the PIN: staff's menu and the screens it leads to, and what goes on when staff leave them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from app.background import Background
from app.desk import Desk
from app.parts import Page
from app.stall import StallWatch
from app.studio.office import Office
from app.studio.preload import preload
from app.studio.shell import Studio
from app.tokens import Look
from app.views.diagnostics import Diagnostics, figures
from app.views.perceived import PerceivedStep
from app.views.staff import ExpectStep, SettingsStep, StaffMenu
from app.views.wizard import DevicesStep
from app.words import translate, worded
from runtime.errors import KnownError
from runtime.serving.messages import Perceived
from runtime.studio.device import save_for
from runtime.visit.perceived import save_report
from runtime.visit.settings import DeviceSettings, load_settings, save_settings
from runtime.visit.staff import Entered, StaffDoor
from runtime.visit.support import write_bundle


class Stage(Protocol):
    """What staff's screens are shown on."""

    look: Look
    page: Page | None

    def show_page(self, page: Page) -> None: ...
    def use_language(self, language: str) -> None: ...
    def dress(self) -> None: ...
    def leave(self) -> None: ...
    def ask_for_staff(self) -> None: ...


class StaffSide:
    """`back` is called when staff have left."""

    def __init__(
        self,
        stage: Stage,
        desk: Desk,
        home: Path,
        door: StaffDoor,
        background: Background,
        stalls: StallWatch,
        back: Callable[[], None],
    ) -> None:
        self._stage = stage
        self._desk = desk
        self._home = home
        self._door = door
        self._background = background
        self._stalls = stalls
        self._back = back
        self._entered: Entered | None = None
        self._office: Office | None = None
        self._offices: list[Office] = []
        self._stale = False
        self._drafts: dict[str, str] = {}

    @property
    def here(self) -> bool:
        """Whether staff are at their screens."""
        return self._entered is not None

    def enter(self, entered: Entered | None) -> None:
        """Staff have shown who they are (None: there are no PINs)."""
        self._entered = entered or Entered("", "")
        self._desk.staff(True)
        if self._drafts:
            self.show_studio("personas")
        else:
            self.show_menu()
            self._background.run(preload, lambda _: None)  # while they read the menu

    def leave(self) -> None:
        """Back to visitors."""
        self._close_office()
        entered, self._entered = self._entered, None
        if entered is not None and entered.token:
            self._background.run(lambda: self._door.leave(entered), lambda _: None)
        self._desk.staff(False)
        self._back()

    def close(self) -> None:
        """The window goes: what was begun in the studio is finished."""
        self._close_office()
        for office in self._offices:
            office.wait()

    def show_menu(self) -> None:
        """Staff's first screen."""
        self._close_office()
        acts: list[tuple[str, str, Callable[[], None], str]] = [
            ("book", translate("Bedside", "Studio: knowledge, personas, records"), self.show_studio, ""),
            ("settings", translate("Bedside", "Settings and volume"), self.show_settings, ""),
            ("microphone", translate("Bedside", "Camera, microphone and speaker"), self._show_devices, ""),
            ("chart", translate("Bedside", "Diagnostics"), self.show_diagnostics, ""),
            ("power", translate("Bedside", "Start the engine anew"), self._restart_engine, ""),
            ("end", translate("Bedside", "Leave Bedside"), self._stage.leave, "danger"),
        ]
        if self._desk.perceived is not None:
            words = translate("Bedside", "How the last visitor came across")
            acts.insert(1, ("eye", words, partial(self._show_perceived, self._desk.perceived), ""))
        if self._desk.offer.of_named:
            acts.insert(0, ("person", translate("Bedside", "Say who comes next"), self.show_expect, ""))
        self._stage.show_page(StaffMenu(self._stage.look, acts, self.leave))

    def show_studio(self, first: str = "knowledge") -> None:
        """Where staff set it up and look after it."""
        if self._office is None:
            self._office = Office(
                self._home, self._entered or Entered("", ""), self._desk, self._stage.look, self._drafts
            )
            self._office.persona_changed.connect(self._persona_changed)
            self._office.ended.connect(self._session_ended)
        self._stage.show_page(Studio(self._office, self.show_menu, first))

    def show_settings(self) -> None:
        self._stage.show_page(SettingsStep(self._desk.settings, self._stage.look, self._save, self.show_menu))

    def show_diagnostics(self) -> None:
        page = Diagnostics(self._desk, self._stage.look, self._stalls, self._save_bundle, self.show_menu)
        self._stage.show_page(page)

    def show_expect(self) -> None:
        """Who comes next, for a persona that remembers those whose name it knows."""

        def expect(person: str) -> None:
            self._desk.expect(person)
            self.leave()

        self._stage.show_page(ExpectStep(self._stage.look, self._desk.expected, expect, self.show_menu))

    def _show_perceived(self, perceived: Perceived) -> None:
        self._stage.show_page(PerceivedStep(self._stage.look, perceived, self._save_perceived, self.show_menu))

    def _save_perceived(self, perceived: Perceived, say: Callable[[str], None]) -> None:
        """Where staff wish it, and policy allows it, in a file beside the settings."""
        page = self._stage.page

        def saved(outcome: Path | KnownError) -> None:
            if self._stage.page is page:
                words = translate("Bedside", "Saved: {file}").format(file=outcome)
                say(worded(outcome) if isinstance(outcome, KnownError) else words)

        self._background.run(lambda: save_report(self._home, perceived), saved)

    def _show_devices(self) -> None:
        self._stage.show_page(DevicesStep(self._desk, self._stage.look, self.show_menu, self._devices_chosen))

    def _devices_chosen(self, chosen: tuple[str, str, str]) -> None:
        self._desk.use_devices(*chosen)
        try:
            save_settings(self._home, self._desk.settings)
        except KnownError as problem:
            self._desk.note_trouble("settings", str(problem))
        self.show_menu()

    def _restart_engine(self) -> None:
        self._desk.restart_engine()
        self.leave()

    def _persona_changed(self) -> None:
        """What the device speaks with has changed: the engine takes it up when staff leave the studio."""
        self._stale = True

    def _session_ended(self) -> None:
        """Nobody did anything for too long: what they had not saved is kept, and the PIN is asked for again."""
        if isinstance(self._stage.page, Studio):
            self._stage.page.keep_draft()
        self.leave()
        self._stage.ask_for_staff()

    def _close_office(self) -> None:
        """The store is let go of, and the engine speaks with what is live now."""
        office, self._office = self._office, None
        if office is None:
            return
        if isinstance(self._stage.page, Studio):
            self._stage.page.closing()  # while it can still be carried out
        office.close()
        self._offices = [each for each in self._offices if each.ending] + [office]
        try:
            persona = load_settings(self._home).persona
        except KnownError as problem:
            self._desk.note_trouble("settings", str(problem))
            return
        changed = persona != self._desk.settings.persona
        self._desk.settings = self._desk.settings.model_copy(update={"persona": persona})
        if self._stale or changed:
            self._stale = False
            self._desk.use_persona(persona)

    def _save(self, settings: DeviceSettings, say: Callable[[str], None]) -> None:
        """Keep and apply settings, if the store lets whoever is here; what went wrong is said."""
        token, page = self._entered.token if self._entered is not None else "", self._stage.page

        def saved(outcome: DeviceSettings | KnownError) -> None:
            if self._stage.page is not page:
                return
            if isinstance(outcome, KnownError):
                say(worded(outcome))
                return
            self._desk.apply(outcome)
            self._stage.use_language(outcome.language)
            self._stage.dress()
            self.show_menu()

        self._background.run(lambda: save_for(self._home, token, settings), saved)

    def _save_bundle(self, say: Callable[[str], None]) -> None:
        """Gathered here, written beside the screen: it takes longer than a picture may."""
        file = self._home / "bedside-support.zip"
        told, troubles = figures(self._desk, self._stalls), list(self._desk.telemetry.troubles)
        settings, page = self._desk.settings, self._stage.page

        def written(outcome: Path | KnownError) -> None:
            if self._stage.page is page:
                saved = translate("Bedside", "Saved: {file}").format(file=file)
                say(worded(outcome) if isinstance(outcome, KnownError) else saved)

        self._background.run(lambda: write_bundle(file, self._home, settings, told, troubles), written)
