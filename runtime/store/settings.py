"""Settings of the installation, as JSON values under names."""

from __future__ import annotations

import json
from typing import Any

from runtime.store.records import Records

_INTERNAL = "store."


class Settings(Records):
    def get(self, name: str, default: Any = None) -> Any:
        with self._read("settings.read") as database:
            row = database.conn.execute("select value from settings where key = ?", (name,)).fetchone()
        return json.loads(row[0]) if row else default

    def all(self) -> dict[str, Any]:
        with self._read("settings.read") as database:
            rows = database.conn.execute("select key, value from settings order by key").fetchall()
        return {name: json.loads(value) for name, value in rows if not name.startswith(_INTERNAL)}

    def set(self, name: str, value: Any) -> None:
        """The audit log gets the name, never the value."""
        row = (name, json.dumps(value, ensure_ascii=False), self._now)
        self._write(
            "settings.write",
            f"setting:{name}",
            lambda database: database.conn.execute("insert or replace into settings values (?, ?, ?)", row),
        )
