"""What a BERT layer's weights are called here, and what the published encoder calls them."""

from __future__ import annotations

_LAYER = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "attended": "attention.output.dense",
    "attended_norm": "attention.output.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "outer_norm": "output.LayerNorm",
}


def layer_names(layers: int) -> dict[str, str]:
    """The published names of so many layers, by ours."""
    return {
        f"layers.{number}.{ours}": f"encoder.layer.{number}.{theirs}"
        for number in range(layers)
        for ours, theirs in _LAYER.items()
    }
