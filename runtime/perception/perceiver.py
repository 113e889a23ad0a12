"""What one conversation perceives of its visitor: takes looks and utterances from several threads and tells of them.

Everything is held in memory, and nothing of it travels as an event that a journal keeps.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from runtime.clock import TICKS_PER_SECOND, seconds
from runtime.face.scene import Toned
from runtime.hearing.manner import Manner, manner_of
from runtime.hearing.ring import RATE
from runtime.perception import state as perceived
from runtime.perception.account import Account
from runtime.perception.changes import changes
from runtime.perception.conditions import Wait
from runtime.perception.mirror import hesitant, mirrored
from runtime.perception.policy import Watch, feels, felt, forbidden, reads, sees
from runtime.perception.report import report
from runtime.perception.sight_questions import LET_ME_LOOK, Kind, honest_answer, sight_question
from runtime.seeing.look import Look

Audio = NDArray[np.float32]
Picture = NDArray[np.uint8]
Eyesight = Callable[[Picture, str], str | None]
"""Answers a question about a picture (h, w, 3), RGB; None where it cannot."""
MARKS = ("<perceived>", "</perceived>")
"""Around what was perceived, in the prompt: nothing between them was said."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """Sound (n,) at 16 kHz from `start` to `end` (ticks), and the words that were made of it."""

    turn: int
    start: int
    end: int
    audio: Audio
    words: str


@dataclass(frozen=True, slots=True)
class Met:
    """A condition that the persona waits for has held: its wish, when (ticks), and the picture, only where it was
    wished for and the visitor has agreed to that.
    """

    wait: Wait
    at: int
    picture: Picture | None


class Sensing:
    """What is sensed of the visitor in one turn: the form in which answers ask for it."""

    def __init__(self, perceiver: Perceiver, turn: int) -> None:
        self._perceiver = perceiver
        self._turn = turn

    @property
    def company(self) -> bool:
        """Whether more than one person is in view."""
        return (self._perceiver.people or 0) > 1

    @property
    def hesitant(self) -> bool:
        """Whether the visitor hesitated, and should be given time."""
        account = self._perceiver.account(self._turn)
        return account is not None and hesitant(account.evidence)

    def answer(self, question: str) -> Iterator[str] | None:
        """What to say to a question about what can be seen, sentence by sentence; None for any other."""
        return self._perceiver.see(question)

    def block(self) -> str:
        """How the turn was said and what has changed meanwhile, for the prompt, between MARKS; "" for nothing."""
        account = self._perceiver.account(self._turn)
        told = () if account is None else (*account.sentences, *self._perceiver.changed)
        return "\n".join((MARKS[0], *told, MARKS[1])) if told else ""


class Perceiver:
    """`mirrored` gets how our face should answer, `told` each utterance's account, `met` the conditions that held.

    `consented`: whether the visitor agreed that pictures are passed on; only then one goes along with a met condition.
    `eyesight` answers questions about the newest picture, where a model that can do so is installed; what it says of
    things that are never inferred, or of feelings against the policy, is not passed on.
    """

    def __init__(
        self,
        watch: Watch,
        waits: Iterable[Wait] = (),
        *,
        consented: bool = False,
        mirrored: Callable[[Toned], None] | None = None,
        told: Callable[[Account], None] | None = None,
        met: Callable[[Met], None] | None = None,
        eyesight: Eyesight | None = None,
    ) -> None:
        self.watch: Watch = watch
        self._consented = consented
        self._mirrored = mirrored
        self._told = told
        self._met = met
        self._eyesight = eyesight
        self._picture: Picture | None = None
        self._lock = threading.RLock()
        self._state = perceived.begin(watch, waits)
        self._before = self._state  # as it was before the turn in hand
        self._waiting: Utterance | None = None
        self._turn = -1
        self._tint = Toned("neutral", 0.0)

    @property
    def state(self) -> perceived.Perceived:
        """All that is known; immutable."""
        with self._lock:
            return self._state

    def saw(self, look: Look, at: int, picture: Picture | None = None) -> bool | None:
        """One more look, at media time `at`; returns whether the visitor's lips are at work."""
        if not sees(self.watch):
            return None
        with self._lock:
            self._state = perceived.saw(self._state, seconds(at), look)
            if self._eyesight is not None:
                self._picture = picture
            met, moving = self._state.met, perceived.lips(self._state)
        for wait in met:
            if self._met is not None:
                agreed = picture is not None and wait.picture and self._consented
                self._met(Met(wait, at, picture.copy() if picture is not None and agreed else None))
        self._mirror()
        return moving

    def said(self, utterance: Utterance) -> None:
        """Words were recognised; what they come to is worked out when it is asked for, or by `settle`."""
        if sees(self.watch):
            with self._lock:
                self._waiting = utterance

    def settle(self) -> Account | None:
        """The account of the last utterance; some 10 ms of work for each second of its sound, the first time."""
        with self._lock:
            waiting, self._waiting = self._waiting, None
            if waiting is None:
                return self._state.accounts[-1] if self._state.accounts else None
            if waiting.turn != self._turn:
                self._turn, self._before = waiting.turn, self._state
            manner = _manner(waiting) if reads(self.watch) else None
            # The turn may have been heard in part before: what was made of that counts no more.
            before = self._before
            state = replace(
                self._state, baseline=replace(self._state.baseline, voice=before.baseline.voice), voice=before.voice,
                accounts=before.accounts,
            )  # fmt: skip
            self._state = perceived.heard(state, waiting.words, manner, seconds(waiting.start), seconds(waiting.end))
            account = self._state.accounts[-1]
        if self._told is not None:
            self._told(account)
        self._mirror()
        return account

    def of(self, turn: int) -> Sensing:
        """What is known of one turn of the visitor's, for whoever answers it."""
        return Sensing(self, turn)

    def account(self, turn: int) -> Account | None:
        """The account of a turn that was spoken; None for one that was typed, or longer ago."""
        account = self.settle()
        with self._lock:
            return account if turn == self._turn else None

    @property
    def people(self) -> int | None:
        """How many are in view; None where nobody looks."""
        with self._lock:
            return self._state.people if self._state.glances else None

    @property
    def changed(self) -> tuple[str, ...]:
        """How the visitor is different from the conversation's beginning, in sentences."""
        state = self.state
        return changes(state.accounts, state.voice, state.watch)

    def see(self, question: str) -> Iterator[str] | None:
        """What to say to a question about what can be seen; None for any other question."""
        kind = sight_question(question)
        return None if kind is None else self._seen(kind, question)

    def _seen(self, kind: Kind, question: str) -> Iterator[str]:
        with self._lock:
            picture = self._picture
        if kind == "visual" and picture is not None and self._eyesight is not None and self.people:
            yield LET_ME_LOOK
            answer = self._eyesight(picture, question)
            if answer and not forbidden(answer) and (feels(self.watch) or not felt(answer)):
                yield answer
                return
        yield honest_answer(kind, self.watch, self.people)

    def report(self) -> str:
        """The whole conversation as it was seen and heard."""
        self.settle()
        return report(self.state)

    def forget(self) -> None:
        """Nothing is held any more."""
        with self._lock:
            self._state = self._before = perceived.begin(self.watch, (one.wait for one in self._state.waiting))
            self._waiting, self._turn, self._tint = None, -1, Toned("neutral", 0.0)
            self._picture = None

    def _mirror(self) -> None:
        if self._mirrored is None:
            return
        with self._lock:
            last = self._state.accounts[-1] if self._state.accounts else None
            until = self._state.glances[-1].at if self._state.glances else 0.0
            spoken = last.evidence if last is not None and until - last.end < _LASTS else ()
            voice = [one for one in spoken if one.kind.source != "sight"]
            tint = mirrored([*perceived.now(self._state), *voice], self.watch)
            if tint.tint == self._tint.tint and abs(tint.strength - self._tint.strength) < _CHANGED:
                return
            self._tint = tint
        self._mirrored(tint)


def _manner(utterance: Utterance) -> Manner | None:
    """How the last part of an utterance was said."""
    start = max(utterance.start, utterance.end - _LONGEST * _TICKS)
    return manner_of(utterance.audio[-_LONGEST:], utterance.words, start)


_LONGEST = 15 * RATE
"""Samples of an utterance that are listened to: what somebody said last counts, and the answer waits for it."""
_TICKS = TICKS_PER_SECOND // RATE
_LASTS = 6.0
"""Seconds after an utterance for which our face answers how it was said."""
_CHANGED = 0.25
