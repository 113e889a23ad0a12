"""For staff: the PIN, and what can be done behind it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.background import Background
from app.parts import Sign, button, column, framed, label, row, tell
from app.tokens import Look
from app.views.steps import Step
from app.words import NAMES, translate, worded
from runtime.errors import KnownError
from runtime.visit.settings import LANGUAGES, DeviceSettings
from runtime.visit.staff import FIRST, Entered, StaffDoor

_GIVEN_UP = 30_000


class PinPad(QFrame):
    """Asks for a name and a PIN. What is wrong, and how long one has to wait, the store says; here is only a pad."""

    def __init__(
        self,
        door: StaffDoor,
        background: Background,
        look: Look,
        entered: Callable[[Entered], None],
        given_up: Callable[[], None],
        parent: QWidget,
        bundle: str = "",
    ) -> None:
        """`bundle`: the name of the bundle that this device runs, which anybody may see."""
        super().__init__(parent)
        self.setObjectName("veil")
        self._door = door
        self._background = background
        self._entered = entered
        self._given_up = given_up
        self._over = False
        title = label(translate("Bedside", "Staff only"), "title")
        self.name = QLineEdit(FIRST)
        self.name.setAccessibleName(translate("Bedside", "Name"))
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(12)
        self.pin.setAccessibleName(translate("Bedside", "PIN"))
        self.pin.setPlaceholderText(translate("Bedside", "PIN"))
        for field in (self.name, self.pin):
            field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            field.setDragEnabled(False)
            field.setAcceptDrops(False)
        self.pin.returnPressed.connect(self._try)
        self.said = label("", "body", "danger")
        self.said.setMinimumHeight(round(look.font("body") * 2.6))
        self.keys: dict[str, QPushButton] = {}
        pad = QGridLayout()
        pad.setSpacing(look.space("tight"))
        for number, digit in enumerate("123456789⌫0"):
            act = self._delete if digit == "⌫" else partial(self.pin.insert, digit)
            key = button("" if digit == "⌫" else digit, look, act, kind="key", sign="delete" if digit == "⌫" else "",
                         name=translate("Bedside", "Delete") if digit == "⌫" else digit)  # fmt: skip
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.setMinimumSize(round(look.target * 1.4), round(look.target * 1.2))
            self.keys[digit] = key
            pad.addWidget(key, number // 3, number % 3)
        self.enter = button(translate("Bedside", "OK"), look, self._try, kind="primary")
        self.enter.setMinimumHeight(round(look.target * 1.2))
        pad.addWidget(self.enter, 3, 2)
        self.cancel = button(translate("Bedside", "Cancel"), look, self.give_up, kind="quiet")
        self.bundle = label(translate("Bedside", "Bundle: {name}").format(name=bundle), "small", "muted")
        wide = look.space("wide")
        sign = Sign("lock", look.colours.primary, round(look.font("title") * 1.2))
        sheet = framed(
            "sheet",
            column(
                row(sign, title, None, space=look.space("snug")),
                self.name,
                self.pin,
                self.said,
                pad,
                self.cancel,
                *([self.bundle] if bundle else []),
                space=look.space("snug"),
                margins=(wide, wide, wide, look.space("base")),
            ),
        )
        sheet.setFixedWidth(round(360 * min(look.scale, 1.5)))
        self.setLayout(column(None, row(None, sheet, None), None))
        self.setGeometry(parent.rect())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GIVEN_UP)
        self._timer.timeout.connect(self.give_up)
        self._timer.start()
        self.pin.textEdited.connect(lambda _: self._timer.start())
        self.pin.textChanged.connect(lambda _: self._timer.start())
        self.show()
        self.raise_()
        self.pin.setFocus()

    def give_up(self) -> None:
        """Back to the visitor's screen."""
        self._over = True
        self._given_up()

    def _delete(self) -> None:
        self.pin.backspace()

    def _try(self) -> None:
        name, pin = self.name.text().strip(), self.pin.text()
        self.pin.clear()
        if not pin:
            return
        self._timer.stop()  # a slow check is nobody's hesitation
        self.enter.setEnabled(False)
        tell(self.said, translate("Bedside", "Checking …"), "muted")
        self._background.run(lambda: self._door.enter(name, pin), self._answered)

    def _answered(self, outcome: Entered | KnownError) -> None:
        if self._over:
            if isinstance(outcome, Entered):
                self._background.run(lambda: self._door.leave(outcome), lambda _: None)
            return
        if isinstance(outcome, KnownError):
            self._timer.start()
            self.enter.setEnabled(True)
            tell(self.said, worded(outcome), "danger")
            return
        self._over = True
        self._entered(outcome)


class StaffMenu(Step):
    """What staff can do at the device."""

    def __init__(
        self, look: Look, acts: list[tuple[str, str, Callable[[], None], str]], back: Callable[[], None]
    ) -> None:
        """`acts`: a drawing, words, what it does, and the button's kind."""
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space("snug"))
        self.acts: dict[str, QPushButton] = {}
        for sign, words, act, kind in acts:
            made = button(words, look, act, kind=kind or "choice", sign=sign, large=bool(kind))
            self.acts[sign] = made
            layout.addWidget(made)
        done = button(translate("Bedside", "Back to visitors"), look, back, kind="primary", sign="check", large=True)
        super().__init__(look, translate("Bedside", "Staff"), body, [done], 620)
        self.done = done


class ExpectStep(Step):
    """Who comes next: staff know it, and visitors of a kiosk are not asked."""

    def __init__(self, look: Look, person: str, expect: Callable[[str], None], back: Callable[[], None]) -> None:
        words = translate("Bedside", "Name or number of the next visitor")
        self.person = QLineEdit(person)
        self.person.setMaxLength(80)
        self.person.setAccessibleName(words)
        self.person.setMinimumHeight(look.target)
        self._expect = expect
        about = translate(
            "Bedside",
            "It remembers this person from visit to visit. Whoever comes within the next five minutes is asked whether "
            "that is their name before anything is said. Leave it empty for a stranger.",
        )
        named = label(words, "body")
        named.setBuddy(self.person)
        body = QWidget()
        body.setLayout(column(label(about, "body", "muted"), look.space("base"), named, self.person,
                              space=look.space("tight")))  # fmt: skip
        leave = button(translate("Bedside", "Back"), look, back, kind="quiet", sign="back", large=True)
        self.save = button(translate("Bedside", "Back to visitors"), look, self._save, kind="primary", sign="check",
                           large=True)  # fmt: skip
        self.person.returnPressed.connect(self._save)
        super().__init__(look, translate("Bedside", "Who comes next?"), body, [leave, self.save], 620)
        self._first = self.person

    def _save(self) -> None:
        self._expect(self.person.text())


class SettingsForm(QWidget):
    """The device's settings that staff change on the screen; the rest is in its file."""

    def __init__(self, settings: DeviceSettings, look: Look) -> None:
        super().__init__()
        self._settings = settings
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setValue(round(100 * settings.volume))
        self.volume.setAccessibleName(translate("Bedside", "Volume"))
        self.language = QComboBox()
        for name in LANGUAGES:
            self.language.addItem(NAMES[name], name)
        self.language.setCurrentIndex(self.language.findData(settings.language))
        self.language.setAccessibleName(translate("Bedside", "Language of this device"))
        self.appearance = QComboBox()
        for value, words in (
            ("light", translate("Bedside", "Light")),
            ("dark", translate("Bedside", "Dark")),
            ("system", translate("Bedside", "As the system")),
        ):
            self.appearance.addItem(words, value)
        self.appearance.setCurrentIndex(self.appearance.findData(settings.appearance))
        self.appearance.setAccessibleName(translate("Bedside", "Appearance"))
        self.letters = QComboBox()
        for size in (100, 125, 150, 175, 200):
            self.letters.addItem(f"{size} %", size)
        self.letters.setCurrentIndex(max(0, self.letters.findData(settings.text_size)))
        self.letters.setAccessibleName(translate("Bedside", "Text size"))
        self.contrast = _tick(translate("Bedside", "High contrast"), settings.high_contrast)
        self.calm = _tick(translate("Bedside", "Less motion"), settings.reduced_motion)
        self.captions = _tick(translate("Bedside", "Captions from the start"), settings.captions)
        self.microphone = _tick(translate("Bedside", "Use the microphone"), settings.use_microphone)
        self.camera = _tick(translate("Bedside", "Use the camera"), settings.use_camera)
        self.wake = _tick(translate("Bedside", "Wake up when a face comes near"), settings.wake_on_face)
        self.restart = QLineEdit(settings.restart_at)
        self.restart.setInputMask("")
        self.restart.setPlaceholderText("03:30")
        self.restart.setAccessibleName(translate("Bedside", "Restart every night at"))
        self.note = QLineEdit(settings.call_note)
        self.note.setMaxLength(200)
        self.note.setAccessibleName(translate("Bedside", "Where staff are to be found"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.space("wide"))
        grid.setVerticalSpacing(look.space("snug"))
        grid.setColumnStretch(1, 1)
        fields: tuple[tuple[str, QWidget], ...] = (
            (translate("Bedside", "Volume"), self.volume),
            (translate("Bedside", "Language of this device"), self.language),
            (translate("Bedside", "Appearance"), self.appearance),
            (translate("Bedside", "Text size"), self.letters),
            (translate("Bedside", "Restart every night at"), self.restart),
            (translate("Bedside", "Where staff are to be found"), self.note),
        )
        for number, (words, field) in enumerate(fields):
            named = label(words, "body", wrap=False)
            named.setBuddy(field)
            grid.addWidget(named, number, 0)
            grid.addWidget(field, number, 1)
        ticks = QGridLayout()
        ticks.setHorizontalSpacing(look.space("wide"))
        ticks.setVerticalSpacing(0)
        for number, box in enumerate(
            (self.contrast, self.calm, self.captions, self.microphone, self.camera, self.wake)
        ):
            ticks.addWidget(box, number // 2, number % 2)
        wide = look.space("wide")
        card = framed("card", column(grid, ticks, space=look.space("base"), margins=(wide, wide, wide, wide)))
        self.setLayout(column(card))

    def settings(self) -> DeviceSettings:
        """The settings as they stand on the form. Raises ValueError for a time that is none."""
        changed = {
            "volume": self.volume.value() / 100,
            "language": self.language.currentData(),
            "appearance": self.appearance.currentData(),
            "text_size": self.letters.currentData(),
            "high_contrast": self.contrast.isChecked(),
            "reduced_motion": self.calm.isChecked(),
            "captions": self.captions.isChecked(),
            "use_microphone": self.microphone.isChecked(),
            "use_camera": self.camera.isChecked(),
            "wake_on_face": self.wake.isChecked(),
            "restart_at": self.restart.text().strip(),
            "call_note": self.note.text().strip(),
        }
        return DeviceSettings.model_validate({**self._settings.model_dump(), **changed})


class SettingsStep(Step):
    """The form, with saving and leaving."""

    def __init__(
        self,
        settings: DeviceSettings,
        look: Look,
        save: Callable[[DeviceSettings, Callable[[str], None]], None],
        back: Callable[[], None],
    ) -> None:
        """`save` keeps the settings beside the screen, and says what went wrong."""
        self.form = SettingsForm(settings, look)
        self.said = label("", "body", "danger")
        body = QWidget()
        body.setLayout(column(self.form, self.said, space=look.space("base")))
        self._save_to = save
        leave = button(translate("Bedside", "Back"), look, back, kind="quiet", sign="back", large=True)
        self.save = button(translate("Bedside", "Save"), look, self._save, kind="primary", sign="check", large=True)
        super().__init__(look, translate("Bedside", "Settings"), body, [leave, self.save], 820)

    def _save(self) -> None:
        try:
            settings = self.form.settings()
        except ValueError:
            self.said.setText(translate("Bedside", "The time of the restart should look like 03:30, or be empty."))
            return
        self._save_to(settings, self.said.setText)


def _tick(words: str, on: bool) -> QCheckBox:
    box = QCheckBox(words)
    box.setChecked(on)
    return box
