"""What is kept of a person lies under that person's own key. Without the key nothing of it can be read again.

AES-256-GCM; the key is random, wrapped by a key of the store's, and lies in one row of `person_keys`. The place of a
record (table and number) is authenticated with it, so that records cannot be exchanged.
"""

from __future__ import annotations

import json
import secrets
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlite_utils import Database

from runtime.errors import BadInput, StoreDamaged

_NONCE = 12
Content = dict[str, Any]


class Sealer:
    """Seals and opens records. `key` is the store's for wrapping the keys of persons."""

    def __init__(self, key: bytes) -> None:
        self._wrapping = AESGCM(key)

    def new_key(self, database: Database, person: str) -> None:
        """Make a person's key, in the transaction that adds the person."""
        nonce = secrets.token_bytes(_NONCE)
        wrapped = nonce + self._wrapping.encrypt(nonce, secrets.token_bytes(32), person.encode())
        database.conn.execute("insert into person_keys values (?, ?)", (person, wrapped))

    def seal(self, database: Database, person: str, place: str, content: Content) -> bytes:
        """Raises BadInput if there is no such person (any more)."""
        nonce = secrets.token_bytes(_NONCE)
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
        return nonce + self._key(database, person).encrypt(nonce, text, place.encode())

    def open(self, database: Database, person: str, place: str, sealed: bytes) -> Content:
        """Raises BadInput if the person was forgotten, StoreDamaged if the record is not what was sealed here."""
        try:
            text = self._key(database, person).decrypt(sealed[:_NONCE], sealed[_NONCE:], place.encode())
        except InvalidTag as wrong:
            raise StoreDamaged(
                "The record {place} is damaged or was exchanged.", "Run: bedside store check", place=place
            ) from wrong
        content: Content = json.loads(text)
        return content

    def _key(self, database: Database, person: str) -> AESGCM:
        row = database.conn.execute("select wrapped from person_keys where participant = ?", (person,)).fetchone()
        if row is None:
            raise BadInput("There is no person {person} in the store.", "They may have been forgotten.", person=person)
        wrapped = bytes(row[0])
        try:
            return AESGCM(self._wrapping.decrypt(wrapped[:_NONCE], wrapped[_NONCE:], person.encode()))
        except InvalidTag as wrong:
            raise StoreDamaged(
                "The key of person {person} is damaged.", "Run: bedside store check", person=person
            ) from wrong
