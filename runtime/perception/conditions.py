"""Named conditions that a persona can wait for: "looks confused for 5 s", "holds up a hand". Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Literal, get_args

from runtime.perception.account import allowed
from runtime.perception.baseline import Baseline
from runtime.perception.of_sight import Glance, of_sight
from runtime.perception.policy import Watch
from runtime.perception.signals import KINDS, Evidence, Group, Name

When = Literal[
    "is there", "nobody is there", "more than one person is there", "looks away", "leans in", "turned away",
    "holds up a hand", "nods", "shakes head", "eyes shut", "hesitates", "smiles", "looks confused", "looks troubled",
]  # fmt: skip
WHENS: tuple[When, ...] = get_args(When)
_OF_ONE: Mapping[When, Name] = {
    "more than one person is there": "company", "looks away": "looks away", "leans in": "leans in",
    "turned away": "turned away", "holds up a hand": "hand up", "nods": "nods", "shakes head": "shakes head",
    "eyes shut": "eyes shut", "smiles": "smiles",
}  # fmt: skip
SPAN = 2.0
"""Seconds of looks that a condition is judged by."""
_AGAIN = 2.0
"""Seconds that a condition must not hold before it can be met anew."""
_TILT = 10.0
"""Degrees of the head's roll with which a drawn brow is one that does not understand, not one that minds."""
_HEARD = 8.0
"""Seconds for which what was heard of an utterance counts after its end."""


def group_of(when: When) -> Group:
    """What policy must allow for a condition."""
    if when in ("looks confused", "looks troubled"):
        return "feeling"
    if when == "hesitates":
        return "manner"
    return KINDS[_OF_ONE[when]].group if when in _OF_ONE else "presence"


@dataclass(frozen=True, slots=True)
class Wait:
    """A persona's wish to be told under `name` when `when` has held for `lasts` seconds, with the `picture` of that
    moment, where the visitor agreed to that, and with a call for staff.
    """

    name: str
    when: When
    lasts: float = 0.0
    picture: bool = False
    calls_staff: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """How far a wish has come: since when its condition has held, when it last did, whether it was told already."""

    wait: Wait
    since: float | None = None
    last: float | None = None
    told: bool = False


def holding(
    glances: Sequence[Glance], baseline: Baseline, heard: Sequence[Evidence], at: float, watch: Watch
) -> frozenset[When]:
    """The conditions that hold at `at` seconds, by the last looks and what was heard lately."""
    recent = [glance for glance in glances if at - SPAN <= glance.at <= at]
    seen = {one.name for one in allowed(of_sight(recent, baseline, ()), watch)}
    spoken = {one.name for one in allowed((one for one in heard if at - one.end <= _HEARD), watch)}
    found: set[When] = {when for when, name in _OF_ONE.items() if name in seen}
    if not _hand_still_up(recent):
        found.discard("holds up a hand")
    if recent:
        there = any(glance.look.face is not None for glance in recent)
        found.add("is there" if there else "nobody is there")
    if "hesitates" in spoken:
        found.add("hesitates")
    puzzled = {"hesitates", "pauses", "leans in"} & (seen | spoken) or _tilted(recent)
    if "brow drawn" in seen and "smiles" not in seen and puzzled:
        found.add("looks confused")
    if sum(KINDS[name].tone for name in seen | spoken) <= -1.0:
        found.add("looks troubled")
    return frozenset(found)


def _hand_still_up(glances: Sequence[Glance]) -> bool:
    """Whether the last look at the body shows it: one that was lowered is held up no longer."""
    bodies = [glance.look.body for glance in glances if glance.look.body is not None]
    return bool(bodies) and bodies[-1].hand


def _tilted(glances: Sequence[Glance]) -> bool:
    """Whether the head is held aslant."""
    faces = [glance.look.face for glance in glances if glance.look.face is not None]
    rolls = [abs(face.head.roll) for face in faces if face.head is not None]
    return bool(rolls) and median(rolls) > _TILT


def advance(
    waiting: Sequence[Waiting], held: frozenset[When], at: float
) -> tuple[tuple[Waiting, ...], tuple[Wait, ...]]:
    """All wishes at `at` seconds, and those that are met now."""
    after: list[Waiting] = []
    met: list[Wait] = []
    for one in waiting:
        if one.wait.when in held:
            since = at if one.since is None else one.since
            if not one.told and at - since >= one.wait.lasts:
                met.append(one.wait)
            after.append(Waiting(one.wait, since, at, one.told or at - since >= one.wait.lasts))
        elif one.last is not None and at - one.last < _AGAIN:
            after.append(replace(one, since=one.since if one.told else None))
        else:
            after.append(Waiting(one.wait))
    return tuple(after), tuple(met)
