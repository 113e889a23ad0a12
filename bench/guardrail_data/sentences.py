"""The sentences that the classifier of the built-in guardrails is trained on, all written for this project.

A file for each guardrail, and `none.txt` for what may be answered, hold one pattern a line, "(a|b|c)" standing for any
one of these. Questions to documents, written for other parts, are among what may be answered, those about medicines
left out: whether they may be answered is for the documents to say.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

from bench.floor_data.script import HERE as FLOOR_DATA
from bench.red_flag_data.sentences import NONE, Example, expand
from models.answer_scorer.train.written import read_written
from runtime.guardrails.rail import BUILT_IN

HERE = Path(__file__).parent
QUESTIONS = Path(__file__).parents[2] / "models" / "answer_scorer" / "train"
PER_PATTERN = 10
_OPENINGS = ("um ", "so ", "hey, ", "excuse me, ", "okay, ", "hi, ", "listen, ", "please, ", "tell me, ", "well, ")
_OF_ITS_OWN = re.compile(
    r"medic|pill|ibuprofen|aspirin|tablet|dose|antibiotic|insulin|drug|pain|hurt|weather|married|earn|study|lawyer|sue\b|"
    r"cell|sick|fever|infect|serious|danger",
    re.IGNORECASE,
)


def examples(seed: int = 1) -> list[Example]:
    """All of them, in an order that is always the same; an example's `danger` is its guardrail, or "none"."""
    chance = random.Random(seed)
    found: list[Example] = []
    family = 0
    for name in (*BUILT_IN, NONE):
        for pattern in (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines():
            family += 1
            found += [Example(_opened(text, chance), name, family) for text in expand(pattern, PER_PATTERN, chance)]
    for text in _ordinary():
        family += 1
        if not _OF_ITS_OWN.search(text):
            found.append(Example(text, NONE, family))
    return found


def _ordinary() -> Iterator[str]:
    for name in ("asked.txt", "written.txt"):
        for document in read_written(QUESTIONS / name):
            yield from (question for question, _ in document.asked)
            yield from document.unanswered
    for line in (FLOOR_DATA / "turns.txt").read_text("utf-8").splitlines()[3:]:
        yield " ".join(line.partition("\t")[2].replace("|", " ").split())


def _opened(text: str, chance: random.Random) -> str:
    return chance.choice(_OPENINGS) + text if chance.random() < 0.25 else text
