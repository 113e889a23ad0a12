"""Which voice speaks: by a scene's own choice, else the language's."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from models.store import ModelStore, way_out
from runtime.errors import BadInput, ModelMissing
from runtime.export.following import Follower, sketched
from runtime.export.speaker import Follow, Speaker, digest
from runtime.hearing.voice_activity import VoiceActivity
from runtime.loading import recogniser
from runtime.speech.hibari import HibariVoice
from runtime.speech.kokoro import Kokoro, Sketch
from runtime.speech.languages.french import French
from runtime.speech.languages.italian import Italian
from runtime.speech.languages.lexicon import Lexicon
from runtime.speech.languages.portuguese import Portuguese
from runtime.speech.languages.reading import Reading, reading
from runtime.speech.languages.spanish import Spanish
from runtime.speech.languages.wordings import FRENCH, ITALIAN, PORTUGUESE, SPANISH
from runtime.speech.voice import Speech, Voice

OWN = "hibari"
"""The voice that also answers visitors; English."""
KOKORO = {
    "en": ("af_bella", "am_michael", "bf_emma", "bm_george"),
    "es": ("ef_dora", "em_alex"),
    "fr": ("ff_siwis",),
    "it": ("if_sara", "im_nicola"),
    "pt": ("pf_dora", "pm_alex"),
}
"""Kokoro's voices by language, its own first; f and m in their names are women's and men's."""
NAMES = {"en": "English", "es": "Spanish", "fr": "French", "it": "Italian", "pt": "Portuguese"}
_RULES = "1"
"""Of the rules that read text: a change makes kept speech of an older Bedside unused."""


class Voices(Protocol):
    def check(self, name: str, language: str) -> None:
        """Raises BadInput for a voice that there is not, or a language that it does not speak; ModelMissing."""

    def speaker(self, name: str, language: str, folder: Path | None) -> Speaker:
        """Whoever speaks; `name` empty: the language's own voice. `folder`: where speech is kept."""

    def sketcher(self, name: str, language: str) -> Speaker:
        """The same for a first look: slow voices and recordings are silent there, their times nearly the film's."""


def voice_for(name: str, language: str) -> str:
    """The voice that speaks; `name` empty: the language's own. Raises BadInput."""
    spoken = language.partition("-")[0].lower()
    if spoken not in NAMES:
        known = ", ".join(f"{name} ({tag})" for tag, name in NAMES.items())
        hint = "Voices at hand speak {known}. Captions can be in any language: see --captions."
        raise BadInput("There is no voice for {language!r}.", hint, language=language, known=known)
    of_language = (OWN, *KOKORO[spoken]) if spoken == "en" else KOKORO[spoken]
    if not name:
        return of_language[0]
    if name not in (OWN, *(one for names in KOKORO.values() for one in names)):
        raise BadInput(
            "There is no voice {name!r}.",
            "In {spoken} there is: {voices}.",
            name=name,
            spoken=NAMES[spoken],
            voices=", ".join(of_language),
        )
    if name not in of_language:
        raise BadInput(
            "The voice {name!r} does not speak {spoken} ({language}).",
            "There is: {voices}.",
            voices=", ".join(of_language),
            name=name,
            spoken=NAMES[spoken],
            language=language,
        )
    return name


class InstalledVoices:
    """The voices of a model store, opened when first used."""

    def __init__(self, store: ModelStore) -> None:
        self._store = store
        self._hibari: tuple[HibariVoice, str] | None = None
        self._kokoro: tuple[Kokoro, dict[str, Path], str] | None = None
        self._others: dict[tuple[str, str], tuple[Voice, str]] = {}
        self._readings: dict[str, Reading] = {}
        self._follow: Follow | None = None

    @staticmethod
    def default() -> InstalledVoices:
        return InstalledVoices(ModelStore.default())

    def check(self, name: str, language: str) -> None:
        chosen = voice_for(name, language)
        if chosen == OWN:
            return
        spoken = language.partition("-")[0].lower()
        needed = ["kokoro-82m", *([_dictionary(spoken)] if spoken in _WITH_DICTIONARY else [])]
        for status in self._store.status(needed):
            if status.state != "ready":
                raise ModelMissing(
                    "The voice {chosen} needs the model {id}.", way_out(status.model), chosen=chosen, id=status.model.id
                )

    def speaker(self, name: str, language: str, folder: Path | None) -> Speaker:
        self.check(name, language)
        chosen = voice_for(name, language)
        voice, build = self._english() if chosen == OWN else self._other(chosen, language)
        return Speaker(voice, build, folder, self._followed)

    def sketcher(self, name: str, language: str) -> Speaker:
        self.check(name, language)
        chosen = voice_for(name, language)
        if chosen == OWN:
            return Speaker(*self._english(), None, sketched)
        name = f"sketch {chosen} {language.lower()} {_RULES}"
        return Speaker(Sketch(self._reading(language.lower())), name, None, sketched)

    def _english(self) -> tuple[HibariVoice, str]:
        if self._hibari is None:
            files = self._store.paths("hibari-en")
            self._hibari = (
                HibariVoice(files["hibari.onnx"], files["oov.onnx"]),
                f"hibari {digest(files['hibari.onnx'])}",
            )
        return self._hibari

    def _other(self, name: str, language: str) -> tuple[Voice, str]:
        key = name, language.lower()
        if key not in self._others:
            if self._kokoro is None:
                files = self._store.paths("kokoro-82m")
                self._kokoro = Kokoro(files["kokoro.onnx"]), files, digest(files["kokoro.onnx"])
            network, files, build = self._kokoro
            style = files[f"{name}.bin"]
            voice = network.voice(style, self._reading(language.lower()))
            self._others[key] = voice, f"kokoro {build} {digest(style)} {language.lower()} {_RULES}"
        return self._others[key]

    def _reading(self, language: str) -> Reading:
        if language not in self._readings:
            self._readings[language] = self._read(language)
        return self._readings[language]

    def _read(self, language: str) -> Reading:
        spoken, _, region = language.partition("-")
        match spoken:
            case "en":
                return self._english()[0].reading
            case "es":
                return reading(SPANISH, Spanish(american=region not in ("", "es")))
            case "fr":
                return reading(FRENCH, French(self._lexicon(spoken)))
            case "it":
                return reading(ITALIAN, Italian(self._lexicon(spoken)))
            case _:
                return reading(PORTUGUESE, Portuguese(self._lexicon(spoken)))

    def _lexicon(self, language: str) -> Lexicon:
        files = self._store.paths(_dictionary(language))
        return Lexicon(files["lexicon.db"], files["model.crf"])

    def _followed(self, recording: Path) -> tuple[Speech, ...]:
        if self._follow is None:
            activity = VoiceActivity(self._store.path("silero-vad", "silero_vad.onnx"))
            self._follow = Follower(activity, recogniser(self._store), self._english()[0])
        return self._follow(recording)


_WITH_DICTIONARY = ("fr", "it", "pt")


def _dictionary(language: str) -> str:
    return f"gruut-{language}"
