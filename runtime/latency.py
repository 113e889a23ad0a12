"""How long each turn took, stage by stage, from the notices of a session. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from runtime.clock import seconds
from runtime.events import TurnTimed
from runtime.percentiles import percentile

STAGES = ("wait", "recognise", "words", "voice", "out")


@dataclass(frozen=True, slots=True)
class TurnLatency:
    """Milliseconds from the visitor's last voiced sample to our first audible one, split by stage.

    `wait` is the silence before the turn was taken; a stage that was ready before counts 0. `recognise`: then until
    the words were there; `words`: until the first clause; `voice`: until its audio; `out`: until it left the speaker.
    """

    turn: int
    wait: float
    recognise: float
    words: float
    voice: float
    out: float

    @property
    def total(self) -> float:
        return self.wait + self.recognise + self.words + self.voice + self.out


def latency(timed: TurnTimed) -> TurnLatency:
    marks = [timed.speech_end, timed.decided, timed.recognised, timed.worded, timed.voiced, timed.audible]
    reached, parts = marks[0], []
    for mark in marks[1:]:
        parts.append(1000 * seconds(max(mark - reached, 0)))
        reached = max(reached, mark)
    return TurnLatency(timed.turn, *parts)


def summary(turns: Iterable[TurnLatency]) -> tuple[float, float]:
    """p50 and p95 of the totals, in milliseconds."""
    totals = [turn.total for turn in turns]
    return median(totals), percentile(totals, 0.95)
