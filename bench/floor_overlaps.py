"""The visitor makes a sound while we speak: when, if at all, does Bedside stop?

From the first voiced window our voice is ducked; while the sound lasts it is recognised every 300 ms, and once more
when it has ended; `runtime.floor.backchannels.judge` says what it is. Recognition takes its declared time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from bench.floor_cases import Case
from bench.floor_data.sound import RATE, Audio
from bench.floor_listen import STEP, Listener, recognition_takes
from runtime.clock import seconds, ticks
from runtime.floor.backchannels import Interruptibility, Overlap, judge
from runtime.hearing.loudness import loudness
from runtime.hearing.short_sound import CLOSE, transcribe_short
from runtime.hearing.voice_activity import WINDOW

ONSET = 2 * STEP
START, KEEP, SURE = 0.5, 0.35, 0.8
FIRST_LOOK = 0.35
LOOK_EVERY = 0.3
ENDED = 0.192
RECOVERY = 1.5
NEAR = -20.0  # dB against the visitor's usual voice; a window below it is not theirs


@dataclass
class OverlapTally:
    """Counts over sounds during our speech; `stops` in seconds after the interruption's first sample."""

    interruptions: int = 0
    stopped: int = 0
    backchannels: int = 0
    stopped_by_backchannel: int = 0
    noises: int = 0
    stopped_by_noise: int = 0
    recovered: int = 0
    stops: list[float] = field(default_factory=list)
    ducks: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def add(self, case: Case, ducked: float | None, stopped: float | None, went_on: float | None) -> None:
        sound = case.stretches[0]
        if case.expected == "interruption":
            self.interruptions += 1
            if ducked is not None:
                self.ducks.append(ducked - sound.start)
            if stopped is not None:
                self.stopped += 1
                self.stops.append(stopped - sound.start)
        elif case.expected == "backchannel":
            self.backchannels += 1
            self.stopped_by_backchannel += stopped is not None
        else:
            self.noises += 1
            self.stopped_by_noise += stopped is not None
        if case.expected != "interruption":
            unharmed = ducked is None or went_on is not None
            self.recovered += unharmed and (went_on or sound.end) - sound.end <= RECOVERY
        if (case.expected == "interruption") == (stopped is None):
            self.wrong.append(case.id)


def play(
    case: Case, listener: Listener, level: Interruptibility = "medium"
) -> tuple[float | None, float | None, float | None]:
    """When our voice was ducked, when it stopped, and when it went on as before (seconds of the case, or None).

    Voice that stopped wrongly goes on when the whole sound, once it is over, turns out to be no interruption.
    """
    voice = near(case, listener.voice(case.audio))
    ducked = stopped = went_on = None
    for start, end in sounds(voice):
        ducked = start + STEP if ducked is None else ducked
        earlier: tuple[str, ...] = ()
        for at, text, ended in looks(case.audio, listener, start, end):
            ready = at + recognition_takes(at - start + 0.5)
            if ended:
                ready = max(ready, at + ENDED)
            hummed = listener.hummed(sound(case.audio, start, min(at, end)))
            heard = Overlap(min(at, end) - start, ended, text, relative(case, start, at), earlier, hummed)
            verdict = judge(heard, level)
            earlier = (*earlier, text)
            if verdict == "interruption":
                stopped = ready if stopped is None else stopped
                if not ended:
                    continue
                went_on = None
            elif ended:
                went_on = ready
        if stopped is not None and went_on is None:
            break
    return ducked, stopped, went_on


def near(case: Case, voice: NDArray[np.float64]) -> NDArray[np.float64]:
    """Voice activity without what is too quiet to be the visitor: people far off, and what is left of our own voice."""
    blocks = case.audio[: len(voice) * WINDOW].reshape(-1, WINDOW).astype(np.float64)
    level = 10 * np.log10(np.square(blocks).mean(axis=1) + 1e-10)
    return np.where(level >= case.usual + NEAR, voice, 0.0)


def looks(audio: Audio, listener: Listener, start: float, end: float) -> Iterator[tuple[float, str, bool]]:
    """Recognition of the sound so far, at each time it is tried."""
    at = start + FIRST_LOOK
    while at < end:
        yield at, words(audio, listener, start, at), False
        at += LOOK_EVERY
    yield end, words(audio, listener, start, end), True


def words(audio: Audio, listener: Listener, start: float, end: float) -> str:
    """As the product asks for them, except that 50 ms after `end` are always there."""

    def read(first: int, last: int) -> Audio:
        return audio[max(0, round(seconds(first) * RATE)) : round(seconds(last) * RATE)]

    return transcribe_short(listener.words, read, ticks(start), ticks(end))


def sound(audio: Audio, start: float, end: float) -> Audio:
    """A sound with what the room has close around it."""
    close = seconds(CLOSE)
    return audio[max(0, round((start - close) * RATE)) : round((end + close) * RATE)]


def relative(case: Case, start: float, end: float) -> float:
    """dB of the sound against this visitor's usual voice."""
    last = max(round(end * RATE), round(start * RATE) + RATE // 10)
    return loudness(case.audio[round(start * RATE) : last]) - case.usual


def sounds(voice: NDArray[np.float64]) -> Iterator[tuple[float, float]]:
    """Each run of voice: where it begins and where it is no longer sure, with 192 ms of silence after it."""
    onset: float | None = None
    active, last, sure = False, 0.0, 0.0
    for i, probability in enumerate(voice):
        end = (i + 1) * STEP
        if probability >= (KEEP if active else START):
            onset = end - STEP if onset is None else onset
            last = end
            sure = end if probability >= SURE else sure
            active = active or end - onset >= ONSET - 1e-6
        elif not active:
            onset = None
        elif end - last >= ENDED - 1e-6 and onset is not None:
            yield onset, max(sure, onset + STEP)
            active, onset = False, None
    if active and onset is not None:
        yield onset, last
