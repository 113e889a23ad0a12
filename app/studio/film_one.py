"""One film of a script: the values it asks for, each scene looked into, and its place among the jobs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QLabel, QLayout, QLayoutItem, QLineEdit, QSizePolicy, QSlider, QWidget

from app.parts import button, choice, column, label, tell
from app.studio.film_when import TRANSLATIONS, WhenMade, kinds
from app.studio.layout import flowing, line
from app.studio.replicas import pixmap
from app.studio.shell import View
from app.words import translate, worded
from runtime.errors import KnownError
from runtime.script.template import Variable
from runtime.studio import films
from runtime.studio.films import Film

_LATER = 250
_PICTURES = "*.png *.jpg *.jpeg"


class OneFilm(QWidget):
    """`script()` names what stands in the line above; `queued` follows when a film is among the jobs."""

    def __init__(self, view: View, script: Callable[[], Path | None], queued: Callable[[], None]) -> None:
        super().__init__()
        look = view.look
        self._view, self._script, self._queued = view, script, queued
        self._drawing = self._again = False
        self._captions: list[Path] = []
        self.seen = 0
        self.values: dict[str, QLineEdit] = {}
        self._asked: tuple[Variable, ...] = ()
        self._fields = QWidget()
        self._lines = column(space=look.space("hair"))
        self._fields.setLayout(self._lines)
        self.scene = choice(translate("Bedside", "Scene"))
        self.place = QSlider(Qt.Orientation.Horizontal)
        self.place.setRange(0, 100)
        self.place.setValue(30)
        self.place.setAccessibleName(translate("Bedside", "Where in the scene"))
        self.picture = QLabel()
        self.picture.setMinimumSize(240, 200)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(translate("Bedside", "What the scene looks like"))
        self.said = label("", "small", "muted")
        self.captions = label("", "body", "muted")
        self.add_captions = button(translate("Bedside", "Captions in another language …"), look, self._choose_captions,
                                   sign="captions")  # fmt: skip
        self.no_captions = button(translate("Bedside", "Without them"), look, lambda: self.caption([]), kind="quiet",
                                  sign="close")  # fmt: skip
        self.no_captions.hide()
        also = QWidget()
        also.setLayout(flowing(look, self.add_captions, self.captions, self.no_captions))
        self.more = WhenMade(view, also)
        self.kind = kinds()
        self.queue = button(translate("Bedside", "Put among the jobs …"), look, self._choose_out, kind="primary",
                            sign="film")  # fmt: skip
        self.queue.setEnabled(view.office.may("export_job.write"))
        layout = column(
            self._fields,
            self.picture,
            line(look, self.scene, self.place, wide=1),
            self.said,
            self.more,
            flowing(look, self.kind, self.queue),
            space=look.space("tight"),
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER)
        self._later.timeout.connect(self._look_into)
        self.place.valueChanged.connect(lambda _: self._later.start())
        self.scene.activated.connect(lambda _: self._later.start())

    def read(self) -> None:
        """Another script: ask for its values, and look into it."""
        script = self._script()
        if script is not None:
            self._view.do(lambda staff: films.asks(staff, script), self._ask, failed=self._failed)

    def add(self, out: Path) -> None:
        """Put the script that stands there among the jobs, with what is filled in."""
        script = self._script()
        if script is None:
            return
        film = Film(script, out, self.filled, tuple(self._captions))
        when = self.more.when

        def queued(_: str) -> None:
            self._say(translate("Bedside", "“{name}” is among the jobs.").format(name=out.name), "good")
            self._queued()

        self._view.do(lambda staff: films.queue(staff, film, when), queued, failed=self._failed)

    def caption(self, files: list[Path]) -> None:
        """Show captions from these translations as well."""
        self._captions = files
        self.captions.setText(", ".join(file.name for file in files))
        self.no_captions.setVisible(bool(files))

    @property
    def filled(self) -> dict[str, str]:
        """The values that are given; of others the template's own hold."""
        return {name: field.text().strip() for name, field in self.values.items() if field.text().strip()}

    def _ask(self, asked: tuple[Variable, ...]) -> None:
        if asked != self._asked:
            self._asked = asked
            while (item := self._lines.takeAt(0)) is not None:
                _forget(item)
            self.values = {}
            for each in asked:
                self._lines.addLayout(self._value(each))
        self._look_into()

    def _value(self, asked: Variable) -> QLayout:
        """A line for one value, named as the template names it."""
        field = self.values[asked.name] = QLineEdit()
        field.setAccessibleName(asked.name)
        needed = asked.default is None
        hints = {
            "text": translate("Bedside", "words"),
            "number": translate("Bedside", "a number"),
            "image": translate("Bedside", "a picture's file"),
        }
        field.setPlaceholderText(asked.default or hints[asked.kind])
        field.textEdited.connect(lambda _: self._later.start())
        name = label(f"{asked.name.replace('_', ' ')}{' *' if needed else ''}", "body", wrap=False)
        name.setBuddy(field)
        items: list[QWidget | None] = [name, field]
        if asked.kind == "image":
            act, words = partial(self._choose_picture, field), translate("Bedside", "Open …")
            about = translate("Bedside", "Open {name}").format(name=asked.name)
            items.append(button(words, self._view.look, act, sign="document", name=about))
        return line(self._view.look, *items, wide=1)

    def _choose_picture(self, field: QLineEdit) -> None:
        title = translate("Bedside", "A picture")
        file, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), f"{title} ({_PICTURES})")
        if file:
            field.setText(file)
            self._later.start()

    def _choose_captions(self) -> None:
        title = translate("Bedside", "Translations of the script")
        files, _ = QFileDialog.getOpenFileNames(self, title, str(Path.home()), f"{title} ({TRANSLATIONS})")
        if files:
            self.caption([Path(file) for file in files])

    def _choose_out(self) -> None:
        title, kind = translate("Bedside", "Where to write the film"), str(self.kind.currentData())
        start = (self._script() or Path("film.md")).with_suffix(kind)
        file, _ = QFileDialog.getSaveFileName(self, title, str(start), f"{self.kind.currentText()} (*{kind})")
        if file:
            out = Path(file)
            self.add(out if out.suffix else out.with_suffix(kind))

    def _look_into(self) -> None:
        """One scene's picture, drawn beside the screen; one at a time, the newest wish last."""
        script = self._script()
        self._again = self._drawing
        if script is None or self._drawing:
            return
        number, share, values = max(0, self.scene.currentIndex()), self.place.value() / 100, self.filled
        self._drawing = True
        self._say(translate("Bedside", "One moment, please …"), "muted")

        def show(found: tuple[NDArray[np.uint8], float, int]) -> None:
            self._drawing = False
            self.seen += 1
            picture, seconds, count = found
            if self.scene.count() != count:
                self.scene.clear()
                for each in range(count):
                    self.scene.addItem(translate("Bedside", "Scene {number}").format(number=each + 1), each)
            size = self.picture.size()
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(pixmap(picture).scaled(size, keep, smooth))
            self._say(translate("Bedside", "{seconds} seconds").format(seconds=f"{seconds:.1f}"), "muted")
            self._go_on()

        def failed(problem: KnownError) -> None:
            self._drawing = False
            self.picture.clear()
            self._failed(problem)
            self._go_on()

        self._view.do(lambda staff: films.scene(staff, script, number, share, values), show, failed=failed)

    def _go_on(self) -> None:
        if self._again:
            self._later.start()

    def _failed(self, problem: KnownError) -> None:
        self._say(worded(problem), "danger")

    def _say(self, words: str, tone: str) -> None:
        tell(self.said, words, tone)


def _forget(taken: QLayoutItem) -> None:
    """The widgets of a line that is taken away."""
    layout = taken.layout()
    assert layout is not None
    while (item := layout.takeAt(0)) is not None:
        inside = item.widget()
        if inside is not None:
            inside.deleteLater()
    layout.deleteLater()
