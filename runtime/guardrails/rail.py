"""A guardrail as a persona's file describes it: what it looks for, where, and what happens then."""

from __future__ import annotations

from typing import Literal, Self, get_args

from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from runtime.tables import Line, Name, Table, check_patterns, found

Scope = Literal["in", "out", "both"]
Action = Literal["refuse", "steer", "escalate", "end"]
BuiltIn = Literal["medical_advice", "other_people", "injection", "off_topic", "profanity", "human_claim"]
BUILT_IN: tuple[BuiltIn, ...] = get_args(BuiltIn)
MOST = 50


class Guardrail(Table):
    """Looks at what comes in (the visitor's words), at what goes out (our own clauses), or at `both`.

    It fires where one of `patterns` (regular expressions, case ignored) is found, where the words mean much the same as
    one of `examples` and not rather one of `but_not`, or where the language model says yes to `prompt` (a question
    about the words; slow, asked only where nothing quicker fired).

    `refuse` says `say` and nothing else, `steer` says it and goes on with the answer, `escalate` says it (the persona's
    escalation, if there is none) to its end and calls staff, `end` says it and ends the session. `protected`: said to
    its end, whatever the visitor does meanwhile. `unless_answered`: it stands back where the documents answer.
    """

    name: Name
    patterns: tuple[str, ...] = ()
    examples: tuple[Line, ...] = Field(default=(), max_length=40)
    but_not: tuple[Line, ...] = Field(default=(), max_length=40)
    prompt: Line | None = None
    scope: Scope = "in"
    action: Action = "refuse"
    say: Line | None = None
    protected: bool = False
    unless_answered: bool = False

    @field_validator("patterns")
    @classmethod
    def _compiles(cls, patterns: tuple[str, ...]) -> tuple[str, ...]:
        return check_patterns(patterns)

    @model_validator(mode="after")
    def _looks_for_something(self) -> Self:
        if not (self.patterns or self.examples or self.prompt):
            raise PydanticCustomError("looks_for_nothing", "it looks for nothing: add patterns, examples or a prompt")
        if self.say is None and self.action != "escalate":
            words = 'action = "{action}" needs words: say = "..."'
            raise PydanticCustomError("no_words", words, {"action": self.action})
        return self

    def matches(self, words: str) -> bool:
        """Whether one of the patterns is found."""
        return found(self.patterns, words) is not None


class BuiltInRails(Table):
    """The guardrails that every persona has: `off` leaves some out, `say` gives some of them words of its own."""

    off: tuple[BuiltIn, ...] = ()
    say: dict[BuiltIn, Line] = Field(default_factory=dict)
