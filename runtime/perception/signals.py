"""The signals that an account is made of: what each is called, what it takes to be allowed, and how it is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Group = Literal["presence", "manner", "feeling"]
Source = Literal["sight", "voice", "words"]
Name = Literal[
    "company", "looks away", "leaves", "far", "someone else speaks",
    "nods", "shakes head", "blinks often", "eyes shut", "leans in", "slumps", "turned away", "hand up",
    "fast", "slow", "pauses", "hesitates", "louder", "softer", "trails off", "higher", "lower", "breathes",
    "smiles", "brow drawn", "brow raised", "frowns", "lips pressed", "laughs", "tight", "unsteady", "flat", "lively",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kind:
    """`told`: the signal as what "they" do; `weight`: which is told first; `tone`: what it says of how they are, from
    -1 (troubled) to 1 (glad).
    """

    group: Group
    source: Source
    told: str
    weight: float
    tone: float = 0.0


KINDS: Mapping[Name, Kind] = {
    "company": Kind("presence", "sight", "are not alone in view", 0.9),
    "looks away": Kind("presence", "sight", "look away", 0.5),
    "leaves": Kind("presence", "sight", "go out of view", 0.6),
    "far": Kind("presence", "sight", "stand far away", 0.3),
    "someone else speaks": Kind("presence", "sight", "do not move their lips while a voice is heard", 0.8),
    "nods": Kind("manner", "sight", "nod", 0.5),
    "shakes head": Kind("manner", "sight", "shake their head", 0.6),
    "blinks often": Kind("manner", "sight", "blink often", 0.2),
    "eyes shut": Kind("manner", "sight", "keep their eyes shut", 0.5),
    "leans in": Kind("manner", "sight", "lean in", 0.4),
    "slumps": Kind("manner", "sight", "sink down", 0.5),
    "turned away": Kind("manner", "sight", "turn away", 0.5),
    "hand up": Kind("manner", "sight", "hold up a hand", 0.7),
    "fast": Kind("manner", "voice", "speak fast", 0.5),
    "slow": Kind("manner", "voice", "speak slowly", 0.5),
    "pauses": Kind("manner", "voice", "make long pauses", 0.55),
    "hesitates": Kind("manner", "words", "hesitate", 0.6),
    "louder": Kind("manner", "voice", "speak louder than before", 0.5),
    "softer": Kind("manner", "voice", "speak more softly than before", 0.5),
    "trails off": Kind("manner", "voice", "trail off at the end", 0.5),
    "higher": Kind("manner", "voice", "speak at a higher pitch than before", 0.35),
    "lower": Kind("manner", "voice", "speak at a lower pitch than before", 0.3),
    "breathes": Kind("manner", "voice", "breathe audibly", 0.3),
    "smiles": Kind("feeling", "sight", "smile", 0.8, 1.0),
    "brow drawn": Kind("feeling", "sight", "draw their brow", 0.8, -0.7),
    "brow raised": Kind("feeling", "sight", "raise their brows", 0.5),
    "frowns": Kind("feeling", "sight", "let the corners of their mouth fall", 0.7, -0.7),
    "lips pressed": Kind("feeling", "sight", "press their lips", 0.6, -0.5),
    "laughs": Kind("feeling", "voice", "laugh", 0.8, 1.0),
    "tight": Kind("feeling", "voice", "sound tight", 0.8, -0.7),
    "unsteady": Kind("feeling", "voice", "sound unsteady", 0.7, -0.6),
    "flat": Kind("feeling", "voice", "sound flat", 0.5, -0.3),
    "lively": Kind("feeling", "voice", "sound lively", 0.5, 0.5),
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """One signal as it was found: `value` in its own measure, `sure` 0 to 1, from `start` to `end` (media seconds)."""

    name: Name
    value: float
    sure: float
    start: float
    end: float

    @property
    def kind(self) -> Kind:
        return KINDS[self.name]
