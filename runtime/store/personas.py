"""Personas as rows: every saved change is a version, one of which is live; any can be compared and put back."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from sqlite_utils import Database

from runtime.errors import BadInput
from runtime.store.records import Records


@dataclass(frozen=True, slots=True)
class Version:
    """One saved version of a persona; `content` is its TOML text."""

    name: str
    version: int
    content: str
    saved: float
    saved_by: str
    live: bool


class Personas(Records):
    def save(self, name: str, content: str, *, live: bool = False) -> int:
        """A new version; goes live only if asked. The caller has checked the TOML. Returns the version's number."""

        def work(database: Database) -> int:
            row = database.conn.execute("select max(version) from personas where name = ?", (name,)).fetchone()
            version = int(row[0] or 0) + 1
            database.conn.execute(
                "insert into personas values (?, ?, ?, ?, ?, 0)", (name, version, content, self._now, self._actor.name)
            )
            if live:
                _put_live(database, name, version)
            return version

        return self._write("persona.write", f"persona:{name}", work)

    def put_live(self, name: str, version: int) -> None:
        """The version that conversations use from now on. Raises BadInput if there is no such version."""
        self._write("persona.write", f"persona:{name}:{version}", lambda database: _put_live(database, name, version))

    def remove(self, name: str) -> int:
        """Delete a persona with all of its versions; how many went. Raises BadInput if there is none."""

        def work(database: Database) -> int:
            gone = database.conn.execute("delete from personas where name = ?", (name,)).rowcount
            if not gone:
                raise BadInput("No persona of this device is called {name}.", "Those that are shipped stay.", name=name)
            return gone

        return self._write("persona.write", f"persona:{name}:removed", work)

    def newest(self) -> list[Version]:
        """Of each persona the live version, or the newest where none is live; by name."""
        query = (
            "select name, version, content, saved, saved_by, live from personas p where version = (select version from "
            "personas q where q.name = p.name order by live desc, version desc limit 1) order by name"
        )
        with self._read("persona.read") as database:
            rows = database.conn.execute(query).fetchall()
        return [Version(name, number, text, at, by, bool(on)) for name, number, text, at, by, on in rows]

    def counts(self) -> dict[str, int]:
        """How many versions each persona has."""
        with self._read("persona.read") as database:
            return dict(database.conn.execute("select name, count(*) from personas group by name").fetchall())

    def live(self, name: str) -> Version | None:
        return next((version for version in self.versions(name) if version.live), None)

    def versions(self, name: str) -> list[Version]:
        """The newest first."""
        query = "select name, version, content, saved, saved_by, live from personas "
        with self._read("persona.read") as database:
            rows = database.conn.execute(query + "where name = ? order by version desc", (name,)).fetchall()
        return [Version(name, number, text, at, by, bool(on)) for name, number, text, at, by, on in rows]

    def names(self) -> list[str]:
        with self._read("persona.read") as database:
            return [row[0] for row in database.conn.execute("select distinct name from personas order by name")]

    def compare(self, name: str, one: int, other: int) -> list[str]:
        """The lines that differ, as a unified diff."""
        texts = {version.version: version.content for version in self.versions(name)}
        if missing := {one, other} - set(texts):
            raise BadInput(
                "{name} has no version {version}.",
                "It has {versions}.",
                name=name,
                version=min(missing),
                versions=", ".join(map(str, sorted(texts))),
            )
        before, after = (texts[number].splitlines() for number in (one, other))
        return list(difflib.unified_diff(before, after, f"version {one}", f"version {other}", lineterm=""))


def _put_live(database: Database, name: str, version: int) -> None:
    database.conn.execute("update personas set live = 0 where name = ?", (name,))
    changed = database.conn.execute("update personas set live = 1 where name = ? and version = ?", (name, version))
    if changed.rowcount != 1:
        raise BadInput("{name} has no version {version}.", "See its versions.", name=name, version=version)
