"""Written text of a language to speakable words: figures, times, prices and short forms. Pure.

Number words are CLDR's (rule-based number formats, by unicode-rbnf). English has its own, richer rules
(`runtime/speech/normalise.py`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from unicode_rbnf import RbnfEngine

from runtime.speech.normalise import Piece

_WORD = re.compile(r"\S+")
_CLOSING = ".,;:!?…"
_AROUND = "\"'“”„«»‹›()[]{}¿¡*_‘"
_TIME = re.compile(r"(\d{1,2})(?:[:h]|\.(?=\d{2}(?:h|$)))([0-5]\d)h?")
_HOUR = re.compile(r"(\d{1,2})h")
_MONEY = re.compile(r"(?:(?P<before>[$€£])(?P<a>[\d.,]+)|(?P<b>[\d.,]+)(?P<after>[$€£%]|°C|º|ª|er|re|e|[a-zµ]{1,3}))")
_PRICE = re.compile(r"\d[\d.]*,\d\d")
_MONIES = ("€", "$", "£")
_FIGURE = re.compile(r"[+-]?\d[\d.,]*")
_DIGITS_FROM = 7
"""Figures with so many digits, or with a nought in front, are numbers of telephones and cards: digit by digit."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What a language says for signs and short forms.

    `time`: between hours and minutes. `hour`: behind hours where there is a word for it. `cents`: between a price's
    whole and its hundredths. `letters`: names of letters. `joins`: what stays within a word.
    """

    language: str
    time: str
    hour: str
    cents: str
    signs: Mapping[str, str]
    short: Mapping[str, str]
    letters: Mapping[str, str]
    joins: str = "'"


def pieces(text: str, wording: Wording) -> tuple[Piece, ...]:
    """Each white-space separated word of `text` with what is said for it, in order."""
    found = list(_WORD.finditer(text))
    said = []
    told = False  # the sign behind a price is said with it
    for i, match in enumerate(found):
        after = found[i + 1].group() if i + 1 < len(found) else ""
        written = match.group()
        if told:
            said.append(Piece(match.start(), match.end(), _closing(written)))
            told = False
            continue
        told = _PRICE.fullmatch(written) is not None and after.rstrip(_CLOSING) in _MONIES
        spoken = _said(written + after.rstrip(_CLOSING), "", wording) if told else _said(written, after, wording)
        said.append(Piece(match.start(), match.end(), spoken))
    return tuple(said)


def _said(written: str, after: str, wording: Wording) -> str:
    if not any(c.isalnum() or c in wording.signs for c in written):
        return "—" if all(c in "-–—" for c in written) else ""
    body = unicodedata.normalize("NFC", written).strip(_AROUND)
    lower = body.lower()
    if lower in wording.short:
        return wording.short[lower]
    closing = _closing(written)
    body = body.rstrip(_CLOSING + _AROUND)
    if body.lower() in wording.short:
        return wording.short[body.lower()] + closing
    return _words(body, after if not closing else "", wording) + closing


def _closing(written: str) -> str:
    """The mark that a word ends with; a bracket parts two clauses."""
    tail = written[len(written.rstrip(_CLOSING + _AROUND)) :]
    mark = "…" if "..." in tail else next((c for c in tail if c in _CLOSING), "")
    return mark or ("," if tail.endswith((")", "]")) else "")


def _words(body: str, after: str, wording: Wording) -> str:
    feminine = after.rstrip(_CLOSING).lower().endswith(("a", "as"))
    counts = bool(after) and after[0].isalpha()
    if time := _TIME.fullmatch(body):
        hours, minutes = int(time[1]), int(time[2])
        said = [_hours(hours, wording)]
        if minutes:
            said += [wording.time, number(minutes, wording.language)] if wording.time else []
            said += [] if wording.time else [number(minutes, wording.language)]
        return " ".join(said)
    if hour := _HOUR.fullmatch(body):
        return _hours(int(hour[1]), wording)
    if body in wording.signs:
        return wording.signs[body]
    if (priced := _MONEY.fullmatch(body)) and (sign := wording.signs.get(priced["before"] or priced["after"])):
        amount = priced["a"] or priced["b"]
        if _PRICE.fullmatch(amount) and (priced["before"] or priced["after"]) in _MONIES:
            whole, _, cents = amount.partition(",")
            price = _figure(whole, wording, counts=True, feminine=sign.endswith("as"))
            rest = [wording.cents, number(int(cents), wording.language)] if int(cents) else []
            return " ".join(part for part in (price, sign, *rest) if part)
        return f"{_figure(amount, wording, counts=True, feminine=sign.endswith('as'))} {sign}"
    if _FIGURE.fullmatch(body):
        return _figure(body, wording, counts=counts, feminine=feminine)
    plain = body.replace("’", "'")
    parts = re.findall(rf"\d+|[^\W\d_]+(?:[{wording.joins}][^\W\d_]+)*'?|[%&@+=€$£°]", plain)
    return " ".join(_part(part, wording) for part in parts)


def _part(part: str, wording: Wording) -> str:
    if part.isdigit():
        return _figure(part, wording, counts=False, feminine=False)
    if part in wording.signs:
        return wording.signs[part]
    if part.isupper() and len(part) <= 5 and not _pronounceable(part.lower()):
        return " ".join(wording.letters.get(c, c) for c in part.lower())
    return part


def _pronounceable(word: str) -> bool:
    """Whether capitals are read as a word: there is a vowel, and no consonants that nobody can begin with."""
    plain = "".join(c for c in unicodedata.normalize("NFD", word) if c.isascii())
    return re.match(r"(?:[bcdfgpt][lr]|[^aeiou])?[aeiou]", plain) is not None and not re.search(r"[^aeiou]{3}", plain)


def _hours(hours: int, wording: Wording) -> str:
    feminine = wording.language != "it"
    said = number(hours, wording.language, counts=bool(wording.hour), feminine=feminine)
    return f"{said} {wording.hour}".strip() if hours != 1 else f"{said} {wording.hour.rstrip('s')}".strip()


def _figure(written: str, wording: Wording, *, counts: bool, feminine: bool) -> str:
    """A figure as these languages write it: a dot between thousands, a comma before decimals."""
    sign, digits = ("menos " if written.startswith("-") else ""), written.strip("+-").rstrip(".,")
    sign = {"fr": "moins ", "it": "meno "}.get(wording.language, sign) if sign else ""
    if re.fullmatch(r"\d{1,3}(\.\d{3})+(,\d+)?", digits):
        digits = digits.replace(".", "")
    whole, _, decimals = digits.replace(".", ",").partition(",")
    if not re.fullmatch(r"\d+", whole) or (decimals and not decimals.isdigit()):
        return " ".join(number(int(c), wording.language) for c in digits if c.isdigit())
    if len(whole) >= _DIGITS_FROM or (len(whole) > 1 and whole[0] == "0"):
        return " ".join(number(int(c), wording.language) for c in whole)
    said = number(int(whole), wording.language, counts=counts and not decimals, feminine=feminine and not decimals)
    if decimals:
        noughts = [number(0, wording.language)] * (len(decimals) - len(decimals.lstrip("0")))
        rest = decimals.lstrip("0")
        said = " ".join([said, wording.signs[","], *noughts, *([number(int(rest), wording.language)] if rest else [])])
    return sign + said


def number(value: int, language: str, *, counts: bool = False, feminine: bool = False) -> str:
    """A number in words; `counts`: something follows that it counts (un minuto, doscientas personas)."""
    said = _engine(language).format_number(value).text_by_ruleset
    wanted = f"spellout-cardinal-{'feminine' if feminine else 'masculine'}" if counts or feminine else ""
    return str(said.get(wanted) or said["spellout-numbering"]).replace("\xad", "")


@lru_cache(maxsize=8)
def _engine(language: str) -> RbnfEngine:
    return RbnfEngine.for_language(language)
