"""Who the visitor talks to: a persona, read from a TOML file beside its own folder of knowledge.

A persona is a folder with `persona.toml` in it. Those that come with Bedside lie in `runtime/dialogue/personas`.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal, Self, get_args

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, ValidationError, field_validator, model_validator

from runtime.errors import BadSettings
from runtime.floor.backchannels import Interruptibility
from runtime.floor.endpoint import Patience
from runtime.floor.endpoint_question import asked_kind
from runtime.floor.presence import Engagement
from runtime.floor.text_cues import Asked
from runtime.memory.facts import Category

SCHEMA_VERSION = 1
SHIPPED = Path(__file__).parent / "personas"
FILE = "persona.toml"

Line = Annotated[str, Field(min_length=1, max_length=400)]
Tag = Annotated[str, Field(min_length=1, max_length=60, pattern=r"^[^\s,]+$")]
ESCALATION = "This may be an emergency. Please tell the nearest member of staff right now, or call for emergency help."
_SHORTEST_PHRASE = 5  # letters


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class _Patterned(_Table):
    """Something that is looked for in words with regular expressions, case ignored."""

    patterns: tuple[str, ...] = Field(min_length=1)

    @field_validator("patterns")
    @classmethod
    def _compiles(cls, patterns: tuple[str, ...]) -> tuple[str, ...]:
        for pattern in patterns:
            try:
                re.compile(pattern)
            except re.error as wrong:
                raise ValueError(f"{pattern!r} is not a regular expression: {wrong}") from wrong
        return patterns

    def matches(self, words: str) -> bool:
        straight = words.replace("’", "'")
        return any(re.search(pattern, straight, re.IGNORECASE) for pattern in self.patterns)


class Expected(_Patterned):
    """If one of `patterns` is found in what the persona itself says, the next turn of the visitor is taken for an
    answer of the kind `answer`, and waited for with `patience` (the persona's own, if not given).
    """

    answer: Asked
    patience: Patience | None = None


class TurnTaking(_Table):
    """How the persona takes turns: how long it lets the visitor think, how easily it gives way, what counts as a turn.

    `murmurs`: whether it says `murmur` softly at the visitor's pauses, without taking the floor.
    """

    patience: Patience = "medium"
    interruptibility: Interruptibility = "medium"
    push_to_talk: bool = False
    wake_phrase: str | None = Field(default=None, max_length=60)
    murmurs: bool = False
    murmur: Annotated[str, Field(min_length=1, max_length=20)] = "Mm-hm."
    expected: tuple[Expected, ...] = ()

    @field_validator("wake_phrase")
    @classmethod
    def _can_be_said(cls, phrase: str | None) -> str | None:
        if phrase is not None and sum(letter.isalpha() for letter in phrase) < _SHORTEST_PHRASE:
            raise ValueError(f"{phrase!r} is too short to be told from other words; take two words, such as hello mira")
        return phrase

    @model_validator(mode="after")
    def _one_door(self) -> Self:
        if self.push_to_talk and self.wake_phrase is not None:
            raise ValueError("push_to_talk and wake_phrase exclude each other; keep one of them")
        return self

    def expects(self, our_words: str) -> tuple[Asked, Patience | None]:
        """What kind of answer our own words ask for, and the patience it needs (None: as always)."""
        told = next((expected for expected in self.expected if expected.matches(our_words)), None)
        return (asked_kind(our_words), None) if told is None else (told.answer, told.patience)


class Presence(_Table):
    """What happens when nothing is said: `nudge` is said to somebody silent, after 25 s (`patient`) or 10 s (`eager`),
    twice at most; after `leave_after` seconds without a voice and without a face the session ends (None: never).
    """

    engagement: Engagement = "off"
    nudge: Line | None = None
    leave_after: Annotated[float, Field(ge=5, le=3600)] | None = None

    @model_validator(mode="after")
    def _has_words(self) -> Self:
        if self.engagement != "off" and self.nudge is None:
            raise ValueError(f'engagement = "{self.engagement}" needs words to say: add nudge = "..."')
        return self


class RosterEntry(_Table):
    """A name that recognition must get right; `said` respells how people say it ("win" for Nguyen)."""

    name: Line
    said: tuple[Line, ...] = ()
    person: bool = False


class Hearing(_Table):
    """How the persona listens.

    `roster`: names to listen for, besides those that its knowledge documents hold by themselves. `isolation`: `near`
    leaves out voices that are far away or babble, `off` hears everybody.
    """

    roster: tuple[RosterEntry, ...] = ()
    isolation: Literal["near", "off"] = "off"


class Remembering(_Table):
    """What is remembered of visitors from one session to the next, and for whom.

    `store` is the tag under which it is kept (none: nothing is), `shared` further tags that are read too. `visitor`:
    `new` takes everybody for a stranger unless staff say who it is, `same` is one person at this device throughout (a
    patient's room, a learner's own machine). `allow` names sensitive categories that may be kept. `budget`: tokens of
    the prompt that memories may take.
    """

    store: Tag | None = None
    shared: tuple[Tag, ...] = ()
    visitor: Literal["new", "same"] = "new"
    allow: tuple[Category, ...] = ()
    budget: Annotated[int, Field(ge=20, le=1000)] = 120


class Guardrail(_Patterned):
    """If one of `patterns` is found in the visitor's words, `say` is the answer; `protected`: it is said to its end,
    whatever the visitor does meanwhile.
    """

    name: Line
    say: Line
    protected: bool = False


class Persona(_Table):
    """A persona of schema version 1. `knowledge` are folders or files, relative to the persona's own folder, and
    `knowledge_tags` tags of documents in the store; `language` is what the visitor speaks (ISO 639-1), `auto` to find
    out. `keep_transcript`: what was said and heard is kept in the store, as long as its retention says.

    Lines that are spoken as they stand: `greeting` opens a session (and with `greeting_protected` is said to its end
    whatever the visitor does meanwhile), `introduction` answers "who are you?", `unknown`
    is said when the knowledge has no answer, `unsure` (with "{topic}" in it) before an answer that may not be one,
    `fallback` when small talk found no words, `apology` when something failed, and `escalation`, to its end, when the
    visitor's words are a red flag.
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
    turn_taking: TurnTaking = TurnTaking()
    presence: Presence = Presence()
    hearing: Hearing = Hearing()
    memory: Remembering = Remembering()
    guardrails: tuple[Guardrail, ...] = ()
    _folder: Path = PrivateAttr(default=Path())

    @field_validator("unsure")
    @classmethod
    def _names_topic(cls, line: str) -> str:
        if "{topic}" not in line:
            raise ValueError('"{topic}" has to stand in it, for the heading that the answer was found under')
        return line

    @property
    def folder(self) -> Path:
        """Where the persona's file lies."""
        return self._folder

    @property
    def keeps(self) -> bool:
        """Whether anything of a conversation may outlive it."""
        return self.keep_transcript or self.memory.store is not None

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
        raise BadSettings(f"{file} is not valid TOML: {wrong}.", "Correct that line and try again.") from wrong
    except OSError as wrong:
        raise BadSettings(f"{file} cannot be read: {wrong.strerror}.", "Check the file's permissions.") from wrong
    version = table.get("schema_version")
    if isinstance(version, int) and version > SCHEMA_VERSION:
        raise BadSettings(
            f"{file} has schema version {version}, but this Bedside knows versions up to {SCHEMA_VERSION}.",
            "Update Bedside, or set schema_version = 1 and leave out what is newer.",
        )
    if version != SCHEMA_VERSION:
        raise BadSettings(f"{file} does not say its schema version.", f"Add: schema_version = {SCHEMA_VERSION}")
    try:
        persona = Persona.model_validate(table)
    except ValidationError as wrong:
        raise BadSettings(*_explain(file, wrong)) from wrong
    persona._folder = file.parent
    missing = [path for path in persona.knowledge_paths if not path.exists()]
    if missing:
        raise BadSettings(
            f"{file} names {missing[0]} under knowledge, which does not exist.",
            "Create it, or take it out of the knowledge list.",
        )
    return persona


def _find(name_or_path: str | Path) -> Path:
    given = Path(name_or_path)
    for candidate in (SHIPPED / given / FILE, given / FILE, given):
        if candidate.is_file():
            return candidate.resolve()
    raise BadSettings(
        f"There is no persona {str(name_or_path)!r}.",
        f"Shipped: {', '.join(shipped_personas())}. Or give the path of a folder with a {FILE} in it.",
    )


def _explain(file: Path, wrong: ValidationError) -> tuple[str, str]:
    """The first thing that is wrong, and what to do about it."""
    # An unknown key first: it is most often the misspelling of one that is then missing.
    error = min(wrong.errors(), key=lambda found: found["type"] != "extra_forbidden")
    where = ".".join(str(part) for part in error["loc"])
    if error["type"] == "extra_forbidden":
        known = _keys_beside(error["loc"])
        near = difflib.get_close_matches(str(error["loc"][-1]), known, n=1, cutoff=0.5)
        hint = f"Did you mean {near[0]!r}?" if near else f"Known keys here: {', '.join(known)}."
        return f"{file} has an unknown key {where!r}.", hint
    if error["type"] == "missing":
        return f"{file} lacks the key {where!r}.", f'Add: {error["loc"][-1]} = "..."'
    return f"{file}: {where}: {error['msg'].removeprefix('Value error, ')}.", "Correct the value and try again."


def _keys_beside(location: tuple[Any, ...]) -> list[str]:
    """The keys that the table at the parent of `location` may have."""
    table: type[BaseModel] = Persona
    for part in location[:-1]:
        if isinstance(part, str):
            table = _table_under(table.model_fields[part].annotation)
    return list(table.model_fields)


def _table_under(annotation: Any) -> type[BaseModel]:
    """The table that a key holds: alone, or many of them."""
    tables = [kind for kind in (annotation, *get_args(annotation)) if isinstance(kind, type)]
    return next(kind for kind in tables if issubclass(kind, BaseModel))
