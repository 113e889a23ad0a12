"""The voices that speak here, heard with any words, and how words are said."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from models.store import ModelStore
from runtime.ports.sound_check import play
from runtime.speech.hibari import HibariVoice
from runtime.speech.pronunciation import Said
from runtime.speech.voice import Speech
from runtime.studio.staff import Acting, intent
from runtime.studio.steps import Asked


@dataclass(frozen=True, slots=True)
class VoiceHere:
    """`ready`: its files are here."""

    name: str
    language: str
    licence: str
    ready: bool


@cache
def opened() -> HibariVoice:
    """The voice, opened once. Raises ModelMissing, ModelDamaged."""
    files = ModelStore.default().paths("hibari-en")
    return HibariVoice(files["hibari.onnx"], files["oov.onnx"])


@intent("voice.read")
def listed(acting: Acting) -> list[VoiceHere]:
    """Every voice of the model list."""
    return [
        VoiceHere(status.model.id, status.model.id.rpartition("-")[2], status.model.licence, status.state == "ready")
        for status in ModelStore.default().status()
        if status.model.role == "voice"
    ]


@intent("voice.read")
def spoken(acting: Acting, words: str, speed: float = 1.0, entry: Said | None = None) -> Speech:
    """These words in the voice, with one entry of a dictionary put over its rules. `speed` 0.5 is slow, 2 fast."""
    voice = opened() if entry is None else opened().saying([entry])
    return voice.speak(words, speed)


@intent("voice.read")
def played(acting: Acting, words: str, speed: float, speaker: str, stopped: Asked, entry: Said | None = None) -> float:
    """Say them through a speaker (part of its name, "" for the system's own); seconds of speech, at its end or when
    it is stopped.

    Raises DeviceProblem, SetupProblem where there is no speaker.
    """
    speech = (opened() if entry is None else opened().saying([entry])).speak(words, speed)
    play(speech.audio, speaker, stopped)
    return len(speech.audio) / speech.sample_rate
