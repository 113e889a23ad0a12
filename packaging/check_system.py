"""Says in plain words which system libraries are missing. Exit code 2 where Bedside cannot run without them."""

from __future__ import annotations

import sys

from runtime.system_libraries import Missing, missing


def needed(found: list[Missing]) -> list[Missing]:
    """What stops the demo: sound is used only live, and without a window the film is still written."""
    return [m for m in found if m.purpose == "always"]


if __name__ == "__main__":
    found = missing()
    stop = needed(found)
    for lack in found:
        note = "" if lack in stop else " (not needed for recordings)"
        sys.stderr.write(f"bedside: {lack.message}{note} {lack.hint}\n")
    sys.exit(2 if stop else 0)
