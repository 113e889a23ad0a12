"""A crash report that stays on this machine: what failed and where in the program, without anything of a visitor."""

from __future__ import annotations

import contextlib
import datetime
import platform
import sys
import traceback
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import TracebackType
from typing import IO

from runtime import native_crash

_KEPT = 20


def report(home: Path, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> Path | None:
    """Write one report; None where it cannot be written. Only the error's kind and the lines of code are in it: a
    message may hold what somebody said.
    """
    now = datetime.datetime.now().astimezone()
    try:
        own = version("bedside")
    except PackageNotFoundError:
        own = "unknown"
    frames = "".join(traceback.format_tb(trace))
    head = f"{now.isoformat(timespec='seconds')}\nBedside {own}, Python {platform.python_version()}"
    text = f"{head}\n{kind.__name__}\n\n{frames}"
    folder = home / "crashes"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"screens-{now:%Y%m%d-%H%M%S-%f}.txt"
        file.write_text(text, encoding="utf-8")
        for old in sorted(folder.glob("screens-2*.txt"))[:-_KEPT]:
            old.unlink()
    except OSError:
        return None
    return file


def install(home: Path) -> IO[str] | None:
    """Report what nobody catches, and crashes of native code too, from now on. The file returned is to be kept open."""

    def hook(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        report(home, kind, problem, trace)
        sys.__excepthook__(kind, problem, trace)

    sys.excepthook = hook
    with contextlib.suppress(OSError):
        return native_crash.watch(home / "crashes", "screens-native")
    return None
