"""Spanish words for a voice that knows English sounds: letters to the voice's own alphabet, by rule. Pure.

Spanish spelling says nearly everything about the sounds and the stress (Real Academia Española, Ortografía, 2010). The
voice keeps its accent; a message that has to be understood can be.
"""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W\d_]+")
_VOWELS = {"a": "ɑ", "e": "ɛ", "i": "i", "o": "O", "u": "u"}
_RULES = tuple(
    (re.compile(pattern), sounds)
    for pattern, sounds in (
        ("ch", "ʧ"),
        ("ll", "j"),
        ("rr", "ɹ"),
        ("qu(?=[ei])", "k"),
        ("gu(?=[ei])", "ɡ"),
        ("gü", "ɡw"),
        ("c(?=[ei])", "s"),
        ("g(?=[ei])", "h"),
        ("y(?![aeiou])", "i"),
        ("h", ""),
        ("x", "ks"),
        ("[ck]", "k"),
        ("[vb]", "b"),
        ("[zs]", "s"),
        ("ñ", "nj"),
        ("j", "h"),
        ("y", "j"),
        ("g", "ɡ"),
        ("r", "ɾ"),
        ("w", "w"),
        ("[dflmnpt]", None),
    )
)

_STRESSED = {"á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u"}
_GLIDES = {"i": "j", "u": "w"}


def sounds(word: str) -> str:
    """How a Spanish word sounds, with a mark before the vowel that is stressed."""
    letters = unicodedata.normalize("NFC", word.lower())
    made: list[str] = []
    vowels: list[int] = []
    stressed: int | None = None
    at = 0
    while at < len(letters):
        letter = letters[at]
        plain = _STRESSED.get(letter, letter)
        if plain == "ü":
            plain = "u"
        if plain in _VOWELS:
            after = letters[at + 1 : at + 2]
            if letter in _GLIDES and _STRESSED.get(after, after) in ("a", "e", "o"):
                made.append(_GLIDES[letter])
            else:
                vowels.append(len(made))
                stressed = len(made) if letter in _STRESSED else stressed
                made.append(_VOWELS[plain])
            at += 1
            continue
        width, sound = _consonant(letters, at)
        made.append(sound)
        at += width
    if stressed is None and vowels:
        last_but_one = letters[-1] in "aeiouns" and len(vowels) > 1
        stressed = vowels[-2 if last_but_one else -1]
    return "".join(f"ˈ{sound}" if number == stressed else sound for number, sound in enumerate(made))


def marked(line: str) -> str:
    """A Spanish line with the sounds of its words beside them, in the notation of the voice's rules."""
    return _WORD.sub(lambda found: f"[{found.group()}](/{sounds(found.group())}/)", line)


def _consonant(letters: str, at: int) -> tuple[int, str]:
    """How many letters one consonant takes, and its sound; "" for a letter that has none."""
    for pattern, sound in _RULES:
        match = pattern.match(letters, at)
        if match is not None:
            return match.end() - at, match.group() if sound is None else sound
    return 1, ""
