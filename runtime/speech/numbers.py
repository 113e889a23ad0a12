"""Numbers as English words, the way a receptionist reads them out."""

from __future__ import annotations

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = ("", "thousand", "million", "billion", "trillion", "quadrillion")
_IRREGULAR = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}

LARGEST = 10 ** (3 * len(_SCALES)) - 1


def cardinal(number: int) -> str:
    """`1234` → "one thousand two hundred and thirty four". Beyond `LARGEST` digit by digit."""
    if number < 0:
        return f"minus {cardinal(-number)}"
    if number > LARGEST:
        return digits(str(number))
    if number == 0:
        return _ONES[0]
    groups = []
    rest = number
    for scale in _SCALES:
        rest, group = divmod(rest, 1000)
        if group:
            groups.append(f"{_below_thousand(group)} {scale}".strip())
    if len(groups) > 1 and 0 < number % 1000 < 100:
        groups[0] = f"and {groups[0]}"
    return " ".join(reversed(groups))


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = []
    if hundreds:
        words.append(f"{_ONES[hundreds]} hundred")
        if rest:
            words.append("and")
    if rest >= 20:
        tens, ones = divmod(rest, 10)
        words.append(_TENS[tens])
        if ones:
            words.append(_ONES[ones])
    elif rest:
        words.append(_ONES[rest])
    return " ".join(words)


def ordinal(number: int) -> str:
    """`22` → "twenty second"."""
    head, _, last = cardinal(number).rpartition(" ")
    if last in _IRREGULAR:
        last = _IRREGULAR[last]
    elif last.endswith("y"):
        last = f"{last[:-1]}ieth"
    else:
        last = f"{last}th"
    return f"{head} {last}".strip()


def year(number: int) -> str:
    """`1985` → "nineteen eighty five", `2005` → "two thousand and five", `2024` → "twenty twenty four"."""
    century, rest = divmod(number, 100)
    if not 10 < century < 100 or (century % 10 == 0 and rest < 10):
        return cardinal(number)
    if rest == 0:
        return f"{cardinal(century)} hundred"
    return f"{cardinal(century)} {f'oh {_ONES[rest]}' if rest < 10 else cardinal(rest)}"


def whole(text: str) -> str:
    """Digits with commas between thousands, "" for zero: `1,250` → "one thousand two hundred and fifty"."""
    bare = text.replace(",", "") or "0"
    return cardinal(int(bare)) if len(bare) <= 3 * len(_SCALES) else digits(bare)


def decimal(text: str) -> str:
    """Like `whole`, with an optional point: `12.75` → "twelve point seven five"."""
    before, _, after = text.partition(".")
    return f"{whole(before)} point {digits(after)}" if after else whole(before)


def digits(text: str) -> str:
    """Every digit by itself, other characters left out: `555-0100` → "five five five zero one zero zero"."""
    return " ".join(_ONES[int(c)] for c in text if c in "0123456789")
