"""The tables of a persona's file: how it takes turns, is there, hears, sees, is pronounced, and what it may keep."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from runtime.floor.backchannels import Interruptibility
from runtime.floor.endpoint import Patience
from runtime.floor.endpoint_question import asked_kind
from runtime.floor.presence import Engagement
from runtime.floor.text_cues import Asked
from runtime.memory.facts import Category
from runtime.perception.conditions import Wait, When, group_of
from runtime.perception.policy import Watch, feels, reads, sees
from runtime.tables import Line, Name, Patterned, Table

Tag = Annotated[str, Field(min_length=1, max_length=60, pattern=r"^[^\s,]+$")]
_SHORTEST_PHRASE = 5  # letters


class Expected(Patterned):
    """If one of `patterns` is found in what the persona itself says, the next turn of the visitor is taken for an
    answer of the kind `answer`, and waited for with `patience` (the persona's own, if not given).
    """

    answer: Asked
    patience: Patience | None = None


class TurnTaking(Table):
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
            words = "'{phrase}' is too short to be told from other words; take two words, such as hello mira"
            raise PydanticCustomError("short_phrase", words, {"phrase": phrase})
        return phrase

    @model_validator(mode="after")
    def _one_door(self) -> Self:
        if self.push_to_talk and self.wake_phrase is not None:
            raise PydanticCustomError("two_doors", "push_to_talk and wake_phrase exclude each other; keep one of them")
        return self

    def expects(self, our_words: str) -> tuple[Asked, Patience | None]:
        """What kind of answer our own words ask for, and the patience it needs (None: as always)."""
        told = next((expected for expected in self.expected if expected.matches(our_words)), None)
        return (asked_kind(our_words), None) if told is None else (told.answer, told.patience)


class Presence(Table):
    """What happens when nothing is said: `nudge` is said to somebody silent, after 25 s (`patient`) or 10 s (`eager`),
    twice at most; after `leave_after` seconds without a voice and without a face the session ends (None: never).
    """

    engagement: Engagement = "off"
    nudge: Line | None = None
    leave_after: Annotated[float, Field(ge=5, le=3600)] | None = None

    @model_validator(mode="after")
    def _has_words(self) -> Self:
        if self.engagement != "off" and self.nudge is None:
            words = 'engagement = "{engagement}" needs words to say: add nudge = "..."'
            raise PydanticCustomError("no_nudge", words, {"engagement": self.engagement})
        return self


class RosterEntry(Table):
    """A name that recognition must get right; `said` respells how people say it ("win" for Nguyen)."""

    name: Line
    said: tuple[Line, ...] = ()
    person: bool = False


class Hearing(Table):
    """How the persona listens.

    `roster`: names to listen for, besides those that its knowledge documents hold by themselves. `isolation`: `near`
    leaves out voices that are far away or babble, `off` hears everybody.
    """

    roster: tuple[RosterEntry, ...] = ()
    isolation: Literal["near", "off"] = "off"


class PerceptionTool(Table):
    """Something to be told of under `name`: when the condition `when` has held for `lasts` seconds.

    The device's `condition_command` is run with `name` and `when`. With `picture`, and only if the visitor agreed to
    it, it gets the picture of that moment (JPEG on its standard input). `calls_staff`: staff are called too.
    """

    name: Name
    when: When
    lasts: Annotated[float, Field(ge=0, le=120)] = 0.0
    picture: bool = False
    calls_staff: bool = False


class Perception(Table):
    """What is perceived of visitors, in memory only. `camera`: whether the camera is used while this persona talks.

    `watch`: `off`, nothing; `presence`, whether somebody is there, how many, and whether they look at us; `no-emotion`,
    also head, posture and how they speak; `full`, also what stands for feelings. `tools`: conditions to be told of.
    `report`: whether staff may read what was perceived of a visitor who agreed to that, until the next one comes.
    """

    camera: bool = True
    watch: Watch = "presence"
    tools: tuple[PerceptionTool, ...] = ()
    report: bool = False

    @model_validator(mode="after")
    def _may_be_seen(self) -> Self:
        groups = {"presence": sees(self.watch), "manner": reads(self.watch), "feeling": feels(self.watch)}
        for tool in self.tools:
            if not groups[group_of(tool.when)]:
                words = 'the tool \'{name}\' waits for "{when}", which watch = "{watch}" forbids'
                given = {"name": tool.name, "when": tool.when, "watch": self.watch}
                raise PydanticCustomError("not_watched", words, given)
        return self

    @property
    def used(self) -> bool:
        """Whether the camera is used at all."""
        return self.camera and sees(self.watch)

    @property
    def reports(self) -> bool:
        """Whether there is anything that staff may read."""
        return self.report and sees(self.watch)

    @property
    def passes_pictures_on(self) -> bool:
        """Whether a condition is to be told of with a picture."""
        return self.camera and any(tool.picture for tool in self.tools)

    @property
    def waits(self) -> tuple[Wait, ...]:
        """The conditions to be told of."""
        return tuple(Wait(tool.name, tool.when, tool.lasts, tool.picture, tool.calls_staff) for tool in self.tools)


class Pronunciation(Table):
    """How a word or name is said: as `alias` in other letters, or as `phonemes` in the voice's own alphabet."""

    word: Name
    alias: Name | None = None
    phonemes: Name | None = None

    @model_validator(mode="after")
    def _says_how(self) -> Self:
        if (self.alias is None) == (self.phonemes is None):
            words = "say how '{word}' is said: alias or phonemes, one of them"
            raise PydanticCustomError("not_said_how", words, {"word": self.word})
        return self


class Remembering(Table):
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


class Policies(Table):
    """What may be kept. `keep_days`: conversations and outputs of this persona go after so many days, if the device
    does not let them go before; 0: nothing outlives the session.
    """

    keep_days: Annotated[float, Field(ge=0)] | None = None


class Escalations(Table):
    """The words at a red flag for a visitor who says it in another language than the persona's, by that language."""

    es: Line = "Esto puede ser una emergencia. Avise ahora mismo al personal más cercano o pida ayuda de emergencia."


class ModelHelp(Table):
    """What a language model is asked beside small talk, each taking its time: `follow_ups`, to word a question that
    leans on what was said before; `phrasing`, to word the sentences that answer, both checked; `votes`, the larger
    one where it is there, how surely a doubtful sentence answers.
    """

    follow_ups: bool = False
    phrasing: bool = False
    votes: bool = False


class Endpoint(Table):
    """An OpenAI-compatible server on the operator's own machine or network, instead of the model in this process.

    Off unless `enabled`. `key_from` names the environment variable that holds its key. Times in seconds.
    """

    enabled: bool = False
    base_url: str = Field(pattern=r"^https?://[^\s?#]+$")
    model: Name
    headers: dict[str, str] = Field(default_factory=dict)
    key_from: str | None = Field(default=None, pattern=r"^[A-Z][A-Z0-9_]*$")
    context: int = Field(default=4096, ge=512, le=1_000_000)
    first_token_within: float = Field(default=3.0, gt=0, le=60)
    done_within: float = Field(default=20.0, gt=0, le=300)
