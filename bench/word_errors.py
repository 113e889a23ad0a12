"""How many words a recogniser got wrong, counted the usual way.

Both texts are normalised first, by the same rules: figures, dates and short forms written out as they would be spoken
(`runtime.speech.normalise`: "15th" = "fifteenth", "Mr." = "mister"), capitals, punctuation and accents dropped,
hyphenated words taken apart, and the British spelling of a few common endings made American. Compounds written as one
word and as two ("woodcutters", "wood cutters") stay different: two errors.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from runtime.speech.normalise import speakable

_BRITISH = (
    (re.compile(r"(?<=[a-z]{2})our(?=$|s$|ed$|ing$|able$|ful$|ite$)"), "or"),
    (re.compile(r"(?<=[a-z]{3})is(?=e$|es$|ed$|ing$|ation$)"), "iz"),
    (re.compile(r"(?<=[a-z]{2})tre(?=$|s$)"), "ter"),
)
_SAME_SPELLING = frozenset(
    "four hour your our pour tour flour sour wise rise advise exercise otherwise promise raise noise praise precise "
    "surprise disease increase please cause because".split()
)


def spoken_words(text: str) -> list[str]:
    """The words of a text as they are compared."""
    plain = unicodedata.normalize("NFKD", speakable(text)).lower()
    words = re.findall(r"[a-z]+", re.sub(r"(?<=[a-z])'(?=[a-z])|[\u0300-\u036f]", "", plain))
    return [_american(word) for word in words]


def _american(word: str) -> str:
    if word in _SAME_SPELLING:
        return word
    for pattern, replacement in _BRITISH:
        word = pattern.sub(replacement, word)
    return word


def errors(reference: Sequence[str], heard: Sequence[str]) -> int:
    """Fewest words to insert, delete and substitute (Levenshtein) to get from one to the other."""
    row = list(range(len(heard) + 1))
    for i, expected in enumerate(reference, 1):
        diagonal, row[0] = row[0], i
        for j, word in enumerate(heard, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (expected != word))
    return row[-1]


def word_error_rate(pairs: Iterable[tuple[str, str]]) -> float:
    """Errors per word of the references, over (reference, heard) pairs."""
    wrong = total = 0
    for reference, heard in pairs:
        expected = spoken_words(reference)
        wrong += errors(expected, spoken_words(heard))
        total += len(expected)
    return wrong / total
