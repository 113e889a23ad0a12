"""The one question before something is destroyed: what will be lost, and whether one has the role for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.parts import Sign, button, column, framed, label, row
from app.tokens import Look
from app.words import translate
from runtime.store.roles import Role
from runtime.studio.losses import Loss


class Confirm(QFrame):
    """Lies over the studio. The focus is on the way back."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        title: str,
        act: str,
        loss: Loss | None,
        agreed: Callable[[], None],
        note: str = "",
    ) -> None:
        """`act`: the words on the button; `loss`: None where nothing that is kept goes; `note`: a sentence of its own,
        such as how it can be undone.
        """
        super().__init__(parent)
        self.setObjectName("veil")
        self._agreed = agreed
        lines = [label(lost(loss), "body")] if loss is not None else []
        if note:
            lines.append(label(note, "body", "muted"))
        can = loss is None or loss.can
        if loss is not None and not loss.can:
            words = translate("Bedside", "This needs the role {role}.").format(role=role_name(loss.needs))
            lines.append(label(words, "body", "danger"))
        self.go = button(act, look, self._go, kind="alert", sign="erase")
        self.go.setEnabled(can)
        self.back = button(translate("Bedside", "Cancel"), look, self.deleteLater)
        wide = look.space("wide")
        sheet = framed(
            "sheet",
            column(
                row(Sign("warning", look.colours.danger, round(look.font("title") * 1.2)), label(title, "title"),
                    space=look.space("snug")),
                *lines,
                row(None, self.back, self.go, space=look.space("snug")),
                space=look.space("base"),
                margins=(wide, wide, wide, wide),
            ),
        )  # fmt: skip
        sheet.setMaximumWidth(round(560 * min(look.scale, 1.6)))
        self.setLayout(column(None, row(None, sheet, None), None, margins=(wide, wide, wide, wide)))
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.deleteLater()
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        self.hide()
        self.deleteLater()
        self._agreed()


def lost(loss: Loss) -> str:
    """What goes, in words."""
    names = {
        "documents": translate("Bedside", "documents"),
        "passages": translate("Bedside", "passages"),
        "memories": translate("Bedside", "memories"),
        "conversations": translate("Bedside", "conversations"),
        "lines": translate("Bedside", "lines of what was said"),
        "answers to objectives": translate("Bedside", "answers to objectives"),
        "versions": translate("Bedside", "versions"),
        "accounts": translate("Bedside", "accounts"),
        "sessions": translate("Bedside", "open sessions"),
        "records": translate("Bedside", "records"),
        "files": translate("Bedside", "files"),
        "pictures": translate("Bedside", "pictures that were drawn"),
        "backups": translate("Bedside", "backups, those of them without a passphrase"),
    }
    if not loss.certain:
        return translate("Bedside", "What cannot be read any more, and is not in the last good state, will be lost.")
    if not loss.counts:
        return translate("Bedside", "Nothing else goes with it.")
    listed = ", ".join(f"{number:,} {names[name]}" for name, number in loss.counts)
    return translate("Bedside", "This will be lost: {what}.").format(what=listed)


def role_name(role: Role) -> str:
    return {
        Role.VIEWER: translate("Bedside", "viewer"),
        Role.EDITOR: translate("Bedside", "editor"),
        Role.ADMINISTRATOR: translate("Bedside", "administrator"),
    }[role]
