"""The danger network's graph; bench/red_flag_data has its card, its data and what made it."""

from __future__ import annotations

from pathlib import Path

from models.own import own_model

FILE = "models/danger_network/english.onnx"


def network_path() -> Path:
    """The graph, once its bytes were compared with the manifest's. Raises ModelMissing, ModelDamaged."""
    return own_model(FILE)
