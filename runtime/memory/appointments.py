"""When a visitor has to come again, and with whom. Kept without what it is for. Pure."""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterator, Sequence
from dataclasses import replace

from runtime.memory.dates import WHEN, date, day, timedelta
from runtime.memory.facts import Fact
from runtime.memory.statements import Clause

_VISIT = (
    r"(?:appointment|visit|check-?up|surgery|operation|procedure|follow-?up|exam|examination|scan|test|session|meeting|"
    r"consultation|cita|consulta|operación|revisión|interview|training)"
)
_SEES = (
    r"\bi(?:'ve got to| have to|'m going to| am going to|'m supposed to|'m| am|'ll| will)? (?:see|seeing|meet|meeting) "
    r"(?:(?:the |my )?(?:doctor|dr\.?|nurse|surgeon|specialist|dentist|therapist|midwife))"
)
_OWN = rf"(?:\bmy (?:\w+ ){{0,2}}{_VISIT}|\bi (?:have|had|booked|made|got) (?:\w+ ){{0,3}}{_VISIT}|\bi've (?:got|booked|made) (?:\w+ ){{0,3}}{_VISIT}|\bi'm (?:booked|scheduled|coming|due)|\bi am (?:booked|scheduled|coming|due)|\bi(?:'ll| will) (?:come|be) (?:in|back|here)|{_SEES}|\btengo (?:una |la )?{_VISIT}|\bmi {_VISIT})"
_HOUR = (
    r"(?:\d{1,2}(?::\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|"
    r"una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|"
    r"douze|treize|quatorze|quinze|seize|midi|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|"
    r"uma|duas|três|quatro|oito|nove|dez|doze)"
)
_TIME = (
    rf"(?:at|a las|a la|à|um|às|(?=(?:half past|(?:a )?quarter (?:past|to))\b)) ?(?P<time>(?:half past |(?:a )?quarter (?:past|to) )?{_HOUR}\b"
    r"(?: thirty| fifteen| forty-five| y media| et demie| e meia| heures?(?: et demie)?| uhr)?(?: ?o'?clock)?(?: ?[ap]\.?m\b\.?)?"
    r"(?: in the (?:morning|afternoon|evening)| at night| de la (?:mañana|tarde))?)"
)
_WHO = re.compile(
    r"\b(?:with|con|see|seeing|meet|meeting) (?:the |my |el |la )?(?P<who>(?:Doctor|Dr\.?|Nurse|doctora?|docteur|Doktor|doutora?|Mr\.?|Mrs\.?|Ms\.?) [A-ZÀ-Þ][\w'-]+)"
)
_DAY = re.compile(WHEN, re.IGNORECASE)
_STATED = re.compile(rf"{_OWN}.*?(?P<when>{WHEN})", re.IGNORECASE)
_AT = re.compile(_TIME, re.IGNORECASE)
_CORRECTED = re.compile(
    rf"^(?:no |sorry |actually |i mean |wait )*(?:it's|it is|it was|make that|i meant|"
    rf"(?:they|you|we)(?:'ve| have)? (?:moved|changed|put|shifted) (?:it|me|that)(?: back| forward)? (?:to|on))?"
    rf"(?: actually)? ?(?:on |for )?(?P<when>{WHEN})",
    re.IGNORECASE,
)
_ONLY_TIME = re.compile(rf"^(?:it's |and )?{_TIME}$", re.IGNORECASE)
_OWN_START = re.compile(r"(?:and |but |so )?(?:i|i'm|i've|i'll|tengo)\b", re.IGNORECASE)
_REFUSED = re.compile(
    r"\b(?:not|instead of|from|rather than|no|ni|pas|au lieu d[eu]|nicht|statt|não|em vez de)(?: (?:on|el|am|den|na|le))? ?$",
    re.IGNORECASE,
)
_CHANGES = re.compile(r"\b(?:like|want|need|have) to (?:change|move|cancel|confirm|make|book)\b", re.IGNORECASE)
_CANCELLED = re.compile(
    r"\b(?:(?:i|we)(?:'ve| have| had to| just)? (?:cancel|cancell?ed|called off|call off) (?:it|that|my|the|our|on |\w+day)|"
    r"(?:my|the|our) (?:\w+ )?(?:appointment|visit|check-?up|scan|operation|session) (?:is|was|has been|got) (?:cancell?ed|called off|off)|"
    r"he anulado|he cancelado|me han (?:anulado|cancelado)|j'ai annulé|est annulé|abgesagt|cancelei|desmarquei|foi cancelada)\b",
    re.IGNORECASE,
)
_TODAY = re.compile(r"today|tonight|hoy|aujourd'hui|heute|hoje", re.IGNORECASE)  # over before anybody comes again
_VAGUE = re.compile(r"next (?:week|month)", re.IGNORECASE)
_CORRECTION_WITHIN = 4  # lines
_KEPT_AFTER = 2 * 86_400.0
_UNKNOWN_DAY = 60


def found(said: Sequence[Clause], today: date) -> list[Fact]:
    """The appointments that clauses speak of, each as it stands after corrections."""
    facts: list[Fact] = []
    for clause in said:
        if clause.asked and not _OWN_START.match(clause.text):
            continue
        if _CHANGES.search(clause.text):
            continue
        match = _STATED.search(clause.text)
        if match and _TODAY.fullmatch(match["when"]):
            continue
        if match:
            facts.append(_fact(match["when"], clause.text, clause, today))
        elif facts and clause.line - facts[-1].line <= _CORRECTION_WITHIN and not clause.asked:
            if match := _CORRECTED.search(clause.text):
                corrected = _fact(match["when"], clause.text, clause, today)
                facts.append(replace(corrected, slot=facts[-1].slot))
            elif _ONLY_TIME.match(clause.text) and not _AT.search(facts[-1].value):
                value = f"{facts[-1].value} {clause.text}"
                facts[-1] = replace(facts[-1], value=value, text=f"Has an appointment: {value}.")
    return facts


def cancelled(said: Sequence[Clause]) -> Iterator[Fact]:
    """Where the visitor says that an appointment of theirs is off: what is kept holds no longer."""
    for clause in said:
        if not clause.asked and _CANCELLED.search(clause.text):
            when = _DAY.search(clause.text)
            yield Fact(
                "appointment",
                "appointment:",
                when.group() if when else "",
                "",
                clause.text,
                clause.line,
                0.85,
                withdrawn=True,
            )


def told(clause: Clause, today: date, confidence: float) -> Iterator[Fact]:
    """The appointment that a clause of one's own speaks of in words no pattern knows, if it names a day: the last one
    that is not refused ("it's Friday now, not Tuesday").
    """
    named = (match for match in _DAY.finditer(clause.text) if not _VAGUE.fullmatch(match.group()))
    days = [match for match in named if not _REFUSED.search(clause.text[: match.start()])]
    if days:
        match = days[-1]
        yield replace(_fact(match.group(), clause.text, clause, today), confidence=confidence)


def _fact(when: str, words: str, clause: Clause, today: date) -> Fact:
    time, who = _AT.search(words), _WHO.search(words)
    meant = day(when, today)
    value = when if meant is None or _is_date(when) else f"{when} ({meant.day} {month_name[meant.month]})"
    value += f" {time.group()}" if time else ""
    value += f" with {who['who']}" if who else ""
    slot = f"appointment:{who['who'].split()[-1].lower() if who else ''}"
    until = (meant or today + timedelta(_UNKNOWN_DAY)) - date(1970, 1, 1)
    expires = until.total_seconds() + _KEPT_AFTER
    text = f"Has an appointment: {value}."
    return Fact("appointment", slot, value, text, clause.text, clause.line, 0.85, expires)


def _is_date(when: str) -> bool:
    match = _DAY.search(when)
    return bool(match and (match["month"] or match["month2"]))
