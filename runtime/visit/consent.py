"""What a visitor is asked to agree to: facts in the order in which they matter, for the screens to put into words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from runtime.visit.settings import DeviceSettings


class Fact(Enum):
    MACHINE = "machine"  # it is a computer, not a person
    HEARD = "heard"  # the microphone is open; sound is not recorded
    NOT_HEARD = "not heard"  # the microphone is not used; one types
    SEEN = "seen"  # the camera looks for a face and where it is; pictures are not recorded
    NOT_SEEN = "not seen"
    STAYS = "stays"  # nothing leaves this device
    ERASED = "erased"  # words, sound and pictures are erased at the end of the visit
    KEPT = "kept"  # how quickly it answered is kept, without words


@dataclass(frozen=True, slots=True)
class Summary:
    facts: tuple[Fact, ...]
    microphone: bool
    camera: bool


def summary(settings: DeviceSettings) -> Summary:
    """What is true of a conversation under these settings."""
    heard = Fact.HEARD if settings.use_microphone else Fact.NOT_HEARD
    seen = Fact.SEEN if settings.use_camera else Fact.NOT_SEEN
    facts = (Fact.MACHINE, heard, seen, Fact.STAYS, Fact.ERASED, Fact.KEPT)
    return Summary(facts, settings.use_microphone, settings.use_camera)
