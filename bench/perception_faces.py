"""Pictures of the replicas with known turns, gazes and expressions, clean and as a poor camera gives them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from models.replicas import replica_path
from runtime.face.picture import ReplicaFace
from runtime.face.pose import pose_of

Picture = NDArray[np.uint8]
SIZE = (640, 480)
TRAINED, HELD_OUT = ("mira", "daniel"), ("mei", "walter")
"""Replicas that the reading of faces was learnt on, and those it has never seen."""
CONDITIONS = ("clean", "noise", "low light", "motion blur", "glasses")
_FARTHEST = (25.0, 14.0, 14.0)
_RIM = (30, 26, 24)
_EYE_RINGS = ((33, 133, 159, 145), (362, 263, 386, 374))


@dataclass(frozen=True, slots=True)
class Shot:
    """What a picture shows. `head`: degrees right, up, clockwise; `gaze`: degrees right and up of the camera."""

    replica: str
    shapes: dict[str, float]
    head: tuple[float, float, float]
    gaze: tuple[float, float]
    picture: Picture

    def amount(self, *names: str) -> float:
        """The mean of some blendshapes."""
        return float(np.mean([self.shapes.get(name, 0.0) for name in names]))

    @property
    def brow(self) -> float:
        """Raised positive, drawn negative."""
        raised = self.amount("browInnerUp", "browOuterUpLeft", "browOuterUpRight")
        return raised - self.amount("browDownLeft", "browDownRight")


def both(name: str, amount: float) -> dict[str, float]:
    return {f"{name}Left": amount, f"{name}Right": amount}


def shots(replica: str, count: int, seed: int, *, still: int = 5) -> Iterator[Shot]:
    """`count` pictures: `still` of the face at rest, then a third turned only, the others with expressions too.

    Turns go to ±25° across: the product itself turns its heads to ±12°, beyond about ±15° the outline of the hair
    smears, while the face within it is still what the pack's geometry says.
    """
    rng = np.random.default_rng(seed)
    face = ReplicaFace(replica_path(replica), SIZE)
    made = 0
    while made < count:
        shapes: dict[str, float] = {}
        head = np.zeros(3) if made < still else rng.uniform(-1, 1, 3) * _FARTHEST
        gaze = head[:2].copy()
        if made >= still and rng.random() < 0.5:
            gaze = gaze + rng.uniform((-25, -8), (25, 8))
        if made >= still and rng.random() < 0.67:
            shapes, head = _expression(rng), head * 0.6
        gaze = np.clip(gaze, (-30, -18), (30, 18))
        turned = (float(head[0]), float(head[1]), float(head[2]))
        try:
            picture = face.draw(pose_of(shapes, turned, (float(gaze[0]), float(gaze[1]))))
        except cv2.error:  # a mouth that would lie outside of the face's picture: beyond what the replica can show
            continue
        made += 1
        yield Shot(replica, shapes, turned, (float(gaze[0]), float(gaze[1])), picture)


def _expression(rng: np.random.Generator) -> dict[str, float]:
    shapes: dict[str, float] = {}
    mouth = rng.random()
    if mouth < 0.45:
        shapes |= both("mouthSmile", rng.uniform(0.1, 1))
    elif mouth < 0.65:
        shapes |= both("mouthFrown", rng.uniform(0.1, 1))
    elif mouth < 0.8:
        shapes |= both("mouthPress", rng.uniform(0.1, 1))
    brow = rng.random()
    if brow < 0.4:
        raised = rng.uniform(0.1, 1)
        shapes |= both("browOuterUp", raised) | {"browInnerUp": raised}
    elif brow < 0.75:
        shapes |= both("browDown", rng.uniform(0.1, 1))
    if rng.random() < 0.4:
        shapes["jawOpen"] = rng.uniform(0.05, 0.8)
    if rng.random() < 0.25:
        shapes |= both("eyeBlink", float(rng.choice([rng.uniform(0, 0.4), 1.0])))
    return shapes


def as_filmed(picture: Picture, condition: str, seed: int, landmarks: NDArray[np.float32] | None = None) -> Picture:
    """The picture as a poor camera, a dim room or a moving head gives it; glasses are drawn where the eyes are."""
    rng = np.random.default_rng(seed)
    match condition:
        case "clean":
            return picture
        case "noise":
            noisy = picture + rng.normal(0, 14, picture.shape)
            return _jpeg(np.clip(noisy, 0, 255).astype(np.uint8), 60)
        case "low light":
            dim = picture.astype(np.float64) * 0.2 + 3 + rng.normal(0, 2.5, picture.shape)
            return _jpeg(np.clip(dim, 0, 255).astype(np.uint8), 70)
        case "motion blur":
            return _moved(picture, 9, rng.uniform(0, np.pi))
        case "glasses":
            return picture if landmarks is None else _glasses(picture, landmarks)
    raise ValueError(condition)


def _jpeg(picture: Picture, quality: int) -> Picture:
    _, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


def _moved(picture: Picture, length: int, angle: float) -> Picture:
    kernel = np.zeros((length, length), np.float32)
    middle = length // 2
    reach = middle * np.array([np.cos(angle), np.sin(angle)])
    ends = [(round(middle - reach[0]), round(middle - reach[1])), (round(middle + reach[0]), round(middle + reach[1]))]
    cv2.line(kernel, ends[0], ends[1], 1.0)
    return np.asarray(cv2.filter2D(picture, -1, kernel / kernel.sum()), np.uint8)


def _glasses(picture: Picture, landmarks: NDArray[np.float32]) -> Picture:
    """Round rims with a faint reflection, a bridge and temples."""
    drawn = picture.copy()
    centres = [landmarks[list(ring), :2].mean(0) for ring in _EYE_RINGS]
    apart = float(np.linalg.norm(centres[1] - centres[0]))
    tilt = float(np.degrees(np.arctan2(*(centres[1] - centres[0])[::-1])))
    size = (round(0.40 * apart), round(0.33 * apart))
    for centre in centres:
        at = (round(float(centre[0])), round(float(centre[1])))
        glare = drawn.copy()
        cv2.ellipse(glare, at, size, tilt, 200, 300, (235, 240, 245), -1, cv2.LINE_AA)
        drawn = np.asarray(cv2.addWeighted(drawn, 0.82, glare, 0.18, 0), np.uint8)
        cv2.ellipse(drawn, at, size, tilt, 0, 360, _RIM, max(2, round(0.05 * apart)), cv2.LINE_AA)
    across = (centres[1] - centres[0]) / apart
    ends = [centres[0] + across * size[0], centres[1] - across * size[0]]
    temples = [landmarks[234, :2], landmarks[454, :2]]
    rims = [centres[0] - across * size[0], centres[1] + across * size[0]]
    for one, other in ((ends[0], ends[1]), (rims[0], temples[0]), (rims[1], temples[1])):
        points = [(round(float(p[0])), round(float(p[1]))) for p in (one, other)]
        cv2.line(drawn, points[0], points[1], _RIM, max(2, round(0.04 * apart)), cv2.LINE_AA)
    return drawn
