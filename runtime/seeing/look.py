"""One look at the visitor: plain numbers made of one picture, and no picture. Never kept beyond the conversation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

View = Literal["clear", "dark", "covered"]


@dataclass(frozen=True, slots=True)
class HeadPose:
    """Degrees: `yaw` to the picture's right, `pitch` up, `roll` clockwise in the picture."""

    yaw: float
    pitch: float
    roll: float


@dataclass(frozen=True, slots=True)
class Expression:
    """`smile`, `jaw` (open), `frown` (corners of the mouth down), `press` (lips): ARKit's scale, about 0 at rest, 1 at
    the most. `brow`: raised positive, drawn negative. `shut`: the lids, 0 to 1. `lips`: gap between the lips against
    the mouth's width.
    """

    smile: float
    brow: float
    jaw: float
    frown: float
    press: float
    shut: float
    lips: float


@dataclass(frozen=True, slots=True)
class Body:
    """Lengths as shares of the picture's height. `shoulders`: between them; `neck`: how far the nose is above their
    line; `slope`: degrees by which that line falls to the picture's right; `hand`: whether a hand is held up as high
    as the chin or higher.
    """

    shoulders: float
    neck: float
    slope: float
    hand: bool


@dataclass(frozen=True, slots=True)
class SeenFace:
    """`x`, `y`, `height`: centre and height as shares of the picture; `distance`: metres, roughly; `looking`: whether
    they look at us, None where that cannot be told; `across`, `up`: degrees off the camera that they look; `head` and
    `expression`: None for a face too far away to read. `sketch`: outlines as pairs of thousandths of the face's box.
    """

    x: float
    y: float
    height: float
    distance: float
    looking: bool | None = None
    across: float = 0.0
    up: float = 0.0
    head: HeadPose | None = None
    expression: Expression | None = None
    sketch: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """`face` (and what follows from it) is None where none is seen. `people`: how many are in view, None while not yet
    counted. `light`: brightness of the picture, 0 to 1.
    """

    view: View
    light: float
    people: int | None = None
    face: SeenFace | None = None
    body: Body | None = None
