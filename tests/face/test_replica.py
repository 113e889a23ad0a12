"""A replica pack is used whole and unchanged, or refused in words."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from models.replicas import replica_path, stock_replicas
from models.replicas.format import VERSION
from models.replicas.rig import ARKIT
from runtime.errors import KnownError, ModelDamaged, ModelMissing
from runtime.face.replica import open_replica

MAX_BYTES = 40_000_000


def changed(pack: Path, to: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """A copy of a pack with members changed, or left out where `change` gives None."""
    with zipfile.ZipFile(pack) as old, zipfile.ZipFile(to, "w") as new:
        for name in old.namelist():
            data = change(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
    return to


@pytest.mark.parametrize("name", stock_replicas())
def test_every_stock_replica_opens_and_is_small_enough(name: str) -> None:
    path = replica_path(name)
    replica = open_replica(path)
    assert path.stat().st_size <= MAX_BYTES
    assert replica.rig["displacements"].shape[0] == len(ARKIT) == 52
    assert len(replica.mouths) == len(replica.mouth_poses) >= 24


def test_a_changed_byte_is_refused(mira: Path, tmp_path: Path) -> None:
    def flip(name: str, data: bytes) -> bytes:
        return data[:-20] + bytes([data[-20] ^ 1]) + data[-19:] if name == "face.png" else data

    with pytest.raises(ModelDamaged, match=r"face\.png"):
        open_replica(changed(mira, tmp_path / "bad.replica", flip))


def test_a_missing_part_is_refused(mira: Path, tmp_path: Path) -> None:
    pack = changed(mira, tmp_path / "bad.replica", lambda name, data: None if name == "hair.png" else data)
    with pytest.raises(ModelDamaged, match=r"hair\.png"):
        open_replica(pack)


def test_half_a_file_is_refused(mira: Path, tmp_path: Path) -> None:
    half = tmp_path / "half.replica"
    half.write_bytes(mira.read_bytes()[:100_000])
    with pytest.raises(ModelDamaged, match=r"half\.replica"):
        open_replica(half)


def test_a_newer_format_is_refused_with_the_way_out(mira: Path, tmp_path: Path) -> None:
    def newer(name: str, data: bytes) -> bytes:
        return json.dumps({**json.loads(data), "version": VERSION + 1}).encode() if name == "manifest.json" else data

    with pytest.raises(ModelDamaged, match="format version") as refusal:
        open_replica(changed(mira, tmp_path / "newer.replica", newer))
    assert "Update Bedside" in refusal.value.hint


def test_a_replica_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing) as refusal:
        open_replica(tmp_path / "nobody.replica")
    assert isinstance(refusal.value, KnownError)
    assert refusal.value.hint
