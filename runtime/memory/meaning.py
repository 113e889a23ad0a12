"""Facts by meaning: clauses of the visitor's by what they tell (`kinds.py`), each borne out by its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from runtime.memory import appointments, names, progress
from runtime.memory.dates import date
from runtime.memory.facts import Fact, Kind, Line
from runtime.memory.kinds import Kinds, Likely, Told
from runtime.memory.languages import language_in
from runtime.memory.preferences import topic
from runtime.memory.sensitive import categories
from runtime.memory.statements import Clause, clauses
from runtime.memory.whose import of_others

LEAST = 0.6
"""Of a clause's probability, where its words are kept as they are."""
LEAST_BORNE_OUT = 0.45
_BORNE_OUT: tuple[Told, ...] = ("language", "appointment", "progress", "name")
"""Kinds of which the clause has to name what it is about as well: a language, a day, a place in a training, a name."""
LEAST_IN_WORDS = 0.75
"""For progress in a training that names no place of it."""
MOST_SENSITIVE = 0.2
"""Of a clause that is kept."""
_WHOLER = 0.012  # for each word: of two that are as likely, the one that says more
_DOUBTED = 0.6  # of telling nothing
_MOST_SURE = 0.8  # a fact's confidence: what the visitor said is not read word for word
_SHORT, _LONGEST = 8, 140  # words of a clause that needs its sentence; characters of one that is kept
_RUN_ON = 6  # words of a sentence without marks that may be several
_NEXT = re.compile(
    r"\s+(?:(?:e|et|und|y) (?=(?:venho|tenho|não|sou|ando|uso|vou|falo|je|j'ai|ich|mein|hab|komme|bin|tengo|vengo|uso|no|voy|estoy|hablo|prefiero) )|(?=(?:(?:can|could|would|will|do|did) (?:you|i|we|they|someone|somebody)|(?:is|are|was) there|is it|where(?:'s| is| do| can)|what(?:'s| is| time| do)|"
    r"how (?:do|much|many|long|far)|i'm|i've|i'd|i can't|i don't|i have|i need|my name|call me|please|hay|dónde|me lo puede|tengo|prefiero|"
    r"il y a|où|vous pouvez|j'ai|je|gibt es|wo ist|können sie|ich|há|onde|pode|tenho|venho|vengo|it's|i'll) ))",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"\b(?:not|no longer) (?:deaf|blind|in a)\b|\bused to (?!work)|\bdon't need (?:a|an|any)\b|"
    r"^you (?:can't|cannot|don't)\b|\bcouldn't (?:see|hear|read)\b|\bi thought i\b|\bbut i don't\b|\bhear(?:d|ing)? (?:voices|things|that|about)\b|"
    r"\b(?:hearing|sight|eyesight|eyes|ears|walking)(?:'s| is| are) (?:\w+ )?(?:fine|perfect|excellent|good|okay)\b",
    re.IGNORECASE,
)
_NOT_THEN = re.compile(
    r"\b(?:can't|cannot|never|don't|won't|cancel\w*|change|could|today|tonight|hoy|aujourd'hui|heute|hoje|yesterday|ayer|hier|gestern|ontem|"
    r"missed|last|not (?:on|before|that|next))\b",
    re.IGNORECASE,
)
_LASTING = re.compile(
    r"\b(?:always|(?:every|each) (?:time|visit)|from now on|in future|siempre|cada vez|toujours|immer|sempre)\b",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"\b(?:(?:would|do) you mind|(?:could|can|would) you|puede|podría|pouvez|können sie|pode)\b", re.IGNORECASE
)
_REQUESTED: tuple[Told, ...] = ("hearing", "sight")
"""What a request tells of the one who makes it ("would you mind talking to my good ear?")."""
_PLAIN = 0.8
_NO_PREFERENCE = re.compile(
    r"^(?:that|this|it(?!'s (?:best|better|easiest|easier))|(?:before|after) (?:that|then)|every time|(?:book|do|get|send|take) (?:one|it|that))\b|\bcalls? me (?-i:[A-ZÀ-Þ])",
    re.IGNORECASE,
)
_PLAINLY: dict[Kind, str] = {
    "hearing": "Has trouble hearing.",
    "mobility": "Has trouble getting about.",
    "sight": "Has trouble seeing.",
}
_LABEL: dict[Kind, str] = {"hearing": "Of hearing", "mobility": "Of getting about", "sight": "Of seeing"}


def by_meaning(kinds: Kinds, lines: Sequence[Line], today: date) -> list[Fact]:
    """What the clauses of a conversation held on `today` mean; of each need only what was said most plainly."""
    said = list(clauses(lines))
    said += [piece for clause in said for piece in _pieces(clause)]
    said += [clause for clause in map(_whole, said) if clause not in said]
    told = [clause for clause in dict.fromkeys(said) if may_be_told(clause)]
    found: list[tuple[float, Fact]] = []
    for clause, likely in zip(told, kinds.of([clause.text for clause in told]), strict=True):
        if likely.sensitive <= MOST_SENSITIVE:
            found += [(likely.probability, fact) for fact in _facts(likely, clause, today)]
    taken: list[Fact] = []
    for _, fact in sorted(found, key=lambda each: -each[0] - _WHOLER * len(each[1].source.split())):
        if not any(fact.slot == other.slot or of_one_piece(fact, other) for other in taken):
            taken.append(fact)
    return sorted(taken, key=lambda fact: fact.line)


def undoubted(kinds: Kinds, facts: Sequence[Fact]) -> list[Fact]:
    """Of facts that rules found, those without preferences in words that mean none ("I prefer tea to coffee")."""
    doubtful = [fact for fact in facts if fact.kind == "preference" and fact.source]
    judged = zip(doubtful, kinds.of([fact.source for fact in doubtful]), strict=True)
    doubted = [fact for fact, likely in judged if likely.none > _DOUBTED or likely.sensitive > 0.5]
    return [fact for fact in facts if fact not in doubted]


def of_one_piece(one: Fact, other: Fact) -> bool:
    """Whether two facts were read in the same words, so that only one of them can be meant."""
    if one.kind != other.kind and (one.kind in _BORNE_OUT or other.kind in _BORNE_OUT):
        return False
    return one.line == other.line and (one.source in other.source or other.source in one.source)


def _pieces(clause: Clause) -> Iterator[Clause]:
    """The parts of a clause that a recogniser wrote without marks, where a new sentence may begin."""
    if len(clause.text.split()) >= _RUN_ON:
        for part in _NEXT.split(clause.text):
            if 2 < len(part.split()) < len(clause.text.split()):
                yield replace(clause, text=part, asked=False)


def _whole(clause: Clause) -> Clause:
    """The clause's sentence as one: what several say together may be plainer than each."""
    sentence = clause.sentence.strip(" .!?;,")
    return replace(clause, text=sentence, asked=clause.sentence.rstrip().endswith("?"))


def may_be_told(clause: Clause) -> bool:
    """Whether a clause can tell of the visitor themselves at all."""
    if clause.asked and not (_LASTING.search(clause.text) or _REQUEST.search(clause.text)):
        return False
    return not of_others(clause.text) and not _NEGATED.search(clause.text) and len(clause.text.split()) > 1


def _facts(likely: Likely, clause: Clause, today: date) -> Iterator[Fact]:
    if (
        clause.asked
        and not _LASTING.search(clause.text)
        and (likely.kind not in _REQUESTED or likely.probability < _PLAIN)
    ):
        return
    if likely.probability < (LEAST_BORNE_OUT if likely.kind in _BORNE_OUT else LEAST):
        return
    confidence = round(min(max(likely.probability, LEAST), _MOST_SURE), 2)
    source = clause.text
    match likely.kind:
        case "hearing" | "mobility" | "sight" as kind:
            said = _sayable(clause)
            text = f'{_LABEL[kind]}: "{said}".' if said else _PLAINLY[kind]
            yield Fact(kind, f"{kind}:told", said or kind, text, source, clause.line, confidence)
        case "language":
            language = language_in(clause.text)
            if language not in (None, "English"):  # who names it mostly says that it is hard for them
                text = f"Prefers to speak {language}."
                yield Fact("language", "language", language, text, source, clause.line, confidence)
        case "preference":
            said = _sayable(clause)
            if said and not _NO_PREFERENCE.search(said):
                slot = f"preference:{topic(said)}"
                yield Fact("preference", slot, said, f'Prefers: "{said}".', source, clause.line, confidence)
        case "appointment":
            if not _NOT_THEN.search(clause.text) and not categories(clause.text) - {"health"}:  # a day in court
                yield from appointments.told(clause, today, confidence)
        case "progress":
            for fact in progress.told(clause, confidence):
                if fact.slot != progress.IN_WORDS or likely.probability >= LEAST_IN_WORDS:
                    yield fact
        case "name":
            yield from names.told(clause, confidence)


def _sayable(clause: Clause) -> str:
    """The visitor's words that may be kept: the clause, of a short one its sentence; "" for sensitive ones."""
    sentence = clause.sentence.strip(" .!?;,")
    for words in (sentence, clause.text) if len(clause.text.split()) < _SHORT else (clause.text,):
        if len(words) <= _LONGEST and not categories(words) and not of_others(words):
            return words
    return ""
