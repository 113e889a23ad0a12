"""What Bedside brings along is what its manifest says."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from models.manifest import Asset, load

ROOT = Path(__file__).parents[2]
ASSETS = load().assets


@pytest.mark.parametrize("asset", ASSETS, ids=[asset.path for asset in ASSETS])
def test_an_asset_has_the_bytes_of_the_manifest(asset: Asset) -> None:
    data = (ROOT / asset.path).read_bytes()
    assert (len(data), hashlib.sha256(data).hexdigest()) == (asset.bytes, asset.sha256)


def test_every_replica_and_recording_is_in_the_manifest() -> None:
    there = [*ROOT.glob("models/replicas/*.replica"), *ROOT.glob("models/samples/*.flac")]
    assert {str(path.relative_to(ROOT)) for path in there} <= {asset.path for asset in ASSETS}
