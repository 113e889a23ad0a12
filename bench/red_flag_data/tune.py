"""Tunes one of the danger networks (needs torch, which Bedside itself does not) on what `prepare` wrote:

    python -m bench.red_flag_data.tune english|any --data FOLDER --start FOLDER --out FOLDER [--leave-out 0]

--start holds the published all-MiniLM-L6-v2 (a .safetensors file and vocab.txt). What it makes of the sentences to
choose by is printed after every second epoch. With --leave-out that third of the families is not learnt from but
judged too. One thread needs about ten minutes for either; a GPU is used where there is one.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import BertWordPieceTokenizer
from torch import Tensor, nn

from bench.red_flag_data.names import CLASSES
from bench.red_flag_data.network import AnyLanguageNetwork, EnglishNetwork
from models.minilm import read_safetensors

FOLDS, LONGEST, BATCH = 3, 64, 64
PER_FAMILY = 4
"""Sentences of a pattern in one epoch."""
ORDINARY = 0.3
"""Of the turns of other topics, in one epoch."""
SAFE_TO_LOSE = frozenset(
    "the a my his her is are and just so really very um uh well that it's i'm there's of "
    "el la los las un una mi es que pues ya muy".split()
)
JOINED = {
    "en": (("{0} and {1}", "{0} {1}", "{0} but {1}", "{1} {0}"), ("{0} {1}", "{1} {0}")),
    "es": (("{0} y {1}", "{0} {1}", "{0} pero {1}", "{1} {0}"), ("{0} {1}", "{1} {0}")),
}
"""How a danger is joined with something harmless, and how two harmless things are."""


@dataclass(frozen=True)
class Trial:
    rate: float
    epochs: int
    dropout: float
    smooth: float = 0.05
    twice: float = 0.0
    """R-Drop (Liang et al., 2021): how much two passes with other parts dropped have to agree."""


TRIALS = {
    "english": Trial(rate=1e-4, epochs=7, dropout=0.1),
    "any": Trial(rate=6e-4, epochs=7, dropout=0.2),
}
LAYERS = 6


@dataclass(frozen=True)
class Row:
    text: str
    label: int
    family: int
    language: str
    kind: str
    """Of a sentence to choose by: its part."""


@dataclass(frozen=True)
class Material:
    rows: list[Row]
    chosen_by: list[Row]
    openings: dict[str, list[str]]
    read_as: Callable[[Sequence[Row]], list[list[int]]]
    """Texts to the numbers of their tokens."""


def read(data: Path, start: Path, name: str) -> tuple[Material, nn.Module]:
    """What the network of that name learns from, and the network, untuned."""
    content = json.loads((data / "data.json").read_text(encoding="utf-8"))
    rows = [Row(text, CLASSES.index(danger), *rest) for text, danger, *rest in content["rows"]]
    chosen_by = [Row(text, is_flag, -1, *rest) for text, is_flag, *rest in content["chosen_by"]]
    torch.manual_seed(0)
    if name == "any":
        with np.load(data / "encoder.npz") as arrays:
            encoder = {each: arrays[each] for each in arrays.files}
        table, (first, last) = torch.from_numpy(encoder.pop("table")), encoder.pop("marks").tolist()
        pieces: dict[str, list[int]] = content["pieces"]

        def in_pieces(some: Sequence[Row]) -> list[list[int]]:
            found = [[piece for word in row.text.split() for piece in pieces[word]] for row in some]
            return [[first, *middle[-(LONGEST - 2) :], last] for middle in found]

        network: nn.Module = AnyLanguageNetwork(encoder, table, TRIALS[name].dropout)
        return Material(rows, chosen_by, content["openings"], in_pieces), network
    tokenizer = BertWordPieceTokenizer(str(start / "vocab.txt"), lowercase=True)
    tokenizer.enable_truncation(LONGEST)

    def in_word_pieces(some: Sequence[Row]) -> list[list[int]]:
        return [each.ids for each in tokenizer.encode_batch([row.text for row in some])]

    network = EnglishNetwork(read_safetensors(next(start.glob("*.safetensors"))), LAYERS, TRIALS[name].dropout)
    learnt, judged = ([row for row in some if row.language == "en"] for some in (rows, chosen_by))
    return Material(learnt, judged, content["openings"], in_word_pieces), network


def epoch_of(rows: Sequence[Row], beginnings: dict[str, list[str]], chance: random.Random) -> list[Row]:
    """What is learnt from in one epoch, in another order and with other variations each time."""
    families: dict[int, list[Row]] = defaultdict(list)
    near: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        families[row.family].append(row)
        if row.label == 0:
            near[row.language].append(row.text)
    taken = [row for family in families.values() for row in chance.sample(family, min(PER_FAMILY, len(family)))]
    taken = [row for row in taken if row.kind != "ordinary" or chance.random() < ORDINARY]
    chance.shuffle(taken)
    return [varied(row, near[row.language], beginnings[row.language], chance) for row in taken]


def varied(row: Row, near: Sequence[str], beginnings: Sequence[str], chance: random.Random) -> Row:
    """As it may be said or heard: with an opening, beside something harmless, a small word lost or said twice."""
    text = row.text
    if chance.random() < 0.2:
        text = chance.choice(JOINED[row.language][0 if row.label else 1]).format(chance.choice(near), text)
    words = text.split()
    if chance.random() < 0.25 and len(words) > 4:
        loose = [at for at, word in enumerate(words) if word in SAFE_TO_LOSE]
        if loose:
            words.pop(chance.choice(loose))
    if words and chance.random() < 0.1:
        at = chance.randrange(len(words))
        words.insert(at, words[at])
    if chance.random() < 0.25:
        words = [*chance.choice(beginnings).split(), *words]
    return replace(row, text=" ".join(words))


def padded(ids: Sequence[Sequence[int]], device: str) -> tuple[Tensor, Tensor]:
    """Of many texts at once: the host is slower than the device."""
    lengths = np.array([len(row) for row in ids])
    whole = np.zeros((len(ids), int(lengths.max())), np.int64)
    for at, row in enumerate(ids):
        whole[at, : len(row)] = row
    mask = np.arange(whole.shape[1]) < lengths[:, None]
    return torch.from_numpy(whole).to(device), torch.from_numpy(mask.astype(np.int64)).to(device)


def fit(network: nn.Module, trial: Trial, rows: Sequence[Row], material: Material, device: str) -> Iterator[int]:
    """The network learns from the rows; gives the number of each epoch that is over."""
    network.to(device).train()
    chance = random.Random(1)
    named = [(name, weight) for name, weight in network.named_parameters() if weight.requires_grad]
    body, head = ([weight for name, weight in named if name.startswith("head") is it] for it in (False, True))
    more = 5.0 if isinstance(network, EnglishNetwork) else 1.0
    groups = [{"params": body, "start": trial.rate}, {"params": head, "start": more * trial.rate}]
    optimiser = torch.optim.AdamW(groups, lr=trial.rate, weight_decay=0.01)
    count = {family: min(number, PER_FAMILY) for family, number in Counter(row.family for row in rows).items()}
    steps = done = 0
    for epoch in range(1, trial.epochs + 1):
        taken = alike(epoch_of(rows, material.openings, chance), chance)
        steps = steps or trial.epochs * len(taken)
        for some in taken:
            done += 1
            share = min(1.0, done / (0.1 * steps)) * max(0.0, 1 - done / (steps + 1))
            for group in optimiser.param_groups:
                group["lr"] = group["start"] * share
            labels = torch.tensor([row.label for row in some], device=device)
            weights = torch.tensor([count[row.family] ** -0.5 for row in some], device=device)
            loss = _loss(network, trial, padded(material.read_as(some), device), labels, weights)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(body, 1.0)
            optimiser.step()
        yield epoch


def alike(rows: Sequence[Row], chance: random.Random) -> list[list[Row]]:
    """Batches of texts about as long, so that little is filled up, in any order."""
    pools = [
        sorted(rows[at : at + 16 * BATCH], key=lambda row: len(row.text)) for at in range(0, len(rows), 16 * BATCH)
    ]
    batches = [pool[at : at + BATCH] for pool in pools for at in range(0, len(pool), BATCH)]
    chance.shuffle(batches)
    return batches


def _loss(network: nn.Module, trial: Trial, read: tuple[Tensor, Tensor], labels: Tensor, weights: Tensor) -> Tensor:
    passes = 2 if trial.twice else 1
    scores = network(*(part.repeat(passes, 1) for part in read))
    each = nn.functional.cross_entropy(scores, labels.repeat(passes), label_smoothing=trial.smooth, reduction="none")
    loss = (each * weights.repeat(passes)).sum() / weights.sum() / passes
    if trial.twice:
        one, two = scores.log_softmax(-1).chunk(2)
        apart = nn.functional.kl_div(one, two, log_target=True, reduction="batchmean")
        apart = apart + nn.functional.kl_div(two, one, log_target=True, reduction="batchmean")
        loss = loss + trial.twice * apart / 2
    return loss


@torch.no_grad()
def odds_of(network: nn.Module, rows: Sequence[Row], material: Material, device: str) -> NDArray[np.float64]:
    """Log odds that there is any danger, of each row."""
    found = []
    for at in range(0, len(rows), 64):
        read = padded(material.read_as(rows[at : at + 64]), device)
        shares = network.eval()(*read).double().log_softmax(-1)
        found.append((shares[:, 1:].logsumexp(-1) - shares[:, 0]).cpu().numpy())
    network.train()
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("network", choices=sorted(TRIALS))
    for name in ("--data", "--start", "--out"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--leave-out", type=int, choices=range(FOLDS))
    parser.add_argument("--epochs", type=int, help="fewer or more than usual")
    parser.add_argument("--rate", type=float, help="another learning rate")
    parser.add_argument("--first", type=Path, help="what this wrote before, to go on from")
    chosen = parser.parse_args()
    trial = TRIALS[chosen.network]
    trial = replace(trial, epochs=chosen.epochs or trial.epochs, rate=chosen.rate or trial.rate)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    material, network = read(chosen.data, chosen.start, chosen.network)
    if chosen.first:
        with np.load(chosen.first) as arrays:
            tuned = {name: torch.from_numpy(arrays[name].astype(np.float32)) for name in arrays.files}
        assert not network.load_state_dict(tuned, strict=False).unexpected_keys
    left = [row for row in material.rows if row.family % FOLDS == chosen.leave_out and row.kind == "single"]
    rows = [row for row in material.rows if row.family % FOLDS != chosen.leave_out]
    parts = sorted({row.kind for row in material.chosen_by})
    judged = {part: [row for row in material.chosen_by if row.kind == part] for part in parts}
    judged |= {f"left out {each}": [row for row in left if row.language == each] for each in ("en", "es")}
    began = time.monotonic()
    torch.manual_seed(1)
    for epoch in fit(network, trial, rows, material, device):
        sys.stdout.write(f"{time.monotonic() - began:5.0f} s, epoch {epoch} of {trial.epochs}\n")
        for part, some in judged.items():
            if some and (epoch % 2 == 0 or epoch == trial.epochs):
                odds = odds_of(network, some, material, device)
                sys.stdout.write(f"    {part}: {figures(odds, np.array([row.label > 0 for row in some]))}\n")
        sys.stdout.flush()
        save(network, chosen.out / f"{chosen.network}.npz")


def save(network: nn.Module, file: Path) -> None:
    """What was tuned, float16."""
    file.parent.mkdir(parents=True, exist_ok=True)
    tuned = {name: weight for name, weight in network.named_parameters() if weight.requires_grad}
    arrays: dict[str, Any] = {name: weight.detach().cpu().numpy().astype(np.float16) for name, weight in tuned.items()}
    np.savez(file, **arrays)


if __name__ == "__main__":
    main()
