"""The poses whose pictures are baked: mouths that cover speech and feeling, lids that cover blinks, gaze directions."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from models.replicas.build.basemesh import F64
from models.replicas.build.person import Person

Expression = dict[str, float]


def both(name: str, value: float) -> Expression:
    return {name + "Left": value, name + "Right": value}


def mix(*parts: tuple[float, Expression]) -> Expression:
    total: Expression = {}
    for weight, part in parts:
        for name, value in part.items():
            total[name] = total.get(name, 0.0) + weight * value
    return {name: round(min(value, 1.0), 4) for name, value in total.items() if abs(value) > 1e-3}


def shape(
    jaw: float = 0.0, wide: float = 0.0, smile: float = 0.0, up: float = 0.0, down: float = 0.0, pucker: float = 0.0,
    funnel: float = 0.0, tongue: float = 0.0,
) -> Expression:  # fmt: skip
    """A mouth by its main movements."""
    parts = {
        "jawOpen": jaw, "mouthPucker": pucker, "mouthFunnel": funnel, "tongueOut": tongue, **both("mouthStretch", wide),
        **both("mouthSmile", smile), **both("mouthUpperUp", up), **both("mouthLowerDown", down),
    }  # fmt: skip
    return {name: value for name, value in parts.items() if value}


CLOSED: Expression = {}
VISEMES: dict[str, Expression] = {
    "PP": {
        **shape(jaw=0.03, pucker=0.05), "mouthClose": 0.03, "mouthRollLower": 0.28, "mouthRollUpper": 0.28,
        **both("mouthPress", 0.35),
    },
    "FF": {**shape(jaw=0.06, up=0.32, wide=0.05), "mouthRollLower": 0.55},
    "TH": shape(jaw=0.15, tongue=0.28, wide=0.1, up=0.15, down=0.25),
    "DD": shape(jaw=0.12, tongue=0.08, wide=0.14, up=0.18, down=0.25),
    "kk": shape(jaw=0.17, wide=0.08, up=0.12, down=0.18),
    "CH": shape(jaw=0.09, pucker=0.3, funnel=0.6, up=0.15, down=0.2),
    "SS": shape(jaw=0.05, wide=0.3, smile=0.1, up=0.24, down=0.34),
    "RR": shape(jaw=0.13, pucker=0.25, funnel=0.35, up=0.05, down=0.1),
    "aa": shape(jaw=0.72, funnel=0.08, wide=0.06, up=0.12, down=0.22),
    "E": shape(jaw=0.45, wide=0.24, smile=0.1, up=0.17, down=0.26),
    "I": shape(jaw=0.25, wide=0.32, smile=0.18, up=0.20, down=0.28),
    "O": shape(jaw=0.50, pucker=0.4, funnel=0.5, down=0.1),
    "U": shape(jaw=0.18, pucker=0.72, funnel=0.34),
}  # fmt: skip
"""What mouths do in speech at ordinary loudness: what a player of the pack will ask for."""

FEELINGS: dict[str, Expression] = {
    "neutral": {},
    "smile": {**both("mouthSmile", 0.40), **both("cheekSquint", 0.25)},
    "elated": {
        **both("mouthSmile", 0.58), **both("cheekSquint", 0.6), **both("mouthDimple", 0.15),
        **both("mouthUpperUp", 0.28), "jawOpen": 0.10,
    },
    "surprised": {"jawOpen": 0.20, "mouthFunnel": 0.12, **both("mouthSmile", -0.30)},
    "sad": {**both("mouthFrown", 0.50), "mouthShrugLower": 0.24, **both("mouthSmile", -0.42)},
    "scared": {
        **both("mouthStretch", 0.42), **both("mouthLowerDown", 0.15), "jawOpen": 0.09, **both("mouthSmile", -0.42)
    },
    "angry": {
        **both("mouthPress", 0.40), **both("mouthFrown", 0.25), **both("mouthSmile", -0.42), **both("noseSneer", 0.35),
        "jawForward": 0.15,
    },
    "contempt": {"mouthSmileRight": 0.28, "mouthDimpleRight": 0.55, "cheekSquintRight": 0.2, "mouthSmileLeft": -0.42},
    "disgusted": {
        **both("noseSneer", 0.85), **both("mouthUpperUp", 0.40), **both("mouthFrown", 0.35),
        **both("mouthSmile", -0.42), "mouthShrugLower": 0.20,
    },
}  # fmt: skip
"""What feelings do to the mouth, on top of rest."""

WHILE_SPEAKING = 0.62
"""Share of a feeling that is left in a mouth that speaks."""
POOL = 900
SEED = 4
LOUD = 1.25
"""Openings grow by this much in the loudest speech."""


def spoken(rng: np.random.Generator) -> Expression:
    """A mouth somewhere between two visemes, at some loudness, in some mood: what speech passes through."""
    names, moods = list(VISEMES), list(FEELINGS)
    first, second = (VISEMES[names[int(rng.integers(len(names)))]] for _ in range(2))
    share, loud = float(rng.beta(0.6, 0.6)), float(rng.uniform(0.25, LOUD))
    mood = FEELINGS[moods[int(rng.integers(len(moods)))]] if rng.random() < 0.6 else {}
    return mix(
        (share * loud, first), ((1 - share) * loud, second), (WHILE_SPEAKING * float(rng.uniform(0.3, 1.0)), mood)
    )


def lips(person: Person, expressions: Iterable[Expression]) -> F64:
    """How lips and lower teeth lie in each expression: rows (n, k) of decimetres, to be compared."""
    ids = person.body.ids[person.masks["lips"] > 0.4]
    jaw = person.shape[person.mesh.vertex_groups["helper-lower-teeth"]][::6]
    rows = [
        np.concatenate([(person.pose(e)[ids] * [1, 1, 0.4]).ravel(), 0.6 * person.jaw_carry(jaw, e).ravel()])
        for e in expressions
    ]
    return np.array(rows)


def choose(person: Person, count: int) -> tuple[Expression, ...]:
    """The `count` mouths to bake: rest, every viseme, every feeling, then whatever brings the mouths of speech nearest.

    Greedy, by the sum of squared distances of a seeded pool of spoken mouths to their nearest baked one.
    """
    fixed = [CLOSED, *VISEMES.values(), *(dict(f) for f in FEELINGS.values() if f), mix((LOUD, VISEMES["aa"]))]
    rng = np.random.default_rng(SEED)
    pool = [spoken(rng) for _ in range(POOL)]
    known, there = lips(person, fixed), lips(person, pool)
    gaps = ((there[:, None] - there[None]) ** 2).mean(2)
    nearest = np.min([((there - row) ** 2).mean(1) for row in known], axis=0)
    chosen = list(fixed)
    while len(chosen) < count:
        best = int(np.argmin(np.minimum(gaps, nearest[:, None]).sum(0)))
        nearest = np.minimum(nearest, gaps[:, best])
        chosen.append(pool[best])
    return tuple(chosen[:count])


LIDS: tuple[Expression, ...] = (
    {},
    both("eyeBlink", 0.28),
    both("eyeBlink", 0.55),
    both("eyeBlink", 0.80),
    both("eyeBlink", 1.0),
    both("eyeWide", 0.8),
    {**both("eyeSquint", 0.6), **both("cheekSquint", 0.5)},
    both("eyeLookDown", 0.9),
)

GAZES: tuple[tuple[float, float], ...] = tuple(
    (x, y) for y in (-16.0, 0.0, 16.0) for x in (-26.0, -13.0, 0.0, 13.0, 26.0)
)
"""Degrees right and up of the camera, row by row."""
