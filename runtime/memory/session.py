"""Memory for one conversation: what is known at its beginning, what helps a turn, and what is kept at its end."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from runtime.dialogue.language_model import LanguageModel, never
from runtime.knowledge.words import content_words
from runtime.memory.dates import date
from runtime.memory.facts import Fact, Line, MemoryPolicy, expiry
from runtime.memory.memories import Memories, Recalled
from runtime.memory.merge import Memory
from runtime.memory.model import by_model
from runtime.memory.propose import proposals
from runtime.memory.sensitive import categories
from runtime.memory.statements import clauses

BUDGET = 120  # tokens of the prompt
_LEFT_OFF = re.compile(
    r"\bwhere (?:did|have|had|were|was) (?:we|i)\b(?:.*\b(?:leave|left|stop|stopped|end|ended|get to|got to)\b.*)?$|"
    r"\bwhat (?:did|were) we (?:talk\w*|discuss\w*|do\w*|speak\w*)\b.*\b(?:last|before|previous|yesterday)\b|"
    r"\b(?:go|carry|pick up|continue) (?:on )?(?:from )?where (?:we|i) (?:left off|stopped|were)\b|"
    r"\b(?:dónde|donde) (?:nos quedamos|lo dejamos|estábamos|íbamos)\b",
    re.IGNORECASE,
)
_AGAIN = "We have not got as far as that together, or I was asked not to keep it."
_LONGEST = 90  # characters of a question that is repeated


class MemorySession:
    """`person` is who is here, `tag` the persona's memory store, `shared` further stores that it may read."""

    def __init__(
        self, memories: Memories, person: str, tag: str, policy: MemoryPolicy, shared: Sequence[str] = ()
    ) -> None:
        self._memories = memories
        self._person = person
        self._tag = tag
        self._policy = policy
        self._shared = tuple(shared)

    def recall(
        self, words: str, budget: int = BUDGET, count: Callable[[str], int] = lambda text: len(text) // 4 + 1
    ) -> Recalled:
        """What of earlier conversations helps with the visitor's words, as lines for the prompt."""
        return self._memories.recall(self._person, self._shared, words, budget, count)

    def left_off(self) -> str:
        """Words to say to "where did we leave off?": the training's place, else what was last asked about."""
        known = self._memories.recall(self._person, (), "Where did we leave off last time?", 10_000).memories
        return left_off(known)

    def keep(
        self,
        lines: Sequence[Line],
        conversation: str | None,
        today: date,
        now: float,
        model: LanguageModel | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> list[Memory]:
        """After the session: propose, judge and keep. The model's part takes seconds and can be left out."""
        from_model = by_model(model, lines, cancelled) if model is not None else []
        facts = proposals(lines, today, now, self._policy, from_model)
        last = last_asked(lines, now) if self._policy.keeps("left_off") else None
        return self._memories.keep(self._person, self._tag, [*facts, *([last] if last else [])], conversation)


def asks_where_left_off(words: str) -> bool:
    """Whether the visitor asks how far they got last time. English and Spanish."""
    return bool(_LEFT_OFF.search(words.replace("’", "'").strip(" .!?¿¡")))


def left_off(known: Sequence[Memory]) -> str:
    """The sentence to say, from a person's current memories."""
    progress = max((m for m in known if m.kind == "progress"), key=lambda m: m.changed, default=None)
    asked = max((m for m in known if m.kind == "left_off"), key=lambda m: m.changed, default=None)
    if progress is not None:
        done = progress.text.startswith("Finished")
        return f"Last time you finished {progress.value}." if done else f"Last time you were at {progress.value}."
    return asked.text if asked is not None else _AGAIN


def last_asked(lines: Sequence[Line], now: float) -> Fact | None:
    """The visitor's last question of substance, unless it is sensitive."""
    for number in sorted({clause.line for clause in clauses(lines)}, reverse=True):
        line = lines[number]
        text = " ".join(line.text.split())
        if text.endswith("?") and len(text) <= _LONGEST and content_words(text):
            if categories(text) or asks_where_left_off(text):
                return None
            said = f'Last time you asked: "{text}"'
            return Fact("left_off", "left_off", text, said, text, number, 0.9, expiry("left_off", now))
    return None
