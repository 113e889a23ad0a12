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
from numpy.typing import NDArray

from models.replicas.build import background, mouths, truth
from models.replicas.build.basemesh import BaseMesh
from models.replicas.build.description import Description
from models.replicas.build.person import SIDES, Person
from models.replicas.build.pictures import read_picture
from models.replicas.build.scene import Layer, Stage
from models.replicas.build.studio import Box, render
from models.replicas.build.surface import evaluate, project


@dataclass(frozen=True)
class Step:
    """One kind of picture: which layer, in which box, how many samples, and what of the description it depends on.

    `recipe` is raised when the code changes what the step makes. `hair`: whether the hair is there to cast its shadow.
    `scale`: its resolution, 1 being the 1920 x 1080 picture's.
    """

    layer: Layer
    box: str
    samples: int
    depends: tuple[str, ...]
    recipe: int
    hair: bool = True
    scale: float = 1.0


_HEAD = ("shape", "rest", "skin", "light", "seed", "brows.colour", "brows.height", "hair.scalp", "hair.grey")
_HAIR = ("hair.style", "hair.strands", "hair.part", "hair.recede", "hair.thin")
_ALL = ("shape", "rest", "skin", "eyes", "hair", "brows", "clothes", "light", "seed")
STEPS: dict[str, Step] = {
    "face": Step("face", "face", 4, (*_HEAD, *_HAIR, "brows"), 5, scale=2.0),
    "hair": Step("hair", "hair", 6, ("shape", "light", "hair", "seed"), 5, scale=2.0),
    "hair_back": Step("hair_back", "hair", 6, ("shape", "light", "hair", "seed"), 5),
    "torso": Step("torso", "torso", 6, (*_HEAD, *_HAIR, "clothes"), 5),
    "eyes_lit": Step("eyes_lit", "lids", 8, ("shape", "rest", "light", "eyes", *_HAIR), 3),
    "mouth": Step("mouth", "mouth", 6, _HEAD, 4, hair=False),
    "lids": Step("face", "lids", 6, (*_HEAD, "brows"), 3, hair=False),
    "gaze": Step("eyes", "lids", 8, ("shape", "light", "eyes"), 4, hair=False),
    "truth_mouth": Step("bald", "mouth", 7, _ALL, 1),
    "truth_face": Step("all", "truth_face", 4, _ALL, 3),
    "truth_face_small": Step("all", "truth_face", 6, _ALL, 1, scale=truth.SMALL),
    "turned": Step("all", "truth_face", 6, _ALL, 1, scale=truth.SMALL),
}
OTHERS = {"surface": (("shape", "hair", "seed"), 6), "background": (("seed",), 1)}


TURNED = {
    (yaw, pitch): truth.Shot({}, head=(yaw, pitch, 0.0))
    for yaw in (-12.0, 0.0, 12.0) for pitch in (-10.0, 0.0, 10.0) if yaw or pitch
}  # fmt: skip
"""Heads that are rendered turned, by yaw and pitch, so that drawing can be put right by them."""
Pose = mouths.Expression | tuple[float, float] | truth.Shot | None


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
    truth_face: Box = truth.FACE_BOX


class Bake:
    """One replica being baked. Properties build what they need on first use; `run` does all steps in order."""

    def __init__(
        self, description: Description, data: Path, cache: Path, threads: int, deadline: float, few: bool = False
    ) -> None:
        """`few`: fewer held-out poses, and small ones."""
        self._few = few
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
    def mouths(self) -> tuple[mouths.Expression, ...]:
        return mouths.choose(self.person, self.description.mouths)

    @cached_property
    def stage(self) -> Stage:
        return Stage(self.person, self._threads)

    def run(self, say: Callable[[str], None], held_out: bool = False) -> None:
        """Does what is not done yet, with the held-out renders too if wanted.

        Raises OutOfTime between steps when the deadline has passed.
        """
        for name, make in [*self.steps(), *(self.held_out_steps() if held_out else [])]:
            if name.exists():
                continue
            if time.monotonic() > self._deadline:
                raise OutOfTime
            start, worked = time.monotonic(), time.process_time()
            make()
            spent = f"{time.monotonic() - start:.0f} s, {time.process_time() - worked:.0f} s of processor time"
            say(f"{name.stem.rsplit('-', 1)[0]}: {spent}")

    def steps(self) -> list[tuple[Path, Callable[[], None]]]:
        """Every result and what makes it, in order."""
        todo: list[tuple[Path, Callable[[], None]]] = [
            (self.path("surface"), self._surface),
            (self.path("background"), self._background),
        ]
        once = ("face", "hair", "hair_back", "torso", "eyes_lit")
        todo += [(self.path(name), self._picture(name)) for name in once]
        todo += [(self.path("mouth", m), self._picture("mouth", m)) for m in self.mouths]
        todo += [(self.path("lids", m), self._picture("lids", m)) for m in mouths.LIDS]
        todo += [(self.path("gaze", g), self._picture("gaze", g)) for g in mouths.GAZES]
        todo += [(self.path("turned", shot), self._picture("turned", shot)) for shot in TURNED.values()]
        return todo

    @cached_property
    def held_out(self) -> dict[str, list[truth.Shot]]:
        mouth, face = truth.mouth_shots(self.person, self.mouths), truth.face_shots()
        if self._few:
            return {"truth_mouth": mouth[: truth.FEW], "truth_face_small": face[: truth.FEW]}
        return {"truth_mouth": mouth, "truth_face": face}

    def held_out_steps(self) -> list[tuple[Path, Callable[[], None]]]:
        return [
            (self.path(step, shot), self._picture(step, shot))
            for step, shots in self.held_out.items()
            for shot in shots
        ]

    def write_held_out(self, folder: Path) -> None:
        made = {step: [(shot, self.path(step, shot)) for shot in shots] for step, shots in self.held_out.items()}
        faces = made["truth_face_small" if self._few else "truth_face"]
        truth.write(
            folder, self.boxes.mouth, made["truth_mouth"], faces, truth.SMALL if self._few else truth.FACE_SCALE
        )

    def turned(self) -> dict[tuple[float, float], NDArray[np.uint8]]:
        """The renders of turned heads, BGRA, by yaw and pitch."""
        return {head: read_picture(self.path("turned", shot)) for head, shot in TURNED.items()}

    def path(self, step: str, pose: Pose = None) -> Path:
        """Where a step's result lies; its name holds a digest of all it depends on."""
        if step in STEPS:
            one = STEPS[step]
            depends, recipe, quality = one.depends, one.recipe, [one.samples, one.scale]
        else:
            (depends, recipe), quality = OTHERS[step], []
        said = asdict(pose) if isinstance(pose, truth.Shot) else pose
        about = [step, recipe, quality, {key: self._described(key) for key in depends}, said]
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
            shot = pose if isinstance(pose, truth.Shot) else truth.Shot(
                pose if isinstance(pose, dict) else {}, pose if isinstance(pose, tuple) else (0.0, 0.0)
            )  # fmt: skip
            self.stage.pose(shot.expression, shot.gaze, shot.head)
            self.stage.show(about.layer, about.hair)
            render(self.path(step, pose), getattr(self.boxes, about.box), about.samples, about.scale)

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
