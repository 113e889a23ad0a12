"""A backup: one file with the encrypted database, its header and a checksum; and going back to one.

It is a ZIP without compression (`bedside-backup.json`, `bedside.db`). With a passphrase it opens on any machine;
without one only where this store's own key is.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from runtime.errors import BadInput, OutputProblem, StoreDamaged, StoreTooNew
from runtime.ports.wall import utc_text
from runtime.store.connection import Lock, Step, checked, connect, unwatched
from runtime.store.files import copy_bytes, private_folder
from runtime.store.header import Header, Secrets, parse_header, unwrapped, wrapped
from runtime.store.keys import derived
from runtime.store.layout import DATABASE
from runtime.store.people import forget_rows
from runtime.store.records import Records, new_id
from runtime.store.schema import MIGRATIONS, migrate, version_of
from runtime.store.snapshot import copy_database

FORMAT = 1
_ABOUT = "bedside-backup.json"
_CARRIED_OVER = ("forgotten", "receipts", "operators", "emergency_codes")
"""A restore brings nobody back who was forgotten, and no operator who was removed."""


@dataclass(frozen=True, slots=True)
class About:
    """What a backup says of itself; `needs` is what opens it."""

    id: str
    made: str
    schema: int
    needs: str
    bytes: int


class Backups(Records):
    def make(self, target: Path, passphrase: str | None = None, step: Step = unwatched) -> About:
        """Write a backup of this moment, whole or not at all. Raises StoreDamaged, OutputProblem, KeyMissing.

        `step` is told bytes, of which there are three for each of the store's (copied, checked, written).
        """
        self._allow("store.backup")
        if target.exists() or not target.parent.is_dir():
            raise OutputProblem("{target} cannot be made.", "Give a new file in a folder that exists.", target=target)
        number, work = new_id(), private_folder(self._store.layout.home / "store.work")
        part = target.with_name(f".{target.name}.part")
        try:
            size = self._store.layout.database.stat().st_size
            copy_database(self._store, work / DATABASE, lambda done, of: step(2 * size * done // of, 3 * size))
            about = {
                "format": FORMAT,
                "id": number,
                "made": utc_text(self._now),
                "schema": len(MIGRATIONS),
                "sha256": _sha256(work / DATABASE),
                "bytes": (work / DATABASE).stat().st_size,
                "header": self._header(passphrase).text(),
            }
            part.touch(mode=0o600)
            with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
                archive.writestr(_ABOUT, json.dumps(about, indent=1))
                with (work / DATABASE).open("rb") as read, archive.open(DATABASE, "w", force_zip64=True) as write:
                    copy_bytes(read, write, lambda done: step(2 * size + done, 3 * size))  # type: ignore[arg-type]
            part.replace(target)
        except OSError as wrong:
            raise OutputProblem(
                "{target} cannot be written ({why}).", "Choose another place.", target=target, why=wrong.strerror
            ) from wrong
        finally:
            part.unlink(missing_ok=True)
            shutil.rmtree(work, ignore_errors=True)
        row = (number, self._now, target.name)
        self._write(
            "store.backup",
            f"backup:{number}",
            lambda database: database.conn.execute("insert into backups values (?, ?, ?)", row),
        )
        return read_about(target)

    def restore(self, source: Path, ask: Callable[[], str] | None = None, step: Step = unwatched) -> list[str]:
        """Go back to a backup. Who was forgotten since then is forgotten again: returns their numbers.

        The restored store opens with the wrapping key that this one has. `step` is told bytes unpacked and checked.
        Raises BadInput (no backup), StoreDamaged, StoreTooNew, WrongKey, KeyMissing, StoreBusy; nothing has changed
        then, nor when `step` has broken it off.
        """
        self._allow("store.restore")
        about = _about(source)
        held = self._secrets(about, ask)
        key = self._store.keys.find(self._store.header.slot)
        with self._store.reading() as database:
            rows = {table: database.conn.execute(f"select * from {table}").fetchall() for table in _CARRIED_OVER}
        if held.root != self._store.held.root:
            del rows["receipts"]  # they are sealed by another store's key
        again: list[str] = []

        def prepare(folder: Path) -> tuple[Header, Secrets]:
            salt = parse_header(about["header"]).salt
            header = replace(
                self._store.header, salt=salt, slot=wrapped(self._store.header.slot, key, held, self._store.header.id)
            )
            size = max(1, about["bytes"])
            _unpack(source, about, folder / DATABASE, lambda done: step(done, 2 * size))
            checking: Step = lambda done, of: step(size + size * done // of, 2 * size)  # noqa: E731
            again.extend(_made_ready(folder / DATABASE, Lock(held.database, salt), rows, checking))
            return header, held

        self._store.exchange(prepare)
        self._store.write_noted(self._actor.name, "store.restore", f"backup:{about['id']}")
        self._store.snapshot()
        return again

    def _header(self, passphrase: str | None) -> Header:
        header = self._store.header
        if passphrase is None:
            return header
        key, slot = self._store.keys.make("passphrase", passphrase)
        return replace(header, slot=wrapped(slot, key, self._store.held, header.id))

    def _secrets(self, about: dict[str, Any], ask: Callable[[], str] | None) -> Secrets:
        header = parse_header(about["header"])
        if header.slot.get("source") == "passphrase" and ask is not None:
            return unwrapped(header.slot, derived(ask(), header.slot), header.id)
        return unwrapped(header.slot, self._store.keys.find(header.slot), header.id)


def read_about(path: Path) -> About:
    """What a backup is, without opening its database. Raises BadInput, StoreTooNew."""
    about = _about(path)
    return About(
        about["id"],
        about["made"],
        about["schema"],
        {"passphrase": "its passphrase", "file": "this store's key file", "keyring": "this system's key store"}[
            parse_header(about["header"]).slot["source"]
        ],
        about["bytes"],
    )


def _about(path: Path) -> dict[str, Any]:
    try:
        with zipfile.ZipFile(path) as archive:
            about: dict[str, Any] = json.loads(archive.read(_ABOUT))
            parse_header(about["header"])
    except FileNotFoundError as wrong:
        raise BadInput("The file {file} is not there.", "Give another file.", file=path) from wrong
    except (OSError, zipfile.BadZipFile, KeyError, ValueError) as wrong:
        raise BadInput(
            "{path} is not a backup of Bedside's, or is damaged.", "Give another file.", path=path
        ) from wrong
    if about["format"] > FORMAT or about["schema"] > len(MIGRATIONS):
        raise StoreTooNew("{path} was written by a newer Bedside.", "Update Bedside.", path=path)
    return about


def _unpack(source: Path, about: dict[str, Any], target: Path, so_far: Callable[[int], None]) -> None:
    try:
        with zipfile.ZipFile(source) as archive, archive.open(DATABASE) as read, target.open("xb") as write:
            copy_bytes(read, write, so_far)  # type: ignore[arg-type]
    except zipfile.BadZipFile as wrong:
        raise StoreDamaged(
            "The backup {source} is damaged.", "Use another one; nothing was changed.", source=source
        ) from wrong
    if _sha256(target) != about["sha256"]:
        raise StoreDamaged("The backup {source} is damaged.", "Use another one; nothing was changed.", source=source)


def _made_ready(database: Path, lock: Lock, present: dict[str, list[Any]], step: Step) -> list[str]:
    """Check a restored database, bring it to this version, and put the `present` rows into it that have to stay.

    Returns whom it still knew and who was forgotten since.
    """
    connection = connect(database, lock)
    try:
        if wrong := checked(connection, step):
            raise StoreDamaged("The backup is damaged ({why}).", "Use another one; nothing was changed.", why=wrong[0])
        if version_of(connection) > len(MIGRATIONS):
            raise StoreTooNew("The backup was written by a newer Bedside.", "Update Bedside.")
        migrate(connection)
        known = {row[0] for row in connection.execute("select id from participants")}
        connection.execute("begin immediate")
        for person, at in present["forgotten"]:
            forget_rows(Database(connection), person, at)
        connection.execute("delete from operator_sessions")
        for table in set(_CARRIED_OVER) & set(present) - {"forgotten"}:
            if table != "receipts" and present["operators"]:
                connection.execute(f"delete from {table}")
            for row in present[table]:
                marks = ",".join("?" * len(row))
                connection.execute(f"insert or replace into {table} values ({marks})", row)
        connection.execute("commit")
        connection.execute("vacuum")
        connection.execute("pragma wal_checkpoint(truncate)").fetchall()
    finally:
        connection.close()
    return sorted(known & {person for person, _ in present["forgotten"]})


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
