"""Models that come with Bedside, in its own folders; the manifest has their bytes."""

from __future__ import annotations

import hashlib
from pathlib import Path

from models.manifest import load
from runtime.errors import ModelDamaged, ModelMissing

_ROOT = Path(__file__).parents[1]


def own_model(name: str) -> Path:
    """The file of that name in the manifest, once its bytes were compared. Raises ModelMissing, ModelDamaged."""
    file = _ROOT / name
    if not file.is_file():
        raise ModelMissing("The file {file} is not there.", "Install Bedside again.", file=file)
    (asset,) = (each for each in load().assets if each.path == name)
    if hashlib.sha256(file.read_bytes()).hexdigest() != asset.sha256:
        raise ModelDamaged("{file} is not the one that Bedside came with.", "Install Bedside again.", file=file)
    return file
