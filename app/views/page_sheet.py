"""A page that the persona opens, over the conversation: a kiosk has nothing else to show it with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImageReader, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QScrollArea, QWidget

from app.desk import Desk
from app.parts import button, column, framed, label, row
from app.tokens import Look
from app.words import translate
from runtime.serving.messages import PageShown

_QUIET = 4
"""Light modules around a QR code (ISO/IEC 18004)."""


class PageSheet(QFrame):
    """A file's text, or an address with a code that a telephone reads. Beside a desktop it can be opened outside too."""

    def __init__(self, page: PageShown, desk: Desk, look: Look, close: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("veil")
        self._desk = desk
        self._close = close
        self.close_button = button(translate("Bedside", "Close"), look, close, kind="primary", sign="close", large=True)
        self.said = label("", "body", "danger")
        self.said.hide()
        self.outside = button(
            translate("Bedside", "Open outside of Bedside"), look, lambda: self._open(page.page), large=True
        )
        self.outside.setVisible(not desk.kiosk)
        title = label(page.title, "title")
        wide, base = look.space("wide"), look.space("base")
        buttons = row(None, self.outside, self.close_button, space=look.space("snug"))
        layout = column(title, *_body(page, look), self.said, buttons, space=base, margins=(wide, wide, wide, wide))
        layout.setStretch(1, 1)
        sheet = framed("sheet", layout)
        sheet.setMaximumWidth(round(860 * min(look.scale, 1.5)))
        far = look.space("far")
        middle = row(None, sheet, None)
        middle.setStretch(1, 100)
        outer = column(middle, margins=(far, far, far, far))
        self.setLayout(outer)
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.close_button.setFocus()

    def _open(self, page: str) -> None:
        url = QUrl(page) if "://" in page else QUrl.fromLocalFile(page)
        if not QDesktopServices.openUrl(url):
            self._desk.note_trouble("page", "nothing on this device opens pages")
            self.said.setText(translate("Bedside", "Nothing on this computer opens this page."))
            self.said.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)


def _body(page: PageShown, look: Look) -> list[QWidget | QLayout]:
    if page.code:
        words = translate("Bedside", "To read this page, hold your telephone over the code, or note the address.")
        address = label(page.page, "lead")
        address.setAlignment(Qt.AlignmentFlag.AlignCenter)
        code = QrCode(page.code, look)
        code.setAccessibleName(translate("Bedside", "A code for the address {address}").format(address=page.page))
        inner = QWidget()
        inner.setLayout(column(None, row(None, code, None), address, None, space=look.space("base")))
        return [inner, label(words, "body", "muted")]
    picture = _picture(page, look)
    if picture is not None:
        return [picture]
    text = label(page.text or translate("Bedside", "This page cannot be shown here. Please ask staff."), "body")
    text.setAlignment(Qt.AlignmentFlag.AlignTop)
    inner = QWidget()
    inner.setLayout(column(text, None))
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inner)
    scroll.setAccessibleName(page.title)
    return [scroll]


def _picture(page: PageShown, look: Look) -> QWidget | None:
    """A file that is a picture, decoded no larger than it is shown."""
    reader = QImageReader(page.page)
    if page.text or not reader.canRead():
        return None
    reader.setAutoTransform(True)
    reader.setScaledSize(reader.size().scaled(QSize(760, 520), Qt.AspectRatioMode.KeepAspectRatio))
    made = QLabel()
    made.setPixmap(QPixmap.fromImageReader(reader))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setAccessibleName(page.title)
    return made


class QrCode(QWidget):
    """Dark on light whatever the look: cameras read it so."""

    def __init__(self, code: tuple[str, ...], look: Look) -> None:
        super().__init__()
        self._code = code
        modules = len(code) + 2 * _QUIET
        self._module = max(4, round(280 * min(look.scale, 1.3) / modules))
        self.setFixedSize(modules * self._module, modules * self._module)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        for down, line in enumerate(self._code):
            for along, module in enumerate(line):
                if module == "1":
                    x, y = (along + _QUIET) * self._module, (down + _QUIET) * self._module
                    painter.fillRect(QRect(x, y, self._module, self._module), QColor("#000000"))
        painter.end()
