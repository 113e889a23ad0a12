"""When the engine is started anew at night."""

from __future__ import annotations

_WINDOW = 120  # minutes after its time in which a restart that was kept waiting by a visitor still happens


def due(restart_at: str, minute: int, day: int, last_day: int | None) -> bool:
    """Whether to restart now: `restart_at` "HH:MM" or "", `minute` of the day, `day` any count of days."""
    if not restart_at or last_day == day:
        return False
    hours, minutes = restart_at.split(":")
    return 0 <= minute - (60 * int(hours) + int(minutes)) < _WINDOW
