"""Which guardrail fires on some words, and why. Pure but for the vectors of the words, and for what a model is asked.

    rails = Rails(persona.guardrails, meaning)
    rails.first("Should I stop my drops?", "in")    # Fired(rail, "example", "can I stop taking my drops early", 0.83)
    rails.tried("Should I stop my drops?", "in")    # one Trial for each guardrail: fired or how near it was

Patterns and examples of fifty guardrails together take a few milliseconds, nearly all of it the words' own vector.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from runtime.guardrails.meaning import Meaning
from runtime.guardrails.rail import Guardrail
from runtime.tables import found

ALIKE = 0.62
"""Cosine from which words count as meaning much the same as an example (MiniLM)."""
_MARGIN = 0.02  # by which they have to be nearer to an example than to any `but_not`
_FEWEST = 3  # words; less means too little
_MOST_CHARACTERS = 600

Why = Literal["pattern", "example", "model"]
Asked = Callable[[str, str], bool]
"""Puts a guardrail's question about some words to a language model: (question, words) → yes."""


@dataclass(frozen=True, slots=True)
class Fired:
    """`evidence`: what was found, the example that is nearest, or the question; `score`: how alike, 0 to 1."""

    rail: Guardrail
    why: Why
    evidence: str
    score: float


@dataclass(frozen=True, slots=True)
class Trial:
    """What one guardrail makes of some words: `fired`, or else the example that came nearest and how near."""

    rail: Guardrail
    fired: Fired | None
    nearest: str | None
    score: float


@dataclass(frozen=True, slots=True)
class _Examples:
    yes: NDArray[np.float32]
    no: NDArray[np.float32] | None


class Rails:
    """Guardrails in order; the first that fires counts. Without a `meaning`, examples are not looked at."""

    def __init__(self, rails: Sequence[Guardrail], meaning: Meaning | None = None, ask: Asked | None = None) -> None:
        self.rails = tuple(rails)
        self._meaning = meaning
        self._ask = ask
        # By what it is and not by its name: two may share one, for what comes in and for what goes out.
        self._examples = {id(rail): _embedded(rail, meaning) for rail in self.rails if rail.examples and meaning}

    def first(self, words: str, way: Literal["in", "out"], but: frozenset[str] = frozenset()) -> Fired | None:
        """The first that fires on words of this way, those named in `but` left out. Models are asked last."""
        if not words.strip():
            return None
        looking = [rail for rail in self.rails if rail.scope in (way, "both") and rail.name not in but]
        for rail in looking:
            fired = self.quick(rail, words)
            if fired is not None:
                return fired
        for rail in looking:
            if rail.prompt is not None and self._ask is not None and self._ask(rail.prompt, words[-_MOST_CHARACTERS:]):
                return Fired(rail, "model", rail.prompt, 1.0)
        return None

    def tried(self, words: str, way: Literal["in", "out"]) -> list[Trial]:
        """What each guardrail of this way makes of the words; models are not asked."""
        return [self._trial(rail, words) for rail in self.rails if rail.scope in (way, "both")]

    def forget(self) -> None:
        """Let go of the words that were looked at."""
        if self._meaning is not None:
            self._meaning.forget()

    def quick(self, rail: Guardrail, words: str) -> Fired | None:
        """Whether patterns or examples of one guardrail fire."""
        match = found(rail.patterns, words)
        if match is not None:
            return Fired(rail, "pattern", match.group(0), 1.0)
        alike = self._nearest(rail, words)
        if alike is None or alike[1] < ALIKE or alike[1] < alike[2] + _MARGIN:
            return None
        return Fired(rail, "example", alike[0], alike[1])

    def _trial(self, rail: Guardrail, words: str) -> Trial:
        alike = self._nearest(rail, words)
        nearest, score = (None, 0.0) if alike is None else alike[:2]
        return Trial(rail, self.quick(rail, words), nearest, score)

    def _nearest(self, rail: Guardrail, words: str) -> tuple[str, float, float] | None:
        """The nearest example, its cosine, and that of the nearest `but_not`."""
        examples = self._examples.get(id(rail))
        if examples is None or self._meaning is None or len(words.split()) < _FEWEST:
            return None
        vector = self._meaning.of(words[-_MOST_CHARACTERS:])
        yes = examples.yes @ vector
        best = int(yes.argmax())
        no = -1.0 if examples.no is None else float((examples.no @ vector).max())
        return rail.examples[best], float(yes[best]), no


def _embedded(rail: Guardrail, meaning: Meaning) -> _Examples:
    no = meaning.all_of(rail.but_not) if rail.but_not else None
    return _Examples(meaning.all_of(rail.examples), no)
