"""Which language the visitor speaks, and which recogniser listens to it.

English is Moonshine's, every other language Whisper's. A persona names its language or leaves it to be found: then the
first second and a half of speech is judged, the evidence of several utterances adds up until it is plain, and it is
judged again when the words become doubtful.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime.hearing.recogniser import MoonshineRecogniser, Transcript
from runtime.hearing.whisper import Whisper

Audio = NDArray[np.float32]
Cancelled = Callable[[], bool]

RATE = 16_000
ENGLISH = "en"
ENOUGH = round(1.5 * RATE)
"""Samples of speech from which its language is judged."""
_PLAIN = math.log(0.9)
_FLOOR = math.log(1e-4)
_DOUBTFUL = 0.72  # mean probability of a token: English speech has 0.8 and more, another language heard as English less
_KEPT = 0.5  # of the evidence so far, with each utterance


@dataclass(frozen=True, slots=True)
class Choice:
    """What is known of the visitor's language. `evidence`: log belief in each, older utterances counting less."""

    evidence: Mapping[str, float]
    settled: bool = False

    @property
    def language(self) -> str:
        """The likeliest; English before anything was heard."""
        return max(self.evidence, key=lambda code: self.evidence[code], default=ENGLISH)

    def heard(self, probabilities: Mapping[str, float]) -> Choice:
        """With the judgement of one more utterance; settled once a language has nine tenths of the belief."""
        codes = {*self.evidence, *probabilities}
        logs = {
            code: _KEPT * self.evidence.get(code, 0.0) + max(math.log(max(probabilities.get(code, 0.0), 1e-9)), _FLOOR)
            for code in codes
        }
        top = max(logs.values())
        total = top + math.log(sum(math.exp(value - top) for value in logs.values()))
        shares = {code: value - total for code, value in logs.items() if value - total > 2 * _FLOOR}
        return Choice(shares, max(shares.values()) > _PLAIN)


NOTHING_HEARD = Choice({})


class WhisperRecogniser:
    """Whisper in one language."""

    def __init__(self, whisper: Whisper, language: str) -> None:
        self._whisper = whisper
        self.language = language

    def transcribe(self, audio: Audio, cancelled: Cancelled = lambda: False) -> str:
        """See `runtime.skills.Recogniser`."""
        return self._whisper.transcribe(audio, self.language, cancelled).text


class AnyLanguage:
    """Finds the visitor's language by itself. Safe to call from several threads."""

    def __init__(self, english: MoonshineRecogniser, whisper: Whisper) -> None:
        self._english = english
        self._whisper = whisper
        self._choice = NOTHING_HEARD
        self._judged: Audio = np.zeros(0, np.float32)
        self._judged_until = 0
        self._lock = threading.Lock()

    @property
    def language(self) -> str:
        """Of what was heard last (ISO 639-1)."""
        return self._choice.language

    def transcribe(self, audio: Audio, cancelled: Cancelled = lambda: False) -> str:
        """See `runtime.skills.Recogniser`."""
        if len(audio) >= ENOUGH:
            self._judge(audio)
        heard = self._hear(audio, cancelled)
        if len(audio) < ENOUGH or cancelled() or heard.confidence >= _DOUBTFUL or not self._judge(audio, doubted=True):
            return heard.text
        return self._hear(audio, cancelled).text

    def _hear(self, audio: Audio, cancelled: Cancelled) -> Transcript:
        language = self._choice.language
        if language == ENGLISH:
            return self._english.hear(audio, cancelled)
        return self._whisper.transcribe(audio, language, cancelled)

    def _judge(self, audio: Audio, doubted: bool = False) -> bool:
        """Listen for the language where there is need to; says whether it is another now.

        Need: it was not plain so far, or not English (Whisper reads the sound anyway, and would translate), or the
        words make little sense. Once for each utterance, and again when twice as much was said in doubt.
        """
        with self._lock:
            before = self._choice.language
            begun = np.array_equal(audio[:ENOUGH], self._judged)
            if begun and not (doubted and len(audio) >= 2 * self._judged_until):
                return False
            if self._choice.settled and before == ENGLISH and not doubted:
                return False
            self._choice = self._choice.heard(self._whisper.language(audio))
            self._judged, self._judged_until = audio[:ENOUGH].copy(), len(audio)
            return self._choice.language != before
