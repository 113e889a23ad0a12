"""Who did what to which record, and when: rows that cannot be changed, removed or reordered unnoticed. Never content.

Each row carries an HMAC-SHA256 over itself and the row before it, under a key that is not in the database. The anchor,
a small sealed file beside the database, remembers the last row, so that rows cut off the end are missed. Somebody who
puts back an old copy of both can only be found out with a head that was noted elsewhere (`bedside audit head`).
"""

from __future__ import annotations

import hmac
import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlite_utils import Database

from runtime.errors import BadInput
from runtime.phrases import Phrase, phrase
from runtime.store.connection import Connection, Step, unwatched
from runtime.store.files import write_private

ANCHOR = "audit.anchor"
CUT = "audit.cut"
"""The row that says that rows were found missing at the end when the store was opened."""
_STEP = 1_000


@dataclass(frozen=True, slots=True)
class Entry:
    """`actor`: an operator's name, "owner" or "system"; `subject`: kind and number of a record, such as person:1f3a."""

    seq: int
    at: float
    actor: str
    action: str
    subject: str
    mac: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """The last row of the log: its number and its MAC."""

    seq: int
    mac: bytes

    @property
    def text(self) -> str:
        return f"{self.seq}-{self.mac.hex()}"

    @classmethod
    def parse(cls, text: str) -> Head:
        seq, _, mac = text.strip().partition("-")
        try:
            return cls(int(seq), bytes.fromhex(mac))
        except ValueError as wrong:
            raise BadInput(
                "{text!r} is not a head of the audit log.", "Give the line of: bedside audit head", text=text
            ) from wrong


class Audit:
    """The log of one store. `key` is the store's for this purpose."""

    def __init__(self, key: bytes, folder: Path) -> None:
        self._key = key
        self._anchor = folder / ANCHOR
        self._noted = -1

    def append(self, database: Database, at: float, actor: str, action: str, subject: str) -> Head:
        """Add a row, in the transaction of what it tells of."""
        before = self.head(database.conn)
        seq = before.seq + 1
        mac = self._mac(before.mac, seq, at, actor, action, subject)
        database.conn.execute("insert into audit values (?, ?, ?, ?, ?, ?)", (seq, at, actor, action, subject, mac))
        return Head(seq, mac)

    def head(self, connection: Connection) -> Head:
        row = connection.execute("select seq, mac from audit order by seq desc limit 1").fetchone()
        return Head(int(row[0]), bytes(row[1])) if row else self._start(connection)

    def anchor(self, connection: Connection) -> None:
        """Note the last row beside the database, if there are new ones."""
        head = self.head(connection)
        if head.seq > self._noted or self._noted < 0:
            self.anchor_anew(head)

    def notice_cut(self, database: Database, at: float) -> bool:
        """At opening: where the log is shorter than the anchor remembers, a row says so for good; whether it is."""
        head, noted = self.head(database.conn), self._anchored()
        if noted is None:
            cut = "rows:unknown" if head.seq else ""
        else:
            row = database.conn.execute("select mac from audit where seq = ?", (noted.seq,)).fetchone()
            lost = row is None and noted.seq > head.seq
            replaced = row is not None and bytes(row[0]) != noted.mac
            cut = f"rows:{head.seq + 1}-{noted.seq}" if lost else f"rows:{noted.seq}-{noted.seq}" if replaced else ""
        if cut:
            self.append(database, at, "system", CUT, cut)
        return bool(cut)

    def anchor_anew(self, head: Head) -> None:
        """Note this row whatever was noted: after a restore or a repair, which are in the log themselves."""
        content = {"seq": head.seq, "mac": head.mac.hex(), "seal": self._seal("anchor", head).hex()}
        write_private(self._anchor, json.dumps(content).encode())
        self._noted = head.seq

    def prune(self, database: Database, before: float) -> int:
        """Take out the oldest rows, up to a time; what is left still verifies. The newest row always stays."""
        last = database.conn.execute(
            "select seq, mac from audit where at < ? and seq < (select max(seq) from audit) order by seq desc limit 1",
            (before,),
        ).fetchone()
        if last is None:
            return 0
        start = Head(int(last[0]), bytes(last[1]))
        gone = database.conn.execute("delete from audit where seq <= ?", (start.seq,)).rowcount
        row = (1, start.seq, start.mac, self._seal("start", start))
        database.conn.execute("insert or replace into audit_start values (?, ?, ?, ?)", row)
        return gone

    def entries(self, connection: Connection, last: int | None = None) -> Iterator[Entry]:
        """The rows, oldest first; only the newest `last` of them if given."""
        rows = connection.execute(
            "select * from (select * from audit order by seq desc limit ?) order by seq",
            (-1 if last is None else last,),
        )
        for seq, at, actor, action, subject, mac in rows:
            yield Entry(seq, at, actor, action, subject, bytes(mac))

    def verify(self, connection: Connection, expected: Head | None = None, step: Step = unwatched) -> list[Phrase]:
        """What is wrong with the log, in plain words; nothing if every row is as it was written.

        `expected`: a head that was noted outside this machine. `step` is told every thousand rows.
        """
        noted = self._anchored()
        findings: list[Phrase] = []
        if noted is None:
            gone = "The anchor beside the database is missing or was changed: rows may be cut off the end."
            findings.append(Phrase(gone))
        wanted = [head for head in (noted, expected) if head is not None]
        before = self._start(connection)
        if not self._start_is_sealed(connection):
            findings.append(phrase("The beginning of the log was changed (before row {row}).", row=before.seq + 1))
        seen = {before.seq: before.mac}
        first, last = before.seq, self.head(connection).seq
        for entry in self.entries(connection):
            if entry.seq % _STEP == 0:
                step(max(entry.seq - first, 0), max(last - first, 0))
            if entry.seq != before.seq + 1:
                findings.append(_removed(before.seq + 1, entry.seq - 1))
            elif not hmac.compare_digest(
                entry.mac,
                self._mac(before.mac, entry.seq, entry.at, entry.actor, entry.action, entry.subject),
            ):
                findings.append(phrase("Row {row} was changed or moved.", row=entry.seq))
            if entry.action == CUT:
                missing = "When the store was opened before row {row}, {rows} were missing."
                findings.append(phrase(missing, row=entry.seq, rows=entry.subject))
            before = Head(entry.seq, entry.mac)
            if any(head.seq == entry.seq for head in wanted):
                seen[entry.seq] = entry.mac
        for head in wanted:
            if head.seq > before.seq:
                findings.append(_cut_off(before.seq + 1, head.seq))
            elif head.seq in seen and seen[head.seq] != head.mac:
                findings.append(phrase("Row {row} is not the one that was noted.", row=head.seq))
        return findings

    def _start(self, connection: Connection) -> Head:
        """What the first row follows on: the last pruned row, or the beginning of all."""
        row = connection.execute("select seq, mac from audit_start").fetchone()
        return Head(int(row[0]), bytes(row[1])) if row else Head(0, self._seal("genesis", Head(0, b"")))

    def _start_is_sealed(self, connection: Connection) -> bool:
        row = connection.execute("select seq, mac, seal from audit_start").fetchone()
        return row is None or hmac.compare_digest(bytes(row[2]), self._seal("start", Head(row[0], bytes(row[1]))))

    def _anchored(self) -> Head | None:
        try:
            content = json.loads(self._anchor.read_text(encoding="ascii"))
            head = Head(int(content["seq"]), bytes.fromhex(content["mac"]))
            seal = bytes.fromhex(content["seal"])
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return head if hmac.compare_digest(seal, self._seal("anchor", head)) else None

    def _seal(self, what: str, head: Head) -> bytes:
        return hmac.new(self._key, what.encode() + struct.pack(">q", head.seq) + head.mac, sha256).digest()

    def _mac(self, before: bytes, seq: int, at: float, *words: str) -> bytes:
        parts = (struct.pack(">I", len(word.encode())) + word.encode() for word in words)
        return hmac.new(self._key, before + struct.pack(">qd", seq, at) + b"".join(parts), sha256).digest()


def _removed(first: int, last: int) -> Phrase:
    if first == last:
        return phrase("Row {row} was removed.", row=first)
    return phrase("Rows {first} to {last} were removed.", first=first, last=last)


def _cut_off(first: int, last: int) -> Phrase:
    if first == last:
        return phrase("Row {row} was cut off the end.", row=first)
    return phrase("Rows {first} to {last} were cut off the end.", first=first, last=last)
