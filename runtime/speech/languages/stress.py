"""Where the mark of stress goes in a word's sounds: before its stressed vowel, as the Kokoro voices were taught."""

from __future__ import annotations

import re
import unicodedata

VOWELS = "aeiouyøœɑɐɔəɛɪʊ"
_NUCLEUS = re.compile(f"[{VOWELS}]̃?")
_JOINED = {"t͡ʃ": "ʧ", "d͡ʒ": "ʤ", "t͡s": "ʦ", "d͡z": "ʣ", "g": "ɡ"}


def kokoro(sounds: str) -> str:
    """Sounds as the voices write them: joined consonants as one, nasal vowels as two."""
    sounds = unicodedata.normalize("NFD", sounds)
    for several, one in _JOINED.items():
        sounds = sounds.replace(several, one)
    return sounds


def marked_from_end(sounds: str, syllable: int) -> str:
    """`sounds` with the stress on the so-manieth vowel from the end (1: the last); on the first, where it has fewer."""
    places = [match.start() for match in _NUCLEUS.finditer(sounds)]
    if not places:
        return sounds
    at = places[-min(syllable, len(places))]
    return f"{sounds[:at]}ˈ{sounds[at:]}"


def moved_to_vowel(sounds: str) -> str:
    """The mark before a syllable's first sound moves to its vowel."""
    before, mark, after = sounds.partition("ˈ")
    found = _NUCLEUS.search(after)
    if not mark or found is None:
        return sounds.replace("ˈ", "")
    return f"{before}{after[: found.start()]}ˈ{after[found.start() :]}"
