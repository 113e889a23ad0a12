"""Facts by rules: names, languages, needs, preferences, appointments, progress. English and some Spanish, pure.

Rules take only what the visitor says of themselves (`statements.py`), and of the persona's lines only how far a
training has come. What a rule found is judged by `propose.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from runtime.memory import appointments, progress
from runtime.memory.dates import date
from runtime.memory.facts import Fact, Kind, Line
from runtime.memory.preferences import preferences
from runtime.memory.statements import Clause, clauses

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'-]*[\w]"
_NAME = rf"(?P<v>{_CAPITAL}(?: (?:de |del |de la |van |von |da )?{_CAPITAL}){{0,3}})"
_NAMED = (
    (re.compile(rf"\b(?:[Mm]y|[Tt]he) (?:full |first )?name(?:'s| is) {_NAME}"), 0.95),
    (re.compile(rf"\b(?:[Yy]ou can |[Pp]lease )?[Cc]all me {_NAME}"), 0.95),
    (re.compile(rf"\b[Ee]very(?:body|one) calls me {_NAME}"), 0.9),
    (re.compile(rf"\b(?:[Pp]ut|[Ww]rite) me down as {_NAME}"), 0.9),
    (re.compile(rf"\bI go by(?: the name of)? {_NAME}"), 0.9),
    (re.compile(rf"^{_NAME} is my name"), 0.9),
    (re.compile(rf"\b(?:[Mm]e llamo|[Mm]i nombre es) {_NAME}"), 0.95),
    (
        re.compile(
            rf"^(?:[Hh]i |[Hh]ello |[Yy]es |[Aa]nd |[Ww]ell |[Oo]h )*(?:I'm|I am|[Tt]his is|[Ss]oy) {_NAME}(?= speaking| calling| here| from| and| by the way| again| with an? |$)"
        ),
        0.85,
    ),
    (re.compile(rf"^(?:[Hh]i |[Hh]ello |[Yy]es |[Gg]ood \w+ )*[Ii]t's {_NAME}(?= again| here| with an? |$)"), 0.7),
    (re.compile(rf"^{_NAME} (?:here|speaking|again)$"), 0.85),
)
_TITLE = re.compile(r"^(?:(?:Doctor|Dr|Nurse|Mrs?|Ms|Miss)\.? )+(?=[A-ZÀ-Þ])")
_BARE_NAME = re.compile(rf"^{_NAME}$")
_LANGUAGES = {
    "english": "English", "inglés": "English", "spanish": "Spanish", "español": "Spanish", "castellano": "Spanish",
    "french": "French", "francés": "French", "german": "German", "alemán": "German", "portuguese": "Portuguese",
    "portugués": "Portuguese", "chinese": "Chinese", "mandarin": "Mandarin", "cantonese": "Cantonese", "chino": "Chinese",
    "arabic": "Arabic", "árabe": "Arabic", "vietnamese": "Vietnamese", "tagalog": "Tagalog", "korean": "Korean",
    "japanese": "Japanese", "russian": "Russian", "ukrainian": "Ukrainian", "polish": "Polish", "italian": "Italian",
    "turkish": "Turkish", "hindi": "Hindi", "urdu": "Urdu", "bengali": "Bengali", "punjabi": "Punjabi",
    "somali": "Somali", "haitian creole": "Haitian Creole", "romanian": "Romanian", "greek": "Greek", "dutch": "Dutch",
    "farsi": "Farsi", "persian": "Persian", "albanian": "Albanian", "sign language": "sign language",
}  # fmt: skip
_LANGUAGE = rf"(?P<v>{'|'.join(_LANGUAGES)})"
_SPOKEN = (
    re.compile(
        rf"\b(?:i'd|i would|i|we|could we|can we|may we) (?:\w+ )?(?:prefer|rather|like to|speak|talk|want)\b"
        rf"(?:(?!\bnot\b).){{0,30}}?\b{_LANGUAGE}\b",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:could|can|would) you (?:\w+ )?(?:speak|talk|answer|switch)(?: \w+){{0,3}} {_LANGUAGE}\b", re.IGNORECASE),
    re.compile(rf"\bmy (?:first |native |mother |own |best )?(?:language|tongue) is {_LANGUAGE}\b", re.IGNORECASE),
    re.compile(rf"\bi (?:only |mostly |mainly )?speak {_LANGUAGE}\b(?! (?:a little|a bit|as well|too))", re.IGNORECASE),
    re.compile(rf"\bmy {_LANGUAGE} is (?:\w+ ){{0,2}}(?:better|stronger)\b", re.IGNORECASE),
    re.compile(rf"\b{_LANGUAGE} (?:is|would be) (?:\w+ )?(?:easier|better|best)\b", re.IGNORECASE),
    re.compile(rf"\b(?:translat\w+|interpret\w+) (?:\w+ ){{0,3}}(?:into|in|for) {_LANGUAGE}\b", re.IGNORECASE),
    re.compile(rf"\b(?:prefiero|quiero|quisiera|podemos|solo|sólo)\b.{{0,20}}\b{_LANGUAGE}\b", re.IGNORECASE),
    re.compile(rf"\b(?:solo |sólo )?hablo (?:solo |sólo )?{_LANGUAGE}\b", re.IGNORECASE),
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
    r"\b(?:no longer|not\b.*\b(?:any ?more|any longer)|don't\b.*\b(?:any ?more|any longer)|(?<!they )(?<!it )used to|stopped using|ya no)\b",
    re.IGNORECASE,
)
_NEVER = re.compile(r"\b(?:i'm|i am) not\b|\bi don't (?:use|wear|have|need)\b|\bno soy\b", re.IGNORECASE)
_WITHDRAWN: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("mobility", re.compile(r"\b(?:wheelchair|walker|crutches|cane|silla de ruedas|muletas)\b", re.IGNORECASE)),
    ("hearing", re.compile(r"\b(?:hearing aids?|deaf|hard of hearing)\b", re.IGNORECASE)),
    ("sight", re.compile(r"\b(?:large print|blind)\b", re.IGNORECASE)),
)
_NO_NAMES = frozenset(
    """I A The This That Here There Sorry Fine Okay OK Good Great Well Yes No Not Sure Just Very So Still Also Back
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Doctor Dr Mr Mrs Ms Miss Nurse American British English
    Italian French German Spanish Mexican Chinese Indian Irish Scottish Polish Russian Greek Turkish Canadian Jewish
    Muslim Catholic Christian Hindu Buddhist Sikh Black White Asian Latino Latina Hispanic African European Arab
    Japanese Korean Vietnamese Portuguese Brazilian Dutch Swedish Ukrainian Romanian Protestant Republican Democrat
    HIV Superman Batman Santa Hello Hi Hey Hiya Hola Bye Goodbye Welcome Thanks Thank Please Morning Afternoon Evening
    Once Never Now Then Start Begin Try Come Same Over Everybody Everyone Nobody Somebody What Where When Who How Why""".split()
)


def by_rules(lines: Sequence[Line], today: date) -> list[Fact]:
    """What the rules find in a conversation held on `today`, in order; later ones may contradict earlier ones."""
    said = list(clauses(lines))
    found = [fact for clause in said for fact in _of_clause(clause)]
    found += _fuller_names(said, found)
    found += appointments.found(said, today)
    found += progress.found(lines, {clause.line for clause in said})
    return sorted(found, key=lambda fact: fact.line)


def _of_clause(clause: Clause) -> Iterator[Fact]:
    yield from _names(clause)
    language = next(_languages(clause), None)
    if language is not None:
        yield language
    needs = list(_needs(clause))
    yield from needs
    if not language and not needs:
        yield from preferences(clause)


def _names(clause: Clause) -> Iterator[Fact]:
    if clause.asked:
        return
    for pattern, confidence in _NAMED:
        if match := pattern.search(clause.text):
            name = _TITLE.sub("", match["v"])
            if name and not set(name.split()) & _NO_NAMES:
                yield _name(name, clause, confidence)
                return


def _fuller_names(said: Sequence[Clause], found: Sequence[Fact]) -> Iterator[Fact]:
    """ "I'm Daniel, by the way. Daniel Kim." """
    first = {fact.value.split()[0] for fact in found if fact.kind == "name"}
    for clause in said:
        match = _BARE_NAME.match(clause.text)
        if match and " " in match["v"] and match["v"].split()[0] in first:
            yield _name(match["v"], clause, 0.85)


def _name(name: str, clause: Clause, confidence: float) -> Fact:
    return Fact("name", "name", name, f"Is called {name}.", clause.text, clause.line, confidence)


def _languages(clause: Clause) -> Iterator[Fact]:
    if _NOT_SPOKEN.search(clause.text):
        return
    for pattern in _SPOKEN:
        if match := pattern.search(clause.text):
            language = _LANGUAGES[match["v"].lower()]
            text = f"Prefers to speak {language}."
            yield Fact("language", "language", language, text, clause.text, clause.line, 0.85)


def language_in(text: str) -> str | None:
    """The first language that is named in a text; English only where no other one is."""
    named = [_LANGUAGES[match["v"].lower()] for match in re.finditer(rf"\b{_LANGUAGE}\b", text, re.IGNORECASE)]
    return next((each for each in named if each != "English"), named[0] if named else None)


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
