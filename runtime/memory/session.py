"""Memory for one conversation: what is known at its beginning, what helps a turn, and what is kept at its end."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from runtime.dialogue.language_model import LanguageModel, never
from runtime.dialogue.smalltalk import small_talk
from runtime.knowledge.words import content_words
from runtime.memory.dates import date
from runtime.memory.facts import Fact, Line, MemoryPolicy, expiry
from runtime.memory.kinds import Kinds
from runtime.memory.meaning import by_meaning, of_one_piece, undoubted
from runtime.memory.memories import Memories, Recalled
from runtime.memory.merge import Memory
from runtime.memory.model import by_model
from runtime.memory.own import told_before
from runtime.memory.progress import IN_WORDS, is_done
from runtime.memory.propose import proposals
from runtime.memory.sensitive import categories
from runtime.memory.statements import clauses

BUDGET = 120  # tokens of the prompt
_LEFT_OFF = re.compile(
    r"\bwhere (?:did|have|had|were|was) (?:we|i)\b(?:.*\b(?:leave|left|stop|stopped|end|ended|get to|got to)\b.*)?$|"
    r"\bwhat (?:did|were) we (?:talk\w*|discuss\w*|do\w*|speak\w*)\b.*\b(?:last|before|previous|yesterday)\b|"
    r"\b(?:go|carry|pick up|continue) (?:on )?(?:from )?where (?:we|i) (?:left off|stopped|were)\b|"
    r"\b(?:por )?(?:dónde|donde) (?:nos quedamos|lo dejamos|estábamos|íbamos)\b|"
    r"\bon en était où\b|\boù (?:en était[- ]on|est-?\s?ce qu'on (?:en était|s'était arrêtés?))\b|"
    r"\bwo (?:waren wir|sind wir)(?: \w+)? stehen ?geblieben\b|\bwo waren wir$|\bonde (?:é que )?(?:ficámos|ficamos|parámos|paramos)\b",
    re.IGNORECASE,
)
_AGAIN = "We have not got as far as that together, or I was asked not to keep it."
_SPEAKS = re.compile(r"\b(?:i|i'\w+|my|me|we|our|you|your|it|he|she|they|please|soy|tengo|mi)\b", re.IGNORECASE)
_ANY_DAY = date(2000, 1, 1)
_LONGEST = 90  # characters of a question that is repeated


class MemorySession:
    """`person` is who is here, `tag` the persona's memory store, `shared` further stores that it may read."""

    def __init__(
        self,
        memories: Memories,
        person: str,
        tag: str,
        policy: MemoryPolicy,
        shared: Sequence[str] = (),
        budget: int = BUDGET,
        kinds: Kinds | None = None,
    ) -> None:
        """`kinds` names what clauses mean; without it rules alone find facts."""
        self._kinds = kinds
        self._memories = memories
        self._person = person
        self._tag = tag
        self._policy = policy
        self._shared = tuple(shared)
        self._budget = budget
        self._told: list[str] = []

    def recall(self, words: str, count: Callable[[str], int] = lambda text: len(text) // 4 + 1) -> Recalled:
        """What of earlier conversations helps with the visitor's words, as lines for the prompt."""
        return self._memories.recall(self._person, self._shared, words, self._budget, count, own=self._tag)

    def lines(self, words: str) -> str:
        """As `recall`, the lines alone; "" for nothing."""
        return self.recall(words).text

    def answer(self, words: str) -> str | None:
        """Words to say to a question about what the visitor told before, or how far they got, and to a turn that tells
        us such a thing and asks nothing; None for any other.
        """
        said = self.left_off() if asks_where_left_off(words) else told_before(words, self._own())
        if said is not None:
            self._told.append(said)
            return said
        return acknowledged(words, self._policy)

    def left_off(self) -> str:
        """Words to say to "where did we leave off?": the training's place, else what was last asked about."""
        return left_off(self._own())

    def _is_told(self, text: str) -> bool:
        """Whether we said this from memory: it is no news then."""
        return any(text.strip() in told for told in self._told)

    def _own(self) -> tuple[Memory, ...]:
        return self._memories.current(self._person, self._tag)

    def keep(
        self,
        lines: Sequence[Line],
        conversation: str | None,
        today: date,
        now: float,
        model: LanguageModel | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> list[Memory]:
        """After the session: propose, judge and keep; what is new or changed.

        Without a model: what rules find, and what clauses mean. With one, which takes seconds: what it finds besides,
        for a conversation whose first part is kept already.
        """
        lines = [line if line.by_visitor or not self._is_told(line.text) else replace(line, text="") for line in lines]
        ruled = proposals(lines, today, now, self._policy)
        if self._kinds is not None:
            meant = proposals(lines, today, now, self._policy, by_meaning(self._kinds, lines, today))
            ruled = undoubted(self._kinds, ruled)
            ruled += besides(undoubted(self._kinds, meant), ruled)
        if model is None:
            last = last_asked(lines, now) if self._policy.keeps("left_off") else None
            facts = [*ruled, *([last] if last else [])]
        else:
            facts = besides(proposals(lines, today, now, self._policy, by_model(model, lines, cancelled)), ruled)
        return self._memories.keep(self._person, self._tag, facts, conversation) if facts else []


def acknowledged(words: str, policy: MemoryPolicy) -> str | None:
    """What to say to a turn in which the visitor only tells things about themselves that will be remembered."""
    if "?" in words or asks_where_left_off(words):
        return None
    found: list[Fact] = []
    for clause in clauses([Line(True, words)]):
        facts = proposals([Line(True, clause.text)], _ANY_DAY, 0.0, policy)
        if all(fact.withdrawn for fact in facts) and _SPEAKS.search(clause.text) and not small_talk(clause.text, ""):
            return None
        found += facts
    if not found:
        return None
    name = next((fact.value.split()[0] for fact in found if fact.kind == "name"), None)
    return f"Nice to meet you, {name}. I'll remember that." if name else "Thank you. I'll remember that."


def besides(facts: Sequence[Fact], ruled: Sequence[Fact]) -> list[Fact]:
    """The facts of which those of `ruled` know nothing: of what can only be one thing, and of words that they were read
    in, their word stands.
    """
    known = {fact.kind for fact in ruled if fact.kind != "preference"}
    slots = {fact.slot for fact in ruled}
    new = [fact for fact in facts if fact.kind not in known and fact.slot not in slots]
    return [fact for fact in new if not any(of_one_piece(fact, each) for each in ruled)]


def asks_where_left_off(words: str) -> bool:
    """Whether the visitor asks how far they got last time. English, Spanish, French, German and Portuguese."""
    return bool(_LEFT_OFF.search(words.replace("’", "'").strip(" .!?¿¡")))


def left_off(known: Sequence[Memory]) -> str:
    """The sentence to say, from a person's current memories."""
    progress = max((m for m in known if m.kind == "progress"), key=lambda m: m.changed, default=None)
    asked = max((m for m in known if m.kind == "left_off"), key=lambda m: m.changed, default=None)
    if progress is not None and progress.slot == IN_WORDS:
        return f'Last time you said: "{progress.value}".'
    if progress is not None:
        how = "finished" if is_done(progress.text) else "were at"
        return f"Last time you {how} {progress.value}."
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
