"""How alike two words sound: an edit distance over phonemes in which neighbours are cheap to confuse.

Phonemes are those of the misaki alphabet that hibari's G2P writes (capital letters are diphthongs). The classes are the
textbook ones of voicing, place and manner; cheap pairs are what recognisers and listeners mix up most.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

_SPREAD = str.maketrans(
    {
        "A": "eɪ",
        "I": "aɪ",
        "O": "oʊ",
        "W": "aʊ",
        "Y": "ɔɪ",
        "Q": "oʊ",
        "ᵊ": "ə",
        "ᵻ": "ɪ",
        "ɾ": "t",
        "T": "t",
        "ɚ": "əɹ",
    }
    | {"ɜ": "ə", "ɐ": "ə", "ɡ": "g", "ː": "", "ˈ": "", "ˌ": "", " ": "", "-": ""}
)
_VOWELS = "aeioɑæɔəɛɪʊʌu"
_CONSONANTS = "bdfghjklmnpstvwzðŋɹʃʒʤʧθ"
_ALPHABET = _VOWELS + _CONSONANTS
_INDEX = {symbol: i for i, symbol in enumerate(_ALPHABET)}
_OTHER = len(_ALPHABET)

_NEAR_VOWELS = "ɪi ɪɛ ɛæ ɑʌ ɑɔ ɔo əʌ əɪ əɛ əæ əɑ ʊu əʊ eɛ eɪ aɑ aæ oɑ oʊ ei əo".split()
_NEAR_CONSONANTS = "pb td kg fv sz ʃʒ ʧʤ θð mn nŋ θf ðv θt ðd bv sʃ ʃʧ ʒʤ ɹl ɹw ts wv zʒ jʤ tʧ dʤ pf θs".split()
_STOPS, _FRICATIVES, _SONORANTS = "pbtdkgʧʤ", "fvszʃʒθðh", "mnŋlɹwj"

_NEAR_VOWEL, _ANY_VOWEL = 0.25, 0.5
_NEAR_CONSONANT, _SAME_MANNER = 0.4, 0.75
_WEAK, _VOWEL_GAP, _GAP = 0.4, 0.6, 0.9
"""What it costs to drop a sound: one of "əhɪj", another vowel, a consonant."""


def spread(phonemes: str) -> str:
    """Phonemes as single sounds: diphthongs as two vowels, stress and length away."""
    return "".join(symbol for symbol in phonemes.translate(_SPREAD) if symbol in _INDEX)


def _substitutions() -> NDArray[np.float32]:
    costs = np.ones((_OTHER + 1, _OTHER + 1), np.float32)
    for group, cost in (
        (_VOWELS, _ANY_VOWEL),
        (_STOPS, _SAME_MANNER),
        (_FRICATIVES, _SAME_MANNER),
        (_SONORANTS, _SAME_MANNER),
    ):
        for a, b in combinations(group, 2):
            costs[_INDEX[a], _INDEX[b]] = costs[_INDEX[b], _INDEX[a]] = cost
    for pairs, cost in ((_NEAR_VOWELS, _NEAR_VOWEL), (_NEAR_CONSONANTS, _NEAR_CONSONANT)):
        for a, b in map(tuple, pairs):
            costs[_INDEX[a], _INDEX[b]] = costs[_INDEX[b], _INDEX[a]] = cost
    np.fill_diagonal(costs, 0.0)
    return costs


def _gaps() -> NDArray[np.float32]:
    costs = [_WEAK if s in "əhɪj" else _VOWEL_GAP if s in _VOWELS else _GAP for s in _ALPHABET]
    return np.array([*costs, 0.0], np.float32)


_SUBSTITUTE = _substitutions()
_GAP_COSTS = _gaps()


class Readings:
    """Many readings at once, so that one word is compared with all of them in a few array operations."""

    def __init__(self, readings: Sequence[str]) -> None:
        """`readings`: phonemes of each."""
        sounds = [spread(reading) for reading in readings]
        longest = max((len(s) for s in sounds), default=0)
        self._ids = np.full((len(sounds), longest), _OTHER, np.intp)
        for row, s in zip(self._ids, sounds, strict=True):
            row[: len(s)] = [_INDEX[c] for c in s]
        self._lengths = np.array([len(s) for s in sounds], np.intp)
        self._gap = _GAP_COSTS[self._ids]

    def distances(self, heard: str) -> NDArray[np.float32]:
        """Of the phonemes `heard` from each reading: 0 for the same, about 1 for nothing in common."""
        sounds = [_INDEX[c] for c in spread(heard)]
        count, longest = self._ids.shape
        if not count or not sounds:
            return np.ones(count, np.float32)
        row = np.concatenate([np.zeros((count, 1), np.float32), np.cumsum(self._gap, axis=1)], axis=1)
        for sound in sounds:
            skip = _GAP_COSTS[sound]
            match = row[:, :-1] + _SUBSTITUTE[sound][self._ids]
            best = np.minimum(match, row[:, 1:] + skip)
            row[:, 0] += skip
            for j in range(longest):
                row[:, j + 1] = np.minimum(best[:, j], row[:, j] + self._gap[:, j])
        total = row[np.arange(count), self._lengths]
        return np.asarray(total / np.maximum(self._lengths, len(sounds)), np.float32)
