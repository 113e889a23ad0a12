"""An objective as a persona's file describes it: what to ask for, the typed values it gives, what comes next."""

from __future__ import annotations

from string import Formatter
from typing import Literal, Self

from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from runtime.tables import Line, Name, Table, check_patterns

Type = Literal["text", "name", "yesno", "number", "date", "time", "phone", "email", "choice", "code"]
Value = str | float | bool


class Output(Table):
    """One variable that an objective gives.

    `type` says how it is read out of the visitor's words: `text` takes them whole, `choice` one of `options` (each may
    list other ways to say it after a bar: "auto|car|vehicle"), `code` letters and digits that match `pattern`.
    `lies` says which days a date without a year means. `ask` asks for this variable alone, where the objective has
    several.
    """

    name: str = Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")
    type: Type = "text"
    options: tuple[Name, ...] = ()
    pattern: str | None = None
    least: float | None = None
    most: float | None = None
    lies: Literal["past", "future"] = "future"
    ask: Line | None = None
    optional: bool = False

    @field_validator("pattern")
    @classmethod
    def _compiles(cls, pattern: str | None) -> str | None:
        if pattern is not None:
            check_patterns((pattern,))
        return pattern

    @model_validator(mode="after")
    def _has_what_its_type_needs(self) -> Self:
        if (self.type == "choice") != bool(self.options):
            raise PydanticCustomError("options", 'options belong to type = "choice", and it needs them')
        if self.type == "code" and self.pattern is None:
            raise PydanticCustomError("no_pattern", 'type = "code" needs a pattern, such as "[A-Z]{2}[0-9]{6}"')
        if (self.least is not None or self.most is not None) and self.type != "number":
            raise PydanticCustomError("bounds", 'least and most belong to type = "number"')
        return self


class Branch(Table):
    """Go on with the objective `next` if `variable` has a value: `equals` one, is `one_of` several, or lies between
    `least` and `most` (both counted in).
    """

    next: Name
    variable: str
    equals: Value | None = None
    one_of: tuple[Value, ...] = ()
    least: float | None = None
    most: float | None = None

    @model_validator(mode="after")
    def _asks_something(self) -> Self:
        if self.equals is None and not self.one_of and self.least is None and self.most is None:
            raise PydanticCustomError("no_condition", "say when to go there: equals, one_of, least or most")
        return self

    def holds(self, values: dict[str, Value]) -> bool:
        value = values.get(self.variable)
        if value is None:
            return False
        if self.equals is not None:
            return _same(value, self.equals)
        if self.one_of:
            return any(_same(value, wanted) for wanted in self.one_of)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return False
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)


def _same(one: Value, other: Value) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return one.casefold() == other.casefold()
    return one == other and isinstance(one, bool) == isinstance(other, bool)


class Objective(Table):
    """One thing to find out.

    `prompt` is what the persona asks, said as it stands. `modality`: how the answer may come (`spoken`, `typed` or
    `any`). `confirmation`: `auto` takes a value that was understood, `manual` has `confirm` said ("{name}" stands for
    the variable) and waits for a yes. Then comes the first of `next_conditional` that holds, else `next`, else the end:
    `done` is said. `callback` is a tool of the persona's that is given the values. `starts` are patterns in the
    visitor's words that begin it; with `at_once` it begins with the session.
    """

    name: Name
    prompt: Line
    modality: Literal["spoken", "typed", "any"] = "any"
    outputs: tuple[Output, ...] = Field(min_length=1, max_length=12)
    confirmation: Literal["auto", "manual"] = "auto"
    confirm: Line | None = None
    next_conditional: tuple[Branch, ...] = ()
    next: Name | None = None
    callback: Name | None = None
    done: Line | None = None
    starts: tuple[str, ...] = ()
    at_once: bool = False
    again: Line = "I'm sorry, I did not get that."

    @field_validator("starts")
    @classmethod
    def _compiles(cls, patterns: tuple[str, ...]) -> tuple[str, ...]:
        return check_patterns(patterns)

    @model_validator(mode="after")
    def _names_are_known(self) -> Self:
        names = [output.name for output in self.outputs]
        if len(set(names)) < len(names):
            raise PydanticCustomError("same_output", "two outputs have the same name")
        if len(names) > 1 and (lacking := next((out.name for out in self.outputs[1:] if out.ask is None), None)):
            words = "the output '{name}' needs words that ask for it: ask = \"...\""
            raise PydanticCustomError("output_not_asked", words, {"name": lacking})
        unknown = [part for part in _placeholders(self.confirm) if part not in names]
        if unknown:
            words = "confirm names '{name}', which is none of its outputs: {outputs}"
            given = {"name": unknown[0], "outputs": ", ".join(names)}
            raise PydanticCustomError("confirms_unknown", words, given)
        return self


def _placeholders(line: str | None) -> list[str]:
    """The names between braces; raises ValueError where braces do not fit together."""
    try:
        return [name for _, name, _, _ in Formatter().parse(line or "") if name is not None]
    except ValueError as wrong:
        raise PydanticCustomError("braces", "its braces do not fit together: {why}", {"why": str(wrong)}) from wrong


def check_together(objectives: tuple[Objective, ...], tools: frozenset[str]) -> None:
    """Raises ValueError where an objective names another one, a variable or a tool that there is not."""
    names = [objective.name for objective in objectives]
    if doubled := next((name for name in names if names.count(name) > 1), None):
        raise PydanticCustomError("same_objective", "two objectives are called '{name}'", {"name": doubled})
    variables = {output.name for objective in objectives for output in objective.outputs}
    for objective in objectives:
        branches = [branch.next for branch in objective.next_conditional]
        for goal in [*branches, *([objective.next] if objective.next else [])]:
            if goal not in names:
                words = "the objective '{name}' goes on to '{goal}', which there is not"
                given = {"name": objective.name, "goal": goal}
                raise PydanticCustomError("no_such_objective", words, given)
        for branch in objective.next_conditional:
            if branch.variable not in variables:
                words = "no objective gives the variable '{name}'"
                raise PydanticCustomError("no_such_variable", words, {"name": branch.variable})
        if objective.callback is not None and objective.callback not in tools:
            words = "the callback '{name}' is not a tool of this persona"
            raise PydanticCustomError("no_such_tool", words, {"name": objective.callback})
