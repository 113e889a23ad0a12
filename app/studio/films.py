"""Films: a script looked into scene by scene, put among the jobs, and made."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QSizePolicy, QSlider

from app.parts import button, choice, column, framed, label, row, set_tone
from app.studio.confirm import Confirm
from app.studio.layout import flowing, line, sides
from app.studio.listing import Listing, rowed
from app.studio.replicas import pixmap
from app.studio.shell import Studio, View
from app.studio.work import WorkStrip
from app.words import translate, worded
from runtime.errors import KnownError
from runtime.export.operation import said_of
from runtime.ports.wall import local_text
from runtime.store.jobs import Job, What
from runtime.store.roles import NEEDED
from runtime.studio import films
from runtime.studio.losses import Loss
from runtime.studio.rows import Row

_LOOK = 1000
_SCRIPTS = "*.md *.txt *.wav *.mp3 *.m4a *.flac"
_FILMS = "*.mp4 *.webm *.mov *.wav *.gif *.png"


class FilmsView(View):
    def __init__(self, shell: Studio) -> None:
        super().__init__(shell)
        look = self.look
        self._jobs: dict[Hashable, Job] = {}
        self._rows: list[Row] = []
        self._drawing = False
        self.seen = 0
        may = self.office.may("export_job.write")
        self.list = Listing(
            look,
            translate("Bedside", "Films"),
            [
                translate("Bedside", "Film"),
                translate("Bedside", "State"),
                translate("Bedside", "Pictures"),
                translate("Bedside", "Left"),
                translate("Bedside", "Asked"),
            ],
            translate("Bedside", "State"),
        )
        self.work = WorkStrip(self.office)
        self.make = button(translate("Bedside", "Make what waits"), look, self._make, kind="primary", sign="play")
        self.acts = {
            "pause": button(translate("Bedside", "Pause"), look, lambda: self._ask("pause"), sign="stop"),
            "resume": button(translate("Bedside", "Go on"), look, lambda: self._ask("resume"), sign="play"),
            "retry": button(translate("Bedside", "Try again"), look, lambda: self._ask("retry"), sign="undo"),
            "cancel": button(translate("Bedside", "Give it up"), look, self._give_up, kind="danger", sign="close"),
        }
        self.script = QLineEdit()
        self.script.setPlaceholderText(translate("Bedside", "A script's file"))
        self.script.setAccessibleName(translate("Bedside", "Script"))
        self.open = button(translate("Bedside", "Open …"), look, self._open, sign="document")
        self.queue = button(translate("Bedside", "Put among the jobs …"), look, self._choose_out, kind="primary",
                            sign="film")  # fmt: skip
        self.scene = choice(translate("Bedside", "Scene"))
        self.place = QSlider(Qt.Orientation.Horizontal)
        self.place.setRange(0, 100)
        self.place.setValue(30)
        self.place.setAccessibleName(translate("Bedside", "Where in the scene"))
        self.picture = QLabel()
        self.picture.setMinimumSize(240, 140)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(translate("Bedside", "What the scene looks like"))
        self.said = label("", "small", "muted")
        for made in (self.queue, self.make):
            made.setEnabled(may)
        tight, base = look.space("tight"), look.space("base")
        left = column(self.list, self.work, flowing(look, self.make, *self.acts.values()), space=tight)
        left.setStretch(0, 1)
        right = framed(
            "card",
            column(
                label(translate("Bedside", "A script"), "lead"),
                line(look, self.script, self.open, wide=0),
                self.picture,
                line(look, self.scene, self.place, wide=1),
                self.said,
                row(None, self.queue),
                space=tight,
                margins=[base] * 4,
            ),
        )
        inside = right.layout()
        assert inside is not None
        inside.setStretch(2, 1)  # type: ignore[attr-defined]
        self.setLayout(sides(look, left, right))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(250)
        self._later.timeout.connect(self._look_into)
        self.script.textChanged.connect(lambda _: self._later.start())
        self.place.valueChanged.connect(lambda _: self._later.start())
        self.scene.activated.connect(lambda _: self._later.start())
        self.list.chosen.connect(lambda _: self._chosen())
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK)
        self._watch.timeout.connect(self.refresh)
        self._watch.start()
        self._chosen()
        self.refresh()

    def closing(self) -> None:
        self._watch.stop()
        self.work.closing()

    def refresh(self) -> None:
        self.do(lambda staff: rowed(films.listed(staff), _row), self._show)

    def add(self, out: Path) -> None:
        """Put the script that stands there among the jobs."""
        script = Path(self.script.text().strip())
        self.do(lambda staff: films.queue(staff, script, out), lambda _: self.refresh(), failed=self._failed)

    def _show(self, listed: tuple[Sequence[Job], list[Row]]) -> None:
        jobs, rows = listed
        if rows == self._rows:
            return
        self._jobs, self._rows = {each.id: each for each in jobs}, rows
        self.list.show_rows(rows)
        self._chosen()

    def _chosen(self) -> None:
        one = self._jobs.get(self.list.key)
        may = one is not None and self.office.may("export_job.write")
        fits = {
            "pause": ("queued", "running"),
            "resume": ("paused",),
            "retry": ("failed", "cancelled"),
            "cancel": ("queued", "running", "paused"),
        }
        for name, made in self.acts.items():
            made.setEnabled(may and one is not None and one.state in fits[name])

    def _ask(self, what: What) -> None:
        job = str(self.list.key or "")
        self.do(lambda staff: films.ask(staff, job, what), lambda _: self.refresh(), failed=self._failed)

    def _give_up(self) -> None:
        """A film that waits or is being made: what was drawn of it goes."""
        job = self._jobs.get(self.list.key)
        if job is None:
            return
        needs = NEEDED["export_job.write"]
        drawn = (("pictures", job.done),) if job.done else ()
        Confirm(
            self.shell,
            self.look,
            translate("Bedside", "Give “{name}” up?").format(name=Path(str(job.request.get("out", ""))).name),
            translate("Bedside", "Give it up"),
            Loss(drawn, needs, self.office.actor.role >= needs),
            lambda: self._ask("cancel"),
            translate("Bedside", "It stays in the list and can be tried again from its beginning."),
        )

    def _make(self) -> None:
        self.work.start(translate("Bedside", "Making films"), films.work, lambda _: self.refresh(), self.refresh)

    def _open(self) -> None:
        title = translate("Bedside", "A script")
        file, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), f"{title} ({_SCRIPTS})")
        if file:
            self.script.setText(file)

    def _choose_out(self) -> None:
        title = translate("Bedside", "Where to write the film")
        start = Path(self.script.text().strip() or "film.md").with_suffix(".mp4")
        file, _ = QFileDialog.getSaveFileName(self, title, str(start), f"{title} ({_FILMS})")
        if file:
            self.add(Path(file))

    def _look_into(self) -> None:
        """One scene's picture, drawn beside the screen; one at a time."""
        text = self.script.text().strip()
        if not text or self._drawing:
            if text:
                self._later.start()
            return
        script, number, share = Path(text), max(0, self.scene.currentIndex()), self.place.value() / 100
        self._drawing = True
        self.said.setText(translate("Bedside", "One moment, please …"))
        set_tone(self.said, "muted")

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
            self.said.setText(translate("Bedside", "{seconds} seconds").format(seconds=f"{seconds:.1f}"))

        def failed(problem: KnownError) -> None:
            self._drawing = False
            self._failed(problem)

        self.do(lambda staff: films.scene(staff, script, number, share), show, failed=failed)

    def _failed(self, problem: KnownError) -> None:
        self.said.setText(worded(problem))
        set_tone(self.said, "danger")


def _row(each: Job) -> Row:
    states = {
        "queued": translate("Bedside", "waiting"),
        "running": translate("Bedside", "being made"),
        "paused": translate("Bedside", "paused"),
        "done": translate("Bedside", "done"),
        "failed": translate("Bedside", "failed"),
        "cancelled": translate("Bedside", "given up"),
    }
    state = states[each.state]
    left = "" if each.seconds_left is None or each.state != "running" else f"{each.seconds_left:.0f} s"
    shown = f"{each.done} / {each.total}" if each.total else ""
    name = Path(str(each.request.get("out", ""))).name
    why = f"{state}: {worded(said_of(each.problem))}" if each.problem else state
    return Row(
        each.id, (name, why, shown, left, local_text(each.asked)), (None, None, each.done, None, each.asked), state
    )
