"""How the words at a red flag are said to somebody who speaks Spanish.

The voice that answers knows English sounds, and its Spanish is hard to follow. A voice that was taught Spanish, one of
the films', says them where it is installed; elsewhere they are said in English as well.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from models.store import ModelStore
from runtime.dialogue.persona import Persona
from runtime.face.tags import read_tags
from runtime.speech.beforehand import Beforehand
from runtime.speech.kokoro import Kokoro
from runtime.speech.languages.reading import reading
from runtime.speech.languages.spanish import Spanish
from runtime.speech.languages.wordings import SPANISH
from runtime.speech.utterance import RATE
from runtime.speech.voice import Speech, Voice, never

_MODEL, _SPEAKER = "kokoro-82m", "ef_dora"


def speaks_spanish(store: ModelStore) -> bool:
    """Whether a Spanish voice is installed."""
    return store.status([_MODEL])[0].state == "ready"


def in_both_languages(persona: Persona) -> Persona:
    """The persona, whose Spanish words at a red flag have its own words after them."""
    both = " ".join(part for part in (persona.escalations.es, persona.escalation) if part)
    return persona.model_copy(update={"escalations": persona.escalations.model_copy(update={"es": both})})


def with_spanish(voice: Voice, persona: Persona, store: ModelStore, folder: Path) -> Voice:
    """The voice, which says the persona's Spanish words at a red flag with a Spanish speaker's sounds; they are spoken
    once and kept in `folder`.
    """

    def in_spanish(text: str) -> Speech:
        from runtime.export.speaker import Speaker, digest  # with PyAV, which conversations do without

        files = store.paths(_MODEL)
        model, style = files["kokoro.onnx"], files[f"{_SPEAKER}.bin"]
        name = f"kokoro {digest(model)} {digest(style)}"
        return Speaker(_Opened(model, style), name, folder / "spoken").say(text, 1.0)

    return Beforehand(voice, read_tags(persona.escalations.es)[0], in_spanish)


class _Opened:
    """The Spanish voice, opened for what it says alone: it needs more memory than all other voices."""

    sample_rate = RATE

    def __init__(self, model: Path, style: Path) -> None:
        self._model, self._style = model, style

    def speak(self, text: str, speed: float = 1.0, cancelled: Callable[[], bool] = never) -> Speech:
        spanish = reading(SPANISH, Spanish(american=True))
        return Kokoro(self._model, threads=1).voice(self._style, spanish).speak(text, speed, cancelled)
