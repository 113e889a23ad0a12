"""What a language model's clause may say before it is voiced: small talk, and nothing that states a fact.

Every content word has to be one of everyday politeness, of the visitor's own words or of the persona's description.
Figures, times, promises, refusals and claims to be a person are held back wherever they come from. English, pure.
"""

from __future__ import annotations

import re

from runtime.knowledge.words import content_words, stem

_FIGURES = re.compile(
    r"\d|[$€£%]|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|"
    r"(twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|dozen|half|dollars?|cents?|percent|"
    r"(mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|"
    r"december|tomorrow|yesterday|noon|midnight|o'clock|a\.m|p\.m|minutes?|hours?|weeks?|months?|years?)\b",
    re.IGNORECASE,
)
_PROMISES = re.compile(
    r"\b(it|that|this|they|there|everything|you|your \w+|the \w+)"
    r"('ll| will| won't| is going to| are going to|'re going to) (?!be welcome)|"
    r"\b(guarantee|promise|definitely|certainly will|nothing to worry|no risk|always|never)\b|"
    r"\b(i|we|he|she|they)('ve| have)? (checked|booked|scheduled|called|told|asked|informed|notified|sent)\b",
    re.IGNORECASE,
)
_REFUSALS = re.compile(r"\b(can't|cannot|can not|unable to|not able to) (assist|help|answer)\b", re.IGNORECASE)
_PERSON = re.compile(
    r"\b(i'm|i am|as) (?!not )(just |only )?(a |an |the |your )?(\w+ ){0,2}"
    r"(human|person|woman|man|girl|nurse|doctor|receptionist|member of staff)\b",
    re.IGNORECASE,
)
_POLITE = """
    hello hi hey welcome good morning afternoon evening day night great nice lovely wonderful fine well glad happy
    pleased pleasure delighted thank thanks thankful appreciate appreciated welcome please sorry excuse pardon
    understand understandable natural hear hearing listen listening feel feeling feelings worried worry nervous
    anxious scared afraid excited calm comfortable relax relaxed breath deep moment time today tonight now
    help helping helpful assist assistance assistant question questions ask asking answer answers answering anything
    else here around ready name call meet meeting see seeing talk talking chat speak speaking say tell course
    sure problem trouble bye goodbye care later soon wish enjoy rest front desk staff team clinic visit visiting
    stop stopping come coming wait waiting kind patience patient friendly like love look looking forward hope know
    let really very much so doing going computer program machine not ok okay welcome yes no oh ah thing things
    whatever whenever support together people take only let bit
""".split()
_CONTRACTED = re.compile(r"'(m|s|d|re|ll|ve)\b", re.IGNORECASE)
_ALLOWED = frozenset(stem(word) for word in _POLITE)


def may_say(clause: str, visitor: str, persona: str) -> bool:
    """Whether a clause of small talk may be voiced, given the visitor's words and the persona's own description."""
    straight = clause.replace("’", "'")
    if any(pattern.search(straight) for pattern in (_FIGURES, _PROMISES, _REFUSALS, _PERSON)):
        return False
    known = {stem(word) for word in (*content_words(visitor), *content_words(persona))}
    return all(stem(word) in _ALLOWED or stem(word) in known for word in content_words(_CONTRACTED.sub("", straight)))
