"""French words to sounds: the dictionary's, with elision, liaison and the stress of a word's last full vowel.

Where one must or must not link is after Fouché, "Traité de prononciation française" (1959), the common cases.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from runtime.speech.languages.lexicon import Lexicon
from runtime.speech.languages.stress import VOWELS, kokoro

_UNSTRESSED = frozenset(
    "à au aux avec ce ces cet cette chez dans de des du elle elles en est et il ils je la le les leur leurs lui ma "
    "mais me mes mon ne nos notre nous on ou où par pas pour que qui sa sans se ses si son sont sur ta te tes ton tu "
    "un une vos votre vous y".split()
)
_LINKS = {
    **dict.fromkeys(
        "les des ces mes tes ses nos vos leurs aux nous vous ils elles deux trois six dix dans sans sous chez très "
        "plus quelques plusieurs autres petits grands bons".split(),
        "z",
    ),
    **dict.fromkeys("un mon ton son aucun en on bien rien".split(), "n"),
    **dict.fromkeys("est sont ont petit grand quand vingt cent c'est tout".split(), "t"),
}
_NO_LINK = frozenset(
    "et huit huitième hall hanche hanches handicap handicapé handicapée handicapés haut haute hauts hautes hauteur "
    "hasard hernie héros honte hors onze onzième oui".split()
)
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'")
_OWN = {"ce": "sə", "ne": "nə"}
"""Where the dictionary is wrong."""
_CUT = {"six": "si", "dix": "di", "huit": "ɥi"}
"""Numbers before a word."""
_LAST_VOWEL = re.compile(f"[{VOWELS.replace('ə', '')}]̃?(?=[^{VOWELS.replace('ə', '')}]*$)")


class French:
    """Raises nothing: what the dictionary lacks is read by its spelling."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def __call__(self, words: Sequence[str]) -> list[str]:
        """The sounds of each word of a phrase, in small letters; a linking consonant is heard at its word's end."""
        plain = [self._plain(word) for word in words]
        said = []
        for i, (word, sounds) in enumerate(zip(words, plain, strict=True)):
            opens = i + 1 < len(words) and plain[i + 1][:1] in tuple(VOWELS) and words[i + 1] not in _NO_LINK
            link = _LINKS.get(word, "") if opens else ""
            own = _CUT[word] if word in _CUT and i + 1 < len(words) else sounds
            marked = own if word in _UNSTRESSED else _stressed(own)
            said.append(marked if marked.endswith(link) else marked + link)
        return said

    def _plain(self, word: str) -> str:
        if word in _OWN:
            return _OWN[word]
        if self._lexicon.known(word):
            return kokoro("".join(self._lexicon.sounds(word)))
        if "-" in word:
            return " ".join(self([part for part in word.split("-") if part])).replace("ˈ", "")
        elided = _ELIDED.match(word)
        if elided and len(word) > elided.end():
            head = elided.group().rstrip("'")
            first = {"c": "s", "j": "ʒ", "qu": "k"}.get(head)
            if first is None:
                first = head if len(head) == 1 else kokoro("".join(self._lexicon.sounds(head + "e"))).rstrip("ə")
            return first + self._plain(word[elided.end() :])
        return kokoro("".join(self._lexicon.sounds(word.replace("'", ""))))


def _stressed(sounds: str) -> str:
    found = _LAST_VOWEL.search(sounds)
    return sounds if found is None else f"{sounds[: found.start()]}ˈ{sounds[found.start() :]}"
