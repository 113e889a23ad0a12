"""When a face before the camera is somebody who comes to the device, and not somebody who walks past."""

from __future__ import annotations

from dataclasses import dataclass, replace

NEAR = 0.14
"""Height of a face as a share of the picture from which somebody is near: about 1.5 m before a usual webcam."""
LOOKS = 3
"""Looks in a row in which somebody has to be near."""


@dataclass(frozen=True, slots=True)
class Waking:
    near: int = 0

    def look(self, face: bool, height: float) -> Waking:
        """One look of the camera."""
        return replace(self, near=self.near + 1 if face and height >= NEAR else 0)

    @property
    def somebody(self) -> bool:
        return self.near >= LOOKS
