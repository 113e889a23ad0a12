"""From a persona and opened models to who answers: guardrails, red flags, tools and objectives around the answerer."""

from __future__ import annotations

from collections.abc import Callable

from runtime.dialogue.answer import Answerer
from runtime.dialogue.language_model import LanguageModel, ToolCaller
from runtime.dialogue.persona import Persona
from runtime.dialogue.respondent import Respondent
from runtime.guardrails.built_in import rails_of
from runtime.guardrails.dangers import Dangers
from runtime.guardrails.judge import asked_of
from runtime.guardrails.meaning import Meaning
from runtime.guardrails.rails import Rails
from runtime.guardrails.refusal_classifier import RefusalClassifier
from runtime.memory.dates import date
from runtime.objectives.machine import Progress
from runtime.ports.host import NoHost
from runtime.ports.wall import SystemWall, local_date
from runtime.tools.choosing import chosen_by
from runtime.tools.host import Host
from runtime.tools.toolbox import Toolbox


def today() -> date:
    """The day it is, in this machine's time zone."""
    return local_date(SystemWall().now())


def rails(
    persona: Persona,
    meaning: Meaning | None,
    model: LanguageModel | None = None,
    learnt: RefusalClassifier | None = None,
) -> Rails:
    """The persona's own guardrails, then the built-in ones. Embeds their examples: a tenth of a second."""
    looked_for = rails_of(persona.guardrails, persona.built_in_guardrails, persona.introduction)
    return Rails(looked_for, meaning, None if model is None else asked_of(model), learnt)


def respondent(
    persona: Persona,
    answerer: Answerer,
    meaning: Meaning | None,
    dangers: Dangers,
    model: LanguageModel | None = None,
    host: Host | None = None,
    resumed: Progress | None = None,
    day: Callable[[], date] = today,
    learnt: RefusalClassifier | None = None,
) -> Respondent:
    """Who answers for this persona. `host`: what can be done besides talking; nothing, if None. `learnt`: what the
    built-in guardrails go by beside their patterns and examples.
    """
    box = Toolbox(persona.tools, persona.folder, host or NoHost())
    choose = chosen_by(model) if _calls_tools(persona) and isinstance(model, ToolCaller) else None
    return Respondent(persona, answerer, rails(persona, meaning, model, learnt), dangers, box, day, resumed, choose)


def _calls_tools(persona: Persona) -> bool:
    """Whether the persona's language model is an endpoint: small models call anything."""
    return persona.endpoint is not None and persona.endpoint.enabled
