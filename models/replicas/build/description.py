"""What a replica looks like, as data: the TOML file that a bake starts from."""

from __future__ import annotations

import dataclasses
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

VERSION = 2
Colour = tuple[float, float, float]


@dataclass(frozen=True)
class Skin:
    """Linear-light colours. `base` and `fine` are the two ends of slow and fast variation of tone.

    0 to 1: `freckles`; `age`, the depth of lines; `beard`, how dark a shaved beard shows; `pores`.
    """

    base: tuple[Colour, Colour]
    fine: tuple[Colour, Colour]
    flush: Colour
    lips: tuple[Colour, Colour]
    freckles: float
    scatter: float
    age: float
    beard: float
    pores: float


@dataclass(frozen=True)
class Eyes:
    """Iris colours from the dark of the fibres to the light, linear light."""

    iris: tuple[Colour, Colour, Colour]
    limbus: float


@dataclass(frozen=True)
class Hair:
    """Strand hair. Melanin and redness are the pigments of the Chiang hair model, 0 to 1; lengths in decimetres.

    `style` is one of hairstyles.STYLES; `part` is where the parting is, to the subject's left. `recede` moves the
    hairline up at the temples and `ragged` makes it uneven, in degrees; `thin` is the share of hair lost on top, `grey`
    the share of white strands, and `scalp` the colour of the scalp under the roots, linear light.
    """

    style: str
    strands: int
    melanin: float
    redness: float
    radius: float
    part: float
    recede: float
    ragged: float
    thin: float
    grey: float
    scalp: Colour


@dataclass(frozen=True)
class Brows:
    """Heights and lengths in decimetres, over the middle of the eye; `lashes` is the length of the upper lashes."""

    strands: int
    colour: Colour
    height: float
    arch: float
    thickness: float
    length: float
    lashes: float


@dataclass(frozen=True)
class Clothes:
    """`style` is one of wardrobe.STYLES; `under` is what shows in the neckline."""

    style: str
    colour: Colour
    under: Colour


@dataclass(frozen=True)
class Light:
    """Powers in watts; `mouth` lights teeth and tongue only. `exposure` in stops."""

    key: float
    fill: float
    rim: float
    mouth: float
    exposure: float


@dataclass(frozen=True)
class Description:
    """`mouths`: how many poses of the mouth are baked; more of them come nearer to any mouth, and take longer."""

    name: str
    about: str
    seed: int
    mouths: int
    shape: dict[str, float]
    rest: dict[str, float]
    skin: Skin
    eyes: Eyes
    hair: Hair
    brows: Brows
    clothes: Clothes
    light: Light


class BadDescription(ValueError):
    """The description has a wrong version, or an unknown or missing key."""


def read(path: Path) -> Description:
    """Reads and checks a description. Raises BadDescription."""
    raw = tomllib.loads(path.read_text())
    version = raw.pop("version", None)
    if version != VERSION:
        raise BadDescription(f"{path.name}: version {version}, this tool reads version {VERSION}")
    parts: dict[str, Any] = {
        "skin": Skin, "eyes": Eyes, "hair": Hair, "brows": Brows, "clothes": Clothes, "light": Light
    }  # fmt: skip
    for key, kind in parts.items():
        raw[key] = _build(kind, raw.get(key, {}), f"{path.name} [{key}]")
    built = _build(Description, raw, path.name)
    assert isinstance(built, Description)
    return built


def _build(kind: type[Any], values: dict[str, Any], where: str) -> Any:
    known = {f.name for f in dataclasses.fields(kind)}
    wrong = sorted(known ^ values.keys())
    if wrong:
        raise BadDescription(f"{where}: unknown or missing: {', '.join(wrong)}")
    return kind(**{k: _frozen(v) for k, v in values.items()})


def _frozen(value: Any) -> Any:
    return tuple(_frozen(v) for v in value) if isinstance(value, list) else value
