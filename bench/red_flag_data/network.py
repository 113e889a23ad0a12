"""The danger network in torch: the lower layers of all-MiniLM-L6-v2, tuned, and a small head of twelve classes.

BERT (Devlin et al., 2019). The head reads the first token's state, the mean of the states, and, where the words are not
surely English, what the multilingual sentence encoder makes of them (otherwise zeros). The word table is not trained.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from bench.red_flag_data.names import CLASSES, published_names
from models.answer_scorer.train.network import POSITIONS, WIDTH, WORDS, Layer

OTHER, HIDDEN = 128, 128


class DangerNetwork(nn.Module):
    """`ids` and `mask` (batch, tokens), `other` (batch, 128), to scores (batch, 12), "none" first."""

    def __init__(self, layers: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(WORDS, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(0.1) for _ in range(layers))
        self.inner = nn.Linear(2 * WIDTH + OTHER, HIDDEN)
        self.outer = nn.Linear(HIDDEN, len(CLASSES))
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids: Tensor, mask: Tensor, other: Tensor, keep: Tensor | None = None) -> Tensor:
        """`keep` (batch,): 0 hides the tuned layers' part from the head, so that it learns to do with the other."""
        where = torch.arange(ids.shape[1], device=ids.device)
        hidden = self.dropout(self.norm(self.words(ids) + self.positions(where)))
        bias = (1.0 - mask[:, None, None, :].to(hidden.dtype)) * -1e4
        for layer in self.layers:
            hidden = layer(hidden, bias)
        wide = mask[:, :, None].to(hidden.dtype)
        read = torch.cat([hidden[:, 0], (hidden * wide).sum(1) / wide.sum(1)], dim=1)
        if keep is not None:
            read = read * keep[:, None].to(read.dtype)
        both = self.dropout(torch.cat([read, other.to(read.dtype)], dim=1))
        return self.outer(self.dropout(nn.functional.gelu(self.inner(both))))


def load_published(network: DangerNetwork, weights: Mapping[str, np.ndarray[Any, Any]]) -> None:
    """Put the published weights into the network; the head stays as it is."""
    tensor = {name: torch.from_numpy(np.array(value, np.float32)) for name, value in weights.items()}
    state = {
        f"{ours}.{part}": tensor[f"{theirs}.{part}"]
        for ours, theirs in published_names(len(network.layers)).items()
        for part in ("weight", "bias")
    }
    state["words.weight"] = tensor["embeddings.word_embeddings.weight"]
    kind = tensor["embeddings.token_type_embeddings.weight"][0]  # one sentence at a time: always of the first kind
    state["positions.weight"] = tensor["embeddings.position_embeddings.weight"] + kind
    network.load_state_dict(state, strict=False)
    network.words.weight.requires_grad_(False)
    network.positions.weight.requires_grad_(False)
