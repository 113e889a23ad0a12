"""Held-out renders: poses that were not baked, rendered whole, so that drawing can be measured against them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np

from models.replicas.build import mouths
from models.replicas.build.person import Person
from models.replicas.build.pictures import read_picture, reduced
from models.replicas.build.studio import Box

MOUTHS, FACES = 60, 20
SEED = 90210
APART = 0.004
"""Decimetres, root mean square over the lips: held-out mouths are at least this far from every baked one."""
FACE_BOX = Box(576, 28, 1344, 796)
FACE_SCALE = 0.5
FEW, SMALL = 20, 0.25
"""How many poses there are of each kind where there are few, and the scale at which their faces are rendered."""
LOSSLESS = 101
"""What OpenCV takes for WebP without loss: with loss it would halve the resolution of colour."""


@dataclass(frozen=True)
class Shot:
    """One held-out pose: blendshapes on top of rest, gaze (degrees right, up), head (yaw, pitch, roll in degrees)."""

    expression: dict[str, float]
    gaze: tuple[float, float] = (0.0, 0.0)
    head: tuple[float, float, float] = field(default=(0.0, 0.0, 0.0))


def mouth_shots(person: Person, baked: tuple[mouths.Expression, ...]) -> list[Shot]:
    rng = np.random.default_rng(SEED)
    known = mouths.lips(person, baked)
    chosen: list[Shot] = []
    while len(chosen) < MOUTHS:
        one = mouths.spoken(rng)
        gap = ((mouths.lips(person, [one])[0] - known) ** 2).mean(1).min()
        if gap > APART**2:
            chosen.append(Shot(one))
    return chosen


def face_shots() -> list[Shot]:
    """Expression, gaze and head all at once, over the whole range that a conversation uses."""
    rng = np.random.default_rng(SEED + 1)
    chosen = []
    for _ in range(FACES):
        blink, wide, squint = rng.uniform(0, 0.5) * (rng.random() < 0.3), rng.uniform(0, 0.4), rng.uniform(0, 0.4)
        brows = {"browInnerUp": float(rng.uniform(0, 0.6)), **mouths.both("browDown", float(rng.uniform(0, 0.4)))}
        lids = {**mouths.both("eyeBlink", float(blink)), **mouths.both("eyeWide", float(wide * (rng.random() < 0.4)))}
        lids |= mouths.both("eyeSquint", float(squint * (rng.random() < 0.4)))
        up = float(rng.uniform(0, 0.5) * (rng.random() < 0.5))
        parts = ((1.0, brows), (1.0, lids), (1.0, mouths.both("browOuterUp", up)), (1.0, mouths.spoken(rng)))
        head = (float(rng.uniform(-12, 12)), float(rng.uniform(-10, 10)), float(rng.uniform(-6, 6)))
        gaze = (float(rng.uniform(-12, 12)), float(rng.uniform(-8, 8)))
        chosen.append(
            Shot(mouths.mix(*parts), (round(gaze[0], 2), round(gaze[1], 2)),
                 (round(head[0], 2), round(head[1], 2), round(head[2], 2)))
        )  # fmt: skip
    return chosen


def write(
    folder: Path, mouth_box: Box, mouths_made: list[tuple[Shot, Path]], faces_made: list[tuple[Shot, Path]],
    face_scale: float,
) -> None:  # fmt: skip
    """The pictures as WebP with alpha and `poses.json`, which says where on the 1920 x 1080 picture they lie."""
    folder.mkdir(parents=True, exist_ok=True)
    about: dict[str, object] = {}
    for name, box, scale, made in (
        ("mouth", mouth_box, 1.0, mouths_made),
        ("face", FACE_BOX, face_scale, faces_made),
    ):
        for i, (_, path) in enumerate(made):
            picture = read_picture(path)
            high = round((box.bottom - box.top) * scale)
            if picture.shape[0] != high:
                picture = reduced(picture, high / picture.shape[0])
            cv2.imwrite(str(folder / f"{name}-{i:02d}.webp"), picture, [cv2.IMWRITE_WEBP_QUALITY, LOSSLESS])
        about[name] = {
            "box": [box.left, box.top, box.right, box.bottom],
            "scale": scale,
            "poses": [{"blendshapes": s.expression, "gaze": s.gaze, "head": s.head} for s, _ in made],
        }
    (folder / "poses.json").write_text(json.dumps(about, indent=1) + "\n")
