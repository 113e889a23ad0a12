"""Blinks, nods and shakes of the head: sequences of rendered faces at 15 pictures a second, with known times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.perception_faces import CONDITIONS, HELD_OUT, TRAINED, as_filmed, both
from models.replicas import replica_path
from models.store import ModelStore
from runtime.face.picture import ReplicaFace
from runtime.face.pose import pose_of
from runtime.loading import face_finder
from runtime.perception.gestures import Turned, blinks, gestures
from runtime.seeing.face_finder import FaceFinder, FaceSeen
from runtime.seeing.face_shape import shape_of

Rows = list[dict[str, Any]]
Picture = NDArray[np.uint8]
RATE = 15.0
SMALL = (426, 240)
"""A face of some 90 pixels: somebody at a step's distance from a cheap camera."""
_NEAR = 0.25  # seconds between a blink and what was found of it
_CLOSES, _OPENS = 0.07, 0.14  # seconds


def blink_scores(seconds: float) -> Rows:
    """F1 of blinks over `seconds` of each held-out replica in every condition."""
    finder = face_finder(ModelStore.default())
    hits = found = true = 0
    for seed, replica in enumerate(HELD_OUT):
        face = ReplicaFace(replica_path(replica), SMALL)
        for number, condition in enumerate(CONDITIONS):
            rng = np.random.default_rng(40 + 10 * seed + number)
            times = _blink_times(rng, seconds / len(CONDITIONS))
            lids = []
            finder.forget()
            for frame in range(round(seconds / len(CONDITIONS) * RATE)):
                at = frame / RATE
                head = (4 * np.sin(0.7 * at), 3 * np.sin(0.5 * at + 1), 2 * np.sin(0.4 * at))
                shut = max([0.0, *(_lid(at - time) for time in times)])
                seen = _filmed(face, finder, both("eyeBlink", shut), head, condition, frame)
                if seen is not None:
                    lids.append((at, _shut(seen)))
            told = [(a + b) / 2 for a, b in blinks(lids)]
            hits += _matched(times, told)
            found += len(told)
            true += len(times)
    return [_row(f"blinks: F1 over {true}", 2 * hits / max(found + true, 1), "")]


def _blink_times(rng: np.random.Generator, seconds: float) -> list[float]:
    times = [0.5]
    while times[-1] < seconds - 1:
        times.append(times[-1] + float(rng.uniform(0.8, 3.0)))
    return times[1:-1]


def _lid(since: float) -> float:
    if since < -_CLOSES or since > _OPENS:
        return 0.0
    return 1 + since / _CLOSES if since < 0 else 1 - since / _OPENS


def _matched(times: Sequence[float], told: Sequence[float]) -> int:
    free = list(told)
    hits = 0
    for time in times:
        near = min(free, key=lambda one: abs(one - time), default=None)
        if near is not None and abs(near - time) < _NEAR:
            free.remove(near)
            hits += 1
    return hits


@dataclass(frozen=True, slots=True)
class Heads:
    """How heads move: ranges in degrees and seconds, and whose they are. `resting`, `tilt`: degrees to either side."""

    replicas: tuple[str, ...]
    seed: int
    nod: tuple[float, float]
    shake: tuple[float, float]
    period: tuple[float, float]
    aside: tuple[float, float]
    resting: float
    tilt: float


SEEN = Heads(HELD_OUT, 70, (4, 8), (5, 10), (0.42, 0.8), (6, 12), 3, 0)
"""On these the thresholds of nods and shakes were chosen."""
FRESH = Heads((*TRAINED, *HELD_OUT), 4070, (4, 12), (5, 15), (0.4, 0.95), (5, 18), 7, 6)
"""Other seeds, two more replicas, wider ranges, tilted heads: measured once, nothing was chosen on them."""


def head_scores(each: int, heads: Heads) -> Rows:
    """Nods, shakes and neither, `each` of a kind for each replica: how many are told right."""
    finder = face_finder(ModelStore.default())
    right: dict[str, list[bool]] = {"nod": [], "shake": [], "neither": []}
    for number, replica in enumerate(heads.replicas):
        face = ReplicaFace(replica_path(replica), SMALL)
        rng = np.random.default_rng(heads.seed + number)
        for kind in right:
            for sequence in range(each):
                condition = CONDITIONS[sequence % len(CONDITIONS)]
                finder.forget()
                turned = []
                for frame, head in enumerate(_heads(kind, heads, rng)):
                    seen = _filmed(face, finder, {}, head, condition, frame)
                    if seen is not None:
                        pose = shape_of(seen.landmarks).head
                        turned.append(Turned(frame / RATE, pose.yaw, pose.pitch))
                told = {one[0] for one in gestures(turned)}
                right[kind].append(told == ({kind} if kind != "neither" else set()))
    name = "fresh" if heads.seed == FRESH.seed else "chosen on"
    rows = [_row(f"{kind}, {name}: right", 100 * float(np.mean(of)), "%") for kind, of in right.items()]
    every = [one for of in right.values() for one in of]
    return [*rows, _row(f"nods and shakes, {name}: right of {len(every)}", 100 * float(np.mean(every)), "%")]


def _heads(kind: str, heads: Heads, rng: np.random.Generator) -> Iterator[tuple[float, float, float]]:
    """Turns of the head over 2.6 s: a nod, a shake, or a head that wanders, looks aside once, or rises."""
    period = float(rng.uniform(*heads.period))
    times = int(rng.integers(2, 4))
    size = float(rng.uniform(*(heads.nod if kind == "nod" else heads.shake)))
    begins = float(rng.uniform(0.3, 0.6))
    resting = rng.uniform(-heads.resting, heads.resting, 2)
    drift = rng.uniform(-1, 1, 2)
    aside, axis = float(rng.uniform(*heads.aside)) * float(rng.choice([-1, 1])), int(rng.integers(0, 2))
    tilt = float(rng.uniform(-heads.tilt, heads.tilt)) if heads.tilt else 0.0
    for frame in range(round(2.6 * RATE)):
        at = frame / RATE
        head = resting + drift * np.sin(1.2 * at)
        phase = (at - begins) / period
        swing = float(np.sin(2 * np.pi * phase)) * size if 0 <= phase <= times else 0.0
        if kind == "nod":
            dip = float(1 - np.cos(2 * np.pi * phase)) / 2 if 0 <= phase <= times else 0.0
            head = head - np.array([0, size * dip])
        elif kind == "shake":
            head = head + np.array([swing, 0])
        else:
            step = aside / (1 + np.exp(-(at - 1.2) * 9))
            head = head + np.array([step, 0] if axis == 0 else [0, step * 0.6])
        yield float(head[0]), float(head[1]), tilt


def _filmed(
    face: ReplicaFace,
    finder: FaceFinder,
    shapes: dict[str, float],
    head: tuple[float, float, float],
    condition: str,
    seed: int,
) -> FaceSeen | None:
    picture = face.draw(pose_of(shapes, head, (head[0], head[1])))
    clean = finder.find(picture) if condition == "glasses" else None
    blurred = "clean" if condition == "motion blur" else condition  # such small faces would be nothing but blur
    return finder.find(as_filmed(picture, blurred, seed, clean.landmarks if clean is not None else None))


def _shut(seen: FaceSeen) -> float:
    return (seen.blendshapes["eyeBlinkLeft"] + seen.blendshapes["eyeBlinkRight"]) / 2


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": unit}
