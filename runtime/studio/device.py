"""The device's own settings, as staff change them on its screen."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from runtime.studio.staff import Acting, enter, intent
from runtime.visit.settings import DeviceSettings, save_settings


@intent("device.write")
def save(acting: Acting, settings: DeviceSettings) -> DeviceSettings:
    """Keep settings; they hold from the next look at them on. Raises OutputProblem."""
    save_settings(acting.home, settings)
    return settings


def save_for(home: Path, token: str, settings: DeviceSettings) -> DeviceSettings:
    """The same for somebody who is not in the studio: the store is opened for it. Raises NotAllowed, StoreProblem."""
    with closing(enter(home, token)) as staff:
        return save(staff, settings)
