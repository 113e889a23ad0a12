"""The stock replicas: what their packs hold, and that what is held out was not baked."""

from __future__ import annotations

import json
import struct
import zipfile
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from models.replicas import replica_path, stock_replicas
from models.replicas.build.description import BadDescription, read
from models.replicas.rig import ARKIT

REPLICAS = Path(replica_path("mira")).parent
TRUTH = REPLICAS / "truth/mira"
PICTURES = ("background", "torso", "face", "hair", "hair_back", "shade")


def manifest_of(name: str) -> dict[str, Any]:
    with zipfile.ZipFile(replica_path(name)) as pack:
        about: dict[str, Any] = json.loads(pack.read("manifest.json"))
    return about


def size_of(png: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def test_four_people_are_there_each_with_a_description() -> None:
    assert len(stock_replicas()) == 4
    for name in stock_replicas():
        assert read(REPLICAS / f"descriptions/{name}.toml").name.lower() == name


def test_a_description_with_a_misspelt_key_is_refused(tmp_path: Path) -> None:
    text = (REPLICAS / "descriptions/mira.toml").read_text(encoding="utf-8")
    (tmp_path / "mira.toml").write_text(text.replace("melanin", "melanine"), encoding="utf-8")
    with pytest.raises(BadDescription, match="melanine"):
        read(tmp_path / "mira.toml")


@pytest.mark.parametrize("name", stock_replicas())
def test_a_pack_is_free_to_use_and_holds_every_layer(name: str) -> None:
    about = manifest_of(name)
    assert about["licence"].startswith("CC0-1.0.")
    assert {f"{layer}.png" for layer in PICTURES} <= about["files"].keys()
    with zipfile.ZipFile(replica_path(name)) as pack:
        face = size_of(pack.read("face.png"))
        for layer in ("torso", "face", "hair", "hair_back", "lids/00"):
            picture = cv2.imdecode(np.frombuffer(pack.read(f"{layer}.png"), np.uint8), cv2.IMREAD_UNCHANGED)
            assert picture is not None
            assert picture.shape[2] == 4
            assert picture[..., 3].min() == 0
    assert face[1] >= 1024
    box = about["sheets"]["face"]["box"]
    assert face == (2 * (box[2] - box[0]), 2 * (box[3] - box[1]))


@pytest.mark.parametrize("name", stock_replicas())
def test_baked_mouths_cover_speech_and_feeling(name: str) -> None:
    poses = manifest_of(name)["mouth"]
    used = {key for pose in poses for key, value in pose.items() if value}
    assert used <= set(ARKIT)
    assert {
        "jawOpen",
        "mouthPucker",
        "mouthFunnel",
        "tongueOut",
        "mouthRollLower",
        "mouthSmileLeft",
        "mouthFrownLeft",
    } <= used
    assert len(poses) >= 28
    assert len({json.dumps(pose, sort_keys=True) for pose in poses}) == len(poses)


def test_held_out_poses_were_not_baked() -> None:
    about = json.loads((TRUTH / "poses.json").read_text(encoding="utf-8"))
    baked = [np.array([pose.get(name, 0.0) for name in ARKIT]) for pose in manifest_of("mira")["mouth"]]
    held_out = about["mouth"]["poses"]
    assert len(held_out) >= 60
    for pose in held_out:
        wanted = np.array([pose["blendshapes"].get(name, 0.0) for name in ARKIT])
        assert min(np.abs(wanted - there).max() for there in baked) > 0.005
