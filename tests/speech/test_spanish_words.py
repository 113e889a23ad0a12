"""The words at a red flag for somebody who speaks Spanish: by a Spanish voice, or in both languages."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soxr

from models.store import ModelStore
from runtime.dialogue.persona import load_persona
from runtime.hearing.whisper import Whisper
from runtime.spanish_words import in_both_languages, speaks_spanish, with_spanish
from runtime.speech.beforehand import Beforehand
from runtime.speech.utterance import RATE
from runtime.speech.voice import Speech, Voice, never

OWN, BETTER = (Speech(np.zeros(count, np.float32), RATE, (), ()) for count in (1, 2))


class Mouth:
    sample_rate = RATE

    def speak(self, text: str, speed: float = 1.0, cancelled: Callable[[], bool] = never) -> Speech:
        return OWN


def kept(voice: Beforehand) -> Speech:
    speech = voice.spoken()
    assert speech is not None
    return speech


def test_a_spanish_speaker_understands_what_is_said(tmp_path: Path) -> None:
    store, persona = ModelStore.default(), load_persona("front-desk")
    assert speaks_spanish(store)
    voice = with_spanish(Mouth(), persona, store, tmp_path)
    assert isinstance(voice, Beforehand)
    speech = kept(voice)
    assert voice.speak(persona.escalations.es) is speech
    assert voice.speak(persona.escalation) is OWN
    again = with_spanish(Mouth(), persona, store, tmp_path)
    assert isinstance(again, Beforehand) and np.array_equal(kept(again).audio, speech.audio)
    audio = np.asarray(soxr.resample(speech.audio, RATE, 16_000), np.float32)
    heard = Whisper(store.paths("whisper-base")["model.bin"]).transcribe(audio, "es")
    assert "puede ser una emergencia" in heard.text.lower()


def test_without_a_spanish_voice_they_are_said_in_english_too() -> None:
    persona = load_persona("front-desk")
    both = in_both_languages(persona).escalation_in("es")
    assert both == f"{persona.escalations.es} {persona.escalation}"
    assert in_both_languages(persona).escalation == persona.escalation


def test_the_own_voice_speaks_until_the_other_one_has_spoken_and_where_it_fails() -> None:
    go = threading.Event()

    def slowly(text: str) -> Speech:
        go.wait()
        return BETTER

    def never_at_all(text: str) -> Speech:
        raise OSError("no room")

    own: Voice = Mouth()
    voice = Beforehand(own, "ayuda", slowly)
    assert voice.speak("ayuda") is OWN
    go.set()
    assert voice.spoken() is BETTER
    assert voice.speak("ayuda", 1.2) is BETTER
    broken = Beforehand(own, "ayuda", never_at_all)
    assert broken.spoken() is None
    assert broken.speak("ayuda") is OWN
    assert broken.sample_rate == RATE
