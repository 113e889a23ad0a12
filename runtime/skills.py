"""What a conversation can do, as ports: anything with these shapes serves. `runtime/scripted.py` has the fakes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from runtime.dialogue.answer import Remembered, Sensed
from runtime.dialogue.said import Clause, Turn
from runtime.events import Act, Odds
from runtime.floor.endpoint import Patience
from runtime.floor.endpoint_question import asked_kind
from runtime.floor.text_cues import Asked, TextCues
from runtime.perception.conditions import Wait
from runtime.perception.perceiver import Eyesight, Met
from runtime.perception.policy import Watch
from runtime.speech.voice import Speech, Voice

Audio = NDArray[np.float32]
Cancelled = Callable[[], bool]


class Lulls(Protocol):
    """How complete a turn is at a lull, as log odds: those of its sound and of its words are added."""

    def sound(
        self, audio: Audio, at_lull: Audio, voiced: Audio, asked: Asked, spoke: float, gaze: float | None = None
    ) -> Odds:
        """From `audio` (n,) at 16 kHz up to now, the same up to the lull, and up to where the voice ended.

        `gaze`: share of the last second in which the visitor looked at us, None without a camera.
        """

    def words(self, text: str, cues: TextCues, asked: Asked) -> Odds:
        """What the words `text` and what was read in it add."""

    def hummed(self, sound: Audio) -> bool:
        """Whether a short sound over our voice, (n,) at 16 kHz, sounds like an acknowledgement and not like words."""


class Recogniser(Protocol):
    @property
    def language(self) -> str:
        """The language of what was transcribed last (ISO 639-1)."""

    def transcribe(self, audio: Audio, cancelled: Cancelled) -> str:
        """The words in `audio` (n,) at 16 kHz; "" where there are none."""


class Doing(Protocol):
    def act(self, act: Act) -> tuple[bool, str]:
        """Carry it out, within its own time limit; whether it was done, and what to say of it."""

    def condition(self, met: Met) -> None:
        """Do what is to be done when a condition is met, within a time limit of its own."""

    def note(self, action: str, subject: str) -> None:
        """A row in the audit log."""


class Answers(Protocol):
    def prefill(self, partial: str, history: Sequence[Turn]) -> int:
        """Read the words so far ahead of time; returns how many tokens a language model now holds."""

    def answer(
        self,
        question: str,
        history: Sequence[Turn],
        cancelled: Cancelled,
        remembered: Remembered | None = None,
        typed: bool = False,
        sensed: Sensed | None = None,
    ) -> Iterator[Clause]:
        """What to say, clause by clause, in the order in which it is to be said; `remembered` of the visitor, and what
        is `sensed` of them now.
        """

    def use_context(self, text: str, *, append: bool) -> None:
        """From now on this is known in this conversation."""

    def forget(self) -> None:
        """The visitor is gone: what was told or worked out of their words is held no longer."""


class RememberingAnswers:
    """Answers for one visitor of whom something is remembered."""

    def __init__(self, answers: Answers, remembered: Remembered) -> None:
        self._answers = answers
        self._remembered = remembered

    def prefill(self, partial: str, history: Sequence[Turn]) -> int:
        return self._answers.prefill(partial, history)

    def answer(
        self,
        question: str,
        history: Sequence[Turn],
        cancelled: Cancelled,
        remembered: Remembered | None = None,
        typed: bool = False,
        sensed: Sensed | None = None,
    ) -> Iterator[Clause]:
        return self._answers.answer(question, history, cancelled, remembered or self._remembered, typed, sensed)

    def use_context(self, text: str, *, append: bool) -> None:
        self._answers.use_context(text, append=append)

    def forget(self) -> None:
        self._answers.forget()


def as_asked(our_words: str) -> tuple[Asked, Patience | None]:
    """What kind of answer our words ask for, and no patience of its own."""
    return asked_kind(our_words), None


def no_danger(words: str, partial: bool) -> str | None:
    """Nobody looks for dangers."""
    return None


@dataclass(frozen=True, slots=True)
class Skills:
    """The models of one conversation, loaded."""

    lulls: Lulls
    recogniser: Recogniser
    answers: Answers
    voice: Voice
    murmur: Speech | None = None
    """A soft "mm-hm" in the persona's voice."""
    expects: Callable[[str], tuple[Asked, Patience | None]] = as_asked
    """What our own words ask of the visitor's next turn: the kind of answer, and patience other than usual."""
    isolated: bool = False
    """Whether voices that are far away, and babble, are left out."""
    red_flag: Callable[[str, bool], str | None] = no_danger
    """The name of the danger in the visitor's words, whole or partial (true)."""
    doing: Doing | None = None
    """What can be done besides talking."""
    watch: Watch = "presence"
    """How much of the visitor may be perceived."""
    waits: tuple[Wait, ...] = ()
    """Conditions that the persona wants to be told of."""
    eyesight: Eyesight | None = None
    """Who answers questions about a picture."""
