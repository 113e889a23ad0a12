"""What somebody had not saved when their session ended: offered again to whoever comes back with a PIN."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from app.parts import Sign, button, label, row
from app.studio.office import Office
from app.words import translate


class DraftOffer(QFrame):
    """Hidden while there is nothing. `take(text)`: the draft is wanted; what is not wanted is dropped."""

    def __init__(self, office: Office, take: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("notice")
        look = office.look
        self._office, self._take_it, self._name = office, take, ""
        self.words = label("", "body")
        self.take = button(translate("Bedside", "Go on with it"), look, self._take, sign="edit")
        self.drop = button(translate("Bedside", "Drop it"), look, self._drop, kind="danger", sign="erase")
        base, tight = look.space("base"), look.space("tight")
        sign = Sign("clock", look.colours.on_warn_soft, round(look.font("body") * 1.3))
        line = row(sign, self.words, self.take, self.drop, space=tight, margins=(base, tight, base, tight))
        line.setStretch(1, 1)
        self.setLayout(line)
        self.hide()

    def offer(self, name: str, kept: str) -> None:
        """Offer what was being written of a persona, if it is something else than what is kept of it."""
        text = self._office.drafts.get(name)
        self._name = name
        there = text is not None and text != kept and self._office.may("persona.write")
        words = translate("Bedside", "The session ended while “{name}” was being changed. Nothing of that is lost.")
        self.words.setText(words.format(name=name))
        self.setVisible(there)

    def _take(self) -> None:
        self.hide()
        self._take_it(self._office.drafts.pop(self._name))

    def _drop(self) -> None:
        self.hide()
        self._office.drafts.pop(self._name, None)
