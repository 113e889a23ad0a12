"""Spanish words for an English voice: sounds by rule, and what they become when they are spoken."""

from __future__ import annotations

import pytest

from models.store import ModelStore
from runtime.knowledge.words import is_spanish
from runtime.loading import voice_of
from runtime.speech.spanish import marked, sounds


@pytest.mark.parametrize(
    ("word", "sound"),
    [
        ("emergencia", "ɛmɛɾhˈɛnsjɑ"),
        ("llame", "jˈɑmɛ"),
        ("más", "mˈɑs"),
        ("quién", "kjˈɛn"),
        ("personal", "pɛɾsOnˈɑl"),
        ("guerra", "ɡˈɛɹɑ"),
        ("niño", "nˈinjO"),
        ("ahora", "ɑˈOɾɑ"),
    ],
)
def test_letters_become_sounds(word: str, sound: str) -> None:
    assert sounds(word) == sound


@pytest.mark.parametrize("words", ["Esto puede ser una emergencia.", "me duele el pecho", "no puedo respirar"])
def test_spanish_is_known_by_its_little_words(words: str) -> None:
    assert is_spanish(words)


@pytest.mark.parametrize("words", ["I can't breathe", "Is there no elevator?", "Dr. Ramirez speaks Spanish.", "Okay."])
def test_english_is_not_taken_for_it(words: str) -> None:
    assert not is_spanish(words)


def test_marks_and_figures_stay() -> None:
    assert marked("Llame, ya: 911.") == "[Llame](/jˈɑmɛ/), [ya](/jˈɑ/): 911."


def test_the_voice_speaks_the_spanish_sounds() -> None:
    voice = voice_of(ModelStore.default())
    said = "".join(phoneme.symbol for phoneme in voice.speak("Esto puede ser una emergencia.").phonemes)
    assert "ɛmɛThˈɛnsjɑ" in said  # its own sign for the short r
    english = "".join(phoneme.symbol for phoneme in voice.speak("This may be an emergency.").phonemes)
    assert "ɛmɛɾ" not in english
