"""The first run: what it is, how it looks, which devices, and a PIN for staff. Four steps, a few minutes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.background import Background
from app.desk import Desk
from app.parts import Sign, button, column, framed, label, row, tell
from app.tokens import Look
from app.views.check import Check
from app.views.steps import Step
from app.words import NAMES, translate, worded
from runtime.errors import KnownError
from runtime.visit.settings import LANGUAGES, DeviceSettings
from runtime.visit.staff import StaffDoor


class HelloStep(Step):
    """What this is, and in which language to go on."""

    def __init__(self, look: Look, choose: Callable[[str], None]) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space("snug"))
        about = translate(
            "Bedside",
            "A face on this screen that listens, and answers from your own documents. Everything stays on this "
            "computer. Setting it up takes a few minutes.",
        )
        layout.addWidget(label(about, "lead", "muted"))
        layout.addSpacing(look.space("base"))
        self.choices: dict[str, QPushButton] = {}
        for language in LANGUAGES:
            made = button(NAMES[language], look, partial(choose, language), kind="choice", sign="globe")
            self.choices[language] = made
            layout.addWidget(made)
        super().__init__(look, translate("Bedside", "Welcome to Bedside"), body, [], 640)
        self._first = self.choices["en"]


class LookStep(Step):
    """Light or dark, contrast, the size of letters, motion: shown at once."""

    def __init__(
        self,
        look: Look,
        settings: DeviceSettings,
        change: Callable[[DeviceSettings], None],
        back: Callable[[], None],
        on: Callable[[], None],
    ) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space("base"))
        self.options: dict[str, QPushButton] = {}
        for title, choices in (
            (
                translate("Bedside", "Appearance"),
                (
                    ("light", translate("Bedside", "Light"), {"appearance": "light"}),
                    ("dark", translate("Bedside", "Dark"), {"appearance": "dark"}),
                    ("contrast", translate("Bedside", "High contrast"), {"high_contrast": not settings.high_contrast}),
                ),
            ),
            (
                translate("Bedside", "Text size"),
                tuple((f"{size}", f"{size} %", {"text_size": size}) for size in (100, 125, 150, 200)),
            ),
            (
                translate("Bedside", "Motion"),
                (
                    ("motion", translate("Bedside", "As designed"), {"reduced_motion": False}),
                    ("calm", translate("Bedside", "Less motion"), {"reduced_motion": True}),
                ),
            ),
        ):
            line = row(space=look.space("snug"))
            for name, words, update in choices:
                made = button(words, look, partial(change, settings.model_copy(update=update)))
                made.setCheckable(True)
                made.setChecked(
                    all(getattr(settings, key) == value for key, value in update.items())
                    if name != "contrast"
                    else settings.high_contrast
                )
                self.options[name] = made
                line.addWidget(made)
            line.addStretch(1)
            layout.addLayout(column(label(title, "lead"), line, space=look.space("tight")))
        leave = button(translate("Bedside", "Back"), look, back, kind="quiet", sign="back", large=True)
        self.next = button(translate("Bedside", "Next"), look, on, kind="primary", large=True)
        super().__init__(look, translate("Bedside", "How should it look?"), body, [leave, self.next])


class DevicesStep(Step):
    """The device check, whose choice is kept."""

    def __init__(
        self, desk: Desk, look: Look, back: Callable[[], None], on: Callable[[tuple[str, str, str]], None]
    ) -> None:
        self.check = Check(desk, look)
        leave = button(translate("Bedside", "Back"), look, back, kind="quiet", sign="back", large=True)
        self.next = button(
            translate("Bedside", "Next"), look, lambda: on(self.check.chosen()), kind="primary", large=True
        )
        super().__init__(
            look, translate("Bedside", "Camera, microphone and speaker"), self.check, [leave, self.next], 820
        )

    def closing(self) -> None:
        self.check.closing()


class PinStep(Step):
    """A PIN for the first of the staff: for settings, and for leaving the kiosk."""

    def __init__(
        self,
        door: StaffDoor,
        background: Background,
        look: Look,
        back: Callable[[], None],
        done: Callable[[], None],
        needed: bool,
    ) -> None:
        self._door = door
        self._background = background
        self._done = done
        about = translate(
            "Bedside",
            "Staff need it for settings and for leaving the kiosk. Six to twelve digits; the name is “staff”.",
        )
        self.pin, self.again = _pin_field(translate("Bedside", "PIN")), _pin_field(translate("Bedside", "Once more"))
        self.said = label("", "body", "danger")
        wide = look.space("wide")
        sign = Sign("lock", look.colours.primary, round(look.font("display") * 1.2))
        card = framed(
            "card",
            column(
                row(sign, label(about, "body", "muted"), space=look.space("base")),
                label(translate("Bedside", "PIN"), "body"),
                self.pin,
                label(translate("Bedside", "Once more"), "body"),
                self.again,
                self.said,
                space=look.space("tight"),
                margins=(wide, wide, wide, wide),
            ),
        )
        self.again.returnPressed.connect(self._set)
        leave = button(translate("Bedside", "Back"), look, back, kind="quiet", sign="back", large=True)
        self.set = button(translate("Bedside", "Finish"), look, self._set, kind="primary", sign="check", large=True)
        buttons = [leave, self.set]
        self.later = button(translate("Bedside", "Without a PIN"), look, done, large=True)
        if not needed:
            buttons.insert(1, self.later)
        super().__init__(look, translate("Bedside", "A PIN for staff"), card, buttons, 640)
        self._first = self.pin

    def _set(self) -> None:
        pin = self.pin.text()
        if pin != self.again.text():
            tell(self.said, translate("Bedside", "The two are not the same."), "danger")
            return
        self.set.setEnabled(False)
        tell(self.said, translate("Bedside", "One moment, please …"), "muted")
        self._background.run(lambda: self._door.set_first(pin), self._answered)

    def _answered(self, outcome: KnownError | None) -> None:
        self.set.setEnabled(True)
        if isinstance(outcome, KnownError):
            tell(self.said, worded(outcome), "danger")
            return
        self._done()


def _pin_field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(12)
    field.setAccessibleName(name)
    field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    return field
