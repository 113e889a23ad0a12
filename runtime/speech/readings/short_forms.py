"""Abbreviations, titles, streets, initials and initialisms."""

from __future__ import annotations

import re

from runtime.speech.abbreviations import (
    INITIALISMS,
    LETTER_AFTER,
    SHORT,
    SHORT_BEFORE_FIGURE,
    SHORT_CAPITALS_ONLY,
    STREETS,
    TITLES,
)
from runtime.speech.readings.pattern import Match, any_of, letters, readings, stop_of

_ADDRESS_BEFORE = re.compile(r"[0-9]\s(?:[A-Z]\w+\s)+$")
_NAME_BEFORE = re.compile(r"\b[A-Z][a-z]+\s$")


def _short(m: Match) -> str | None:
    found = m.group()
    key = found.lower()
    if key in SHORT_CAPITALS_ONLY and not found.isupper():
        return None
    words = SHORT[key]
    return words + stop_of(m) if key == "etc." else words


def _title_or_street(m: Match) -> str | None:
    """`St. Mary`, `Dr Patel`; but `12 Main St.` and `Lakeview Dr.`"""
    form, before, after = m["form"], m.string[: m.start()], m.string[m.end() :]
    couple = r"(?:(?:&|and)\s)?" if form in ("Mr", "Mrs", "Ms") else ""
    name_follows = re.match(rf"\s{couple}[A-Z]", after) is not None
    if form in TITLES and name_follows and not _ADDRESS_BEFORE.search(before):
        return TITLES[form]
    if form in STREETS and _NAME_BEFORE.search(before):
        closes = m.group().endswith(".") and (name_follows or not after.strip())
        return STREETS[form] + ("." if closes else "")
    return None


def _dotted(m: Match) -> str:
    """`U.S.`, `M.D.`, `Ph.D.`; the last full stop also ends a sentence where one ends."""
    closes = m.end() == len(m.string) or re.match(r"\s+[A-Z][a-z]+\s[a-z]", m.string[m.end() :])
    return letters(m.group()) + ("." if closes else "")


def _letter_name(m: Match) -> str:
    return m.group()


def _initial(m: Match) -> str:
    return m["letter"]


def _initialism(m: Match) -> str | None:
    word = m["word"]
    if word not in INITIALISMS and re.search("[AEIOUY]", word):
        return None
    return letters(word) + ("'s" if m["s"] else "")


BEFORE_FIGURES = readings(
    (rf"(?i)(?<![\w.])(?:{any_of(SHORT_BEFORE_FIGURE)})(?=\s?[0-9])", _short),
)

SHORT_FORMS = readings(
    (rf"(?i)(?<![\w.])(?:{any_of(frozenset(SHORT) - SHORT_BEFORE_FIGURE)})(?!\w)", _short),
    (rf"\b(?P<form>{any_of({**TITLES, **STREETS})})\b\.?", _title_or_street),
    (r"\b(?:[A-Z][a-z]?\.){2,}", _dotted),
    (rf"(?i:\b(?:{any_of(LETTER_AFTER)})) [A-Z](?![\w'])", _letter_name),
    (r"(?<![\w'.])(?P<letter>[B-HJ-Z]|A(?=\.))\.(?=\s[A-Z])", _initial),
    (r"\b(?P<word>[A-Z]{2,5})(?P<s>'?s)?\b(?!-)", _initialism),
    (r"\b[a-z][A-Z]{2,4}\b", lambda m: letters(m.group())),
)
