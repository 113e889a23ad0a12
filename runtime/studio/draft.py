"""A persona's file while it is being changed: its text, its values, what is wrong with it. Pure but for what it names.

The text is the one truth: a change through a form is a change of the text, with its comments left as they are.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import tomlkit
from pydantic import ValidationError
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT

from runtime.dialogue.persona import SCHEMA_VERSION, Persona
from runtime.errors import BadSettings
from runtime.studio.fields import Field, fields_of

PathTo = tuple[str | int, ...]
_AT = re.compile(r"\(at line (\d+)")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong: at which key (() for the file), in which line (from 1; 0 unknown), and what to do.

    `grave`: it cannot be saved like this. `kind` and what is `given` in its words are for saying it in another
    language than English.
    """

    path: PathTo
    line: int
    message: str
    grave: bool = True
    kind: str = ""
    given: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        where = ".".join(str(part) for part in self.path)
        return f"{where}: {self.message}" if where else self.message


def persona_fields() -> tuple[Field, ...]:
    """Every key of a persona, but the schema's version."""
    return tuple(field for field in fields_of(Persona) if field.name != "schema_version")


def values(text: str) -> dict[str, Any]:
    """What stands in the text. Raises BadSettings for what is not TOML."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise BadSettings("This is not valid TOML: {why}.", "Correct that line.", why=wrong) from wrong


def head(text: str) -> dict[str, Any]:
    """The keys before the first table, which are read in a third of the time. Raises BadSettings."""
    first, table, _ = text.partition("\n[")
    try:
        return tomllib.loads(first) if table else values(text)
    except tomllib.TOMLDecodeError:  # that was no table, but words in some text of several lines
        return values(text)


def at(table: Any, path: PathTo) -> Any:
    """The value at a path, None if there is none."""
    for part in path:
        if isinstance(part, int):
            table = table[part] if isinstance(table, list) and part < len(table) else None
        else:
            table = table.get(part) if isinstance(table, dict) else None
        if table is None:
            return None
    return table


def changed(text: str, path: PathTo, value: Any) -> str:
    """The text with another value at a path; None takes the key out. Tables on the way are made.

    Raises BadSettings for a text that is not TOML.
    """
    document = _parsed(text)
    table: Any = document
    for part, following in pairwise(path):
        if isinstance(part, str) and part not in table:
            table[part] = tomlkit.aot() if isinstance(following, int) else tomlkit.table()
        table = table[part]
    last = path[-1]
    if value is None:
        if isinstance(last, int) or last in table:
            del table[last]
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        table[last] = _tables(value)
    else:
        table[last] = _array(value) if isinstance(value, list) else value
    return tomlkit.dumps(document)


def added(text: str, path: PathTo, value: dict[str, Any]) -> str:
    """The text with one more table at the end of the list at `path`; those before it stay as they are written."""
    document: Any = _parsed(text)
    there = at(document, path)
    if not isinstance(there, AoT):
        return changed(text, path, [*(at(values(text), path) or []), value])
    there.append(_table(value))
    return tomlkit.dumps(document)


def problems(text: str, folder: Path, known: Callable[[str, str], bool] = lambda kind, name: True) -> list[Problem]:
    """Everything that is wrong, gravest first. `folder`: where its file lies; `known("model", name)` whether there is a
    voice, replica or model of that name.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        line, message = _AT.search(str(wrong)), f"This is not valid TOML: {wrong}."
        at_line = int(line.group(1)) if line else 0
        return [Problem((), at_line, message, kind="not_toml", given=(("why", str(wrong)),))]
    if table.get("schema_version") != SCHEMA_VERSION:
        message, version = f"Write: schema_version = {SCHEMA_VERSION}", (("version", str(SCHEMA_VERSION)),)
        return [Problem(("schema_version",), 0, message, kind="schema", given=version)]
    try:
        persona = Persona.model_validate(table)
    except ValidationError as wrong:
        return [_problem(text, error) for error in wrong.errors()]
    found = [
        Problem(
            ("knowledge",),
            _line(text, ("knowledge",)),
            f"{entry!r} does not exist in this persona's folder.",
            kind="no_file",
            given=(("file", entry),),
        )
        for entry in persona.knowledge
        if not (folder / entry).exists()
    ]
    for kind in ("voice", "replica", "model"):
        name = str(getattr(persona, kind))
        if not known(kind, name):
            message, of = f"There is no {kind} {name!r} on this machine.", (("kind", kind), ("name", name))
            found.append(Problem((kind,), _line(text, (kind,)), message, False, "no_model", of))
    return found


def checked(text: str, folder: Path) -> Persona:
    """Raises BadSettings with the first thing that is wrong."""
    grave = [problem for problem in problems(text, folder) if problem.grave]
    if grave:
        line = f" (line {grave[0].line})" if grave[0].line else ""
        raise BadSettings("{text}{line}", "Correct it and save again.", text=grave[0].text, line=line)
    return Persona.model_validate(tomllib.loads(text))


def _problem(text: str, error: Any) -> Problem:
    path = tuple(part for part in error["loc"] if isinstance(part, str | int))
    kind, message = str(error["type"]), str(error["msg"]).removeprefix("Value error, ")
    given = {name: f"{value:g}" if isinstance(value, float) else str(value)
             for name, value in error.get("ctx", {}).items()}  # fmt: skip
    if kind == "extra_forbidden":
        known = [field.name for field in _beside(path)]
        near = difflib.get_close_matches(str(path[-1]), known, n=1, cutoff=0.5)
        message = "Unknown key. " + (f"Did you mean {near[0]!r}?" if near else f"Known here: {', '.join(known)}.")
        kind, given = ("near_key", {"near": near[0]}) if near else ("unknown_key", {"known": ", ".join(known)})
    elif kind == "missing":
        message = "This has to be given."
    return Problem(path, _line(text, path), message, kind=kind, given=tuple(given.items()))


def _beside(path: Sequence[str | int]) -> tuple[Field, ...]:
    inner = fields_of(Persona)
    for part in path[:-1]:
        if isinstance(part, str):
            inner = next((field.inner for field in inner if field.name == part), ())
    return inner


def _line(text: str, path: PathTo) -> int:
    """The line of the last key of a path that stands in the text; of the n-th table for a list's."""
    lines, start = text.splitlines(), 0
    for part, following in zip(path, (*path[1:], None), strict=True):
        if isinstance(part, int):
            continue
        nth = following if isinstance(following, int) else 0
        key = re.compile(rf"^\s*(\[+\s*([\w.]+\.)?{re.escape(part)}\s*\]+|{re.escape(part)}\s*=)")
        found = [number for number, line in enumerate(lines) if number >= start and key.match(line)]
        if not found:
            break
        start = found[min(nth, len(found) - 1)]
        last = start
    else:
        return last + 1 if path else 0
    return start + 1 if start else 0


def _parsed(text: str) -> tomlkit.TOMLDocument:
    try:
        return tomlkit.parse(text)
    except TOMLKitError as wrong:
        raise BadSettings("This is not valid TOML: {why}.", "Correct that line.", why=wrong) from wrong


def _tables(value: list[dict[str, Any]]) -> AoT:
    rows = tomlkit.aot()
    for entry in value:
        rows.append(_table(entry))
    return rows


def _table(entry: dict[str, Any]) -> Any:
    row = tomlkit.table()
    for key, inner in entry.items():
        row[key] = _array(inner) if isinstance(inner, list) else inner
    return row


def _array(value: list[Any]) -> Any:
    made = tomlkit.array()
    made.extend(value)
    return made.multiline(len(str(value)) > 90)
