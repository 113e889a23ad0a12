"""What a clause states that can be checked: numbers with their units, times, days, medicines, names, and whether it
says no. Written figures and words for them are one ("$160", "one hundred and sixty dollars"). English, pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["number", "clock", "phone", "day", "drug", "name", "negation", "word"]


@dataclass(frozen=True, slots=True)
class Fact:
    """`value` in one form whatever the wording; `unit` is that of a number, "" if it has none."""

    kind: Kind
    value: str
    unit: str = ""


_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {
    **{word: value for value, word in enumerate(_ONES)},
    **{word: 10 * (at + 2) for at, word in enumerate(_TENS)},
}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
_OTHER_NUMBERS = {"half": "0.5", "once": "1", "twice": "2", "dozen": "12", "quarter": "0.25"}
_ORDINALS = {
    word: str(at + 1)
    for at, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
    )
}
_UNITS = {
    "dollar": "dollar dollars buck bucks $ usd",
    "cent": "cent cents",
    "euro": "euro euros €",
    "pound": "pound pounds lb lbs £",
    "percent": "percent %",
    "gram": "gram grams g",
    "milligram": "milligram milligrams mg",
    "kilogram": "kilogram kilograms kilo kilos kg",
    "milliliter": "milliliter milliliters millilitre millilitres ml",
    "liter": "liter liters litre litres l",
    "second": "second seconds",
    "minute": "minute minutes min",
    "hour": "hour hours hr hrs",
    "day": "day days",
    "night": "night nights",
    "week": "week weeks",
    "month": "month months",
    "year": "year years",
    "time": "time times",
    "mile": "mile miles",
    "meter": "meter meters metre metres",
    "degree": "degree degrees °",
    "drop": "drop drops",
    "tablet": "tablet tablets pill pills",
    "session": "session sessions",
    "point": "point points",
}
_UNIT_OF = {form: unit for unit, forms in _UNITS.items() for form in forms.split()}
_BETWEEN = frozenset("working business more further full extra whole clear".split())
_DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today tomorrow yesterday tonight noon midnight morning afternoon evening
    weekend weekday holiday christmas easter""".split()
)
_DRUGS = re.compile(
    r"\b(acetaminophen|paracetamol|tylenol|ibuprofen|advil|motrin|naproxen|aleve|aspirin|opioids?|morphine|oxycodone|"
    r"tramadol|fentanyl|codeine|insulin|metformin|warfarin|heparin|steroids?|cortisone|prednisone|prednisolone|"
    r"dexamethasone|antibiotics?|penicillin|antihistamines?|benadryl|sedatives?|diuretics?|blood thinners?|"
    r"beta.blockers?|atropine|timolol|valium|xanax|digoxin|nitroglycerin|epinephrine|lithium|"
    r"\w{3,}(cillin|mycin|micin|floxacin|cycline|azole|olol|pril|sartan|statin|profen|caine|prost|gliptin|gliflozin|"
    r"parin|xaban|setron|triptan|zepam|zolam|codone|morphone|oxetine|traline|dronate|thiazide|semide|prazole|tidine|"
    r"cyclovir|navir|mab))\b",
    re.IGNORECASE,
)
_NOT_DRUGS = frozenset("april warfare april's".split())
_NEGATION = re.compile(
    r"\b(not|no|never|none|nobody|nothing|neither|nor|cannot|\w+n't|avoid|refrain|stop|forbidden|prohibited|"
    r"unable|refuse|closed)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\b(\d{1,2})(?:[:.](\d{2}))?\s*(a\.?m\.?|p\.?m\.?|o'clock)(?![a-z])|\b(\d{1,2}):(\d{2})\b", re.IGNORECASE
)
_PHONE = re.compile(r"\b\d{3}[- ]\d{4}\b|\b\d{3}[- ]\d{3}[- ]\d{4}\b")
_MONEY = re.compile(r"([$€£])\s*(\d[\d,]*(?:\.\d+)?)")
_TOKEN = re.compile(r"\d[\d,]*(?:\.\d+)?|[^\W\d_]+(?:'[^\W\d_]+)?|[%°$€£]")
_NAME = re.compile(r"(?<![.!?:]\s)(?<!^)(?<![\"“])\b([A-Z][\w'’]+(?:[- ][A-Z][\w'’]+)*)")
_NO_NAMES = frozenset("I I'm I'll I've I'd Dr Mr Mrs Ms AM PM".split())


def facts(text: str) -> frozenset[Fact]:
    """Everything in a text that can be checked, without its plain words and its negation."""
    straight = text.replace("’", "'")
    return frozenset((*_shaped(straight), *_counted(_without_shapes(straight)), *_worded(straight)))


def negated(text: str) -> bool:
    """Whether a sentence says no to something."""
    return _NEGATION.search(text.replace("’", "'")) is not None


def _shaped(text: str) -> Iterator[Fact]:
    for match in _PHONE.finditer(text):
        yield Fact("phone", re.sub(r"\D", "", match.group()))
    for match in _CLOCK.finditer(text):
        hour, minute = match.group(1) or match.group(4), match.group(2) or match.group(5) or "00"
        half = (match.group(3) or "").replace(".", "").lower()
        yield Fact("clock", f"{int(hour)}:{minute}", "" if half == "o'clock" else half)
    for match in _MONEY.finditer(text):
        yield Fact("number", _figure(match.group(2)), _UNIT_OF[match.group(1)])


def _without_shapes(text: str) -> str:
    for pattern in (_PHONE, _CLOCK, _MONEY):
        text = pattern.sub(" ; ", text)
    return text


def _counted(text: str) -> Iterator[Fact]:
    tokens = [token.lower() for token in _TOKEN.findall(text.replace("-", " "))]
    at = 0
    while at < len(tokens):
        value, after = _number_at(tokens, at)
        if value is None:
            at += 1
            continue
        unit_at = after
        while unit_at < len(tokens) and unit_at < after + 2 and tokens[unit_at] in _BETWEEN:
            unit_at += 1
        following = tokens[unit_at] if unit_at < len(tokens) else ""
        if following in ("to", "or") and (second := _unit_after(tokens, unit_at + 1)):
            yield Fact("number", value, second)  # "two to four weeks"
        else:
            yield Fact("number", value, _UNIT_OF.get(following, ""))
        at = after


def _unit_after(tokens: list[str], at: int) -> str:
    """The unit of the number that begins at a token; "" if there is no number or it has none."""
    value, after = _number_at(tokens, at) if at < len(tokens) else (None, at)
    return _UNIT_OF.get(tokens[after], "") if value is not None and after < len(tokens) else ""


def _number_at(tokens: list[str], at: int) -> tuple[str | None, int]:
    """The number that begins at a token, and the place after it."""
    token = tokens[at]
    if token[0].isdigit():
        return _figure(token), at + 1
    if token in _OTHER_NUMBERS:
        return _OTHER_NUMBERS[token], at + 1
    if token in _ORDINALS and token not in _UNIT_OF:
        return _ORDINALS[token], at + 1
    if token not in _VALUES:
        return (str(_SCALES[token]), at + 1) if token in _SCALES else (None, at)
    total, part = 0, 0
    while at < len(tokens):
        word = tokens[at]
        if word in _VALUES:
            if part % 100 and not (part % 10 == 0 and _VALUES[word] < 10):
                break  # "two three": two numbers
            part += _VALUES[word]
        elif word == "hundred":
            part = max(part, 1) * 100
        elif word in _SCALES:
            total, part = total + max(part, 1) * _SCALES[word], 0
        elif not (word == "and" and part >= 100 and at + 1 < len(tokens) and tokens[at + 1] in _VALUES):
            break
        at += 1
    return str(total + part), at


def _figure(digits: str) -> str:
    plain = digits.replace(",", "").rstrip(".")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _worded(text: str) -> Iterator[Fact]:
    for word in re.findall(r"[^\W\d_]+", text):
        lower = word.lower()
        single = lower.removesuffix("s")
        if (lower in _DAYS or single in _DAYS) and (lower != "may" or word == "May") and lower != "march":
            yield Fact("day", single if single in _DAYS else lower)
    for match in _DRUGS.finditer(text):
        if match.group().lower() not in _NOT_DRUGS:
            yield Fact("drug", match.group().lower().rstrip("s"))
    for match in _NAME.finditer(text):
        for part in re.split(r"[ -]", match.group(1)):
            if part not in _NO_NAMES and part.lower() not in _DAYS and part.lower().rstrip("s") not in _DAYS:
                yield Fact("name", part.lower().removesuffix("'s"))
