"""The scorer of answer sentences: its graph, its model card, and in `train/` what made it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from models.manifest import load
from runtime.errors import ModelDamaged, ModelMissing

_ROOT = Path(__file__).parents[2]
FILE = "models/answer_scorer/scorer.onnx"


def scorer_path() -> Path:
    """The graph, once its bytes were compared with the manifest's. Raises ModelMissing, ModelDamaged."""
    file = _ROOT / FILE
    if not file.is_file():
        raise ModelMissing(f"The file {file} is not there.", "Install Bedside again.")
    (asset,) = (each for each in load().assets if each.path == FILE)
    if hashlib.sha256(file.read_bytes()).hexdigest() != asset.sha256:
        raise ModelDamaged(f"{file} is not the one that Bedside came with.", "Install Bedside again.")
    return file
