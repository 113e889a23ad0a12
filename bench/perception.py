"""What perception costs, and how right it is: on rendered faces of known truth, and on recorded speech.

The faces that count are two replicas that nothing was learnt on, and photographs and films of real people that packages
carry, described by hand. Prosody is compared with Praat (through parselmouth) on clips of human speech.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.perception_faces import CONDITIONS, HELD_OUT, SIZE, Shot, as_filmed, shots
from bench.perception_laughter import laughter_rows
from bench.perception_moves import FRESH, SEEN, blink_scores, head_scores
from bench.perception_prosody import prosody_rows
from bench.perception_real import real_rows
from bench.perception_sessions import session_rows
from models.replicas import replica_path
from models.store import ModelStore
from runtime.face.picture import ReplicaFace
from runtime.face.pose import REST
from runtime.loading import face_finder, watcher
from runtime.seeing.expression import expression_of
from runtime.seeing.face_finder import FaceSeen
from runtime.seeing.face_shape import shape_of
from runtime.seeing.gaze import looks_at_us
from runtime.seeing.look import Expression

Rows = list[dict[str, Any]]
F64 = NDArray[np.float64]
STILL = 6
_ON, _OFF = 9.0, 20.0
"""Degrees: gazes between them are on the edge of a screen at arm's length, and count neither way."""


def run(quick: bool) -> Rows:
    """Some eight minutes of processor time; quick: two. Each part is told as it comes; two are measured side by side,
    but for the costs.
    """
    rows = _costs()
    _tell(rows)
    parts = (
        partial(session_rows, 3 if quick else None),
        partial(_faces, 80 if quick else 260),
        partial(head_scores, 2 if quick else 5, FRESH),
        partial(blink_scores, 20.0 if quick else 75.0),
        partial(real_rows, quick),
        partial(head_scores, 2 if quick else 5, SEEN),
        partial(prosody_rows, 4 if quick else None),
        partial(laughter_rows, quick),
    )
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        for part in [pool.submit(part) for part in parts]:
            found = part.result()
            _tell(found)
            rows += found
    return rows


def _tell(rows: Rows) -> None:
    for row in rows:
        print(f"{row['name']}: {row['value']:.4g} {row['unit']}", file=sys.stderr, flush=True)


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": unit}


# ---------------------------------------------------------------------------------------------------------- costs


def _costs() -> Rows:
    """Processor time of each stage, and of a second of looking as it is in a conversation."""
    store = ModelStore.default()
    picture = ReplicaFace(replica_path(HELD_OUT[0]), SIZE).draw(REST)
    look = watcher(store, time.thread_time)
    finder = face_finder(store)
    face = finder.find(picture)
    assert face is not None
    stages: dict[str, Callable[[], object]] = {
        "landmarks and blendshapes": lambda: finder.find(picture),
        "turn and expression": lambda: expression_of(face, shape_of(face.landmarks)),
        "counting people": lambda: look._far.find(picture) if look._far is not None else None,
        "body": lambda: look._body.read(picture, face.x, face.y, face.height) if look._body is not None else None,
    }
    rows = []
    for name, stage in stages.items():
        took = []
        for _ in range(25):
            before = time.thread_time()
            stage()
            took.append(time.thread_time() - before)
        rows.append(_row(f"cost: {name}", 1000 * float(np.median(took)), "ms"))
    before, seconds = time.thread_time(), 10
    at = 0.0
    looks = 0
    while at < seconds:
        look.look(picture, at)
        at += look.pause()
        looks += 1
    spent = time.thread_time() - before
    rows.append(_row("looks a second within the budget", looks / seconds, ""))
    rows.append(_row("cost: looking, share of one core", 100 * spent / seconds, "%"))
    return rows


# ---------------------------------------------------------------------------------------------------------- faces


def _faces(count: int) -> Rows:
    """Turn, gaze and expression on `count` pictures of each held-out replica, a fifth of them in each condition."""
    finder = face_finder(ModelStore.default())
    seen: list[tuple[Shot, str, FaceSeen | None]] = []
    for seed, replica in enumerate(HELD_OUT):
        for number, shot in enumerate(shots(replica, count, 900 + seed, still=STILL)):
            finder.forget()
            condition = CONDITIONS[number % len(CONDITIONS)] if number >= STILL else "clean"
            clean = finder.find(shot.picture) if condition == "glasses" else None
            filmed = as_filmed(shot.picture, condition, number, clean.landmarks if clean else None)
            finder.forget()
            finder.find(filmed)
            seen.append((shot, condition, finder.find(filmed)))
    there = [(shot, condition, face) for shot, condition, face in seen if face is not None]
    rows = [_row(f"faces found of {len(seen)}", 100 * len(there) / len(seen), "%")]
    rows += _turns(there)
    rows += _gazes(there)
    return rows + _expressions(there)


def _turns(seen: list[tuple[Shot, str, FaceSeen]]) -> Rows:
    heads = [shape_of(face.landmarks).head for _, _, face in seen]
    found = np.array([[head.yaw, head.pitch, head.roll] for head in heads])
    error = np.abs(found - np.array([shot.head for shot, _, _ in seen]))
    rows = [
        _row(f"{axis}: median error to ±{most}°", float(np.median(error[:, i])), "°")
        for i, (axis, most) in enumerate((("yaw", 25), ("pitch", 14), ("roll", 14)))
    ]
    rows.append(_row("yaw: error at the 95th percentile", float(np.percentile(error[:, 0], 95)), "°"))
    for condition in CONDITIONS:
        of = [i for i, (_, told, _) in enumerate(seen) if told == condition]
        rows.append(_row(f"yaw: median error, {condition}", float(np.median(error[of, 0])), "°"))
    return rows


def _gazes(seen: list[tuple[Shot, str, FaceSeen]]) -> Rows:
    told = []
    for shot, condition, face in seen:
        across, up = shot.gaze
        if shot.amount("eyeBlinkLeft", "eyeBlinkRight") > 0.3:
            continue
        on = abs(across) <= _ON and -_ON <= up <= _ON
        if on or abs(across) >= _OFF:
            looking = looks_at_us(face)
            if looking is not None:
                told.append((on, looking, condition))
    right = [on == looking for on, looking, _ in told]
    rows = [_row(f"gaze on or off the screen, right of {len(told)}", 100 * float(np.mean(right)), "%")]
    for condition in CONDITIONS:
        of = [on == looking for on, looking, where in told if where == condition]
        rows.append(_row(f"gaze on or off, {condition}", 100 * float(np.mean(of)), "%"))
    return rows


def _expressions(seen: list[tuple[Shot, str, FaceSeen]]) -> Rows:
    """Correlation with what was drawn, each face against itself at rest, as it is used."""
    people = {shot.replica for shot, _, _ in seen}
    read = [(shot, condition, expression_of(face, shape_of(face.landmarks))) for shot, condition, face in seen]
    rest: dict[str, Expression] = {}
    for person in people:
        still = [one for shot, _, one in read if shot.replica == person][: STILL - 1]
        rest[person] = Expression(*np.mean([_values(one) for one in still], axis=0).tolist())
    rows: Rows = []
    truths: tuple[tuple[str, Callable[[Shot], float]], ...] = (
        ("smile", lambda shot: shot.amount("mouthSmileLeft", "mouthSmileRight")),
        ("brow", lambda shot: shot.brow),
        ("jaw", lambda shot: shot.amount("jawOpen")),
        ("frown", lambda shot: shot.amount("mouthFrownLeft", "mouthFrownRight")),
        ("press", lambda shot: shot.amount("mouthPressLeft", "mouthPressRight")),
    )
    for name, truth in truths:
        drawn = np.array([truth(shot) for shot, _, _ in read])
        found = np.array([getattr(one, name) - getattr(rest[shot.replica], name) for shot, _, one in read])
        rows.append(_row(f"{name}: correlation with what was drawn", _correlation(drawn, found), ""))
        for condition in CONDITIONS if name in ("smile", "brow") else ():
            of = [i for i, (_, where, _) in enumerate(read) if where == condition]
            rows.append(_row(f"{name}: correlation, {condition}", _correlation(drawn[of], found[of]), ""))
    return rows


def _values(one: Expression) -> list[float]:
    return [one.smile, one.brow, one.jaw, one.frown, one.press, one.shut, one.lips]


def _correlation(drawn: F64, found: F64) -> float:
    return float(np.corrcoef(drawn, found)[0, 1])
