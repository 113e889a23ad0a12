"""What staff have chosen as the answer to a question."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.parts import button, column, label, row
from app.studio.confirm import Confirm
from app.studio.listing import Listing, rowed
from app.studio.shell import View
from app.words import translate
from runtime.knowledge.chosen import Chosen
from runtime.ports.wall import local_text
from runtime.store.roles import NEEDED
from runtime.studio import knowledge
from runtime.studio.losses import Loss
from runtime.studio.rows import Row


class AnswersTab(QWidget):
    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        look = view.look
        self.list = Listing(
            look,
            translate("Bedside", "Chosen answers"),
            [
                translate("Bedside", "Question"),
                translate("Bedside", "Answer"),
                translate("Bedside", "Document"),
                translate("Bedside", "Chosen by"),
                translate("Bedside", "When"),
            ],
            translate("Bedside", "Document"),
        )
        about = translate(
            "Bedside",
            "Sentences that were chosen for a question, in a transcript or while trying a persona. Whoever asks the "
            "same gets them; without a choice, search decides.",
        )
        self.drop = button(translate("Bedside", "Let search decide"), look, self._drop, kind="danger", sign="erase")
        self.drop.setEnabled(False)
        layout = column(label(about, "small", "muted"), self.list, row(None, self.drop), space=look.space("tight"))
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.list.chosen.connect(
            lambda key: self.drop.setEnabled(key is not None and view.office.may("document.write"))
        )
        self.list.gone.connect(lambda keys: view.do(lambda staff: knowledge.drop_chosen(staff, keys)))
        view.do(lambda staff: rowed(knowledge.chosen(staff), _row), lambda found: self.list.show_rows(found[1]))

    def closing(self) -> None:
        self.list.closing()

    def _drop(self) -> None:
        keys = self.list.keys
        needs = NEEDED["document.write"]
        Confirm(
            self._view.shell,
            self._view.look,
            translate("Bedside", "Let search decide for {count} questions?").format(count=len(keys)),
            translate("Bedside", "Let search decide"),
            Loss((), needs, self._view.office.actor.role >= needs),
            lambda: self.list.delete(keys),
        )


def _row(each: Chosen) -> Row:
    cells = (each.question, each.sentence, each.document, each.by, local_text(each.at))
    return Row(each.id, cells, (None, None, None, None, each.at), each.document)
