"""A dictionary of a persona's own over the voice's rules."""

from __future__ import annotations

import pytest

from models.store import ModelStore
from runtime.speech.hibari import HibariVoice
from runtime.speech.normalise import normalise
from runtime.speech.pronunciation import Dictionary, Said


@pytest.fixture(scope="module")
def voice() -> HibariVoice:
    files = ModelStore.default().paths("hibari-en")
    return HibariVoice(files["hibari.onnx"], files["oov.onnx"])


def sounds(voice: HibariVoice, text: str) -> str:
    return "".join(phoneme.symbol for phoneme in voice.speak(text).phonemes).strip("^$ ")


def test_letters_are_read_instead_and_only_of_whole_words() -> None:
    dictionary = Dictionary([Said("Nguyen", alias="win"), Said("Dr. Nguyen", alias="Doctor win")])
    spoken = [piece.spoken for piece in dictionary.read(normalise("Ask NGUYEN, not Nguyens."))]
    assert spoken == ["Ask", "win,", "not", "Nguyens."]


def test_an_alias_is_said_as_the_alias_is(voice: HibariVoice) -> None:
    own = voice.saying([Said("Nguyen", alias="win")])
    assert sounds(own, "Nguyen can see you.") == sounds(voice, "win can see you.")
    assert sounds(voice, "Nguyen can see you.") != sounds(own, "Nguyen can see you."), "the voice itself is as it was"


def test_sounds_are_taken_as_they_are_given(voice: HibariVoice) -> None:
    own = voice.saying([Said("Pierlane", phonemes="pˈɪɹlˌAn")])
    speech = own.speak("Park at Pierlane today.")
    assert "pˈɪɹlˌAn" in "".join(phoneme.symbol for phoneme in speech.phonemes)
    times = [(word.start, word.end) for word in speech.words]
    assert len(times) == 4 and all(a <= b for a, b in times) and times == sorted(times), "every word keeps its time"
