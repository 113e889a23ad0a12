"""A script in other languages: its texts out to translators, and films of what they made of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from app.parts import button, choice, column, label, tell
from app.studio.film_when import TRANSLATIONS, WhenMade, kinds
from app.studio.layout import flowing
from app.studio.shell import View
from app.studio.work import WorkStrip
from app.words import NAMES, translate, worded
from runtime.errors import KnownError
from runtime.studio import films
from runtime.studio.films import Film, Translated

_TAGS = (
    "ar bg bn ca cs da de el en es es-MX es-US et eu fa fi fr fr-CA ga gl gu he hi hr hu hy id is it ja ka km ko lt lv "
    "mk ml mr ms nb ne nl pa pl ps pt pt-BR ro ru sk sl so sq sr sv sw ta te th tl tr uk ur uz vi zh-Hans zh-Hant"
).split()

_OWN = {**NAMES, "pt": "Português"}
"""Where Qt would name a country with the language."""


class OtherLanguages(QWidget):
    """`script()` names what stands in the line above; `queued` follows when films are among the jobs."""

    def __init__(self, view: View, script: Callable[[], Path | None], queued: Callable[[], None]) -> None:
        super().__init__()
        look = view.look
        self._view, self._script, self._queued = view, script, queued
        self.language = choice(translate("Bedside", "Language"), *((_named(tag), tag) for tag in _TAGS))
        self.language.setCurrentIndex(self.language.findData("es"))
        self.machine = QCheckBox(translate("Bedside", "With a first draft by this machine's model, to be read over"))
        self.out = button(translate("Bedside", "Write its texts …"), look, self._choose_out, sign="package")
        self.back = button(translate("Bedside", "Take translations in …"), look, self._choose_files, kind="primary",
                           sign="plus")  # fmt: skip
        self.draft = button(translate("Bedside", "Translate it here"), look, lambda: self.take_in([], machine=True),
                            sign="machine")  # fmt: skip
        self.fit = QCheckBox(translate("Bedside", "Scenes take about as long as before"))
        self.fit.setChecked(True)
        self.voice = choice(translate("Bedside", "Who speaks"))
        self.voice.addItem(translate("Bedside", "voices like the script's own"), "")
        self.films = QCheckBox(translate("Bedside", "Put the film of each among the jobs"))
        self.films.setChecked(True)
        self.kind = kinds()
        self.more = WhenMade(view)
        self.work = WorkStrip(view.office, aside=True)
        self.said = label("", "small", "muted")
        may = view.office.may("export_job.write")
        for made in (self.out, self.back, self.draft):
            made.setEnabled(may)
        tight, base = look.space("tight"), look.space("base")
        self.setLayout(
            column(
                label(translate("Bedside", "For translators"), "lead"),
                label(translate("Bedside", "A file with every text, to be given back filled in: XLIFF or CSV."),
                      "small", "muted"),
                flowing(look, self.language, self.out),
                self.machine,
                base,
                label(translate("Bedside", "From translators"), "lead"),
                label(translate("Bedside", "The script in their language is written beside it."), "small", "muted"),
                flowing(look, label(translate("Bedside", "Who speaks"), "body", wrap=False), self.voice),
                self.fit,
                flowing(look, self.films, self.kind),
                flowing(look, self.back, self.draft),
                self.work,
                self.said,
                None,
                self.more,
                space=tight,
            )
        )  # fmt: skip
        view.do(films.speakers, self._show_voices)

    def closing(self) -> None:
        self.work.closing()

    def read(self) -> None:
        """Another script."""
        self._say("", "muted")

    def write_texts(self, out: Path) -> None:
        """Write the script's texts for translators."""
        script, language, machine = self._script(), str(self.language.currentData()), self.machine.isChecked()
        if script is None:
            self._say(translate("Bedside", "Choose a script."), "danger")
            return

        def written(found: tuple[int, int]) -> None:
            words = translate("Bedside", "{count} texts are in {file}.").format(count=found[0], file=out.name)
            if machine:
                done = translate("Bedside", "{count} have a draft: read them over.").format(count=found[1])
                words = f"{words} {done}"
            self._say(words, "good")

        self.work.start(
            translate("Bedside", "Writing the texts"),
            lambda staff, told, stopped: films.send_out(staff, script, language, out, machine, told, stopped),
            written,
        )

    def take_in(self, files: list[Path], *, machine: bool = False) -> None:
        """Make the script in the languages of these files, or with `machine` in the chosen one by this machine."""
        script = self._script()
        if script is None:
            self._say(translate("Bedside", "Choose a script."), "danger")
            return
        language = str(self.language.currentData()) if machine else ""
        wanted = Translated(
            script, tuple(files), language, machine, self.fit.isChecked(), str(self.voice.currentData() or "")
        )
        self.work.start(
            translate("Bedside", "Taking the translations in"),
            lambda staff, told, stopped: films.bring_in(staff, wanted, told, stopped),
            self._brought_in,
        )

    def _brought_in(self, scripts: list[Path]) -> None:
        names = ", ".join(each.name for each in scripts)
        self._say(translate("Bedside", "Written: {file}").format(file=names), "good")
        if self.films.isChecked():
            for each in scripts:
                self._queue(each)

    def _queue(self, script: Path) -> None:
        film, when = Film(script, script.with_suffix(str(self.kind.currentData()))), self.more.when
        self._view.do(lambda staff: films.queue(staff, film, when), lambda _: self._queued(), failed=self._failed)

    def _show_voices(self, found: dict[str, tuple[str, ...]]) -> None:
        for tag, names in found.items():
            for name in names:
                self.voice.addItem(f"{name} · {_named(tag)}", name)

    def _choose_out(self) -> None:
        script, title = self._script(), translate("Bedside", "Where to write the texts")
        start = (script or Path.home() / "script.md").with_suffix(f".{self.language.currentData()}.xlf")
        file, _ = QFileDialog.getSaveFileName(self, title, str(start), f"XLIFF (*.xlf);;{title} (*.csv)")
        if file:
            self.write_texts(Path(file))

    def _choose_files(self) -> None:
        script, title = self._script(), translate("Bedside", "Translations")
        near = str(script.parent if script is not None else Path.home())
        files, _ = QFileDialog.getOpenFileNames(self, title, near, f"{title} ({TRANSLATIONS})")
        if files:
            self.take_in([Path(file) for file in files])

    def _failed(self, problem: KnownError) -> None:
        self._say(worded(problem), "danger")

    def _say(self, words: str, tone: str) -> None:
        tell(self.said, words, tone)


def _named(tag: str) -> str:
    """A language in itself, where every device has its letters, with its tag."""
    locale = QLocale(tag)
    near = locale.script() in (QLocale.Script.LatinScript, QLocale.Script.GreekScript, QLocale.Script.CyrillicScript)
    own = locale.nativeLanguageName() if near else QLocale.languageToString(locale.language())
    name = _OWN.get(tag.partition("-")[0], own)
    where = f", {locale.nativeTerritoryName()}" if len(tag.partition("-")[2]) == 2 else ""
    return f"{name[:1].upper()}{name[1:]}{where} ({tag})"
