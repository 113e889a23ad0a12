"""The libraries that Bedside takes from the operating system, what each is for, and the package that brings it.

libgomp is not among them although the language-model engine uses it: looking for it would load it, and it reads
OMP_WAIT_POLICY only then, before the engine's loader has set it. Whoever has built the engine has libgomp.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Purpose = Literal["always", "screen", "sound"]

# Debian's and Ubuntu's package names; Ubuntu 24.04's "t64" packages answer to the old names too.
PACKAGES: dict[Purpose, dict[str, str]] = {
    "always": {"libstdc++.so.6": "libstdc++6"},
    "screen": {
        "libEGL.so.1": "libegl1",
        "libdbus-1.so.3": "libdbus-1-3",
        "libfontconfig.so.1": "libfontconfig1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    "sound": {"libportaudio.so.2": "libportaudio2"},
}
WHAT_FOR: dict[Purpose, str] = {
    "always": "drawing and calculating",
    "screen": "showing a window",
    "sound": "microphone and loudspeaker",
}


@dataclass(frozen=True)
class Missing:
    """Libraries that one purpose lacks, and the command that brings them."""

    purpose: Purpose
    libraries: tuple[str, ...]
    packages: tuple[str, ...]

    @property
    def message(self) -> str:
        return f"Missing for {WHAT_FOR[self.purpose]}: {', '.join(self.libraries)}."

    @property
    def hint(self) -> str:
        return f"On Debian or Ubuntu: sudo apt-get install {' '.join(self.packages)}"


def missing(loads: Callable[[str], bool] | None = None) -> list[Missing]:
    """What this system lacks, purpose by purpose. On Windows everything comes inside the packages."""
    if sys.platform != "linux":
        return []
    can_load = loads or _loads
    found = []
    for purpose, libraries in PACKAGES.items():
        absent = {library: package for library, package in libraries.items() if not can_load(library)}
        if absent:
            found.append(Missing(purpose, tuple(absent), tuple(absent.values())))
    return found


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library, mode=os.RTLD_LAZY)
    except OSError:
        return False
    return True
