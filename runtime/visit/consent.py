"""What a visitor is asked to agree to: facts in the order in which they matter, for the screens to put into words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from runtime.perception.policy import feels, reads
from runtime.visit.offer import Offer
from runtime.visit.settings import DeviceSettings


class Fact(Enum):
    MACHINE = "machine"  # it is a computer, not a person
    HEARD = "heard"  # the microphone is open; sound is not recorded
    NOT_HEARD = "not heard"  # the microphone is not used; one types
    SEEN = "seen"  # the camera looks for a face and where it is; pictures are not recorded
    NOT_SEEN = "not seen"
    MANNER = "manner"  # how the visitor moves and speaks is noticed, and not kept
    FEELINGS = "feelings"  # so are signs of how they feel
    STAYS = "stays"  # nothing leaves this device
    ERASED = "erased"  # words, sound and pictures are erased at the end of the visit
    KEPT = "kept"  # how quickly it answered is kept, without words
    TRANSCRIPT = "transcript"  # what is said stays as written words, for so many days
    ANSWERS = "answers"  # what the visitor answers to its questions stays, for so many days
    REMEMBERED = "remembered"  # what it learns of the visitor stays for the next visit, for so many days
    NAMED = "named"  # the same, of one whose name was given: by staff, or by themselves
    IF_NAMED = "if named"  # the same, if the visitor says who they are
    REPORTED = "reported"  # staff may read how the visitor came across, until the next one comes
    PICTURED = "pictured"  # a picture of the visitor may be handed to a program of the operator's
    REST_ERASED = "rest erased"  # sound and pictures are erased at the end of the visit; words are not


_FACTS = {
    "transcript": Fact.TRANSCRIPT,
    "answers": Fact.ANSWERS,
    "memory": Fact.REMEMBERED,
    "report": Fact.REPORTED,
    "picture": Fact.PICTURED,
}


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
        return any(fact is not Fact.IF_NAMED for fact in self.days)


def summary(  # frozen, so the default is nobody's to change
    settings: DeviceSettings,
    offer: Offer = Offer(),  # noqa: B008
    name: str = "",
    *,
    asks: bool = False,
) -> Summary:
    """What is true of a conversation under these settings, with a persona that makes this `offer`.

    `name`: who the visitor is, if staff said so. `asks`: visitors may say so themselves.
    """
    camera = settings.use_camera and offer.sees
    heard = Fact.HEARD if settings.use_microphone else Fact.NOT_HEARD
    seen = Fact.SEEN if camera else Fact.NOT_SEEN
    days = {_FACTS[what]: kept for what, kept in offer.keeps if what != "picture" or camera}
    remembers = dict(offer.of_named).get("memory", 0)
    if offer.of_named and (name or asks):
        days[Fact.NAMED if name else Fact.IF_NAMED] = remembers
    end = (Fact.REST_ERASED if set(days) - {Fact.REPORTED, Fact.PICTURED} else Fact.ERASED, *days)
    notices: tuple[Fact, ...] = (Fact.MANNER,) if reads(offer.watch) else ()
    notices += (Fact.FEELINGS,) if feels(offer.watch) else ()
    facts = (Fact.MACHINE, heard, seen, *notices, Fact.STAYS, *end, Fact.KEPT)
    return Summary(facts, settings.use_microphone, camera, days)
