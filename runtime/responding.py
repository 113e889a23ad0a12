"""From a persona and opened models to who answers: guardrails, red flags, tools and objectives around the answerer."""

from __future__ import annotations

from collections.abc import Callable

from runtime.dialogue.answer import Answerer
from runtime.dialogue.language_model import LanguageModel
from runtime.dialogue.persona import Persona
from runtime.dialogue.respondent import Respondent
from runtime.guardrails.built_in import rails_of
from runtime.guardrails.dangers import Dangers
from runtime.guardrails.judge import asked_of
from runtime.guardrails.meaning import Meaning
from runtime.guardrails.rails import Rails
from runtime.memory.dates import date
from runtime.objectives.machine import Progress
from runtime.ports.host import NoHost
from runtime.ports.wall import SystemWall, local_date
from runtime.tools.host import Host
from runtime.tools.toolbox import Toolbox


def today() -> date:
    """The day it is, in this machine's time zone."""
    return local_date(SystemWall().now())


def rails(persona: Persona, meaning: Meaning | None, model: LanguageModel | None = None) -> Rails:
    """The persona's own guardrails, then the built-in ones. Embeds their examples: a tenth of a second."""
    looked_for = rails_of(persona.guardrails, persona.built_in_guardrails, persona.introduction)
    return Rails(looked_for, meaning, None if model is None else asked_of(model))


def respondent(
    persona: Persona,
    answerer: Answerer,
    meaning: Meaning | None,
    dangers: Dangers,
    model: LanguageModel | None = None,
    host: Host | None = None,
    resumed: Progress | None = None,
    day: Callable[[], date] = today,
) -> Respondent:
    """Who answers for this persona. `host`: what can be done besides talking; nothing, if None."""
    box = Toolbox(persona.tools, persona.folder, host or NoHost())
    return Respondent(persona, answerer, rails(persona, meaning, model), dangers, box, day, resumed)
