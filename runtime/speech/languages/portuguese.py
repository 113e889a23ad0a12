"""Portuguese words to sounds, as in Brazil: the dictionary's, with the stress that spelling gives.

Stress after the Acordo Ortográfico (1990): an accent has it; else the last syllable but one, when the word ends in a,
e, o, with s or without, am, em or ens; else the last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from runtime.speech.languages.lexicon import Lexicon
from runtime.speech.languages.stress import kokoro, marked_from_end

_UNSTRESSED = frozenset(
    "a à as às ao aos com da das de do dos e em lhe me meu minha na nas no nos o os ou para pela pelas pelo pelos por "
    "que se sem seu sua te um uma umas uns".split()
)
_SYLLABLE = re.compile(r"(?:[qg]u(?=[eiaoéê]))|([iu]?[áéíóúâêô][iu]?|ã[oe]|õe|[ãõ]|[aeo][iu](?![aeiou])|[aeiou])")
_LIGHT = re.compile(r"(?:[aeo]s?|am|em|ens)$")


class Portuguese:
    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def __call__(self, words: Sequence[str]) -> list[str]:
        """The sounds of each word of a phrase, in small letters."""
        return [self._word(word) for word in words]

    def _word(self, word: str) -> str:
        sounds = kokoro("".join(self._lexicon.sounds(word)).replace("ɹ", "ɾ").replace("tʃ", "ʧ").replace("dʒ", "ʤ"))
        if word in _UNSTRESSED:
            return sounds
        return marked_from_end(sounds, _from_end(word))


def _from_end(word: str) -> int:
    """The stressed syllable, counted from the end."""
    syllables = [match[1] for match in _SYLLABLE.finditer(word) if match[1]]
    accents = [i for i, part in enumerate(syllables) if re.search("[áéíóúâêô]", part)]
    accents = accents or [i for i, part in enumerate(syllables) if re.search("[ãõ]", part)]
    if accents:
        return len(syllables) - accents[-1]
    return 2 if _LIGHT.search(word) else 1
