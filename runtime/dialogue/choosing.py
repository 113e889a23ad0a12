"""Which language model this machine should use: `fast`, `balanced` or `best`, from its speed and free memory.

Deciding is pure; the probe is one matrix product. What a model needs was measured on two cores with AVX-512
(bench/models_language.py): its memory, and the work for the first word after 250 new tokens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import psutil

from runtime.clock import Clock, SystemClock
from runtime.errors import ModelMissing

Wanted = Literal["fast", "balanced", "best"]
WANTED: frozenset[str] = frozenset({"fast", "balanced", "best"})
PATIENCE = 1.6  # seconds to the first word that `balanced` allows
_SPARE = 600 << 20  # bytes that the rest of the loop needs beside the model
_SIZE, _RUNS = 512, 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that may be chosen: bytes of memory at work, and billions of operations until its first word."""

    id: str
    memory: int
    first_word: float


CANDIDATES = (
    Candidate("qwen2.5-0.5b-q4_0", 570 << 20, 120.0),
    Candidate("qwen2.5-1.5b", 1280 << 20, 330.0),
)
"""From the smallest to the largest; those that speak well enough to be heard."""


VOTER = CANDIDATES[-1]
"""Votes on doubtful answers: the smaller one's hardly tell right from wrong (docs/decisions.md)."""


@dataclass(frozen=True, slots=True)
class Machine:
    """`speed`: billions of single-precision operations a second on one core; `free`: bytes of memory."""

    speed: float
    free: int


def probe(clock: Clock | None = None) -> Machine:
    """This machine, measured: about 20 ms."""
    clock = clock or SystemClock()
    square = np.ones((_SIZE, _SIZE), np.float32)
    best = float("inf")
    for _ in range(_RUNS):
        began = clock.stopwatch()
        square @ square
        best = min(best, clock.stopwatch() - began)
    return Machine(2 * _SIZE**3 / max(best, 1e-6) / 1e9, free_memory())


def free_memory() -> int:
    """Bytes that a model may take on this machine now."""
    return psutil.virtual_memory().available


def can_vote(ready: Sequence[str], free: int) -> bool:
    """Whether the model that votes is there, and finds room beside everything else in `free` bytes of memory."""
    return VOTER.id in ready and VOTER.memory + _SPARE <= free


def choose(wanted: Wanted, ready: Sequence[str], machine: Machine) -> str:
    """The model for what is wanted, of those that are `ready` on this machine.

    `fast` is the smallest, `best` the largest that fits into memory, `balanced` the largest that also begins to speak
    soon enough here. Raises ModelMissing where none is ready.
    """
    here = [candidate for candidate in CANDIDATES if candidate.id in ready]
    if not here:
        names = " or ".join(candidate.id for candidate in CANDIDATES)
        raise ModelMissing(
            "No language model is ready for {wanted!r}.",
            "Run: bedside models prepare {names}",
            wanted=wanted,
            names=names,
        )
    if wanted == "fast":
        return here[0].id
    fits = [candidate for candidate in here if candidate.memory + _SPARE <= machine.free] or here[:1]
    if wanted == "balanced":
        fits = [one for one in fits if one.first_word / machine.speed <= PATIENCE] or fits[:1]
    return fits[-1].id
