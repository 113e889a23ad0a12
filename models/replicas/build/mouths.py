"""The poses whose pictures are baked: mouths that cover speech and feeling, lids that cover blinks, gaze directions."""

from __future__ import annotations

Expression = dict[str, float]


def both(name: str, value: float) -> Expression:
    return {name + "Left": value, name + "Right": value}


def mix(*parts: tuple[float, Expression]) -> Expression:
    total: Expression = {}
    for weight, part in parts:
        for name, value in part.items():
            total[name] = total.get(name, 0.0) + weight * value
    return {name: round(min(value, 1.0), 4) for name, value in total.items() if abs(value) > 1e-4}


CLOSED: Expression = {}


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


AA = shape(jaw=0.55, funnel=0.1, wide=0.05, up=0.12, down=0.22)
EH = shape(jaw=0.28, wide=0.25, smile=0.12, up=0.18, down=0.28)
EE = shape(jaw=0.13, wide=0.32, smile=0.2, up=0.22, down=0.32)
OH = shape(jaw=0.36, pucker=0.4, funnel=0.5, down=0.1)
OO = shape(jaw=0.13, pucker=0.75, funnel=0.35)
TH = shape(jaw=0.18, tongue=0.30, wide=0.1, up=0.15, down=0.25)
DD = shape(jaw=0.14, tongue=0.08, wide=0.14, up=0.18, down=0.25)
SS = shape(jaw=0.04, wide=0.3, smile=0.12, up=0.26, down=0.38)
CH = shape(jaw=0.10, pucker=0.3, funnel=0.6, up=0.15, down=0.2)
RR = shape(jaw=0.13, pucker=0.25, funnel=0.35, up=0.05, down=0.1)
FF = {**shape(jaw=0.06, up=0.32, wide=0.05), "mouthRollLower": 0.55}
PP = {
    **shape(jaw=0.03, pucker=0.05), "mouthClose": 0.03, "mouthRollLower": 0.28, "mouthRollUpper": 0.28,
    **both("mouthPress", 0.35),
}  # fmt: skip
SMILE = {**both("mouthSmile", 0.55), **both("cheekSquint", 0.3), **both("mouthDimple", 0.1)}
GRIN = {**both("mouthSmile", 0.6), **both("cheekSquint", 0.4), **both("mouthUpperUp", 0.25), "jawOpen": 0.08}
SAD = {**both("mouthFrown", 0.55), "mouthShrugLower": 0.25, **both("mouthSmile", -0.25)}

MOUTHS: tuple[Expression, ...] = (
    CLOSED, AA, EH, EE, OH, OO, PP, FF, TH, DD, SS, CH, RR,
    mix((0.25, AA)), mix((0.5, AA)), mix((0.75, AA)), mix((1.35, AA)),
    mix((0.5, EH)), mix((1.3, EH)), mix((0.5, EE)), mix((0.5, OH)), mix((1.25, OH)), mix((0.5, OO)), mix((0.5, SS)),
    mix((0.5, FF)), mix((0.5, CH)), mix((0.5, DD)),
    mix((0.5, AA), (0.5, OH)), mix((0.5, AA), (0.5, EE)), mix((0.5, EH), (0.5, OO)),
    mix((1, SMILE)), GRIN, mix((1, SMILE), (0.5, AA)), mix((1, SMILE), (1, EH)), mix((1, SMILE), (0.8, EE)),
    mix((1, SMILE), (0.8, OH)), mix((1, SMILE), (1, PP)), mix((1, SMILE), (0.7, DD)),
    mix((1, SAD)), mix((1, SAD), (0.6, AA)),
)  # fmt: skip

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
