"""The sentences that the red-flag classifier is trained on: written for this project, multiplied by their alternatives.

`flags_*.txt` and `near_*.txt` hold one pattern a line, "(a|b|c)" standing for any one of these; `told_*.txt` dangers
(+) and near misses (-) of one kind under its name, as do `judged_*.txt`, which are never learnt from. Of what is learnt
from, no sentence is in tests/guardrails/red_flags_held_out.toml or `judged_*.txt`, nor shares most of its words with
one there (`unseen`).
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.floor_data.script import HERE as FLOOR_DATA

HERE = Path(__file__).parent
NONE = "none"
_CHOICE = re.compile(r"\(([^()]*)\)")
_DANGEROUS = re.compile(
    r"chest|bleed|blood|breath|stroke|suicid|kill|fire|smoke|unconsc|collaps|faint|swell|swollen|numb|dying|\bdie\b|"
    r"hurt me|hit me|overdose|chok|seizure|pass(ed)? out|pill|poison|burn|pain",
    re.IGNORECASE,
)
_TOO_ALIKE = 0.7
PER_PATTERN = 12


@dataclass(frozen=True, slots=True)
class Example:
    """`family` is the pattern that it comes from: examples of one family are never on both sides of a split.

    `kind`: "pattern", "single" (as somebody says it) or "ordinary" (a turn of another topic).
    """

    text: str
    danger: str
    family: int
    language: str = "en"
    kind: str = "pattern"


def expand(pattern: str, most: int, chance: random.Random) -> list[str]:
    """Up to `most` different sentences of a pattern."""
    found: dict[str, None] = {}
    for _ in range(4 * most):
        text = pattern
        while match := _CHOICE.search(text):
            text = text[: match.start()] + chance.choice(match[1].split("|")) + text[match.end() :]
        found[" ".join(text.split())] = None
        if len(found) == most:
            break
    return list(found)


def lines(name: str) -> Iterator[tuple[str, str]]:
    """What stands before the colon, and the pattern."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            before, colon, after = line.partition(": ")
            yield (before, after) if colon else ("", line)


def told(name: str) -> Iterator[tuple[str, str]]:
    """The danger or "none", and the words, of a file of `told_*.txt` or `judged_*.txt`."""
    danger = NONE
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            danger = line.strip("[]")
        else:
            yield (danger if line.startswith("+ ") else NONE, line[2:])


def examples(seed: int = 1) -> list[Example]:
    """All of them, in an order that is always the same; of each pattern twelve at most."""
    chance = random.Random(seed)
    found: list[Example] = []
    family = 0
    for language, name in (("en", "english"), ("es", "spanish")):
        for file in (f"flags_{name}.txt", f"near_{name}.txt"):
            for danger, pattern in lines(file):
                family += 1
                found += [
                    Example(text, danger or NONE, family, language) for text in expand(pattern, PER_PATTERN, chance)
                ]
        singles = [*lines(f"flags_spoken_{name}.txt"), *lines(f"near_spoken_{name}.txt"), *told(f"told_{name}.txt")]
        for danger, text in singles:
            family += 1
            found.append(Example(text, danger or NONE, family, language, "single"))
    ordinary = [line.partition("\t")[2] for line in (FLOOR_DATA / "turns.txt").read_text("utf-8").splitlines()[3:]]
    for line in ordinary:
        family += 1
        text = line.replace("|", " ")
        if not _DANGEROUS.search(text):
            found.append(Example(" ".join(text.split()), NONE, family, kind="ordinary"))
    return found


def judged() -> list[Example]:
    """What is chosen by, beside the tuned half, and never learnt from."""
    files = (("en", "judged_english.txt"), ("es", "judged_spanish.txt"))
    return [Example(text, danger, -1, language, "judged") for language, name in files for danger, text in told(name)]


def openings(language: str) -> list[str]:
    return [text for kind, text in lines("openings.txt") if kind == language]


def unseen(found: Sequence[Example], held_out: Sequence[str]) -> list[Example]:
    """Those that share less than 0.7 of their words (Jaccard) with every held-out sentence."""
    kept = [frozenset(text.lower().split()) for text in held_out]
    return [
        example
        for example in found
        if all(_alike(frozenset(example.text.lower().split()), words) < _TOO_ALIKE for words in kept)
    ]


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    if not _TOO_ALIKE * len(one) <= len(other) <= len(one) / _TOO_ALIKE:
        return 0.0  # cannot be; the sets need not be looked at
    return len(one & other) / len(one | other)
