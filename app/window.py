"""The one window: which screen is on it, what lies over it, and how a kiosk fills its display."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTemporaryDir, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QScreen
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from app.background import Background
from app.desk import Desk
from app.guard import Guard
from app.keyboard import Keyboard
from app.parts import Page, button, column
from app.stall import StallWatch
from app.studio.office import Office
from app.studio.preload import preload
from app.studio.shell import Studio
from app.style import dress, look_of
from app.views.check import CheckStep
from app.views.conversation import Conversation
from app.views.diagnostics import Diagnostics, figures
from app.views.nudge import Nudge
from app.views.staff import PinPad, SettingsStep, StaffMenu
from app.views.steps import ConsentStep, LanguageStep, ReceiptStep, WipingStep
from app.views.welcome import Welcome
from app.views.wizard import DevicesStep, HelloStep, LookStep, PinStep
from app.words import Translations, translate
from runtime.bundle.running import running
from runtime.errors import KnownError
from runtime.studio.device import save_for
from runtime.visit.journey import Journey, Stage
from runtime.visit.settings import DeviceSettings, load_settings, save_settings
from runtime.visit.staff import Entered, StaffDoor
from runtime.visit.support import write_bundle


class Window(QWidget):
    """Shows the journey's stage. Screens are made when they are entered and deleted when they are left, so that
    nothing of a visit stays in one.
    """

    first_face = Signal()
    leaving = Signal()

    def __init__(
        self, desk: Desk, home: Path, door: StaffDoor, background: Background, stalls: StallWatch, refresh: float
    ) -> None:
        super().__init__()
        self.desk = desk
        self.page: Page | None = None
        self.keyboard: Keyboard | None = None
        self.pin_pad: PinPad | None = None
        self._home = home
        self._door = door
        self._background = background
        self.stalls = stalls
        self._refresh = refresh
        self._translations = Translations()
        self._language = ""
        self._visit_size: int | None = None
        self._covers: list[QWidget] = []
        self._drawings = QTemporaryDir()
        self._staff: Entered | None = None
        self._office: Office | None = None
        self._offices: list[Office] = []
        self._stale = False
        self._may_close = False
        self._set_up_step = 0
        self._in_set_up = False
        self._staffed = True
        self.setObjectName("view")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Bedside")
        self.setMinimumSize(480, 480)
        self._stack = QStackedWidget()
        self._layout = column(self._stack)
        self._layout.setStretch(0, 1)
        self.setLayout(self._layout)
        self.look = look_of(desk.settings)
        self.corner = button("", self.look, self.ask_for_staff, kind="quiet", sign="lock")
        self._nudge: Nudge | None = None
        self.guard = Guard(self._sign, lambda: self.locked, self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        app.installEventFilter(self.guard)
        app.focusChanged.connect(self._focus_moved)
        desk.staged.connect(self._staged)
        desk.forgotten.connect(self._forgotten)
        app.primaryScreenChanged.connect(self._cover)
        app.screenAdded.connect(self._cover)
        app.screenRemoved.connect(self._cover)
        app.applicationStateChanged.connect(self._woke_up)
        self._dress()

    @property
    def locked(self) -> bool:
        """Whether visitors are to be kept inside: a kiosk, and no staff at it."""
        return self.desk.kiosk and self._staff is None and not self._in_set_up

    # ------------------------------------------------------------------------------------------------- beginning

    def open(self, set_up: bool, staffed: bool) -> None:
        """Show the window: the first-run wizard, or the first screen."""
        self._staffed = staffed
        if self.desk.kiosk:
            self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
            self._cover()
        elif not self._restore():
            self.resize(1280, 800)
            self.show()
        else:
            self.show()
        if set_up:
            self.begin_set_up()
        else:
            self._staged(self.desk.journey)

    def _restore(self) -> bool:
        geometry = self._memory().value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            return False
        on_screen = any(screen.availableGeometry().intersects(self.frameGeometry()) for screen in self._app.screens())
        if not on_screen:
            self.resize(1280, 800)
            self.move(self._app.primaryScreen().availableGeometry().topLeft())
        return True

    def _memory(self) -> QSettings:
        return QSettings(str(self._home / "window.ini"), QSettings.Format.IniFormat)

    def _cover(self, _changed: object = None) -> None:
        """Fill the chosen display, and put plain covers on the others, so that no desktop is reachable."""
        if not self.desk.kiosk:
            return
        screens = self._app.screens()
        if not screens:
            return
        mine = next((screen for screen in screens if screen.name() == self.desk.settings.screen), screens[0])
        self._fill(mine)
        for cover in self._covers:
            cover.deleteLater()
        self._covers = []
        for screen in screens:
            if screen is mine:
                continue
            cover = QWidget(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Tool)
            cover.setObjectName("view")
            cover.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            cover.setScreen(screen)
            cover.setGeometry(screen.geometry())
            cover.show()
            self._covers.append(cover)

    def _fill(self, screen: QScreen) -> None:
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        if not screen.property("bedside"):
            screen.setProperty("bedside", True)
            screen.geometryChanged.connect(self._cover)
        self.showFullScreen()
        self.raise_()

    def _woke_up(self, state: Qt.ApplicationState) -> None:
        """The display slept, or something else was in front: be there again."""
        if state is Qt.ApplicationState.ApplicationActive:
            self.update()
            if self.locked:
                self.raise_()
        elif self.locked and state is Qt.ApplicationState.ApplicationInactive:
            QTimer.singleShot(500, self, self._to_front)

    def _to_front(self) -> None:
        if self.locked:
            self.raise_()
            self.activateWindow()

    # -------------------------------------------------------------------------------------------------- screens

    def show_page(self, page: Page) -> None:
        """Put a screen on the window; the one before is gone."""
        old, self.page = self.page, page
        self.hide_keyboard()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if old is not None:
            closing = getattr(old, "closing", None)
            if closing is not None:
                closing()
            self._stack.removeWidget(old)
            old.deleteLater()
        self._place_corner()
        focus = page.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setWindowTitle("Bedside")

    def _staged(self, journey: Journey) -> None:
        if self._in_set_up or self._staff is not None:
            return
        if journey.stage is not Stage.TALKING and self._nudge is not None:
            self._nudge.deleteLater()
            self._nudge = None
        waiting = journey.stage is Stage.WAITING
        self._use_language(self.desk.settings.language if waiting else journey.language)
        if waiting and self._visit_size is not None:
            self._visit_size = None
            self._dress()
        self._show_stage(journey.stage)

    def refresh(self) -> None:
        """Make the present screen anew, in the present look and direction."""
        captions = isinstance(self.page, Conversation) and not self.page.captions.isHidden()
        self._dress()
        if isinstance(self.page, Conversation):
            self._show_conversation(captions)
        else:
            self._show_stage(self.desk.journey.stage)

    @property
    def nudging(self) -> bool:
        """Whether the visitor is being asked if they are still there."""
        return self._nudge is not None and self._nudge.isVisible()

    def _show_stage(self, stage: Stage) -> None:
        desk, look = self.desk, self.look
        match stage:
            case Stage.WAITING:
                welcome = Welcome(desk, look, self._refresh)
                welcome.face.shown.connect(self.first_face)
                self.show_page(welcome)
            case Stage.LANGUAGE:
                self.show_page(LanguageStep(desk, look))
            case Stage.CONSENT:
                self.show_page(ConsentStep(desk, look))
            case Stage.CHECK:
                self.show_page(CheckStep(desk, look))
            case Stage.TALKING:
                self._show_conversation(desk.settings.captions)
            case Stage.WIPING:
                self.show_page(WipingStep(look))
            case Stage.RECEIPT:
                self.show_page(ReceiptStep(desk, look))

    def _show_conversation(self, captions: bool) -> None:
        page = Conversation(self.desk, self.look, self._refresh, captions, self._resize_text)
        self.show_page(page)
        if self._nudge is not None:
            self._nudge.deleteLater()
        self._nudge = Nudge(self.desk, self.look, self)

    def _resize_text(self, size: int) -> None:
        """The visitor wants another size of letters, until they leave."""
        captions = isinstance(self.page, Conversation) and not self.page.captions.isHidden()
        self._visit_size = size
        self._dress()
        self._show_conversation(captions)
        if isinstance(self.page, Conversation):
            self.page.larger.setFocus()

    def _forgotten(self) -> None:
        """Nothing of the visit stays on a screen, nor in the clipboard."""
        QGuiApplication.clipboard().clear()

    def _dress(self) -> None:
        settings = self.desk.settings
        if self._visit_size is not None:
            settings = settings.model_copy(update={"text_size": self._visit_size})
        self.look = look_of(settings)
        dress(self._app, self.look, Path(self._drawings.path()))
        self.corner.deleteLater()
        self.corner = button(
            "", self.look, self.ask_for_staff, kind="quiet", sign="lock", name=translate("Bedside", "Staff")
        )
        self.corner.setParent(self)
        self.corner.setToolTip(translate("Bedside", "Staff"))
        self._place_corner()

    def _use_language(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self._translations.use(language)
            self.corner.setAccessibleName(translate("Bedside", "Staff"))
            self.corner.setToolTip(translate("Bedside", "Staff"))

    def _place_corner(self) -> None:
        """Staff's own button, at the end of the top line."""
        shown = self.page is not None and not self._in_set_up and self._staff is None
        self.corner.setVisible(shown)
        if not shown:
            return
        size = self.look.target
        self.corner.setFixedSize(size, size)
        ltr = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        self.corner.move(self.width() - size if ltr else 0, 0)
        self.corner.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_corner()
        for over in (self._nudge, self.pin_pad):
            if over is not None:
                over.setGeometry(self.rect())
        super().resizeEvent(event)

    # ------------------------------------------------------------------------------------------------- keyboard

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """In a kiosk a field that gets the focus brings the keyboard, unless it is one of figures with its own pad."""
        if self.desk.kiosk and isinstance(new, QLineEdit | QPlainTextEdit) and not _in_pad(new):
            self.show_keyboard()

    def show_keyboard(self) -> None:
        if self.keyboard is None:
            self.keyboard = Keyboard(self.look, self._language or "en", self)
            self._layout.addWidget(self.keyboard)
        self.keyboard.show()

    def hide_keyboard(self) -> None:
        if self.keyboard is not None:
            self._layout.removeWidget(self.keyboard)
            self.keyboard.deleteLater()
            self.keyboard = None

    def _sign(self) -> None:
        """Somebody touched or pressed something, anywhere."""
        self.desk.touch()

    # ---------------------------------------------------------------------------------------------------- staff

    def ask_for_staff(self) -> None:
        """The PIN, or straight to staff's screens where none is set."""
        if not self._staffed:
            self.enter_staff(None)
            return
        if self.pin_pad is None:
            self.hide_keyboard()
            self.desk.staff(True)
            self._background.run(preload, lambda _: None)  # the studio may be wanted next
            told = running(self._home)
            bundle = told.name if told else ""
            self.pin_pad = PinPad(
                self._door, self._background, self.look, self.enter_staff, self._no_staff, self, bundle
            )

    def _no_staff(self) -> None:
        self.close_pad()
        self.desk.staff(False)

    def close_pad(self) -> None:
        """Take the PIN pad away."""
        if self.pin_pad is not None:
            self.pin_pad.deleteLater()
            self.pin_pad = None

    def enter_staff(self, entered: Entered | None) -> None:
        """Staff have shown who they are (None: there are no PINs)."""
        self.close_pad()
        self._staff = entered or Entered("", "")
        self.desk.staff(True)
        self.show_staff()

    def show_staff(self) -> None:
        """Staff's first screen."""
        self._close_office()
        acts: list[tuple[str, str, Callable[[], None], str]] = [
            ("book", translate("Bedside", "Studio: knowledge, personas, records"), self.show_studio, ""),
            ("settings", translate("Bedside", "Settings and volume"), self.show_settings, ""),
            ("microphone", translate("Bedside", "Camera, microphone and speaker"), self._show_devices, ""),
            ("chart", translate("Bedside", "Diagnostics"), self.show_diagnostics, ""),
            ("power", translate("Bedside", "Start the engine anew"), self._restart_engine, ""),
            ("end", translate("Bedside", "Leave Bedside"), self.leave, "danger"),
        ]
        self.show_page(StaffMenu(self.look, acts, self.back_to_visitors))

    def show_studio(self, first: str = "knowledge") -> None:
        """Where staff set it up and look after it."""
        if self._office is None:
            self._office = Office(self._home, self._staff or Entered("", ""), self.desk, self.look)
            self._office.persona_changed.connect(self._persona_changed)
            self._office.ended.connect(self._session_ended)
        self.show_page(Studio(self._office, self.show_staff, first))

    def _persona_changed(self) -> None:
        """What the device speaks with has changed: the engine takes it up when staff leave the studio."""
        self._stale = True

    def _session_ended(self) -> None:
        """Nobody did anything for too long: the PIN is asked for again."""
        self.back_to_visitors()
        self.ask_for_staff()

    def _close_office(self) -> None:
        """The store is let go of, and the engine speaks with what is live now."""
        office, self._office = self._office, None
        if office is None:
            return
        if isinstance(self.page, Studio):
            self.page.closing()  # while it can still be carried out
        office.close()
        self._offices = [each for each in self._offices if each.ending] + [office]
        try:
            persona = load_settings(self._home).persona
        except KnownError as problem:
            self.desk.note_trouble("settings", str(problem))
            return
        changed = persona != self.desk.settings.persona
        self.desk.settings = self.desk.settings.model_copy(update={"persona": persona})
        if self._stale or changed:
            self._stale = False
            self.desk.use_persona(persona)

    def show_settings(self) -> None:
        self.show_page(SettingsStep(self.desk.settings, self.look, self._save, self.show_staff))

    def show_diagnostics(self) -> None:
        self.show_page(Diagnostics(self.desk, self.look, self.stalls, self._save_bundle, self.show_staff))

    def _show_devices(self) -> None:
        self.show_page(DevicesStep(self.desk, self.look, self.show_staff, self._devices_chosen))

    def _devices_chosen(self, chosen: tuple[str, str, str]) -> None:
        self._keep_devices(chosen)
        self.show_staff()

    def _restart_engine(self) -> None:
        self.desk.restart_engine()
        self.back_to_visitors()

    def back_to_visitors(self) -> None:
        self._close_office()
        entered, self._staff = self._staff, None
        if entered is not None and entered.token:
            self._background.run(lambda: self._door.leave(entered), lambda _: None)
        self.desk.staff(False)
        self._use_language(self.desk.settings.language)
        self._staged(self.desk.journey)

    def leave(self) -> None:
        """Close for good: staff only, in a kiosk."""
        self._may_close = True
        self.close()

    def _save(self, settings: DeviceSettings, say: Callable[[str], None]) -> None:
        """Keep and apply settings, if the store lets whoever is here; what went wrong is said."""
        token, page = self._staff.token if self._staff is not None else "", self.page

        def saved(outcome: DeviceSettings | KnownError) -> None:
            if self.page is not page:
                return
            if isinstance(outcome, KnownError):
                say(str(outcome))
                return
            self.desk.apply(outcome)
            self._use_language(outcome.language)
            self._dress()
            self.show_staff()

        self._background.run(lambda: save_for(self._home, token, settings), saved)

    def _save_bundle(self, say: Callable[[str], None]) -> None:
        """Gathered here, written beside the screen: it takes longer than a picture may."""
        file = self._home / "bedside-support.zip"
        told, troubles = figures(self.desk, self.stalls), list(self.desk.telemetry.troubles)
        settings, page = self.desk.settings, self.page

        def written(outcome: Path | KnownError) -> None:
            if self.page is page:
                saved = translate("Bedside", "Saved: {file}").format(file=file)
                say(str(outcome) if isinstance(outcome, KnownError) else saved)

        self._background.run(lambda: write_bundle(file, self._home, settings, told, troubles), written)

    # ------------------------------------------------------------------------------------------------ first run

    def begin_set_up(self) -> None:
        """The first-run wizard, from its first step."""
        self._in_set_up = True
        self._set_up_step = 0
        self._show_set_up()

    def _show_set_up(self) -> None:
        match self._set_up_step:
            case 0:
                self.show_page(HelloStep(self.look, self.set_up_language))
            case 1:
                self.show_page(LookStep(self.look, self.desk.settings, self.set_up_look, self._back, self.set_up_next))
            case 2:
                self.show_page(DevicesStep(self.desk, self.look, self._back, self._set_up_devices))
            case 3 if not self._staffed:
                self.show_page(
                    PinStep(self._door, self._background, self.look, self._back, self.set_up_done, self.desk.kiosk)
                )
            case _:
                self.set_up_done()

    def set_up_next(self) -> None:
        """On to the next step."""
        self._set_up_step += 1
        self._show_set_up()

    def _back(self) -> None:
        self._set_up_step -= 1
        self._show_set_up()

    def set_up_language(self, language: str) -> None:
        """The first step: the device's language."""
        self.desk.settings = self.desk.settings.model_copy(update={"language": language})
        self._use_language(language)
        self.set_up_next()

    def set_up_look(self, settings: DeviceSettings) -> None:
        """Another look, shown at once."""
        self.desk.settings = settings
        self._dress()
        self._show_set_up()

    def _set_up_devices(self, chosen: tuple[str, str, str]) -> None:
        self.desk.use_devices(*chosen)
        self.set_up_next()

    def set_up_done(self) -> None:
        """Keep what was chosen and go to the first screen."""
        settings = self.desk.settings.model_copy(update={"set_up": True})
        try:
            save_settings(self._home, settings)
        except KnownError as problem:
            self.desk.note_trouble("settings", str(problem))
        self._in_set_up = False
        self.desk.apply(settings)
        self._background.run(self._door.staffed, self.now_staffed)
        self._staged(self.desk.journey)

    def now_staffed(self, outcome: bool | KnownError) -> None:
        """Where the store does not open nobody can be checked, and the door stays shut."""
        self._staffed = outcome if isinstance(outcome, bool) else True

    def _keep_devices(self, chosen: tuple[str, str, str]) -> None:
        self.desk.use_devices(*chosen)
        try:
            save_settings(self._home, self.desk.settings)
        except KnownError as problem:
            self.desk.note_trouble("settings", str(problem))

    # --------------------------------------------------------------------------------------------------- leaving

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.desk.kiosk and not self._may_close and not self._in_set_up:
            event.ignore()
            return
        if not self.desk.kiosk:
            self._memory().setValue("geometry", self.saveGeometry())
        self._close_office()
        for office in self._offices:
            office.wait()
        self.guard.setParent(None)
        self._app.removeEventFilter(self.guard)
        self._translations.use("en")
        for cover in self._covers:
            cover.close()
        event.accept()
        self.leaving.emit()


def _in_pad(widget: QWidget) -> bool:
    """Whether a field is the PIN pad's. Asked of the field: while a pad is made or taken away the window has none."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, PinPad):
        above = above.parentWidget()
    return above is not None
