"""What a visitor is asked to agree to: facts in the order in which they matter, for the screens to put into words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Literal

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
    TRANSCRIPT = "transcript"  # what is said stays as written words, for so many days
    REMEMBERED = "remembered"  # what it learns of the visitor stays for the next visit, for so many days
    REST_ERASED = "rest erased"  # sound and pictures are erased at the end of the visit; words are not


Keeps = Sequence[tuple[Literal["transcript", "memory"], float | None]]
"""What outlives a conversation with a persona, each with its days (None: until somebody deletes it)."""


@dataclass(frozen=True, slots=True)
class Summary:
    """`days`: for how long what is kept is kept, by its fact."""

    facts: tuple[Fact, ...]
    microphone: bool
    camera: bool
    days: Mapping[Fact, float | None]

    @property
    def asks_to_keep(self) -> bool:
        """Whether anything of the visitor would be kept, so that they can say no to that alone."""
        return bool(self.days)


def summary(settings: DeviceSettings, keeps: Keeps = ()) -> Summary:
    """What is true of a conversation under these settings, with a persona that `keeps` so much of it."""
    heard = Fact.HEARD if settings.use_microphone else Fact.NOT_HEARD
    seen = Fact.SEEN if settings.use_camera else Fact.NOT_SEEN
    days = {Fact.TRANSCRIPT if what == "transcript" else Fact.REMEMBERED: kept for what, kept in keeps}
    end = (Fact.REST_ERASED, *days) if days else (Fact.ERASED,)
    facts = (Fact.MACHINE, heard, seen, Fact.STAYS, *end, Fact.KEPT)
    return Summary(facts, settings.use_microphone, settings.use_camera, days)
