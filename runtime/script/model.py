"""What a script says, once it has been read: immutable, in the order of the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

from runtime.face.tags import Feeling

VERSION = 2
"""Of the grammar (docs/scripts.md). Scripts of version 1 mean the same in it."""

Layout = Literal["face", "side", "corner", "voice", "card"]
LAYOUTS: tuple[Layout, ...] = get_args(Layout)
Quality = Literal["480p", "720p", "1080p", "1440p", "2160p"]
QUALITIES: tuple[Quality, ...] = get_args(Quality)
Shape = Literal["16:9", "9:16", "1:1"]
SHAPES: tuple[Shape, ...] = get_args(Shape)
Codec = Literal["auto", "h264", "vp9", "av1"]
CODECS: tuple[Codec, ...] = get_args(Codec)
PICTURES = frozenset({".png", ".jpg", ".jpeg"})
VIDEOS = frozenset({".mp4", ".mov", ".webm", ".mkv", ".m4v"})
"""Endings of background files."""
RATES = (24, 25, 30, 50, 60)
SLOWEST, FASTEST = 0.5, 2.0
"""Speeds of speech."""
LONGEST_PAUSE = 60.0


Place = tuple[int, int]
"""Line and column of the script, from 1."""


@dataclass(frozen=True, slots=True)
class Slide:
    """A picture file, or a page (from 1) of a PDF or PPTX. `place`: where the script names it."""

    path: Path
    page: int = 1
    place: Place = field(default=(1, 1), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Word:
    """One word as it is written, and what is said for it. `place`: where the script has it."""

    written: str
    spoken: str
    emphasised: bool = False
    place: Place = field(default=(1, 1), compare=False, repr=False)


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


@dataclass(frozen=True, slots=True)
class Play:
    """A recording of somebody speaking: the lips follow it. `text`: what is said, where the script tells."""

    path: Path
    text: str = ""


Beat = Say | Pause | Gesture | ShowSlide | Play


@dataclass(frozen=True, slots=True)
class LowerThird:
    """A name and what there is to say of it, shown low in the picture."""

    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """`background`: room, plain, transparent, or a picture or video file. `voice`: empty for the language's own.

    `subtitle`: under the title on a card. `length`: seconds it lasts at least. `fit`: seconds of speech and pauses that
    it is to take, by a speed within FIT of its own. `line`: where it begins; `places`: where its files are named.
    """

    title: str
    layout: Layout
    replica: str
    background: str | Path
    beats: tuple[Beat, ...]
    slide: Slide | None = None
    feeling: Feeling | None = None
    lower_third: LowerThird | None = None
    length: float = 0.0
    voice: str = ""
    subtitle: str = ""
    fit: float = 0.0
    line: int = 1
    places: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)


FIT = 0.12
"""Share by which a translated scene is said faster or slower so that it takes as long as the original."""


@dataclass(frozen=True, slots=True)
class Music:
    """A music file under the whole film; `volume`: 0 to 1, where nobody speaks."""

    path: Path
    volume: float = 0.25


@dataclass(frozen=True, slots=True)
class Script:
    """`burned`: captions are drawn into the picture. `label`: the visible word that says it is synthetic.

    `codec`: of the picture, where the file can hold several. `name`: the file's name, and `places`: where its files are
    named, for messages.
    """

    title: str
    language: str
    scenes: tuple[Scene, ...]
    quality: Quality = "720p"
    shape: Shape = "16:9"
    fps: int = 30
    burned: bool = False
    label: str = "AI-generated"
    logo: Path | None = None
    codec: Codec = "auto"
    music: Music | None = None
    name: str = field(default="script", compare=False, repr=False)
    places: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)

    @property
    def transparent(self) -> bool:
        """Whether every scene has nothing behind its face."""
        return all(scene.background == "transparent" for scene in self.scenes)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels, both even."""
        short = int(self.quality[:-1])
        across, up = (int(part) for part in self.shape.split(":"))
        long = round(short * max(across, up) / min(across, up) / 2) * 2
        return (long, short) if across >= up else (short, long)
