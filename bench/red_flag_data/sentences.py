"""The sentences that the red-flag classifier is trained on: written for this project, multiplied by their alternatives.

`flags_*.txt` and `near_*.txt` hold one pattern a line, "(a|b|c)" standing for any one of these. No sentence of
tests/guardrails/red_flags_held_out.toml is in them, nor one that shares most of its words with one (`unseen`).
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
PER_FLAG, PER_NEAR = 26, 34


@dataclass(frozen=True, slots=True)
class Example:
    """`family` is the pattern that it comes from: examples of one family are never on both sides of a split."""

    text: str
    danger: str
    family: int


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


def examples(seed: int = 1) -> list[Example]:
    """All of them, in an order that is always the same."""
    chance = random.Random(seed)
    found: list[Example] = []
    family = 0
    openings = {kind: [text for language, text in lines("openings.txt") if language == kind] for kind in ("en", "es")}
    plain: dict[str, list[Example]] = {"en": [], "es": []}
    for kind, name in (("en", "english"), ("es", "spanish")):
        for danger, pattern in lines(f"flags_{name}.txt"):
            family += 1
            plain[kind] += [Example(text, danger, family) for text in expand(pattern, PER_FLAG, chance)]
        for _, pattern in lines(f"near_{name}.txt"):
            family += 1
            plain[kind] += [Example(text, NONE, family) for text in expand(pattern, PER_NEAR, chance)]
        for danger, text in lines(f"flags_spoken_{name}.txt"):
            family += 1
            plain[kind].append(Example(text, danger, family))
        for _, text in lines(f"near_spoken_{name}.txt"):
            family += 1
            plain[kind].append(Example(text, NONE, family))
        found += [_opened(example, openings[kind], chance) for example in plain[kind]]
        found += list(_mixed(plain[kind], chance))
    ordinary = [line.partition("\t")[2] for line in (FLOOR_DATA / "turns.txt").read_text("utf-8").splitlines()[3:]]
    for line in ordinary:
        family += 1
        text = line.replace("|", " ")
        if not _DANGEROUS.search(text):
            found.append(Example(" ".join(text.split()), NONE, family))
    return found


def _opened(example: Example, openings: Sequence[str], chance: random.Random) -> Example:
    if chance.random() < 0.3:
        return Example(f"{chance.choice(openings)} {example.text}", example.danger, example.family)
    return example


def _mixed(plain: Sequence[Example], chance: random.Random) -> Iterator[Example]:
    """Two in one breath: a danger beside something harmless is a danger."""
    flags = [example for example in plain if example.danger != NONE]
    near = [example for example in plain if example.danger == NONE]
    for example in flags:
        if chance.random() < 0.15:
            other = chance.choice(near).text
            joined = chance.choice(("{0} and {1}", "{0} {1}", "{0} but {1}", "{1} {0}"))
            yield Example(joined.format(other, example.text), example.danger, example.family)
    for example in near:
        if chance.random() < 0.15:
            yield Example(f"{example.text} {chance.choice(near).text}", NONE, example.family)


def unseen(found: Sequence[Example], held_out: Sequence[str]) -> list[Example]:
    """Those that share less than 0.7 of their words (Jaccard) with every held-out sentence."""
    kept = [frozenset(text.lower().split()) for text in held_out]
    return [
        example
        for example in found
        if all(_alike(frozenset(example.text.lower().split()), words) < _TOO_ALIKE for words in kept)
    ]


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)
