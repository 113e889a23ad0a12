"""Days as people say them about what has happened, or what is to come. Pure calendar arithmetic: today is given."""

from __future__ import annotations

import re

from runtime.memory.dates import date, day, timedelta
from runtime.objectives.spoken_numbers import number

_AGO = re.compile(
    r"\b(?:(?P<count>\w+) (?P<unit>day|week|month)s? ago|hace (?P<cuantos>\w+) (?P<unidad>día|semana|mes)(?:es|s)?)\b"
)
_BACK = {
    "yesterday": 1,
    "the day before yesterday": 2,
    "last night": 1,
    "anteayer": 2,
    "antier": 2,
    "ayer": 1,
    "anoche": 1,
}
_FIGURES = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_YEAR = re.compile(r"\b(19|20)\d\d\b")
_DAYS = {"day": 1, "week": 7, "month": 30, "día": 1, "semana": 7, "mes": 30}


def said_day(words: str, today: date, *, past: bool) -> date | None:
    """The day that is meant; of those that a name could mean ("Tuesday", "March third") the nearest that lies in the
    `past` (today included), or else in the future. None where the words name no day. American order of figures.
    """
    lower = words.lower()
    if written := _ISO.search(lower):
        return _date(*(int(part) for part in written.groups()))
    if written := _FIGURES.search(lower):
        month, number_, year = (int(part) for part in written.groups())
        return _date(year + 2000 if year < 100 else year, month, number_)
    for name in sorted(_BACK, key=len, reverse=True):
        if re.search(rf"\b{name}\b", lower):
            return today - timedelta(_BACK[name])
    if ago := _AGO.search(lower):
        count = number(ago["count"] or ago["cuantos"]) or (
            1.0 if (ago["count"] or ago["cuantos"]) in ("a", "an", "una", "un") else None
        )
        return None if count is None else today - timedelta(int(count) * _DAYS[ago["unit"] or ago["unidad"]])
    if re.search(r"\b(?:today|tonight|this morning|hoy)\b", lower):
        return today
    ahead = day(lower, today)
    if ahead is None:
        return None
    if year_said := _YEAR.search(lower):
        return _date(int(year_said[0]), ahead.month, ahead.day)
    if not past or ahead == today or "tomorrow" in lower or "mañana" in lower:
        return ahead
    weekday = re.search(
        r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miércoles|jueves|viernes|sábado|domingo", lower
    )
    if weekday and not re.search(r"\d|first|second|third|th\b", lower):
        return ahead - timedelta(7)
    return _date(ahead.year - 1, ahead.month, ahead.day) if ahead > today else ahead


def _date(year: int, month: int, number_: int) -> date | None:
    try:
        return date(year, month, number_)
    except ValueError:
        return None
