"""The turns that the synthetic visitors say: script.txt, read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent

# How many people say each line of a kind; the rest are said once.
READERS = {"backchannel": 3, "interruption": 3}


@dataclass(frozen=True)
class Line:
    """One turn of the script, its pieces with the marks between them."""

    id: str
    split: str
    kind: str
    asked: str
    text: str
    order: int  # a steady number for choosing the voice, so that every voice says something of every kind

    def pieces(self) -> list[str]:
        return [piece.strip() for piece in re.split(r"//|/|\|\|", self.text)]


def read_script(path: Path = HERE / "script.txt") -> Iterator[Line]:
    """The turns in the order of the file; ids count within split and kind."""
    split = kind = asked = ""
    counts: dict[tuple[str, str], int] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            split, kind, asked = line.strip("[]").split()
        elif line and not line.startswith("#"):
            count = counts[split, kind] = counts.get((split, kind), 0) + 1
            for reader in range(READERS.get(kind, 1)):
                name = f"{split}-{kind}-{count:02}" + ("" if reader == 0 else f"-{reader + 1}")
                yield Line(name, split, kind, asked, line, count + 5 * reader + 5 * len(kind))
