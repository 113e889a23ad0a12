"""What of a conversation may be remembered: found by rules and by the language model, then judged by policy. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from runtime.memory.dates import date
from runtime.memory.facts import CATEGORIES, Category, Fact, Line, MemoryPolicy, expiry
from runtime.memory.rules import by_rules
from runtime.memory.sensitive import categories
from runtime.memory.statements import Clause, clauses

_STATED = 0.7


def proposals(
    lines: Sequence[Line], today: date, now: float, policy: MemoryPolicy, from_model: Iterable[Fact] = ()
) -> list[Fact]:
    """The facts of a conversation that policy lets be kept, in the order in which they were said.

    `from_model` are those of `model.py`. Where both found the same, the rule's stands. A fact whose own words are
    sensitive goes; one whose source is sensitive stays, without the source.
    """
    ruled = [*by_rules(lines, today), *_of_allowed_categories(lines, policy.allowed)]
    found = {(fact.slot, fact.line) for fact in ruled}
    added = [fact for fact in from_model if (fact.slot, fact.line) not in found]
    judged = (_judged(fact, policy, now) for fact in sorted([*ruled, *added], key=lambda fact: fact.line))
    return [fact for fact in judged if fact is not None]


def _judged(fact: Fact, policy: MemoryPolicy, now: float) -> Fact | None:
    if not policy.keeps(fact.kind) or fact.confidence < policy.least_confidence:
        return None
    touched = categories(f"{fact.value} {fact.text}") - policy.allowed
    if touched and fact.kind not in CATEGORIES:
        return None
    if touched - {fact.kind}:
        return None
    source = "" if categories(fact.source) - policy.allowed else fact.source
    expires = fact.expires if fact.expires is not None else expiry(fact.kind, now)
    return replace(fact, source=source, expires=expires)


def _of_allowed_categories(lines: Sequence[Line], allowed: frozenset[Category]) -> list[Fact]:
    """Where policy allows a category, what the visitor states of themselves in it is kept as they said it."""
    found = []
    for clause in clauses(lines) if allowed else ():
        for category in sorted(categories(clause.text) & allowed):
            if _of_oneself(clause):
                value = " ".join(clause.text.split())
                text = f'Said: "{value}".'
                slot = f"{category}:{value.lower()[:60]}"
                found.append(Fact(category, slot, value, text, clause.text, clause.line, _STATED))
    return found


def _of_oneself(clause: Clause) -> bool:
    words = clause.text.lower().split()
    return not clause.asked and any(word in ("i", "i'm", "i've", "my", "soy", "tengo", "mi") for word in words)
