"""A window that plays a finished film."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import QApplication


def show(path: Path) -> None:
    """Play the film at `path` once; returns when the window is closed (Esc or the window's own button)."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    window = QVideoWidget()
    window.setWindowTitle(f"Bedside: {path.name}")
    window.resize(1280, 720)
    player = QMediaPlayer(window)
    sound = QAudioOutput(window)
    player.setAudioOutput(sound)
    player.setVideoOutput(window)
    player.setSource(QUrl.fromLocalFile(str(path.resolve())))
    QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), window, window.close)
    window.show()
    player.play()
    app.exec()
    player.stop()
