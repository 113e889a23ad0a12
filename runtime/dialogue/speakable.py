"""A document's sentence as it can be said. Rules only; numbers and abbreviations are the voice's affair."""

from __future__ import annotations

import re

_LEANS_BACK = re.compile(
    r"(it|its|they|their|them|these|those|this|that|he|she|his|her|after that|before that|then|otherwise|however|but|"
    r"so|and|or|also|in that case|the next|other|another|if so|if not|both)\b",
    re.IGNORECASE,
)
_LEANS_FORWARD = re.compile(r":\s*$|\b(the following|as follows)\W*$", re.IGNORECASE)


def speakable(sentence: str) -> str:
    """A sentence with a capital at its beginning and an end mark."""
    words = sentence.strip()
    if words[:1].islower():
        words = words[0].upper() + words[1:]
    words = words.rstrip(" ,;:")
    return words if words.endswith((".", "!", "?", "…", ".”", '."')) else f"{words}."


def leans_back(sentence: str) -> bool:
    """Whether the sentence begins with a word that only the one before it explains ("It", "After that")."""
    return bool(_LEANS_BACK.match(sentence))


def leans_forward(sentence: str) -> bool:
    """Whether the sentence only introduces what follows it ("You need the following:")."""
    return bool(_LEANS_FORWARD.search(sentence))
