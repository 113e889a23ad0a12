"""What a script says, once it has been read: immutable, in the order of the text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from runtime.face.tags import Feeling

VERSION = 1
"""Of the grammar (docs/scripts.md)."""

Layout = Literal["face", "side", "corner", "voice", "card"]
LAYOUTS: tuple[Layout, ...] = get_args(Layout)
Quality = Literal["480p", "720p", "1080p", "1440p", "2160p"]
QUALITIES: tuple[Quality, ...] = get_args(Quality)
Shape = Literal["16:9", "9:16", "1:1"]
SHAPES: tuple[Shape, ...] = get_args(Shape)
RATES = (24, 25, 30, 50, 60)
SLOWEST, FASTEST = 0.5, 2.0
"""Speeds of speech."""
LONGEST_PAUSE = 60.0


@dataclass(frozen=True, slots=True)
class Slide:
    """A picture file, or a page (from 1) of a PDF."""

    path: Path
    page: int = 1


@dataclass(frozen=True, slots=True)
class Word:
    """One word as it is written, and what is said for it."""

    written: str
    spoken: str
    emphasised: bool = False


@dataclass(frozen=True, slots=True)
class Say:
    """Words said in one go, at `speed` times the usual; `feeling` None leaves the scene's own."""

    words: tuple[Word, ...]
    speed: float
    feeling: Feeling | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    seconds: float


@dataclass(frozen=True, slots=True)
class Gesture:
    kind: Literal["nod", "look slide", "look viewer"]


@dataclass(frozen=True, slots=True)
class ShowSlide:
    slide: Slide


Beat = Say | Pause | Gesture | ShowSlide


@dataclass(frozen=True, slots=True)
class LowerThird:
    """A name and what there is to say of it, shown low in the picture."""

    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """`background`: room, plain, or a picture file. `length`: seconds it lasts at least. `line`: where it begins."""

    title: str
    layout: Layout
    replica: str
    background: str | Path
    beats: tuple[Beat, ...]
    slide: Slide | None = None
    feeling: Feeling | None = None
    lower_third: LowerThird | None = None
    length: float = 0.0
    line: int = 1


@dataclass(frozen=True, slots=True)
class Script:
    """`burned`: captions are drawn into the picture. `label`: the visible word that says it is synthetic."""

    title: str
    language: str
    scenes: tuple[Scene, ...]
    quality: Quality = "720p"
    shape: Shape = "16:9"
    fps: int = 30
    burned: bool = False
    label: str = "AI-generated"
    logo: Path | None = None

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels, both even."""
        short = int(self.quality[:-1])
        across, up = (int(part) for part in self.shape.split(":"))
        long = round(short * max(across, up) / min(across, up) / 2) * 2
        return (long, short) if across >= up else (short, long)
