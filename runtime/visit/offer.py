"""What a persona offers a visitor, as far as consent has to tell it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from runtime.perception.policy import Watch

Keeps = tuple[tuple[Literal["transcript", "answers", "memory", "report", "picture"], float | None], ...]
"""What outlives a conversation with a persona, each with its days (None: until somebody deletes it). A `report` of how
the visitor came across is only held in memory until the next one comes, and a `picture` only handed on, if at all.
"""


@dataclass(frozen=True, slots=True)
class Offer:
    """What a visitor agrees to: whether the persona uses the camera, what it keeps of everybody, what besides of those
    who say who they are, and how much it notices of them.
    """

    sees: bool = True
    keeps: Keeps = ()
    of_named: Keeps = ()
    watch: Watch = "presence"
