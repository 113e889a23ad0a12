"""Opening the store, or making it: which key, whether it is damaged, and what a kill has left half done."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from models.lock import held as held_alone
from runtime.errors import KeyMissing, StoreDamaged
from runtime.ports.wall import SystemWall, Wall
from runtime.store import repair
from runtime.store.connection import Connection, Lock, connect
from runtime.store.files import private_folder
from runtime.store.header import COPY, NAME, Header, Secrets, read_header, write_header
from runtime.store.housekeeping import at_start
from runtime.store.keys import Keys, Kind, key_store_name
from runtime.store.layout import DATABASE, Layout
from runtime.store.schema import migrate
from runtime.store.sharing import Place
from runtime.store.store import Opened, Store

Told = Callable[[str], None]


def open_store(
    home: Path,
    keys: Keys | None = None,
    wall: Wall | None = None,
    kind: Kind | None = None,
    told: Told = lambda _: None,
) -> Store:
    """Open the store under `home`, made with a key of this `kind` if there is none (`default_kind` if not given).

    Raises KeyMissing, WrongKey, StoreDamaged (beyond repair), StoreTooNew, StoreBusy.
    """
    layout = Layout(home)
    private_folder(home)
    keys = keys or Keys(home)
    no_core_dumps()
    with held_alone(home / "store.making"):
        place = Place(layout.lock)
        try:
            if layout.unfinished():
                with place.alone():
                    layout.tidy()
            if not exists(home):
                _make(layout, keys, kind or default_kind(told, home))
            header = read_header(layout.folder)
            secrets = header.unlock(keys.find)
            repaired = _repair_if_closed_to_every_key(layout, header, secrets, place, wall or SystemWall())
            opened = Opened(layout, keys, header, _fitting(layout.database, header, secrets), place)
            store = Store(opened, wall or SystemWall(), told)
        except BaseException:
            place.close()
            raise
    try:
        if header.next is not None:
            _finish_key_change(store, secrets)
        if repaired is not None:
            store.health = "repaired"
            told(repaired.text)
            store.write_noted("system", "store.repair", f"rows:{repaired.kept}")
        at_start(store)
    except BaseException:
        store.close()
        raise
    return store


def exists(home: Path) -> bool:
    """Whether there is a store under `home`, whatever its state."""
    folder = Layout(home).folder
    return any((folder / name).exists() for name in (NAME, COPY, DATABASE))


def set_aside(home: Path) -> Path:
    """Move a store that does not open out of the way, for a backup to take its place. Raises StoreBusy."""
    layout = Layout(home)
    place = Place(layout.lock)
    try:
        with place.alone():
            return layout.set_aside()
    finally:
        place.close()


def default_kind(told: Told, home: Path) -> Kind:
    """The system's key store where there is one; else a key file that only its owner can read, and that is said."""
    if key_store_name() is not None:
        return "keyring"
    told(
        f"This system has no key store, so the store's key lies in a file in {home} that only you can read: whoever "
        "can read your files can read the store. To lock it with a passphrase: bedside store key passphrase"
    )
    return "file"


def passphrase_from_environment() -> str:
    """The passphrase in the file that BEDSIDE_PASSPHRASE_FILE names. Raises KeyMissing."""
    named = os.environ.get("BEDSIDE_PASSPHRASE_FILE")
    if not named:
        raise KeyMissing("The store is locked with a passphrase.", "Set BEDSIDE_PASSPHRASE_FILE, or use a terminal.")
    path = Path(named).expanduser()
    try:
        if os.name == "posix" and path.stat().st_mode & 0o077:
            raise KeyMissing("Others can read {path}.", "Run: chmod 600 {path}", path=path)
        return path.read_text(encoding="utf-8").rstrip("\r\n")
    except OSError as wrong:
        raise KeyMissing(
            "{path} cannot be read ({why}).", "Check BEDSIDE_PASSPHRASE_FILE.", path=path, why=wrong.strerror
        ) from wrong


def no_core_dumps() -> None:
    """A crash of this process leaves no picture of its memory on the disk."""
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))


def _make(layout: Layout, keys: Keys, kind: Kind) -> None:
    passphrase = keys.ask() if kind == "passphrase" and keys.ask is not None else None
    key, slot = keys.make(kind, passphrase)
    secrets = Secrets.new()
    header = Header.new(slot, key, secrets)
    folder = layout.fresh()
    connection = connect(folder / DATABASE, Lock(secrets.database, header.salt))
    migrate(connection)
    connection.execute("pragma wal_checkpoint(truncate)").fetchall()
    connection.close()
    write_header(folder, header)
    layout.put_in_place()


def _fitting(database: Path, header: Header, secrets: list[Secrets]) -> Secrets:
    """Those of the secrets that open the database. Raises StoreDamaged if none does."""
    for number, each in enumerate(secrets, 1):
        try:
            _try(database, Lock(each.database, header.salt)).close()
        except StoreDamaged:
            if number == len(secrets):
                raise
        else:
            return each
    raise AssertionError("a header holds one set of secrets at least")


def _try(database: Path, lock: Lock) -> Connection:
    if not database.exists():
        raise StoreDamaged("The database file of the store is missing.", "Run: bedside store repair")
    return connect(database, lock)


def _repair_if_closed_to_every_key(
    layout: Layout, header: Header, secrets: list[Secrets], place: Place, wall: Wall
) -> repair.Report | None:
    try:
        _fitting(layout.database, header, secrets)
    except StoreDamaged:
        with place.alone():
            return repair.rebuild(layout, Lock(secrets[0].database, header.salt), header, wall)
    return None


def _finish_key_change(store: Store, secrets: list[Secrets]) -> None:
    """A key change was cut short: go on to the new key, from wherever the database is."""
    store.go_on_changing_key(secrets[-1])
    store.write_noted("system", "store.key", "key:finished")
    store.snapshot()
