"""Tunes the danger network (needs torch, which Bedside itself does not) on what `prepare` wrote:

    python -m bench.red_flag_data.tune --data FOLDER --start FOLDER --out FOLDER [--seconds 95] [--workers 6]

--start holds the published all-MiniLM-L6-v2 (a .safetensors file and vocab.txt). First each of `TRIALS` is fitted
three times on two thirds of the families and judged on the third, and on the tuned half (dev), which is never learnt
from; then the best one is fitted on all from several starts, and the mean of their weights is kept if it is no worse.
A minute and a half on a GPU, about ten minutes a fit on one core.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import BertWordPieceTokenizer
from torch import Tensor, nn

from bench.red_flag_data.names import CLASSES
from bench.red_flag_data.network import OTHER, DangerNetwork, load_published
from models.minilm import read_safetensors

FOLDS, LONGEST, BATCH = 3, 64, 64
PER_FAMILY = 6
"""Sentences of a pattern in one epoch."""
SAFE_TO_LOSE = frozenset(
    "the a my his her is are and just so really very um uh well that it's i'm there's of to".split()
)
SEEN = 16.0  # units of the whole numbers in vectors.npz


@dataclass(frozen=True)
class Trial:
    layers: int = 6
    rate: float = 8e-5
    epochs: int = 6
    smooth: float = 0.05
    twice: float = 0.0
    """R-Drop (Liang et al., 2021): how much two passes with other parts dropped have to agree."""
    dropout: float = 0.1
    frozen: int = 0


TRIALS = (
    Trial(),
    Trial(layers=4, rate=1e-4, epochs=8),
    Trial(twice=1.0),
    Trial(rate=1.6e-4),
    Trial(rate=4e-5),
    Trial(epochs=12),
    Trial(twice=1.0, rate=1.6e-4, epochs=9),
    Trial(layers=4, twice=1.0, rate=1.4e-4, epochs=9),
    Trial(smooth=0.15),
    Trial(frozen=2),
)


@dataclass(frozen=True)
class Row:
    text: str
    label: int
    family: int
    language: str
    kind: str
    vector: int


@dataclass(frozen=True)
class Material:
    rows: list[Row]
    dev: list[Row]
    openings: dict[str, list[str]]
    vectors: Tensor
    tokenizer: Any
    published: dict[str, NDArray[Any]]


def read(data: Path, start: Path) -> Material:
    content = json.loads((data / "data.json").read_text(encoding="utf-8"))
    rows = [Row(text, CLASSES.index(danger), *rest) for text, danger, *rest in content["rows"]]
    dev = [Row(text, is_flag, -1, "", "dev", vector) for text, is_flag, vector in content["dev"]]
    with np.load(data / "vectors.npz") as arrays:
        vectors = torch.from_numpy(arrays["vectors"].astype(np.float32) / SEEN)
    tokenizer = BertWordPieceTokenizer(str(start / "vocab.txt"), lowercase=True)
    tokenizer.enable_truncation(LONGEST)
    published = read_safetensors(next(start.glob("*.safetensors")))
    return Material(rows, dev, content["openings"], torch.cat([vectors, torch.zeros(1, OTHER)]), tokenizer, published)


def epoch_of(rows: Sequence[Row], beginnings: Sequence[str], chance: random.Random) -> list[Row]:
    """What is learnt from in one epoch, in another order and with other variations each time."""
    families: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        families[row.family].append(row)
    taken = [
        row
        for family in families.values()
        for row in chance.sample(family, min(PER_FAMILY if family[0].kind == "pattern" else 1, len(family)))
    ]
    taken = [row for row in taken if row.kind != "ordinary" or chance.random() < 0.4]
    near = [row.text for row in rows if row.label == 0 and row.language == "en"]
    chance.shuffle(taken)
    return [varied(row, near, beginnings, chance) if row.vector < 0 else row for row in taken]


def varied(row: Row, near: Sequence[str], beginnings: Sequence[str], chance: random.Random) -> Row:
    """As it may be said or heard: with an opening, beside something harmless, a small word lost or said twice."""
    text = row.text
    if chance.random() < 0.2:
        joined = ("{0} and {1}", "{0} {1}", "{0} but {1}", "{1} {0}") if row.label else ("{0} {1}", "{1} {0}")
        text = chance.choice(joined).format(chance.choice(near), text)
    words = text.split()
    if chance.random() < 0.25 and len(words) > 4:
        loose = [at for at, word in enumerate(words) if word in SAFE_TO_LOSE]
        if loose:
            words.pop(chance.choice(loose))
    if chance.random() < 0.1:
        at = chance.randrange(len(words))
        words.insert(at, words[at])
    if chance.random() < 0.25:
        words.insert(0, chance.choice(beginnings))
    return replace(row, text=" ".join(words))


def batch(rows: Sequence[Row], material: Material, device: str) -> tuple[Tensor, Tensor, Tensor]:
    ids = [each.ids for each in material.tokenizer.encode_batch([row.text for row in rows])]
    wide = max(map(len, ids))
    padded = torch.tensor([row + [0] * (wide - len(row)) for row in ids])
    mask = torch.tensor([[1] * len(row) + [0] * (wide - len(row)) for row in ids])
    other = material.vectors[[row.vector for row in rows]]
    return padded.to(device), mask.to(device), other.to(device)


def fitted(
    trial: Trial, rows: Sequence[Row], material: Material, seed: int, device: str, most: int = 0
) -> DangerNetwork:
    torch.manual_seed(seed)
    chance = random.Random(seed)
    network: DangerNetwork = DangerNetwork(trial.layers, trial.dropout)
    load_published(network, material.published)
    network.to(device).train()
    for layer in network.layers[: trial.frozen]:
        layer.requires_grad_(False)
    head = [weight for name, weight in network.named_parameters() if name.startswith(("inner", "outer"))]
    body = [
        weight
        for name, weight in network.named_parameters()
        if weight.requires_grad and not name.startswith(("inner", "outer"))
    ]
    groups = [{"params": body, "start": trial.rate}, {"params": head, "start": 5 * trial.rate}]
    optimiser = torch.optim.AdamW(groups, lr=trial.rate, weight_decay=0.01, fused=device == "cuda")
    beginnings = [f"{text}" for text in material.openings["en"]]
    count = {
        family: min(number, PER_FAMILY) if kind == "pattern" else 1
        for (family, kind), number in Counter((row.family, row.kind) for row in rows).items()
    }
    steps = done = 0
    for _ in range(trial.epochs):
        taken = epoch_of(rows, beginnings, chance)
        steps = steps or trial.epochs * (len(taken) // BATCH)
        for at in range(0, len(taken) - BATCH + 1, BATCH):
            done += 1
            share = min(1.0, done / (0.1 * steps)) * max(0.0, 1 - done / (steps + 1))
            for group in optimiser.param_groups:
                group["lr"] = group["start"] * share
            some = taken[at : at + BATCH]
            weight = torch.tensor([count[row.family] ** -0.5 for row in some], device=device)
            loss = _loss(network, trial, some, weight, material, device)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(body, 1.0)
            optimiser.step()
            if most and done >= most:
                network.eval()
                return network
    network.eval()
    return network


def _loss(
    network: DangerNetwork, trial: Trial, some: Sequence[Row], weight: Tensor, material: Material, device: str
) -> Tensor:
    ids, mask, other = batch(some, material, device)
    labels = torch.tensor([row.label for row in some], device=device)
    # Of those with a vector some are judged by it alone: languages that the tuned layers cannot read.
    alone = torch.tensor([row.vector >= 0 for row in some], device=device) & (
        torch.rand(len(some), device=device) < 0.2
    )
    keep = 1.0 - alone.float()
    passes = 2 if trial.twice else 1
    with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
        scores = network(
            ids.repeat(passes, 1), mask.repeat(passes, 1), other.repeat(passes, 1), keep.repeat(passes)
        ).float()
    each = nn.functional.cross_entropy(
        scores, labels.repeat(passes), label_smoothing=trial.smooth, reduction="none"
    ) * weight.repeat(passes)
    loss = each.sum() / weight.sum() / passes
    if trial.twice:
        one, two = scores.log_softmax(-1).chunk(2)
        apart = nn.functional.kl_div(one, two, log_target=True, reduction="batchmean")
        apart = apart + nn.functional.kl_div(two, one, log_target=True, reduction="batchmean")
        loss = loss + trial.twice * apart / 2
    return loss


@torch.no_grad()
def odds_of(network: DangerNetwork, rows: Sequence[Row], material: Material, device: str) -> NDArray[np.float64]:
    """Log odds that there is any danger, of each row."""
    found = []
    for at in range(0, len(rows), 256):
        shares = network(*batch(rows[at : at + 256], material, device)).double().log_softmax(-1)
        none = shares[:, 0]
        found.append((shares[:, 1:].logsumexp(-1) - none).cpu().numpy())
    return np.concatenate(found)


def area(odds: NDArray[np.float64], flags: NDArray[np.bool_]) -> float:
    order = odds.argsort().argsort().astype(float)
    return float((order[flags].mean() - (flags.sum() - 1) / 2) / (~flags).sum())


def figures(odds: NDArray[np.float64], flags: NDArray[np.bool_]) -> str:
    """The area under the curve, recall where 2 and 3 % of the others alarm, recall and false alarms at even odds."""
    near = np.sort(odds[~flags])
    at = [float((odds[flags] > near[int((1 - share) * (len(near) - 1))]).mean()) for share in (0.02, 0.03)]
    even = f"{(odds[flags] > 0).mean():.3f} / {(near > 0).mean():.3f}"
    return f"area {area(odds, flags):.4f}, at 2 % {at[0]:.3f}, at 3 % {at[1]:.3f}, even {even}"


_STATE: dict[str, Any] = {}  # of a worker process


def _begin(data: Path, start: Path, device: str, most: int) -> None:
    torch.set_num_threads(1)
    _STATE.update(material=read(data, start), device=device, most=most)


def _fit_fold(task: tuple[int, Trial, int]) -> tuple[int, int, Any, Any, float]:
    """Odds of the rows left out, and of dev."""
    number, trial, out = task
    material, device = _STATE["material"], _STATE["device"]
    began = time.monotonic()
    rest = [row for row in material.rows if row.family % FOLDS != out]
    left = [row for row in material.rows if row.family % FOLDS == out and row.kind == "single"]
    network = fitted(trial, rest, material, out, device, _STATE["most"])
    odds = [odds_of(network, rows, material, device) for rows in (left, material.dev)]
    return number, out, *odds, time.monotonic() - began


def _fit_all(task: tuple[Trial, int]) -> tuple[int, dict[str, NDArray[Any]], Any]:
    trial, seed = task
    material, device = _STATE["material"], _STATE["device"]
    network = fitted(trial, material.rows, material, 100 + seed, device, _STATE["most"])
    return seed, _weights(network), odds_of(network, material.dev, material, device)


def _weights(network: DangerNetwork) -> dict[str, NDArray[Any]]:
    return {
        name: value.float().cpu().numpy()
        for name, value in network.state_dict().items()
        if not name.startswith(("words", "positions"))
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--data", "--start", "--out"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=95)
    parser.add_argument("--workers", type=int, default=6)
    parser.add_argument("--seeds", type=int, default=6)
    parser.add_argument("--most", type=int, default=0, help="steps of a fit, to try this file out")
    parser.add_argument("--trials", type=int, default=len(TRIALS))
    chosen = parser.parse_args()
    began = time.monotonic()
    said: list[str] = []

    def say(line: str) -> None:
        said.append(f"{time.monotonic() - began:5.1f} s  {line}")
        sys.stdout.write(f"{said[-1]}\n")
        sys.stdout.flush()

    device = "cuda" if torch.cuda.is_available() else "cpu"
    context = multiprocessing.get_context("spawn")
    material = read(chosen.data, chosen.start)
    left = [
        np.array([row.label > 0 for row in material.rows if row.family % FOLDS == out and row.kind == "single"])
        for out in range(FOLDS)
    ]
    in_spanish = [
        np.array([row.language == "es" for row in material.rows if row.family % FOLDS == out and row.kind == "single"])
        for out in range(FOLDS)
    ]
    dev = np.array([row.label > 0 for row in material.dev])
    setting = (chosen.data, chosen.start, device, chosen.most)
    with context.Pool(chosen.workers, _begin, setting) as pool:
        done: dict[int, dict[int, tuple[Any, Any]]] = defaultdict(dict)
        tasks = [(number, trial, out) for number, trial in enumerate(TRIALS[: chosen.trials]) for out in range(FOLDS)]
        results = pool.imap_unordered(_fit_fold, tasks)
        scores: dict[int, float] = {}
        for _ in tasks:
            rest = 0.68 * chosen.seconds - (time.monotonic() - began)
            try:
                number, out, *odds, took = results.next(timeout=max(rest, 0.1))
            except multiprocessing.TimeoutError:
                say("no more time for trials")
                break
            done[number][out] = (odds[0], odds[1])
            if len(done[number]) < FOLDS:
                continue
            every = np.concatenate([done[number][fold][0] for fold in range(FOLDS)])
            flags = np.concatenate(left)
            spanish = np.concatenate(in_spanish)
            mean = np.mean([done[number][fold][1] for fold in range(FOLDS)], axis=0)
            scores[number] = area(every, flags) + 0.5 * area(mean, dev)
            say(f"{TRIALS[number]} ({took:.1f} s a fit)")
            say(f"    left out, English: {figures(every[~spanish], flags[~spanish])}")
            say(f"    left out, Spanish: {figures(every[spanish], flags[spanish])}")
            say(f"    dev: {figures(mean, dev)}")
        pool.terminate()
    best = TRIALS[max(scores, key=lambda number: scores[number]) if scores else 0]
    say(f"best: {best}")
    with context.Pool(chosen.workers, _begin, setting) as pool:
        each: list[tuple[int, dict[str, NDArray[Any]], Any]] = []
        fits = pool.imap_unordered(_fit_all, [(best, seed) for seed in range(chosen.seeds)])
        for _ in range(chosen.seeds):
            rest = chosen.seconds - 3 - (time.monotonic() - began)
            try:
                each.append(fits.next(timeout=max(rest, 0.1) if each else 600))
            except multiprocessing.TimeoutError:
                break
            say(f"seed {each[-1][0]}, dev: {figures(each[-1][2], dev)}")
        pool.terminate()
    mean_odds = np.mean([odds for _, _, odds in each], axis=0)
    say(f"mean of the odds of {len(each)}, dev: {figures(mean_odds, dev)}")
    soup = {name: np.mean([weights[name] for _, weights, _ in each], axis=0) for name in each[0][1]}
    network = DangerNetwork(best.layers)
    load_published(network, material.published)
    network.load_state_dict({name: torch.from_numpy(value) for name, value in soup.items()}, strict=False)
    averaged = odds_of(network.eval(), material.dev, material, "cpu")
    say(f"mean of the weights, dev: {figures(averaged, dev)}")
    alone = max(each, key=lambda one: area(one[2], dev))
    kept: dict[str, NDArray[Any]] = soup if area(averaged, dev) >= area(alone[2], dev) - 0.002 else alone[1]
    say("kept: " + ("the mean of the weights" if kept is soup else f"seed {alone[0]}"))
    save(kept, chosen.out, said)


def save(weights: dict[str, NDArray[Any]], folder: Path, said: Sequence[str]) -> None:
    """Two files of float16, the second with the upper layers, so that neither is large."""
    folder.mkdir(parents=True, exist_ok=True)
    upper = {name for name in weights if name.startswith(("layers.3", "layers.4", "layers.5"))}
    half = {name: value.astype(np.float16) for name, value in weights.items()}
    first: dict[str, Any] = {name: value for name, value in half.items() if name not in upper}
    np.savez(folder / "lower.npz", said=np.array("\n".join(said)), **first)
    second: dict[str, Any] = {name: half[name] for name in upper}
    np.savez(folder / "upper.npz", **second)


if __name__ == "__main__":
    main()
