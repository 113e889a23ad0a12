"""The `bedside` command, with a screen where there is one."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from runtime import cli


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; films are shown in a window where there is a screen."""
    return cli.main(argv, show_film if has_screen() else None)


def has_screen() -> bool:
    """Whether a window could be opened."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def show_film(path: Path) -> None:
    """Open a film in a window and return when it is closed. Qt is loaded only now."""
    from app.film_window import show

    show(path)


if __name__ == "__main__":
    sys.exit(main())
