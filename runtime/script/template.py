"""Templates: scripts with places for values, `{{name}}`, whose variables are declared in the head.

`$name: text`, `$minutes: number = 10`, `$photo: image = face.png`: a type, and what stands where no value is given.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from runtime.errors import BadInput
from runtime.phrases import Phrase
from runtime.script.lines import escaped
from runtime.script.model import Script
from runtime.script.parser import parse, script_text
from runtime.script.problem import ScriptProblem

Kind = Literal["text", "number", "image"]
KINDS: tuple[Kind, ...] = get_args(Kind)
_DECLARED = re.compile(r"\s*\$\s*(?P<name>[^:=\s]*)\s*(?::\s*(?P<kind>[^=\s]*))?\s*(?P<equals>=)?\s*(?P<default>.*)")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_PLACE = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
_PICTURES = (".png", ".jpg", ".jpeg")


@dataclass(frozen=True, slots=True)
class Variable:
    """`default` None: a value must be given."""

    name: str
    kind: Kind
    default: str | None


class BadValue(BadInput):
    """A value that does not suit its variable, or none where one is needed."""

    def __init__(self, variable: str, message: str | Phrase, hint: str | Phrase, /, **given: object) -> None:
        super().__init__(message, hint, **given)
        self.variable = variable


@dataclass(frozen=True, slots=True)
class Template:
    """`folder`: what its own paths, and the defaults of images, start from. `head`: how many lines its head has."""

    name: str
    text: str
    folder: Path
    variables: Mapping[str, Variable]
    head: int = 0

    def fill(self, values: Mapping[str, str], folder: Path | None = None) -> Script:
        """The script with these values. `folder`: what given images start from, if not the template's own.

        Raises BadValue, or ScriptProblem for what the filled script gets wrong.
        """
        unknown = sorted(set(values) - set(self.variables))
        if unknown:
            known = ", ".join(self.variables) or "none"
            raise BadValue(
                unknown[0],
                "The template has no variable {name!r}.",
                "There are: {known}.",
                name=unknown[0],
                known=known,
            )
        given = {
            name: self._value(one, values.get(name), folder or self.folder) for name, one in self.variables.items()
        }
        lines = [self._filled(number, line, given) for number, line in enumerate(self.text.split("\n"))]
        return parse("\n".join(lines), self.name, self.folder)

    def _value(self, variable: Variable, value: str | None, folder: Path) -> str:
        name = variable.name
        if value is None or not value.strip():
            value, folder = variable.default, self.folder
        if value is None:
            raise BadValue(
                name, "There is no value for {name!r}.", "Give one, or a default in the template's head.", name=name
            )
        value = value.strip()
        if any(ord(c) < 32 for c in value):
            raise BadValue(
                name, "The value of {name!r} has a line break or control character.", "Remove it.", name=name
            )
        if variable.kind == "number" and not re.fullmatch(r"-?\d+([.,]\d+)?", value):
            raise BadValue(
                name, "{value!r} is no number, as {name!r} must be.", "Write 12 or 0.5.", value=value, name=name
            )
        if variable.kind == "image":
            path = folder / value
            if path.suffix.lower() not in _PICTURES or not path.is_file():
                raise BadValue(
                    name, "{name!r} names no picture file: {path}.", "Give a PNG or JPEG file.", name=name, path=path
                )
            return str(path.absolute())
        return value

    def _filled(self, number: int, line: str, given: Mapping[str, str]) -> str:
        if number < self.head and line.lstrip().startswith("$"):
            return ""
        said = number >= self.head and not line.lstrip().startswith(("@", "#", "%%"))

        def put(match: re.Match[str]) -> str:
            value = given[match.group(1)]
            if self.variables[match.group(1)].kind == "image" or not said:
                return value
            first = not line[: match.start()].strip() and value.startswith(("#", "@", "%"))
            return ("\\" if first else "") + escaped(value)

        return _PLACE.sub(put, line)


def read_template(path: Path) -> Template:
    """Raises BadInput: ScriptProblem where the mistake has a place."""
    return template(script_text(path), path.name, path.parent)


def template(text: str, name: str = "script", folder: Path = Path()) -> Template:
    """Raises ScriptProblem for a variable that is wrongly declared, or used and not declared."""
    variables: dict[str, Variable] = {}
    lines = text.split("\n")
    head = 0
    if lines[0].strip() == "---":
        head = next((number for number, line in enumerate(lines[1:], 1) if line.strip() == "---"), 0)
    for number, line in enumerate(lines[1:head], 2):
        if line.lstrip().startswith("$"):
            variable = _declared(line, name, number)
            if variable.name in variables:
                raise ScriptProblem(
                    name, number, 1, "${variable} is declared twice.", "Keep one of them.", variable=variable.name
                )
            variables[variable.name] = variable
    for number, line in enumerate(lines, 1):
        for match in _PLACE.finditer(line):
            if match.group(1) not in variables:
                hint = "Declare it in the head: ${suggested}: text"
                message = "{variable!r} is no variable of this template."
                given = {"variable": match.group(1), "suggested": match.group(1) or "name"}
                raise ScriptProblem(name, number, match.start() + 1, message, hint, **given)
    return Template(name, text, folder, variables, head)


def _declared(line: str, name: str, number: int) -> Variable:
    match = _DECLARED.fullmatch(line.rstrip())
    assert match is not None
    column = line.index("$") + 1
    if not _NAME.fullmatch(match["name"]):
        hint = "Begin with a small letter; small letters, digits and _ may follow."
        raise ScriptProblem(name, number, column + 1, "{name!r} is no name of a variable.", hint, name=match["name"])
    kind = match["kind"] or ""
    for known in KINDS:
        if kind == known:
            if match["equals"] is None and match["default"]:
                at = line.index(match["default"]) + 1
                raise ScriptProblem(
                    name, number, at, "A default stands behind an = sign.", "Write $name: text = value."
                )
            return Variable(match["name"], known, match["default"].strip() if match["equals"] else None)
    raise ScriptProblem(
        name,
        number,
        column,
        "{kind!r} is no type of a variable.",
        "There are: {known}.",
        kind=kind,
        known=", ".join(KINDS),
    )
