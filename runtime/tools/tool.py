"""A tool as a persona's file describes it: what it does, its parameters, how it is asked for, what is said of it."""

from __future__ import annotations

from typing import Any, Literal, Self

from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from runtime.tables import Line, Table, check_patterns

Does = Literal["call_staff", "open_page", "print", "look_up"]
SIDE_EFFECTS: frozenset[Does] = frozenset({"call_staff", "open_page", "print"})


class Parameter(Table):
    """A property of the tool's JSON schema; `ask` is said where the visitor's words do not give it."""

    type: Literal["string", "number", "integer", "boolean"] = "string"
    description: Line | None = None
    enum: tuple[str, ...] = ()
    pattern: str | None = None
    ask: Line | None = None

    @field_validator("pattern")
    @classmethod
    def _compiles(cls, pattern: str | None) -> str | None:
        if pattern is not None:
            check_patterns((pattern,))
        return pattern


class Tool(Table):
    """One function of the host.

    `does` is what runs: `call_staff`, `open_page` (a local file or an address of `pages`), `print` (a document of the
    persona's), `look_up` (a row of `table`, a CSV file or "FILE.db:table", where the columns named like the parameters
    are equal). `starts` are patterns in the visitor's words that ask for it; a named group gives a parameter. `confirm`
    is asked before it runs (needed for what has effects outside, unless `confirmed` is false). `say` tells the result
    ("{column}" stands for a value), `nothing` that there is none, `failed` that it did not work. `timeout` in seconds.
    """

    name: str = Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")
    description: Line
    does: Does
    starts: tuple[str, ...] = ()
    parameters: dict[str, Parameter] = Field(default_factory=dict)
    page: str | None = None
    document: str | None = None
    table: str | None = None
    confirm: Line | None = None
    confirmed: bool = True
    say: Line
    nothing: Line = "I could not find anything under that."
    failed: Line = "I'm sorry, that did not work. Please ask a member of staff."
    timeout: float = Field(default=5.0, gt=0, le=30)

    @field_validator("starts")
    @classmethod
    def _compiles(cls, patterns: tuple[str, ...]) -> tuple[str, ...]:
        return check_patterns(patterns)

    @model_validator(mode="after")
    def _has_what_it_needs(self) -> Self:
        needed = {"open_page": "page", "print": "document", "look_up": "table"}.get(self.does)
        if needed is not None and getattr(self, needed) is None:
            words = 'does = "{does}" needs the key {key}'
            raise PydanticCustomError("needs_key", words, {"does": self.does, "key": needed})
        if self.does == "look_up" and not self.parameters:
            raise PydanticCustomError("no_columns", 'does = "look_up" needs parameters: the columns to look in')
        if self.does in SIDE_EFFECTS and self.confirmed and self.confirm is None:
            words = 'it has effects outside: add confirm = "Shall I …?", or confirmed = false'
            raise PydanticCustomError("not_confirmed", words)
        lacking = next((name for name, kind in self.parameters.items() if kind.ask is None), None)
        if lacking is not None:
            words = "the parameter '{name}' needs words that ask for it: ask = \"...\""
            raise PydanticCustomError("parameter_not_asked", words, {"name": lacking})
        return self

    @property
    def json_schema(self) -> dict[str, Any]:
        """The function's parameters as JSON schema (draft 2020-12), as language models and the API are told."""
        properties: dict[str, Any] = {}
        for name, kind in self.parameters.items():
            told: dict[str, Any] = {"type": kind.type}
            told |= {"description": kind.description} if kind.description else {}
            told |= {"enum": list(kind.enum)} if kind.enum else {}
            told |= {"pattern": kind.pattern} if kind.pattern else {}
            properties[name] = told
        return {
            "type": "object",
            "properties": properties,
            "required": list(self.parameters),
            "additionalProperties": False,
        }
