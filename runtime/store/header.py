"""The small file beside the database that tells a wrong key from a damaged file.

It holds the store's secrets (the database's key and the root of the others), wrapped by the key that `keys.py` finds,
and a check value of that key. While the key is changed it holds both the old and the new secrets, each also wrapped
by the other, so that either key opens the store whatever the moment at which the machine stopped. There are two copies.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from runtime.errors import StoreDamaged, StoreTooNew, WrongKey
from runtime.phrases import Phrase, phrase
from runtime.store.files import write_private
from runtime.store.keys import Slot

FORMAT = 1
NAME = "header.json"
COPY = "header.copy.json"
_NONCE = 12


@dataclass(frozen=True, slots=True)
class Secrets:
    """`database`: SQLCipher's raw key; `root`: of the keys that protect persons and the audit log. 32 bytes each."""

    database: bytes = field(repr=False)
    root: bytes = field(repr=False)

    @classmethod
    def new(cls) -> Secrets:
        return cls(secrets.token_bytes(32), secrets.token_bytes(32))

    def with_new_database_key(self) -> Secrets:
        return replace(self, database=secrets.token_bytes(32))

    def purpose(self, name: str) -> bytes:
        """A key of its own for each purpose (HKDF-SHA256, RFC 5869)."""
        return HKDF(SHA256(), 32, salt=None, info=f"bedside {name}".encode()).derive(self.root)


@dataclass(frozen=True, slots=True)
class Header:
    """`slot`: how the wrapping key is found, with the secrets it wraps; `next`: the same while the key is changed."""

    id: str
    salt: bytes
    slot: Slot
    next: Slot | None = None

    @classmethod
    def new(cls, slot: Slot, key: bytes, held: Secrets) -> Header:
        store_id = secrets.token_hex(8)
        return cls(store_id, secrets.token_bytes(16), wrapped(slot, key, held, store_id))

    def unlock(self, find: Callable[[Slot], bytes]) -> list[Secrets]:
        """The secrets, and during a key change both, the old ones first. Raises WrongKey, StoreDamaged, KeyMissing."""
        if self.next is None:
            return [unwrapped(self.slot, find(self.slot), self.id)]
        try:
            old = unwrapped(self.slot, find(self.slot), self.id)
        except WrongKey:
            new = unwrapped(self.next, find(self.next), self.id)
            return [_open(new.database, self.next["other"], self.id), new]
        return [old, _open(old.database, self.slot["other"], self.id)]

    def changing(self, old: Secrets, slot: Slot, key: bytes, new: Secrets) -> Header:
        """The header while the database goes from the old key to the new one."""
        here = {**self.slot, "other": _seal(old.database, new, self.id)}
        there = {**wrapped(slot, key, new, self.id), "other": _seal(new.database, old, self.id)}
        return replace(self, slot=here, next=there)

    def changed(self) -> Header:
        """The header when every page is under the new key."""
        if self.next is None:
            return self
        return replace(self, slot={k: v for k, v in self.next.items() if k != "other"}, next=None)

    def text(self) -> str:
        content = {"format": FORMAT, "id": self.id, "salt": self.salt.hex(), "slot": self.slot, "next": self.next}
        body = json.dumps(content, indent=1, sort_keys=True)
        return json.dumps({"header": body, "sha256": hashlib.sha256(body.encode()).hexdigest()}) + "\n"


def write_header(folder: Path, header: Header) -> None:
    """Both copies, one after the other: one of them is whole at any moment."""
    for name in (NAME, COPY):
        write_private(folder / name, header.text().encode())


def read_header(folder: Path) -> Header:
    """The header, or its copy where it is damaged. Raises StoreDamaged, StoreTooNew."""
    problem = "missing"
    for name in (NAME, COPY):
        try:
            return parse_header((folder / name).read_text(encoding="utf-8"))
        except (OSError, ValueError, KeyError, TypeError) as wrong:
            problem = str(wrong)
    raise StoreDamaged(
        "The store's header in {folder} is damaged ({why}); without it no key opens the store.",
        "Restore a backup: bedside store restore FILE",
        folder=folder,
        why=problem,
    )


def parse_header(text: str) -> Header:
    """Raises ValueError, KeyError, TypeError (damaged), StoreTooNew."""
    outer = json.loads(text)
    if hashlib.sha256(outer["header"].encode()).hexdigest() != outer["sha256"]:
        raise ValueError("its checksum is wrong")
    content = json.loads(outer["header"])
    if int(content["format"]) > FORMAT:
        raise StoreTooNew(
            "The store was written by a newer Bedside (header {format}).", "Update Bedside.", format=content["format"]
        )
    return Header(content["id"], bytes.fromhex(content["salt"]), content["slot"], content["next"])


def wrapped(slot: Slot, key: bytes, held: Secrets, store_id: str) -> Slot:
    """A slot with the key's check value and the secrets under it."""
    return {**slot, "check": check_value(key), "secrets": _seal(key, held, store_id)}


def unwrapped(slot: Slot, key: bytes, store_id: str) -> Secrets:
    """Raises WrongKey if the key is another one, StoreDamaged if it is the right one and the secrets are not."""
    if not hmac.compare_digest(check_value(key), str(slot.get("check"))):
        raise WrongKey("That is not the key of this store.", _hint(slot))
    return _open(key, slot["secrets"], store_id)


def check_value(key: bytes) -> str:
    """Tells one key from another and says nothing else of it."""
    return hmac.new(key, b"bedside key check", hashlib.sha256).hexdigest()[:16]


def _hint(slot: dict[str, Any]) -> Phrase:
    match slot.get("source"):
        case "passphrase":
            return phrase(
                "Check the passphrase (capital letters, keyboard layout) and try again. The data is not damaged."
            )
        case "file":
            return phrase("Put the key file back that was made with this store. The data is not damaged.")
    return phrase("Log in as the user whose key store has the key. The data is not damaged.")


def _seal(key: bytes, held: Secrets, store_id: str) -> str:
    nonce = secrets.token_bytes(_NONCE)
    return (nonce + AESGCM(key).encrypt(nonce, held.database + held.root, store_id.encode())).hex()


def _open(key: bytes, sealed: str, store_id: str) -> Secrets:
    content = bytes.fromhex(sealed)
    try:
        plain = AESGCM(key).decrypt(content[:_NONCE], content[_NONCE:], store_id.encode())
    except InvalidTag as wrong:
        raise StoreDamaged("The store's header is damaged.", "Restore a backup: bedside store restore FILE") from wrong
    return Secrets(plain[:32], plain[32:])
