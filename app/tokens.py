"""The few numbers that all screens are made of: colours, one type scale, one spacing scale."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

Appearance = Literal["light", "dark"]

SPACE = {"hair": 4, "tight": 8, "snug": 12, "base": 16, "wide": 24, "far": 32, "vast": 48}
"""Pixels at 100 %: the only distances there are."""
TYPE = {"small": 14, "body": 17, "lead": 21, "title": 28, "display": 38, "hero": 52}
"""Pixels at 100 %: the only letter sizes there are."""
RADIUS = {"field": 10, "card": 14, "round": 999}
TARGET = 48
"""The least width and height of anything that is touched, in pixels (WCAG 2.2, 2.5.8 asks for 24, 2.5.5 for 44)."""
FAMILY = "Source Sans Pro"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by what they are for; each `on_…` is written on its namesake."""

    ground: str
    surface: str
    sunken: str
    text: str
    muted: str
    line: str
    edge: str
    primary: str
    primary_pressed: str
    on_primary: str
    soft: str
    on_soft: str
    danger: str
    on_danger: str
    danger_soft: str
    on_danger_soft: str
    good: str
    warn: str
    warn_soft: str
    on_warn_soft: str
    focus: str
    shade: str
    on_shade: str


LIGHT = Palette(
    ground="#F4F1EA",
    surface="#FFFFFF",
    sunken="#EAE6DC",
    text="#1C272C",
    muted="#4C5A61",
    line="#DDD8CB",
    edge="#7A858A",
    primary="#0A5C66",
    primary_pressed="#07444C",
    on_primary="#FFFFFF",
    soft="#D6E9E8",
    on_soft="#083E45",
    danger="#9E2A20",
    on_danger="#FFFFFF",
    danger_soft="#F8E2DE",
    on_danger_soft="#6E1A12",
    good="#1D6B3E",
    warn="#8A4F00",
    warn_soft="#FBEBD0",
    on_warn_soft="#5F3600",
    focus="#1B4FD1",
    shade="#16262B",
    on_shade="#FFFFFF",
)
DARK = Palette(
    ground="#12191C",
    surface="#1B2529",
    sunken="#0C1214",
    text="#EDF1F1",
    muted="#AEBBBF",
    line="#2F3C41",
    edge="#7E8E94",
    primary="#79CDD0",
    primary_pressed="#9ADEE0",
    on_primary="#062A2E",
    soft="#20434A",
    on_soft="#D5EFEF",
    danger="#FF9D90",
    on_danger="#3B0A05",
    danger_soft="#4A211C",
    on_danger_soft="#FFD9D3",
    good="#7FD3A0",
    warn="#F2BC6B",
    warn_soft="#46351A",
    on_warn_soft="#FBE3BD",
    focus="#9CBBFF",
    shade="#0A1012",
    on_shade="#FFFFFF",
)
CONTRAST_LIGHT = Palette(
    ground="#FFFFFF",
    surface="#FFFFFF",
    sunken="#F2F2F2",
    text="#000000",
    muted="#1F1F1F",
    line="#000000",
    edge="#000000",
    primary="#00363D",
    primary_pressed="#000000",
    on_primary="#FFFFFF",
    soft="#E6F4F4",
    on_soft="#000000",
    danger="#6B0F07",
    on_danger="#FFFFFF",
    danger_soft="#FFECE9",
    on_danger_soft="#000000",
    good="#00401C",
    warn="#4D2B00",
    warn_soft="#FFF3DC",
    on_warn_soft="#000000",
    focus="#0026A8",
    shade="#000000",
    on_shade="#FFFFFF",
)
CONTRAST_DARK = Palette(
    ground="#000000",
    surface="#000000",
    sunken="#141414",
    text="#FFFFFF",
    muted="#EDEDED",
    line="#FFFFFF",
    edge="#FFFFFF",
    primary="#FFE04A",
    primary_pressed="#FFFFFF",
    on_primary="#000000",
    soft="#262100",
    on_soft="#FFFFFF",
    danger="#FFB3A8",
    on_danger="#000000",
    danger_soft="#2E0A06",
    on_danger_soft="#FFFFFF",
    good="#8DF5B5",
    warn="#FFD58A",
    warn_soft="#2B1E00",
    on_warn_soft="#FFFFFF",
    focus="#7FB2FF",
    shade="#000000",
    on_shade="#FFFFFF",
)

TEXT_PAIRS = (
    ("text", "ground"),
    ("text", "surface"),
    ("text", "sunken"),
    ("muted", "ground"),
    ("muted", "surface"),
    ("primary", "ground"),
    ("primary", "surface"),
    ("on_primary", "primary"),
    ("on_primary", "primary_pressed"),
    ("on_soft", "soft"),
    ("danger", "ground"),
    ("danger", "surface"),
    ("on_danger", "danger"),
    ("on_danger_soft", "danger_soft"),
    ("good", "surface"),
    ("warn", "surface"),
    ("on_warn_soft", "warn_soft"),
    ("on_shade", "shade"),
)
"""What is written on what: at least 4.5 to 1 (WCAG 2.2, 1.4.3), in high contrast 7 to 1 (1.4.6)."""
PART_PAIRS = (("edge", "ground"), ("edge", "surface"), ("focus", "ground"), ("focus", "surface"), ("primary", "ground"))
"""Edges of what can be operated, and the focus: at least 3 to 1 (WCAG 2.2, 1.4.11)."""


def palette(appearance: Appearance, high_contrast: bool) -> Palette:
    if high_contrast:
        return CONTRAST_LIGHT if appearance == "light" else CONTRAST_DARK
    return LIGHT if appearance == "light" else DARK


@dataclass(frozen=True, slots=True)
class Look:
    """What the screens are drawn with now: colours, and letters larger by `scale` (1 to 2)."""

    colours: Palette
    scale: float = 1.0
    motion: bool = True

    def font(self, name: str) -> int:
        return round(TYPE[name] * self.scale)

    def space(self, name: str) -> int:
        """Distances grow with half of what letters grow with, so that large text still finds room."""
        return round(SPACE[name] * (1 + (self.scale - 1) / 2))

    @property
    def target(self) -> int:
        return max(TARGET, round(TARGET * (1 + (self.scale - 1) / 2)))


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB" (WCAG 2.2, definitions)."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definitions)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def names() -> tuple[str, ...]:
    return tuple(field.name for field in fields(Palette))
