"""Dates, times of day, weekdays and decades."""

from __future__ import annotations

from runtime.speech.abbreviations import MONTH_OF, MONTHS, WEEKDAYS
from runtime.speech.numbers import cardinal, ordinal, year
from runtime.speech.readings.pattern import TO, Match, any_of, letters, readings, stop_of

_MONTH = rf"(?P<month>{any_of(MONTHS)}|(?:{'|'.join(m.capitalize() for m in MONTH_OF)}|Sept)\b\.?)"
_HALF = r"(?:\s?(?P<half{0}>[AaPp](?:\.[Mm]\.|[Mm])(?!\w)))"


def _month(m: Match) -> str:
    return MONTH_OF[m["month"][:3].lower()]


def _day(text: str) -> str | None:
    day = int(text)
    return ordinal(day) if 1 <= day <= 31 else None


def _month_day(m: Match) -> str | None:
    first, last = _day(m["day"]), _day(m["last"] or m["day"])
    if first is None or last is None:
        return None
    words = f"{_month(m)} {first}" + (f" to {last}" if m["last"] else "")
    return words + (f", {year(int(m['year']))}" if m["year"] else "")


def _day_month(m: Match) -> str | None:
    day = _day(m["day"])
    if day is None:
        return None
    return f"the {day} of {_month(m)}" + (f", {year(int(m['year']))}" if m["year"] else "")


def _month_year(m: Match) -> str:
    return f"{_month(m)} {year(int(m['year']))}"


def _date(years: str, month: int, day: int) -> str | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    full = int(years) if len(years) == 4 else int(years) + (1900 if int(years) > 50 else 2000)
    return f"{MONTHS[month - 1]} {ordinal(day)}, {year(full)}"


def _iso_date(m: Match) -> str | None:
    return _date(m["y"], int(m["m"]), int(m["d"]))


def _slash_date(m: Match) -> str | None:
    """Month first, as Americans write; day first where it can be nothing else."""
    a, b = int(m["a"]), int(m["b"])
    return _date(m["y"], a, b) or _date(m["y"], b, a)


def _short_date(m: Match) -> str | None:
    month, day = int(m["a"]), int(m["b"])
    return f"{m['lead']} {MONTHS[month - 1]} {ordinal(day)}" if 1 <= month <= 12 and 1 <= day <= 31 else None


def _clock(hour: str, minute: str | None, half: str | None) -> str | None:
    """On a dial of twelve: `14:05` → "two oh five P M"."""
    h, mi = int(hour), int(minute or 0)
    if h > 24 or mi > 59:
        return None
    if not half and (h == 0 or h > 12):
        half = "am" if h in (0, 24) else "pm"
    h = (h - 1) % 12 + 1
    end = f" {letters(half)}" if half else "" if mi else " o'clock"
    middle = "" if not mi else f" oh {cardinal(mi)}" if mi < 10 else f" {cardinal(mi)}"
    return f"{cardinal(h)}{middle}{end}"


def _time(m: Match) -> str | None:
    said = _clock(m["h"], m["mi"], m["half"])
    return said and said + stop_of(m)


def _time_range(m: Match) -> str | None:
    if not (m["mi"] or m["mi2"] or m["half"] or m["half2"]):
        return None
    late = m["half"] or m["half2"]
    first = _clock(m["h"], m["mi"], m["half"]) if m["half"] or m["mi"] else cardinal(int(m["h"]))
    last = _clock(m["h2"], m["mi2"], m["half2"]) if late or m["mi2"] else cardinal(int(m["h2"]))
    return f"{first} to {last}{stop_of(m)}" if first and last else None


def _weekday(m: Match) -> str:
    return WEEKDAYS[m["weekday"].lower()]


def _weekday_range(m: Match) -> str:
    return f"{WEEKDAYS[m['a'].lower()]} to {WEEKDAYS[m['b'].lower()]}{stop_of(m)}"


def _decade(m: Match) -> str:
    words = year(int(m.group(1))) if len(m.group(1)) == 4 else cardinal(int(m.group(1)))
    return f"{words[:-1]}ies" if words.endswith("y") else f"{words}s"


DATES = readings(
    (rf"\b(?P<weekday>{'|'.join(day.capitalize() for day in WEEKDAYS)})\.(?=\s?[,a-z0-9])", _weekday),
    (r"\b(?P<y>[12][0-9]{3})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})\b", _iso_date),
    (r"(?<![\w/.])(?P<a>[0-9]{1,2})[/.](?P<b>[0-9]{1,2})[/.](?P<y>[0-9]{4}|[0-9]{2})(?![\w/])", _slash_date),
    (
        r"(?i)(?P<lead>\b(?:on|by|until|before|after|since|from|through)) (?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})(?![\w/])",
        _short_date,
    ),
    (
        rf"\b{_MONTH} (?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:{TO}(?P<last>[0-9]{{1,2}})(?:st|nd|rd|th)?)?"
        r"\b(?![:.,]?[0-9]|\s?(?:%|mg|am\b|pm\b|a\.m|p\.m))(?:,? (?P<year>[12][0-9]{3})\b)?",
        _month_day,
    ),
    (
        rf"\b(?:the )?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH}(?:,? (?P<year>[12][0-9]{{3}})\b)?(?!\w)",
        _day_month,
    ),
    (rf"\b{_MONTH},? (?P<year>[12][0-9]{{3}})\b", _month_year),
)

TIMES = readings(
    (
        r"\b(?P<h>[0-9]{1,2})(?::(?P<mi>[0-9]{2}))?"
        + _HALF.format("")
        + rf"?{TO}(?P<h2>[0-9]{{1,2}})(?::(?P<mi2>[0-9]{{2}}))?"
        + _HALF.format("2")
        + r"?(?![\w:/])",
        _time_range,
    ),
    (r"\b(?P<h>[0-9]{1,2}):(?P<mi>[0-9]{2})(?!:?[0-9])" + _HALF.format("") + "?", _time),
    (r"\b(?P<h>[0-9]{1,2})(?P<mi>)" + _HALF.format(""), _time),
    (rf"(?i)\b(?P<a>{any_of(WEEKDAYS)})\.?\s?[-–—]\s?(?P<b>{any_of(WEEKDAYS)})\b\.?(?!\w)", _weekday_range),
    (r"\b([12][0-9]{2}0|[2-9]0)['’]?s\b", _decade),
)
