"""Groups of the pool as what the network reads: put together on the device, where all texts lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from models.answer_scorer.train.network import Scorer
from models.answer_scorer.train.pool import LONGEST, Pool

_PIECES = 4  # of a batch, by the length of its pairs, so that little is padded


@dataclass(frozen=True)
class Batch:
    """`pieces`: ids, kinds and mask, (pairs, tokens) each; `back`: (pairs,), where each pair is in the pieces.
    `answers`: (pairs,). `places`: (groups, most), each group's pairs, and -1 for none.
    """

    pieces: tuple[tuple[Tensor, Tensor, Tensor], ...]
    back: Tensor
    answers: Tensor
    places: Tensor

    def scores(self, scorer: Scorer) -> Tensor:
        """Of each pair, (pairs,)."""
        return torch.cat([scorer(*piece) for piece in self.pieces])[self.back]


class Batches:
    def __init__(self, pool: Pool, device: torch.device) -> None:
        self._pool, self._device = pool, device
        self._lengths = np.diff(pool.starts)
        texts = np.zeros((len(self._lengths), LONGEST), np.int16)
        for at, (start, length) in enumerate(zip(pool.starts, self._lengths, strict=False)):
            texts[at, :length] = pool.ids[start : start + length]
        self._texts = torch.from_numpy(texts).to(device)
        self._known = torch.from_numpy(self._lengths.astype(np.int64)).to(device)
        self._end = int(pool.ids[pool.starts[1] - 1])  # the mark at the end of every text

    def batch(self, groups: Sequence[int], without: Sequence[bool] | None = None) -> Batch:
        """The groups' pairs; `without`: of which groups those that answer are left out."""
        firsts: list[NDArray[np.int32]] = []
        seconds, answers, places, at = [], [], [], 0
        for number, group in enumerate(groups):
            span = slice(self._pool.spans[group], self._pool.spans[group + 1])
            members, right = self._pool.members[span], self._pool.answers[span]
            if without is not None and without[number] and not right.all():
                members, right = members[~right], right[~right]
            firsts.append(np.full(len(members), self._pool.questions[group]))
            seconds.append(members)
            answers.append(right)
            places.append(np.arange(at, at + len(members)))
            at += len(members)
        first, second = np.concatenate(firsts), np.concatenate(seconds)
        order = np.argsort(self._lengths[first] + self._lengths[second], kind="stable")
        pieces = tuple(self._piece(first[some], second[some]) for some in np.array_split(order, _PIECES) if len(some))
        most = max(map(len, places))
        padded = np.stack([np.pad(row, (0, most - len(row)), constant_values=-1) for row in places])
        right = np.concatenate(answers).astype(np.float32)
        return Batch(pieces, self._put(np.argsort(order)), self._put(right), self._put(padded))

    def _put(self, array: NDArray[np.generic]) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(array)).to(self._device, non_blocking=True)

    def _piece(self, first: NDArray[np.int32], second: NDArray[np.int32]) -> tuple[Tensor, Tensor, Tensor]:
        longest = min(LONGEST, int((self._lengths[first] + self._lengths[second]).max()))
        wide = -(-longest // 8) * 8
        asked, said = self._put(first.astype(np.int64)), self._put(second.astype(np.int64))
        where = torch.arange(wide, device=self._device)[None]
        border = self._known[asked][:, None]
        whole = (border + self._known[said][:, None]).clamp(max=wide)
        beyond = (where - border).clamp(0, LONGEST - 1)
        later = self._texts[said].gather(1, beyond)
        ids = torch.where(where < border, self._texts[asked][:, :wide], later).long()
        ids = torch.where(where == whole - 1, self._end, ids)  # where the text was cut
        mask = where < whole
        return ids * mask, (where >= border) & mask, mask
