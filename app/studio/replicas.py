"""Replicas: a gallery, and one of them alive in any feeling, with its head turned, before any background."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QPushButton, QSizePolicy, QSlider, QWidget

from app.parts import button, choice, column, framed, label
from app.studio.layout import sides
from app.studio.long_choice import LongChoice, persona_options
from app.studio.shell import Studio, View
from app.words import translate
from runtime.clock import SystemClock
from runtime.studio import draft, personas, replicas
from runtime.studio.personas import Known
from runtime.studio.replicas import EMOTIONS, Model
from runtime.studio.staff import Staff

_SIZE = (720, 540)
_SMALL = (200, 150)
_RATE = 15


class ReplicasView(View):
    def __init__(self, shell: Studio) -> None:
        super().__init__(shell)
        look = self.look
        self._model: Model | None = None
        self._drawing = False
        self._clock = SystemClock()
        self._name = ""
        self.gallery: dict[str, QPushButton] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(look.space("tight"))
        self.picture = QLabel()
        self.picture.setMinimumSize(240, 180)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(translate("Bedside", "A computer-made face"))
        self.drawn = 0
        self.emotion = choice(translate("Bedside", "Feeling"))
        for each in EMOTIONS:
            self.emotion.addItem(each, each)
        self.turns = [self._slider(words) for words in (
            translate("Bedside", "Turn left and right"),
            translate("Bedside", "Look up and down"),
            translate("Bedside", "Tilt"),
        )]  # fmt: skip
        self.background = choice(translate("Bedside", "Background"))
        self.background.addItem(translate("Bedside", "Clinic room"), "room")
        self.background.addItem(translate("Bedside", "Plain wall"), "plain")
        self.background.activated.connect(lambda _: self._open(self._name))
        self.own = button(translate("Bedside", "A picture …"), look, self._choose, sign="document")
        self.persona = LongChoice(translate("Bedside", "Persona"))
        self.use = button(translate("Bedside", "Give it this face"), look, self._use, kind="primary", sign="check")
        self.use.setEnabled(False)
        base, tight = look.space("base"), look.space("tight")
        controls = QGridLayout()
        controls.setSpacing(tight)
        lines: list[tuple[str, QWidget]] = [
            (translate("Bedside", "Feeling"), self.emotion),
            *[(each.accessibleName(), each) for each in self.turns],
        ]
        for number, (words, made) in enumerate(lines):
            controls.addWidget(label(words, "body", wrap=False), number, 0)
            controls.addWidget(made, number, 1)
        controls.addWidget(label(translate("Bedside", "Background"), "body", wrap=False), len(lines), 0)
        controls.addWidget(self.background, len(lines), 1)
        controls.addWidget(self.own, len(lines) + 1, 1)
        controls.addWidget(label(translate("Bedside", "Persona"), "body", wrap=False), len(lines) + 2, 0)
        controls.addWidget(self.persona, len(lines) + 2, 1)
        controls.addWidget(self.use, len(lines) + 3, 1)
        card = framed("card", column(controls, margins=(base, base, base, base)))
        left = column(self._grid, card, None, space=base)
        self.setLayout(sides(look, left, self.picture, (2, 3)))
        self._timer = QTimer(self)
        self._timer.setInterval(1000 // _RATE)
        self._timer.timeout.connect(self._draw)
        self.do(replicas.listed, self._show_gallery)
        self.do(personas.listed, self._show_personas)

    def closing(self) -> None:
        self._timer.stop()
        self._model = None

    def _slider(self, name: str) -> QSlider:
        made = QSlider(Qt.Orientation.Horizontal)
        made.setRange(-12, 12)
        made.setAccessibleName(name)
        return made

    def _show_gallery(self, names: list[str]) -> None:
        for number, name in enumerate(names):
            made = button(name.capitalize(), self.look, partial(self._open, name), kind="", name=name.capitalize())
            made.setCheckable(True)
            made.setIconSize(QSize(104, 78))
            made.setMinimumHeight(94)
            self._grid.addWidget(made, number // 2, number % 2)
            self.gallery[name] = made
        if names:
            self._open(names[0])
        for name in names:
            self.job(partial(_portrait, name=name), partial(self._portrayed, name))

    def _portrayed(self, name: str, picture: NDArray[np.uint8]) -> None:
        if name in self.gallery:
            self.gallery[name].setIcon(QIcon(pixmap(picture)))

    def _show_personas(self, known: list[Known]) -> None:
        self.persona.fill(persona_options(known))
        self.use.setEnabled(self.office.may("persona.write"))

    def _open(self, name: str) -> None:
        self._name = name
        for each, made in self.gallery.items():
            made.setChecked(each == name)
        behind = str(self.background.currentData())

        def show(model: Model) -> None:
            if self._name == model.name:
                self._model = model
                self._timer.start()

        self.job(lambda staff: replicas.opened(staff, name, _SIZE, behind), show)

    def _choose(self) -> None:
        title = translate("Bedside", "A picture for the background")
        file, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), f"{title} (*.png *.jpg *.jpeg)")
        if file:
            self.background.addItem(Path(file).name, file)
            self.background.setCurrentIndex(self.background.count() - 1)
            self._open(self._name)

    def _draw(self) -> None:
        """One picture at a time, drawn beside the screen."""
        model = self._model
        if model is None or self._drawing or not self.isVisible():
            return
        self._drawing = True
        emotion = str(self.emotion.currentData())
        yaw, pitch, roll = (float(each.value()) for each in self.turns)
        at = self._clock.stopwatch()

        def show(picture: NDArray[np.uint8]) -> None:
            self._drawing = False
            self.drawn += 1
            self.picture.setPixmap(
                pixmap(picture).scaled(
                    self.picture.size(),
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )

        self.job(lambda _: model.draw(emotion, (yaw, pitch, roll), at), show)

    def _use(self) -> None:
        """The persona gets this face, as a new version that is live."""
        name, replica = str(self.persona.currentData()), self._name

        def live(_folder: Path) -> None:
            self.office.persona_changed.emit()
            self.shell.say(translate("Bedside", "Saved and live."))

        def saved(version: int) -> None:
            self.do(lambda staff: personas.put_live(staff, name, version), live)

        def read(text: str) -> None:
            changed = draft.changed(text, ("replica",), replica)
            self.do(lambda staff: personas.save(staff, name, changed), saved)

        self.do(lambda staff: personas.read(staff, name), read)


def _portrait(staff: Staff, name: str) -> NDArray[np.uint8]:
    return replicas.opened(staff, name, _SMALL).draw("content", (0.0, 0.0, 0.0), 0.0)


def pixmap(picture: NDArray[np.uint8]) -> QPixmap:
    """A picture (h, w, 3), RGB, for the screen."""
    height, width = picture.shape[:2]
    flat = np.ascontiguousarray(picture[:, :, :3])
    return QPixmap.fromImage(QImage(flat.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy())
