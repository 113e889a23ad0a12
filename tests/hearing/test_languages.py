from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from bench.floor_data.sound import read_audio
from bench.hearing_data.sentences import LANGUAGES, read_languages
from bench.word_errors import word_error_rate
from models.store import ModelStore
from runtime.dialogue.persona import load_persona
from runtime.errors import BadSettings, ModelDamaged
from runtime.hearing.languages import ENOUGH, NOTHING_HEARD, AnyLanguage, Choice, WhisperRecogniser
from runtime.hearing.recogniser import MoonshineRecogniser
from runtime.hearing.whisper import Whisper, said_once, text_of
from runtime.loading import listener
from tests.hearing.clips import Audio, Clip, noise, silence, tone


@pytest.fixture(scope="session")
def whisper() -> Whisper:
    return Whisper(ModelStore.default().paths("whisper-base")["model.bin"])


def foreign(language: str) -> list[tuple[str, Audio]]:
    return [(s.text, read_audio(LANGUAGES / s.file)) for s in read_languages() if s.language == language]


def test_the_recordings_are_those_of_the_list() -> None:
    rows = (LANGUAGES / "MANIFEST.tsv").read_text("utf-8").splitlines()[1:]
    for name, digest in (row.split("\t") for row in rows):
        assert hashlib.sha256((LANGUAGES / name).read_bytes()).hexdigest() == digest
    assert {row.split("\t")[0] for row in rows} == {s.file for s in read_languages()}


def test_whisper_on_people_reading_english(whisper: Whisper, clips: list[Clip]) -> None:
    assert word_error_rate((clip.text, whisper.transcribe(clip.audio, "en").text) for clip in clips) <= 0.06


def test_spanish_is_written_down(whisper: Whisper) -> None:
    spanish = WhisperRecogniser(whisper, "es")
    heard = [spanish.transcribe(audio) for _, audio in foreign("es")]
    assert heard[2] == "Me duele el ojo derecho desde ayer por la tarde."
    assert "tengo una cita con la doctora" in heard[0]
    assert spanish.language == "es"


def test_the_language_is_told_from_a_second_and_a_half(whisper: Whisper, clips: list[Clip]) -> None:
    for sentence in read_languages():
        probabilities = whisper.language(read_audio(LANGUAGES / sentence.file))
        assert max(probabilities, key=lambda code: probabilities[code]) == sentence.language
        assert sum(probabilities.values()) == pytest.approx(1.0, abs=0.01)
    for clip in clips:
        probabilities = whisper.language(clip.audio[: max(ENOUGH, len(clip.audio) // 2)])
        assert max(probabilities, key=lambda code: probabilities[code]) == "en", clip.name


def test_nobody_speaking_is_no_words(whisper: Whisper) -> None:
    for audio in (silence(2), silence(0.1), silence(0), tone(2)):
        assert whisper.transcribe(audio, "es").text == ""


def test_a_cancelled_recognition_stops_at_the_next_look(whisper: Whisper, clips: list[Clip]) -> None:
    assert whisper.transcribe(clips[0].audio, "en", lambda: True).text == ""
    answers = iter([False, True])
    assert whisper.transcribe(clips[0].audio, "en", lambda: next(answers)).text == ""


def test_a_long_recording_is_taken_in_pieces(whisper: Whisper, clips: list[Clip]) -> None:
    some = clips[3:9]
    audio = np.concatenate([part for clip in some for part in (clip.audio, silence(0.4))])
    said = " ".join(clip.text for clip in some)
    assert word_error_rate([(said, whisper.transcribe(audio, "en").text)]) <= 0.1


def test_what_is_worded_twice_is_said_once() -> None:
    assert list(said_once("a b c d a b c d".split())) == "a b c d".split()
    assert list(said_once("a b c d e a b c d".split())) == "a b c d e".split()
    assert list(said_once("a b c a b c".split())) == "a b c a b c".split(), "too short to be sure"
    assert list(said_once("no no no".split())) == "no no no".split()
    assert list(said_once(["x", *["y"] * 20])) == ["x", *["y"] * 7]
    assert list(said_once([])) == []


def test_bytes_of_the_vocabulary() -> None:
    assert text_of(["ĠMe", "Ġduele", "Ġel", "ĠojoĠderecho"]) == "Me duele el ojo derecho"
    assert text_of(["åľº"]) == "场"
    assert text_of(["å"]) == "", "half a character is none"


def test_evidence_adds_up() -> None:
    assert NOTHING_HEARD.language == "en"
    unsure = NOTHING_HEARD.heard({"es": 0.6, "it": 0.4})
    assert (unsure.language, unsure.settled) == ("es", False)
    sure = unsure.heard({"es": 0.8, "it": 0.1}).heard({"es": 0.9, "it": 0.1})
    assert (sure.language, sure.settled) == ("es", True)
    other = sure.heard({"en": 0.98, "es": 0.02}).heard({"en": 0.99, "es": 0.01})
    assert (other.language, other.settled) == ("en", True)


def test_one_wrong_judgement_does_not_take_the_language_away() -> None:
    settled = Choice({}).heard({"fr": 0.99, "en": 0.01}).heard({"fr": 0.99, "en": 0.01})
    assert settled.heard({"en": 0.5, "fr": 0.3, "de": 0.2}).language == "fr"


def test_visitors_of_several_languages(whisper: Whisper, recogniser: MoonshineRecogniser, clips: list[Clip]) -> None:
    listening = AnyLanguage(recogniser, whisper)
    assert listening.language == "en"
    english = clips[0].audio
    assert listening.transcribe(english) == recogniser.transcribe(english)
    for language in ("es", "fr", "it"):
        (_, first), (text, second), *_ = foreign(language)
        listening.transcribe(first)
        heard = listening.transcribe(second)
        assert listening.language == language
        assert word_error_rate([(text, heard)]) <= 0.3
    listening.transcribe(clips[3].audio)
    assert listening.transcribe(english) == recogniser.transcribe(english)
    assert listening.language == "en"


def test_a_first_spanish_utterance_is_found_while_it_is_spoken(
    whisper: Whisper, recogniser: MoonshineRecogniser
) -> None:
    listening = AnyLanguage(recogniser, whisper)
    _, audio = foreign("es")[2]
    partials = [listening.transcribe(audio[:end]) for end in range(8_000, len(audio), 9_600)]
    assert listening.language == "es"
    assert partials[-1].startswith("Me duele")


def test_noise_keeps_the_language(whisper: Whisper, recogniser: MoonshineRecogniser) -> None:
    listening = AnyLanguage(recogniser, whisper)
    for audio in (silence(0.5), noise(1), tone(1)):
        listening.transcribe(audio)
    assert listening.language == "en"


@pytest.mark.parametrize("language", ["en", "en-US", "es", "auto"])
def test_a_persona_chooses(language: str) -> None:
    persona = load_persona("front-desk").model_copy(update={"language": language})
    from runtime.loading import voice_of

    store = ModelStore.default()
    kind = {"es": WhisperRecogniser, "auto": AnyLanguage}.get(language, MoonshineRecogniser)
    assert isinstance(listener(store, persona, voice_of(store)), kind)


def test_a_language_that_nobody_knows(whisper: Whisper) -> None:
    persona = load_persona("front-desk").model_copy(update={"language": "xx"})
    from runtime.loading import voice_of

    store = ModelStore.default()
    with pytest.raises(BadSettings, match="xx") as caught:
        listener(store, persona, voice_of(store))
    assert "auto" in caught.value.hint


def test_a_damaged_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"no model")
    with pytest.raises(ModelDamaged):
        Whisper(tmp_path / "model.bin")


def test_english_does_not_load_it() -> None:
    code = "import sys, runtime.loading; sys.exit('ctranslate2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
