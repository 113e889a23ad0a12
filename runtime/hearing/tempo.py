"""How fast words were said, against how long people usually take for such words. Pure.

Syllables a second hang on the words: "No, really, I am fine" takes longer a syllable than "I am worried about it". So a
time is expected of the letters, the words and the phrases, fitted by least squares on read speech
(`bench/floor_data/fit_tempo.py`, which prints how far utterances of one speaker are apart by either measure).
"""

from __future__ import annotations

import re

_LETTER, _WORD, _PHRASE = 0.0444, 0.066, 0.186  # seconds
_SHORTEST, _LETTERS_A_WORD = 4, 2.5
_MARKS = re.compile(r"[,.;:?!](?=\s)")


def tempo_of(words: str, spoken: float) -> float | None:
    """1 for what is usual, 2 for twice as fast, of words said in `spoken` seconds of sound; None for few words, for
    letters that are spelled and for figures.
    """
    counted = counts(words)
    if counted is None or spoken <= 0:
        return None
    letters, parts, phrases = counted
    return round((_LETTER * letters + _WORD * parts + _PHRASE * phrases) / spoken, 2)


def counts(words: str) -> tuple[int, int, int] | None:
    """Letters, words and phrases; None where they say nothing of how long it takes."""
    parts = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", words)
    letters = sum(len(re.sub(r"['’]", "", part)) for part in parts)
    if len(parts) < _SHORTEST or letters < _LETTERS_A_WORD * len(parts) or re.search(r"\d", words):
        return None
    return letters, len(parts), 1 + len(_MARKS.findall(words))
