"""Days as people say them, in English, Spanish, French, German and Portuguese. Pure calendar arithmetic: what day it
is, is given.
"""

from __future__ import annotations

import re
from datetime import date as date
from datetime import timedelta as timedelta

_WEEKDAYS = {
    name: number
    for names in (
        "monday tuesday wednesday thursday friday saturday sunday",
        "lunes martes miércoles jueves viernes sábado domingo",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    )
    for number, name in enumerate(names.split())
}
_NUMBERED = {name: number for number, name in enumerate("segunda terça quarta quinta sexta".split())}
_MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    )
    for number, name in enumerate(names.split(), 1)
}
_ONES = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
_ORDINALS = {name: number for number, name in enumerate(_ONES, 1)}
_ORDINALS |= {"twentieth": 20, "thirtieth": 30, "thirty-first": 31, "thirty first": 31}
_ORDINALS |= {f"twenty{join}{name}": 20 + number for number, name in enumerate(_ONES[:9], 1) for join in ("-", " ")}
_COUNTED = {
    name: number
    for names in (
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta",
        "premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
        "ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten",
        "um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove vinte",
    )
    for number, name in enumerate(names.split(), 1)
}
_SOON = {
    "today": 0, "tonight": 0, "hoy": 0, "aujourd'hui": 0, "heute": 0, "hoje": 0,
    "tomorrow": 1, "mañana": 1, "demain": 1, "morgen": 1, "amanhã": 1,
    "the day after tomorrow": 2, "day after tomorrow": 2, "pasado mañana": 2, "après-demain": 2, "après demain": 2,
    "übermorgen": 2, "depois de amanhã": 2,
}  # fmt: skip
_NO_DAY = r"(?<!la )(?<!de )(?<!guten )(?<!am )(?<!this )"  # "por la mañana", "guten Morgen", "am Morgen"
_SOONS = rf"{_NO_DAY}\b(?:{'|'.join(sorted(_SOON, key=len, reverse=True))})\b"
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b"
_SAID = "|".join(sorted({**_ORDINALS, **_COUNTED}, key=len, reverse=True))
_DAY = rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th|\.)?|{_SAID})"
_ALONE = (
    rf"(?:(?:\bthe |\bel (?:día )?|\ble |\bam |\bden |\bdia |\bno dia )(?P<alone>\d{{1,2}}(?:st|nd|rd|th|\.)?|{_SAID})\b"
    rf"(?!(?: of| de)? (?:{'|'.join(_MONTHS)})\b)"
    r"(?! (?:floor|one|time|door|left|right|part|module|lesson|chapter|unit|row|stock|étage|módulo|piso|half|thing|visit|"
    r"appointment|of (?!the month)|de|o'?clock)))"
)
_WEEKDAY = (
    rf"(?:(?:every )?(?:first|second|third|fourth|last) (?=\w+day of)|every |next |this |coming |\bel |próximo |próxima |"
    rf"nächsten |kommenden |a (?P<later>week|fortnight) (?:on )?)*\b(?P<weekday>{'|'.join(_WEEKDAYS)})s?\b"
    rf"(?:,? (?:the|el|le|den|dia) (?P<dated>\d{{1,2}}(?:st|nd|rd|th|\.)?|{_SAID})\b)?"
    r"(?: (?:prochain|que viene|que vem)| of (?:the|every|each) month)?|"
    rf"(?:(?:\bna |\bpara |\bà |\bpróxima )+(?P<numbered>{'|'.join(_NUMBERED)})|\b(?P<numbered2>{'|'.join(_NUMBERED)})[ -]feira)\b"
    r"(?: que vem)?"
)
WHEN = (
    rf"(?:(?:the )?{_DAY}(?: of| de)? {_MONTH}|{_MONTH} (?:the )?{_DAY.replace('?P<day>', '?P<day2>')}|"
    rf"{_WEEKDAY}|{_SOONS}|next (?:week|month)|{_ALONE})"
).replace(f"|{_MONTH} ", f"|{_MONTH.replace('?P<month>', '?P<month2>')} ")
"""A pattern of a day as it is said; it names groups, so use it once in an expression."""
_COMPILED = re.compile(WHEN, re.IGNORECASE)
_REPEATED = re.compile(r"\bevery\b|\bof (?:the|every|each) month\b", re.IGNORECASE)
_LATER = {"week": 7, "fortnight": 14}


def day(said: str, today: date) -> date | None:
    """The next day that is meant, from `today` on; None where the words name no day, or one that comes again and again."""
    found = _COMPILED.search(said)
    if found is None or _REPEATED.search(found.group()):
        return None
    words = found.group().lower()
    if words in _SOON:
        return today + timedelta(_SOON[words])
    if found["dated"]:
        return _next_of_any_month(_number(found["dated"]), today)
    if found["weekday"]:
        ahead = (_WEEKDAYS[found["weekday"].lower()] - today.weekday()) % 7
        return today + timedelta((ahead or 7) + _LATER.get((found["later"] or "").lower(), 0))
    if numbered := found["numbered"] or found["numbered2"]:
        return today + timedelta((_NUMBERED[numbered.lower()] - today.weekday()) % 7 or 7)
    if found["alone"]:
        return _next_of_any_month(_number(found["alone"]), today)
    month, number = found["month"] or found["month2"], found["day"] or found["day2"]
    if month is None or number is None:
        return None
    return _next(_MONTHS[month.lower()], _number(number), today)


def _number(said: str) -> int:
    named = _ORDINALS.get(said.lower()) or _COUNTED.get(said.lower())
    return named or int(re.sub(r"\D", "", said))


def _next(month: int, number: int, today: date) -> date | None:
    for year in (today.year, today.year + 1):
        meant = _existing(year, month, number)
        if meant is None or meant >= today:
            return meant
    return None


def _next_of_any_month(number: int, today: date) -> date | None:
    """The next day of that number: of this month, or of one of those that follow."""
    for ahead in range(4):
        year, month = divmod(today.year * 12 + today.month - 1 + ahead, 12)
        meant = _existing(year, month + 1, number)
        if meant is not None and meant >= today:
            return meant
    return None


def _existing(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
