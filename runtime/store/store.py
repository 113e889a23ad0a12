"""The encrypted store of one installation: open, read, write, and the work that needs it alone."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

from sqlite_utils import Database

from runtime.errors import StoreDamaged, StoreProblem
from runtime.phrases import Phrase
from runtime.ports.wall import Wall
from runtime.store import repair, snapshot
from runtime.store.audit import Audit
from runtime.store.connection import Connection, Lock, Step, checked, connect, unwatched, watched
from runtime.store.header import Header, Secrets, write_header
from runtime.store.keys import Keys, Kind
from runtime.store.layout import Layout
from runtime.store.readers import Readers
from runtime.store.schema import migrate
from runtime.store.sealing import Sealer
from runtime.store.sharing import Place
from runtime.store.writer import Writer

T = TypeVar("T")
Health = Literal["unchecked", "whole", "repaired"]


@dataclass(frozen=True, slots=True)
class Opened:
    """What `opening.py` found: a header, its secrets, and this process's share of the store."""

    layout: Layout
    keys: Keys
    header: Header
    held: Secrets
    place: Place


class Store:
    """Use it from any thread. Do not wait for a write while you hold a `reading()`: key changes wait for readers.

    `told` is given plain sentences for the operator (a repair, a check that failed).
    """

    def __init__(self, opened: Opened, wall: Wall, told: Callable[[str], None] = lambda _: None) -> None:
        self.layout = opened.layout
        self.keys = opened.keys
        self.wall = wall
        self.told = told
        self.health: Health = "unchecked"
        self._place = opened.place
        self.header: Header = opened.header
        self.held: Secrets = opened.held
        self.audit = Audit(self.held.purpose("audit"), self.layout.folder)
        self.sealer = Sealer(self.held.purpose("persons"))
        self.readers = Readers(lambda: connect(self.layout.database, self.lock, read_only=True))
        self.writer = Writer(self._open_to_write, self._committed)
        if self.write(lambda database: self.audit.notice_cut(database, self.wall.now())).result():
            self.told("The end of the audit log was cut off or its anchor changed. Run: bedside audit verify")

    # ------------------------------------------------------------------------------------------- reading and writing

    def reading(self) -> AbstractContextManager[Database]:
        """A connection that only reads, for the length of the block."""
        return self.readers.lend()

    def write(self, work: Callable[[Database], T]) -> Future[T]:
        """Write in a transaction. When the future is done, what was written survives a kill and a power cut."""
        return self.writer.submit(work)

    def note(self, database: Database, actor: str, action: str, subject: str) -> None:
        """An audit row, in the transaction of what it tells of."""
        self.audit.append(database, self.wall.now(), actor, action, subject)

    def write_noted(self, actor: str, action: str, subject: str) -> None:
        """An audit row of its own."""
        self.write(lambda database: self.note(database, actor, action, subject)).result()

    def close(self) -> None:
        """Finish what was submitted and let go of the file; doing so again does nothing."""
        self.writer.close()
        self.readers.close()
        self._place.close()

    # ---------------------------------------------------------------------------------------------------- the whole

    @property
    def lock(self) -> Lock:
        """What opens the database file now."""
        return Lock(self.held.database, self.header.salt)

    def check(self, step: Step = unwatched) -> list[Phrase]:
        """Read every page and table; what is wrong, or nothing."""
        try:
            with self.reading() as database:
                return checked(database.conn, step)
        except StoreDamaged as wrong:
            return [wrong.said]

    def empty_log(self) -> None:
        """Bring the write-ahead log into the file, so that nothing deleted is left in it."""
        self.writer.alone(lambda writer: emptied(writer.connection)).result()

    def compact(self, step: Step = unwatched) -> int:
        """Give the space of deleted rows back, overwrite them, and empty the log; bytes saved.

        The log keeps its last pages while another process reads; it empties it when it closes. Broken off by `step`,
        which cannot be told how far it is, the file is as it was.
        """

        def work(writer: Writer) -> int:
            before = self.layout.database.stat().st_size
            with self.readers.kept_out():
                with watched(writer.connection, lambda: step(0, 0)):
                    writer.connection.execute("vacuum")
                emptied(writer.connection)
            return before - self.layout.database.stat().st_size

        return self.writer.alone(work).result()

    def change_key(self, kind: Kind, passphrase: str | None = None, actor: str = "owner") -> None:
        """Encrypt every page under a new key, itself under a new wrapping key of this kind.

        A kill at any moment leaves a store that opens with the old key or the new one. Raises KeyMissing, StoreBusy.
        """
        key, slot = self.keys.make(kind, passphrase)
        before = self.header.slot

        def work(writer: Writer) -> None:
            with self._place.alone(), self.readers.kept_out():
                new = self.held.with_new_database_key()
                self.header = self.header.changing(self.held, slot, key, new)
                write_header(self.layout.folder, self.header)
                self._finish_key_change(writer, new)

        try:
            self.writer.alone(work).result()
        except StoreProblem:
            self.keys.destroy(slot)  # nothing was changed
            raise
        self.write_noted(actor, "store.key", f"key:{kind}")
        self.snapshot()
        self.keys.destroy(before)

    def go_on_changing_key(self, new: Secrets) -> None:
        """Finish a key change that a kill has cut short."""

        def work(writer: Writer) -> None:
            with self._place.alone(), self.readers.kept_out():
                self._finish_key_change(writer, new)

        self.writer.alone(work).result()

    def snapshot(self) -> None:
        """Remember this moment as the last good state, once it is known to be good. Raises StoreDamaged."""
        snapshot.take(self)

    def repair(self, step: Step = unwatched) -> repair.Report:
        """Go back to the last good state, with all that can still be read of the damaged one. Raises StoreBusy.

        `step` is told how many tables were read; broken off, everything is as it was.
        """

        def work(writer: Writer) -> repair.Report:
            found: list[repair.Report] = []

            def between() -> None:
                found.append(repair.rebuild(self.layout, self.lock, self.header, self.wall, step))

            self._alone(writer, between)
            return found[0]

        report = self.writer.alone(work).result()
        self.health = "repaired"
        self.write(self._anchor_anew).result()
        self.write_noted("system", "store.repair", f"rows:{report.kept}")
        self.snapshot()
        self.told(report.text)
        return report

    def exchange(self, prepare: Callable[[Path], tuple[Header, Secrets]]) -> None:
        """Put another database in the place of this one: `prepare` makes it in a folder. Raises StoreBusy."""

        def between() -> None:
            folder = self.layout.fresh()
            header, held = prepare(folder)
            write_header(folder, header)
            self.layout.put_in_place()
            self._take(header, held)

        self.writer.alone(lambda writer: self._alone(writer, between)).result()
        self.write(self._anchor_anew).result()

    def _alone(self, writer: Writer, between: Callable[[], None]) -> None:
        """Change the folder while nobody has the database open; what is broken off leaves it as it was."""

        def whole_or_not_at_all() -> None:
            try:
                between()
            except BaseException:
                self.layout.tidy()
                raise

        with self._place.alone(), self.readers.kept_out():
            writer.reopen(whole_or_not_at_all)

    def _anchor_anew(self, database: Database) -> None:
        self.audit.anchor_anew(self.audit.head(database.conn))

    def _take(self, header: Header, held: Secrets) -> None:
        self.header, self.held = header, held
        self.audit = Audit(held.purpose("audit"), self.layout.folder)
        self.sealer = Sealer(held.purpose("persons"))

    def _open_to_write(self) -> Connection:
        connection = connect(self.layout.database, self.lock)
        migrate(connection)
        return connection

    def _committed(self, connection: Connection) -> None:
        self.audit.anchor(connection)

    def _finish_key_change(self, writer: Writer, new: Secrets) -> None:
        changed = Lock(new.database, self.header.salt)
        writer.connection.execute(f"pragma rekey = {changed.pragma}")
        emptied(writer.connection)
        self._take(self.header.changed(), new)
        writer.reopen(lambda: write_header(self.layout.folder, self.header))


def emptied(connection: Connection) -> None:
    """Bring the write-ahead log into the database file and empty it, as far as no other process still reads it."""
    connection.execute("pragma wal_checkpoint(truncate)").fetchall()
