"""The studio's page: the places at the side, the chosen view, who is here, and the way back to visitors."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.parts import Page, Sign, button, column, framed, label, row
from app.studio.confirm import Confirm, role_name
from app.studio.layout import LARGE, scrolled
from app.studio.office import Act, Office, T
from app.tokens import Look
from app.turns import Turns
from app.words import translate
from runtime.bundle.running import running
from runtime.errors import KnownError
from runtime.studio import losses
from runtime.studio.losses import Loss, What

_SAID_FOR = 12_000


class View(QWidget):
    """One place of the studio. Made when it is entered and deleted when it is left."""

    def __init__(self, shell: Studio) -> None:
        super().__init__()
        self.shell = shell
        self.office = shell.office
        self.look = shell.office.look

    def do(
        self,
        act: Act[T],
        then: Callable[[T], None] = lambda _: None,
        *,
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        """Carry an act out for this view: what it gives is dropped when the view is gone."""
        self.office.do(act, then, by=self, failed=failed)

    def job(
        self, act: Act[T], then: Callable[[T], None], *, failed: Callable[[KnownError], None] | None = None
    ) -> None:
        """The same for what takes long."""
        self.office.job(act, then, by=self, failed=failed)

    @property
    def unsaved(self) -> bool:
        """Whether something that was written here would be lost by leaving."""
        return False

    def keep_draft(self) -> None:
        """The session has ended: what is not saved is put where it is found again."""

    def closing(self) -> None:
        """The view is left: what waits is done, what runs is stopped."""


Make = Callable[["Studio"], View]


class Studio(Page):
    """`leave` goes back to staff's menu."""

    def __init__(self, office: Office, leave: Callable[[], None], first: str = "knowledge") -> None:
        super().__init__()
        from app.studio.places import places

        self.office = office
        self.look: Look = office.look
        self._leave = leave
        self.view: View | None = None
        self.name = ""
        self._places = places()
        self._turns = Turns(self)
        self._stack = QStackedWidget()
        self._said = _Said(self.look)
        look = self.look
        tight, base = look.space("tight"), look.space("base")
        self.back = button(translate("Bedside", "Back"), look, self._back, kind="quiet", sign="back")
        self.heading = label("", "title", wrap=False)
        self._who = label("", "small", "muted", wrap=False)
        told = running(office.home)
        bundle = translate("Bedside", "Bundle: {name}").format(name=told.name) if told else ""
        self._bundle = label(bundle, "small", "muted", wrap=False)
        top = framed(
            "strip",
            row(self.back, self.heading, None, column(self._who, self._bundle), space=base,
                margins=(tight, tight, base, tight)),
        )  # fmt: skip
        self.buttons: dict[str, QPushButton] = {}
        inside = QWidget()
        side = QVBoxLayout(inside)
        side.setContentsMargins(tight, tight, tight, tight)
        side.setSpacing(look.space("hair") // 2)
        self._compact = look.scale > LARGE
        for name, (sign, words, _) in self._places.items():
            made = button(
                "" if self._compact else words, look, partial(self.go, name), kind="place", sign=sign, name=words
            )
            made.setCheckable(True)
            made.setToolTip(words)
            side.addWidget(made)
            self.buttons[name] = made
        side.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        nav = framed("nav", column(scroll))
        nav.setFixedWidth(look.target + 4 * tight if self._compact else round(212 * look.scale))
        middle = row(nav, column(self._said, self._stack))
        middle.setStretch(1, 1)
        layout = column(top, middle)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        office.opened.connect(self._opened)
        office.said.connect(self._said.say)
        self.name = first
        if office.is_open:
            self._opened()
        else:
            self._stack.addWidget(_opening(look))

    def first_focus(self) -> QWidget:
        return self.buttons[self.name]

    def go(self, name: str) -> None:
        """Show a place, after asking where something unsaved would be lost by that."""
        for each, made in self.buttons.items():
            made.setChecked(each == self.name)
        self.leaving(partial(self._go, name))

    def leaving(self, then: Callable[[], None]) -> None:
        """Do what leaves the view; asked first where something unsaved would be lost."""
        if self.view is None or not self.view.unsaved:
            then()
            return
        title = translate("Bedside", "Leave without saving?")
        note = translate("Bedside", "What you have changed here is not saved and would be lost.")
        Confirm(self, self.look, title, translate("Bedside", "Leave"), None, then, note)

    def _back(self) -> None:
        self.leaving(self._leave)

    def _go(self, name: str) -> None:
        old = self.view
        self.name = name
        if old is not None:
            old.closing()
        self.view = self._places[name][2](self)
        self.heading.setText(self._places[name][1])
        for each, made in self.buttons.items():
            made.setChecked(each == name)
        self._show(self.view)

    def enter(self, make: Callable[[], View]) -> None:
        """Put a view in the place of the one that is shown: an editor in that of its list."""
        old = self.view
        if old is not None:
            old.closing()
        self.view = make()
        self._show(self.view)

    def _show(self, view: View) -> None:
        """Made, dressed and laid out in three turns; until then the one before stands there and takes nothing."""
        self._said.hide()
        before = self._stack.currentWidget()
        if before is not None:
            before.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.buttons[self.name].setFocus()
        holder: QWidget = scrolled(view) if self.look.scale > LARGE else view
        self._turns.do(lambda: self._dress(holder), lambda: self._uncover(holder))

    def _dress(self, holder: QWidget) -> None:
        self._stack.addWidget(holder)

    def _uncover(self, holder: QWidget) -> None:
        self._stack.setCurrentWidget(holder)
        for number in reversed(range(self._stack.count())):
            other = self._stack.widget(number)
            if other is not None and other is not holder:
                self._stack.removeWidget(other)
                other.deleteLater()

    def say(self, words: str) -> None:
        """A sentence for whoever is here."""
        self._said.say(words)

    def confirm(
        self,
        title: str,
        act: str,
        what: What,
        keys: list[object],
        agreed: Callable[[], None],
        note: str = "",
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        """Count what will be lost, then ask. What cannot be counted is said, or given to `failed`."""

        def ask(loss: Loss) -> None:
            Confirm(self, self.look, title, act, loss, agreed, note)

        self.office.do(lambda staff: losses.of(staff, what, keys), ask, by=self, failed=failed)

    def keep_draft(self) -> None:
        """The session has ended: nothing that was written is lost by that."""
        if self.view is not None and self.view.unsaved:
            self.view.keep_draft()

    def closing(self) -> None:
        """The studio is left."""
        if self.view is not None:
            self.view.closing()
            self.view = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        for over in self.findChildren(Confirm):
            over.setGeometry(self.rect())
        super().resizeEvent(event)

    def _opened(self) -> None:
        actor = self.office.actor
        self._who.setText(f"{actor.name} · {role_name(actor.role)}")
        self.go(self.name)


def _opening(look: Look) -> QWidget:
    """What stands there until the store is open."""
    made = QWidget()
    words = label(translate("Bedside", "One moment, please …"), "lead", "muted")
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setLayout(column(None, words, None))
    return made


class _Said(QFrame):
    """What went wrong, or well, until it is closed or a while has passed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.words = label("", "body")
        self.close_button = button("", look, self.hide, kind="quiet", sign="close", name=translate("Bedside", "Close"))
        base = look.space("base")
        sign = Sign("warning", look.colours.on_warn_soft, round(look.font("body") * 1.3))
        line = row(sign, self.words, self.close_button, space=look.space("tight"), margins=(base, 0, 0, 0))
        line.setStretch(1, 1)
        self.setLayout(line)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAID_FOR)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str) -> None:
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()
        self._timer.start()
