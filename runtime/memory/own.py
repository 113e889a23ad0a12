"""Questions of a visitor about themselves ("what's my name?"), answered with what they said before. Pure.

Only what they told us is said back, as something that they told us; notes that staff made are never said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from runtime.memory.facts import CATEGORIES, Kind
from runtime.memory.merge import Memory
from runtime.memory.progress import IN_WORDS, is_done

_VISIT = r"(?:appointment|visit|surgery|operation|procedure|check-?up|exam(?:ination)?|scan|session|cita|consulta)"
_ASKS: tuple[tuple[Kind, str], ...] = (
    ("name", r"\b(?:what(?:'s| is| was)|know|remember|recall) my name\b|\bwho am i\b|\bcómo me llamo\b"),
    (
        "appointment",
        rf"\b(?:when|what (?:day|time|date)|which (?:day|date)|remind me|remember|know|cuándo|a qué hora)\b.*"
        rf"\b(?:my|mi) (?:\w+ ){{0,2}}{_VISIT}\b|"
        r"\b(?:when|what day|what time|which day) (?:was i|am i|i was|i am|i'm) "
        r"(?:coming|due|booked|scheduled|supposed|to come)\b",
    ),
    ("language", r"\b(?:what|which) language (?:do i|did i|i)\b"),
)
_EVERYTHING = re.compile(
    r"\b(?:do|don't|can) you (?:still )?(?:remember|recognise|recognize|know) (?:me|who i am)\b|"
    r"\bwhat (?:do|can) you (?:still )?(?:know|remember) (?:about|of) me\b|\bwhat (?:did i tell|have i told) you\b|"
    r"\b(?:te acuerdas|se acuerda) de mí\b|\bqué sabes? de mí\b",
    re.IGNORECASE,
)
_COMPILED = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _ASKS)
_MOST = 3
_NEVER_SAID: tuple[Kind, ...] = ("note", "left_off", *CATEGORIES)


def told_before(question: str, known: Sequence[Memory]) -> str | None:
    """What to say to a question about oneself; None where it is no such question, or nothing is known.

    `known` are the person's own current memories.
    """
    straight = question.replace("’", "'")
    newest = sorted(known, key=lambda memory: (memory.pinned, memory.changed), reverse=True)
    if _EVERYTHING.search(straight):
        said = [words for memory in newest if (words := _sentence(memory))][:_MOST]
        return "Yes. " + " ".join(said) if said else None
    for kind, asked in _COMPILED:
        if asked.search(straight):
            return next((words for memory in newest if memory.kind == kind and (words := _sentence(memory))), None)
    return None


def _sentence(memory: Memory) -> str | None:
    """A memory said back to the one who it is about."""
    if memory.kind in _NEVER_SAID:
        return None
    match memory.kind:
        case "name":
            return f"You told me that your name is {memory.value}."
        case "appointment":
            return f"You told me that you have an appointment {memory.value}."
        case "language":
            return f"You told me that you like to speak {memory.value}."
        case "progress" if memory.slot != IN_WORDS:
            return f"You have finished {memory.value}." if is_done(memory.text) else f"You were at {memory.value}."
        case _:
            return f'You told me: "{memory.source.rstrip(".")}".' if memory.source else None
