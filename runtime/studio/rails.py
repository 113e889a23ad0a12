"""Guardrails and objectives tried on words while they are being written: which fires and why, and what is read."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Literal

from models.store import ModelStore
from runtime.dialogue.persona import Persona
from runtime.errors import BadSettings
from runtime.guardrails.built_in import rails_of
from runtime.guardrails.classifier import share
from runtime.guardrails.meaning import Meaning
from runtime.guardrails.rails import ALIKE, Rails
from runtime.guardrails.red_flags import red_flag
from runtime.guardrails.refusal_classifier import RefusalClassifier
from runtime.knowledge.readers import open_multilingual
from runtime.loading import mini_lm
from runtime.objectives.objective import Objective, Value
from runtime.objectives.values import read as read_value
from runtime.ports.wall import local_date
from runtime.studio.staff import Acting, intent
from runtime.tables import found

Scope = Literal["in", "out"]
_NEAR = 0.1  # below what fires, down to which an example is worth telling


@dataclass(frozen=True, slots=True)
class Fired:
    """A rule on some words. `because`: "red flag", "pattern", "example", "learnt", or "near" for one that does not
    fire; `words`: what it found; `rule`: the pattern, example or danger; `score`: how alike, 0 to 1; `say`: what would
    be said.
    """

    name: str
    action: str
    because: str
    words: str
    rule: str
    score: float
    say: str


@intent("persona.read")
def fired(acting: Acting, text: str, words: str, scope: Scope) -> list[Fired]:
    """What fires on these words with the persona as it stands in the text; the first one decides. Then what came near.

    Rules that ask the language model are not tried. Raises BadSettings for a text that is no persona.
    """
    persona = _persona(text)
    told: list[Fired] = []
    danger = red_flag(words) if scope == "in" else None
    if danger is not None:
        place = words[danger.start : danger.end]
        told.append(Fired("red flag", "escalate", "red flag", place, danger.danger.value, 1.0, persona.escalation))
    rails = rails_of(persona.guardrails, persona.built_in_guardrails, persona.introduction)
    near = []
    for trial in Rails(rails, meaning(), learnt=learnt()).tried(words, scope):
        rail = trial.rail
        say = rail.say or persona.escalation
        if trial.fired is not None and trial.fired.why == "pattern":
            rule = next((each for each in rail.patterns if found((each,), words)), "")
            told.append(Fired(rail.name, rail.action, "pattern", trial.fired.evidence, rule, 1.0, say))
        elif trial.fired is not None and trial.fired.why == "learnt":
            told.append(Fired(rail.name, rail.action, "learnt", words, "", share(trial.fired.score), say))
        elif trial.fired is not None:
            told.append(Fired(rail.name, rail.action, "example", words, trial.fired.evidence, trial.fired.score, say))
        elif trial.nearest is not None and trial.score >= ALIKE - _NEAR:
            near.append(Fired(rail.name, rail.action, "near", words, trial.nearest, trial.score, ""))
    return [*told, *near]


@dataclass(frozen=True, slots=True)
class Read:
    """An objective tried on an answer: what it asks, what was read out of the words, what is missing, what follows."""

    prompt: str
    values: dict[str, str]
    missing: tuple[str, ...]
    next: str


@intent("persona.read")
def read(acting: Acting, text: str, objective: str, words: str) -> Read:
    """What an objective asks for and gets out of some words. Raises BadSettings for a text that is no persona."""
    persona = _persona(text)
    one = next((each for each in persona.objectives if each.name == objective), None)
    if one is None:
        raise BadSettings(
            "There is no objective {objective!r} in this text.", "Choose one of the list.", objective=objective
        )
    today = local_date(acting.store.wall.now())
    values: dict[str, Value] = {}
    for output in one.outputs if words else ():
        value = read_value(output, words, today)
        if value is not None:
            values[output.name] = value
    missing = tuple(f"{each.name} ({each.type})" for each in one.outputs if each.name not in values)
    return Read(one.prompt, {name: _told(value) for name, value in values.items()}, missing, _next(one, values))


def _next(objective: Objective, values: dict[str, Value]) -> str:
    branch = next((each.next for each in objective.next_conditional if each.holds(values)), None)
    return branch or objective.next or ""


def _told(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


@cache
def meaning() -> Meaning:
    """What examples are compared with, opened once. Raises ModelMissing, ModelDamaged."""
    return Meaning(mini_lm(ModelStore.default()))


@cache
def learnt() -> RefusalClassifier:
    """What was learnt for the built-in guardrails. Raises ModelMissing, ModelDamaged."""
    return RefusalClassifier(meaning(), Meaning(open_multilingual(ModelStore.default())))


def _persona(text: str) -> Persona:
    try:
        return Persona.model_validate(tomllib.loads(text))
    except ValueError as wrong:
        raise BadSettings("The persona has a mistake; it is tried when that is corrected.") from wrong
