from __future__ import annotations

from itertools import pairwise

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from bench.word_errors import spoken_words, word_error_rate
from models.store import ModelStore
from runtime.errors import ModelDamaged
from runtime.hearing.recogniser import MoonshineRecogniser
from runtime.speech.hibari import HibariVoice
from runtime.speech.utterance import PAUSES
from runtime.speech.visemes import mouth_shapes
from runtime.speech.voice import Speech

CLINIC = [
    "Good morning, how can I help you today?",
    "The clinic is open from 8:30 am to 5 pm, Monday to Friday.",
    "Take 20 mg with food, twice a day.",
    "Please wait in room B. A nurse will call your name.",
    "Visiting hours on the second floor end at 8 p.m.",
    "You can park behind the building for $5 a day.",
    "If you have chest pain, please call 911 now.",
    "Your appointment is on March 3rd at a quarter past ten.",
    "Do not lift anything heavier than ten pounds for two weeks.",
    "The pharmacy is next to the main entrance, on your left.",
]

AWKWARD = [
    *(
        "",
        " ",
        "...",
        "?!",
        "\U0001f600",
        "你好",
        "Привет",
        "\u0000",
        "A",
        "I",
        "x",
        "'",
        "-",
        "—",
        "(",
        "\n\n",
        "%",
        "$5",
    ),
    *("Hello \U0001f600 there", "你好 doctor", "a" * 300, "supercalifragilisticexpialidocious" * 20, "MRI", "7", "B."),
    *("word " * 200, "one, " * 200, "[a](b)", "[x](/y/)", "St.", "e.g.", "\u00e9", "Nguyễn", "1" * 100, "-.-.-"),
]


def check(speech: Speech, text: str) -> None:
    """What every consumer of speech relies on."""
    assert speech.audio.dtype == np.float32
    assert speech.audio.ndim == 1
    assert float(np.abs(speech.audio).max(initial=0.0)) <= 1.0
    assert [word.text for word in speech.words] == text.split()
    now = 0.0
    for word in speech.words:
        assert now <= word.start <= word.end <= speech.duration
        now = word.end
    if speech.phonemes:
        assert speech.phonemes[0].start == 0.0
        assert speech.phonemes[-1].end == speech.duration
        assert all(a.end == b.start for a, b in pairwise(speech.phonemes))
        assert all(phoneme.end > phoneme.start for phoneme in speech.phonemes)
        shapes = mouth_shapes(speech.phonemes)
        assert shapes[0].start == 0.0
        assert shapes[-1].end == speech.duration
        assert all(a.end == b.start and a.viseme != b.viseme for a, b in pairwise(shapes))
    else:
        assert len(speech.audio) == 0


@pytest.mark.parametrize("text", AWKWARD, ids=[ascii(text)[:30] for text in AWKWARD])
def test_any_text_is_spoken_or_skipped(voice: HibariVoice, text: str) -> None:
    check(voice.speak(text), text)


@pytest.mark.parametrize("text", ["", " \n", "...", "?!", "\U0001f600 \U0001f642", "你好", "Привет"])
def test_nothing_to_say_is_no_sound(voice: HibariVoice, text: str) -> None:
    speech = voice.speak(text)
    assert len(speech.audio) == 0
    assert all(word.start == word.end == 0.0 for word in speech.words)


def test_what_cannot_be_said_is_left_out(voice: HibariVoice) -> None:
    plain, mixed = voice.speak("Hello doctor."), voice.speak("Hello \U0001f600 你好 doctor.")
    assert np.array_equal(plain.audio, mixed.audio)
    assert [word.end - word.start > 0 for word in mixed.words] == [True, False, False, True]


@pytest.mark.parametrize("text", CLINIC)
def test_times_cover_the_audio(voice: HibariVoice, text: str) -> None:
    speech = voice.speak(text)
    check(speech, text)
    assert all(word.end > word.start for word in speech.words)


def test_it_can_be_understood(voice: HibariVoice, recogniser: MoonshineRecogniser) -> None:
    pairs = [(text, recogniser.transcribe(at_16_khz(voice.speak(text).audio))) for text in CLINIC]
    assert word_error_rate(pairs) <= 0.10, pairs


def test_word_times_cut_where_the_words_are(voice: HibariVoice, recogniser: MoonshineRecogniser) -> None:
    text = CLINIC[8]
    speech = voice.speak(text)
    for count in (5, 8):
        cut = speech.audio[: round(speech.words[count - 1].end * speech.sample_rate)]
        heard = spoken_words(recogniser.transcribe(at_16_khz(cut)))
        assert heard[: count - 1] == spoken_words(text)[: count - 1]
        assert count - 1 <= len(heard) <= count + 1


def test_the_same_text_is_the_same_audio(voice: HibariVoice) -> None:
    first, second = voice.speak(CLINIC[1]), voice.speak(CLINIC[1])
    assert np.array_equal(first.audio, second.audio)
    assert first.phonemes == second.phonemes
    assert first.words == second.words


def test_sound_starts_soon_and_the_mouth_rests_when_it_is_over(voice: HibariVoice) -> None:
    for text in CLINIC:
        speech = voice.speak(text)
        loud = np.flatnonzero(np.abs(speech.audio) > 0.01) / speech.sample_rate
        assert loud[0] < 0.12, text
        rest = speech.phonemes[-1] if speech.phonemes[-1].symbol in PAUSES else None
        assert rest is not None
        assert abs(rest.start - loud[-1]) < 0.1, text


def test_the_mouth_rests_in_the_pause_between_sentences(voice: HibariVoice) -> None:
    speech = voice.speak("Please wait here. The nurse will come.")
    pause = next(p for p in speech.phonemes if p.symbol == ".")
    assert pause.end - pause.start >= 0.2
    samples = speech.audio[round((pause.start + 0.05) * 24_000) : round(pause.end * 24_000)]
    assert float(np.abs(samples).max()) < 0.01


def test_speed(voice: HibariVoice) -> None:
    slow, fast = voice.speak(CLINIC[0], speed=0.8), voice.speak(CLINIC[0], speed=1.25)
    assert slow.duration > 1.3 * fast.duration


def test_a_cancelled_speech_stops_at_the_next_sentence(voice: HibariVoice) -> None:
    answers = iter([False, True])
    speech = voice.speak("One sentence. Another sentence. A third.", cancelled=lambda: next(answers))
    assert speech.duration < 2.0
    assert speech.words[0].end > 0


def test_a_network_without_durations_is_refused() -> None:
    files = ModelStore.default().paths("hibari-en")
    with pytest.raises(ModelDamaged, match="durations"):
        HibariVoice(files["oov.onnx"], files["oov.onnx"])


def at_16_khz(audio: NDArray[np.float32]) -> NDArray[np.float32]:
    """24 kHz audio as the recogniser wants it."""
    resampler = av.AudioResampler(format="flt", layout="mono", rate=16_000)
    frame = av.AudioFrame.from_ndarray(audio[None], format="flt", layout="mono")
    frame.sample_rate = 24_000
    parts = [*resampler.resample(frame), *resampler.resample(None)]
    return np.concatenate([part.to_ndarray().ravel() for part in parts])
