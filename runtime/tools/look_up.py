"""One row of a local table by the columns that are known: a CSV file, or a table of an SQLite file, read only."""

from __future__ import annotations

import csv
import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from runtime.errors import BadInput

_MOST_BYTES = 50 << 20


def look_up(folder: Path, table: str, wanted: Mapping[str, object]) -> dict[str, str] | None:
    """The row of which all `wanted` columns are equal, spaces, hyphens and case aside; None where there is none.

    `table` is "FILE.csv" or "FILE.db:TABLE", relative to `folder`. Raises BadInput where it cannot be read or lacks a
    column.
    """
    file, _, name = table.partition(":")
    path = (folder / file).resolve()
    if not path.is_file():
        raise BadInput("The table {path} does not exist.", "Put it there, or correct the tool's key table.", path=path)
    if path.stat().st_size > _MOST_BYTES:
        raise BadInput("The table {path} is larger than 50 MB.", "Look things up in a smaller one.", path=path)
    rows = _from_sqlite(path, name, wanted) if name else _from_csv(path)
    for row in rows:
        if missing := set(wanted) - set(row):
            raise BadInput(
                "{path} has no column {column!r}.",
                "It has: {columns}.",
                path=path.name,
                column=min(missing),
                columns=", ".join(row),
            )
        if all(_same(row[column], value) for column, value in wanted.items()):
            return row
    return None


def _from_csv(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [{key: value or "" for key, value in row.items() if key} for row in csv.DictReader(file)]
    except (UnicodeDecodeError, csv.Error) as wrong:
        raise BadInput(
            "{path} is not a CSV file in UTF-8: {why}.", "Save it as CSV, UTF-8.", path=path, why=wrong
        ) from wrong


def _from_sqlite(path: Path, name: str, wanted: Mapping[str, object]) -> list[dict[str, str]]:
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=1.0)) as database:
            database.row_factory = sqlite3.Row
            quoted = name.replace('"', '""')
            rows = database.execute(f'select * from "{quoted}"').fetchmany(200_000)
            return [{key: "" if row[key] is None else str(row[key]) for key in row} for row in map(dict, rows)]
    except sqlite3.Error as wrong:
        raise BadInput(
            "{name} in {path} cannot be read: {why}.", "Correct the tool's key table.", name=name, path=path, why=wrong
        ) from wrong


def _same(one: object, other: object) -> bool:
    return _bare(str(one)) == _bare(str(other))


def _bare(text: str) -> str:
    number = re.fullmatch(r"(\d+)\.0", text)
    return re.sub(r"[\s-]", "", (number[1] if number else text)).casefold()
