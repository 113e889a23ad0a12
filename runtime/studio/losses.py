"""What would be lost by a destructive act, counted before it is done. The act itself is checked again when it comes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlite_utils import Database

from runtime.ports.wall import parsed_utc
from runtime.store.backup import read_about
from runtime.store.records import Records
from runtime.store.retention import days as retention_days
from runtime.store.roles import NEEDED, Role
from runtime.studio.staff import Acting, intent

What = Literal[
    "documents", "memories", "conversations", "person", "persona", "operator", "restore", "repair", "compact", "key"
]
_NEEDS: dict[What, str] = {
    "documents": "document.write",
    "memories": "memory.forget",
    "conversations": "conversation.delete",
    "person": "person.forget",
    "persona": "persona.write",
    "operator": "operator.write",
    "restore": "store.restore",
    "repair": "store.repair",
    "compact": "store.compact",
    "key": "store.key",
}


@dataclass(frozen=True, slots=True)
class Loss:
    """`counts`: how many of what go, such as ("passages", 120). `needs`: the least role; `can`: whether the one who
    asks has it. `certain`: false where more may be lost than can be counted.
    """

    counts: tuple[tuple[str, int], ...]
    needs: Role
    can: bool
    certain: bool = True


class _Counting(Records):
    def count(self, what: What, keys: Sequence[object]) -> tuple[tuple[str, int], ...]:
        with self._read("store.check") as database:
            return tuple((name, number) for name, number in _counted(database, what, keys) if number)

    def past(self, kind: str, days: float | None) -> int:
        if days is None:
            return 0
        before = self._now - 86_400 * days
        query = {
            "conversation": "select count(*) from conversations where coalesce(ended, started + 86400) < ?",
            "memory": "select count(*) from memories where not pinned and changed < ?",
            "output": "select count(*) from objective_outputs where changed < ?",
            "export_job": "select count(*) from export_jobs where coalesce(finished, asked) < ?",
            "metric": "select count(*) from metrics where at < ?",
            "person": "select count(*) from participants where seen < ?",
            "audit": "select count(*) from audit where at < ?",
        }.get(kind)
        with self._read("store.check") as database:
            known = kind in retention_days(database) and query is not None
            return int(database.conn.execute(query, (before,)).fetchone()[0]) if known and query else 0


@intent("store.check")
def of(acting: Acting, what: What, keys: Sequence[object]) -> Loss:
    """What goes with these documents, memories, conversations, this person, persona or operator; or by going back to a
    backup (its path, which raises BadInput and StoreTooNew for a file that is none), a repair, compaction or another
    key.
    """
    needs = NEEDED[_NEEDS[what]]
    if what == "restore":
        keys = [parsed_utc(read_about(Path(str(keys[0]))).made)]
    counts = _Counting(acting.store, acting.actor).count(what, keys)
    return Loss(counts, needs, acting.actor.role >= needs, certain=what != "repair")


@intent("store.check")
def of_retention(acting: Acting, kind: str, days: float | None) -> Loss:
    """What would go at once if a kind was kept so many days."""
    needs = NEEDED["retention.write"]
    gone = _Counting(acting.store, acting.actor).past(kind, days)
    return Loss((("records", gone),) if gone else (), needs, acting.actor.role >= needs)


def _counted(database: Database, what: What, keys: Sequence[object]) -> list[tuple[str, int]]:
    marks = ",".join("?" * len(keys))

    def one(query: str) -> int:
        return int(database.conn.execute(query.replace("KEYS", f"({marks})"), list(keys)).fetchone()[0])

    match what:
        case "documents":
            return [
                ("documents", one("select count(*) from documents where id in KEYS")),
                ("passages", one("select count(*) from chunks where document in KEYS")),
            ]
        case "memories":
            chain = (
                "with recursive gone (id) as (select id from memories where id in KEYS union "
                "select m.id from memories m join gone on m.replaced_by = gone.id) select count(*) from gone"
            )
            return [("memories", one(chain))]
        case "conversations":
            return [
                ("conversations", one("select count(*) from conversations where id in KEYS")),
                ("lines", one("select count(*) from utterances where conversation in KEYS")),
            ]
        case "person":
            return [
                ("conversations", one("select count(*) from conversations where participant in KEYS")),
                ("memories", one("select count(*) from memories where participant in KEYS")),
                ("answers to objectives", one("select count(*) from objective_outputs where participant in KEYS")),
            ]
        case "persona":
            return [("versions", one("select count(*) from personas where name in KEYS"))]
        case "operator":
            return [
                ("accounts", one("select count(*) from operators where name in KEYS")),
                ("sessions", one("select count(*) from operator_sessions where operator in KEYS")),
            ]
        case "restore":
            return [
                ("conversations", one("select count(*) from conversations where started > KEYS")),
                ("memories", one("select count(*) from memories where changed > KEYS")),
                ("documents", one("select count(*) from documents where added > KEYS")),
                ("versions", one("select count(*) from personas where saved > KEYS")),
            ]
        case "key":
            return [("backups", one("select count(*) from backups"))]
        case "repair" | "compact":
            return []
