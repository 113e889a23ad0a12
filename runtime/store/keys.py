"""Where the key of the store comes from: the system's key store, a file of the owner's, or a passphrase.

The store's own secrets are random and never change hands; what comes from here only wraps them (`header.py`). A slot
is what the header says about how to find the wrapping key: never the key itself.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from argon2.low_level import Type, hash_secret_raw

from runtime.errors import KeyMissing, StoreDamaged
from runtime.store.files import write_private

Kind = Literal["keyring", "file", "passphrase"]
Slot = dict[str, Any]
KEY_BYTES = 32
SHORTEST_PASSPHRASE = 10
_SERVICE = "bedside-store"
_ARGON2 = {"time": 3, "memory": 65_536, "lanes": 4}  # RFC 9106, section 4, second recommendation (64 MiB)


@dataclass(frozen=True, slots=True)
class Keys:
    """Finds and makes wrapping keys. `folder` is where key files lie; `ask` gets a passphrase from a person."""

    folder: Path
    ask: Callable[[], str] | None = None

    def find(self, slot: Mapping[str, Any]) -> bytes:
        """The 32 bytes that a slot stands for. Raises KeyMissing, StoreDamaged (the slot makes no sense)."""
        match slot.get("source"):
            case "keyring":
                return _from_keyring(str(slot["entry"]))
            case "file":
                return self._from_file(self.folder / Path(str(slot["file"])).name)
            case "passphrase":
                if self.ask is None:
                    raise KeyMissing(
                        "The store is locked with a passphrase and nobody can be asked for it here.",
                        "Put it into a file that only you can read and set BEDSIDE_PASSPHRASE_FILE to its path.",
                    )
                return derived(self.ask(), slot)
        raise StoreDamaged("The store's header names no known key source ({source!r}).", "", source=slot.get("source"))

    def make(self, kind: Kind, passphrase: str | None = None) -> tuple[bytes, Slot]:
        """A new wrapping key and its slot. Raises KeyMissing where there is no key store, or no fit passphrase."""
        match kind:
            case "keyring":
                return _into_keyring()
            case "file":
                key, name = secrets.token_bytes(KEY_BYTES), f"store-{secrets.token_hex(4)}.key"
                write_private(self.folder / name, key.hex().encode() + b"\n")
                return key, {"source": "file", "file": name}
            case "passphrase":
                if passphrase is None or len(passphrase) < SHORTEST_PASSPHRASE:
                    raise KeyMissing(
                        "A passphrase needs at least {least} characters.",
                        "Four or five words are good.",
                        least=SHORTEST_PASSPHRASE,
                    )
                slot = {"source": "passphrase", "salt": secrets.token_hex(16), **_ARGON2}
                return derived(passphrase, slot), slot

    def destroy(self, slot: Mapping[str, Any]) -> None:
        """Take a wrapping key that is no longer used out of its place."""
        match slot.get("source"):
            case "keyring":
                _out_of_keyring(str(slot["entry"]))
            case "file":
                (self.folder / Path(str(slot["file"])).name).unlink(missing_ok=True)

    @staticmethod
    def _from_file(path: Path) -> bytes:
        try:
            mode = path.stat().st_mode
            text = path.read_text(encoding="ascii").strip()
        except FileNotFoundError as gone:
            raise KeyMissing(
                "The store's key file {path} is not there.",
                "Put it back from where you keep a copy, or restore a backup that has a passphrase.",
                path=path,
            ) from gone
        except (OSError, UnicodeDecodeError) as wrong:
            raise KeyMissing(
                "The store's key file {path} cannot be read ({why}).", "Check its permissions.", path=path, why=wrong
            ) from wrong
        if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise KeyMissing("Others can read the store's key file {path}.", "Run: chmod 600 {path}", path=path)
        try:
            key = bytes.fromhex(text)
        except ValueError:
            key = b""
        if len(key) != KEY_BYTES:
            raise KeyMissing("{path} is not a key file of Bedside's.", "Put the right file there.", path=path)
        return key


def key_store_name() -> str | None:
    """What the operating system keeps keys in, for people to read; None where it has nothing that works."""
    import keyring
    from keyring.backends import chainer, fail, null

    backend = keyring.get_keyring()
    if isinstance(backend, fail.Keyring | null.Keyring):
        return None
    if isinstance(backend, chainer.ChainerBackend):
        return backend.backends[0].name if backend.backends else None
    return str(backend.name)


def derived(passphrase: str, slot: Mapping[str, Any]) -> bytes:
    """Argon2id (RFC 9106) of a passphrase with the slot's salt and costs."""
    return hash_secret_raw(
        passphrase.encode(),
        bytes.fromhex(slot["salt"]),
        time_cost=int(slot["time"]),
        memory_cost=int(slot["memory"]),
        parallelism=int(slot["lanes"]),
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _into_keyring() -> tuple[bytes, Slot]:
    import keyring
    from keyring.errors import KeyringError

    if key_store_name() is None:
        raise KeyMissing(
            "This system has no key store that works.", "Choose a passphrase or a key file that only you can read."
        )
    key, entry = secrets.token_bytes(KEY_BYTES), secrets.token_hex(8)
    try:
        keyring.set_password(_SERVICE, entry, key.hex())
        kept = keyring.get_password(_SERVICE, entry)
    except KeyringError as refused:
        raise KeyMissing(
            "The system's key store refused ({refused}).", "Unlock it, or choose another key.", refused=refused
        ) from refused
    if kept != key.hex():
        raise KeyMissing("The system's key store does not give back what it was given.", "Choose another key.")
    return key, {"source": "keyring", "entry": entry}


def _from_keyring(entry: str) -> bytes:
    import keyring
    from keyring.errors import KeyringError

    try:
        kept = keyring.get_password(_SERVICE, entry)
    except KeyringError as refused:
        raise KeyMissing(
            "The system's key store refused ({refused}).", "Unlock it and try again.", refused=refused
        ) from refused
    if kept is None:
        raise KeyMissing(
            "The system's key store has no key of this store.",
            "Log in as the user who made it, or restore a backup that has a passphrase.",
        )
    return bytes.fromhex(kept)


def _out_of_keyring(entry: str) -> None:
    import keyring
    from keyring.errors import KeyringError

    with contextlib.suppress(KeyringError):  # it is of no use to anyone any more
        keyring.delete_password(_SERVICE, entry)
