"""The `bedside` command, with a screen where there is one."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

# Before anything loads them: one thread for linear algebra, and no spinning. Two cores are shared by the loop, and
# threads that spin while they wait take them from the rest of it.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_WAIT_POLICY", "passive")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; films are shown in a window where there is a screen.

    Imports stand here because the engine's process imports this module again when it starts, and needs none of them.
    """
    from app import commands
    from runtime import cli

    return cli.main(argv, show_film if has_screen() else None, [commands.add_to])


def has_screen() -> bool:
    """Whether a window could be opened."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def show_film(path: Path) -> None:
    """Open a film in a window and return when it is closed. Qt is loaded only now.

    Qt ends the whole process where it lacks a system library, so that is looked at before.
    """
    from app.x_server import refused
    from runtime.system_libraries import missing

    for lack in missing():
        if lack.purpose == "screen":
            print(f"bedside: {path} is not shown. {lack.message} {lack.hint}", file=sys.stderr)
            return
    if display := refused():
        print(f"bedside: {path} is not shown: the display {display} does not answer.", file=sys.stderr)
        return
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    from app.film_window import show

    show(path)


if __name__ == "__main__":
    sys.exit(main())
