"""The voices that speak here, heard with any words, and how words are said."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from models.store import ModelStore
from runtime.export.voices import KOKORO, InstalledVoices
from runtime.ports.sound_check import play
from runtime.speech.hibari import HibariVoice
from runtime.speech.pronunciation import Said
from runtime.speech.voice import Speech
from runtime.studio.staff import Acting, intent
from runtime.studio.steps import Asked


@dataclass(frozen=True, slots=True)
class VoiceHere:
    """`ready`: its files are here. `films`: it speaks in films only, for it is too slow to answer a visitor."""

    name: str
    language: str
    licence: str
    ready: bool
    films: bool = False


@cache
def opened() -> HibariVoice:
    """The voice, opened once. Raises ModelMissing, ModelDamaged."""
    files = ModelStore.default().paths("hibari-en")
    return HibariVoice(files["hibari.onnx"], files["oov.onnx"])


@intent("voice.read")
def listed(acting: Acting) -> list[VoiceHere]:
    """Every voice: those that answer visitors, then those of films."""
    found, films = [], []
    for status in ModelStore.default().status():
        model, ready = status.model, status.state == "ready"
        if model.role == "voice":
            found.append(VoiceHere(model.id, model.id.rpartition("-")[2], model.licence, ready))
        elif model.role == "voice-films":
            films += [
                VoiceHere(name, language, model.licence, ready, films=True)
                for language, names in KOKORO.items()
                for name in names
            ]
    return [*found, *films]


@intent("voice.read")
def spoken(acting: Acting, words: str, speed: float = 1.0, entry: Said | None = None) -> Speech:
    """These words in the voice, with one entry of a dictionary put over its rules. `speed` 0.5 is slow, 2 fast."""
    voice = opened() if entry is None else opened().saying([entry])
    return voice.speak(words, speed)


@intent("voice.read")
def played_for_films(
    acting: Acting, words: str, speed: float, speaker: str, stopped: Asked, name: str, language: str
) -> float:
    """The same as `played`, by a voice of films. Raises ModelMissing, Stopped as well."""
    speech = film_voices().speaker(name, language, None).until(stopped).say(words, speed)
    play(speech.audio, speaker, stopped)
    return len(speech.audio) / speech.sample_rate


@cache
def film_voices() -> InstalledVoices:
    """The voices of films, opened once."""
    return InstalledVoices.default()


@intent("voice.read")
def played(acting: Acting, words: str, speed: float, speaker: str, stopped: Asked, entry: Said | None = None) -> float:
    """Say them through a speaker (part of its name, "" for the system's own); seconds of speech, at its end or when
    it is stopped.

    Raises DeviceProblem, SetupProblem where there is no speaker.
    """
    speech = (opened() if entry is None else opened().saying([entry])).speak(words, speed)
    play(speech.audio, speaker, stopped)
    return len(speech.audio) / speech.sample_rate
