"""The store as a whole while it is in use: checked, backed up, and whom it has forgotten.

What needs it for itself (repair, restore, compact, another key) is the command line's, with the app closed.
"""

from __future__ import annotations

from pathlib import Path

from runtime.store.backup import About, Backups
from runtime.store.care import Care
from runtime.store.people import People, Receipt
from runtime.studio.staff import Acting, intent


@intent("store.check")
def check(acting: Acting) -> list[str]:
    """Read every page and table: what is wrong, or nothing."""
    return Care(acting.store, acting.actor).check()


@intent("store.backup")
def backup(acting: Acting, target: Path, passphrase: str = "") -> About:
    """Everything in one encrypted file. Without a passphrase it opens on this machine only.

    Raises OutputProblem, StoreDamaged, and KeyMissing for a passphrase that is too short.
    """
    return Backups(acting.store, acting.actor).make(target, passphrase or None)


@intent("audit.read")
def receipts(acting: Acting) -> list[Receipt]:
    """Of everyone who was forgotten, oldest first; they name nobody. Raises StoreDamaged for one that was changed."""
    return People(acting.store, acting.actor).receipts()
