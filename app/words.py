"""The words on the screen in the visitor's language (Qt linguist), and which languages there are.

Every text stands in the code in English as `translate("Bedside", "…")`; `python -m app.translations` gathers them.
What the engine says when something is wrong stands in its own code, as templates with places; it is told with `worded`.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from runtime.errors import KnownError
from runtime.phrases import Phrase

translate = QCoreApplication.translate
FOLDER = Path(__file__).parent / "translations"
NAMES = {"en": "English", "es": "Español", "fr": "Français"}
"""Each language in itself."""


def worded(what: KnownError | Phrase | str) -> str:
    """What the engine says, an error with what to do about it, in the screen's language."""
    match what:
        case KnownError():
            return what.whole.said(_from_engine)
        case Phrase():
            return what.said(_from_engine)
    return _from_engine(what)


def _from_engine(template: str) -> str:
    return translate("Errors", template) if template else ""


class Translations:
    """Puts one language on the whole application, with its direction."""

    def __init__(self) -> None:
        self._installed: QTranslator | None = None

    def use(self, language: str) -> None:
        """Raises ValueError for a language without a compiled file; English needs none."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None
        if language != "en":
            translator = QTranslator()
            if not translator.load(str(FOLDER / f"bedside_{language}.qm")):
                raise ValueError(f"no translation for {language!r}")
            QCoreApplication.installTranslator(translator)
            self._installed = translator
        QLocale.setDefault(QLocale(language))
        rtl = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        QGuiApplication.setLayoutDirection(direction)
