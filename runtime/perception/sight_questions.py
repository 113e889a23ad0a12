"""Questions about what can be seen ("can you see me?", "am I holding a card?"): which they are, and what is honest to
say to them. English, pure.
"""

from __future__ import annotations

import re
from typing import Literal

from runtime.perception.policy import Watch, sees

Kind = Literal["presence", "visual", "never"]
_PRESENCE = re.compile(
    r"\b(can|could|do) you (see|watch) (me|us|my face)\b|\bare you (watching|looking at|filming|recording) (me|us)\b|"
    r"\bis (the|your|that) camera (on|working|running)\b|\bdo you have a camera\b|"
    r"\bhow many (people|of us)\b.*\b(see|here)\b",
    re.IGNORECASE,
)
_VISUAL = re.compile(
    r"\bwhat (am i|are we|is (she|he)|is my \w+) (wearing|holding|carrying)\b|\bwhat do i look like\b|"
    r"\b(am i|is (she|he)|are we) (wearing|holding|carrying|smiling)\b|\bhow many fingers\b|"
    r"\bwhat (colou?r) (is|are) my\b|\bwhat do you see\b|\bwhat can you see\b|"
    r"\b(can|could) you (see|read) (this|that|what|the|my (?!face\b))|\blook at (this|that|my)\b|"
    r"\bwhat('s| is) (this|that|behind me|in my hand)\b.{0,20}$",
    re.IGNORECASE,
)
_OF_SOMEBODY = (
    r"man|woman|boy|girl|male|female|old|young|ill|sick|healthy|pregnant|drunk|disabled|depressed|demented|tired|"
    r"fat|thin|overweight|pretty|beautiful|handsome|ugly|attractive|gay|lesbian|straight|"
    r"muslim|christian|catholic|protestant|jewish|jew|hindu|buddhist|religious|democrat|republican|liberal|"
    r"conservative|black|white|asian|african|arab|latino|latina|european|american|foreign(er)?|immigrant|"
    r"lying(?! down)|honest|a liar"
)
_NEVER = re.compile(
    r"\b(how old (am i|do i look|is (she|he))|guess my (age|weight|name)|what('s| is) my age|who am i|"
    r"do you (know|recogni[sz]e) (me|who i am)|(how much|what) do i weigh|"
    r"where (am i|do i look|do i come) (from|like i'm from)|"
    r"what (race|ethnicity|nationality|sex|gender|religion|party) (am i|do i (have|belong))|"
    rf"(am i|do i (look|seem|sound))( like)?( (an?|very|too))* ({_OF_SOMEBODY})|"
    r"(can|could|do) you (tell|see|know) (if|whether|when) i('m| am)? (lie|lying(?! down)|honest|telling the truth))\b",
    re.IGNORECASE,
)
LET_ME_LOOK = "Let me look."
I_NEVER_GUESS = "I never guess such things about people."
NO_CAMERA = "I do not look at anybody: my camera is not used."
NOBODY = "I have a camera, but I see nobody in front of it at the moment."
ONE = "I see that somebody is in front of me. No picture is kept."
SEVERAL = "I see {count} people in front of me. No picture is kept."
CANNOT_TELL = "I can only see that somebody is there. I will not guess what things look like."


def sight_question(words: str) -> Kind | None:
    """What kind of question about seeing the words are; None for any other."""
    straight = words.replace("’", "'")
    if _NEVER.search(straight):
        return "never"
    if _PRESENCE.search(straight):
        return "presence"
    return "visual" if _VISUAL.search(straight) else None


def honest_answer(kind: Kind, watch: Watch, people: int | None) -> str:
    """What can be said without a model that understands pictures; `people`: how many are in view (None: no looks)."""
    if kind == "never":
        return I_NEVER_GUESS
    if not sees(watch) or people is None:
        return NO_CAMERA
    if kind == "visual":
        return CANNOT_TELL if people else NOBODY
    if people == 0:
        return NOBODY
    return ONE if people == 1 else SEVERAL.format(count=people)
