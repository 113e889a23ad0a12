"""Typed values out of a visitor's words. Rules only, pure: what cannot be read is None, never a guess."""

from __future__ import annotations

import re

from runtime.memory.dates import date
from runtime.objectives.days import said_day
from runtime.objectives.objective import Output, Value
from runtime.objectives.spoken_numbers import REPEATS, digits, number

_YES = re.compile(
    r"^\W*(?:(?:uh|um|oh|well|so|and|hm+)\W+)*(?:yes|yeah|yep|yup|sure|correct|right|exactly|okay|ok|of course|certainly|absolutely|"
    r"definitely|please do|go ahead|that's (?:right|correct|it)|that is (?:right|correct)|it is|i (?:do|did|would|have|am|can|will)|"
    r"(?:she|he|they) (?:has|have|did|was|were|is)|there was|sí|si|claro|correcto|así es|exacto|por supuesto|por favor)\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"^\W*(?:(?:uh|um|oh|well|so|and|hm+)\W+)*(?:no|nope|nah|never|not (?:at all|really|yet|quite|exactly)|wrong|incorrect|that's (?:wrong|not)|"
    r"that is (?:wrong|not)|it's not|it isn't|i (?:don't|didn't|wouldn't|haven't|am not|can't|won't)|i'm not|nobody|no one|"
    r"(?:she|he|they) (?:hasn't|haven't|didn't|wasn't|weren't)|there wasn't|nunca|nadie|incorrecto|para nada|tampoco)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^\W*(?:(?:uh|um|oh|well|so|yes|yeah|okay|ok|sure|hi|hello)\W+)*(?:(?:my|the|her|his|full|first|last|claimant's) )*(?:name(?:'s| is)?|"
    r"i'm|i am|it's|it is|this is|that's|call me|me llamo|mi nombre es|soy)?\W*",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"\b(?:what|where|when|why|how|who|can|could|do|does|don't|not|need|want|know|yes|no|please|help|the|because|have|is|are|was)\b|\?",
    re.IGNORECASE,
)
_LETTERS = {word[0]: word for word in (
    "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo "
    "sierra tango uniform victor whiskey xray yankee zulu").split()}  # fmt: skip
_SPOKEN_LETTERS = {word: letter for letter, word in _LETTERS.items()}
_SPOKEN_LETTERS |= {"bee": "b", "cee": "c", "see": "c", "sea": "c", "dee": "d", "gee": "g", "jay": "j", "kay": "k", "el": "l",
    "em": "m", "en": "n", "pee": "p", "cue": "q", "queue": "q", "are": "r", "ar": "r", "ess": "s", "tee": "t", "tea": "t", "you": "u",
    "vee": "v", "ex": "x", "why": "y", "zee": "z", "zed": "z", "aitch": "h", "eff": "f", "eye": "i", "ay": "a"}  # fmt: skip
_AS_IN = re.compile(r"\b(?:as in|for|like|como)\s+[^\W\d_]{2,}", re.IGNORECASE)
_CLOCK = re.compile(
    r"\b(?P<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:. ](?P<minute>[0-5]\d|fifteen|thirty|forty[- ]five|"
    r"oh five|ten|twenty))?\s*(?:o'clock)?\s*(?P<half>a\.?m\.?|p\.?m\.?|in the (?:morning|afternoon|evening)|at night)?(?!\w)",
    re.IGNORECASE,
)
_HALF_PAST = re.compile(
    r"\b(?P<what>half|quarter) (?P<way>past|to|after) (?P<hour>\w+)\s*(?P<half>a\.?m\.?|p\.?m\.?|in the \w+)?",
    re.IGNORECASE,
)
_MINUTES = {"fifteen": 15, "thirty": 30, "forty-five": 45, "forty five": 45, "oh five": 5, "ten": 10, "twenty": 20}
_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_TWICE = re.compile(r"\b(double|triple|doble) ([^\W_]+)")
_FEWEST_WORDS = 2
_LONGEST_CODE = 24
_SHORT = 2  # letters of a token that may be a part of a code as it stands
_MOST_READINGS = 64


def yes_or_no(words: str) -> bool | None:
    """What a turn begins with; None if neither."""
    straight = words.replace("’", "'")
    if _NO.match(straight):
        return False
    return True if _YES.match(straight) else None


def read(output: Output, words: str, today: date) -> Value | None:
    """The value of an output in the visitor's words; None where there is none to be read."""
    straight = " ".join(words.replace("’", "'").split())
    match output.type:
        case "yesno":
            return yes_or_no(straight)
        case "number":
            value = number(straight)
            return value if value is not None and _within(output, value) else None
        case "date":
            day = said_day(straight, today, past=output.lies == "past")
            return None if day is None else day.isoformat()
        case "time":
            return _time(straight)
        case "phone":
            found = digits(straight)
            return found if 7 <= len(found) <= 15 else None
        case "email":
            return _email(straight)
        case "choice":
            return _choice(output.options, straight)
        case "code":
            return code(output.pattern or r"\w+", straight)
        case "name":
            return _name(straight)
        case "text":
            return straight if len(straight.split()) >= _FEWEST_WORDS and not straight.endswith("?") else None


def code(pattern: str, words: str) -> str | None:
    """Letters and digits that match a pattern, however they are said ("B as in boy, C, two two four"); the longest."""
    shape = re.compile(pattern)
    plain = _TWICE.sub(lambda said: " ".join([said[2]] * REPEATS[said[1]]), _AS_IN.sub("", words).lower())
    ways = [_ways(token) for token in _TOKEN.findall(plain)]
    matches = [
        said
        for start in range(len(ways))
        for end in range(start + 1, min(len(ways), start + _LONGEST_CODE) + 1)
        for said in _joined(ways[start:end])
        if shape.fullmatch(said)
    ]
    return max(matches, key=len, default=None)


def _ways(token: str) -> tuple[str, ...]:
    """What one spoken token may stand for in a code."""
    if token.isalpha() and (figures := digits(token)):
        return (figures,)
    if token in _SPOKEN_LETTERS:
        letter = _SPOKEN_LETTERS[token].upper()
        return (letter, token.upper()) if len(token) == _SHORT else (letter,)
    return ("-",) if token in ("dash", "hyphen") else (token.upper(),)


def _joined(ways: list[tuple[str, ...]]) -> list[str]:
    joined = [""]
    for several in ways:
        joined = [before + way for before in joined for way in several if len(before) + len(way) <= _LONGEST_CODE]
        joined = joined[:_MOST_READINGS]
    return joined


def _within(output: Output, value: float) -> bool:
    return (output.least is None or value >= output.least) and (output.most is None or value <= output.most)


def _choice(options: tuple[str, ...], words: str) -> str | None:
    """The one option of which a way to say it is in the words; None for none or several."""
    lower = words.lower()
    found = [
        option.split("|")[0]
        for option in options
        if any(re.search(rf"(?<!\w){re.escape(way.strip().lower())}(?!\w)", lower) for way in option.split("|"))
    ]
    return found[0] if len(found) == 1 else None


def _name(words: str) -> str | None:
    said = _LEAD.sub("", words, count=1).strip(" .,!")
    said = re.sub(r",? (?:please|thanks|thank you)$", "", said, flags=re.IGNORECASE)
    parts = said.split()
    if (
        not 1 <= len(parts) <= 5
        or _NO_NAME.search(said)
        or not all(re.fullmatch(r"[^\W\d_]+[.'-]?(?:[^\W\d_]+)?\.?", part) for part in parts)
    ):
        return None
    return " ".join(part[:1].upper() + part[1:] for part in parts)


def _email(words: str) -> str | None:
    said = re.sub(r"\s+(?:at|arroba)\s+", "@", words.lower())
    said = re.sub(r"\s+(?:dot|punto)\s+", ".", said)
    said = re.sub(r"\s+(?:underscore|dash|hyphen)\s+", lambda m: {"underscore": "_"}.get(m[0].strip(), "-"), said)
    found = re.search(r"(?:[\w.+-]+ ){0,0}[\w.+-]+@[\w-]+(?:\.[\w-]+)+", said)
    return found[0].rstrip(".") if found else None


def _time(words: str) -> str | None:
    lower = words.lower()
    if said := _HALF_PAST.search(lower):
        hour = number(said["hour"])
        if hour is not None and 1 <= hour <= 12:
            minutes = 30 if said["what"] == "half" else 15
            total = int(hour) * 60 + (-minutes if said["way"] == "to" else minutes)
            return _clock(total // 60, total % 60, said["half"])
    if re.search(r"\bnoon|mediodía\b", lower):
        return "12:00"
    for said in _CLOCK.finditer(lower):
        hour = number(said["hour"])
        if hour is None or not 0 <= hour <= 23 or not (said["minute"] or said["half"] or "o'clock" in said[0]):
            continue
        minute = said["minute"]
        value = 0 if minute is None else _MINUTES[minute] if minute in _MINUTES else int(minute)
        return _clock(int(hour), value, said["half"])
    return None


def _clock(hour: int, minute: int, half: str | None) -> str:
    if half and hour <= 12:
        late = half.startswith("p") or "afternoon" in half or "evening" in half or "night" in half
        hour = hour % 12 + (12 if late else 0)
    return f"{hour:02d}:{minute:02d}"
