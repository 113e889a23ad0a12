"""The steps of a bake. Each leaves one file in the cache, named after everything it depends on, and is done once."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path

import cv2
import numpy as np

from models.replicas.build import background, mouths
from models.replicas.build.basemesh import BaseMesh
from models.replicas.build.description import Description
from models.replicas.build.person import SIDES, Person
from models.replicas.build.scene import Layer, Stage
from models.replicas.build.studio import Box, render
from models.replicas.build.surface import evaluate, project


@dataclass(frozen=True)
class Step:
    """One kind of picture: which layer, in which box, how many samples, and what of the description it depends on.

    `recipe` is raised when the code changes what the step makes. `hair`: whether the hair is there to cast its shadow.
    """

    layer: Layer
    box: str
    samples: int
    depends: tuple[str, ...]
    recipe: int
    hair: bool = True


_HEAD = ("shape", "rest", "skin", "light", "seed")
_HAIR = ("hair.style", "hair.strands", "hair.part")
STEPS: dict[str, Step] = {
    "face": Step("face", "face", 48, (*_HEAD, *_HAIR, "brows"), 2),
    "hair": Step("hair", "hair", 64, ("shape", "light", "hair", "seed"), 2),
    "hair_back": Step("hair_back", "hair", 24, ("shape", "light", "hair", "seed"), 2),
    "torso": Step("torso", "torso", 20, (*_HEAD, *_HAIR, "clothes"), 3),
    "eyes_lit": Step("eyes_lit", "lids", 32, ("shape", "rest", "light", "eyes", *_HAIR), 1),
    "mouth": Step("mouth", "mouth", 20, _HEAD, 2, hair=False),
    "lids": Step("face", "lids", 28, (*_HEAD, *_HAIR, "brows"), 1),
    "gaze": Step("eyes", "lids", 32, ("shape", "light", "eyes"), 2, hair=False),
}
OTHERS = {"surface": (("shape", "hair", "seed"), 2), "background": (("seed",), 1)}


Pose = mouths.Expression | tuple[float, float] | None


class OutOfTime(Exception):
    """The allotted minutes are used up; what is done stays in the cache."""


@dataclass(frozen=True)
class Boxes:
    """The parts of the 1920 x 1080 picture that the layers fill."""

    face: Box
    hair: Box
    torso: Box
    mouth: Box
    lids: Box


class Bake:
    """One replica being baked. Properties build what they need on first use; `run` does all steps in order."""

    def __init__(self, description: Description, data: Path, cache: Path, threads: int, deadline: float) -> None:
        self.description = description
        self._data = data
        self._cache = cache
        self._threads = threads
        self._deadline = deadline
        cache.mkdir(parents=True, exist_ok=True)

    @cached_property
    def person(self) -> Person:
        return Person(BaseMesh(self._data), self.description)

    @cached_property
    def stage(self) -> Stage:
        return Stage(self.person, self._threads)

    def run(self, say: Callable[[str], None]) -> None:
        """Does what is not done yet. Raises OutOfTime between steps when the deadline has passed."""
        for name, make in self.steps():
            if name.exists():
                continue
            if time.monotonic() > self._deadline:
                raise OutOfTime
            start = time.monotonic()
            make()
            say(f"{name.stem.rsplit('-', 1)[0]}: {time.monotonic() - start:.0f} s")

    def steps(self) -> list[tuple[Path, Callable[[], None]]]:
        """Every result and what makes it, in order."""
        todo: list[tuple[Path, Callable[[], None]]] = [
            (self.path("surface"), self._surface),
            (self.path("background"), self._background),
        ]
        once = ("face", "hair", "hair_back", "torso", "eyes_lit")
        todo += [(self.path(name), self._picture(name)) for name in once]
        todo += [(self.path("mouth", m), self._picture("mouth", m)) for m in mouths.MOUTHS]
        todo += [(self.path("lids", m), self._picture("lids", m)) for m in mouths.LIDS]
        todo += [(self.path("gaze", g), self._picture("gaze", g)) for g in mouths.GAZES]
        return todo

    def path(self, step: str, pose: Pose = None) -> Path:
        """Where a step's result lies; its name holds a digest of all it depends on."""
        if step in STEPS:
            depends, recipe, samples = STEPS[step].depends, STEPS[step].recipe, STEPS[step].samples
        else:
            (depends, recipe), samples = OTHERS[step], 0
        about = [step, recipe, samples, {key: self._described(key) for key in depends}, pose]
        digest = hashlib.sha256(json.dumps(about, sort_keys=True).encode()).hexdigest()[:16]
        return self._cache / f"{step}-{digest}.{'npz' if step == 'surface' else 'png'}"

    def _described(self, key: str) -> object:
        value: object = asdict(self.description)
        for name in key.split("."):
            assert isinstance(value, dict)
            value = value[name]
        return value

    def _picture(self, step: str, pose: Pose = None) -> Callable[[], None]:
        def make() -> None:
            about = STEPS[step]
            self.stage.pose(pose if isinstance(pose, dict) else {}, pose if isinstance(pose, tuple) else (0.0, 0.0))
            self.stage.show(about.layer, about.hair)
            render(self.path(step, pose), getattr(self.boxes, about.box), about.samples)

        return make

    def _surface(self) -> None:
        made = evaluate(self.stage)
        self.stage.pose({})
        part = self.path("surface").with_suffix(".part.npz")
        np.savez(
            part, vertices=made.vertices, displacements=made.displacements.astype(np.float32), triangles=made.triangles,
            turns=made.turns, head=made.head, mouth_parts=made.mouth_parts, strands=self.stage.hair_strands,
        )  # fmt: skip
        part.replace(self.path("surface"))

    def _background(self) -> None:
        picture = background.clinic(self.description.seed)
        cv2.imwrite(str(self.path("background")), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))

    @cached_property
    def boxes(self) -> Boxes:
        person = self.person
        with np.load(self.path("surface")) as made:
            head = made["vertices"][(made["head"] > 0.02) & (made["turns"] > 0.02)]
            strands = made["strands"].reshape(-1, 3)
        eye_left, eye_right = (project(person.eyes[s].centre[None].astype(float))[0][0] for s in SIDES)
        lips = project(person.shape[person.body.ids][person.masks["lips"] > 0.6])[0].mean(0)
        unit = abs(eye_left[0] - eye_right[0]) / 0.57
        hair, _ = project(strands)
        face, _ = project(head)
        low, high = hair.min(0), hair.max(0)
        middle = (eye_left + eye_right) / 2
        return Boxes(
            face=_box(face[:, 0].min(), face[:, 1].min(), face[:, 0].max(), face[:, 1].max(), 12),
            hair=_box(low[0], low[1], high[0], high[1], 4),
            torso=Box(0, int(project(np.array([[0, 5.95, 0.9]]))[0][0, 1]) // 8 * 8, 1920, 1080),
            mouth=_box(lips[0] - 0.52 * unit, lips[1] - 0.36 * unit, lips[0] + 0.52 * unit, lips[1] + 0.44 * unit, 0),
            lids=_box(
                middle[0] - 0.66 * unit, middle[1] - 0.20 * unit, middle[0] + 0.66 * unit, middle[1] + 0.22 * unit, 0
            ),
        )


def _box(left: float, top: float, right: float, bottom: float, margin: int) -> Box:
    a, b = int(left - margin) // 8 * 8, max(int(top - margin) // 8 * 8, 0)
    return Box(a, b, -(-int(right + margin) // 8) * 8, min(-(-int(bottom + margin) // 8) * 8, 1080))
