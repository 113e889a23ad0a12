"""The scorer of answer sentences: its graph, its model card, and in `train/` what made it."""

from __future__ import annotations

from pathlib import Path

from models.own import own_model

FILE = "models/answer_scorer/scorer.onnx"


def scorer_path() -> Path:
    """The graph, once its bytes were compared with the manifest's. Raises ModelMissing, ModelDamaged."""
    return own_model(FILE)
