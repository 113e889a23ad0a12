"""What objectives have found out: typed values, kept under the person's key, resumed in the next session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from runtime.store.records import Records, new_id
from runtime.store.retention import end_of, kept_at_all


@dataclass(frozen=True, slots=True)
class Output:
    """`state`: a word of the objectives' own ("open", "done", ...); `values`: its variables."""

    id: str
    person: str
    conversation: str | None
    objective: str
    state: str
    confirmed: bool
    changed: float
    values: dict[str, Any]


class Outputs(Records):
    def save(
        self,
        person: str,
        objective: str,
        values: dict[str, Any],
        *,
        state: str,
        confirmed: bool = False,
        conversation: str | None = None,
        keep_days: float | None = None,
    ) -> str | None:
        """The present state of a person's objective, in the place of the one before; None where policy keeps none.

        `keep_days`: it goes after so many days if policy does not let it go before.
        """

        def work(database: Database) -> str | None:
            if not kept_at_all(database, "output") or keep_days == 0:
                return None
            row = database.conn.execute(
                "select id from objective_outputs where participant = ? and objective = ?", (person, objective)
            ).fetchone()
            number = row[0] if row else new_id()
            sealed = self._store.sealer.seal(database, person, f"output:{number}", {"values": values})
            kept = _kept(database, conversation)
            database.conn.execute(
                "insert or replace into objective_outputs values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (number, person, kept, objective, state, confirmed, self._now, sealed, end_of(self._now, keep_days)),
            )
            return number

        return self._write("outputs.write", f"person:{person}", work)

    def of(self, person: str) -> list[Output]:
        with self._read("outputs.read", f"person:{person}") as database:
            rows = database.conn.execute(
                "select id, conversation, objective, state, confirmed, changed, sealed from objective_outputs "
                "where participant = ? order by changed",
                (person,),
            ).fetchall()
            return [
                Output(
                    number,
                    person,
                    conversation,
                    objective,
                    state,
                    bool(confirmed),
                    changed,
                    self._store.sealer.open(database, person, f"output:{number}", sealed)["values"],
                )
                for number, conversation, objective, state, confirmed, changed, sealed in rows
            ]


def _kept(database: Database, conversation: str | None) -> str | None:
    """The conversation, if it is kept at all."""
    row = database.conn.execute("select id from conversations where id = ?", (conversation,)).fetchone()
    return row[0] if row else None
