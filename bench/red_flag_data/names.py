"""What the danger network's weights are called, and what the published encoder calls them."""

from __future__ import annotations

from models.answer_scorer.train.names import layer_names

CLASSES = "none heart stroke bleeding breathing allergy poison suicide abuse fire collapse violence".split()


def published_names(layers: int) -> dict[str, str]:
    """By our names, those of the layers that are tuned."""
    return {"norm": "embeddings.LayerNorm", **layer_names(layers)}
