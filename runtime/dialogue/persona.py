"""Who the visitor talks to: a persona, read from a TOML file beside its own folder of knowledge.

A persona is a folder with `persona.toml` in it. Those that come with Bedside lie in `runtime/dialogue/personas`.
"""

from __future__ import annotations

import difflib
import tomllib
from pathlib import Path
from typing import Any, Self, get_args

from pydantic import BaseModel, Field, PrivateAttr, ValidationError, field_validator, model_validator
from pydantic_core import PydanticCustomError

from runtime.dialogue.persona_tables import (
    Endpoint,
    Escalations,
    Hearing,
    ModelHelp,
    Perception,
    Policies,
    Presence,
    Pronunciation,
    Remembering,
    Tag,
    TurnTaking,
)
from runtime.errors import BadSettings
from runtime.guardrails.rail import MOST, BuiltInRails, Guardrail
from runtime.objectives.objective import Objective, check_together
from runtime.phrases import Phrase, phrase
from runtime.tables import Line, Table
from runtime.tools.tool import Tool

SCHEMA_VERSION = 1
SHIPPED = Path(__file__).parent / "personas"
FILE = "persona.toml"

ESCALATION = "This may be an emergency. Please tell the nearest member of staff right now, or call for emergency help."


class Persona(Table):
    """A persona of schema version 1. `knowledge` are folders or files, relative to the persona's own folder, and
    `knowledge_tags` tags of documents in the store; `language` is what the visitor speaks (ISO 639-1), `auto` to find
    out. `keep_transcript`: what was said and heard is kept in the store, as long as its retention says.

    Lines that are spoken as they stand: `greeting` opens a session (and with `greeting_protected` is said to its end
    whatever the visitor does meanwhile), `introduction` answers "who are you?", `unknown`
    is said when the knowledge has no answer, `unsure` (with "{topic}" in it) before an answer that may not be one,
    `fallback` when small talk found no words, `apology` when something failed, and `escalation`, to its end, when the
    visitor's words are a red flag; `escalations` are the same words for a visitor who says it in another language.
    """

    schema_version: int
    name: Line
    who: Line
    style: Line
    language: str = Field(default="en", pattern=r"^([a-z]{2}(-[A-Z]{2})?|auto)$")
    voice: Line
    replica: Line
    model: Line
    knowledge: tuple[str, ...] = ()
    knowledge_tags: tuple[Tag, ...] = ()
    keep_transcript: bool = False
    greeting: Line | None = None
    greeting_protected: bool = False
    introduction: Line
    unknown: Line
    unsure: Line
    fallback: Line
    apology: Line
    escalation: Line = ESCALATION
    escalations: Escalations = Escalations()
    turn_taking: TurnTaking = TurnTaking()
    presence: Presence = Presence()
    hearing: Hearing = Hearing()
    perception: Perception = Perception()
    pronunciations: tuple[Pronunciation, ...] = ()
    memory: Remembering = Remembering()
    guardrails: tuple[Guardrail, ...] = Field(default=(), max_length=MOST)
    built_in_guardrails: BuiltInRails = BuiltInRails()
    objectives: tuple[Objective, ...] = ()
    tools: tuple[Tool, ...] = ()
    policies: Policies = Policies()
    model_help: ModelHelp = ModelHelp()
    endpoint: Endpoint | None = None
    _folder: Path = PrivateAttr(default=Path())
    _file: Path = PrivateAttr(default=Path())

    @field_validator("unsure")
    @classmethod
    def _names_topic(cls, line: str) -> str:
        if "{topic}" not in line:
            words = '"{topic}" has to stand in it, for the heading that the answer was found under'
            raise PydanticCustomError("no_topic", words)
        return line

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        names = [tool.name for tool in self.tools]
        if doubled := next((name for name in names if names.count(name) > 1), None):
            raise PydanticCustomError("same_tool", "two tools are called '{name}'", {"name": doubled})
        rails = [rail.name for rail in self.guardrails]
        if doubled := next((name for name in rails if rails.count(name) > 1), None):
            raise PydanticCustomError("same_guardrail", "two guardrails are called '{name}'", {"name": doubled})
        check_together(self.objectives, frozenset(names))
        return self

    def escalation_in(self, language: str) -> str:
        """The words at a red flag that was said in this language ("" for the persona's own)."""
        return self.escalations.es if language == "es" else self.escalation

    @property
    def folder(self) -> Path:
        """Where the persona's file lies."""
        return self._folder

    @property
    def file(self) -> Path:
        """The persona's file."""
        return self._file

    @property
    def keeps(self) -> bool:
        """Whether anything of a conversation may outlive it."""
        return self.keep_transcript or self.memory.store is not None or bool(self.objectives)

    @property
    def knowledge_paths(self) -> tuple[Path, ...]:
        return tuple((self._folder / entry).resolve() for entry in self.knowledge)


def shipped_personas() -> tuple[str, ...]:
    """The names of the personas that come with Bedside."""
    return tuple(sorted(file.parent.name for file in SHIPPED.glob(f"*/{FILE}")))


def load_persona(name_or_path: str | Path) -> Persona:
    """A shipped persona by name, or one of the operator's by the path of its folder or TOML file.

    Raises BadSettings: not found, not TOML, a newer schema version, an unknown or missing key, a wrong value.
    """
    file = _find(name_or_path)
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        raise BadSettings(
            "{file} is not valid TOML: {why}.", "Correct that line and try again.", file=file, why=wrong
        ) from wrong
    except OSError as wrong:
        raise BadSettings(
            "{file} cannot be read: {why}.", "Check the file's permissions.", file=file, why=wrong.strerror
        ) from wrong
    version = table.get("schema_version")
    if isinstance(version, int) and version > SCHEMA_VERSION:
        raise BadSettings(
            "{file} has schema version {version}, but this Bedside knows versions up to {known}.",
            "Update Bedside, or set schema_version = 1 and leave out what is newer.",
            file=file,
            version=version,
            known=SCHEMA_VERSION,
        )
    if version != SCHEMA_VERSION:
        raise BadSettings(
            "{file} does not say its schema version.", "Add: schema_version = {known}", file=file, known=SCHEMA_VERSION
        )
    try:
        persona = Persona.model_validate(table)
    except ValidationError as wrong:
        raise BadSettings(*_explain(file, wrong)) from wrong
    persona._folder, persona._file = file.parent, file
    missing = [path for path in persona.knowledge_paths if not path.exists()]
    if missing:
        raise BadSettings(
            "{file} names {lacking} under knowledge, which does not exist.",
            "Create it, or take it out of the knowledge list.",
            file=file,
            lacking=missing[0],
        )
    return persona


def _find(name_or_path: str | Path) -> Path:
    given = Path(name_or_path)
    for candidate in (SHIPPED / given / FILE, given / FILE, given):
        if candidate.is_file():
            return candidate.resolve()
    raise BadSettings(
        "There is no persona {name!r}.",
        "Shipped: {shipped}. Or give the path of a folder with a {file} in it.",
        name=str(name_or_path),
        shipped=", ".join(shipped_personas()),
        file=FILE,
    )


def _explain(file: Path, wrong: ValidationError) -> tuple[Phrase, Phrase]:
    """The first thing that is wrong, and what to do about it."""
    # An unknown key first: it is most often the misspelling of one that is then missing.
    error = min(wrong.errors(), key=lambda found: found["type"] != "extra_forbidden")
    where = ".".join(str(part) for part in error["loc"])
    if error["type"] == "extra_forbidden":
        known = _keys_beside(error["loc"])
        near = difflib.get_close_matches(str(error["loc"][-1]), known, n=1, cutoff=0.5)
        hint = phrase("Known keys here: {known}.", known=", ".join(known))
        if near:
            hint = phrase("Did you mean {near!r}?", near=near[0])
        return phrase("{file} has an unknown key {where!r}.", file=file, where=where), hint
    if error["type"] == "missing":
        add = phrase('Add: {key} = "..."', key=error["loc"][-1])
        return phrase("{file} lacks the key {where!r}.", file=file, where=where), add
    why = phrase("{file}: {where}: {why}.", file=file, where=where, why=error["msg"].removeprefix("Value error, "))
    return why, phrase("Correct the value and try again.")


def _keys_beside(location: tuple[Any, ...]) -> list[str]:
    """The keys that the table at the parent of `location` may have."""
    table: type[BaseModel] = Persona
    for part in location[:-1]:
        if part in table.model_fields:  # not a number in a list, nor a name that the file itself gives
            table = _table_under(table.model_fields[part].annotation)
    return list(table.model_fields)


def _table_under(annotation: Any) -> type[BaseModel]:
    """The table that a key holds: alone, or many of them."""
    inner = [part for kind in get_args(annotation) for part in (kind, *get_args(kind))]
    tables = [kind for kind in (annotation, *inner) if isinstance(kind, type)]
    return next((kind for kind in tables if issubclass(kind, BaseModel)), Persona)
