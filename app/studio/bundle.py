"""The bundle: which one this device runs, making one, loading one, and whose signatures are known."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.parts import button, column, framed, label, row, tell
from app.studio.confirm import Confirm
from app.studio.layout import line
from app.studio.listing import Listing
from app.studio.shell import Studio, View
from app.studio.work import WorkStrip
from app.words import translate
from runtime.bundle.archive import Bundle, fingerprint
from runtime.bundle.bundles import Change
from runtime.bundle.running import Running, running
from runtime.store.roles import NEEDED
from runtime.studio import bundles
from runtime.studio.losses import Loss
from runtime.studio.rows import Row


class BundleView(View):
    def __init__(self, shell: Studio) -> None:
        super().__init__(shell)
        look = self.look
        self._looked: tuple[Bundle, Change] | None = None
        self.runs = label("", "lead")
        self.work = WorkStrip(self.office)
        self.name = QLineEdit()
        self.name.setPlaceholderText(translate("Bedside", "Name, such as harbor-2026-11"))
        self.name.setAccessibleName(translate("Bedside", "The bundle's name"))
        self.name.setMaxLength(60)
        self.make = button(translate("Bedside", "Make a bundle …"), look, self._make, kind="primary", sign="package")
        self.choose = button(translate("Bedside", "Look at a bundle …"), look, self._choose, sign="document")
        self.said = label("", "body")
        self.load = button(translate("Bedside", "Load it"), look, self._load, kind="primary", sign="check")
        self.trust = button(translate("Bedside", "Trust this signature"), look, self._trust, sign="key")
        self.load.hide()
        self.trust.hide()
        self.list = Listing(
            look,
            translate("Bedside", "Known signatures"),
            [translate("Bedside", "Whose"), translate("Bedside", "Fingerprint")],
        )
        self.distrust = button(translate("Bedside", "Take no more of these"), look, self._distrust, kind="danger",
                               sign="erase")  # fmt: skip
        base, tight = look.space("base"), look.space("tight")
        about = translate(
            "Bedside",
            "Personas with their documents, voices and models by name, settings and how long things are kept, in one "
            "signed file. No PINs and nothing of any visitor.",
        )
        naming = line(look, self.name, self.make, wide=0)
        title = label(translate("Bedside", "Make one of this device"), "lead")
        making = framed("card", column(title, label(about, "body", "muted"), naming, space=tight, margins=[base] * 4))
        loading = framed(
            "card",
            column(
                label(translate("Bedside", "Set this device up by one"), "lead"),
                self.said,
                line(look, self.choose, self.trust, self.load, None),
                space=tight,
                margins=[base] * 4,
            ),
        )
        layout = column(self.runs, self.work, making, loading, self.list, row(None, self.distrust), space=tight,
                        margins=[base] * 4)  # fmt: skip
        layout.setStretch(4, 1)
        self.setLayout(layout)
        self._show_running(running(self.office.home))
        self._may()
        self.office.opened.connect(self._may)
        self.list.gone.connect(self._gone)
        self._refresh()

    def _may(self) -> None:
        self.make.setEnabled(self.office.may("bundle.make"))
        self.name.setEnabled(self.office.may("bundle.make"))
        self.distrust.setEnabled(self.office.may("bundle.trust"))

    def closing(self) -> None:
        self.work.closing()
        self.list.closing()

    def make_at(self, file: Path) -> None:
        """Write a bundle into a file."""
        name = self.name.text()

        def done(bundle: Bundle) -> None:
            told = translate("Bedside", "Written: {file}, signed by {key}").format(
                file=bundle.path, key=fingerprint(bundle.key)
            )
            self.shell.say(told)

        self.work.start(
            translate("Bedside", "Making a bundle"),
            lambda staff, told, stopped: bundles.make(staff, file, name, told, stopped),
            done,
        )

    def look_at(self, file: Path) -> None:
        """Say what is in a bundle and what loading it would change."""

        def show(found: tuple[Bundle, Change]) -> None:
            self._looked = found
            self._show_change(*found)

        self.work.start(
            translate("Bedside", "Reading the bundle"),
            lambda staff, told, stopped: bundles.look(staff, file, told, stopped),
            show,
        )

    def _make(self) -> None:
        title = translate("Bedside", "Where to write it")
        file, _ = QFileDialog.getSaveFileName(self, title, f"{self.name.text().strip() or 'bundle'}.bedside")
        if file:
            self.make_at(Path(file))

    def _choose(self) -> None:
        title = translate("Bedside", "A bundle")
        file, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), f"{title} (*.bedside)")
        if file:
            self.look_at(Path(file))

    def _show_change(self, bundle: Bundle, change: Change) -> None:
        words = [
            translate("Bedside", "{name}, made {made}, signed by {key}.").format(
                name=bundle.name, made=bundle.made[:16].replace("T", " "), key=fingerprint(bundle.key)
            ),
            translate("Bedside", "Personas: {names}. New documents: {new}. Documents that go: {gone}.").format(
                names=", ".join(change.personas) or "–", new=len(change.new_documents), gone=len(change.gone_documents)
            ),
        ]
        if change.chosen_answers:
            words.append(translate("Bedside", "Chosen answers: {count}.").format(count=change.chosen_answers))
        if change.missing_models:
            words.append(translate("Bedside", "Missing here: {names}.").format(names=", ".join(change.missing_models)))
        if not change.known:
            words.append(
                translate(
                    "Bedside",
                    "This device does not know that signature and refuses it. Compare the fingerprint with the one "
                    "shown where the bundle was made.",
                )
            )
        tell(self.said, "\n".join(words), "" if change.known else "danger")
        self.load.setVisible(change.known)
        self.load.setEnabled(self.office.may("bundle.load"))
        self.trust.setVisible(not change.known)
        self.trust.setEnabled(self.office.may("bundle.trust"))

    def _trust(self) -> None:
        if self._looked is None:
            return
        bundle, _ = self._looked

        def trusted(_: None) -> None:
            self._refresh()
            self.look_at(bundle.path)

        self.do(lambda staff: bundles.trust(staff, bundle.key, str(bundle.contents.get("by", bundle.name))), trusted)

    def _load(self) -> None:
        if self._looked is None:
            return
        bundle, change = self._looked
        needs = NEEDED["bundle.load"]
        gone = len(change.gone_documents)
        Confirm(
            self.shell,
            self.look,
            translate("Bedside", "Set this device up by “{name}”?").format(name=bundle.name),
            translate("Bedside", "Load it"),
            Loss((("documents", gone),) if gone else (), needs, self.office.actor.role >= needs),
            partial(self._go, bundle),
            translate("Bedside", "Personas of the same name get a new version; the earlier ones can be put back."),
        )

    def _go(self, bundle: Bundle) -> None:
        def loaded(told: Running) -> None:
            self._show_running(told)
            self.load.hide()
            self.said.setText(translate("Bedside", "Loaded."))
            self.office.persona_changed.emit()

        self.work.start(
            translate("Bedside", "Loading"),
            lambda staff, told, stopped: bundles.load(staff, bundle.path, told, stopped),
            loaded,
        )

    def _distrust(self) -> None:
        keys = [str(key) for key in self.list.keys]
        if not keys:
            return
        needs = NEEDED["bundle.trust"]
        Confirm(
            self.shell,
            self.look,
            translate("Bedside", "Take no more bundles of {count} signatures?").format(count=len(keys)),
            translate("Bedside", "Take no more of these"),
            Loss((), needs, self.office.actor.role >= needs),
            lambda: self.list.delete(keys),
            translate("Bedside", "Their bundles are refused from then on; what was loaded stays."),
        )

    def _gone(self, keys: tuple[str, ...]) -> None:
        for key in keys:
            self.do(lambda staff, key=key: bundles.distrust(staff, key))  # type: ignore[misc]

    def _refresh(self) -> None:
        self.do(bundles.trusted, self._show_trusted)

    def _show_trusted(self, keys: dict[str, str]) -> None:
        own = translate("Bedside", "this installation")
        rows = [
            Row(key, (own if name == "this installation" else name, fingerprint(key))) for key, name in keys.items()
        ]
        self.list.show_rows(rows)

    def _show_running(self, told: Running | None) -> None:
        if told is None:
            self.runs.setText(translate("Bedside", "This device was set up by hand."))
            return
        words = translate("Bedside", "This device runs {name}, made {made}.")
        self.runs.setText(words.format(name=told.name, made=told.made[:16].replace("T", " ")))
