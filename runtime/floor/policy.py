"""How the floor behaves for one persona. All durations in media ticks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from runtime.clock import ticks
from runtime.floor.backchannels import Interruptibility
from runtime.floor.endpoint import Patience, Stage

Waits = Mapping[Stage, tuple[tuple[float, float], ...]]


@dataclass(frozen=True, slots=True)
class FloorPolicy:
    """Thresholds are voice-activity probabilities; the rest is the persona's choice or what was measured to work."""

    waits: Waits
    """For each stage at which a lull is judged, points of (log odds, seconds of silence to allow), odds rising."""

    start_threshold: float = 0.5
    sure_threshold: float = 0.8
    keep_threshold: float = 0.35
    onset: int = ticks(0.064)
    pause_after: int = ticks(0.192)
    lead: int = ticks(0.3)  # audio before the onset that goes to recognition: soft first consonants
    partial_every: int = ticks(0.3)
    first_partial: int = ticks(0.5)  # recognisers invent words for less
    judge_again: int = ticks(0.2)  # of silence, after which the sound is judged a second time
    longest_wait: int = ticks(2.2)  # ends a turn about which nothing could be found out
    settled_segment: int = ticks(6)  # words older than this many seconds of speech are not recognised again
    patience: Patience = "medium"
    interruptibility: Interruptibility = "medium"
