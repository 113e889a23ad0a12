"""Who takes the floor when: Bedside and the usual ways, on the same voice activity and the same declared latencies.

A taker is a function from a case and what the ears made of it to the times, in seconds, at which it would take the
floor. After a decision the case goes on, so that one that cut in still has to find the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from bench.floor_cases import Case
from bench.floor_listen import LATER, PROSODY_TAKES, SMART_TURN_TAKES, STEP, Heard, Listener, Lull
from runtime.floor import hesitation
from runtime.floor.backchannels import FAR
from runtime.floor.endpoint import Patience, Signals, Stage, Weights, completeness, load_weights, wait
from runtime.floor.text_cues import read

Taker = Callable[[Case, Heard], list[float]]
Points = tuple[tuple[float, float], ...]

ONSET = 0.064
START, KEEP = 0.5, 0.35
PAUSE = 0.192  # Silero's own and pipecat's default pause before Smart Turn is asked
LEAD = 0.3
SMART_TURN_DEFAULT = 0.5
SMART_TURN_GIVES_UP = 3.0  # pipecat's `stop_secs`: silence that ends a turn whatever the model says


def voice_timeout(silence: float) -> Taker:
    """The turn is over after so much silence."""

    def take(case: Case, heard: Heard) -> list[float]:
        return [
            last + silence for last, resumed, _ in pauses(heard.voice) if resumed is None or last + silence < resumed
        ]

    return take


def smart_turn_alone(listener: Listener) -> Taker:
    """Smart Turn as its makers run it: asked once at every pause of 0.2 s, over at 0.5, else after 3 s of silence."""

    def take(case: Case, heard: Heard) -> list[float]:
        times = []
        for last, resumed, began in pauses(heard.voice):
            asked = last + PAUSE
            audio = case.audio[max(0, round(max(began, asked - 8) * 16_000)) : round(asked * 16_000)]
            done = resumed is None or resumed > asked
            over = last + SMART_TURN_GIVES_UP
            if done and listener.smart_turn(audio) > SMART_TURN_DEFAULT:
                over = asked + SMART_TURN_TAKES
            if resumed is None or over < resumed:
                times.append(over)
        return times

    return take


def bedside(patience: Patience = "medium") -> Taker:
    """The product's decision, at every lull, at the three moments when something new is known."""
    weights = load_weights()

    def take(case: Case, heard: Heard) -> list[float]:
        near = [lull for lull in heard.lulls if lull.level - case.usual >= FAR]
        times = (_decide(lull, case, weights, patience) for lull in near)
        return [time for time in times if time is not None]

    return take


def _decide(lull: Lull, case: Case, weights: Weights, patience: Patience) -> float | None:
    over: float | None = None
    for at, stage, signals in moments(lull, case):
        if over is not None and over <= at:
            break
        odds = completeness(signals, weights[stage])
        over = max(at, lull.at - STEP + silence(lull, stage, signals, odds, weights[stage].waits, patience))
    if over is None or (lull.resumed is not None and lull.resumed <= over):
        return None
    return over


def silence(
    lull: Lull, stage: Stage, signals: Signals, odds: float, waits: Points, patience: Patience = "medium"
) -> float:
    """Seconds of silence to allow, counted from the last voiced window."""
    said = lull.text_end_before if stage == "early" else lull.text_end
    return wait(odds, signals.cues, signals.asked, stage, waits, patience, more=said.more)


def moments(lull: Lull, case: Case, whole: bool = False) -> Iterator[tuple[float, Stage, Signals]]:
    """When something new is known in this lull, and what; unless `whole`, only what comes before the voice is back.

    Where no words were recognised there was no turn, and nothing to decide.
    """
    hesitates = lull.hesitates > hesitation.SURE
    early = read(lull.words_before, case.asked)
    full = read(lull.words, case.asked, lull.spoke)
    first = lull.at + SMART_TURN_TAKES + PROSODY_TAKES
    known = max(first, lull.at + lull.words_take + PROSODY_TAKES)
    again = max(known, lull.at + LATER + SMART_TURN_TAKES)
    before, said = lull.text_end_before.over, lull.text_end.over
    common = Signals(lull.turn, lull.ending, full, lull.prosody, case.asked, lull.spoke, text=said, hesitates=hesitates)
    stages: tuple[tuple[float, Stage, Signals], ...] = (
        (first, "early", replace(common, cues=early, text=before)),
        (known, "full", common),
        (again, "later", replace(common, turn=lull.turn_later, ending=lull.ending_later)),
    )
    for at, stage, signals in stages:
        if signals.cues.words and (whole or lull.resumed is None or at < lull.resumed):
            yield at, stage, signals


def pauses(voice: NDArray[np.float64]) -> Iterator[tuple[float, float | None, float]]:
    """Every silence after speech by hysteresis: end of the last voiced window, when voice began again, turn's begin."""
    active, onset, last, began = False, None, 0.0, 0.0
    started = False
    for i, probability in enumerate(voice):
        end = (i + 1) * STEP
        if active:
            if probability >= KEEP:
                last = end
            elif end - last >= PAUSE - 1e-6:
                active, onset = False, None
        elif probability < START:
            onset = None
        else:
            onset = end - STEP if onset is None else onset
            if end - onset >= ONSET - 1e-6:
                if started:
                    yield last, end, began
                else:
                    began = max(0.0, onset - LEAD)
                active, started, last = True, True, end
    if started:
        yield last, None, began
