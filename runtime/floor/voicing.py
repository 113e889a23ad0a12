"""From voice-activity windows to "the voice started", "lulled", "is back", "stopped". Pure.

A lull begins with the first window in which the voice is no longer sure to be there, so that the models can start on
what was said while it is still open whether this is the end; a stop is a silence long enough to be one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from runtime.events import VoiceWindow
from runtime.floor.policy import FloorPolicy

Change = Literal["started", "lulled", "back", "stopped"]


@dataclass(frozen=True, slots=True)
class Voicing:
    """`onset`: where the present run of voice began; `last`: end of the last voiced window (media ticks)."""

    active: bool = False
    lulled: bool = False
    onset: int | None = None
    last: int = 0


def hear(voicing: Voicing, window: VoiceWindow, policy: FloorPolicy) -> tuple[Voicing, Change | None]:
    """Take one window in; say what changed with it."""
    if not voicing.active:
        return _quiet(voicing, window, policy)
    sure = window.probability >= policy.sure_threshold
    last = window.end if window.probability >= policy.keep_threshold else voicing.last
    if sure and voicing.lulled:
        return replace(voicing, lulled=False, last=last), "back"
    if sure:
        return replace(voicing, last=last), None
    if not voicing.lulled:
        return replace(voicing, lulled=True), "lulled"
    if window.end - last >= policy.pause_after:
        return Voicing(last=last), "stopped"
    return replace(voicing, last=last), None


def _quiet(voicing: Voicing, window: VoiceWindow, policy: FloorPolicy) -> tuple[Voicing, Change | None]:
    if window.probability < policy.start_threshold:
        return replace(voicing, onset=None), None
    onset = window.start if voicing.onset is None else voicing.onset
    if window.end - onset >= policy.onset:
        return Voicing(active=True, onset=onset, last=window.end), "started"
    return replace(voicing, onset=onset), None
