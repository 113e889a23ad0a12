"""Answers that staff have chosen, as a file of a bundle and back: a device set up by it gives them from then on."""

from __future__ import annotations

import json

from sqlite_utils import Database

from runtime.errors import BadInput

FILE = "chosen.json"
_KEYS = ("question", "document", "sentence")


def packed_chosen(database: Database) -> dict[str, bytes]:
    """Every chosen answer in one file; none where none was chosen."""
    rows = database.conn.execute(f"select {', '.join(_KEYS)} from chosen_answers order by at, id").fetchall()
    table = [dict(zip(_KEYS, row, strict=True)) for row in rows]
    return {FILE: json.dumps(table, ensure_ascii=False).encode()} if table else {}


def read_chosen(data: bytes | None) -> list[tuple[str, str, str]]:
    """Question, document's name and sentence of each. Raises BadInput."""
    if data is None:
        return []
    try:
        found = [tuple(each[key] for key in _KEYS) for each in json.loads(data)]
        if not all(isinstance(part, str) for row in found for part in row):
            raise TypeError("not all of it is text")
    except (ValueError, KeyError, TypeError) as wrong:
        raise BadInput("The chosen answers of the bundle cannot be read.", "Have the bundle made again.") from wrong
    return [(question, document, sentence) for question, document, sentence in found]


def unpack_chosen(database: Database, chosen: list[tuple[str, str, str]], collection: str, at: float) -> None:
    """Put them in the place of those of the bundle before, and of what was chosen here for the same questions."""
    database.conn.execute("delete from chosen_answers where by = ?", (collection,))
    for question, document, sentence in chosen:
        database.conn.execute("delete from chosen_answers where question = ? collate nocase", (question,))
        database.conn.execute(
            "insert into chosen_answers (question, document, sentence, at, by) values (?, ?, ?, ?, ?)",
            (question, document, sentence, at, collection),
        )
