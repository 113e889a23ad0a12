"""The store as a whole: checked, backed up, put back, repaired, compacted, re-keyed, and whom it has forgotten.

Repair, restore and another key need it for themselves: no other process may have it open then (StoreBusy).
"""

from __future__ import annotations

from pathlib import Path

from runtime.errors import KeyMissing
from runtime.phrases import Phrase
from runtime.ports.wall import local_text, parsed_utc
from runtime.store.backup import About, Backups, read_about
from runtime.store.care import Care
from runtime.store.keys import Kind
from runtime.store.opening import passphrase_from_environment
from runtime.store.people import People, Receipt
from runtime.studio.staff import Acting, intent
from runtime.studio.steps import Asked, Told, stepping


@intent("store.check")
def check(acting: Acting, told: Told, stopped: Asked) -> list[Phrase]:
    """Read every page and table: what is wrong, or nothing. Raises Stopped."""
    return Care(acting.store, acting.actor).check(stepping(told, stopped))


@intent("store.backup")
def backup(acting: Acting, target: Path, passphrase: str, told: Told, stopped: Asked) -> About:
    """Everything in one encrypted file. Without a passphrase it opens on this machine only.

    Raises OutputProblem, StoreDamaged, KeyMissing for a passphrase that is too short, and Stopped.
    """
    return Backups(acting.store, acting.actor).make(target, passphrase or None, stepping(told, stopped))


@intent("store.restore")
def restore(acting: Acting, source: Path, passphrase: str, told: Told, stopped: Asked) -> tuple[str, int]:
    """Go back to a backup: of when it is, and how many people were forgotten again who were forgotten since.

    Every session ends by it, this one too. Raises BadInput, StoreDamaged, StoreTooNew, WrongKey, StoreBusy, Stopped.
    """
    again = Backups(acting.store, acting.actor).restore(source, lambda: passphrase, stepping(told, stopped))
    return local_text(parsed_utc(read_about(source).made)), len(again)


@intent("store.repair")
def repair(acting: Acting, told: Told, stopped: Asked) -> tuple[int, list[str]]:
    """Go back to the last good state and keep what can still be read: rows kept, and tables that may lack rows.

    Raises StoreBusy, StoreDamaged where nothing good is left, and Stopped.
    """
    report = Care(acting.store, acting.actor).repair(stepping(told, stopped))
    return report.kept, report.partly


@intent("store.compact")
def compact(acting: Acting, told: Told, stopped: Asked) -> int:
    """Give the space of what was deleted back, and overwrite it: bytes saved. Raises Stopped."""
    return Care(acting.store, acting.actor).compact(stepping(told, stopped))


@intent("store.key")
def change_key(acting: Acting, kind: Kind) -> None:
    """Encrypt everything under a new key, kept in this way. It cannot be broken off; a kill is survived.

    A passphrase is taken from the file that BEDSIDE_PASSPHRASE_FILE names, because this device has to open the store
    by itself at its next start. Raises KeyMissing where there is none, or no key store; StoreBusy.
    """
    words = None
    if kind == "passphrase":
        try:
            words = passphrase_from_environment()
        except KeyMissing as none:
            raise KeyMissing(
                "This device could not open the store by itself at its next start.",
                "Write the passphrase into a file that only you can read, set BEDSIDE_PASSPHRASE_FILE to its path, "
                "start Bedside anew and choose it again.",
            ) from none
    Care(acting.store, acting.actor).change_key(kind, words)


@intent("audit.read")
def receipts(acting: Acting) -> list[Receipt]:
    """Of everyone who was forgotten, oldest first; they name nobody. Raises StoreDamaged for one that was changed."""
    return People(acting.store, acting.actor).receipts()
