"""Where native code that crashes leaves its trace: a file that the next start does not write over."""

from __future__ import annotations

import faulthandler
from pathlib import Path
from typing import IO

KEPT = 10


def watch(folder: Path, name: str) -> IO[str]:
    """From now on a crash of native code writes where each thread was into `folder`; the file is to be kept open.

    What an earlier life left there stays beside it, the newest ten. Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.txt"
    if file.exists() and file.stat().st_size:
        file.rename(folder / f"{name}-{file.stat().st_mtime_ns}.txt")
        for old in sorted(folder.glob(f"{name}-*.txt"))[:-KEPT]:
            old.unlink()
    opened = file.open("w", encoding="utf-8")
    faulthandler.enable(opened)
    return opened
