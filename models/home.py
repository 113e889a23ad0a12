"""Where this machine keeps what Bedside prepared: never inside the checkout, so that a second clone finds it again."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def data_home(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """`$BEDSIDE_HOME`, or the platform's folder for a user's data (XDG base directories; Known Folders on Windows)."""
    if chosen := environ.get("BEDSIDE_HOME"):
        return Path(chosen).expanduser()
    if platform == "win32":
        return Path(environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "bedside"
    return Path(environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "bedside"
