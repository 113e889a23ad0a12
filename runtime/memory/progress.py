"""How far a training has come, from what both said. Pure."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from runtime.memory.facts import Fact, Line
from runtime.memory.statements import Clause

_NUMBERS = {
    name: number
    for names in (
        "one two three four five six seven eight nine ten eleven twelve",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "un deux trois quatre cinq six sept huit neuf dix onze douze",
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "um dois três quatro cinco seis sete oito nove dez onze doze",
    )
    for number, name in enumerate(names.split(), 1)
}
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)})"
_UNIT = (
    r"(?:module|lesson|step|chapter|scenario|unit|part|level|exercise|section|stage|"
    r"módulo|lección|paso|capítulo|tema|parte|leçon|chapitre|partie|étape|modul|lektion|kapitel|teil|schritt|lição|passo)"
)
_PLACE = (
    rf"(?:the )?(?P<unit>{_UNIT}) (?:number )?(?P<number>{_NUMBER})\b|the (?P<ordinal>{_NUMBER}) (?P<unit2>{_UNIT})\b"
)
_DONE = (
    r"\b(?:i|we)(?:'ve| have)?(?: \w+)? (?:finished|completed|did|done|passed)|\bthat (?:completes|was|concludes)|"
    r"\byou(?:'ve| have)(?: \w+)? (?:finished|completed|passed|done)|\byou (?:finished|completed)|"
    r"\b(?:he terminado|terminé)"
)
_REACHED = (
    r"\b(?:i'm|i am|we're|we are|i was|we were)(?: \w+)? (?:on|at|in)|"
    r"\b(?:i|we|you)(?:'ve| have)? (?:got to|reached|stopped at|left off at|got as far as)|\bestoy en"
)
_PATTERN = re.compile(rf"(?P<how>(?P<done>{_DONE})|{_REACHED}) (?:{_PLACE})", re.IGNORECASE)
_TOPIC = re.compile(
    r"^(?:\s*,)?\s*(?:(?:the one |which is |that is )?(?:about|on|called|sobre)|of (?:the|our))\s+"
    r"(?P<a>[\w' -]{3,40}?)(?=[.,;!?]|$)|"
    r"^\s*,\s*(?P<b>(?:the )?[\w' -]{3,40}?)(?=[.,;!?]|$)",
    re.IGNORECASE,
)
_NO_TOPIC = re.compile(r"^(?:i|we|you|and|but|so|now|yesterday|today|last|next|let's|then|please)\b", re.IGNORECASE)
_ANY_PLACE = re.compile(_PLACE, re.IGNORECASE)
_BEHIND = re.compile(
    r"\b(?:finished|completed|done|did|passed|behind me|through with|got through|worked through|all of it|terminado|terminé|acabad[oa]|"
    r"acabé|acabamos|hecho|hice|fini|terminée?|fait|fertig|geschafft|gemacht|hinter mir|durch|acabei|acabámos|terminei|fiz)\b",
    re.IGNORECASE,
)
IN_WORDS = "progress:words"
"""The slot of progress that is told without a number."""
_LONGEST = 100  # characters
AGAIN = re.compile(r"\b(?:start(?:ed|ing)? (?:over|again|from the beginning)|begin again)\b", re.IGNORECASE)


def found(lines: Sequence[Line], taken: Container[int]) -> list[Fact]:
    """Progress in the order in which it was said; of the visitor's lines only those that may be `taken`."""
    facts = []
    for number, line in enumerate(lines):
        if line.by_visitor and number not in taken:
            continue
        for match in _PATTERN.finditer(line.text.replace("’", "'")):
            if line.text[match.end() :].lstrip().startswith("?") or line.text.rstrip().endswith("?"):
                continue
            facts.append(_fact(match, line, number))
    return facts


def told(clause: Clause, confidence: float) -> Iterator[Fact]:
    """The place in a training that a clause speaks of in words no pattern knows; without a number, the words."""
    if match := _ANY_PLACE.search(clause.text):
        place = _place(match)
        how = "Finished" if _BEHIND.search(clause.text) else "Is at"
        slot = f"progress:{place.split()[0]}"
        yield Fact("progress", slot, place, f"{how} {place}.", clause.text, clause.line, confidence)
    elif len(clause.text) <= _LONGEST:
        text = f'Of the training: "{clause.text}".'
        yield Fact("progress", IN_WORDS, clause.text, text, clause.text, clause.line, confidence)


def is_done(text: str) -> bool:
    """Whether the sentence of a progress fact says that its place is behind the learner."""
    return text.startswith("Finished")


def position(value: str) -> int:
    """The number in a progress value ("module two: hand hygiene, finished"), 0 if there is none."""
    match = re.search(rf"\b{_NUMBER}\b", value, re.IGNORECASE)
    if match is None:
        return 0
    word = match.group().lower()
    return _NUMBERS.get(word) or int(word)


def _fact(match: re.Match[str], line: Line, number: int) -> Fact:
    place = _place(match)
    topic = _TOPIC.match(line.text.replace("’", "'")[match.end() :])
    about = (topic["a"] or topic["b"] or "").strip() if topic else ""
    if about and not _NO_TOPIC.match(about):
        place += f" ({about})"
    how = "Finished" if match["done"] else "Is at"
    confidence = 0.9 if match["done"] else 0.8
    return Fact("progress", f"progress:{place.split()[0]}", place, f"{how} {place}.", line.text, number, confidence)


def _place(match: re.Match[str]) -> str:
    unit, which = match["unit"] or match["unit2"], match["number"] or match["ordinal"]
    return f"{unit.lower()} {which.lower()}"
