"""From a damaged database to a good one: the last good state, with every newer row that can still be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from runtime.errors import StoreDamaged
from runtime.ports.wall import Wall
from runtime.store.connection import Connection, DatabaseError, Lock, Step, checked, connect, unwatched
from runtime.store.files import copy_private
from runtime.store.header import Header, write_header
from runtime.store.layout import DATABASE, Layout
from runtime.store.schema import TABLES_IN_ORDER, migrate

_BLOCK = 100


@dataclass(slots=True)
class Report:
    """`kept`: rows in the repaired store; `partly`: tables of which rows were lost since the last good state."""

    last_good: bool
    kept: int = 0
    partly: list[str] = field(default_factory=list)
    aside: str = ""

    @property
    def text(self) -> str:
        state = "the last good state" if self.last_good else "an empty store (there was no last good state)"
        lost = f"rows may be missing in: {', '.join(self.partly)}" if self.partly else "nothing was lost"
        return (
            f"The store was damaged and has been repaired from {state} and what could be read: {self.kept} rows; "
            f"{lost}. The damaged one is kept for a week as {self.aside}."
        )


def rebuild(layout: Layout, lock: Lock, header: Header, wall: Wall, step: Step = unwatched) -> Report:
    """Make the repaired store and put it in place; nobody may have the damaged one open.

    `step` is told of every table that was read, and may break it off until the repaired one is put in place.
    """
    folder = layout.fresh()
    good = layout.last_good / DATABASE
    report = Report(last_good=_usable(good, lock))
    if report.last_good:
        copy_private(good, folder / DATABASE)
    repaired = connect(folder / DATABASE, lock)
    try:
        migrate(repaired)
        _salvage(layout.database, lock, repaired, report, step)
        report.kept = sum(_count(repaired, table) for table in TABLES_IN_ORDER)
        if wrong := checked(repaired):
            raise StoreDamaged("The store cannot be repaired here ({why}).", "Restore a backup.", why=wrong[0])
        repaired.execute("pragma wal_checkpoint(truncate)").fetchall()
    finally:
        repaired.close()
    write_header(folder, header)
    report.aside = f"store.damaged-{wall.now():.0f}"
    layout.put_in_place(keep_old_as=report.aside)
    return report


def _usable(path: Path, lock: Lock) -> bool:
    if not path.exists():
        return False
    try:
        connection = connect(path, lock)
    except StoreDamaged:
        return False
    try:
        return not checked(connection)
    finally:
        connection.close()


def _salvage(damaged: Path, lock: Lock, repaired: Connection, report: Report, step: Step) -> None:
    """Bring over what can be read. A table that is whole replaces the older one; of others, rows are added."""
    try:
        source = connect(damaged, lock, read_only=True)
    except StoreDamaged:
        report.partly.append("everything since the last good state")
        return
    repaired.execute("pragma foreign_keys = off")
    repaired.execute("begin immediate")
    try:
        for number, table in enumerate(TABLES_IN_ORDER):
            step(number, len(TABLES_IN_ORDER))
            names = [str(row[1]) for row in source.execute(f"pragma table_info({table})")]
            if not names:
                continue  # the damaged file is of an older schema
            rows, whole = _readable(source, table)
            if whole:
                repaired.execute(f"delete from {table}")
            else:
                report.partly.append(table)
            for row in rows:
                marks = ",".join("?" * len(row))
                repaired.execute(f"insert or replace into {table} ({', '.join(names)}) values ({marks})", row)
        _drop_strays(repaired)
        repaired.execute("commit")
    except BaseException:
        repaired.execute("rollback")
        raise
    finally:
        source.close()
        repaired.execute("pragma foreign_keys = on")


def _readable(source: Connection, table: str) -> tuple[list[tuple[Any, ...]], bool]:
    """The rows that can be read of a table, from its beginning and from its end, and whether that is all."""
    found: dict[tuple[Any, ...], None] = {}
    for direction in ("asc", "desc"):
        try:
            for row in _walk(source, table, direction):
                found[row] = None
        except DatabaseError:
            continue
        return list(found), True
    return list(found), False


def _walk(source: Connection, table: str, direction: str) -> Iterator[tuple[Any, ...]]:
    keys = [str(row[1]) for row in source.execute(f"pragma table_info({table})") if row[5]]
    order = ", ".join(f"{key} {direction}" for key in keys)
    cursor = source.execute(f"select * from {table} order by {order}")
    while rows := cursor.fetchmany(_BLOCK):
        yield from rows


def _drop_strays(repaired: Connection) -> None:
    """Rows whose owner was lost; and documents that lost a part are read again."""
    while strays := repaired.execute("pragma foreign_key_check").fetchall():
        for table, rowid, *_ in strays:
            if rowid is None:
                _drop_strays_without_rowid(repaired, table)
            else:
                repaired.execute(f"delete from {table} where rowid = ?", (rowid,))
    repaired.execute(
        "update documents set state = 'waiting', done = 0 where state = 'ready' "
        "and total <> (select count(*) from chunks where document = documents.id)"
    )


def _drop_strays_without_rowid(repaired: Connection, table: str) -> None:
    for _, _, parent, column, of, *_ in repaired.execute(f"pragma foreign_key_list({table})").fetchall():
        repaired.execute(f"delete from {table} where {column} not in (select {of} from {parent})")


def _count(connection: Connection, table: str) -> int:
    return int(connection.execute(f"select count(*) from {table}").fetchone()[0])
