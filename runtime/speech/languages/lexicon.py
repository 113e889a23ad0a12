"""Words to sounds by a dictionary, and by a model of its spelling for words that it lacks.

The dictionaries and models are those of gruut (Michael Hansen, MIT): an SQLite file, and a conditional random field
that gives each letter its sounds from the letters around it.
"""

from __future__ import annotations

import base64
import sqlite3
import threading
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pycrfsuite

_AROUND = 3
"""Letters that the model looks at on either side."""
_NOTHING, _AND = "_", "|"


class Lexicon:
    """Sounds of single words, in gruut's notation. Safe to call from several threads."""

    def __init__(self, dictionary: Path, spelling: Path) -> None:
        self._words = sqlite3.connect(f"file:{dictionary}?mode=ro&immutable=1", uri=True, check_same_thread=False)
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open(str(spelling))
        self._one_at_a_time = threading.Lock()
        self.sounds: Callable[[str], tuple[str, ...]] = lru_cache(maxsize=4096)(self._sounds)
        """The sounds of a word in small letters; the dictionary's first reading."""

    def known(self, word: str) -> bool:
        """Whether the dictionary has it."""
        return self._found(word) is not None

    def _sounds(self, word: str) -> tuple[str, ...]:
        found = self._found(word)
        return tuple((found if found is not None else self._guessed(word)).split())

    def _found(self, word: str) -> str | None:
        ask = "SELECT phonemes FROM word_phonemes WHERE word = ? ORDER BY pron_order LIMIT 1"
        with self._one_at_a_time:
            row = self._words.execute(ask, (word,)).fetchone()
        return None if row is None else str(row[0])

    def _guessed(self, word: str) -> str:
        letters = unicodedata.normalize("NFC", word)
        with self._one_at_a_time:
            tags = self._tagger.tag([_features(letters, i) for i in range(len(letters))])
        sounds = (part for tag in tags for part in _decoded(tag).split(_AND))
        return " ".join(sound for sound in sounds if sound != _NOTHING)


def _features(letters: str, i: int) -> dict[str, float | str | bool]:
    """What gruut's models were trained on."""
    features: dict[str, float | str | bool] = {"bias": 1.0, "grapheme": _encoded(letters[i])}
    if i == 0:
        features["begin"] = True
    for j in range(1, _AROUND + 1):
        if i >= j:
            features[f"grapheme-{j}"] = _encoded(letters[i - j])
        if i + j < len(letters):
            features[f"grapheme+{j}"] = _encoded(letters[i + j])
    if i == len(letters) - 1:
        features["end"] = True
    return features


def _encoded(letter: str) -> str:
    return base64.b64encode(letter.encode()).decode("ascii")


def _decoded(tag: str) -> str:
    return base64.b64decode(tag.encode("ascii")).decode()
