"""What the words themselves say of how somebody is, and whether they say yes or no. English, pure."""

from __future__ import annotations

import re
from typing import Literal

Answer = Literal["yes", "no"]
_GLAD = re.compile(
    r"\b(i'm|i am|it's|it is|that's|that is|everything is|everything's|all is|we're|we are|i feel|feeling|doing)"
    r"( \w+){0,2} (fine|ok|okay|good|great|well|happy|glad|all right|alright|perfect|wonderful|excellent|relieved|"
    r"excited)\b|"
    r"\b(no problem|no worries|not worried|don't worry|not nervous|not scared|not afraid|no rush|that's great|"
    r"sounds (good|great)|i love|i like|thank you so much|can't complain|never better|looking forward)\b",
    re.IGNORECASE,
)
_TROUBLED = re.compile(
    r"\b(i'm|i am|i feel|i'm feeling|it's|it is|that's|that is|this is)( \w+){0,2} "
    r"(worried|nervous|scared|afraid|anxious|angry|upset|frustrated|frustrating|annoyed|annoying|sad|terrible|awful|"
    r"horrible|lost|confused|confusing|tired of|stressed|ridiculous|unacceptable|"
    r"not (fine|okay|ok|good|well|happy|great))\b|"
    r"\b(it hurts|hurts|i can't (stand|bear|take)|i hate|fed up|too long|for hours|nobody (told|helps)|"
    r"don't understand|i don't know what to do|not (happy|good|fine|okay|well))\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(r"\bnot (\w+ )?(fine|ok|okay|good|great|well|happy|glad|alright|perfect)\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(not|no longer|never|don't|isn't|wasn't|aren't)( \w+){0,2} $", re.IGNORECASE)
_YES = re.compile(
    r"^\W*(yes|yeah|yep|sure|of course|certainly|right|exactly|i do|i am|i will|i would)\b", re.IGNORECASE
)
_NO = re.compile(r"^\W*(no|nope|not really|i don't|i'm not|i am not|never)\b(?! problem| worries| rush)", re.IGNORECASE)


def tone_of(words: str) -> int:
    """1 where the words say that all is well, -1 where they say that it is not, else 0."""
    straight = words.replace("’", "'")
    glad, troubled = _GLAD.search(straight), _TROUBLED.search(straight)
    denied = troubled is not None and _DENIED.search(straight[: troubled.end()].rsplit(" ", 1)[0] + " ") is not None
    if glad is not None and _REFUSED.search(glad.group()):
        return -1
    if glad is not None and (
        troubled is None or denied or re.match(r"not (worried|nervous|scared|afraid)", glad.group())
    ):
        return 1
    if troubled is not None and not denied:
        return -1
    return 0


def answer_in(words: str) -> Answer | None:
    """Whether the words begin as a yes or as a no."""
    straight = words.replace("’", "'")
    if _YES.search(straight):
        return "yes"
    return "no" if _NO.search(straight) else None
