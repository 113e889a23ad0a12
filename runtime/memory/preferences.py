"""What a visitor prefers, from one clause. Wishes of the moment ("I'd like to book") are none. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from runtime.memory.facts import Fact
from runtime.memory.statements import Clause

_LONGEST = 12  # words
_MOMENT = (
    r"(?:to )?(?:know|ask|book|make|see|have|speak|talk|cancel|change|get|hear|check|find|pay|register|confirm|go|leave|"
    r"start|stop|answer|say|tell|sign|look|think|finish|be|come|do|buy|order|not)\b|not to\b|(?:that|this|it|one)$|you\b|me to\b|"
    r"some (?:help|information|water)|(?:a|an|the) (?:appointment|answer|question|copy|glass|moment|receipt)\b"
)
_TOPICS = (
    ("contact", r"text|texts|message|messages|phones?|phoned|ring|rang|rung|call|calls|reach|contact|e-?mails?|letters?|post|mail|sms|whatsapp|llam\w+|correo|mensaje|escrib\w+|carta|appel\w*|téléphon\w*|écri\w+|courriel|courrier|anruf\w*|anrufen|ruf\w*|schreib\w*|brief|telefon\w*|nachricht|lig\w+|escrev\w+|mensagem"),
    ("day", r"weekends?|weekdays?|mon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|lundi|mardi|mercredi|jeudi|vendredi|samedi|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|segundas|terças|quartas|quintas|sextas"),
    ("time", r"mornings?|afternoons?|evenings?|early|late|noon|not before|after (?:\w+)|before (?:nine|ten|eleven|noon)|appointments?|slots?|mañanas?|tardes?|matin|après-midi|vormittag\w*|nachmittag\w*|morgens?|abends?|manhã"),
    ("staff", r"doctor|nurse|dr|female|male|woman|man|lady|same (?:doctor|nurse|person)|doctora|médic\w+|enfermer\w+|infirmi\w+|médecin|docteur|ärzt\w+|arzt|schwester"),
    ("place", r"window|corner|room|seat|sit|sitting|floor|bed|door|aisle|stairs|lift|ventana|habitación|fenêtre|fenster|janela"),
    ("pace", r"slow\w*|fast\w*|short\w*|brief\w*|detail\w*|step by step|steps|simple|pictures?|picture|screen|exercises|despacio|lentement|doucement|langsam|devagar"),
    ("manner", r"formal\w*|first name|surname|jokes?|music|quiet|silence|loud|noise|volume|usted|tutoy\w*|duzen|siezen"),
)  # fmt: skip
_COMPILED_TOPICS = tuple((name, re.compile(rf"\b(?:{words})s?\b", re.IGNORECASE)) for name, words in _TOPICS)
_PREFERRED = (
    (re.compile(rf"\bi(?:'d| would)? (?:much |really |always |usually )*(?:prefer|rather have|rather get|rather) (?!{_MOMENT})(?P<v>.+)", re.IGNORECASE), "Prefers {}.", 0.85),
    (re.compile(rf"\b(?:prefiero|preferiría) (?!{_MOMENT})(?P<v>.+)", re.IGNORECASE), "Prefers {}.", 0.8),
    (re.compile(r"\bi (?:always |usually |really )*like (?P<v>(?:to (?!know|ask|book|make|see|speak|change|cancel)|sitting|having|my|the)\b.+)", re.IGNORECASE), "Likes {}.", 0.75),
    (re.compile(r"\bi(?:'d| would) like (?P<v>(?:a |an |my |the )?(?:female|male|woman|man|lady|private|quiet|same|room|bed|seat|ground)\b.+|a room\b.+)", re.IGNORECASE), "Would like {}.", 0.8),
    (re.compile(r"\bi(?:'d| would) (?:like|love|prefer|rather) (?P<v>(?:to )?be (?:seen|treated|examined|called|contacted|looked after) .+)", re.IGNORECASE), "Would like {}.", 0.8),
    (re.compile(r"\bi(?:'d| would)? (?:like|prefer|rather) (?P<v>(?:to |only )*come (?:in )?(?:early|late|in the|on a?|before|after|at|when) ?.+)", re.IGNORECASE), "Prefers {}.", 0.8),
    (re.compile(r"^(?:please |just )*(?P<v>(?:text|e-?mail|write to) me)$", re.IGNORECASE), "Asks: {}.", 0.7),
    (re.compile(r"\bi (?:never|don't|do not|hardly ever) (?P<v>(?:pick up|answer|use|read|check) (?:the |my )?(?:phone|e-?mails?|letters?|messages?|post)\b.*)", re.IGNORECASE), "Does not {}.", 0.7),
    (re.compile(r"^(?:please )?(?P<v>(?:always )?(?:send|text|call|e-?mail|write|ring|phone) me\b(?! (?-i:[A-ZÀ-Þ])).+)", re.IGNORECASE), "Asks: {}.", 0.7),
    (re.compile(r"^(?P<v>no (?:appointments?|visits?|calls?|phone calls?|letters?) .+)", re.IGNORECASE), "Wants {}.", 0.8),
    (re.compile(r"^(?P<v>(?:\w+ ){0,2}\w+) (?:is|are|works?|would be|suits?) (?:me )?(?:much )?(?:better|best|easier|easiest)(?: for me)?$", re.IGNORECASE), "Prefers {}.", 0.8),
    (re.compile(r"\bi (?:don't|do not) like (?P<v>(?!that\b|this\b|it\b|him\b|her\b|you\b)\w+ing .+)", re.IGNORECASE), "Does not like {}.", 0.75),
)  # fmt: skip
_LOOSE = re.compile(
    r"(?: please| if i can(?: choose)?| if possible| by the way| you know| too| thanks| then)+$", re.IGNORECASE
)
_VAGUE = re.compile(r"^(?:that|this|it|there|those|these|things|everything|nothing|something)\b", re.IGNORECASE)


def preferences(clause: Clause) -> Iterator[Fact]:
    """What a clause says that the visitor prefers; at most one."""
    if clause.asked:
        return
    for pattern, text, confidence in _PREFERRED:
        match = pattern.search(clause.text)
        if match is None:
            continue
        value = _LOOSE.sub("", match["v"].strip())
        if value and len(value.split()) <= _LONGEST and not _VAGUE.match(value):
            refused = ":not" if text.startswith("Does not") else ""
            slot = f"preference:{topic(value)}{refused}"
            yield Fact("preference", slot, value, text.format(value), clause.text, clause.line, confidence)
        return


def topic(value: str) -> str:
    """What a preference is about: preferences of one topic replace each other."""
    for name, words in _COMPILED_TOPICS:
        if words.search(value):
            return name
    return " ".join(sorted(re.findall(r"\w{4,}", value.lower())))[:60]
