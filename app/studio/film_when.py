"""What every film can be asked for besides: when it is made, and who is told. Folded away until it is wanted."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.parts import button, choice, column, label, row, set_sign, set_tone
from app.studio.layout import flowing, line
from app.studio.shell import View
from app.words import translate, worded
from runtime.errors import KnownError
from runtime.export.translating import TABLES
from runtime.studio import films
from runtime.studio.films import When

_FIRST = 10
TRANSLATIONS = " ".join(f"*{ending}" for ending in TABLES)
"""For a file dialogue."""


class WhenMade(QWidget):
    """`extra`: what else belongs under "More"."""

    def __init__(self, view: View, *extra: QWidget) -> None:
        super().__init__()
        look = view.look
        self._view = view
        self.more = button(translate("Bedside", "More"), look, self.unfold, kind="quiet", sign="down")
        self.more.setCheckable(True)
        self.turn = choice(
            translate("Bedside", "When it is made"),
            (translate("Bedside", "in its turn"), 0),
            (translate("Bedside", "before the others"), _FIRST),
            (translate("Bedside", "when nothing else waits"), -_FIRST),
        )
        self.told = choice(translate("Bedside", "Who is told when it is made"))
        self.address = QLineEdit()
        self.address.setPlaceholderText(translate("Bedside", "https://… of a program that may be told"))
        self.address.setAccessibleName(translate("Bedside", "An address that may be told"))
        self.allow = button(translate("Bedside", "Allow"), look, self._allow, sign="plus")
        self.forbid = button(translate("Bedside", "Forbid"), look, self._forbid, kind="danger", sign="erase")
        self.said = label("", "small", "muted")
        self.said.hide()
        for made in (self.address, self.allow):
            made.setEnabled(view.office.may("settings.write"))
        tight = look.space("tight")
        self.inside = QWidget()
        self.inside.setLayout(
            column(
                *extra,
                flowing(look, _named(translate("Bedside", "Made"), self.turn), self.turn),
                flowing(look, _named(translate("Bedside", "Told at its end"), self.told), self.told, self.forbid),
                line(look, self.address, self.allow, wide=0),
                self.said,
                space=tight,
            )
        )
        self.inside.hide()
        self.setLayout(column(row(self.more, None), self.inside, space=tight))
        self.told.currentIndexChanged.connect(lambda _: self._chosen())
        self._show([])

    @property
    def when(self) -> When:
        """What is chosen."""
        return When(int(self.turn.currentData()), str(self.told.currentData() or ""))

    def unfold(self) -> None:
        """Show what is folded away, or fold it again."""
        on = not self.inside.isVisibleTo(self)
        self.inside.setVisible(on)
        self.more.setChecked(on)
        set_sign(self.more, "up" if on else "down", self._view.look)
        if on:
            self._view.do(films.addresses, self._show)

    def _show(self, addresses: list[str], choose: str = "") -> None:
        wanted = choose or str(self.told.currentData() or "")
        self.told.blockSignals(True)
        self.told.clear()
        self.told.addItem(translate("Bedside", "nobody"), "")
        for each in addresses:
            self.told.addItem(each, each)
        self.told.setCurrentIndex(max(0, self.told.findData(wanted)))
        self.told.blockSignals(False)
        self._chosen()

    def _chosen(self) -> None:
        self.forbid.setVisible(bool(self.told.currentData()) and self._view.office.may("settings.write"))

    def _allow(self) -> None:
        url = self.address.text().strip()
        if not url:
            return

        def allowed(secret: str) -> None:
            self.address.clear()
            words = translate("Bedside", "Allowed. It checks what it is told with this secret: {secret}")
            self._say(words.format(secret=secret), "good")
            self._view.do(films.addresses, lambda found: self._show(found, url))

        self._view.do(lambda staff: films.allow(staff, url), allowed, failed=self._failed)

    def _forbid(self) -> None:
        url = str(self.told.currentData() or "")

        def forbidden(_: None) -> None:
            self._say(translate("Bedside", "{url} is told no more.").format(url=url), "muted")
            self._view.do(films.addresses, self._show)

        self._view.do(lambda staff: films.forbid(staff, url), forbidden, failed=self._failed)

    def _failed(self, problem: KnownError) -> None:
        self._say(worded(problem), "danger")

    def _say(self, words: str, tone: str) -> None:
        self.said.setText(words)
        self.said.show()
        set_tone(self.said, tone)


def _named(words: str, what: QComboBox) -> QWidget:
    made = label(words, "body", wrap=False)
    made.setBuddy(what)
    return made


def kinds() -> QComboBox:
    """What kind of file is made, by its ending."""
    return choice(
        translate("Bedside", "Kind of file"),
        (translate("Bedside", "Film (MP4)"), ".mp4"),
        (translate("Bedside", "Film (MOV)"), ".mov"),
        (translate("Bedside", "Film for the web (WebM)"), ".webm"),
        (translate("Bedside", "Moving picture (GIF)"), ".gif"),
        (translate("Bedside", "Sound alone (WAV)"), ".wav"),
        (translate("Bedside", "Poster (PNG)"), ".png"),
    )
