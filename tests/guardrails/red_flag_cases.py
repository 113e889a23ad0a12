"""The labelled utterances of red_flags.toml, and which of them the rules get wrong."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from runtime.guardrails.red_flags import red_flag

FILE = Path(__file__).with_name("red_flags.toml")


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
    """The red flags and the near misses of `dev` or `held_out`."""
    table = tomllib.loads(FILE.read_text(encoding="utf-8"))[part]
    return table["flags"], table["near"]


def measure(part: str) -> Outcome:
    flags, near = read_cases(part)
    missed = tuple(words for words in flags if red_flag(words) is None)
    alarms = tuple(words for words in near if red_flag(words) is not None)
    return Outcome(len(flags), len(near), missed, alarms)
