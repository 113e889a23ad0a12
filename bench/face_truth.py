"""How near the drawn face comes to one rendered whole: PSNR and SSIM over held-out poses that were never baked.

The renders and their poses lie in models/replicas/truth; `python -m models.replicas.build --held-out` makes them.
Mouths are compared over the whole baked crop, and again over the lips alone; faces over head, neck and shoulders.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from models.replicas import replica_path
from runtime.face.picture import ReplicaFace
from runtime.face.pose import Pose, pose_of

Picture = NDArray[np.uint8]
F64 = NDArray[np.float64]
Rows = list[dict[str, Any]]

TRUTH = Path(__file__).parent.parent / "models/replicas/truth"
GREY = 128
CANVAS = (1920, 1080)
SOLID = 250


@dataclass(frozen=True)
class HeldOut:
    """A pose, its render (h, w, 4) with straight alpha, RGBA, and where that lies: left, top, right, bottom."""

    name: str
    pose: Pose
    picture: Picture
    box: tuple[int, int, int, int]
    scale: float


@dataclass(frozen=True)
class Score:
    """Of one pose: PSNR in dB and SSIM (Wang, Bovik, Sheikh and Simoncelli 2004)."""

    name: str
    psnr: float
    ssim: float


def held_out(replica: str, kind: str) -> list[HeldOut]:
    """All held-out poses of a kind, `mouth` or `face`. Raises FileNotFoundError when the replica has none."""
    folder = TRUTH / replica
    about = json.loads((folder / "poses.json").read_text(encoding="utf-8"))[kind]
    found = []
    for i, pose in enumerate(about["poses"]):
        name = f"{kind}-{i:02d}"
        picture = cv2.imread(str(folder / f"{name}.webp"), cv2.IMREAD_UNCHANGED)
        if picture is None:
            raise FileNotFoundError(folder / f"{name}.webp")
        rgba = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGRA2RGBA), np.uint8)
        drawn = pose_of(pose["blendshapes"], tuple(pose["head"]), tuple(pose["gaze"]))
        found.append(HeldOut(name, drawn, rgba, tuple(about["box"]), about["scale"]))
    return found


def score(face: ReplicaFace, one: HeldOut, within: tuple[int, int, int, int] | None = None) -> Score:
    """How near the face, drawn before plain grey, comes to the render. `within`: a part of its box to look at."""
    left, top, right, bottom = one.box
    drawn = face.draw(one.pose)[top:bottom, left:right, :3]
    if one.scale != 1:
        drawn = np.asarray(cv2.resize(drawn, one.picture.shape[1::-1], interpolation=cv2.INTER_AREA), np.uint8)
    alpha = one.picture[..., 3:].astype(np.float64) / 255
    truth = one.picture[..., :3] * alpha + GREY * (1 - alpha)
    a, b = drawn.astype(np.float64), truth
    if within is not None:
        rows, columns = slice(within[1] - top, within[3] - top), slice(within[0] - left, within[2] - left)
        a, b = a[rows, columns], b[rows, columns]
    # Where there is nothing but background there is nothing to get wrong.
    there = np.abs(b - GREY).max(2) + np.abs(a - GREY).max(2) > 0
    error = ((a - b) ** 2).mean(2)[there].mean()
    return Score(one.name, float(10 * np.log10(255**2 / max(error, 1e-9))), float(_ssim(a, b)[there].mean()))


def _ssim(a: F64, b: F64) -> F64:
    """The map (h, w) of SSIM on luma."""
    weights = np.array([0.299, 0.587, 0.114])
    x, y = a @ weights, b @ weights

    def mean(values: F64) -> F64:
        return np.asarray(cv2.GaussianBlur(values, (11, 11), 1.5), np.float64)

    mx, my = mean(x), mean(y)
    vx, vy, both = mean(x * x) - mx * mx, mean(y * y) - my * my, mean(x * y) - mx * my
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    result: F64 = ((2 * mx * my + c1) * (2 * both + c2)) / ((mx * mx + my * my + c1) * (vx + vy + c2))
    return result


def lips_box(one: HeldOut) -> tuple[int, int, int, int]:
    """The middle of a mouth's crop, where lips and teeth are."""
    left, top, right, bottom = one.box
    wide, high = right - left, bottom - top
    return left + wide // 5, top + high // 5, right - wide // 5, bottom - high // 5


def run(quick: bool) -> Rows:
    """Rows of name, value and unit, for every replica that has held-out renders."""
    rows: Rows = []
    for folder in sorted(path.parent for path in TRUTH.glob("*/poses.json")):
        replica = folder.name
        face = ReplicaFace(replica_path(replica), CANVAS, np.full((CANVAS[1], CANVAS[0], 3), GREY, np.uint8))
        shots = held_out(replica, "mouth")[:: 3 if quick else 1]
        rows += _rows(f"{replica}, mouth", [score(face, one) for one in shots])
        rows += _rows(f"{replica}, lips", [score(face, one, lips_box(one)) for one in shots])
        whole = [score(face, one) for one in held_out(replica, "face")]
        rows += _rows(f"{replica}, whole face", whole) if whole else []
    return rows


def _rows(what: str, scores: list[Score]) -> Rows:
    worst, mean = min(scores, key=lambda s: s.psnr), float(np.mean([s.psnr for s in scores]))
    return [
        {"name": f"{what}: PSNR, mean of {len(scores)}", "value": round(mean, 2), "unit": "dB"},
        {"name": f"{what}: PSNR, worst ({worst.name})", "value": round(worst.psnr, 2), "unit": "dB"},
        {"name": f"{what}: SSIM, mean", "value": round(float(np.mean([s.ssim for s in scores])), 4), "unit": ""},
        {"name": f"{what}: SSIM, worst", "value": round(min(s.ssim for s in scores), 4), "unit": ""},
    ]  # fmt: skip


def main() -> int:
    for row in run("--quick" in sys.argv):
        print(f"{row['name']:48} {row['value']:>8} {row['unit']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
