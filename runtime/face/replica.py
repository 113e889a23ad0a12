"""Opening a replica pack: every byte is checked against the manifest before anything of it is used."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from models.replicas.format import FORMAT, LIGHT_ONE, VERSION
from models.replicas.rig import Eyeball
from runtime.errors import ModelDamaged, ModelMissing

Picture = NDArray[np.uint8]
Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Grid:
    """Where a picture lies on the 1920 x 1080 canvas: left, top, right, bottom, and the distance of grid points."""

    box: tuple[int, int, int, int]
    step: int


@dataclass(frozen=True, slots=True)
class Replica:
    """A person as read from a pack. Pictures are RGB, RGBA with straight alpha, or grey; see the pack format."""

    name: str
    size: tuple[int, int]
    camera: NDArray[np.float32]
    pivot: NDArray[np.float32]
    eyes: tuple[Eyeball, Eyeball]
    rest: dict[str, float]
    grids: dict[str, Grid]
    mouth_poses: tuple[dict[str, float], ...]
    lid_poses: tuple[dict[str, float], ...]
    gazes: tuple[tuple[float, float], ...]
    rig: dict[str, Array]
    bindings: dict[str, Array]
    hair_points: NDArray[np.float32]
    knot: NDArray[np.bool_]
    knot_depth: float
    turned_heads: NDArray[np.float32]
    turned_moves: NDArray[np.float32]
    turned_light: NDArray[np.float32]
    background: Picture
    torso: Picture
    face: Picture
    hair: Picture
    hair_back: Picture
    shade: Picture
    mouths: tuple[Picture, ...]
    lids: tuple[Picture, ...]
    gaze_pictures: tuple[Picture, ...]


def face_alpha(replica: Replica) -> Picture:
    """Where the face is (h, w), on its box of the canvas."""
    left, top, right, bottom = replica.grids["face"].box
    return on_canvas(replica, "face")[top:bottom, left:right]


def part_of_face(replica: Replica, box: tuple[int, int, int, int]) -> Picture:
    """Where the face is (h, w) within a box of the canvas."""
    left, top = replica.grids["face"].box[:2]
    return np.ascontiguousarray(face_alpha(replica)[box[1] - top : box[3] - top, box[0] - left : box[2] - left])


def on_canvas(replica: Replica, layer: Literal["face", "hair"]) -> Picture:
    """Alpha of a layer on the whole canvas (height, width); its picture may be finer."""
    picture, (left, top, right, bottom) = getattr(replica, layer), replica.grids[layer].box
    whole = np.zeros(replica.size[::-1], np.uint8)
    alpha = np.ascontiguousarray(picture[..., 3])
    whole[top:bottom, left:right] = cv2.resize(alpha, (right - left, bottom - top), interpolation=cv2.INTER_AREA)
    return whole


def open_replica(path: Path) -> Replica:
    """Reads and verifies a pack. Raises ModelMissing, or ModelDamaged when any byte is not as the manifest says."""
    if not path.is_file():
        raise ModelMissing("There is no replica at {path}.", "Name one of the stock replicas, such as mira.", path=path)
    try:
        with zipfile.ZipFile(path) as pack:
            manifest = json.loads(pack.read("manifest.json"))
            _check_version(manifest, path)
            return _read(manifest, {name: _member(pack, name, about) for name, about in manifest["files"].items()})
    except (zipfile.BadZipFile, KeyError, ValueError, EOFError, OSError) as problem:
        raise _damaged(path, str(problem)) from problem


def _damaged(path: Path, what: str) -> ModelDamaged:
    return ModelDamaged(
        "The replica {path} is damaged ({what}).",
        "Fetch it again, or reinstall Bedside for a stock replica.",
        path=path.name,
        what=what,
    )


def _check_version(manifest: dict[str, Any], path: Path) -> None:
    if manifest.get("format") != FORMAT:
        raise ValueError("not a replica")
    if manifest["version"] != VERSION:
        raise ModelDamaged(
            "The replica {path} has format version {version}; this Bedside reads version {known}.",
            "Update Bedside, or bake the replica again.",
            path=path.name,
            version=manifest["version"],
            known=VERSION,
        )


def _member(pack: zipfile.ZipFile, name: str, about: dict[str, Any]) -> bytes:
    data = pack.read(name)
    if hashlib.sha256(data).hexdigest() != about["sha256"]:
        raise ValueError(f"{name} has changed")
    return data


def _read(manifest: dict[str, Any], files: dict[str, bytes]) -> Replica:
    # Decoding is most of the work, and lets go of the interpreter's lock.
    with ThreadPoolExecutor(2) as threads:
        names = [name for name in files if name.endswith(".png")]
        pictures = dict(zip(names, threads.map(_picture, (files[name] for name in names)), strict=True))

    def numbered(folder: str, count: int) -> tuple[Picture, ...]:
        return tuple(pictures[f"{folder}/{i:02d}.png"] for i in range(count))

    hair, turned = _arrays(files["hair.npz"]), _arrays(files["turned.npz"])
    eyes = [Eyeball(np.array(e["centre"], np.float32), e["radius"]) for e in manifest["eyes"].values()]
    width, height = manifest["picture"]
    return Replica(
        name=manifest["name"],
        size=(width, height),
        camera=np.array(manifest["camera"], np.float32),
        pivot=np.array(manifest["pivot"], np.float32),
        eyes=(eyes[0], eyes[1]),
        rest=manifest["rest"],
        grids={name: Grid(tuple(sheet["box"]), sheet["step"]) for name, sheet in manifest["sheets"].items()},
        mouth_poses=tuple(manifest["mouth"]),
        lid_poses=tuple(manifest["lids"]),
        gazes=tuple((float(x), float(y)) for x, y in manifest["gaze"]),
        rig=_arrays(files["rig.npz"]),
        bindings=_arrays(files["bindings.npz"]),
        hair_points=hair["points"],
        knot=hair["knot"] > 0,
        knot_depth=float(hair["knot_depth"][0]),
        turned_heads=turned["heads"].astype(np.float32),
        turned_moves=turned["moves"].astype(np.float32),
        turned_light=turned["light"].astype(np.float32) / np.float32(LIGHT_ONE),
        background=pictures["background.png"],
        torso=pictures["torso.png"],
        face=_reduced(pictures["face.png"], manifest["sheets"]["face"]["box"]),
        hair=_reduced(pictures["hair.png"], manifest["sheets"]["hair"]["box"]),
        hair_back=pictures["hair_back.png"],
        shade=pictures["shade.png"],
        mouths=numbered("mouth", len(manifest["mouth"])),
        lids=numbered("lids", len(manifest["lids"])),
        gaze_pictures=numbered("gaze", len(manifest["gaze"])),
    )


def _arrays(data: bytes) -> dict[str, Array]:
    with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
        return {name: arrays[name] for name in arrays.files}


def _reduced(picture: Picture, box: list[int]) -> Picture:
    """An RGBA picture that is finer than the canvas, at the canvas' resolution; averaged with its alpha."""
    size = (box[2] - box[0], box[3] - box[1])
    if (picture.shape[1], picture.shape[0]) == size:
        return picture
    alpha = picture[..., 3:].astype(np.float32)
    small = cv2.resize(np.dstack([picture[..., :3] * alpha, alpha]), size, interpolation=cv2.INTER_AREA)
    colour = small[..., :3] / np.maximum(small[..., 3:], 1)
    return np.clip(np.rint(np.dstack([colour, small[..., 3]])), 0, 255).astype(np.uint8)


def _picture(data: bytes) -> Picture:
    picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if picture is None:
        raise ValueError("a picture in it cannot be read")
    if picture.ndim == 2:
        return np.asarray(picture, np.uint8)
    swapped = cv2.cvtColor(picture, cv2.COLOR_BGRA2RGBA if picture.shape[2] == 4 else cv2.COLOR_BGR2RGB)
    return np.asarray(swapped, np.uint8)
