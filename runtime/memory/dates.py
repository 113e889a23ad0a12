"""Days as people say them. Pure calendar arithmetic: what day it is, is given."""

from __future__ import annotations

import re
from datetime import date as date
from datetime import timedelta as timedelta

_WEEKDAYS = {
    name: number
    for names in (
        "monday tuesday wednesday thursday friday saturday sunday",
        "lunes martes miércoles jueves viernes sábado domingo",
    )
    for number, name in enumerate(names.split())
}
_MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    )
    for number, name in enumerate(names.split(), 1)
}
_ONES = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
_ORDINALS = {name: number for number, name in enumerate(_ONES, 1)}
_ORDINALS |= {"twentieth": 20, "thirtieth": 30, "thirty-first": 31, "thirty first": 31}
_ORDINALS |= {f"twenty{join}{name}": 20 + number for number, name in enumerate(_ONES[:9], 1) for join in ("-", " ")}
_SOON = {
    "today": 0,
    "tonight": 0,
    "hoy": 0,
    "tomorrow": 1,
    "mañana": 1,
    "the day after tomorrow": 2,
    "pasado mañana": 2,
}

_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})"
_DAY = rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})"
_WEEKDAY = rf"(?:next |this |coming |\bel |próximo )*(?P<weekday>{'|'.join(_WEEKDAYS)})s?"
WHEN = (
    rf"(?:(?:the )?{_DAY}(?: of| de)? {_MONTH}|{_MONTH} (?:the )?{_DAY.replace('?P<day>', '?P<day2>')}|"
    rf"{_WEEKDAY}|{'|'.join(sorted(_SOON, key=len, reverse=True))}|next (?:week|month))"
).replace(f"|{_MONTH} ", f"|{_MONTH.replace('?P<month>', '?P<month2>')} ")
"""A pattern of a day as it is said; it names groups, so use it once in an expression."""
_COMPILED = re.compile(WHEN, re.IGNORECASE)


def day(said: str, today: date) -> date | None:
    """The next day that is meant, from `today` on; None where the words name no day."""
    found = _COMPILED.search(said)
    if found is None:
        return None
    words = found.group().lower()
    if words in _SOON:
        return today + timedelta(_SOON[words])
    if found["weekday"]:
        ahead = (_WEEKDAYS[found["weekday"].lower()] - today.weekday()) % 7
        return today + timedelta(ahead or 7)
    month, number = found["month"] or found["month2"], found["day"] or found["day2"]
    if month is None or number is None:
        return None
    return _next(_MONTHS[month.lower()], _number(number), today)


def _number(said: str) -> int:
    return _ORDINALS.get(said.lower()) or int(re.sub(r"\D", "", said))


def _next(month: int, number: int, today: date) -> date | None:
    for year in (today.year, today.year + 1):
        try:
            meant = date(year, month, number)
        except ValueError:
            return None
        if meant >= today:
            return meant
    return None
