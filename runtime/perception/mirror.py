"""How our own face answers what was perceived: concern, a smile, patience. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from runtime.face.scene import Tint, Toned
from runtime.perception.account import mood_of
from runtime.perception.policy import Watch, feels, reads
from runtime.perception.signals import Evidence

_LEAST = 0.3
_PATIENT = frozenset({"hesitates", "pauses", "slow", "trails off"})


def mirrored(evidence: Sequence[Evidence], watch: Watch) -> Toned:
    """The tint of a face that listens to somebody of whom this is known; neutral where policy asks no feelings.

    Patience answers hesitation, which is no feeling, so it is shown under `no-emotion` too.
    """
    mood = mood_of(evidence) if feels(watch) else 0.0
    if abs(mood) >= _LEAST:
        tint: Tint = "smiling" if mood > 0 else "concerned"
        return Toned(tint, round(min(1.0, 0.4 + 0.6 * abs(mood)), 2))
    if reads(watch) and any(one.name in _PATIENT for one in evidence):
        return Toned("patient", 0.8)
    return Toned("neutral", 0.0)


def hesitant(evidence: Sequence[Evidence]) -> bool:
    """Whether somebody should be given more time."""
    return any(one.name in _PATIENT for one in evidence)
