"""A document's sentence as it can be said. Rules only; numbers and abbreviations are the voice's affair."""

from __future__ import annotations

import re

_LEANS_BACK = re.compile(
    r"(it|its|they|their|them|these|those|this|that|he|she|his|her|after that|before that|then|otherwise|however|but|"
    r"so|and|or|also|in that case|the next|other|another|if so|if not|both)\b",
    re.IGNORECASE,
)
_WHOLE_ALREADY = re.compile(
    r"(this|that|these|those) (sheet|page|form|leaflet|clinic|training|office|program|house|building)\b|"
    r"it is (normal|common|important|fine|not|safe|allowed|forbidden)\b|other (than|pets)\b|then\b.*\bwhen\b",
    re.IGNORECASE,
)
_LEANS_FORWARD = re.compile(r":\s*$|\b(the following|as follows)\W*$", re.IGNORECASE)
# What points to a place on the page means nothing to the ear.
_POINTERS = re.compile(
    r"\s*(\((see|cf\.?|compare|refer to)\b[^)]*\)|\[\d+(,\s*\d+)*\]|\((fig(ure)?|table|page|p\.)\s*\d+[^)]*\)|[*†‡])",
    re.IGNORECASE,
)
_AS_SHOWN = re.compile(r",? (as (shown|described|listed|mentioned) (above|below)|see (above|below))(?=[.,;]|$)", re.I)
_MARKS = (
    (re.compile(r"\s*(→|=>|⇒)\s*"), ": "),
    (re.compile(r"\s*[•▪◦·]\s*"), ", "),
    (re.compile(r"\be\.\s?g\.,?"), "for example"),
    (re.compile(r"\bi\.\s?e\.,?"), "that is"),
    (re.compile(r"\betc\."), "and so on"),
    (re.compile(r"\bapprox\."), "about"),
    (re.compile(r"\bmax\."), "at most"),
    (re.compile(r"\bincl\."), "including"),
    (re.compile(r"(?<=\w) & (?=\w)"), " and "),
)
_ENDED = (".", "!", "?", "…", ".”", '."')


def speakable(sentence: str, heading: str = "", *, item: bool = False) -> str:
    """A sentence with a capital at its beginning and an end mark, and without what only the eye can follow.

    A list item or table row that is no sentence of its own is said under `heading`, unless that is empty.
    """
    words = _AS_SHOWN.sub("", _POINTERS.sub("", sentence)).strip()
    for mark, spoken in _MARKS:
        words = mark.sub(spoken, words)
    words = words.strip(" ,;")
    if item and heading and not words.endswith(_ENDED):
        words = f"{heading.rstrip(' :.')}: {words.replace(': ', ', ', 1)}"
    words = words.rstrip(" ,;:")
    if words[:1].islower():
        words = words[0].upper() + words[1:]
    return words if words.endswith(_ENDED) else f"{words}."


def fragment(sentence: str) -> bool:
    """Whether a list item or table row is no sentence of its own ("Wear and tear", "Billing office: 555-0144")."""
    return not sentence.rstrip().endswith(_ENDED)


def leans_back(sentence: str) -> bool:
    """Whether the sentence begins with a word that only the one before it explains ("It", "After that")."""
    return bool(_LEANS_BACK.match(sentence)) and not _WHOLE_ALREADY.match(sentence)


def leans_forward(sentence: str) -> bool:
    """Whether the sentence only introduces what follows it ("You need the following:")."""
    return bool(_LEANS_FORWARD.search(sentence))
