"""How patient the floor is. All durations in media ticks."""

from __future__ import annotations

from dataclasses import dataclass

from runtime.clock import ticks
from runtime.floor.backchannels import Interruptibility


@dataclass(frozen=True, slots=True)
class FloorPolicy:
    """First policy: silence and Smart Turn.

    Smart Turn calls a third of cut-off sentences complete at 0.5 and a sixth at 0.9 (measured), so its word only
    shortens the wait; `longest_wait` ends a turn whatever it says.
    """

    start_threshold: float = 0.5
    keep_threshold: float = 0.35
    onset: int = ticks(0.064)
    pause_after: int = ticks(0.192)
    lead: int = ticks(0.3)  # audio before the onset that goes to recognition: soft first consonants
    sure: float = 0.9
    likely: float = 0.5
    wait_when_sure: int = ticks(0.3)
    wait_when_likely: int = ticks(0.7)
    longest_wait: int = ticks(1.6)
    interruptibility: Interruptibility = "medium"

    def wait(self, probability: float) -> int:
        """Silence after which a turn of this completeness is over."""
        if probability >= self.sure:
            return self.wait_when_sure
        if probability >= self.likely:
            return self.wait_when_likely
        return self.longest_wait
