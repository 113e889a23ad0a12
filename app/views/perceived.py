"""How the last visitor came across, for staff: read here, and saved only where policy lets it be kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from app.parts import button, column, label
from app.tokens import Look
from app.views.steps import Step
from app.words import translate
from runtime.serving.messages import Perceived


class PerceivedStep(Step):
    """`save` writes it, and says where or what went wrong."""

    def __init__(
        self,
        look: Look,
        perceived: Perceived,
        save: Callable[[Perceived, Callable[[str], None]], None],
        back: Callable[[], None],
    ) -> None:
        title = translate("Bedside", "How the last visitor came across")
        self.text = QPlainTextEdit(perceived.text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        self.text.setMinimumHeight(round(360 * min(look.scale, 1.5)))
        self.said = label("", "body", "muted")
        held = translate("Bedside", "It is held in memory only, until the next visitor comes.")
        body = QWidget()
        body.setLayout(column(label(held, "body", "muted"), self.text, self.said, space=look.space("snug")))
        leave = button(translate("Bedside", "Back"), look, back, kind="quiet", sign="back", large=True)
        self.save: QPushButton | None = None
        if perceived.may_be_saved:
            self.save = button(translate("Bedside", "Save"), look, lambda: save(perceived, self.said.setText),
                               sign="document", large=True)  # fmt: skip
        super().__init__(look, title, body, [leave, *([self.save] if self.save is not None else [])], 820)
