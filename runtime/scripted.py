"""Skills in memory: fixed answers instead of models, for tests and for trying the engine alone."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from runtime.dialogue.answer import Remembered, Sensed
from runtime.dialogue.said import Clause, Turn
from runtime.events import Odds
from runtime.floor.text_cues import Asked, TextCues
from runtime.skills import Audio, Cancelled
from runtime.speech.voice import Phoneme, Speech, WordTime, never


class ScriptedLulls:
    """Every lull has the same log odds of being an end."""

    def __init__(self, odds: float) -> None:
        self._odds = Odds(odds, odds, odds)

    def sound(
        self, audio: Audio, at_lull: Audio, voiced: Audio, asked: Asked, spoke: float, gaze: float | None = None
    ) -> Odds:
        return self._odds

    def words(self, text: str, cues: TextCues, asked: Asked) -> Odds:
        return Odds(0.0, 0.0, 0.0)

    def hummed(self, sound: Audio) -> bool:
        return False


class ScriptedRecogniser:
    """Gives one text a turn: audio that begins like the last one is the same turn, heard for longer."""

    language = "en"

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = deque(texts)
        self._beginning: Audio | None = None

    def transcribe(self, audio: Audio, cancelled: Cancelled) -> str:
        beginning = audio[:1600]
        if self._beginning is not None and not np.array_equal(beginning, self._beginning) and len(self._texts) > 1:
            self._texts.popleft()
        self._beginning = beginning
        return self._texts[0]


class ScriptedAnswers:
    """Looks the question up; raises KeyError for one it does not know. Keeps the histories it was given."""

    def __init__(self, answers: Mapping[str, Sequence[Clause]]) -> None:
        self._answers = answers
        self.histories: list[tuple[Turn, ...]] = []
        self.contexts: list[tuple[str, bool]] = []

    def prefill(self, partial: str, history: Sequence[Turn]) -> int:
        return 0

    def answer(
        self,
        question: str,
        history: Sequence[Turn],
        cancelled: Cancelled,
        remembered: Remembered | None = None,
        typed: bool = False,
        sensed: Sensed | None = None,
    ) -> Iterator[Clause]:
        self.histories.append(tuple(history))
        yield from self._answers[question]

    def use_context(self, text: str, *, append: bool) -> None:
        self.contexts.append((text, append))

    def forget(self) -> None:
        self.contexts.clear()


class ToneVoice:
    """Says every word as 0.3 s of a tone, with one open vowel as its only phoneme."""

    sample_rate = 24_000
    word_seconds = 0.3

    def speak(self, text: str, speed: float = 1.0, cancelled: Cancelled = never) -> Speech:
        words = text.split()
        each = self.word_seconds / speed
        samples = round(each * len(words) * self.sample_rate)
        audio = (0.2 * np.sin(2 * np.pi * 180 * np.arange(samples) / self.sample_rate)).astype(np.float32)
        times = [(i * each, (i + 1) * each) for i in range(len(words))]
        phonemes = tuple(Phoneme("ɑ", start, end) for start, end in times)
        return Speech(
            audio,
            self.sample_rate,
            phonemes,
            tuple(WordTime(word, start, end) for word, (start, end) in zip(words, times, strict=True)),
        )
