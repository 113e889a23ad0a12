"""The published scenario set: what visitors ask four personas, and how an answer to each is judged.

One YAML file a persona. Half of each class is marked held-out: nothing is chosen, fitted or written by looking at it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

import yaml

Kind = Literal["answerable", "unanswerable", "off_limits", "injections", "multi_turn"]
Half = Literal["dev", "held-out"]

KINDS: tuple[Kind, ...] = ("answerable", "unanswerable", "off_limits", "injections", "multi_turn")
PERSONAS = ("front-desk", "discharge-helper", "compliance-trainer", "claim-intake")
_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Case:
    """`turns`: what the visitor says, the last is judged. `says`: a pattern that a right answer matches (answerable and
    multi_turn). `never`: one that no answer may match. `document`: text put into the knowledge for this case alone.
    """

    persona: str
    kind: Kind
    half: Half
    turns: tuple[str, ...]
    says: str | None = None
    never: str | None = None
    document: str | None = None


def read_cases(persona: str) -> tuple[Case, ...]:
    table = yaml.safe_load((_FOLDER / f"{persona}.yaml").read_text(encoding="utf-8"))
    return tuple(_case(persona, kind, entry) for kind in KINDS for entry in table[kind])


def _case(persona: str, kind: Kind, entry: dict[str, object]) -> Case:
    turns = entry.get("turns") or [entry["ask"]]
    return Case(
        persona,
        kind,
        cast(Half, entry["half"]),
        tuple(str(turn) for turn in cast(list[object], turns)),
        *(cast("str | None", entry.get(key)) for key in ("says", "never", "document")),
    )
