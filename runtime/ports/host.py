"""What this machine can do for a persona: call staff by the integrator's command, open a page, print."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

log = logging.getLogger(__name__)

Note = Callable[[str, str], None]
Picture = NDArray[np.uint8]


def _nothing(action: str, subject: str) -> None:
    """Nothing is noted."""


class NoHost:
    """A machine on which nothing can be done; says so every time."""

    def call_staff(self, reason: str, limit: float) -> bool:
        return False

    def open_page(self, page: str, limit: float) -> bool:
        return False

    def print_text(self, title: str, text: str, limit: float) -> bool:
        return False

    def tell_condition(self, name: str, when: str, picture: Picture | None, limit: float) -> bool:
        return False

    def note(self, action: str, subject: str) -> None:
        log.info("%s %s", action, subject)


class ThisMachine:
    """`call_command` tells staff and exits with 0 when they have been told (the reason is its last argument).

    `screens`: a screen of ours shows pages and calls staff itself, so nothing of the kind is started here. `note`
    writes the audit log. `condition_command` is told of conditions by its last two arguments, and given a picture on
    its standard input, where there is one.
    """

    def __init__(
        self,
        call_command: Sequence[str] = (),
        *,
        screens: bool = False,
        note: Note = _nothing,
        condition_command: Sequence[str] = (),
    ) -> None:
        self._call = tuple(call_command)
        self._condition = tuple(condition_command)
        self._screens = screens
        self._note = note

    def call_staff(self, reason: str, limit: float) -> bool:
        return self._screens or (bool(self._call) and _ran((*self._call, reason), limit))

    def open_page(self, page: str, limit: float) -> bool:
        if self._screens:
            return True
        if sys.platform == "win32":
            os.startfile(page)
            return True
        opener = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
        return opener is not None and _ran((opener, page), limit)

    def print_text(self, title: str, text: str, limit: float) -> bool:
        with tempfile.TemporaryDirectory(prefix="bedside-print-") as folder:
            file = Path(folder) / "page.txt"
            file.write_text(text, encoding="utf-8")
            if sys.platform == "win32":
                return _ran(("notepad.exe", "/p", str(file)), limit)
            printer = shutil.which("lp") or shutil.which("lpr")
            return printer is not None and _ran((printer, str(file)), limit)

    def tell_condition(self, name: str, when: str, picture: Picture | None, limit: float) -> bool:
        """The picture goes from memory to memory, as JPEG; it never lies on the disk here."""
        if not self._condition:
            return False
        given = b""
        if picture is not None:
            _, data = cv2.imencode(".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
            given = data.tobytes()
        return _ran((*self._condition, name, when), limit, given)

    def note(self, action: str, subject: str) -> None:
        self._note(action, subject)


def _ran(command: Sequence[str], limit: float, given: bytes = b"") -> bool:
    """Whether the command, `given` that on its standard input, ended well within `limit` seconds."""
    try:
        done = subprocess.run(command, timeout=limit, capture_output=True, input=given)
    except (OSError, subprocess.TimeoutExpired) as problem:
        log.warning("%s: %s", command[0], problem)
        return False
    return done.returncode == 0
