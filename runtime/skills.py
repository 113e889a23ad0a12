"""What a conversation can do, as ports: anything with these shapes serves. `runtime/scripted.py` has the fakes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from runtime.dialogue.answer import Clause, Turn
from runtime.speech.voice import Voice

Audio = NDArray[np.float32]
Cancelled = Callable[[], bool]


class TurnScorer(Protocol):
    def __call__(self, audio: Audio) -> float:
        """Probability, 0 to 1, that the turn in `audio` (n,) at 16 kHz is complete."""


class Recogniser(Protocol):
    def transcribe(self, audio: Audio, cancelled: Cancelled) -> str:
        """The words in `audio` (n,) at 16 kHz; "" where there are none."""


class Answers(Protocol):
    def answer(self, question: str, history: Sequence[Turn], cancelled: Cancelled) -> Iterator[Clause]:
        """What to say, clause by clause, in the order in which it is to be said."""


@dataclass(frozen=True, slots=True)
class Skills:
    """The models of one conversation, loaded."""

    turn: TurnScorer
    recogniser: Recogniser
    answers: Answers
    voice: Voice
