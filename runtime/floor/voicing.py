"""From voice-activity windows to "the voice started" and "the voice stopped", with hysteresis. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from runtime.events import VoiceWindow
from runtime.floor.policy import FloorPolicy

Change = Literal["started", "stopped"]


@dataclass(frozen=True, slots=True)
class Voicing:
    """`onset`: where the present run of voice began; `last`: end of the last voiced window (media ticks)."""

    active: bool = False
    onset: int | None = None
    last: int = 0


def hear(voicing: Voicing, window: VoiceWindow, policy: FloorPolicy) -> tuple[Voicing, Change | None]:
    """Take one window in; say whether the voice started or stopped with it."""
    voiced = window.probability >= (policy.keep_threshold if voicing.active else policy.start_threshold)
    if voicing.active:
        if voiced:
            return replace(voicing, last=window.end), None
        if window.end - voicing.last >= policy.pause_after:
            return Voicing(active=False, onset=None, last=voicing.last), "stopped"
        return voicing, None
    if not voiced:
        return replace(voicing, onset=None), None
    onset = window.start if voicing.onset is None else voicing.onset
    if window.end - onset >= policy.onset:
        return Voicing(active=True, onset=onset, last=window.end), "started"
    return replace(voicing, onset=onset), None
