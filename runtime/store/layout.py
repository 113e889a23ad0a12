"""The store's folder on the disk, and exchanging it whole in a way that survives a kill at any moment.

store/  bedside.db (with -wal and -shm), header.json and its copy, audit.anchor, last-good/
store.new/   a folder that is being made; it counts once it has `complete` in it
store.old/   the folder before an exchange
"""

from __future__ import annotations

import shutil
from pathlib import Path

from runtime.store.files import private_folder, sync_folder, write_private

DATABASE = "bedside.db"
LAST_GOOD = "last-good"
_COMPLETE = "complete"


class Layout:
    """Where everything of a store lies under `home`."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.folder = home / "store"
        self.database = self.folder / DATABASE
        self.last_good = self.folder / LAST_GOOD
        self.lock = home / "store.lock"
        self._new = home / "store.new"
        self._old = home / "store.old"

    def fresh(self) -> Path:
        """An empty folder to make a store in; `put_in_place` makes it the store."""
        shutil.rmtree(self._new, ignore_errors=True)
        return private_folder(self._new)

    def put_in_place(self, *, keep_old_as: str | None = None) -> None:
        """The folder that was made becomes the store; the one before is deleted, or kept under a name beside it."""
        write_private(self._new / _COMPLETE, b"")
        shutil.rmtree(self._old, ignore_errors=True)
        if self.folder.exists():
            self.folder.replace(self._old)
        self._new.replace(self.folder)
        sync_folder(self.home)
        if keep_old_as is not None and self._old.exists():
            self._old.replace(self.home / keep_old_as)
        self.tidy()

    def unfinished(self) -> bool:
        """Whether an exchange was under way when the machine stopped."""
        return self._new.exists() or self._old.exists()

    def tidy(self) -> None:
        """Finish an exchange, or take it back if the new folder was not complete. Needs the store alone."""
        if not self.folder.exists():
            if (self._new / _COMPLETE).exists():
                self._new.replace(self.folder)
            elif self._old.exists():
                self._old.replace(self.folder)
        for rest in (self._new, self._old):
            shutil.rmtree(rest, ignore_errors=True)
        (self.folder / _COMPLETE).unlink(missing_ok=True)
        sync_folder(self.home)

    def set_aside(self) -> Path:
        """Move a store that does not open out of the way; where it is now. Needs the store alone."""
        number = 1
        while (aside := self.home / f"store.set-aside-{number}").exists():
            number += 1
        self.folder.replace(aside)
        return aside

    def damaged_copies(self) -> dict[Path, float]:
        """Damaged stores that were kept aside when they were repaired, and when that was."""
        found = self.home.glob("store.damaged-*")
        return {path: float(path.name.rpartition("-")[2]) for path in found if path.name.rpartition("-")[2].isdigit()}
