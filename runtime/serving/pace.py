"""How often the face is drawn: as often as the screen shows, as long as that leaves room for the conversation."""

from __future__ import annotations

SHARE = 0.4
"""The most of one core that drawing may take."""
LEAST = 12.0
QUIET = 12.0
"""Frames a second while nobody is there: breathing and blinks need no more."""
STILL = 0.2
"""The same where somebody asked for less motion: a new picture now and then, so that it is seen to be alive."""


def frame_rate(refresh: float, frame_time: float) -> float:
    """The rate for a screen of `refresh` Hz where a frame takes `frame_time` ms to draw (0: not known yet)."""
    if frame_time <= 0:
        return min(refresh, 30.0)
    affordable = 1000 * SHARE / frame_time
    steps = [step for step in (refresh, refresh / 2, 30.0, 25.0, 20.0, 15.0) if step <= refresh]
    return max([step for step in steps if step <= affordable], default=LEAST)
