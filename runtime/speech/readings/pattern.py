"""What a reading is: a pattern with the words to say for what it matches."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

Match = re.Match[str]
Read = Callable[[Match], str | None]
Reading = tuple[re.Pattern[str], Read]

NUMBER = r"[0-9]{1,3}(?:,[0-9]{3})++(?:\.[0-9]++)?|[0-9]++(?:\.[0-9]++)?|\.[0-9]++"
TO = r"\s?(?:[-–—]|to)\s?"


def readings(*rows: tuple[str, Read]) -> tuple[Reading, ...]:
    """Compiled rows of a table."""
    return tuple((re.compile(pattern), read) for pattern, read in rows)


def any_of(words: Iterable[str]) -> str:
    """An alternation of literal strings, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def letters(text: str) -> str:
    """`MRI` → "M R I"."""
    return " ".join(c for c in text.upper() if c.isalpha())


def stop_of(m: Match) -> str:
    """A full stop, where the one of a short form also ends the sentence."""
    ends = m.group().endswith(".") and re.match(r"\s*$|\s+[A-Z]", m.string[m.end() :])
    return "." if ends else ""
