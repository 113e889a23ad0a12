"""Films: the jobs that there are, and a script that becomes one film, one for each row of a table, or for languages."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QLineEdit, QTabWidget, QWidget

from app.parts import button, column, label
from app.studio.confirm import Confirm
from app.studio.film_languages import OtherLanguages
from app.studio.film_many import ManyFilms
from app.studio.film_one import OneFilm
from app.studio.layout import LARGE, flowing, line, scrolled, sides
from app.studio.listing import Listing, rowed
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
from runtime.studio.staff import Staff

_LOOK = 1000
_SCRIPTS = "*.md *.txt *.wav *.mp3 *.m4a *.flac"


class FilmsView(View):
    def __init__(self, shell: Studio) -> None:
        super().__init__(shell)
        look = self.look
        self._jobs: dict[Hashable, Job] = {}
        self._rows: list[Row] = []
        may = self.office.may("export_job.write")
        self.list = Listing(
            look,
            translate("Bedside", "Films"),
            [
                translate("Bedside", "Film"),
                translate("Bedside", "State"),
                translate("Bedside", "Done"),
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
        self.sooner = button(translate("Bedside", "First"), look, lambda: self._move(first=True), kind="quiet",
                             sign="up", name=translate("Bedside", "Make this one first"))  # fmt: skip
        self.later = button(translate("Bedside", "Last"), look, lambda: self._move(first=False), kind="quiet",
                            sign="down", name=translate("Bedside", "Make this one last"))  # fmt: skip
        self.about = label("", "small", "muted")
        self.about.hide()
        self.script = QLineEdit()
        self.script.setPlaceholderText(translate("Bedside", "A script's file"))
        self.script.setAccessibleName(translate("Bedside", "Script"))
        self.open = button(translate("Bedside", "Open …"), look, self._open, sign="document",
                           name=translate("Bedside", "Open a script"))  # fmt: skip
        self.make.setEnabled(may)
        tight = look.space("tight")
        acts = flowing(look, self.make, *self.acts.values(), self.sooner, self.later)
        left = column(self.list, self.about, self.work, acts, space=tight)
        left.setStretch(0, 1)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self._makers = (
            (translate("Bedside", "One film"), OneFilm),
            (translate("Bedside", "A row, a film"), ManyFilms),
            (translate("Bedside", "Other languages"), OtherLanguages),
        )
        self.made: dict[int, OneFilm | ManyFilms | OtherLanguages] = {}
        for title, _ in self._makers:
            self.tabs.addTab(QWidget(), title)
        self.tabs.currentChanged.connect(self._show_tab)
        right = column(
            line(look, self.script, self.open, wide=0),
            self.tabs,
            space=tight,
        )
        right.setStretch(1, 1)
        self.setLayout(sides(look, left, right, (1, 1)))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(250)
        self._later.timeout.connect(self._read)
        self.script.textChanged.connect(lambda _: self._later.start())
        self.list.chosen.connect(lambda _: self._chosen())
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK)
        self._watch.setSingleShot(True)
        self._watch.timeout.connect(self.refresh)
        self._show_tab(0)
        self._chosen()
        self.refresh()

    def closing(self) -> None:
        self._watch.stop()
        self.work.closing()
        for tab in self.made.values():
            if not isinstance(tab, OneFilm):
                tab.closing()

    @property
    def one(self) -> OneFilm:
        """The tab for one film."""
        tab = self.made[0]
        assert isinstance(tab, OneFilm)
        return tab

    @property
    def file(self) -> Path | None:
        """The script that stands in the line."""
        text = self.script.text().strip()
        return Path(text) if text else None

    def _show_tab(self, at: int) -> None:
        """Each tab is made when it is first looked at."""
        if at in self.made:
            return
        tab = self.made[at] = self._makers[at][1](self, lambda: self.file, self.refresh)
        holder = self.tabs.widget(at)
        assert holder is not None
        inside = tab if self.look.scale > LARGE else scrolled(tab)
        holder.setLayout(column(inside, margins=(0, self.look.space("tight"), 0, 0)))
        self._read()

    def _read(self) -> None:
        """The script in the line is another one."""
        for tab in self.made.values():
            tab.read()

    def refresh(self) -> None:
        before = self._rows

        def read(staff: Staff) -> tuple[Sequence[Job], list[Row]] | None:
            jobs, rows = rowed(films.listed(staff), _row)
            return None if rows == before else (jobs, rows)

        self.do(read, self._show, failed=self._unread)

    def _unread(self, problem: KnownError) -> None:
        self._watch.start()
        self.shell.say(worded(problem))

    def _show(self, listed: tuple[Sequence[Job], list[Row]] | None) -> None:
        self._watch.start()
        if listed is None:
            return
        jobs, rows = listed
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
        for made in (self.sooner, self.later):
            made.setEnabled(may and one is not None and one.state == "queued")
        self.about.setText(_about(one) if one is not None else "")
        self.about.setVisible(one is not None)

    def _ask(self, what: What) -> None:
        job = str(self.list.key or "")
        self.do(lambda staff: films.ask(staff, job, what), lambda _: self.refresh())

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

    def _move(self, *, first: bool) -> None:
        job = str(self.list.key or "")
        self.do(lambda staff: films.move(staff, job, first), lambda _: self.refresh())


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
    shown = f"{each.done} / {each.total}" if each.total else ""
    if each.seconds_left is not None and each.state == "running":
        shown += translate("Bedside", ", {seconds} s left").format(seconds=f"{each.seconds_left:.0f}")
    name = Path(str(each.request.get("out", ""))).name
    why = f"{state}: {worded(said_of(each.problem))}" if each.problem else state
    return Row(each.id, (name, why, shown, local_text(each.asked)), (None, None, each.done, each.asked), state)


def _about(job: Job) -> str:
    """What a job was asked for, and what came of it."""
    asked = job.request
    batch = asked.get("kind") == "batch"
    lines = [translate("Bedside", "Of {file}").format(file=asked.get("template" if batch else "script", ""))]
    if batch:
        lines.append(translate("Bedside", "a film for each row of {file}").format(file=Path(asked["table"]).name))
    values = ", ".join(f"{name}: {value}" for name, value in asked.get("values", {}).items())
    captions = ", ".join(Path(file).name for file in asked.get("captions", []))
    if values:
        lines.append(values)
    if captions:
        lines.append(translate("Bedside", "captions also from {files}").format(files=captions))
    if asked.get("webhook"):
        lines.append(translate("Bedside", "{url} is told").format(url=asked["webhook"]))
    if job.priority:
        lines.append(translate("Bedside", "priority {number}").format(number=job.priority))
    lines.append(translate("Bedside", "in {folder}").format(folder=Path(asked.get("out", "")).parent))
    told = "; ".join(lines) + "."
    return f"{told} {worded(said_of(job.problem))}" if job.problem else told
