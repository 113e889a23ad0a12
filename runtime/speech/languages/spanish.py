"""Spanish spelling to sounds: the rules of the Real Academia's Ortografía (2010), in the IPA of the Kokoro voices.

Castilian, or with "seseo" as in the Americas. The mark of stress stands before the stressed vowel.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_STRONG = "aeoáéíóú"
_VOWELS = _STRONG + "iuü"
_UNIT = re.compile(
    r"ch|ll|rr|cc|qu(?=[eiéí])|gu(?=[eiéí])"
    r"|[iuü][aeoáéó][iuü](?![aeoáéíóú])|[iuü][aeoáéóiuíú]|[aeoáéó][iuü](?![aeoáéíóú])|[aeiouáéíóúü]|."
)
_PLAIN = str.maketrans("áéíóúü", "aeiouu")
_UNSTRESSED = frozenset(
    "a al ante con de del desde el en entre hacia hasta la las le les lo los me mi mis nos o os para pero por que se "
    "según si sin sobre su sus te tu tus u un una unos unas y e cuando donde como".split()
)
_SAME = {"ch": "ʧ", "ñ": "ɲ", "j": "x", "h": "", "v": "b", "w": "w", "q": "k", "k": "k"}
_SOFT = {"b": "β", "d": "ð", "ɡ": "ɣ"}


class Spanish:
    """`american`: c and z before e and i are said as s, and ll as y."""

    def __init__(self, *, american: bool = False) -> None:
        self._american = american

    def __call__(self, words: Sequence[str]) -> list[str]:
        """The sounds of each word of a phrase, in small letters."""
        said: list[str] = []
        before = ""
        for word in words:
            sounds = _softened(self._word(word), before)
            said.append(sounds)
            before = sounds[-1:] or before
        return said

    def _word(self, word: str) -> str:
        letters = _units(word)
        stressed = -1 if word in _UNSTRESSED else _stressed(letters, word)
        sounds = []
        for i, unit in enumerate(letters):
            if unit[0] in _VOWELS:
                sounds.append(_vowels(letters, i, stressed))
            else:
                after = letters[i + 1] if i + 1 < len(letters) else ""
                sounds.append(self._consonant(unit, letters[i - 1] if i else "", after))
        whole = "".join(sounds)
        if self._american:
            whole = whole.replace("θ", "s").replace("ʎ", "ʝ")
        return re.sub(r"n(?=[kɡx])", "ŋ", re.sub(r"n(?=[bpm])", "m", whole))

    def _consonant(self, unit: str, before: str, after: str) -> str:
        front = after[:1] in tuple("eiéí")
        match unit:
            case "c":
                return "θ" if front else "k"
            case "cc":
                return "kθ" if front else "k"
            case "z":
                return "θ"
            case "g":
                return "x" if front else "ɡ"
            case "gu" | "qu":  # a silent u
                return "ɡ" if unit == "gu" else "k"
            case "ll":
                return "ʎ"
            case "y":
                return "ʝ"
            case "x":
                return "s" if not before else "ks"
            case "rr":
                return "r"
            case "r":
                return "r" if not before or before in ("n", "l", "s") else "ɾ"
            case "s":
                return "z" if after in ("b", "d", "g", "m", "n", "l", "v") else "s"
        return _SAME.get(unit, unit)


def _units(word: str) -> list[str]:
    """Letters that are one consonant, and vowels that are one syllable; a y that ends a word is a vowel."""
    return _UNIT.findall(word[:-1] + "i" if word.endswith("y") else word)


def _stressed(units: Sequence[str], word: str) -> int:
    """Which unit has the stress; -1 where there is no vowel."""
    vowels = [i for i, unit in enumerate(units) if unit[0] in _VOWELS]
    for i in vowels:
        if any(c in "áéíóú" for c in units[i]):
            return i
    if not vowels:
        return -1
    return vowels[-2] if word[-1] in "aeiouns" and len(vowels) > 1 else vowels[-1]


def _vowels(units: Sequence[str], i: int, stressed: int) -> str:
    """A syllable's vowels: a weak one beside another glides."""
    unit = units[i]
    core = next((at for at, c in enumerate(unit) if c in _STRONG), len(unit) - 1)
    said = []
    for at, c in enumerate(unit):
        plain = c.translate(_PLAIN)
        if at == core:
            closed = i + 2 < len(units) and units[i + 1][0] in "nrlzcgj" and units[i + 2][0] not in _VOWELS
            ends = i + 2 == len(units) and units[i + 1] in ("n", "r", "z", "l") and i != 0
            open_e = plain == "e" and i == stressed and len(unit) == 1 + core and (closed or ends)
            said.append(("ˈ" if i == stressed else "") + ("ɛ" if open_e else plain))
        else:
            said.append({"i": "j", "u": "w"}.get(plain, plain) if at < core else plain)
    return "".join(said)


def _softened(sounds: str, before: str) -> str:
    """b, d and g between vowels and beside most consonants are no stops."""
    out = ""
    for sound in sounds:
        last = next((c for c in reversed(out) if c not in "ˈˌ"), before)
        soft = sound in _SOFT and last and last not in "mnŋ" and not (sound == "d" and last == "l")
        out += _SOFT[sound] if soft else sound
    return out
