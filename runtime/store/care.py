"""Looking after the store as a whole, for those who may: check, compact, repair, change the key, read the audit log."""

from __future__ import annotations

from dataclasses import dataclass

from runtime.phrases import Phrase
from runtime.store import repair
from runtime.store.audit import Entry, Head
from runtime.store.connection import Step, unwatched
from runtime.store.keys import Kind
from runtime.store.records import Records
from runtime.store.schema import TABLES_IN_ORDER, version_of


@dataclass(frozen=True, slots=True)
class State:
    """`key`: where the key is; `bytes`: of the database file; `rows`: of each table that has any."""

    key: str
    schema: int
    bytes: int
    health: str
    rows: dict[str, int]


class Care(Records):
    def state(self) -> State:
        with self._read("store.check") as database:
            counts = {
                table: int(database.conn.execute(f"select count(*) from {table}").fetchone()[0])
                for table in TABLES_IN_ORDER
            }
            schema = version_of(database.conn)
        size = self._store.layout.database.stat().st_size
        rows = {table: count for table, count in counts.items() if count}
        return State(str(self._store.header.slot["source"]), schema, size, self._store.health, rows)

    def check(self, step: Step = unwatched) -> list[Phrase]:
        """What is wrong with the database, or nothing."""
        self._allow("store.check")
        return self._store.check(step)

    def compact(self, step: Step = unwatched) -> int:
        """Bytes saved."""
        self._allow("store.compact")
        saved = self._store.compact(step)
        self._store.write_noted(self._actor.name, "store.compact", f"bytes:{saved}")
        return saved

    def repair(self, step: Step = unwatched) -> repair.Report:
        """Raises StoreBusy, and StoreDamaged where nothing good is left."""
        self._allow("store.repair")
        return self._store.repair(step)

    def change_key(self, kind: Kind, passphrase: str | None = None) -> None:
        self._allow("store.key")
        self._store.change_key(kind, passphrase, self._actor.name)

    def verify_audit(self, expected: Head | None = None, step: Step = unwatched) -> list[Phrase]:
        """What is wrong with the audit log, or nothing."""
        with self._read("audit.read") as database:
            return self._store.audit.verify(database.conn, expected, step)

    def audit_head(self) -> Head:
        with self._read("audit.read") as database:
            return self._store.audit.head(database.conn)

    def audit(self, last: int | None = None) -> list[Entry]:
        """The newest `last` rows, oldest first."""
        with self._read("audit.read") as database:
            return list(self._store.audit.entries(database.conn, last))
