"""Line drawings of 24 by 24, each a few strokes, coloured when they are used."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

STROKES = {
    "microphone": '<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5 11a7 7 0 0 0 14 0M12 18v3M9 21h6"/>',
    "microphone-off": '<path d="M9 9v2a3 3 0 0 0 5 2.2M15 10V6a3 3 0 0 0-5.8-1M5 11a7 7 0 0 0 11 5.7M19 11a7 7 0 0 1-.6 2.8'
    'M12 18v3M9 21h6M3 3l18 18"/>',
    "camera": '<path d="M3 8a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM16 11l5-3v8l-5-3z"/>',
    "camera-off": '<path d="M9 6h5a2 2 0 0 1 2 2v3l5-3v8l-3-1.8M16 16.5A2 2 0 0 1 14 18H5a2 2 0 0 1-2-2V8c0-1 .8-2 2-2'
    'M3 3l18 18"/>',
    "record": '<circle cx="12" cy="12" r="8"/><circle cx="12" cy="12" r="3.2" fill="COLOUR"/>',
    "record-off": '<circle cx="12" cy="12" r="8"/><path d="M6.5 6.5l11 11"/>',
    "shield": '<path d="M12 3l7 3v5c0 5-3 8.5-7 10-4-1.5-7-5-7-10V6zM8.8 12l2.3 2.3 4.3-4.6"/>',
    "machine": '<rect x="4" y="8" width="16" height="11" rx="3"/><path d="M12 8V4M9 4h6M9 13v1.5M15 13v1.5"/>',
    "captions": '<rect x="3" y="5" width="18" height="14" rx="3"/><path d="M11 10.5a2.2 2.2 0 1 0 0 3M17.5 10.5a2.2 2.2 0 1 0'
    ' 0 3"/>',
    "captions-off": '<rect x="3" y="5" width="18" height="14" rx="3"/><path d="M11 10.5a2.2 2.2 0 1 0 0 3M3 3l18 18"/>',
    "text-size": '<path d="M3 18l4.5-11L12 18M4.6 14h5.8M13 18l3-7 3 7M14 15.8h4M21 6v4M19 8h4"/>',
    "eye": '<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.8"/>',
    "bell": '<path d="M6 16v-5a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4M12 5V3"/>',
    "end": '<path d="M14 4h4a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-4M10 8l-4 4 4 4M6 12h9"/>',
    "stop": '<rect x="6" y="6" width="12" height="12" rx="2.5"/>',
    "talk": '<path d="M4 5h16v10H12l-5 4v-4H4zM8 10h.01M12 10h.01M16 10h.01"/>',
    "send": '<path d="M4 12h15M13 6l6 6-6 6"/>',
    "document": '<path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"/>',
    "globe": '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"/>',
    "sun": '<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7'
    'M7 17l-1.4 1.4"/>',
    "speaker": '<path d="M4 9h4l5-4v14l-5-4H4zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11"/>',
    "check": '<path d="M4.5 12.5l5 5 10-11"/>',
    "warning": '<path d="M12 4l9 16H3zM12 10v4M12 17h.01"/>',
    "close": '<path d="M6 6l12 12M18 6L6 18"/>',
    "down": '<path d="M6 9.5l6 6 6-6"/>',
    "up": '<path d="M6 14.5l6-6 6 6"/>',
    "back": '<path d="M11 6l-6 6 6 6M5 12h14"/>',
    "settings": '<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>',
    "chart": '<path d="M4 4v16h16M8 16v-4M12 16V8M16 16v-6"/>',
    "keyboard": '<rect x="3" y="6" width="18" height="12" rx="2.5"/><path d="M7 10h.01M11 10h.01M15 10h.01M8 14h8"/>',
    "erase": '<path d="M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5"/>',
    "lock": '<rect x="5" y="11" width="14" height="9" rx="2.5"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>',
    "clock": '<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>',
    "person": '<circle cx="12" cy="8" r="4"/><path d="M4.5 20a7.5 7.5 0 0 1 15 0"/>',
    "pulse": '<path d="M3 12h4l2.5-6 4 12 2.5-6h5"/>',
    "shift": '<path d="M12 5l7 7h-4v6H9v-6H5z"/>',
    "delete": '<path d="M9 6h11v12H9l-6-6zM12.5 10l4 4M16.5 10l-4 4"/>',
    "undo": '<path d="M9 7l-5 5 5 5M4 12h10a5 5 0 0 1 0 10h-2"/>',
    "plus": '<path d="M12 5v14M5 12h14"/>',
    "play": '<path d="M7 5l12 7-12 7z"/>',
    "pin": '<path d="M9 4h6l-1 6 3 3H7l3-3zM12 13v7"/>',
    "key": '<circle cx="8" cy="15" r="4"/><path d="M11 12l9-9M16 7l3 3"/>',
    "people": '<circle cx="9" cy="9" r="3.4"/><path d="M3 19a6 6 0 0 1 12 0M16 6a3.2 3.2 0 0 1 0 6.2M17.5 14.4A6 6 0 0 1 21 19"/>',
    "book": '<path d="M5 4h10a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h10"/>',
    "memory": '<path d="M12 4a8 8 0 1 0 8 8M12 8v4l3 2M16 4h4v4"/>',
    "film": '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="M8 5v14M16 5v14M3 9.5h5M3 14.5h5M16 9.5h5M16 14.5h5"/>',
    "package": '<path d="M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9"/>',
    "list": '<path d="M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01"/>',
    "tag": '<path d="M4 4h8l8 8-8 8-8-8zM8.5 8.5h.01"/>',
    "edit": '<path d="M5 19l1-4L16 5l3 3L9 18zM14 7l3 3"/>',
    "target": '<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="4.5"/><circle cx="12" cy="12" r="0.8" fill="COLOUR"/>',
    "mask": '<path d="M4 6c5 2 11 2 16 0v6a8 8 0 0 1-16 0zM8.5 11h2M13.5 11h2M9.5 15c1.5 1 3.5 1 5 0"/>',
    "chip": '<rect x="6" y="6" width="12" height="12" rx="2"/><path d="M10 3v3M14 3v3M10 18v3M14 18v3M3 10h3M3 14h3M18 10h3M18 14h3"/>',
    "power": '<path d="M12 4v8M7 7a7.5 7.5 0 1 0 10 0"/>',
}
MIRRORED = frozenset({"back", "send", "end", "delete", "undo", "play"})
"""Drawn the other way round where one reads from right to left."""


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, mirrored: bool = False, ratio: float = 1.0) -> QPixmap:
    """A drawing of `size` pixels in one colour."""
    strokes = STROKES[name].replace("COLOUR", colour)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="{colour}" stroke-width="1.9" '
        f'stroke-linecap="round" stroke-linejoin="round">{strokes}</svg>'
    )
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    if mirrored and name in MIRRORED:
        painter.translate(drawn.width(), 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, colour: str, disabled: str, size: int, mirrored: bool = False) -> QIcon:
    """A drawing for a button, in another colour while the button cannot be pressed."""
    made = QIcon(pixmap(name, colour, size, mirrored, 2.0))
    made.addPixmap(pixmap(name, disabled, size, mirrored, 2.0), QIcon.Mode.Disabled)
    return made
