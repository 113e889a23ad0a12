"""Words as they matter for finding: which carry content, and which two are forms of one another. English."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import takewhile

_STOP = frozenset(
    """a an the and or but if of to in on at by for from with about as into is are was were be been being am do does
    did doing done can could may might must shall should will would has had having have i me my mine we us our you
    your yours he she him her his it its they them their this that these those here there what which who whom whose
    when where why how not no yes please so just any some also too very much many than then let tell know want need
    get got go going somebody someone something anything thing way okay ok allowed possible hello hi hey thanks
    what's where's who's when's how's it's that's there's i'm i've i'd i'll you're we're they're don't doesn't didn't
    isn't aren't can't won't uh um er erm hmm mm oh again still already now today yesterday ever""".split()
)
_ALSO_FOREIGN = frozenset(
    "a an me no in on do am was so will at as i he us or hello hi uh um er hmm mm did has".split()
)
_SPANISH = frozenset(
    """el la los las un una unos y o de del al en con por para sin es son está están hay ha he yo tú usted ella me te
    se le les lo mi mis su sus que qué no muy más esto eso este esta ser puede puedo tengo tiene duele quiero siento
    ayuda favor ya ahora aquí cuando cómo dónde porque pero hola gracias si sí mucho señor señora creo está estoy
    alguien nadie papá mamá esposo esposa hijo hija mal dolor sangre pecho""".split()
)
# A visitor's own figures are seldom those of the answer ("my twenty-pound suitcase").
_NUMBERS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy
    eighty ninety hundred thousand""".split()
)
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_ENDINGS = ("ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s")
_SHARED_START = 5
_SHARED_SHARE = 0.75
_LENGTH_APART = 4


def content_words(text: str) -> tuple[str, ...]:
    """The words of a text that say what it is about, lower case, each once, in order."""
    found = (word.group().lower() for word in _WORD.finditer(text.replace("’", "'")))
    return tuple(dict.fromkeys(word for word in found if word not in _STOP and word not in _NUMBERS))


def is_english(text: str) -> bool:
    """Whether a question is worded in English, by its little words. A pair of bare nouns is not taken for it."""
    words = {word.group().lower() for word in _WORD.finditer(text.replace("’", "'"))}
    return not words.isdisjoint(_STOP - _ALSO_FOREIGN)


def is_spanish(text: str) -> bool:
    """Whether words are Spanish rather than English, by the little words of both."""
    words = {word.group().lower() for word in _WORD.finditer(text)}
    return len(words & _SPANISH) > len(words & (_STOP - _SPANISH))


def stem(word: str) -> str:
    """A word without its English ending: "covered", "covers" and "cover" are one."""
    if len(word) > 4:
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                word = word[: -len(ending)] + ("y" if ending in ("ied", "ies") else "")
                if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sl":
                    word = word[:-1]
                break
    elif len(word) == 4 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


class Kin:
    """Finds the words of a vocabulary that are forms of a word, or begin like it ("interpret", "interpreters")."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._vocabulary = tuple(vocabulary)
        self._forms: dict[str, list[int]] = defaultdict(list)
        self._alike: dict[str, list[int]] = defaultdict(list)
        for number, word in enumerate(self._vocabulary):
            self._forms[stem(word)].append(number)
            if len(word) >= _SHARED_START:
                self._alike[word[:_SHARED_START]].append(number)

    def forms(self, word: str) -> list[int]:
        """Numbers of the vocabulary's words that are forms of this one."""
        return self._forms.get(stem(word), [])

    def alike(self, word: str) -> list[int]:
        """Numbers of the words that begin like this one and are about as long."""
        if len(word) < _SHARED_START:
            return []
        near = self._alike.get(word[:_SHARED_START], [])
        return [number for number in near if _begin_alike(self._vocabulary[number], word)]


def _begin_alike(one: str, other: str) -> bool:
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return shared >= _SHARED_SHARE * min(len(one), len(other)) and abs(len(one) - len(other)) <= _LENGTH_APART
