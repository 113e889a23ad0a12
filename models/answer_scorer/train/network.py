"""The scorer's network in torch: the six layers of all-MiniLM-L6-v2 over a question and a sentence, and one number.

BERT (Devlin et al., 2019) with the question as first and the sentence as second segment; the score is linear in the
first token's state and the mean of the states. Its weights are kept under the published names, so that `models.minilm`
can build the graph with numpy and onnx alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from models.answer_scorer.train.names import layer_names

WIDTH, HEADS, LAYERS, INNER, WORDS, POSITIONS = 384, 12, 6, 1536, 30522, 512


class Layer(nn.Module):
    """One encoder layer; post-norm, as in BERT."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.attended_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.outer_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, hidden: Tensor, bias: Tensor) -> Tensor:
        batch, tokens, _ = hidden.shape

        def split(part: Tensor) -> Tensor:
            return part.view(batch, tokens, HEADS, WIDTH // HEADS).transpose(1, 2)

        query, key, value = split(self.query(hidden)), split(self.key(hidden)), split(self.value(hidden))
        mixed = nn.functional.scaled_dot_product_attention(query, key, value, bias.to(query.dtype))
        mixed = mixed.transpose(1, 2).reshape(batch, tokens, WIDTH)
        hidden = self.attended_norm(hidden + self.dropout(self.attended(mixed)))
        return self.outer_norm(hidden + self.dropout(self.outer(nn.functional.gelu(self.inner(hidden)))))


class Scorer(nn.Module):
    """Scores pairs: `ids`, `kinds` (0 question, 1 sentence) and `mask`, each (batch, tokens), to (batch,)."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(WORDS, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.kinds = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.score = nn.Linear(2 * WIDTH, 1)

    def forward(self, ids: Tensor, kinds: Tensor, mask: Tensor) -> Tensor:
        where = torch.arange(ids.shape[1], device=ids.device)
        hidden = self.norm(self.words(ids) + self.positions(where) + self.kinds(kinds.long()))
        bias = (1.0 - mask[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            hidden = layer(hidden, bias)
        wide = mask[:, :, None].float()
        mean = (hidden * wide).sum(1) / wide.sum(1)
        return self.score(torch.cat([hidden[:, 0], mean], dim=1)).squeeze(1)


_NAMES = {
    "words": "embeddings.word_embeddings",
    "positions": "embeddings.position_embeddings",
    "kinds": "embeddings.token_type_embeddings",
    "norm": "embeddings.LayerNorm",
    **layer_names(LAYERS),
}


def load_published(scorer: Scorer, weights: Mapping[str, np.ndarray[Any, Any]]) -> None:
    """Put the published weights of all-MiniLM-L6-v2 into the network; the last, linear part stays as it is."""
    state = {
        f"{ours}.{part}": torch.from_numpy(np.array(weights[f"{theirs}.{part}"]))
        for ours, theirs in _NAMES.items()
        for part in ("weight", "bias")
        if f"{theirs}.{part}" in weights
    }
    missing, unexpected = scorer.load_state_dict(state, strict=False)
    assert not unexpected and all(name.startswith("score.") for name in missing), (missing, unexpected)


def published_state(file: Path) -> dict[str, Tensor]:
    """The network's state from a file of `published_names`."""
    with np.load(file) as arrays:
        named = {name: torch.from_numpy(arrays[name]) for name in arrays.files}
    state = {
        f"{ours}.{part}": named[f"{theirs}.{part}"]
        for ours, theirs in _NAMES.items()
        for part in ("weight", "bias")
        if f"{theirs}.{part}" in named
    }
    return {**state, "score.weight": named["score.weight"], "score.bias": named["score.bias"]}


def published_names(scorer: Scorer) -> dict[str, np.ndarray[Any, Any]]:
    """The network's weights under the names that `models.minilm` knows, and `score.weight` and `score.bias`."""
    state = {name: value.detach().float().cpu().numpy() for name, value in scorer.state_dict().items()}
    named = {
        f"{theirs}.{part}": state[f"{ours}.{part}"]
        for ours, theirs in _NAMES.items()
        for part in ("weight", "bias")
        if f"{ours}.{part}" in state
    }
    return {**named, "score.weight": state["score.weight"], "score.bias": state["score.bias"]}
