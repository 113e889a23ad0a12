"""Folders that are looked after: what is put there or changed is read by itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.parts import button, choice, label
from app.studio.layout import flowing
from app.studio.shell import View
from app.words import translate
from runtime.studio import knowledge


class WatchedFolders(QWidget):
    def __init__(self, view: View) -> None:
        super().__init__()
        look = view.look
        self._view = view
        self.which = choice(translate("Bedside", "Folders that are looked after"))
        self.which.setMinimumContentsLength(12)
        self.which.setSizeAdjustPolicy(self.which.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.add = button(translate("Bedside", "Look after a folder …"), look, self._choose, sign="plus")
        self.drop = button(translate("Bedside", "No more"), look, self._drop, kind="quiet", sign="close",
                           name=translate("Bedside", "Look after this folder no more"))  # fmt: skip
        self._name = label(translate("Bedside", "Folders"), "body", wrap=False)
        self.setLayout(flowing(look, self._name, self.which, self.drop, self.add))
        self.drop.setEnabled(False)
        self.add.setEnabled(view.office.may("document.write"))
        self._refresh()

    def watch(self, folder: Path) -> None:
        """Look after a folder from now on."""

        def watched(_: None) -> None:
            self._view.office.persona_changed.emit()
            self._view.shell.say(translate("Bedside", "{folder} is looked after.").format(folder=folder.name))
            self._refresh()

        self._view.do(lambda staff: knowledge.watch(staff, folder), watched)

    def _drop(self) -> None:
        folder = str(self.which.currentData() or "")

        def dropped(_: None) -> None:
            self._view.office.persona_changed.emit()
            self._view.shell.say(translate("Bedside", "Its documents stay; changes in it are not read any more."))
            self._refresh()

        self._view.do(lambda staff: knowledge.unwatch(staff, folder), dropped)

    def _choose(self) -> None:
        title = translate("Bedside", "A folder to look after")
        folder = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if folder:
            self.watch(Path(folder))

    def _refresh(self) -> None:
        self._view.do(knowledge.folders, self._show)

    def _show(self, found: dict[str, tuple[str, ...]]) -> None:
        self.which.clear()
        for folder, tags in found.items():
            self.which.addItem(" · ".join([Path(folder).name, *tags]), folder)
        for each in (self._name, self.which, self.drop):
            each.setVisible(bool(found))
        self.drop.setEnabled(self._view.office.may("document.write"))
