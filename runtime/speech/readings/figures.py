"""Money, doses and other measures, fractions, ranges and plain numbers."""

from __future__ import annotations

import re

from runtime.speech.abbreviations import CURRENCIES, MAGNITUDES, PER, UNITS
from runtime.speech.numbers import cardinal, decimal, digits, ordinal, whole, year
from runtime.speech.readings.pattern import NUMBER, TO, Match, any_of, readings

_ALONE = frozenset("mg mcg µg μg kg ml mL dL mm cm km mmHg mmol kcal bpm".split())
"""Units that are no words or names when no figure stands before them."""
_PARTS = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 8: "eighth"}
_VULGAR = {"½": "half", "¼": "quarter", "¾": "three quarters", "⅓": "third", "⅔": "two thirds"}
_YEAR_AFTER = re.compile(r"(?i)\b(?:in|since|until|from|by|of|about|around|year|circa|before|after)\s$")


def _money(sign: str, amount: str) -> str:
    one, many, cent, cents = CURRENCIES[sign]
    large, _, part = amount.partition(".")
    small = int((part + "00")[:2])
    pounds = f"{whole(large)} {one if large == '1' else many}"
    pence = f"{cardinal(small)} {cent if small == 1 else cents}"
    if not small:
        return pounds
    return f"{pounds} and {pence}" if large.strip("0") else pence


def _currency(m: Match) -> str:
    many = CURRENCIES[m["sign"]][1]
    if m["size"]:
        words = f"{decimal(m['n'])} {MAGNITUDES.get(m['size'].lower(), m['size'].lower())} {many}"
    elif m["last"]:
        words = f"{decimal(m['n'])} to {decimal(m['last'])} {many}"
    else:
        words = _money(m["sign"], m["n"])
    return words + _per(m["per"])


def _per(unit: str | None) -> str:
    return f" per {PER[unit]}" if unit else ""


def _measure(m: Match) -> str:
    one, many = UNITS[m["unit"]]
    singular = m["n"] == "1" and not m["last"]
    words = ("minus " if m["minus"] else "") + decimal(m["n"])
    if m["last"]:
        words += f" to {decimal(m['last'])}"
    return f"{words} {one if singular else many}{_per(m['per'])}"


def _pressure(m: Match) -> str | None:
    """Blood pressure: `120/80`."""
    high, low = int(m["a"]), int(m["b"])
    if not (70 <= high <= 250 and 40 <= low <= 150 and low < high):
        return None
    return f"{cardinal(high)} over {cardinal(low)}" + (" millimeters of mercury" if m["unit"] else "")


def _fraction(m: Match) -> str | None:
    top, bottom = int(m["top"]), int(m["bottom"])
    if m.group() == "24/7":
        return "twenty four seven"
    if top == 20 and bottom % 10 == 0:  # eyesight
        return f"twenty {cardinal(bottom)}"
    if bottom not in _PARTS or not 0 < top < bottom:
        return f"{cardinal(top)} out of {cardinal(bottom)}" if not m["whole"] else None
    part = _PARTS[bottom]
    if top > 1:
        part = "halves" if bottom == 2 else f"{part}s"
    if not m["whole"]:
        return f"{cardinal(top)} {part}"
    return f"{cardinal(int(m['whole']))} and {'a' if top == 1 else cardinal(top)} {part}"


def _vulgar(m: Match) -> str:
    part = _VULGAR[m["sign"]]
    return f"{cardinal(int(m['whole']))} and {part if ' ' in part else f'a {part}'}"


def _times(m: Match) -> str:
    return f"{cardinal(int(m['n']))} times"


def _range(m: Match) -> str:
    return f"{_plain_number(m['a'])} to {_plain_number(m['b'])}"


def _ordinal(m: Match) -> str:
    return ordinal(int(m.group(1).replace(",", "")))


def _sign(m: Match) -> str:
    return {"<": "less than", ">": "more than", "~": "about", "#": "number", "+": "plus", "-": "minus", "−": "minus"}[
        m.group(1)
    ]


def _plain_number(text: str) -> str:
    bare = text.replace(",", "")
    if "." in bare:
        return decimal(bare)
    if (len(bare) > 1 and bare[0] == "0") or (len(bare) > 7 and "," not in text):
        return digits(bare)
    if len(text) == 4 and 1900 <= int(bare) < 2100:
        return year(int(bare))
    return whole(bare)


def _number(m: Match) -> str:
    text = m.group()
    if re.fullmatch("1[1-8][0-9]{2}", text) and _YEAR_AFTER.search(m.string[: m.start()]):
        return year(int(text))
    return _plain_number(text)


def _dotted_figures(m: Match) -> str:
    return " dot ".join(cardinal(int(part)) for part in m.group().split("."))


def _or_more(m: Match) -> str:
    return f"{_plain_number(m['n'])} or more"


def _every(m: Match) -> str:
    n = int(m["n"])
    return "every hour" if n == 1 else f"every {cardinal(n)} hours"


MEASURES = readings(
    (
        rf"(?P<sign>[{''.join(CURRENCIES)}])\s?(?P<n>{NUMBER})(?:{TO}(?P=sign)?(?P<last>{NUMBER}))?"
        rf"(?:\s?(?P<size>thousand|million|billion|k|K|m|M|bn)\b)?(?:(?:/| per )(?P<per>{any_of(PER)})\b)?",
        _currency,
    ),
    (r"(?<![\w/.])(?P<a>[0-9]{2,3})/(?P<b>[0-9]{2,3})(?![\w/])(?P<unit>\s?mm\s?Hg)?", _pressure),
    (
        r"(?<![\w/.])(?:(?P<whole>[0-9]{1,3})\s)?(?P<top>[0-9]{1,2})/(?P<bottom>[0-9]{1,2})(?![\w/])",
        _fraction,
    ),
    (r"(?P<whole>[0-9]{1,4})\s?(?P<sign>[½¼¾⅓⅔])", _vulgar),
    (
        r"\b(?P<feet>[0-9]) ?(?:ft|'|′|feet|foot) ?(?P<inches>[0-9]{1,2}) ?(?:in\b|\"|″)",
        lambda m: f"{cardinal(int(m['feet']))} feet {cardinal(int(m['inches']))} inches",
    ),
    (
        rf"(?<![\w.])(?P<minus>[-−](?=[0-9]))?(?P<n>{NUMBER})(?:\s?[-–—]\s?(?P<last>{NUMBER}))?"
        rf"[\s-]?(?P<unit>{any_of(UNITS)})(?![A-Za-z])(?:\s?/\s?(?P<per>{any_of(PER)})\b)?",
        _measure,
    ),
    (
        rf"\b(?P<unit>{any_of(_ALONE)})(?:/(?P<per>{any_of(PER)}))?(?!\w)",
        lambda m: UNITS[m["unit"]][1] + _per(m["per"]),
    ),
    (r"(?<=[a-z])/(?P<per>day|week|month|year|hour|visit)\b", lambda m: f"per {m['per']}"),
    (r"\b(?P<n>[0-9]{1,2})\s?[x×](?=\s|$)", _times),
    (r"(?i)\bq(?P<n>[0-9]{1,2})h\b", _every),
)

NUMBERS = readings(
    (
        r"\b(?P<a>[0-9]{1,6})(?:st|nd|rd|th)\s?[-–—]\s?(?P<b>[0-9]{1,6})(?:st|nd|rd|th)\b",
        lambda m: f"{ordinal(int(m['a']))} to {ordinal(int(m['b']))}",
    ),
    (r"\b([0-9][0-9,]{0,11})(?:st|nd|rd|th)\b", _ordinal),
    (rf"(?<![\w.-])(?P<a>{NUMBER})\s?[-–—]\s?(?P<b>{NUMBER})(?![\w-]|\.[0-9])", _range),
    (rf"(?<![\w.])(?P<n>{NUMBER})\+(?!\w)", _or_more),
    (r"(?<!\S)([<>~#+−-])(?=\s?\.?[0-9])", _sign),
    (r"(?<![\w.])[0-9]{1,4}(?:\.[0-9]{1,4}){2,}(?![\w.])", _dotted_figures),
    (rf"(?<![0-9])(?:{NUMBER})", _number),
)
