"""How English words are said, and which of them are ordinary: hibari's pronouncing dictionaries and rules."""

from __future__ import annotations

from hibari.g2p import G2P


class English:
    """A view of the voice's own text-to-phoneme rules (misaki's dictionaries, 180,000 words; Apache-2.0)."""

    def __init__(self, rules: G2P) -> None:
        self._rules = rules

    def pronounce(self, text: str) -> str:
        """Phonemes of a text in the misaki alphabet, without blanks."""
        return "".join(token.phonemes or "" for token in self._rules.phonemize_tokens(self._rules.tokenize(text)))

    def ordinary(self, word: str) -> bool:
        """Whether a word in small letters stands in a dictionary as such, not only as a name."""
        lexicon = self._rules.lexicon
        return word in lexicon.golds.d or word in lexicon.silvers.d
