"""The voices of other languages, with the real network, and heard back by Whisper."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import soxr

from bench.film_voices import WORDINGS, words
from bench.word_errors import errors
from models.store import ModelStore
from runtime.errors import BadInput, ModelMissing
from runtime.export.voices import InstalledVoices, voice_for
from runtime.hearing.whisper import Whisper
from runtime.speech.utterance import PAUSES
from runtime.speech.visemes import mouth_shapes

SENTENCES = {
    "es": "Tome 2 pastillas por la mañana, después del desayuno.",
    "fr": "Prenez deux comprimés le matin, après le petit déjeuner.",
    "it": "Prenda due compresse al mattino, dopo la colazione.",
    "pt": "Tome dois comprimidos de manhã, depois do café.",
}


@pytest.fixture(scope="module")
def voices() -> InstalledVoices:
    return InstalledVoices.default()


@pytest.fixture(scope="module")
def whisper() -> Whisper:
    return Whisper(ModelStore.default().paths("whisper-base")["model.bin"])


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_is_heard_back_and_its_times_hold(language: str, voices: InstalledVoices, whisper: Whisper) -> None:
    text = SENTENCES[language]
    speech = voices.speaker("", language, None).say(text, 1.0)
    assert [word.text for word in speech.words] == text.split()
    assert speech.phonemes[0].start == 0 and speech.phonemes[-1].end == pytest.approx(speech.duration)
    assert all(a.end == b.start for a, b in zip(speech.phonemes, speech.phonemes[1:], strict=False))
    assert mouth_shapes(speech.phonemes)[-1].end == pytest.approx(speech.duration)
    loud = np.flatnonzero(np.abs(speech.audio) > 0.02) / speech.sample_rate
    said = [one for one in speech.phonemes if one.symbol not in PAUSES]
    assert abs(loud[0] - said[0].start) < 0.08 and abs(loud[-1] - said[-1].end) < 0.08
    audio = np.asarray(soxr.resample(speech.audio, speech.sample_rate, 16_000), np.float32)
    wording = WORDINGS[language]
    wanted, heard = words(text, wording), words(whisper.transcribe(audio, language).text, wording)
    assert errors(wanted, heard) <= 2, " ".join(heard)


def test_the_same_text_is_the_same_sound_and_speed_is_kept(voices: InstalledVoices) -> None:
    voice = voices.speaker("em_alex", "es-MX", None)
    other = InstalledVoices.default().speaker("em_alex", "es-MX", None)
    assert np.array_equal(voice.say("Buenos días.", 1.0).audio, other.say("Buenos días.", 1.0).audio)
    text = "Espere en la sala azul."
    assert voice.say(text, 1.3).duration < 0.9 * voice.say(text, 1.0).duration
    assert not len(voice.say("👍 …", 1.0).audio)


def test_which_voice_speaks() -> None:
    assert voice_for("", "en-GB") == "hibari" and voice_for("", "fr-CA") == "ff_siwis"
    assert voice_for("am_michael", "en") == "am_michael"
    with pytest.raises(BadInput, match="no voice for 'de'") as caught:
        voice_for("", "de")
    assert "Spanish (es)" in caught.value.hint
    with pytest.raises(BadInput, match="does not speak Spanish"):
        voice_for("hibari", "es")
    with pytest.raises(BadInput, match=re.escape("There is no voice 'ef_Dora'.")):
        voice_for("ef_Dora", "es")


def test_a_model_that_is_not_there_is_named(tmp_path: Path) -> None:
    shipped = ModelStore.default().shipped
    with pytest.raises(ModelMissing, match="kokoro-82m") as caught:
        InstalledVoices(ModelStore(tmp_path, shipped)).check("", "es")
    assert "models prepare kokoro-82m" in caught.value.hint
