"""Facts by rules: names, languages, needs, preferences, appointments, progress. English and some Spanish, pure.

Rules take only what the visitor says of themselves (`statements.py`), and of the persona's lines only how far a
training has come. What a rule found is judged by `propose.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from runtime.memory import appointments, names, progress
from runtime.memory.dates import date
from runtime.memory.facts import Fact, Kind, Line
from runtime.memory.languages import LANGUAGE, english_name
from runtime.memory.preferences import preferences
from runtime.memory.statements import Clause, clauses

_SPOKEN = (
    re.compile(
        rf"\b(?:i'd|i would|i|we|could we|can we|may we) (?:\w+ )?(?:prefer|rather|like to|speak|talk|want)\b"
        rf"(?:(?!\bnot\b).){{0,30}}?\b{LANGUAGE}\b",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:could|can|would) you (?:\w+ )?(?:speak|talk|answer|switch)(?: \w+){{0,3}} {LANGUAGE}\b", re.IGNORECASE),
    re.compile(rf"\bmy (?:first |native |mother |own |best )?(?:language|tongue) is {LANGUAGE}\b", re.IGNORECASE),
    re.compile(rf"\bi (?:only |mostly |mainly )?speak {LANGUAGE}\b(?! (?:a little|a bit|as well|too))", re.IGNORECASE),
    re.compile(rf"\bmy {LANGUAGE} is (?:\w+ ){{0,2}}(?:better|stronger)\b", re.IGNORECASE),
    re.compile(rf"\b{LANGUAGE} (?:is|would be) (?:\w+ )?(?:easier|better|best)\b", re.IGNORECASE),
    re.compile(rf"\b(?:translat\w+|interpret\w+) (?:\w+ ){{0,3}}(?:into|in|for) {LANGUAGE}\b", re.IGNORECASE),
    re.compile(rf"\b(?:prefiero|quiero|quisiera|podemos|solo|sólo)\b.{{0,20}}\b{LANGUAGE}\b", re.IGNORECASE),
    re.compile(rf"\b(?:solo |sólo )?hablo (?:solo |sólo )?{LANGUAGE}\b", re.IGNORECASE),
)  # fmt: skip
_NOT_SPOKEN = re.compile(
    r"\b(?:don't|do not|can't|cannot|no longer) (?:\w+ )?(?:speak|talk|understand|need)\b|\bno hablo\b", re.IGNORECASE
)
_I_HAVE = r"(?:i (?:wear|use|have|need|got|have got)|i've(?: got)?)"
_DEGREE = r"(?:(?:a|little|bit|very|really|quite|rather|pretty|almost|nearly|partially|legally|severely|also|completely|half) )*"
_I_AM = r"\b(?:i'm|i am)"
_NEEDS: tuple[tuple[Kind, str, str], ...] = (
    ("hearing", rf"{_I_AM} {_DEGREE}(?P<v>hard of hearing|deaf|hearing[- ]impaired)", "Is {}."),
    ("hearing", rf"\b(?:{_I_HAVE}(?: (?:a|an|two|my|these|new))*|my) (?P<v>hearing aids?|cochlear implant)", "Has {}."),
    ("hearing", r"\bmy (?P<v>hearing) (?:is|isn't|'s|has) (?:\w+ ){0,2}(?:bad|poor|weak|good|gone|worse|great)", "Hears badly."),
    ("hearing", r"\bmy (?P<v>ears) (?:are|aren't) (?:\w+ ){0,2}(?:bad|poor|weak|good|great|what they)", "Hears badly."),
    ("hearing", r"\bi(?:'m| am) (?P<v>going deaf|losing my hearing)", "Hears badly."),
    ("hearing", r"\bi (?:can't|cannot|don't|can hardly|can barely) hear (?:you |people |things )*(?P<v>well|properly|very well|so well|much|clearly)", "Hears badly."),
    ("hearing", r"\bsoy (?:un poco |casi )?(?P<v>sord[oa])\b", "Is deaf or hard of hearing."),
    ("hearing", r"\b(?:no oigo (?:muy )?(?P<v>bien)|(?:uso|llevo|tengo) (?:un )?audífonos?)", "Hears badly."),
    ("mobility", r"\b(?:i (?:use|need|have|came in|come in|sit in|am in|get around in)|i'm in|i'm using|i've got)(?: (?:a|an|my|the|power|electric|manual))* (?P<v>wheelchair|walker|rollator|mobility scooter)", "Uses a {}."),
    ("mobility", r"\bi (?:walk|get around|move) (?:\w+ )?with (?:a |my |two |some )?(?P<v>cane|stick|walker|crutches|crutch|frame)", "Walks with a {}."),
    ("mobility", rf"\b(?:{_I_HAVE}|i'm on|i am on) (?:a |my |two )?(?P<v>crutches|cane|walking stick|walking frame)", "Uses {}."),
    ("mobility", r"\bi (?:can't|cannot|can not|can hardly|can barely|don't|have trouble|have difficulty) (?:\w+ )?(?P<v>(?:climb\w*|manage|managing|do|take|use|using|with) (?:the |any )?(?:stairs|steps)|(?:walk\w*|stand\w*)(?: very| too| that| so)? (?:far|long|well|much|for long)(?! \w+s\b))", "Cannot {} easily."),
    ("mobility", r"\b(?:uso|voy en|estoy en|tengo|necesito) (?:una |mi )?(?P<v>silla de ruedas)", "Uses a wheelchair."),
    ("mobility", r"\b(?:uso|camino con|necesito) (?:un |una |mi )?(?P<v>bastón|andador|muletas)", "Walks with a {}."),
    ("mobility", r"\bno puedo (?P<v>(?:subir|usar|bajar) (?:las )?escaleras|caminar (?:mucho|lejos))", "Cannot climb stairs or walk far easily."),
    ("sight", rf"{_I_AM} {_DEGREE}(?P<v>blind|partially sighted|visually impaired|sight impaired)", "Is {}."),
    ("sight", r"\bi (?:can't|cannot|don't|can hardly|can barely) (?:see|read) (?:\w+ )?(?P<v>well|much|clearly|small print|properly|the small print)", "Sees badly."),
    ("sight", r"\bi (?:\w+ )?(?:need|want|prefer|like|read) (?:\w+ ){0,3}?(?:in )?(?P<v>large print|big letters|braille)", "Needs {}."),
    ("sight", r"\b(?:soy (?P<v>cieg[oa])|no veo (?:muy )?bien)", "Sees badly or is blind."),
)  # fmt: skip
_COMPILED_NEEDS = tuple((kind, re.compile(pattern, re.IGNORECASE), text) for kind, pattern, text in _NEEDS)
_NO_MORE = re.compile(
    r"\b(?:no longer|(?:got|gotten|get) rid of|i can (?:walk|hear|see) (?:\w+ ){0,2}again|not\b.*\b(?:any ?more|any longer)|don't\b.*\b(?:any ?more|any longer)|(?<!they )(?<!it )used to|stopped using|ya no)\b",
    re.IGNORECASE,
)
_NEVER = re.compile(r"\b(?:i'm|i am) not\b|\bi don't (?:use|wear|have|need)\b|\bno soy\b", re.IGNORECASE)
_WITHDRAWN: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("mobility", re.compile(r"\b(?:wheelchair|walker|crutches|cane|silla de ruedas|muletas)\b", re.IGNORECASE)),
    ("hearing", re.compile(r"\b(?:hearing aids?|deaf|hard of hearing)\b", re.IGNORECASE)),
    ("sight", re.compile(r"\b(?:large print|blind)\b", re.IGNORECASE)),
)


def by_rules(lines: Sequence[Line], today: date) -> list[Fact]:
    """What the rules find in a conversation held on `today`, in order; later ones may contradict earlier ones."""
    said = list(clauses(lines))
    found = [fact for clause in said for fact in _of_clause(clause)]
    found += names.fuller(said, found)
    found += [*appointments.cancelled(said), *appointments.found(said, today)]
    found += progress.found(lines, {clause.line for clause in said})
    return sorted(found, key=lambda fact: fact.line)


def _of_clause(clause: Clause) -> Iterator[Fact]:
    yield from names.names(clause)
    language = next(_languages(clause), None)
    if language is not None:
        yield language
    needs = list(_needs(clause))
    yield from needs
    if not language and not needs:
        yield from preferences(clause)


def _languages(clause: Clause) -> Iterator[Fact]:
    if _NOT_SPOKEN.search(clause.text):
        return
    for pattern in _SPOKEN:
        if match := pattern.search(clause.text):
            language = english_name(match["v"])
            text = f"Prefers to speak {language}."
            yield Fact("language", "language", language, text, clause.text, clause.line, 0.85)


def _needs(clause: Clause) -> Iterator[Fact]:
    if clause.asked and not re.match(r"(?:i|my|soy|uso)\b", clause.text, re.IGNORECASE):
        return
    gone = _NO_MORE.search(clause.text)
    if gone or _NEVER.search(clause.text):
        for kind, pattern in _WITHDRAWN if gone else ():
            if pattern.search(clause.text):
                yield Fact(kind, kind, "", "", clause.text, clause.line, 0.85, withdrawn=True)
        if gone or not re.search(r"\bcan't|cannot|don't see\b", clause.text, re.IGNORECASE):
            return
    seen: set[Kind] = set()
    for kind, pattern, text in _COMPILED_NEEDS:
        if kind not in seen and (match := pattern.search(clause.text)):
            seen.add(kind)
            value = (match["v"] or match.group()).lower()
            yield Fact(kind, f"{kind}:{value}", value, text.format(value), clause.text, clause.line, 0.9)
