"""How long each kind of data is kept: days, for ever, or zero (nothing outlives the session).

Zero is stronger than deleting: the sessions of such a kind never write it (`conversations.py`, `runtime/memory`).
What a kill may have left of it, and what is past its time, is swept away at start and by the clock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from sqlite_utils import Database

from runtime.errors import BadInput
from runtime.store.records import Records

if TYPE_CHECKING:
    from runtime.store.store import Store

Kind = Literal["conversation", "memory", "output", "export_job", "metric", "person", "audit"]
KINDS: tuple[Kind, ...] = get_args(Kind)
DEFAULT_DAYS: dict[Kind, float | None] = {
    "conversation": 30,
    "memory": 365,
    "output": 365,
    "export_job": 90,
    "metric": 365,
    "person": 365,  # after they were last here
    "audit": 6 * 365 + 2,  # HIPAA, 45 CFR 164.316(b)(2)(i): six years
}
SHORTEST_AUDIT = 30.0
_DAY = 86_400.0
_SWEEPS: dict[Kind, str] = {
    # Nothing that is pinned, and no conversation that may still be going on (a day without an end was a kill).
    "conversation": "delete from conversations where coalesce(ended, started + 86400) < ?",
    "memory": "delete from memories where not pinned and changed < ?",
    "output": "delete from objective_outputs where changed < ?",
    "export_job": "delete from export_jobs where coalesce(finished, asked) < ?",
    "metric": "delete from metrics where at < ?",
    "person": "delete from participants where seen < ?",
}
_EXPIRED = (
    "delete from memories where not pinned and expires < ?",
    "delete from conversations where expires < ?",
    "delete from objective_outputs where expires < ?",
)
"""What has an end of its own: a memory's, or a persona's policy."""


class Retention(Records):
    """The policy as it is, and changing it."""

    def days(self) -> dict[Kind, float | None]:
        """Days for each kind; None: kept until somebody deletes it."""
        with self._read("retention.read") as database:
            return days(database)

    def set(self, kind: str, kept: float | None) -> int:
        """Keep a kind this many days from now on, and sweep at once; returns how many records went.

        Raises BadInput for an unknown kind, a negative number, or an audit log of under 30 days.
        """
        if kind not in KINDS:
            raise BadInput(
                "There is no kind of data called {kind!r}.", "Known: {known}.", kind=kind, known=", ".join(KINDS)
            )
        if kept is not None and (kept < 0 or (kind == "audit" and kept < SHORTEST_AUDIT)):
            raise BadInput(
                "{kept:g} days is too short for {kind}.",
                "At least {least:g}.",
                kept=kept,
                kind=kind,
                least=SHORTEST_AUDIT if kind == "audit" else 0,
            )
        self._write(
            "retention.write",
            f"retention:{kind}:{'for ever' if kept is None else f'{kept:g} days'}",
            lambda database: database.conn.execute("insert or replace into retention values (?, ?)", (kind, kept)),
        )
        return sweep(self._store)


def days(database: Database) -> dict[Kind, float | None]:
    own = {row[0]: row[1] for row in database.conn.execute("select kind, days from retention")}
    return {kind: own.get(kind, default) for kind, default in DEFAULT_DAYS.items()}


def kept_at_all(database: Database, kind: Kind) -> bool:
    """False where nothing of this kind may outlive the session."""
    return days(database)[kind] != 0


def end_of(now: float, kept: float | None) -> float | None:
    """When something of `now` that is kept for so many days expires."""
    return None if kept is None else now + kept * _DAY


def sweep(store: Store) -> int:
    """Delete what is past its time; how many records went. Where any went, their bytes are overwritten too."""
    now = store.wall.now()

    def work(database: Database) -> int:
        gone = 0
        for kind, kept in days(database).items():
            if kind != "audit" and kept is not None:
                gone += _swept(database, kind, now - kept * _DAY, zero=kept == 0)
        for expired in _EXPIRED:
            gone += database.conn.execute(expired, (now,)).rowcount
        database.conn.execute("delete from operator_sessions where ends < ?", (now,))
        kept = days(database)["audit"]
        pruned = store.audit.prune(database, now - kept * _DAY) if kept is not None else 0
        if gone + pruned:
            store.note(database, "system", "retention", f"records:{gone + pruned}")
        return gone + pruned

    gone = store.write(work).result()
    if gone:
        store.empty_log()
    return gone


def _swept(database: Database, kind: Kind, before: float, *, zero: bool) -> int:
    return database.conn.execute(_SWEEPS[kind], (before + 1 if zero else before,)).rowcount  # zero: this second's too
