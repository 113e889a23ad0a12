"""Telephone numbers, web and mail addresses, rooms, and names made of letters and figures."""

from __future__ import annotations

import re

from runtime.speech.numbers import cardinal, digits
from runtime.speech.readings.pattern import Match, letters, readings

_ADDRESS_SIGNS = {".": "dot", "@": "at", "/": "slash", "-": "dash", "_": "underscore", "+": "plus", "~": "tilde"}
_SPELLED_PARTS = frozenset({"uk", "nhs", "us", "eu", "tv", "io", "html", "http", "pdf"})
_ORDINAL = re.compile("[0-9]+(?:st|nd|rd|th)")


def _address(text: str) -> str:
    """A web or mail address, part by part."""
    named = re.sub(r"[^A-Za-z0-9]", lambda c: f" {_ADDRESS_SIGNS.get(c.group(), ' ')} ", text)
    return " ".join(_code(part) if re.search("[0-9]", part) else _host_part(part) for part in named.split())


def _host_part(part: str) -> str:
    return letters(part) if part.lower() in _SPELLED_PARTS else part.lower()


def _url(m: Match) -> str:
    return _address(re.sub(r"^(?:https?://)?(?:www\.)?", "", m.group(), flags=re.IGNORECASE).rstrip("/"))


def _phone(m: Match) -> str:
    groups = re.findall(r"[0-9]+", m.group())
    plus = "plus " if m.group().lstrip("(").startswith("+") else ""
    return plus + ", ".join(digits(group) for group in groups)


def _room(m: Match) -> str:
    """`room 204` → "room two oh four", `Suite 1210` → "suite twelve ten"."""
    n = m["n"]
    if len(n) == 3 and n[1:] != "00":
        pairs = [n[:1], n[1:]]
    elif len(n) == 4 and n[2:] != "00":
        pairs = [n[:2], n[2:]]
    else:
        return f"{m['word']} {cardinal(int(n))}"
    return f"{m['word']} " + " ".join(f"oh {cardinal(int(p))}" if p[0] == "0" else cardinal(int(p)) for p in pairs)


def _code(text: str) -> str:
    """Letters and figures mixed: `B12` → "B twelve", `A1C` → "A one C", `clinic24` → "clinic twenty four"."""
    parts = re.findall(r"[0-9]+|[A-Za-z]+", text)
    words = []
    for part in parts:
        if part[0].isdigit():
            words.append(digits(part) if len(part) > 3 or part[0] == "0" else cardinal(int(part)))
        else:
            words.append(part.lower() if len(part) > 3 else letters(part))
    return " ".join(words)


def _mixed(m: Match) -> str | None:
    return None if _ORDINAL.fullmatch(m.group()) else _code(m.group())


def _nothing(m: Match) -> str:
    return ""


MARKUP = readings(
    (r"\[(?=[^\[\]]+\]\()|(?<=[^\[\]])\]\([^()\s]*\)", _nothing),
    (r"(?m)^\s*(?:#{1,6}|[-*•])(?=\s)|(?<!\S)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\S)", _nothing),
)

ADDRESSES = readings(
    (r"(?<!\w)[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?<![.-])", lambda m: _address(m.group())),
    (r"(?i)\b(?:https?://|www\.)[^\s<>()\"]+[A-Za-z0-9/]", _url),
    (
        r"(?i)\b(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|int|info|health|clinic|io|eu|de|fr|co\.uk|uk|us|example)\b"
        r"(?:/[A-Za-z0-9/_-]*)?",
        _url,
    ),
)

TELEPHONES = readings(
    (r"(?<![\w.])(?<![)0-9][ -])0[0-9]{2,4}(?:[ -][0-9]{3,6}){1,3}(?!\w)", _phone),
    (
        r"(?<![\w.,$£€])(?:\+[0-9]{1,3}[ .-]?)?(?:1-)?(?:\([0-9]{2,5}\)\s?|[0-9]{3}[ .-])?[0-9]{3}[ .-][0-9]{4}"
        r"(?!\w|[ .,-][0-9])",
        _phone,
    ),
    (r"(?<![\w.])(?:\+[0-9]{1,3} ?)(?:\(0\) ?)?[0-9]{2,5}(?:[ -][0-9]{2,5}){1,3}(?!\w)", _phone),
    (r"(?i)\b(?:(?:extension|ext\.?)\s?|x)(?P<n>[0-9]{2,6})\b", lambda m: f"extension {digits(m['n'])}"),
    (
        r"(?i)\b(?P<word>(?:call|dial|ring|phone|text|code|pin|number is|press|zip)(?: code| code is| pin is)?) "
        r"(?P<n>[0-9]{3,8})\b(?![.,][0-9])",
        lambda m: f"{m['word']} {digits(m['n'])}",
    ),
    (r"\b(?:911|988)\b(?![.,%][0-9]|\s?(?:mg|ml|g)\b)", lambda m: digits(m.group())),
    (r"(?i)\b(?P<word>room|suite|ward|bay|apartment|apt|flight|bus|route|floor|desk) (?P<n>[0-9]{1,4})\b", _room),
)

CODES = readings(
    (r"\b(?P<word>[A-Za-z]{4,})-(?P<n>[0-9]{1,3})\b", lambda m: f"{m['word']} {cardinal(int(m['n']))}"),
    (r"\b(?:[A-Za-z]+-?[0-9]+|[0-9]+[A-Za-z]+)[A-Za-z0-9]*\b", _mixed),
)
