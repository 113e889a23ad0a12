"""Models: which are here, whether their bytes are right, how quick they are on this machine."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.parts import button, choice, column, framed, label
from app.studio.confirm import Confirm
from app.studio.layout import line
from app.studio.listing import Listing
from app.studio.shell import Studio, View
from app.studio.work import WorkStrip
from app.words import translate, worded
from runtime.store.roles import NEEDED
from runtime.studio import models
from runtime.studio.losses import Loss
from runtime.studio.models import Model, Speed
from runtime.studio.rows import Row


class ModelsView(View):
    def __init__(self, shell: Studio) -> None:
        super().__init__(shell)
        look = self.look
        self._models: dict[Hashable, Model] = {}
        self.list = Listing(
            look,
            translate("Bedside", "Models"),
            [
                translate("Bedside", "Model"),
                translate("Bedside", "Serves as"),
                translate("Bedside", "MB"),
                translate("Bedside", "Licence"),
                translate("Bedside", "State"),
            ],
            translate("Bedside", "Serves as"),
        )
        self.work = WorkStrip(self.office)
        self.verify = button(translate("Bedside", "Verify"), look, self._verify, kind="primary", sign="check")
        self.measure = button(translate("Bedside", "Measure on this machine"), look, self._measure, sign="chart")
        self.remove = button(translate("Bedside", "Remove"), look, self._remove, kind="danger", sign="erase")
        self.speeds = label("", "body")
        self.role = choice(translate("Bedside", "Serves as"))
        self.licence = QLineEdit()
        self.licence.setPlaceholderText(translate("Bedside", "Licence, such as MIT"))
        self.licence.setAccessibleName(translate("Bedside", "Licence"))
        self.add = button(translate("Bedside", "Add a file …"), look, self._add, sign="plus")
        base, tight = look.space("base"), look.space("tight")
        self.prepare = button(translate("Bedside", "Fetch and make ready"), look, self._prepare, sign="package")
        acts = line(look, self.verify, self.measure, self.prepare, None, self.remove)
        own = label(translate("Bedside", "A model of your own (GGUF or ONNX)"), "body", wrap=False)
        card = framed(
            "card", line(look, own, self.role, self.licence, self.add, wide=2, margins=[look.space("snug")] * 4)
        )
        layout = column(self.list, self.work, self.speeds, acts, card, space=tight, margins=(base, base, base, base))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.speeds.hide()
        self.list.chosen.connect(lambda _: self._chosen())
        self.list.gone.connect(self._gone)
        self._chosen()
        self.refresh()

    def refresh(self) -> None:
        """Look at what is here again."""
        self.do(models.listed, self._show)

    def closing(self) -> None:
        self.work.closing()
        self.list.closing()

    def _show(self, found: list[Model]) -> None:
        self._models = {each.id: each for each in found}
        self.list.show_rows([_row(each) for each in found])
        if not self.role.count():
            for role in sorted({each.role for each in found}):
                self.role.addItem(role, role)
        self._chosen()

    def _chosen(self) -> None:
        one = self._models.get(self.list.key)
        may = self.office.may("model.write")
        self.remove.setEnabled(may and one is not None and one.state != "missing")
        self.prepare.setEnabled(may and one is not None and one.state != "ready")
        for made in (self.add, self.role, self.licence):
            made.setEnabled(may)

    def _verify(self) -> None:
        ids = [str(key) for key in self.list.keys]
        words = translate("Bedside", "Looking at every byte of {model}")
        self.work.start(
            translate("Bedside", "Verifying"),
            lambda staff, told, stopped: models.verify(
                staff,
                ids,
                lambda model, done, total: told(words.format(model=model) if model else "", done, total),
                stopped,
            ),
            self._verified,
        )

    def _prepare(self) -> None:
        """The chosen ones that are not here, or damaged."""
        ids = [str(key) for key in self.list.keys if self._models[key].state != "ready"]

        def ready(found: list[Model]) -> None:
            self._verified(found)
            self.refresh()

        if ids:
            self.work.start(
                translate("Bedside", "Fetching {models}").format(models=", ".join(ids)),
                lambda staff, told, stopped: models.prepare(staff, ids, told, stopped),
                ready,
                self.refresh,
            )

    def _verified(self, found: list[Model]) -> None:
        self._models |= {each.id: each for each in found}
        self.list.show_rows([_row(each) for each in self._models.values()])
        bad = [f"{each.id}: {worded(each.fault) or _state(each)}" for each in found if each.state != "ready"]
        right = translate("Bedside", "{count} models are as the manifest says, byte by byte.").format(count=len(found))
        self._say("\n".join(bad) if bad else right)

    def _measure(self) -> None:
        self.work.start(translate("Bedside", "Measuring"), models.measure, self._measured)

    def _measured(self, found: list[Speed]) -> None:
        lines = [f"{worded(each.work)}: {worded(each.fault) or f'{each.milliseconds:,.0f} ms'}" for each in found]
        self._say("\n".join(lines))

    def _say(self, words: str) -> None:
        self.speeds.setText(words)
        self.speeds.setVisible(bool(words))

    def _add(self) -> None:
        title = translate("Bedside", "A model's file")
        file, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), f"{title} (*.gguf *.onnx)")
        if file:
            self.add_file(Path(file))

    def add_file(self, file: Path) -> None:
        """Take a file in under the role and licence that stand there."""
        role, licence = str(self.role.currentData()), self.licence.text().strip()
        self.work.start(
            translate("Bedside", "Adding {name}").format(name=file.name),
            lambda staff, told, stopped: models.add(staff, file, role, licence, told, stopped),
            lambda _: self.refresh(),
        )

    def _gone(self, names: tuple[str, ...]) -> None:
        for name in names:
            self.do(
                lambda staff, name=name: models.remove(staff, name),  # type: ignore[misc]
                lambda _: self.refresh(),
            )

    def _remove(self) -> None:
        one = self._models.get(self.list.key)
        if one is None:
            return
        needs = NEEDED["model.write"]
        Confirm(
            self.shell,
            self.look,
            translate("Bedside", "Remove “{name}”?").format(name=one.id),
            translate("Bedside", "Remove"),
            Loss((("files", 1),), needs, self.office.actor.role >= needs),
            lambda: self.list.delete([one.id]),
            translate("Bedside", "{size} MB have to be fetched again to use it.").format(
                size=f"{one.bytes / 1e6:,.0f}"
            ),
        )


def _state(each: Model) -> str:
    return {
        "ready": translate("Bedside", "ready"),
        "missing": translate("Bedside", "not here"),
        "damaged": translate("Bedside", "damaged"),
    }[each.state]


def _row(each: Model) -> Row:
    state = _state(each)
    name = f"{each.id} · {translate('Bedside', 'by default')}" if each.serves else each.id
    cells = (name, each.role, f"{each.bytes / 1e6:,.1f}", each.licence, state)
    return Row(each.id, cells, (None, None, each.bytes, None, None), each.role)
