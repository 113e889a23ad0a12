"""From microphone blocks to voice-activity windows on the media clock, without our own voice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from runtime.clock import TICKS_PER_SECOND
from runtime.events import VoiceWindow
from runtime.hearing.double_talk import DoubleTalk
from runtime.hearing.isolation import NearVoice
from runtime.hearing.past import Past
from runtime.hearing.ring import RATE
from runtime.hearing.voice_activity import WINDOW, VoiceActivity

Audio = NDArray[np.float32]
_TICKS_PER_SAMPLE = TICKS_PER_SECOND // RATE
_SURPRISED = 0.5  # share of a window in which somebody else was heard
_LASTS = 20  # blocks for which they are taken to go on
_NEW = 62  # windows of our voice in which the echo canceller is still learning the room
_SURE = 0.9  # and only a voice as sure as this is believed to be another's


class Cleaner(Protocol):
    """Takes the echo of what was played out of a microphone block, both (n,) at 16 kHz."""

    def __call__(self, microphone: Audio, played: Audio) -> Audio: ...


class _UnderOurVoice:
    """Voice activity of what the microphone hears besides our own voice, while that plays, in step with the ears'."""

    def __init__(self, activity: VoiceActivity) -> None:
        self._double_talk = DoubleTalk()
        self._activity = activity
        self._residue = np.zeros(0, np.float32)
        self._surprised = np.zeros(0, np.bool_)
        self._silent = True
        self._since = _LASTS
        self._learning = _NEW

    def feed(self, microphone: Audio, played: Audio) -> Audio | None:
        """Take in a block; what it holds besides our voice if somebody spoke just now, which AEC3 would swallow."""
        surprised = self._double_talk(microphone, played)
        self._since = 0 if surprised else self._since + 1
        self._residue = np.concatenate([self._residue, self._double_talk.residue])
        self._surprised = np.concatenate([self._surprised, np.full(len(microphone), surprised)])
        return self._double_talk.residue if self._since < _LASTS and self._double_talk.playing else None

    def next(self, cleaned: float) -> float:
        """Probability that the next window holds a voice other than ours, given what the cleaner left of it."""
        window, self._residue = self._residue[:WINDOW], self._residue[WINDOW:]
        surprised, self._surprised = self._surprised[:WINDOW], self._surprised[WINDOW:]
        was_silent, self._silent = self._silent, not self._double_talk.playing
        if self._silent:
            return cleaned
        if was_silent:
            self._activity.reset()
        probability = self._activity(window)
        self._learning = max(0, self._learning - 1)
        if self._learning and cleaned < _SURE:
            cleaned = 0.0  # most likely ours
        return max(cleaned, probability) if surprised.mean() >= _SURPRISED else cleaned


class Ears:
    """Keeps the recent past and judges every 32 ms of it. Any block size gives the same windows.

    With a cleaner, two things are listened to while we speak: what it leaves, which is clean and late, and what cannot
    be our echo (`runtime.hearing.double_talk`), which is rough and at once. With `isolation`, windows in which only
    others than the visitor speak count as silent; the past keeps all of them.
    """

    def __init__(
        self, activity: VoiceActivity, cleaner: Cleaner | None = None, isolation: NearVoice | None = None
    ) -> None:
        self.past = Past()
        self._activity = activity
        self._isolation = isolation
        self._cleaner = cleaner
        self._under = _UnderOurVoice(activity.another()) if cleaner is not None else None
        self._pending = np.zeros(0, np.float32)
        self._judged = 0  # samples

    def feed(self, block: Audio, played: Audio | None = None) -> Iterator[VoiceWindow]:
        """Take in mono float32 samples at 16 kHz, with what the speaker played meanwhile; yields completed windows."""
        if self._cleaner is not None and played is not None:
            under = None if self._under is None else self._under.feed(block, played)
            block = self._cleaner(block, played)
            self.past.append(block if under is None else under)
        else:
            self.past.append(block)
        self._pending = np.concatenate([self._pending, block])
        while len(self._pending) >= WINDOW:
            probability = self._activity(self._pending[:WINDOW])
            if self._under is not None and played is not None:
                probability = self._under.next(probability)
            self.past.judged(probability)
            if self._isolation is not None:
                probability = self._isolation(self._pending[:WINDOW], probability)
            start = self._judged * _TICKS_PER_SAMPLE
            self._judged += WINDOW
            self._pending = self._pending[WINDOW:]
            yield VoiceWindow(start, self._judged * _TICKS_PER_SAMPLE, round(probability, 3))
