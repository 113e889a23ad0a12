"""Which voice speaks: by a scene's own choice, else the language's."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from models.store import ModelStore
from runtime.errors import BadInput
from runtime.export.following import Follower
from runtime.export.speaker import Follow, Speaker, digest
from runtime.hearing.voice_activity import VoiceActivity
from runtime.loading import recogniser
from runtime.speech.hibari import HibariVoice
from runtime.speech.voice import Speech, Voice


class Voices(Protocol):
    def check(self, name: str, language: str) -> None:
        """Raises BadInput for a voice that there is not, or a language that it does not speak."""

    def speaker(self, name: str, language: str, folder: Path | None) -> Speaker:
        """Whoever speaks; `name` empty: the language's own voice. `folder`: where speech is kept."""


class InstalledVoices:
    """The voices of a model store, opened when first used."""

    def __init__(self, store: ModelStore) -> None:
        self._store = store
        self._hibari: tuple[Voice, str] | None = None
        self._follow: Follow | None = None

    @staticmethod
    def default() -> InstalledVoices:
        return InstalledVoices(ModelStore.default())

    def check(self, name: str, language: str) -> None:
        if name not in ("", "hibari"):
            raise BadInput(f"There is no voice {name!r}.", "There is: hibari.")
        if language.partition("-")[0].lower() != "en":
            raise BadInput(f"There is no voice for {language!r}.", "The voice at hand speaks English (en).")

    def speaker(self, name: str, language: str, folder: Path | None) -> Speaker:
        self.check(name, language)
        voice, build = self._english()
        return Speaker(voice, build, folder, self._followed)

    def _english(self) -> tuple[Voice, str]:
        if self._hibari is None:
            files = self._store.paths("hibari-en")
            self._hibari = (
                HibariVoice(files["hibari.onnx"], files["oov.onnx"]),
                f"hibari {digest(files['hibari.onnx'])}",
            )
        return self._hibari

    def _followed(self, recording: Path) -> tuple[Speech, ...]:
        if self._follow is None:
            activity = VoiceActivity(self._store.path("silero-vad", "silero_vad.onnx"))
            self._follow = Follower(activity, recogniser(self._store), self._english()[0])
        return self._follow(recording)
