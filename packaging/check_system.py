"""Says in plain words which system libraries are missing. Exit code 2 where Bedside cannot run without them."""

from __future__ import annotations

import os
import sys

from runtime.system_libraries import Missing, missing


def needed(found: list[Missing], *, screen: bool) -> list[Missing]:
    """What stops the demo: sound is used only live, and a window only where there is a screen."""
    return [m for m in found if m.purpose == "always" or (m.purpose == "screen" and screen)]


if __name__ == "__main__":
    found = missing()
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    stop = needed(found, screen=has_screen)
    for lack in found:
        note = "" if lack in stop else " (not needed for recordings)"
        sys.stderr.write(f"bedside: {lack.message}{note} {lack.hint}\n")
    sys.exit(2 if stop else 0)
