"""Facts proposed by the language model under a JSON schema, each kept only if the visitor's own words bear it out.

Small models invent: whatever a fact says has to stand in one line of the visitor's, and that line has to speak of
themselves and of the kind of thing that is claimed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence

from runtime.dialogue.language_model import LanguageModel, Message, never
from runtime.memory.facts import Fact, Kind, Line
from runtime.memory.preferences import topic
from runtime.memory.statements import Clause, clauses

CONFIDENCE = 0.6
_KINDS: tuple[Kind, ...] = ("name", "language", "hearing", "mobility", "sight", "preference", "appointment", "progress")
_MOST_FACTS = 8
_TOKENS = 320
_MOST_LINES = 40
SCHEMA = {
    "type": "object",
    "properties": {
        "facts": {
            "type": "array",
            "maxItems": _MOST_FACTS,
            "items": {
                "type": "object",
                "properties": {
                    "line": {"type": "integer"},
                    "kind": {"enum": list(_KINDS)},
                    "value": {"type": "string", "maxLength": 80},
                },
                "required": ["line", "kind", "value"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["facts"],
    "additionalProperties": False,
}
_INSTRUCTION = (
    "You read a conversation and list what the visitor says about themselves that is useful next time: their name, "
    "language, hearing, mobility or sight needs, preferences, appointments, and how far they are in a training. "
    "Copy the visitor's own words as the value. List nothing about other people, no questions, no illnesses. "
    'If there is nothing, answer {"facts": []}.'
)
_EXAMPLE = (
    Message("user", "0: Hi, I'm Rosa.\n1: I'd rather come on a weekday.\n2: Where is the toilet?"),
    Message(
        "assistant",
        '{"facts": [{"line": 0, "kind": "name", "value": "Rosa"}, '
        '{"line": 1, "kind": "preference", "value": "come on a weekday"}]}',
    ),
)
_CUE_WORDS: dict[Kind, str] = {
    "name": r"\bname|\bi'm\b|\bi am\b|\bcall me\b|\bllamo\b|\bsoy\b|\bhere$|\bspeaking$",
    "language": r"\bspeak|\blanguage|\btalk|\binterpret|\btranslat|\bidioma|\bhabl",
    "hearing": r"\bhear|\bdeaf|\blouder|\blip|\bsord|\boigo|\baudífon",
    "mobility": r"\bwheel|\bwalk|\bstairs|\bsteps|\bcane|\bcrutch|\bstand|\blift|\bramp|\bruedas|\bbastón|\bescaler",
    "sight": r"\bsee\b|\bsight|\bblind|\bprint|\bread\b|\bglasses|\bbraille|\bveo\b|\bcieg",
    "preference": r"\bprefer|\brather\b|\blike\b|\bbest\b|\bbetter\b|\bfavou?rite|\balways\b|\bnever\b|\bprefier",
    "appointment": r"\bappointment|\bbooked|\bvisit|\bscheduled|\bcoming\b|\bcome (?:in|back)|\bcheck-?up|\bcita\b",
    "progress": r"\bmodule|\blesson|\bstep|\bchapter|\bscenario|\bunit\b|\blevel|\bexercise|\bmódulo|\blección",
}
_CUES = {kind: re.compile(words, re.IGNORECASE) for kind, words in _CUE_WORDS.items()}
_SELF = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|me|my|we|our|soy|tengo|mi|me)\b|\b(?:here|speaking)$", re.IGNORECASE)
_NEGATED = re.compile(r"\b(?:not|no|never|don't|won't|isn't)\b", re.IGNORECASE)
_SMALL = frozenset("a an the is are am was be i my me in on at to of for with and or it that this very".split())


def by_model(model: LanguageModel, lines: Sequence[Line], cancelled: Callable[[], bool] = never) -> list[Fact]:
    """What the model proposes of a conversation and the conversation bears out; nothing if it answers with no JSON.

    Takes one answer of at most 320 tokens. A conversation longer than the model's context is read from its end.
    """
    said = _said(lines)
    while said:
        messages = _prompt(said)
        if sum(model.count(message.content) + 8 for message in messages) + _TOKENS <= model.context:
            break
        said = said[1:]
    if not said:
        return []
    pieces = model.stream(messages, max_tokens=_TOKENS, json_schema=SCHEMA, cancelled=cancelled)
    return borne_out("".join(pieces), lines)


def borne_out(answer: str, lines: Sequence[Line]) -> list[Fact]:
    """Those facts of a model's answer that stand in the visitor's own statements."""
    try:
        listed = json.loads(answer)["facts"]
    except (json.JSONDecodeError, KeyError, TypeError):
        return []  # cut off in the middle, or no JSON: there is nothing to go by
    stated: dict[int, list[Clause]] = {}
    for clause in clauses(lines):
        stated.setdefault(clause.line, []).append(clause)
    found = []
    for item in listed:
        for clause in stated.get(item["line"], []):
            if (fact := _fact(item["kind"], item["value"], clause)) is not None:
                found.append(fact)
                break
    return found


def _fact(kind: Kind, value: str, clause: Clause) -> Fact | None:
    value = " ".join(value.split()).strip(" .")
    words = set(re.findall(r"\w+", value.lower()))
    telling = words - _SMALL
    in_clause = set(re.findall(r"\w+", clause.text.lower()))
    if not telling or not words <= in_clause | _SMALL:
        return None
    if clause.asked or _NEGATED.search(clause.text) or not _SELF.search(clause.text):
        return None
    if not _CUES[kind].search(clause.text) or (kind == "name" and not _is_name(value)):
        return None
    slot = f"preference:{topic(value)}" if kind == "preference" else f"{kind}:" if kind == "appointment" else kind
    return Fact(kind, slot, value, f"{_LABEL[kind]}: {value}.", clause.text, clause.line, CONFIDENCE)


_LABEL: dict[Kind, str] = {
    "name": "Name",
    "language": "Language",
    "hearing": "Hearing",
    "mobility": "Mobility",
    "sight": "Sight",
    "preference": "Prefers",
    "appointment": "Appointment",
    "progress": "Training",
}


def _is_name(value: str) -> bool:
    return all(word[:1].isupper() for word in value.split()) and len(value.split()) <= 4


def _said(lines: Sequence[Line]) -> list[tuple[int, str]]:
    """The visitor's lines that may be kept, with their numbers in the conversation."""
    taken = {clause.line for clause in clauses(lines)}
    said = [(number, line.text) for number, line in enumerate(lines) if number in taken]
    return said[-_MOST_LINES:]


def _prompt(said: Sequence[tuple[int, str]]) -> tuple[Message, ...]:
    listed = "\n".join(f"{number}: {text}" for number, text in said)
    return (Message("system", _INSTRUCTION), *_EXAMPLE, Message("user", listed))
