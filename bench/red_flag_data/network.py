"""The two danger networks in torch: one reads English well, the other any language a little less well.

The first is BERT (Devlin et al., 2019), all-MiniLM-L6-v2, the second the multilingual universal sentence encoder (Yang
et al., 2020): convolutions over two, three and five pieces of words, then dense layers. Both are tuned but for their
tables of words, and have a small head of twelve classes, "none" first.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import gelu, layer_norm, pad

from bench.red_flag_data.names import CLASSES, ORDERS, published_names
from models.answer_scorer.train.network import POSITIONS, WIDTH, WORDS, Layer

HIDDEN = 128
Weights = Mapping[str, np.ndarray[Any, Any]]


class Head(nn.Module):
    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.inner = nn.Linear(width, HIDDEN)
        self.outer = nn.Linear(HIDDEN, len(CLASSES))
        self.dropout = nn.Dropout(dropout)

    def forward(self, read: Tensor) -> Tensor:
        return self.outer(self.dropout(gelu(self.inner(self.dropout(read)))))


class EnglishNetwork(nn.Module):
    """`ids` and `mask` (batch, tokens) to scores (batch, 12): from the first token's state and the mean of them."""

    def __init__(self, published: Weights, layers: int, dropout: float) -> None:
        super().__init__()
        self.words = nn.Embedding(WORDS, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(0.1) for _ in range(layers))
        self.head = Head(2 * WIDTH, dropout)
        self.dropout = nn.Dropout(dropout)
        tensor = {name: torch.from_numpy(np.array(value, np.float32)) for name, value in published.items()}
        state = {
            f"{ours}.{part}": tensor[f"{theirs}.{part}"]
            for ours, theirs in published_names(layers).items()
            for part in ("weight", "bias")
        }
        state["words.weight"] = tensor["embeddings.word_embeddings.weight"]
        kind = tensor["embeddings.token_type_embeddings.weight"][0]  # one sentence at a time: always of the first kind
        state["positions.weight"] = tensor["embeddings.position_embeddings.weight"] + kind
        self.load_state_dict(state, strict=False)
        self.words.weight.requires_grad_(False)
        self.positions.weight.requires_grad_(False)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        where = torch.arange(ids.shape[1], device=ids.device)
        hidden = self.dropout(self.norm(self.words(ids) + self.positions(where)))
        bias = (1.0 - mask[:, None, None, :].to(hidden.dtype)) * -1e4
        for layer in self.layers:
            hidden = layer(hidden, bias)
        wide = mask[:, :, None].to(hidden.dtype)
        return self.head(torch.cat([hidden[:, 0], (hidden * wide).sum(1) / wide.sum(1)], dim=1))


class AnyLanguageNetwork(nn.Module):
    """`ids`, rows of `table`, and `mask` (batch, pieces) to scores (batch, 12).

    The head reads the encoder's vector before it is brought to unit length, and the most that each convolution found.
    """

    def __init__(self, published: Weights, table: Tensor, dropout: float) -> None:
        super().__init__()
        self.words = nn.Embedding.from_pretrained(table.float(), freeze=True)
        self.eps = float(published["eps"])
        for name, value in published.items():
            if name != "eps":
                self.register_parameter(name, nn.Parameter(torch.from_numpy(np.array(value, np.float32))))
        self.head = Head(512 + 768, dropout)
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        wide = mask[:, :, None].float()
        words = self.dropout(self.words(ids)) * wide
        seen = layer_norm(words @ self.proj_W + self.proj_b, (768,), self.ln_g_all, self.ln_b_all, self.eps)
        found = [
            self._convolved(part * wide, wide, n, left)
            for part, (n, left) in zip(seen.chunk(3, dim=-1), ORDERS, strict=True)
        ]
        every = torch.cat([words, *found], dim=-1)
        every = layer_norm(every, (1280,), self.ln_g, self.ln_b, self.eps) * wide
        count = wide.sum(1)
        total = (every.sum(1) @ self.cnn_W + count * self.cnn_b) / count.sqrt()
        total = self.dropout(total)
        one = (total @ self.p1 + (total @ self.d0).relu() @ self.d1).relu()
        vector = (one @ self.p3 + (one @ self.d2).relu() @ self.d3).tanh()
        most = (every[:, :, 512:] - (1 - wide) * 1e4).amax(1)
        return self.head(torch.cat([vector * 4, most], dim=1))

    def _convolved(self, seen: Tensor, wide: Tensor, n: int, left: int) -> Tensor:
        """Twice, each time with what went in added; beside the sentence there are zeros."""
        length = seen.shape[1]
        for number in ("1", "2"):
            around = pad(seen, (0, 0, left, n - 1 - left))
            window = torch.cat([around[:, at : at + length] for at in range(n)], dim=-1)
            found = window @ getattr(self, f"w{number}_{n}") + getattr(self, f"b{number}_{n}")
            seen = (found.relu() + seen) * wide
        return seen
