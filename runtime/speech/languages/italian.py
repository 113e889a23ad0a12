"""Italian words to sounds: the dictionary's, or its spelling's, with the stress where one or the other has it."""

from __future__ import annotations

from collections.abc import Sequence

from runtime.speech.languages.lexicon import Lexicon
from runtime.speech.languages.stress import kokoro, marked_from_end, moved_to_vowel

_UNSTRESSED = frozenset(
    "a ad ai al alla alle allo agli che chi ci col con coi da dai dal dalla dalle dallo dagli di e ed gli i il in "
    "la le lo li ma mi ne nei nel nella nelle nello negli o per se si su sul sulla sulle sullo sui sugli ti tra fra "
    "un un' una uno vi dell' nell' all' dall' sull' del della delle dello dei degli".split()
)
_ELIDED = {"l'": "l", "d'": "d", "c'": "ʧ", "s'": "s", "m'": "m", "t'": "t", "v'": "v", "n'": "n", "gl'": "ʎ"}

_OWN = {
    "può": "pwˈɔ",
    **{f"{head}gli": f"{head.replace('que', 'kwe')}ʎʎi" for head in ("a", "da", "de", "ne", "su", "que", "be")},
}
"""Where the dictionary has nothing and spelling is taken wrongly."""


class Italian:
    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def __call__(self, words: Sequence[str]) -> list[str]:
        """The sounds of each word of a phrase, in small letters."""
        return [self._word(word) for word in words]

    def _word(self, word: str) -> str:
        if word in _ELIDED or word in _OWN:
            return _ELIDED.get(word) or _OWN[word]
        head, apostrophe, rest = word.partition("'")
        if apostrophe and rest:
            return self._word(head + apostrophe) + self._word(rest)
        sounds = "".join(self._lexicon.sounds(word if self._lexicon.known(word) else word.replace("'", "")))
        sounds = kokoro(sounds.replace("ˌ", ""))
        if word in _UNSTRESSED:
            return sounds.replace("ˈ", "")
        if word[-1:] in "àèéìòóù":
            return marked_from_end(sounds.replace("ˈ", ""), 1)
        return moved_to_vowel(sounds) if "ˈ" in sounds else marked_from_end(sounds, 2)
