"""What a memory is, and what a persona's policy lets be kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

Kind = Literal[
    "name",
    "language",
    "hearing",
    "mobility",
    "sight",
    "preference",
    "appointment",
    "progress",
    "left_off",
    "note",
    # Only where the persona's policy allows the category of the same name:
    "health",
    "faith",
    "sexuality",
    "politics",
    "ethnicity",
    "migration",
    "crime",
    "money",
    "identity",
    "contact",
]
Category = Literal[
    "health", "faith", "sexuality", "politics", "ethnicity", "migration", "crime", "money", "identity", "contact"
]
KINDS: tuple[Kind, ...] = get_args(Kind)
CATEGORIES: tuple[Category, ...] = get_args(Category)
STANDING: tuple[Kind, ...] = ("name", "language", "hearing", "sight", "mobility")
"""Kinds that matter whatever is being talked about."""
_DAY = 86_400.0
EXPIRY_DAYS: dict[Kind, float] = {"appointment": 60, "left_off": 60, "preference": 365}
"""Days until a memory of a kind expires; others last as long as the store keeps memories."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a conversation as it was heard. `at`: seconds since 1970."""

    by_visitor: bool
    text: str
    at: float = 0.0


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that may be remembered.

    `slot` names what it is about: two facts of one slot with different values contradict each other. `text` is a
    sentence about the visitor, `source` the visitor's own words, "" where those could not be kept. `line` is the
    number of the line in the conversation. `withdrawn`: what was kept under the slot holds no longer.
    """

    kind: Kind
    slot: str
    value: str
    text: str
    source: str
    line: int
    confidence: float
    expires: float | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class MemoryPolicy:
    """What a persona may remember: the kinds, and the sensitive categories that its operator has allowed."""

    kinds: frozenset[Kind] = frozenset(kind for kind in KINDS if kind not in CATEGORIES)
    allowed: frozenset[Category] = frozenset()
    least_confidence: float = 0.5

    @classmethod
    def allowing(cls, categories: Sequence[Category]) -> MemoryPolicy:
        """The usual policy with these sensitive categories allowed."""
        return cls(allowed=frozenset(categories))

    def keeps(self, kind: Kind) -> bool:
        return kind in (self.allowed if kind in CATEGORIES else self.kinds)


def expiry(kind: Kind, now: float) -> float | None:
    days = EXPIRY_DAYS.get(kind)
    return None if days is None else now + days * _DAY
