"""Numbers in words as people say them, back to digits. English and Spanish, pure."""

from __future__ import annotations

import re

_UNITS = {word: number for number, word in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen".split())}  # fmt: skip
_UNITS |= {word: number for number, word in enumerate(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte".split())}  # fmt: skip
_UNITS |= {"una": 1, "un": 1, "a": 1, "an": 1}
_TENS = {word: 10 * number for number, word in enumerate(
    "twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}  # fmt: skip
_TENS |= {word: 10 * number for number, word in enumerate(
    "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(), 3)}  # fmt: skip
_SCALES = {"hundred": 100, "cien": 100, "ciento": 100, "thousand": 1000, "mil": 1000, "million": 1_000_000}
_LINKS = frozenset({"and", "y"})
_ARTICLES = frozenset({"a", "an", "un", "una", "uno"})
_WORD = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+")
_DIGIT_WORDS = {word: str(number) for word, number in _UNITS.items() if number < 10 and word not in _ARTICLES}
_DIGIT_WORDS |= {"oh": "0", "o": "0", "uno": "1"}
REPEATS = {"double": 2, "triple": 3, "doble": 2}


def number(words: str) -> float | None:
    """The first number that is said ("two and a half" is 2.5, "twenty-four" is 24); None if there is none."""
    tokens = _WORD.findall(words.lower())
    for start, token in enumerate(tokens):
        if token[0].isdigit():
            return _scaled(float(token.replace(",", "")), tokens[start + 1 : start + 2])
        if token in _UNITS or token in _TENS or token in _SCALES:
            value = _worded(tokens[start:])
            if value is not None:
                return value
    return None


def _scaled(value: float, following: list[str]) -> float:
    return value * _SCALES[following[0]] if following and following[0] in _SCALES else value


def _worded(tokens: list[str]) -> float | None:
    """The number that the tokens begin with; an article alone is none."""
    whole, part, seen = 0, 0, 0
    for at, token in enumerate(tokens):
        if token in _UNITS:
            if token in _ARTICLES and not (at + 1 < len(tokens) and tokens[at + 1] in _SCALES) and token != "uno":
                break
            part += _UNITS[token]
        elif token in _TENS:
            part += _TENS[token]
        elif token in _SCALES and _SCALES[token] == 100:
            part = max(part, 1) * 100
        elif token in _SCALES:
            whole, part = whole + max(part, 1) * _SCALES[token], 0
        elif token not in _LINKS:
            break
        seen += token not in _LINKS
    if not seen:
        return None
    half = re.search(r"^(?:\w+ )*?(?:and a half|y media)\b", " ".join(tokens))
    return whole + part + (0.5 if half else 0.0)


def digits(words: str) -> str:
    """All digits that are said, one after the other: "five five double two, oh one" is "552201"."""
    found, times = "", 1
    for token in _WORD.findall(words.lower()):
        if token in REPEATS:
            times = REPEATS[token]
            continue
        said = re.sub(r"\D", "", token) if token[0].isdigit() else _DIGIT_WORDS.get(token) or _two(token)
        found += said * times
        times = 1
    return found


def _two(token: str) -> str:
    """Ten to nineteen; tens are left to how numbers of telephones are said ("twenty one" is rare)."""
    value = _UNITS.get(token, 0)
    return str(value) if 10 <= value < 20 else ""
