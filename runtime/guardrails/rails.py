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
from runtime.guardrails.refusal_classifier import RefusalClassifier
from runtime.tables import found

ALIKE = 0.62
"""Cosine from which words count as meaning much the same as an example (MiniLM)."""
_MARGIN = 0.02  # by which they have to be nearer to an example than to any `but_not`
FROM, FROM_UNANSWERED = 1.0, -1.0
"""Log odds from which what was learnt fires; the lower one for guardrails that stand back where documents answer."""
_FEWEST = 3  # words; less means too little
_MOST_CHARACTERS = 600

Way = Literal["in", "out"]
Why = Literal["pattern", "example", "learnt", "model"]
Asked = Callable[[str, str], bool]
"""Puts a guardrail's question about some words to a language model: (question, words) → yes."""


@dataclass(frozen=True, slots=True)
class Fired:
    """`evidence`: what was found, the example that is nearest, the question, or "" for what was learnt; `score`: how
    alike, 0 to 1; for what was learnt its log odds.
    """

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
    """Guardrails in order; the first that fires counts. Without a `meaning`, examples are not looked at.

    `learnt` judges the visitor's words for the built-in guardrails, and for a persona's own that bear their names.
    """

    def __init__(
        self,
        rails: Sequence[Guardrail],
        meaning: Meaning | None = None,
        ask: Asked | None = None,
        learnt: RefusalClassifier | None = None,
    ) -> None:
        self.rails = tuple(rails)
        self._meaning = meaning
        self._ask = ask
        self._learnt = learnt
        # By what it is and not by its name: two may share one, for what comes in and for what goes out.
        self._examples = {id(rail): _embedded(rail, meaning) for rail in self.rails if rail.examples and meaning}

    def first(self, words: str, way: Way, but: frozenset[str] = frozenset()) -> Fired | None:
        """The first that fires on words of this way, those named in `but` left out. Models are asked last."""
        if not words.strip():
            return None
        looking = [rail for rail in self.rails if rail.scope in (way, "both") and rail.name not in but]
        for rail in looking:
            fired = self._quick(rail, words)
            if fired is not None:
                return fired
        learnt = self._judged(looking, words) if way == "in" else None
        if learnt is not None:
            return learnt
        for rail in looking:
            if rail.prompt is not None and self._ask is not None and self._ask(rail.prompt, words[-_MOST_CHARACTERS:]):
                return Fired(rail, "model", rail.prompt, 1.0)
        return None

    def tried(self, words: str, way: Way) -> list[Trial]:
        """What each guardrail of this way makes of the words; models are not asked."""
        looking = [rail for rail in self.rails if rail.scope in (way, "both")]
        learnt = self._judged(looking, words) if way == "in" else None
        return [self._trial(rail, words, learnt) for rail in looking]

    def forget(self) -> None:
        """Let go of the words that were looked at."""
        if self._meaning is not None:
            self._meaning.forget()
        if self._learnt is not None:
            self._learnt.forget()

    def _quick(self, rail: Guardrail, words: str) -> Fired | None:
        """Whether patterns or examples of one guardrail fire."""
        match = found(rail.patterns, words)
        if match is not None:
            return Fired(rail, "pattern", match.group(0), 1.0)
        alike = self._nearest(rail, words)
        if alike is None or alike[1] < ALIKE or alike[1] < alike[2] + _MARGIN:
            return None
        return Fired(rail, "example", alike[0], alike[1])

    def _judged(self, looking: Sequence[Guardrail], words: str) -> Fired | None:
        """The guardrail of which was learnt that these words are its matter."""
        if self._learnt is None or len(words.split()) < _FEWEST:
            return None
        name, odds = self._learnt.judge(words[-_MOST_CHARACTERS:])
        rail = next((rail for rail in looking if rail.name == name), None)
        if rail is None or odds < (FROM_UNANSWERED if rail.unless_answered else FROM):
            return None
        return Fired(rail, "learnt", "", odds)

    def _trial(self, rail: Guardrail, words: str, learnt: Fired | None) -> Trial:
        alike = self._nearest(rail, words)
        nearest, score = (None, 0.0) if alike is None else alike[:2]
        fired = self._quick(rail, words) or (learnt if learnt is not None and learnt.rail is rail else None)
        return Trial(rail, fired, nearest, score)

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
