"""The one window: which screen is on it, in which look and language, and what lies over it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTemporaryDir, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QStackedWidget, QWidget

from app.background import Background
from app.desk import Desk
from app.display import Display
from app.guard import Guard
from app.keyboard import Keyboard
from app.parts import Page, column
from app.set_up import SetUp
from app.staff_side import StaffSide
from app.stall import StallWatch
from app.studio.preload import preload
from app.style import dress, look_of
from app.views.check import CheckStep
from app.views.conversation import Conversation
from app.views.indicators import Indicators, TopLine
from app.views.nudge import Nudge
from app.views.page_sheet import PageSheet
from app.views.staff import PinPad
from app.views.steps import ConsentStep, LanguageStep, ReceiptStep, WipingStep
from app.views.welcome import Welcome
from app.words import Translations
from runtime.bundle.running import running
from runtime.errors import KnownError
from runtime.serving.messages import PageShown
from runtime.visit.journey import Journey, Stage
from runtime.visit.staff import Entered, StaffDoor


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
        self.set_up: SetUp | None = None
        self.staff = StaffSide(self, desk, home, door, background, stalls, self._visitors_again)
        self.stalls = stalls
        self._home = home
        self._door = door
        self._background = background
        self._refresh = refresh
        self._translations = Translations()
        self._language = ""
        self._visit_size: int | None = None
        self._drawings = QTemporaryDir()
        self._may_close = False
        self._staffed = True
        self._nudge: Nudge | None = None
        self._sheet: PageSheet | None = None
        self.setObjectName("view")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Bedside")
        self.setMinimumSize(480, 480)
        self._stack = QStackedWidget()
        self._layout = column(self._stack)
        self._layout.setStretch(0, 1)
        self.setLayout(self._layout)
        self.look = look_of(desk.settings)
        self._top: TopLine | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        self.display = Display(
            self, app, home, kiosk=desk.kiosk, wanted=lambda: desk.settings.screen, locked=lambda: self.locked
        )
        self.guard = Guard(desk.touch, lambda: self.locked, self)
        self._guarded = False
        app.focusChanged.connect(self._focus_moved)
        desk.staged.connect(self._staged)
        desk.forgotten.connect(self._forgotten)
        desk.offer_changed.connect(self._offer_changed)
        desk.page_shown.connect(self._show_sheet)
        self.dress()

    @property
    def locked(self) -> bool:
        """Whether visitors are to be kept inside: a kiosk, and no staff at it."""
        return self.desk.kiosk and self._visited

    @property
    def indicators(self) -> Indicators:
        """What is true now, above every screen of a visit."""
        assert self._top is not None
        return self._top.indicators

    @property
    def corner(self) -> QPushButton:
        """Staff's own button."""
        assert self._top is not None
        return self._top.staff

    @property
    def _visited(self) -> bool:
        """Whether the screens are visitors' now."""
        return not self.staff.here and self.set_up is None

    # ------------------------------------------------------------------------------------------------- beginning

    def open(self, set_up: bool, staffed: bool) -> None:
        """Show the window: the first-run wizard, or the first screen."""
        self._staffed = staffed
        self.display.open()
        if set_up:
            self.begin_set_up()
        else:
            self._staged(self.desk.journey)

    def begin_set_up(self) -> SetUp:
        """The first-run wizard, from its first step."""
        self.set_up = wizard = SetUp(
            self, self.desk, self._home, self._door, self._background, staffed=self._staffed, over=self._set_up_over
        )
        wizard.begin()
        return wizard

    def _set_up_over(self) -> None:
        self.set_up = None
        self._background.run(self._door.staffed, self.now_staffed)
        self._staged(self.desk.journey)

    def now_staffed(self, outcome: bool | KnownError) -> None:
        """Where the store does not open nobody can be checked, and the door stays shut."""
        self._staffed = outcome if isinstance(outcome, bool) else True

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
        if self._top is not None:
            self._top.setVisible(self._visited)
        self._guard(self._visited)
        focus = page.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _guard(self, on: bool) -> None:
        """Only while the screens are visitors': every event of the program goes through it, thousands for a new page."""
        if on is not self._guarded:
            self._guarded = on
            (self._app.installEventFilter if on else self._app.removeEventFilter)(self.guard)

    def _staged(self, journey: Journey) -> None:
        if not self._visited:
            return
        if journey.stage is not Stage.TALKING:
            self._take_off(self._nudge, self._sheet)
            self._nudge = self._sheet = None
        waiting = journey.stage is Stage.WAITING
        self.use_language(self.desk.settings.language if waiting else journey.language)
        if waiting and self._visit_size is not None:
            self._visit_size = None
            self.dress()
        self._show_stage(journey.stage)

    def refresh(self) -> None:
        """Make the present screen anew, in the present look and direction."""
        captions = isinstance(self.page, Conversation) and not self.page.captions.isHidden()
        self.dress()
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
        self.show_page(Conversation(self.desk, self.look, self._refresh, captions, self._resize_text))
        self._take_off(self._nudge)
        self._nudge = Nudge(self.desk, self.look, self)

    def _resize_text(self, size: int) -> None:
        """The visitor wants another size of letters, until they leave."""
        captions = isinstance(self.page, Conversation) and not self.page.captions.isHidden()
        self._visit_size = size
        self.dress()
        self._show_conversation(captions)
        if isinstance(self.page, Conversation):
            self.page.larger.setFocus()

    def _offer_changed(self) -> None:
        """What is agreed to is something else than what was shown: it is shown anew."""
        if self._visited and self.desk.journey.stage in (Stage.CONSENT, Stage.CHECK):
            self._show_stage(self.desk.journey.stage)

    def _show_sheet(self, page: PageShown) -> None:
        """A page that the persona opens lies over the conversation until it is closed."""
        if self._visited and self.desk.journey.stage is Stage.TALKING:
            self._take_off(self._sheet)
            self._sheet = PageSheet(page, self.desk, self.look, self._close_sheet, self)

    def _close_sheet(self) -> None:
        self._take_off(self._sheet)
        self._sheet = None
        self.desk.touch()
        focus = self.page.first_focus() if self.page is not None else None
        if focus is not None:
            focus.setFocus()

    def _take_off(self, *lying: QWidget | None) -> None:
        for over in lying:
            if over is not None:
                over.hide()
                over.deleteLater()

    def _forgotten(self) -> None:
        """Nothing of the visit stays on a screen, nor in the clipboard."""
        QGuiApplication.clipboard().clear()

    def dress(self) -> None:
        """Put the settings' look on everything."""
        settings = self.desk.settings
        if self._visit_size is not None:
            settings = settings.model_copy(update={"text_size": self._visit_size})
        self.look = look_of(settings)
        dress(self._app, self.look, Path(self._drawings.path()))
        self._make_top()

    def _make_top(self) -> None:
        before, self._top = self._top, TopLine(self.desk, self.look, self.ask_for_staff)
        if before is not None:
            self._layout.removeWidget(before)
            before.deleteLater()
        self._layout.insertWidget(0, self._top)
        self._top.setVisible(self.page is not None and self._visited)

    def use_language(self, language: str) -> None:
        """Everything that is made from now on speaks it."""
        if language != self._language:
            self._language = language
            self._translations.use(language)
            self._make_top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        for over in (self._nudge, self._sheet, self.pin_pad):
            if over is not None:
                over.setGeometry(self.rect())
        super().resizeEvent(event)

    # ------------------------------------------------------------------------------------------------- keyboard

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """In a kiosk a field that gets the focus brings the keyboard, unless it is one of figures with its own pad, or
        only gets back what the nudge had taken.
        """
        given_back = old is not None and self._nudge is not None and self._nudge.isAncestorOf(old)
        if self.desk.kiosk and isinstance(new, QLineEdit | QPlainTextEdit) and not _in_pad(new) and not given_back:
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
        self._take_off(self._sheet)
        self._sheet = None
        self.staff.enter(entered)

    def _visitors_again(self) -> None:
        self.use_language(self.desk.settings.language)
        self._staged(self.desk.journey)

    # --------------------------------------------------------------------------------------------------- leaving

    def leave(self) -> None:
        """Close for good: staff only, in a kiosk."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.desk.kiosk and not self._may_close and self.set_up is None:
            event.ignore()
            return
        self.display.close()
        self.staff.close()
        self.guard.setParent(None)
        self._guard(False)
        self._translations.use("en")
        event.accept()
        self.leaving.emit()


def _in_pad(widget: QWidget) -> bool:
    """Whether a field is the PIN pad's. Asked of the field: while a pad is made or taken away the window has none."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, PinPad):
        above = above.parentWidget()
    return above is not None
