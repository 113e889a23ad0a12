"""Red flags in a visitor's words: danger to life that people have to be told of at once. English and Spanish, pure.

A phrase counts unless the same clause denies it before it, puts it in the past, asks about it in general, or supposes
it. A clause ends at a mark, or at a word that turns to something new ("but", "and now"). Where it is open whether the
danger is now, it is taken to be now. `python -m bench red_flags` measures it on tests/guardrails/red_flags.toml.

Phrases only: of ways to say it that nobody thought of beforehand it noticed three in ten, so it does not stand alone
beside staff who listen, and a persona's own guardrails stay in force after it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

MOST_CHARACTERS = 4_000  # the latest of a turn; a recogniser may babble


class Danger(Enum):
    HEART = "chest pain or heart attack"
    STROKE = "signs of a stroke"
    BLEEDING = "severe bleeding"
    BREATHING = "trouble breathing"
    ALLERGY = "allergic reaction"
    POISON = "overdose or poisoning"
    SUICIDE = "suicidal thoughts"
    ABUSE = "abuse"
    FIRE = "fire"
    COLLAPSE = "collapse or seizure"
    VIOLENCE = "violence"


@dataclass(frozen=True, slots=True)
class RedFlag:
    """`start` and `end` count characters of the words that were looked at."""

    danger: Danger
    start: int
    end: int


_CANNOT = r"(?:can't|cannot|can not|cant|couldn't|could not|unable to|can (?:hardly|barely))"
_SOMEBODY = (
    r"(?:he|she|they|who|someone|somebody|(?:my|the|our) (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|father|"
    r"mother|dad|mom|mum|stepfather|stepmother|stepdad|son|daughter|brother|sister|uncle|aunt"
    r"|caregiver|carer|nurse|ex))"
)
_SIDE = r"(?:face|mouth|lip|smile|cara|boca)"
_LIMB = r"(?:arm|leg|hand|side|brazo|pierna|mano)"
_EMERGENCY: tuple[tuple[Danger, str], ...] = (
    (
        Danger.HEART,
        r"chest (?:\w+ )?(?:pains?|hurts?|tightness|pressure|aches?|is (?:\w+ )?(?:tight|hurting"
        r"|aching|crushing|heavy))"
        r"|(?:pain|pains|pressure|tight feeling|tightness|ache|squeezing|crushing)\b[\w ]{0,20} (?:in|on|across) "
        r"(?:my|his|her|the|their) chest|chest\W+(?:\w+ )?it hurts|heart attacks?|cardiac arrest"
        r"|dolor(?:es)? (?:\w+ )?(?:en el|de) pecho|duele (?:mucho )?el pecho|presión en el pecho|infarto"
        r"|ataque al corazón",
    ),
    (
        Danger.STROKE,
        rf"(?:having|has|had|is this|it's) (?:\w+ )?a stroke|{_SIDE}\b[\w ]{{0,20}}\b(?:droop\w*|hanging|numb|fell|"
        rf"fallen|caída)|droop\w* {_SIDE}|(?:se le|se me) cae la {_SIDE}"
        rf"|(?:can't|cannot|can not) (?:move|lift|feel) (?:my|his|her|the|one) (?:\w+ )?{_LIMB}"
        rf"|{_LIMB} (?:suddenly |just )?(?:went|is|has gone) (?:\w+ )?numb|(?:speech|words)\b[\w ]{{0,14}} slurred"
        r"|slurr(?:ing|ed)|dando un derrame|derrame cerebral|tuvo un derrame|no puede hablar ni mover",
    ),
    (
        Danger.BLEEDING,
        r"(?:won't|will not|doesn't|does not|can't|cannot) stop (?:the )?bleeding|bleeding (?:\w+ )?(?:won't|will not|"
        r"doesn't|does not) stop|blood (?:is )?(?:\w+ )?(?:everywhere|gushing|pouring|spurting|that won't stop)"
        r"|bleeding (?:a lot|heavily|badly|so much|out|everywhere|severely)|los(?:ing|t) (?:a lot of|so much|too much) "
        r"blood|(?:cough|vomit|throw|spit)\w* (?:up )?blood|sangr(?:ando|a) (?:mucho|muchísimo)|no para de sangrar"
        r"|perdiendo (?:mucha )?sangre",
    ),
    (
        Danger.BREATHING,
        rf"{_CANNOT} (?:\w+ )?breathe?|(?:trouble|difficulty|struggling|hard|problems?|fighting) "
        r"(?:to |with |in )?(?:breath(?:e|ing))|short(?:ness)? of breath|(?:isn't|is not|not|stopped) breathing"
        r"|chok(?:ing|ed) on|is choking|i'm choking|turning blue"
        r"|no (?:puedo respirar|puede respirar|respira\b)|cuesta respirar|se (?:está|me) ahogando"
        r"|me ahogo|dificultad para respirar",
    ),
    (
        Danger.ALLERGY,
        r"allergic reaction|anaphyla\w+|throat is (?:\w+ )?(?:clos\w+|swell\w+|swollen)|(?:tongue|lips?|throat) "
        r"(?:is|are) (?:swell\w+|swollen)|reacción alérgica|cerrando la garganta|se (?:me|le) hincha la "
        r"(?:lengua|garganta)",
    ),
    (
        Danger.POISON,
        r"overdos(?:e|ed|ing)|(?:took|taken|take|swallowed|eaten|ate) (?:way |far )?too (?:many|much)\b[\w ]{0,14}"
        r"(?:pill|tablet|medicine|tylenol|dose|drug)\w*|(?:took|swallowed|drank|ate) (?:the|a|my) whole "
        r"(?:bottle|pack|box)|(?:drank|drunk|swallowed|ate) (?:some )?(?:bleach|poison|antifreeze|detergent|drain)"
        r"|(?:ten|five|twenty) times (?:my|the|his|her) dose|sobredosis|tom(?:é|ó|e|o) "
        r"(?:demasiadas|todas las|muchas) pastillas|(?:bebió|tomó) (?:lejía|cloro|veneno)",
    ),
    (
        Danger.SUICIDE,
        r"(?:want|wanna|wish|going|like|ready) (?:to )?die\b(?! in)|kill(?:ing)? (?:myself|himself|herself|themselves)"
        r"|suicid(?:e|al)|(?:don't|do not) want to (?:live|be alive|go on living|wake up)|(?:hurt"
        r"|harm|cut)(?:ing|ting)? "
        r"(?:myself|himself|herself)|better off dead|end(?:ing)? (?:my life|it all|my own life)|no reason to live"
        r"|quiero (?:morir(?:me)?|matarme|suicidarme)|me quiero (?:matar|morir)|no quiero (?:seguir viviendo|vivir)"
        r"|suicid(?:arme|arse|io)|hacerme daño",
    ),
    (
        Danger.ABUSE,
        rf"{_SOMEBODY} (?:\w+ ){{0,2}}?(?:hits?|beats?|hurts?|chokes?|abus(?:es|ed)|rap(?:es|ed)|touches) me\b"
        rf"(?! from| at the)|{_SOMEBODY} (?:is|has been|keeps?) (?:hitting|beating|hurting|abusing|touching|choking) me"
        r"|(?:someone|somebody) is (?:hurting|hitting|abusing)|being abused|threaten\w* to (?:kill|hurt)"
        r"|(?:not safe|afraid to (?:go|be)|scared to (?:go|be)|don't feel safe) (?:at )?home"
        r"|(?:me|nos) (?:pega|golpea|maltrata|viola)|abusa de mí",
    ),
    (
        Danger.FIRE,
        r"(?:there's|there is|it's|see|a) (?:a )?(?:\w+ )?fire(?! (?:exit|drill|alarm|safety|door|escape|damage))\b"
        r"|on fire\b|(?:^|\W)fire fire|smell (?:\w+ )?(?:smoke|burning|gas)|smoke (?:is )?(?:coming|everywhere|in the)"
        r"|something(?:'s| is) burning|hay (?:un )?(?:incendio|fuego|humo)|se está quemando",
    ),
    (
        Danger.COLLAPSE,
        r"(?:just |has |have )?collapsed\b(?! the)|unconscious|(?:is|are) (?:not|n't) (?:responding"
        r"|waking)|not waking up"
        r"|(?:won't|will not|doesn't) (?:wake up|respond)|(?:having|has) (?:a |an )?(?:\w+ )?"
        r"(?:seizures?|convulsions?|fit)\b|fainted\b|passed out\b(?! the)|convulsi\w+|inconsciente"
        r"|se desmayó|no despierta",
    ),
)
_FLAGS = tuple((danger, re.compile(rf"(?<!\w)(?:{phrases})", re.IGNORECASE)) for danger, phrases in _EMERGENCY)

_TURN = re.compile(
    r"[.;,!?\n]+|\b(?:but|and now|and i'm|and i am|pero|y ahora|because|oh god|oh my god|help)\b", re.IGNORECASE
)
_DENIED = re.compile(
    r"\b(?:no|not|isn't|aren't|wasn't|don't|doesn't|didn't|do not|does not|haven't|hasn't|never|without|nobody|denies|"
    r"neither|nor|sin|nunca|jamás|ningún|ninguna|tampoco)\b(?: \w+){0,3} ?$",
    re.IGNORECASE,
)
_DENIAL_TAKES_BACK = re.compile(
    r"\bno no\b|\b(?:no|not) (?:idea|energy|appointment|money|time)\b[\w ]*$", re.IGNORECASE
)
_SUPPOSED = re.compile(
    r"\b(?:if|in case of|what happens|should i call|whenever|unless|si|en caso de|qué pasa|imagine|suppose|"
    r"training|learner|scenario|module)\b",
    re.IGNORECASE,
)
_IN_GENERAL = re.compile(
    r"\b(?:what (?:is|are|does|causes)|signs of|is (?:\w+ ){1,3}(?:normal|a side effect)|are there"
    r"|can (?:the|these|this|i)|"
    r"could i|does (?:\w+ ){1,4}(?:cause|cover|treat)|do you (?:treat|have|note)|how (?:do|does|can"
    r"|many|to)|cause[sd]?|"
    r"cover(?:s|age)?|risk of|prevent\w*|history of|more common|side effect|leaflet|has anyone|will i|afraid of|"
    r"es normal|cuántas|cubre|died of|murió de|will i be|tell me about|dónde|where (?:is|do|are)"
    r"|allergies|true that)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:years? ago|months? ago|decades? ago|last year|in (?:19|20)\d\d|as a (?:child|kid"
    r"|teenager|baby)|when (?:i|he|she) "
    r"was|used to|went away|hace (?:\w+ )?años?|hace (?:\w+ )?(?:años|meses)|de niñ[oa]|el año pasado|once had|"
    r"(?:in|last) (?:january|february|march|april|may|june|july|august|september|october|november|december|month)|"
    r"has stopped|after a seizure)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rules make of some words: the first danger, and whether one was found and dismissed."""

    flag: RedFlag | None
    dismissed: bool


def red_flag(words: str) -> RedFlag | None:
    """The first danger in the visitor's words, whole or partial; None if there is none."""
    return read(words).flag


def read(words: str) -> Reading:
    """The phrases of danger in the visitor's words, whole or partial."""
    text = words[-MOST_CHARACTERS:].replace("’", "'")
    dismissed = False
    for start, end in _clauses(text):
        clause = text[start:end]
        for danger, pattern in _FLAGS:
            for found in pattern.finditer(clause):
                if not _dismissed(clause, found.start()):
                    return Reading(RedFlag(danger, start + found.start(), start + found.end()), dismissed)
                dismissed = True
    return Reading(None, dismissed)


def _clauses(text: str) -> list[tuple[int, int]]:
    """Where the clauses lie, in order."""
    edges = [0, *(mark.start() for mark in _TURN.finditer(text)), len(text)]
    return [(start, end) for start, end in pairwise(edges) if start < end]


def _dismissed(clause: str, at: int) -> bool:
    before = clause[:at]
    denied = _DENIED.search(before) is not None and _DENIAL_TAKES_BACK.search(before) is None
    supposed = _SUPPOSED.search(before) is not None
    return denied or supposed or bool(_IN_GENERAL.search(clause)) or bool(_PAST.search(clause))
