"""What this process writes to files while it is watched."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


@dataclass
class Wrote:
    """`opened`: files that Python opened to write, and programs that were started; `bytes`: given to the system to be
    written, by whatever library and wherever to.
    """

    opened: list[str] = field(default_factory=list)
    bytes: int = 0


_watching: list[Wrote] = []


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if not _watching:
        return
    if event == "open":
        path, mode, flags = (*arguments, None, None, None)[:3]
        if (isinstance(mode, str) and set(mode) & set("wax+")) or (isinstance(flags, int) and flags & _WRITES):
            _watching[-1].opened.append(str(path))
    elif event == "subprocess.Popen":
        _watching[-1].opened.append(str(arguments[0]))


sys.addaudithook(_hook)


@contextmanager
def watched() -> Iterator[Wrote]:
    """Watches until it is left; all threads of the process count."""
    wrote = Wrote()
    before = _written()
    _watching.append(wrote)
    try:
        yield wrote
    finally:
        _watching.remove(wrote)
        wrote.bytes = _written() - before


def _written() -> int:
    lines = Path("/proc/self/io").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("wchar"))
