"""What the danger network's weights are called, and what the published encoder calls them."""

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
CLASSES = "none heart stroke bleeding breathing allergy poison suicide abuse fire collapse violence".split()


def published_names(layers: int) -> dict[str, str]:
    """By our names, those of the layers that are tuned."""
    return {
        "norm": "embeddings.LayerNorm",
        **{
            f"layers.{number}.{ours}": f"encoder.layer.{number}.{theirs}"
            for number in range(layers)
            for ours, theirs in _LAYER.items()
        },
    }
