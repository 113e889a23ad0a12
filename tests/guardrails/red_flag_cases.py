"""The labelled utterances, and which of them are decided wrongly.

`dev` is tuned on. `held_out` was written before the classifier's training sentences, by their author. `other_author`
and `fresh` were written by somebody else, for the rules alone; nothing was tuned on them since.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
PARTS = ("dev", "held_out", "other_author", "fresh")
_OLD = {"other_author": "held_out", "fresh": "fresh"}


@dataclass(frozen=True)
class Outcome:
    """`flags` and `near`: how many utterances of each; `missed` and `false_alarms`: those decided wrongly."""

    flags: int
    near: int
    missed: tuple[str, ...]
    false_alarms: tuple[str, ...]

    @property
    def recall(self) -> float:
        return 1 - len(self.missed) / self.flags

    @property
    def false_alarm_rate(self) -> float:
        return len(self.false_alarms) / self.near


def read_cases(part: str) -> tuple[list[str], list[str]]:
    """The red flags and the near misses of a part."""
    if part in _OLD:
        table = _read("red_flags.toml")[_OLD[part]]
        return table["flags"], table["near"]
    tables = list(_read(f"red_flags_{part}.toml").values())
    if part == "dev":
        tables.append(_read("red_flags.toml")["dev"])
    return [w for table in tables for w in table["flags"]], [w for table in tables for w in table["near"]]


def measure(part: str, alarms: Callable[[str], bool]) -> Outcome:
    """What `alarms` makes of a part's utterances."""
    flags, near = read_cases(part)
    missed = tuple(words for words in flags if not alarms(words))
    false = tuple(words for words in near if alarms(words))
    return Outcome(len(flags), len(near), missed, false)


def _read(name: str) -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((HERE / name).read_text(encoding="utf-8"))
