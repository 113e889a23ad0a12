"""The staff: roles, PINs, lock-out, sessions that end by themselves, and what an emergency allows.

PINs and emergency codes are hashed with Argon2id. Failures and sessions are rows, so that a restart forgives nothing.
A session is known by a random token, of which the store keeps only a hash.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from sqlite_utils import Database

from runtime.errors import BadInput, NotAllowed, SessionEnded
from runtime.store.records import Records
from runtime.store.roles import OWNER, Actor, Role
from runtime.store.store import Store

FAILURES_ALLOWED = 5
LOCKED_FOR = 300.0  # seconds; doubled with each failure after that
LONGEST_LOCK = 86_400.0
LOGGED_OFF_AFTER = 300.0  # seconds without an act
LONGEST_SESSION = 8 * 3600.0
EMERGENCY_LASTS = 900.0
REASONS = ("patient-safety", "locked-out", "no-administrator-present")
"""Why somebody takes emergency access. A list, because the audit log holds no free text."""
_IDLE = "operators.idle_seconds"
_HASHER = PasswordHasher()  # RFC 9106, section 4: Argon2id, 64 MiB, 3 passes
_PIN = re.compile(r"\d{6,12}")
_NAME = re.compile(r"[\w.-]{1,40}")
_EASY = re.compile(r"(\d{1,3})\1+|(?:0?123456789?0?)|(?:9?87654321?0?)|123456|654321")


@dataclass(frozen=True, slots=True)
class Operator:
    """`locked_until`: seconds since 1970; in the past if not locked."""

    name: str
    role: Role
    active: bool
    locked_until: float
    failures: int


class Operators(Records):
    """Looking after the staff: for administrators, and for the owner of a store that has no operators yet."""

    def all(self) -> list[Operator]:
        with self._read("operator.read") as database:
            rows = database.conn.execute(
                "select name, role, active, locked_until, failures from operators order by name"
            ).fetchall()
        return [Operator(name, Role[role.upper()], bool(on), until, bad) for name, role, on, until, bad in rows]

    def add(self, name: str, role: Role, pin: str) -> None:
        """The first one has to be an administrator. Raises BadInput: a name in use, a PIN that is easy to guess."""
        if not _NAME.fullmatch(name) or name in ("system", "owner"):
            raise BadInput(
                "{name!r} cannot be an operator's name.", "Letters, digits, dots and dashes, at most 40.", name=name
            )
        hashed = hashed_pin(pin)

        def work(database: Database) -> None:
            if database.conn.execute("select 1 from operators where name = ?", (name,)).fetchone():
                raise BadInput("There is an operator {name} already.", "Choose another name.", name=name)
            if role is not Role.ADMINISTRATOR and not _administrators(database):
                raise BadInput("The first operator has to be an administrator.", "Add one with that role first.")
            database.conn.execute(
                "insert into operators (name, role, pin, added) values (?, ?, ?, ?)",
                (name, role.word, hashed, self._now),
            )

        self._write("operator.write", f"operator:{name}:{role.word}", work)

    def change(
        self, name: str, *, role: Role | None = None, pin: str | None = None, active: bool | None = None
    ) -> None:
        """Raises BadInput for an unknown name, or if no active administrator would be left."""
        hashed = None if pin is None else hashed_pin(pin)

        def work(database: Database) -> None:
            _known(database, name)
            database.conn.execute(
                "update operators set role = coalesce(?, role), pin = coalesce(?, pin), active = coalesce(?, active), "
                "failures = 0, locked_until = 0 where name = ?",
                (None if role is None else role.word, hashed, active, name),
            )
            database.conn.execute("delete from operator_sessions where operator = ?", (name,))
            _someone_is_left(database)

        what = ":".join(word for word, given in (("role", role), ("pin", pin), ("active", active)) if given is not None)
        self._write("operator.write", f"operator:{name}:{what}", work)

    def remove(self, name: str) -> None:
        """Raises BadInput for an unknown name, or the last active administrator while there are others."""

        def work(database: Database) -> None:
            _known(database, name)
            database.conn.execute("delete from operators where name = ?", (name,))
            _someone_is_left(database)

        self._write("operator.write", f"operator:{name}:removed", work)

    def new_emergency_code(self) -> str:
        """A code for a sealed envelope: opens emergency access once, even when everyone is locked out."""
        code = "-".join(secrets.token_hex(2) for _ in range(5))

        def work(database: Database) -> None:
            database.conn.execute("delete from emergency_codes")
            database.conn.execute("insert into emergency_codes values (?, ?, null)", (_HASHER.hash(code), self._now))

        self._write("operator.write", "emergency-code:new", work)
        return code


class Door:
    """Logging in and out. Everything here is noted, what fails included."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def staffed(self) -> bool:
        """Whether operators have been set up; until then whoever holds the store's key is its owner."""
        with self._store.reading() as database:
            return database.conn.execute("select 1 from operators limit 1").fetchone() is not None

    def log_in(self, name: str, pin: str) -> str:
        """A session's token. Raises NotAllowed: wrong name or PIN (it does not say which), or locked out."""
        role = self._checked(name, pin)
        return self._begin(name, role, emergency=False, lasts=LONGEST_SESSION)

    def actor(self, token: str | None) -> Actor:
        """Who holds this token, and that they are still there. Raises NotAllowed when they were logged off."""
        if not self.staffed():
            return OWNER
        if token is None:
            raise NotAllowed("Nobody is logged in.", "Run: bedside operator login NAME")
        now, hashed = self._store.wall.now(), _hashed(token)

        def work(database: Database) -> tuple[Any, ...] | None:
            row: tuple[Any, ...] | None = database.conn.execute(
                "select operator, s.role, emergency from operator_sessions s join operators o on o.name = operator "
                "where token = ? and ends > ? and seen > ? and active",
                (hashed, now, now - self._idle(database)),
            ).fetchone()
            if row is None:
                gone = database.conn.execute(
                    "delete from operator_sessions where token = ? returning operator", (hashed,)
                ).fetchone()
                if gone is not None:
                    self._store.note(database, gone[0], "operator.logged_off", "session:idle")
            else:
                database.conn.execute("update operator_sessions set seen = ? where token = ?", (now, hashed))
            return row

        row = self._store.write(work).result()
        if row is None:
            raise SessionEnded("The session has ended.", "Log in again: bedside operator login NAME")
        return Actor(row[0], Role[row[1].upper()], bool(row[2]))

    def log_out(self, token: str) -> None:
        hashed = _hashed(token)

        def work(database: Database) -> None:
            gone = database.conn.execute(
                "delete from operator_sessions where token = ? returning operator", (hashed,)
            ).fetchone()
            if gone is not None:
                self._store.note(database, gone[0], "operator.logged_off", "session:own")

        self._store.write(work).result()

    def emergency(self, name: str, pin_or_code: str, reason: str) -> str:
        """Fifteen minutes as administrator: with one's own PIN whatever one's role, or with the sealed code.

        Raises BadInput for a reason that is not in REASONS, NotAllowed.
        """
        if reason not in REASONS:
            raise BadInput(
                "{reason!r} is not a reason that can be noted.",
                "One of: {known}.",
                reason=reason,
                known=", ".join(REASONS),
            )
        if not self._takes_code(name, pin_or_code):
            self._checked(name, pin_or_code)
        self._store.write_noted(name, "operator.emergency", f"reason:{reason}")
        return self._begin(name, Role.ADMINISTRATOR, emergency=True, lasts=EMERGENCY_LASTS)

    def _checked(self, name: str, pin: str) -> Role:
        now = self._store.wall.now()
        with self._store.reading() as database:
            row = database.conn.execute(
                "select role, pin, locked_until from operators where name = ? and active", (name,)
            ).fetchone()
        if row is None:
            _HASHER.hash(pin)  # takes as long as a known name does
            self._store.write_noted("unknown", "operator.refused", "operator:unknown")
            raise NotAllowed("The name or the PIN is wrong.", "Try again.")
        role, hashed, locked_until = row
        if locked_until > now:
            self._store.write_noted(name, "operator.refused", "operator:locked")
            raise NotAllowed(
                "Locked after too many tries, for another {minutes:.0f} minutes.",
                "Wait, ask an administrator, or in an emergency use the sealed code.",
                minutes=max(1, (locked_until - now) / 60),
            )
        if not _fits(hashed, pin):
            self._store.write(lambda database: self._failed(database, name)).result()
            raise NotAllowed("The name or the PIN is wrong.", "Try again.")
        return Role[role.upper()]

    def _failed(self, database: Database, name: str) -> None:
        """Counted in the database, so that neither a restart nor a second process helps whoever guesses."""
        now = self._store.wall.now()
        (failures,) = database.conn.execute(
            "update operators set failures = failures + 1 where name = ? returning failures", (name,)
        ).fetchone()
        self._store.note(database, name, "operator.refused", f"failures:{failures}")
        if failures >= FAILURES_ALLOWED:
            lasts = min(LOCKED_FOR * 2 ** (failures - FAILURES_ALLOWED), LONGEST_LOCK)
            database.conn.execute("update operators set locked_until = ? where name = ?", (now + lasts, name))
            self._store.note(database, name, "operator.locked_out", f"seconds:{lasts:.0f}")

    def _begin(self, name: str, role: Role, *, emergency: bool, lasts: float) -> str:
        token, now = secrets.token_urlsafe(32), self._store.wall.now()

        def work(database: Database) -> None:
            database.conn.execute("update operators set failures = 0, locked_until = 0 where name = ?", (name,))
            row = (_hashed(token), name, role.word, emergency, now, now, now + lasts)
            database.conn.execute("insert into operator_sessions values (?, ?, ?, ?, ?, ?, ?)", row)
            self._store.note(database, name, "operator.logged_in", f"role:{role.word}{':emergency' * emergency}")

        self._store.write(work).result()
        return token

    def _takes_code(self, name: str, code: str) -> bool:
        """Whether this is the sealed code, which is used up by it. It needs a known, active name to be noted under."""
        with self._store.reading() as database:
            codes = [row[0] for row in database.conn.execute("select hash from emergency_codes where used is null")]
            known = database.conn.execute("select 1 from operators where name = ? and active", (name,)).fetchone()
        fitting = next((hashed for hashed in codes if _fits(hashed, code)), None) if known else None
        if fitting is None:
            return False
        return self._store.write(
            lambda database: (
                database.conn.execute(
                    "update emergency_codes set used = ? where hash = ? and used is null",
                    (self._store.wall.now(), fitting),
                ).rowcount
                == 1
            )
        ).result()

    def _idle(self, database: Database) -> float:
        row = database.conn.execute("select value from settings where key = ?", (_IDLE,)).fetchone()
        return float(row[0]) if row else LOGGED_OFF_AFTER


def hashed_pin(pin: str) -> str:
    """Raises BadInput for a PIN that is too short or easy to guess."""
    if not _PIN.fullmatch(pin):
        raise BadInput("A PIN has 6 to 12 digits.", "Choose another one.")
    if _EASY.fullmatch(pin):
        raise BadInput("That PIN is easy to guess.", "Choose another one.")
    return _HASHER.hash(pin)


def _fits(hashed: str, pin: str) -> bool:
    try:
        return _HASHER.verify(hashed, pin)
    except (VerifyMismatchError, InvalidHashError):
        return False


def _hashed(token: str) -> str:
    return sha256(token.encode()).hexdigest()


def _known(database: Database, name: str) -> None:
    if not database.conn.execute("select 1 from operators where name = ?", (name,)).fetchone():
        raise BadInput("There is no operator {name}.", "See: bedside operator list", name=name)


def _administrators(database: Database) -> int:
    query = "select count(*) from operators where role = 'administrator' and active"
    return int(database.conn.execute(query).fetchone()[0])


def _someone_is_left(database: Database) -> None:
    if not _administrators(database) and database.conn.execute("select 1 from operators limit 1").fetchone():
        raise BadInput("No administrator would be left.", "Make somebody else an administrator first.")
