"""What the words so far say about whether the visitor is done: syntax, fillers, dictation, a question answered. Pure.

English. Word classes are closed lists, read from the end of the text, where a turn shows whether it is finished (Ford
and Thompson 1996: turns end where syntax, intonation and meaning are complete together). Recognisers put a full stop
behind anything, so punctuation counts for little here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

ENGLISH = "en"

Asked = Literal["none", "open", "yesno", "choice", "when", "name", "phone", "birth", "spelling", "number", "long"]
"""What kind of answer our last words asked for."""

_DETERMINERS = frozenset(
    "a an the my your our their his its every each another whose some any these those no both".split()
)
_PREPOSITIONS = frozenset(
    "of to from with at by for about into onto between during under without against towards toward among until till "
    "upon per via near behind beside besides except including than like as".split()
)
_LOOSE_PREPOSITIONS = frozenset("in on off over up down out around through after before since past inside".split())
_CONJUNCTIONS = frozenset("and or but nor plus because although though unless whereas if whether while".split())
_RELATIVES = frozenset("who which that when where why how what whose whom whenever wherever so".split())
_AUXILIARIES = frozenset(
    "is are was were am be been being has have had do does did will would can could should shall might may must cannot "
    "i'm it's he's she's that's we're they're you're there's i've we've you've they've i'd we'd you'd he'd she'd they'd "
    "i'll we'll you'll it'll he'll she'll they'll what's where's who's isn't aren't wasn't weren't gonna".split()
)
_CONTRACTIONS = frozenset(word for word in _AUXILIARIES if "'" in word and not word.endswith("n't"))
_SUBJECTS = frozenset("i we they he she".split())
_FILLERS = frozenset("um uh er erm hmm mm ah eh uhm umm uhh hm".split())
_OPENERS = frozenset("well so like actually basically anyway right okay ok yeah yes oh maybe perhaps".split())
_ADVERBS = frozenset("very really quite just only also even almost about rather too more less most still not".split())
_TRANSITIVES = frozenset(
    "want wants wanted need needs take takes took taking give gave get getting got make made makes making bring brought "
    "bringing find put puts see saw tell told tells say says said ask asked asks let lets feel feels felt have having had "
    "use using used try tried trying keep kept call called calls show leave visit meet cancel change book include "
    "mean means think thinks thought know knows believe guess wonder wondering hear heard remember forget forgot".split()
)
_ADJECTIVES = frozenset(
    "little bit old new big small other same last next first second third left right lower upper whole half few several "
    "many much lot kind sort bad sharp sudden".split()
)
_SUBORDINATORS = frozenset(
    "if when whenever because although though while unless since before after until once as whereas".split()
)
_WH = frozenset("what where when who whom which whose why how what's where's who's when's how's".split())
_INVERTED = frozenset(
    "is are was were am do does did can could will would should may might must have has had shall isn't aren't don't "
    "doesn't didn't can't couldn't won't wouldn't".split()
)
_DIGITS = dict.fromkeys("zero oh o one two three four five six seven eight nine".split(), 1)
_TEENS = frozenset("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split())
_TENS = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())
_MONTHS = frozenset("january february march april may june july august september october november december".split())
_ORDINAL = re.compile(r"^\d{1,2}(st|nd|rd|th)$|^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
                      r"eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|"
                      r"twentieth|thirtieth)$")  # fmt: skip
_SEARCHING = re.compile(
    r"\b(let me (see|think|check|look)|how (do|shall|should) i (say|put)|what('s| is) (it|the word)|you know|i mean|"
    r"i was (wondering|thinking|going)|the thing is|what i (really )?(want|mean|need)|hard to (say|describe)|"
    r"i('m| am) not sure|i don't know|i was going( too?)?|it's (like|just|more like)|(is|are|was|were|it's|he's|she's) (called|"
    r"named)|(who|which|whose|whom|when|whether)|(yes|well|right|okay|ok) so)$"
)
_LEAD_INS = frozenset("so and but well okay ok yes yeah no oh then also now actually sorry right".split())
_TIMES = (
    frozenset(
        "monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight yesterday morning afternoon evening "
        "noon midday midnight lunch week weekend month year o'clock clock soon anytime".split()
    )
    | _MONTHS
)
_ECHO = re.compile(
    r"^((yes|no|yeah|well|oh) )?((i|we|he|she|it|they) (think|guess|hope|suppose|do|did|am|is|have|has|can|will|would|don't|"
    r"didn't|haven't|can't|won't)( so| not)?|not( \w+){1,3}|of course( not)?|i'm afraid (so|not))$"
)
_UNITS = frozenset(
    "pounds pound kilos kilograms kilo stone years months weeks days hours minutes feet foot inches centimeters meters times "
    "percent degrees tablets pills drinks".split()
)
_SPARSE_FROM = 2.0  # seconds of speech
_SPARSE = 1.2  # words a second; the slowest tenth of our speakers says 1.6
_PERFECT = frozenset("had have has did do does".split())
_SUBORDINATE = 6  # words; in a longer sentence the main clause has begun
_REPORTED = frozenset("said says".split())
_TITLES = frozenset("doctor dr mister mr mrs ms miss professor saint".split())
_HANDING = re.compile(
    r"\b(tell|tells|told|show|shows|showed|give|gives|gave|ask|asks|asked|let|lets|help|helps) (me|us|him|her|them|you)$"
)
_SHORT_ANSWERS = frozenset(
    "yes no yeah yep nope sure okay ok right correct please thanks never always sometimes maybe certainly absolutely "
    "definitely exactly none nothing neither both either".split()
)


LastWord = Literal[
    "none", "determiner", "preposition", "loose preposition", "conjunction", "relative", "auxiliary", "subject",
    "filler", "opener", "adverb", "transitive", "adjective", "title", "contraction", "number", "letter", "word",
]  # fmt: skip

_CLASSES: tuple[tuple[LastWord, frozenset[str]], ...] = (
    ("filler", _FILLERS),
    ("determiner", _DETERMINERS),
    ("conjunction", _CONJUNCTIONS),
    ("subject", _SUBJECTS),
    ("preposition", _PREPOSITIONS),
    ("auxiliary", _AUXILIARIES),
    ("relative", _RELATIVES),
    ("loose preposition", _LOOSE_PREPOSITIONS),
    ("adverb", _ADVERBS),
    ("transitive", _TRANSITIVES),
    ("opener", _OPENERS),
)


@dataclass(frozen=True, slots=True)
class TextCues:
    """`last`: class of the last word; `open_clause`: a clause that must go on ("if …", "when …", "either …")."""

    words: int
    last: LastWord
    question: bool
    searching: bool
    handing: bool  # "could you tell me": what, is still to come
    open_clause: bool
    repeated: bool
    comma: bool  # the recogniser heard the voice go on
    broken: bool  # or break off
    stopped: bool
    digits: int
    letters: int
    missing: bool
    answered: bool
    sparse: bool = False  # fewer words than so much speech holds: the recogniser has lost some

    @property
    def plainly_unfinished(self) -> bool:
        """More words must come, whatever the voice does."""
        if self.words == 0 or self.answered:
            return False
        dangling = self.last in ("determiner", "conjunction", "filler", "subject", "title", "contraction") or (
            self.last in ("preposition", "auxiliary") and not self.question
        )
        return dangling or self.searching or self.handing or self.open_clause or self.broken or self.missing


NO_WORDS = TextCues(0, "none", False, False, False, False, False, False, False, False, 0, 0, False, False)


def counted(text: str) -> TextCues:
    """What can be said of words in another language: how many they are."""
    words = len(text.split())
    return replace(NO_WORDS, words=words, last="word") if words else NO_WORDS


def read(text: str, asked: Asked = "none", spoke: float | None = None) -> TextCues:
    """The cues in what was recognised of the turn so far, `spoke` seconds of speech. Costs microseconds."""
    words = _words(text)
    if not words:
        return NO_WORDS
    bare = text.rstrip().rstrip("\"'”")
    digits, letters = _digits(words), _letters(words)
    question = _is_question(text, words)
    last = _last(words)
    answered, missing = _answer(asked, words, digits, letters)
    return TextCues(
        words=len(words),
        last=last,
        question=question,
        searching=bool(_SEARCHING.search(" ".join(words))),
        handing=_hands_over(words),
        open_clause=_open_clause(bare, words),
        repeated=len(words) > 1 and words[-1] == words[-2] and last not in ("number", "letter"),
        comma=bare.endswith(","),
        broken=bare.endswith(("...", "…", "-", "—")),
        stopped=bare.endswith((".", "?", "!")) and not bare.endswith("..."),
        digits=digits,
        letters=letters,
        missing=missing,
        answered=answered,
        sparse=spoke is not None and spoke >= _SPARSE_FROM and len(words) < _SPARSE * spoke,
    )


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+(?:['-][a-z0-9]+)*", text.lower().replace("\u2019", "'"))


def _hands_over(words: list[str]) -> bool:
    if words[-1] in _REPORTED:
        return not any(word in _WH for word in words)
    return bool(_HANDING.search(" ".join(words)))


def _last(words: list[str]) -> LastWord:
    word = words[-1]
    before = words[-2] if len(words) > 1 else ""
    if before in _DETERMINERS and word in _ADJECTIVES:
        return "adjective"
    if word in _TITLES and (before in _PREPOSITIONS or before in _TRANSITIVES or before in _AUXILIARIES or not before):
        return "title"
    if word in _CONTRACTIONS:
        return "contraction"
    if word == "mine" and before in _PREPOSITIONS | _LOOSE_PREPOSITIONS and before != "of":
        return "determiner"  # recognisers hear "my" and a breath so
    if word == "her" and (before in _TRANSITIVES or before in _PREPOSITIONS):
        return "word"
    if word in _PERFECT and before in _SUBJECTS | {"you", "it"} and len(words) > 3:
        return "adverb"  # "the scan I had", "as often as they do": may be all, or not
    for name, members in _CLASSES:
        if word in members:
            return name
    if is_number(word):
        return "number"
    if len(word) == 1 or re.fullmatch(r"(\w-)+\w", word):
        return "letter"
    return "word"


def is_number(word: str) -> bool:
    """Whether a word is a number, as figures or spoken: "42", "forty-two", "12th"."""
    parts = word.split("-")
    spoken = all(part in _DIGITS or part in _TEENS or part in _TENS for part in parts)
    return spoken or word.replace("-", "").isdigit() or bool(_ORDINAL.match(word))


def _digits(words: list[str]) -> int:
    """How many digits are dictated at the end of the text, as figures or as words; "forty two" is two of them."""
    spoken = ""
    for word in reversed([part for whole in words for part in whole.split("-")]):
        if word.isdigit():
            spoken = word + spoken
        elif word in _DIGITS or word in _TENS:
            spoken = f"({word})" + spoken
        elif word in _TEENS:
            spoken = f"({word})(1)" + spoken
        elif word != "double":
            break
    digits = re.findall(r"\(\w+\)|\d", spoken)
    # Recognition begins long numbers again from the start when they are said in groups.
    again = next(
        (k for k in range(5, len(digits)) if digits[k:] == digits[: len(digits) - k] and len(digits) - k > 2), None
    )
    return len(digits) if again is None else again


def _letters(words: list[str]) -> int:
    """Letters spelled at the end of the text ("B, E, R", "b-e-r", "double t")."""
    count = 0
    for word in reversed(words):
        if not (len(word) == 1 or re.fullmatch(r"(\w-)+\w", word) or word in ("double", "capital")):
            break
        count += len(word.split("-"))
    return count


def _is_question(text: str, words: list[str]) -> bool:
    if text.rstrip().endswith("?"):
        return True
    clause = _words(re.split(r"[.?!,]", text.rstrip(" .?!,"))[-1]) or words
    start = next((i for i, word in enumerate(clause) if word not in _FILLERS and word not in _LEAD_INS), 0)
    return _asks(clause[start:])


def _asks(clause: list[str]) -> bool:
    if len(clause) < 2:
        return False
    if clause[0] in _INVERTED:
        return True
    return clause[0] in _WH and ("'" in clause[0] or any(word in _INVERTED for word in clause[1:4]))


def _open_clause(bare: str, words: list[str]) -> bool:
    sentence = re.split(r"[.?!]\s+", bare)[-1].lower()
    clause = [word for word in _words(sentence) if word not in _FILLERS]
    while clause and clause[0] in _LEAD_INS:
        clause = clause[1:]
    if "either" in clause and "or" not in clause:
        return True
    if not clause or clause[0] not in _SUBORDINATORS or _asks(clause):
        return False
    after_comma = sentence.rpartition(",")[2] if "," in sentence else ""
    if "," in sentence:
        return len(_words(after_comma)) < 3
    return len(clause) <= _SUBORDINATE


_YEAR = re.compile(
    r"\b(19|20)\d\d\b|\b(nineteen|twenty)[ -](oh[ -])?("
    + "|".join(sorted(_TENS | _TEENS | _DIGITS.keys()))
    + r")|two thousand|\b\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}\b"
)


def _answer(asked: Asked, words: list[str], digits: int, letters: int) -> tuple[bool, bool]:
    """Whether what we asked for has been said in full, and whether a part of it plainly is still missing."""
    text = " ".join(words)
    match asked:
        case "yesno":
            brief = words[0] in _SHORT_ANSWERS and len(words) <= 4 and words[-1] not in _CONJUNCTIONS
            return brief or bool(_ECHO.match(text)), False
        case "when":
            return words[-1] in _TIMES or bool(re.search(r"\d(st|nd|rd|th)?$|\b(am|pm|a m|p m)$", text)), False
        case "phone":
            return digits >= 10, 0 < digits < 7
        case "birth":
            dated = bool(_YEAR.search(text)) or _date_parts(words) >= 3
            return dated, not dated and _date_parts(words) > 0
        case "name":
            return 2 <= len(words) <= 3 and words[-1] not in _FILLERS and words[0] not in ("my", "the"), False
        case "number":
            quantity = words[-1] in _UNITS or (len(words) <= 2 and digits in (1, 2, 3))
            return quantity, False
        case "choice":
            return bool(re.match(r"(the )?[\w-]+ one$|(by|in|on|with|at) (the )?\w+$", text)), False
        case "spelling" | "open" | "long" | "none":
            return False, False


def _date_parts(words: list[str]) -> int:
    """Numbers and months: "seven, twelve, forty nine" has three, "forty" and "nine" being one."""
    count, tens = 0, False
    for word in words:
        if word in _MONTHS or is_number(word):
            count += not (tens and (word in _DIGITS or _ORDINAL.match(word)))
        tens = word in _TENS
    return count
