"""A question that points back ("does it hurt?"), completed from what was said before. Pure; rules for six languages.

The topic is what the last question before it was about: its words without those that only ask. It takes the place of
the pronoun, or stands before a question that has none ("and on Sundays?").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from runtime.knowledge.terms import fold, terms

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_POINTS_BACK = {
    # English, with Spanish, Portuguese, French, German and Arabic; what precedes a verb or a noun only is left out
    *"it this that they them those these he she him her there its their".split(),
    *"eso esto ello esa ese ellos ellas".split(),
    *"isso isto ele ela eles elas".split(),
    *"cela ça ca il elle ils elles y".split(),
    *"das es dies diese sie damit dazu davon danach dabei dafür dafur".split(),
    *"هذا هذه ذلك هو هي".split(),
}
_GOES_ON = re.compile(
    r"^\W*(and|but|or|so|what about|how about|what if|then|also|y|pero|entonces|e|mas|et|mais|und|aber|oder|那|还有|"
    r"那么|و|وماذا عن)"
    r"(?=\W|[\u4e00-\u9fff])",
    re.IGNORECASE,
)
_POINTS_BACK_CJK = re.compile(r"[它这那他她]")
_SHORT = 9  # words; longer questions say themselves what they are about
_ONLY_ASK = frozenset(
    """tell take takes took long cost costs much many open close hurt hurts painful happen happens safe need needed
    bring start begin work works use used get come go make give time often early late soon best good okay possible
    allowed everyone anyone someone something anything thing things help please thank thanks hello hi say said mean
    means
    cuanto cuanta cuesta duele dura tarda abre cierra hacer hago haga tomar llevar traer costar durar
    custa doi demora abre fecha fazer quanto levar coute dure mal faire prendre combien ouvre ferme
    kostet dauert weh tut machen offnet schliesst brauche brauchen lange viel""".split()
)
_REPLACED = frozenset("it this that them they those these eso esto isso isto cela ça".split())
_TOPIC_WORDS = 6


def points_back(question: str) -> bool:
    """Whether the question may only be understood with what was said before."""
    words = [fold(word) for word in _WORD.findall(question)]
    if re.search(r"[\u4e00-\u9fff]", question):
        return len(question) <= 12 and bool(_POINTS_BACK_CJK.search(question) or _GOES_ON.match(question))
    if len(words) > _SHORT:
        return False
    asks = [word for word in words if terms(word) and word not in _ONLY_ASK]
    pronoun = bool(_POINTS_BACK & set(words))
    return bool(_GOES_ON.match(question)) or (not asks and len(words) <= 3) or (pronoun and len(asks) <= 2)


def topic(question: str) -> str:
    """What a question is about, in its own words and order; empty if it does not say."""
    if re.search(r"[\u4e00-\u9fff]", question):
        return re.sub(r"[？?。！]|请问|我|你们|吗|呢|什么|怎么|多少|可以|能|在哪里|时候", "", question)
    kept = [
        word
        for word in _WORD.findall(question)
        if terms(word) and fold(word) not in _ONLY_ASK and fold(word) not in _POINTS_BACK
    ]
    return " ".join(kept[:_TOPIC_WORDS])


def resolved(question: str, history: Sequence[str]) -> str:
    """The question with what it points back to; as it is where it stands alone. `history`: oldest first."""
    if not points_back(question):
        return question
    for before in reversed(history):
        about = topic(before)
        if not about:
            continue  # it pointed back itself
        put_in, replaced = _in_place(question, about)
        return put_in if replaced else f"{about}: {question}"
    return question


def _in_place(question: str, about: str) -> tuple[str, bool]:
    """The topic in the place of the first pronoun that can be a noun's."""
    for match in _WORD.finditer(question):
        word = match.group().lower()
        if word in (
            "it",
            "this",
            "that",
            "them",
            "they",
            "those",
            "these",
            "eso",
            "esto",
            "isso",
            "isto",
            "cela",
            "ça",
        ):
            return question[: match.start()] + about + question[match.end() :], True
    return question, False
