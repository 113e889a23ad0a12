"""Where the key of the store is, for people to read, without opening the store."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from runtime.errors import StoreProblem
from runtime.store.header import read_header
from runtime.store.keys import key_store_name
from runtime.store.layout import Layout
from runtime.store.opening import exists

_ADVICE = (
    "Whoever can read your files can read what is kept; to lock it with a passphrase: bedside store key passphrase"
)


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """`fine`: nobody but the user of this system, logged in or knowing the passphrase, gets at the key."""

    fine: bool
    text: str


def key_place(home: Path) -> KeyPlace:
    if not exists(home):
        name = key_store_name()
        if name is not None:
            return KeyPlace(True, f"nothing is kept yet; its key will lie in the system's key store ({name})")
        return KeyPlace(
            False, f"this system has no key store, so the key will lie in a file only you can read. {_ADVICE}"
        )
    try:
        source = read_header(Layout(home).folder).slot.get("source")
    except StoreProblem as problem:
        return KeyPlace(False, str(problem))
    match source:
        case "passphrase":
            return KeyPlace(True, "encrypted, locked with a passphrase")
        case "keyring":
            return KeyPlace(
                True, f"encrypted, its key in the system's key store ({key_store_name() or 'not there now'})"
            )
    return KeyPlace(False, f"encrypted, its key in a file that only you can read. {_ADVICE}")
