"""Words as the full-text index knows them, for any script: folded, cut, and freed of common endings. Pure.

NFKC, case and accents folded away; Chinese, Japanese, Korean and Thai as pairs of neighbouring characters; endings of
English, Spanish, Portuguese, French and German, and the particles of Arabic, taken off by one rule for all of them, so
that nobody has to know what language a question is in.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections import Counter
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
_WORDS = re.compile(rf"[{_UNSPACED}]+|[^\W_{_UNSPACED}]+(?:[.,:][0-9]+)*")
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_STOP = frozenset(
    # English
    """a an the and or but if of to in on at by for from with about into is are was were be been being am do does did
    can could may might must shall should will would has had have having i me my we us our you your yours he she him
    her it its they them their this that these those there here what which who whom whose when where why how not no
    yes so than then as just please any some very much many get got let tell know want need don doesn isn aren won ll
    ve re s t m d """
    # Spanish
    """el la los las un una unos unas y o u pero si de del al en con por para sin sobre es son era fue ser estar esta
    este esto estos estas ese esa eso esos esas hay ha han he yo tu usted ustedes ellos ellas nosotros me te se le les
    lo mi mis su sus que cual cuales quien cuando donde como porque cuanto cuanta cuantos cuantas no muy mas puedo
    puede pueden debo debe deben tengo tiene tienen """
    # Portuguese
    """os as um uma uns umas e ou mas se do da dos das ao aos no na nos nas em com por pelo pela sem sobre sao era foi
    ser estar esta isto isso aquele aquela eu ele ela eles elas voce voces nos meu minha seu sua que qual quais quem
    quando onde como porque quanto quanta nao muito mais posso pode podem devo deve devem tenho tem """
    # French
    """le les des du et ou mais dans sur avec pour par sans chez est sont etait etre ce cet cette ces il elle ils elles
    je tu nous vous on mon ma mes ton ta votre vos notre nos leur leurs qui que quoi quel quelle quels quelles quand
    ou comment pourquoi combien ne pas plus tres au aux en y a ai as avez ont peut puis peux peuvent dois doit doivent
    l d qu j n c """
    # German
    """der das dem den des ein eine einer eines einem einen und oder aber wenn von zu zum zur in im an am auf bei fur
    mit aus nach uber ist sind sein bin hat haben habe wird werden kann konnen darf durfen muss mussen soll sollen ich
    du er sie es wir ihr mich mir uns ihnen mein meine meinen ihre ihren dies diese dieser dieses was welche welcher
    wer wen wem wann wo warum wie nicht kein keine sehr mehr """
    # Arabic
    """في من على الى إلى عن مع هذا هذه ذلك التي الذي هو هي هم أن ان إن ما ماذا متى أين اين كيف هل لا لم لن كان كانت
    أنا انا نحن أنت او أو ثم كم""".split()
)
_ENDINGS = (
    "amientos amiento imientos imiento aciones aciones acoes ations ation acion acao mente ables able ibles ible "
    "ingly edly ings ing ados adas idos idas ado ada ido ida ies ied ern ung ungen heit keit ees ed es er en ly ar ir "
    "s n"
).split()
_ARABIC_FRONT = ("وال", "بال", "كال", "فال", "لل", "ال", "و")
_ARABIC_BACK = ("ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي")
_LEAST = 4  # letters that stay


def terms(text: str) -> list[str]:
    """The terms of a text in order, words without content left out."""
    found: list[str] = []
    for match in _WORDS.finditer(fold(text)):
        word = match.group()
        if not word.isascii() and _IS_UNSPACED.match(word):
            found += ["".join(pair) for pair in pairwise(word)] or [word]
        elif word not in _STOP:
            found.append(stem(word))
    return found


def spans_of(text: str, wanted: frozenset[str]) -> tuple[tuple[int, int], ...]:
    """Where in a text the words stand whose terms are wanted."""
    found: list[tuple[int, int]] = []
    for match in _WORDS.finditer(text):
        begin, end = match.span()
        if _IS_UNSPACED.match(match.group()):
            pairs = [begin + at for at in range(end - begin - 1) if match.group()[at : at + 2] in wanted]
            for at in pairs:
                if found and found[-1][1] >= at:
                    found[-1] = (found[-1][0], at + 2)
                else:
                    found.append((at, at + 2))
        elif not wanted.isdisjoint(_of_word(match.group())):
            found.append((begin, end))
    return tuple(found)


@lru_cache(1 << 16)
def _of_word(word: str) -> tuple[str, ...]:
    return tuple(terms(word))


def fold(text: str) -> str:
    """Compatibility forms, case and marks above or below letters folded away."""
    if text.isascii():  # the same, ten times as fast
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    bare = "".join(c for c in parts if not unicodedata.combining(c) and c != "\u0640")
    return unicodedata.normalize("NFC", bare).replace("أ", "ا").replace("إ", "ا").replace("آ", "ا").replace("ى", "ي")


@lru_cache(1 << 16)
def stem(word: str) -> str:
    """A folded word without its common ending."""
    if word.isascii():
        return _western(word) if word.isalpha() else word
    return _arabic(word) if "\u0600" <= word[0] <= "\u06ff" else word


def _western(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            word = word[: -len(ending)] + ("y" if ending in ("ies", "ied") else "")
            break
    bare = word.rstrip("aeiouy")
    word = bare if len(bare) >= _LEAST - 1 and len(word) > _LEAST - 1 else word
    return word[:-1] if len(word) > _LEAST and word[-1] == word[-2] else word


def _arabic(word: str) -> str:
    for front in _ARABIC_FRONT:
        if word.startswith(front) and len(word) - len(front) >= 3:
            word = word[len(front) :]
            break
    for back in _ARABIC_BACK:
        if word.endswith(back) and len(word) - len(back) >= 3:
            return word[: -len(back)]
    return word


def term_number(term: str) -> int:
    """A term as a number of 32 bits; two terms of one vocabulary hardly ever share one."""
    return zlib.crc32(term.encode())


def packed(counts: Counter[str]) -> bytes:
    """Terms with how often they occur, as they are kept: all numbers (32 bits), then all counts (8 bits)."""
    numbers = sorted((term_number(term), min(count, 255)) for term, count in counts.items())
    ids = np.array([number for number, _ in numbers], "<u4")
    return ids.tobytes() + np.array([count for _, count in numbers], np.uint8).tobytes()


def unpacked(blob: bytes) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    """Numbers and counts of `packed`."""
    count = len(blob) // 5
    return np.frombuffer(blob, "<u4", count), np.frombuffer(blob, np.uint8, count, 4 * count)
