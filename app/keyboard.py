"""A keyboard on the screen, for devices that have none. It writes into the field that has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from app.parts import button
from app.tokens import Look
from app.words import translate

_LETTERS = {
    "en": ("qwertyuiop", "asdfghjkl'", "zxcvbnm,.?"),
    "es": ("qwertyuiop", "asdfghjklñ", "zxcvbnm,.?", "áéíóúü¿¡'-"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn',.?", "éèêàâçùîôœ"),
}
_SIGNS = ("1234567890", "@#€$%&*()-", "+=/:;\"!'_,")


class Keyboard(QFrame):
    """Keys of at least 48 pixels; the layout follows the language. Pressing never takes the focus from the field."""

    def __init__(self, look: Look, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._look = look
        self._language = language if language in _LETTERS else "en"
        self._upper = False
        self._signs = False
        self.keys: dict[str, QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setSpacing(max(4, look.space("hair")))
        edge = look.space("tight")
        self._grid.setContentsMargins(edge, edge, edge, edge)
        self._build()

    def _build(self) -> None:
        for key in self.keys.values():
            self._grid.removeWidget(key)
            key.deleteLater()
        self.keys = {}
        rows = _SIGNS if self._signs else _LETTERS[self._language]
        for down, letters in enumerate(rows):
            for along, letter in enumerate(letters):
                shown = letter.upper() if self._upper else letter
                self._add(shown, shown, down, 2 * along, 2, lambda text=shown: self._type(text))
        last = len(rows)
        shift = translate("Bedside", "Capital letters")
        self._add("shift", "", last, 0, 2, self._shift, sign="shift", name=shift)
        other = "abc" if self._signs else "123"
        self._add("signs", other, last, 2, 3, self._other, name=translate("Bedside", "Figures and signs"))
        space = translate("Bedside", "Space")
        self._add("space", space, last, 5, 9, lambda: self._type(" "), name=space)
        back = translate("Bedside", "Delete")
        self._add("delete", "", last, 14, 2, self._delete, sign="delete", name=back)
        enter = translate("Bedside", "Enter")
        self._add("enter", "", last, 16, 2, self._enter, sign="send", name=enter)
        hide = translate("Bedside", "Hide the keyboard")
        self._add("hide", "", last, 18, 2, self.hide, sign="close", name=hide)
        for at in range(20):
            self._grid.setColumnStretch(at, 1)

    def _add(
        self, key: str, text: str, down: int, along: int, span: int, act: object, sign: str = "", name: str = ""
    ) -> None:
        assert callable(act)
        made = button(text, self._look, act, kind="key", sign=sign, name=name or text)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setAutoRepeat(key == "delete")
        if key == "shift":
            made.setCheckable(True)
            made.setChecked(self._upper)
        self.keys[key] = made
        self._grid.addWidget(made, down, along, 1, span)

    def _field(self) -> QLineEdit | QPlainTextEdit | None:
        focus = QApplication.focusWidget()
        return focus if isinstance(focus, QLineEdit | QPlainTextEdit) else None

    def _type(self, text: str) -> None:
        field = self._field()
        if isinstance(field, QLineEdit):
            field.insert(text)
            field.textEdited.emit(field.text())
        elif field is not None:
            field.insertPlainText(text)
        if self._upper and text.strip():
            self._shift()

    def _delete(self) -> None:
        field = self._field()
        if isinstance(field, QLineEdit):
            field.backspace()
            field.textEdited.emit(field.text())
        elif field is not None:
            field.textCursor().deletePreviousChar()

    def _enter(self) -> None:
        field = self._field()
        if isinstance(field, QLineEdit):
            field.returnPressed.emit()
        elif field is not None:
            field.insertPlainText("\n")

    def _shift(self) -> None:
        self._upper = not self._upper
        self._build()

    def _other(self) -> None:
        self._signs = not self._signs
        self._upper = False
        self._build()
