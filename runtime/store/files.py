"""Files that only their owner may read, replaced whole and on the disk before anyone relies on them."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

_OWNER_ONLY = 0o600
_BLOCK = 1 << 20


def private_folder(path: Path) -> Path:
    """Make a folder that only its owner may enter."""
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    if os.name == "posix":
        path.chmod(0o700)
    return path


def write_private(path: Path, content: bytes) -> None:
    """Replace a file in one step: after a crash there is the old content or the new, never a part."""
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY), "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    part.replace(path)
    sync_folder(path.parent)


def copy_bytes(source: BinaryIO, target: BinaryIO, so_far: Callable[[int], None]) -> None:
    """Copy block by block; `so_far(bytes)` is told after each and may break it off by raising."""
    done = 0
    while block := source.read(_BLOCK):
        target.write(block)
        done += len(block)
        so_far(done)


def copy_private(source: Path, target: Path, so_far: Callable[[int], None] = lambda done: None) -> None:
    """Copy a file's bytes and wait until they are on the disk."""
    with (
        source.open("rb") as read,
        os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ONLY), "wb") as write,
    ):
        copy_bytes(read, write, so_far)
        write.flush()
        os.fsync(write.fileno())


def sync_folder(path: Path) -> None:
    """Wait until the names in a folder are on the disk (POSIX; other systems order this themselves)."""
    if os.name != "posix":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
