"""Scenes told, with the name of what each shows: stretches of film are kept under it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from models.replicas import replica_path
from runtime.errors import BadInput
from runtime.export.captions import Cue, cues
from runtime.export.crew import Stopped
from runtime.export.formats import Codec
from runtime.export.narration import Narration, narrate
from runtime.export.segments import SECONDS, suffix
from runtime.export.speaker import digest
from runtime.script.model import Play, Scene, Script, ShowSlide
from runtime.script.problem import ScriptProblem
from runtime.speech.voice import WordTime

if TYPE_CHECKING:  # processes that only draw need no voices, and their models' libraries are slow to load
    from runtime.export.voices import Voices

DRAWN = "4"
"""Of what is drawn, and how it is encoded: a change here makes kept segments of an older Bedside unused."""


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """A scene with its narration; `begins`: its first frame in the film.

    `shown`: the words of its captions, where they are not those that are said.
    """

    scene: Scene
    narration: Narration
    key: str
    begins: int
    shown: tuple[WordTime, ...] | None = None

    @property
    def captions(self) -> tuple[Cue, ...]:
        """What is read while it is said, in the scene's own time."""
        return cues(self.narration.words if self.shown is None else self.shown)

    def captioned(self, words: tuple[WordTime, ...], language: str) -> Told:
        """The same with other words to be read."""
        said = hashlib.sha256(repr((self.key, language, words)).encode()).hexdigest()[:32]
        return replace(self, key=said, shown=words)


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """Frames `first` to `last` (outside) of scene number `scene`, and where they are kept."""

    scene: int
    first: int
    last: int
    path: Path


def tell(script: Script, voices: Voices, kept: Path | None, stopped: Callable[[], bool]) -> list[Told]:
    """Say all scenes. Raises ScriptProblem, Stopped."""
    told, at = [], 0
    for scene in script.scenes:
        if stopped():
            raise Stopped
        speaker = voices.speaker(scene.voice, script.language, kept).until(stopped)
        try:
            narration = narrate(scene, speaker, script.fps)
        except BadInput as problem:
            place = scene.places.get("audio", (scene.line, 1))
            raise ScriptProblem(script.name, *place, problem.said, problem.advice) from problem
        told.append(Told(scene, narration, scene_key(script, scene, speaker.name), at))
        at += narration.frames
    return told


def scene_key(script: Script, scene: Scene, voice: str) -> str:
    """Names all that a scene's pictures depend on: what it says, how it looks, the bytes of its files."""
    slides = [scene.slide, *(beat.slide for beat in scene.beats if isinstance(beat, ShowSlide))]
    files = [slide.path for slide in slides if slide is not None]
    files += [beat.path for beat in scene.beats if isinstance(beat, Play)]
    files += [path for path in (script.logo, scene.background) if isinstance(path, Path)]
    looks = (script.size, script.fps, script.burned, script.label)
    pictures = [digest(replica_path(scene.replica))] if scene.layout in ("face", "side", "corner") else []
    parts = [DRAWN, repr(looks), repr(replace(scene, line=0)), voice, *pictures, *(digest(file) for file in files)]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


def stretches(told: Sequence[Told], fps: int, codec: Codec, folder: Path) -> Iterator[Stretch]:
    """All of a film's stretches in order."""
    length = SECONDS * fps
    for number, one in enumerate(told):
        place = folder / f"{one.key}-{codec}"
        for first in range(0, one.narration.frames, length):
            last = min(first + length, one.narration.frames)
            yield Stretch(number, first, last, place / f"{first:07d}{suffix(codec)}")
