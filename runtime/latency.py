"""How long each turn took, stage by stage, from the notices of a session. Pure."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from statistics import median

from runtime.clock import seconds, ticks
from runtime.events import DeviceLatency, SessionLatency, StageLatency, TurnTimed
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


def parts(timed: TurnTimed) -> tuple[int, ...]:
    """Ticks that each of STAGES took of a turn; they add up to the whole."""
    marks = (timed.speech_end, timed.decided, timed.recognised, timed.worded, timed.voiced, timed.audible)
    return tuple(later - earlier for earlier, later in pairwise(accumulate(marks, max)))


def latency(timed: TurnTimed) -> TurnLatency:
    return TurnLatency(timed.turn, *(1000 * seconds(part) for part in parts(timed)))


def session_latency(turns: Sequence[TurnTimed]) -> SessionLatency:
    """P50, P95 and P99 over these turns, whole and by stage. Raises ValueError for none."""
    split = [parts(turn) for turn in turns]
    stages = tuple(StageLatency(name, *_shares([each[i] for each in split])) for i, name in enumerate(STAGES))
    return SessionLatency(len(turns), *_shares([sum(each) for each in split]), stages=stages)


def _shares(values: Sequence[int]) -> tuple[int, int, int]:
    return percentile(values, 0.5), percentile(values, 0.95), percentile(values, 0.99)


class DeviceLife:
    """Every turn that a device has answered, ready for percentiles after each new one. One thread."""

    def __init__(self, turns: Iterable[TurnLatency] = ()) -> None:
        known = list(turns)
        self._sorted = {name: sorted(_ticks(turn, name) for turn in known) for name in (*STAGES, "total")}

    def add(self, turn: TurnLatency) -> DeviceLatency:
        """One more turn; P50, P95 and P99 of all."""
        for name, values in self._sorted.items():
            insort(values, _ticks(turn, name))
        told = self.told()
        assert told is not None
        return told

    def told(self) -> DeviceLatency | None:
        """P50, P95 and P99 of all turns, whole and by stage; None for none."""
        whole = self._sorted["total"]
        if not whole:
            return None
        stages = tuple(StageLatency(name, *_shares(self._sorted[name])) for name in STAGES)
        return DeviceLatency(len(whole), *_shares(whole), stages=stages)


def _ticks(turn: TurnLatency, name: str) -> int:
    return ticks(getattr(turn, name) / 1000)


def summary(turns: Iterable[TurnLatency]) -> tuple[float, float]:
    """p50 and p95 of the totals, in milliseconds."""
    totals = [turn.total for turn in turns]
    return median(totals), percentile(totals, 0.95)
