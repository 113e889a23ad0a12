"""What a voice is: text in, audio with the times of its phonemes and words out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray


def never() -> bool:
    """Nobody cancels."""
    return False


@dataclass(frozen=True, slots=True)
class Phoneme:
    """One sound, in the voice's own alphabet, and when it is heard: seconds from the start of the audio."""

    symbol: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class WordTime:
    """One word of the written text as the reader sees it (split at white space), and when it is heard, in seconds."""

    text: str
    start: float
    end: float


@dataclass(frozen=True, slots=True, eq=False)
class Speech:
    """Spoken text. Compared by identity.

    `audio` is mono float32 (n,), -1 to 1. `phonemes` follow each other without gaps from 0 to the audio's end.
    `words` are all words of the text in order, none before the one before it has ended; a word with nothing to say
    (an emoji) has no length.
    """

    audio: NDArray[np.float32]
    sample_rate: int
    phonemes: tuple[Phoneme, ...]
    words: tuple[WordTime, ...]

    @property
    def duration(self) -> float:
        """Seconds."""
        return len(self.audio) / self.sample_rate


class Voice(Protocol):
    """A synthesiser."""

    @property
    def sample_rate(self) -> int:
        """Samples a second of all it says."""

    def speak(self, text: str, speed: float = 1.0, cancelled: Callable[[], bool] = never) -> Speech:
        """Say `text`; the same text gives the same audio.

        Text without anything to say (empty, punctuation, emoji) gives no audio. `cancelled` is asked between sentences;
        once it says True the answer is only a beginning, to be thrown away.
        """
