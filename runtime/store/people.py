"""The persons of whom something is kept: met, known again by number, exported on request, and forgotten."""

from __future__ import annotations

import hmac
import json
import shutil
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlite_utils import Database

from runtime.errors import BadInput, StoreDamaged
from runtime.ports.wall import utc_text
from runtime.store.records import Records, new_id

EXPORT_FORMAT = 1
_KEPT_OF = {
    "conversations": "select count(*) from conversations where participant = ?",
    "utterances": "select count(*) from utterances, conversations where id = conversation and participant = ?",
    "memories": "select count(*) from memories where participant = ?",
    "outputs": "select count(*) from objective_outputs where participant = ?",
}


@dataclass(frozen=True, slots=True)
class Person:
    """`about`: what was entered of them (name, language, ...); met and seen in seconds since 1970."""

    id: str
    met: float
    seen: float
    about: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Receipt:
    """That a person was forgotten: what went, when, and what copies may still exist. Names nobody."""

    id: str
    content: dict[str, Any]
    mac: str

    @property
    def text(self) -> str:
        return json.dumps({"receipt": self.content, "mac": self.mac}, indent=1)


def _name(person: Person) -> str:
    return str(person.about.get("name", "")).casefold().strip()


class People(Records):
    @classmethod
    def beside(cls, records: Records) -> People:
        """Those of the same store, for the same actor."""
        return cls(records._store, records._actor)

    def meet(self, about: dict[str, Any] | None = None) -> str:
        """A person who was not known; with a key of their own. Returns their number."""
        person = new_id()

        def work(database: Database) -> None:
            database.conn.execute("insert into participants values (?, ?, ?, null)", (person, self._now, self._now))
            self._store.sealer.new_key(database, person)
            _describe(self, database, person, about or {})

        self._write("person.write", f"person:{person}", work)
        return person

    def describe(self, person: str, about: dict[str, Any]) -> None:
        """Replace what is entered of a person."""
        self._write("person.write", f"person:{person}", lambda database: _describe(self, database, person, about))

    def known(self) -> list[Person]:
        """Everyone, last seen first."""
        with self._read("person.read", "persons:all") as database:
            rows = database.conn.execute("select id, met, seen, sealed from participants order by seen desc").fetchall()
            return [Person(who, met, seen, self._open_about(database, who, text)) for who, met, seen, text in rows]

    def called(self, given: str) -> Person | None:
        """The person of this number or name; None where nobody is called so. Raises BadInput where two are."""
        name = given.casefold().strip()
        found = [each for each in self.known() if name and (given == each.id or _name(each) == name)]
        if len(found) > 1:
            numbers = ", ".join(each.id for each in found)
            raise BadInput(
                "{count} persons are called {given!r}.",
                "Give the number of one: {numbers}.",
                count=len(found),
                given=given,
                numbers=numbers,
            )
        return found[0] if found else None

    def number_of(self, given: str) -> str:
        """The number of whoever is called so; what was given, where nobody is. Raises BadInput where two are."""
        found = self.called(given)
        return given if found is None else found.id

    def person(self, person: str) -> Person:
        """Raises BadInput for an unknown number."""
        with self._read("person.read", f"person:{person}") as database:
            return self._person(database, person)

    def export(self, person: str) -> dict[str, Any]:
        """Everything that is kept of a person, as JSON values (an access request)."""
        with self._read("person.export", f"person:{person}") as database:
            found = self._person(database, person)
            return {
                "format": EXPORT_FORMAT,
                "made": utc_text(self._now),
                "person": {"id": person, "met": utc_text(found.met), "seen": utc_text(found.seen), **found.about},
                "conversations": self._conversations(database, person),
                "memories": self._sealed_rows(
                    database,
                    person,
                    "memory",
                    "select id, store, kind, state, pinned, confidence, conversation, learnt, changed, expires, sealed "
                    "from memories where participant = ? order by learnt",
                ),
                "outputs": self._sealed_rows(
                    database,
                    person,
                    "output",
                    "select id, objective, state, confirmed, changed, sealed from objective_outputs "
                    "where participant = ? order by changed",
                ),
            }

    def forget(self, person: str) -> Receipt:
        """Destroy a person's key, delete every row of theirs, overwrite the space, and write a receipt.

        The last good state and damaged copies on this machine are replaced or deleted too. Backups made before are
        named in the receipt: they still hold the person, and restoring one forgets them again.
        """
        receipt_id = new_id()

        def work(database: Database) -> dict[str, Any]:
            self._person(database, person)
            counts = {
                kind: int(database.conn.execute(query, (person,)).fetchone()[0]) for kind, query in _KEPT_OF.items()
            }
            backups = database.conn.execute("select id, at from backups order by at").fetchall()
            forget_rows(database, person, self._now)
            return {
                "id": receipt_id,
                "store": self._store.header.id,
                "person": person,
                "at": utc_text(self._now),
                "by": self._actor.name,
                "key": "destroyed",
                "deleted": counts,
                "backups_made_before": [{"id": each, "at": utc_text(at)} for each, at in backups],
            }

        content = self._write("person.forget", f"person:{person}", work)
        self._store.compact()
        shutil.rmtree(self._store.layout.last_good, ignore_errors=True)
        for copy in self._store.layout.damaged_copies():
            shutil.rmtree(copy, ignore_errors=True)
        content = {**content, "space": "overwritten", "damaged_copies": "deleted", "last_good_state": "made anew"}
        self._store.snapshot()
        receipt = self._signed(content)
        row = (receipt.id, self._now, json.dumps(content), bytes.fromhex(receipt.mac))
        self._store.write(
            lambda database: database.conn.execute("insert into receipts values (?, ?, ?, ?)", row)
        ).result()
        return receipt

    def receipts(self) -> list[Receipt]:
        """Every receipt, oldest first. Raises StoreDamaged for one that was changed."""
        with self._read("audit.read") as database:
            rows = database.conn.execute("select content, mac from receipts order by at").fetchall()
        found = [self._signed(json.loads(content)) for content, _ in rows]
        for receipt, (_, mac) in zip(found, rows, strict=True):
            if receipt.mac != bytes(mac).hex():
                raise StoreDamaged("The receipt {id} was changed.", "Run: bedside audit verify", id=receipt.id)
        return found

    def _person(self, database: Database, person: str) -> Person:
        row = database.conn.execute("select met, seen, sealed from participants where id = ?", (person,)).fetchone()
        if row is None:
            raise BadInput("There is no person {person} in the store.", "See: bedside store people", person=person)
        return Person(person, row[0], row[1], self._open_about(database, person, row[2]))

    def _open_about(self, database: Database, person: str, sealed: bytes | None) -> dict[str, Any]:
        return self._store.sealer.open(database, person, f"person:{person}", sealed) if sealed else {}

    def _conversations(self, database: Database, person: str) -> list[dict[str, Any]]:
        rows = database.conn.execute(
            "select id, persona, language, started, ended, ending, turns from conversations where participant = ? "
            "order by started",
            (person,),
        ).fetchall()
        return [
            {
                **dict(zip(("id", "persona", "language", "started", "ended", "ending", "turns"), row, strict=True)),
                "heard": [
                    {"at": at, "speaker": speaker, **self._store.sealer.open(database, person, f"said:{row[0]}:{n}", s)}
                    for n, at, speaker, s in database.conn.execute(
                        "select ordinal, at, speaker, sealed from utterances where conversation = ? order by ordinal",
                        (row[0],),
                    )
                ],
            }
            for row in rows
        ]

    def _sealed_rows(self, database: Database, person: str, place: str, query: str) -> list[dict[str, Any]]:
        cursor = database.conn.execute(query, (person,))
        names = [column[0] for column in cursor.description]
        found = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
        for row in found:
            content = self._store.sealer.open(database, person, f"{place}:{row['id']}", row.pop("sealed"))
            content.pop("vector", None)  # a computed figure of the text, which is there
            row.update(content)
        return found

    def _signed(self, content: dict[str, Any]) -> Receipt:
        key = self._store.held.purpose("receipts")
        mac = hmac.new(key, json.dumps(content, sort_keys=True).encode(), sha256).hexdigest()
        return Receipt(content["id"], content, mac)


def forget_rows(database: Database, person: str, at: float) -> None:
    """The rows of forgetting somebody; deleting a person takes everything of theirs along, the key first."""
    database.conn.execute("delete from person_keys where participant = ?", (person,))
    database.conn.execute("delete from participants where id = ?", (person,))
    database.conn.execute("insert or replace into forgotten values (?, ?)", (person, at))


def _describe(people: People, database: Database, person: str, about: dict[str, Any]) -> None:
    sealed = people._store.sealer.seal(database, person, f"person:{person}", about)
    database.conn.execute("update participants set sealed = ? where id = ?", (sealed, person))
