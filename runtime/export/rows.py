"""The rows of a batch: CSV, JSON or XLSX; one row, one film."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

from runtime.errors import BadInput
from runtime.export.movie import writing

FILE = "file"
"""The column that names the film, without its ending."""
MOST = 10_000


@dataclass(frozen=True, slots=True)
class Row:
    """`place`: where it stands in its file. `values`: by variable."""

    number: int
    place: str
    values: Mapping[str, str]
    file: str | None


def read_rows(path: Path) -> list[Row]:
    """Raises BadInput with the place of the mistake."""
    readers = {".csv": _csv, ".json": _json, ".xlsx": _xlsx}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise BadInput("{path} is no table.", "Give a .csv, .json or .xlsx file.", path=path.name)
    try:
        data = path.read_bytes()
    except OSError as problem:
        raise BadInput(
            "{path} cannot be read ({why}).", "Check its name.", path=path, why=problem.strerror
        ) from problem
    rows = []
    for number, (place, values) in enumerate(reader(path.name, data), 1):
        if number > MOST:
            raise BadInput("{path} has more than {most} rows.", "Divide it.", path=path.name, most=MOST)
        rows.append(Row(number, place, {k: v for k, v in values.items() if k != FILE}, values.get(FILE) or None))
    if not rows:
        raise BadInput(
            "{path}, line 1: there is no row.", "Give a line of names and a line for each film.", path=path.name
        )
    return rows


def write_empty(path: Path, variables: Sequence[str]) -> None:
    """A CSV table with a name for each variable and no rows. Raises OutputProblem."""
    with writing(path), path.open("w", encoding="utf-8-sig", newline="") as table:
        csv.writer(table).writerow([FILE, *variables])


def _csv(name: str, data: bytes) -> Iterator[tuple[str, dict[str, str]]]:
    text = _text(name, data)
    try:
        dialect: type[csv.Dialect] | csv.Dialect = csv.Sniffer().sniff(text.split("\n", 1)[0], ",;\t")
    except csv.Error:
        dialect = csv.excel
    lines = csv.reader(io.StringIO(text, newline=""), dialect, strict=True)
    names: list[str] | None = None
    try:
        for cells in lines:
            if not any(cell.strip() for cell in cells):
                continue
            if names is None:
                names = _names(f"{name}, line {lines.line_num}", cells)
                continue
            place = f"{name}, line {lines.line_num}"
            if len(cells) != len(names):
                hint = "Put values that hold a comma in double quotes."
                raise BadInput(
                    "{place}: there are {values} values for {columns} columns.",
                    hint,
                    place=place,
                    values=len(cells),
                    columns=len(names),
                )
            yield place, dict(zip(names, cells, strict=True))
    except csv.Error as problem:
        raise BadInput(
            "{name}, line {line_num}: {why}.",
            "Check the quotes in this line.",
            name=name,
            line_num=lines.line_num,
            why=problem,
        ) from problem


def _json(name: str, data: bytes) -> Iterator[tuple[str, dict[str, str]]]:
    try:
        read = json.loads(_text(name, data))
    except json.JSONDecodeError as problem:
        place = f"{name}, line {problem.lineno}, column {problem.colno}"
        raise BadInput("{place}: {msg}.", "Correct the JSON.", place=place, msg=problem.msg) from problem
    except RecursionError as problem:
        raise BadInput("{name}, line 1: it is nested too deeply.", "Give a list of objects.", name=name) from problem
    if not isinstance(read, list):
        raise BadInput("{name}, line 1: this is no list.", "Give a list of objects, one for each film.", name=name)
    for number, one in enumerate(read, 1):
        place = f"{name}, row {number}"
        if not isinstance(one, dict):
            raise BadInput("{place}: this is no object.", 'Write {{"name": "value"}}.', place=place)
        for key, value in one.items():
            if not isinstance(value, str | int | float) or isinstance(value, bool):
                raise BadInput(
                    "{place}: the value of {key!r} is no text or number.", "Correct it.", place=place, key=key
                )
        yield place, {key: str(value) for key, value in one.items()}


def _xlsx(name: str, data: bytes) -> Iterator[tuple[str, dict[str, str]]]:
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        cells = [list(row) for row in book.worksheets[0].iter_rows(values_only=True)]
    except (InvalidFileException, BadZipFile, KeyError, ValueError, IndexError, OSError, EOFError) as problem:
        raise BadInput(
            "{name}, line 1: this is no XLSX workbook that can be read.", "Save it again.", name=name
        ) from problem
    names: list[str] | None = None
    for number, row in enumerate(cells, 1):
        written = ["" if cell is None else f"{cell:g}" if isinstance(cell, float) else str(cell) for cell in row]
        if not any(value.strip() for value in written):
            continue
        place = f"{name}, line {number}"
        if names is None:
            while written and not written[-1].strip():
                written.pop()
            names = _names(place, written)
        else:
            if any(value.strip() for value in written[len(names) :]):
                raise BadInput(
                    "{place}: there is a value in a column without a name.", "Name it in the first line.", place=place
                )
            yield place, dict(zip(names, [*written, *[""] * len(names)], strict=False))


def _names(place: str, cells: list[str]) -> list[str]:
    names = [cell.strip() for cell in cells]
    for number, name in enumerate(names, 1):
        if not name:
            raise BadInput(
                "{place}: column {number} has no name.",
                "The first line names the variables.",
                place=place,
                number=number,
            )
        if names.index(name) != number - 1:
            raise BadInput("{place}: two columns are called {name!r}.", "Keep one of them.", place=place, name=name)
    return names


def _text(name: str, data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        raise BadInput(
            "{name}, line {line}: this is no UTF-8 text.", "Save it as UTF-8.", name=name, line=line
        ) from problem
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise BadInput("{name}, line {line}: there is a NUL character.", "Save it as UTF-8.", name=name, line=line)
    return text
