"""What the danger network's weights are called, and what the published encoder calls them."""

from __future__ import annotations

from models.answer_scorer.train.names import layer_names

ORDERS = ((2, 0), (3, 1), (5, 2))
"""The multilingual encoder's convolutions: over how many pieces, and how many of them to the left."""
CLASSES = "none heart stroke bleeding breathing allergy poison suicide abuse fire collapse violence".split()


def published_names(layers: int) -> dict[str, str]:
    """By our names, those of the layers that are tuned."""
    return {"norm": "embeddings.LayerNorm", **layer_names(layers)}
