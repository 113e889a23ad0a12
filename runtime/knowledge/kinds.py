"""What kind of thing a question asks for (a price, a time, a number, a person), and whether a sentence has one."""

from __future__ import annotations

import re

_NUMBER_WORDS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|"
    "eighty|ninety|hundred|thousand|half|once|twice"
)
_TIMES = (
    r"\b(a\.m|p\.m|o'clock|(minute|hour|day|week|month|year|night|morning|afternoon|evening)s?|daily|noon|today|"
    r"tomorrow|until|after|before|as soon as|at once|when|(mon|tues|wednes|thurs|fri|satur|sun)days?)\b"
)
_PERSON = r"\b(?i:dr|nurse|doctor|manager|staff|office|desk|specialist)\b|\b[A-Z][a-z]+ [A-Z][a-z]+"

_KINDS = tuple(
    (re.compile(asked, re.IGNORECASE), re.compile(said))
    for asked, said in (
        (
            r"\bhow much (is|are|does|do|will|would|did)\b|\b(price|cost|fee|(?<!in )charge)\b",
            r"(?i)\$|\b(dollars?|free|costs?|cover(s|ed)|fees?)\b",
        ),
        (r"\bhow (many|old|heavy|far|big|tall|often)\b", rf"(?i)\d|\b({_NUMBER_WORDS})\b"),
        (r"\bhow (long|soon|early|late)\b|\buntil when\b|\bwhat (time|days?)\b|\bwhich days?\b", rf"(?i){_TIMES}"),
        (r"^(and |so |but )?when\b", rf"(?i){_TIMES}"),
        (r"\b(phone|telephone|mobile|fax)? ?number\b", r"\d{3}-\d{4}"),
        (
            r"\b(what|which) colou?r\b",
            r"(?i)\b(red|pink|tan|clear|green|blue|white|black|yellow|brown|gr[ae]y|orange)\b",
        ),
        (r"\be-?mail (address|of)\b|'s e-?mail\b", r"@|(?i:\bby e-?mail\b)"),
        (r"\b(web ?site|app)\b", r"(?i)\b(web ?site|www|online|portal|app)\b"),
        (r"^(and |so |but )?(what is|what's|which is) the (first |last )?names? of\b", r"(?<=[a-z,] )[A-Z][a-z]+"),
        (r"^(and |so |but )?who\b|\bwhich doctor\b|\bis there a doctor\b", _PERSON),
    )
)
_OWN_RECORD = re.compile(
    r"^(so |and |but )?(what|when|where|who|is|are|how much)\b.*\bmy ((next|last|own|mother|father|wife|husband|son|"
    r"daughter)('s)? )*(appointment|test results?|results?|deductible|records?|bill|balance|surgery date)\b",
    re.IGNORECASE,
)
_HOW_TO = re.compile(r"\b(where|how) (can|do|could|would|should) i\b", re.IGNORECASE)


def lacks_kind(question: str, sentence: str) -> bool:
    """Whether the question asks for a kind of thing of which the sentence has none."""
    return any(asked.search(question) and not said.search(sentence) for asked, said in _KINDS)


def asks_own_record(question: str) -> bool:
    """Whether the question asks for the visitor's own (or another person's) data, which no document holds."""
    return bool(_OWN_RECORD.search(question.strip())) and not _HOW_TO.search(question)
