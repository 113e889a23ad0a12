"""Is a clause supported by the sentences that are shown? Checked before it is voiced, by rules alone.

Every number with its unit, time, telephone number, day, medicine and name has to stand in the sentences, or in what the
visitor said; so has every word that carries content; and a clause says no exactly where the sentence that it is nearest
to does. A "yes" or "no" that no sentence says is not supported.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from runtime.dialogue.clauses import JOINERS
from runtime.dialogue.facts import Fact, facts, negated
from runtime.knowledge.words import content_words, stem

_YES_OR_NO = re.compile(r"^\W*(yes|no|yeah|yep|nope|sure|of course|certainly|absolutely|definitely)\b", re.IGNORECASE)
_PART = re.compile(r"[,;:.!?()–—]\s+")
_PIECE = re.compile(r":\s+")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_FILLING = frozenset(
    stem(word)
    for word in """please also note sure means mean called says said told here there according sheet information case
    like used use make made take taken give given keep kept put called able""".split()
)


def unsupported(clause: str, shown: Sequence[str], visitor: str = "") -> tuple[Fact, ...]:
    """What in the clause stands neither in the sentences shown nor in the visitor's words; empty if all of it does."""
    return (*_facts(clause, shown, visitor), *_words(clause, shown, visitor), *_polarity(clause, shown))


def _facts(clause: str, shown: Sequence[str], visitor: str) -> tuple[Fact, ...]:
    known = frozenset().union(*(facts(text) for text in (*shown, visitor)))
    words = {word.lower() for text in (*shown, visitor) for word in re.findall(r"[\w'’]+", text)}
    return tuple(
        fact
        for fact in sorted(facts(clause), key=lambda each: (each.kind, each.value))
        if fact not in known and not (fact.kind == "name" and fact.value in words)
    )


def _words(clause: str, shown: Sequence[str], visitor: str) -> tuple[Fact, ...]:
    known = {stem(word) for text in (*shown, visitor) for word in content_words(text)}
    told = {fact.value for fact in facts(clause)}
    return tuple(
        Fact("word", word)
        for word in content_words(clause)
        if stem(word) not in known and stem(word) not in _FILLING and word not in told and not word[0].isdigit()
    )


def _polarity(clause: str, shown: Sequence[str]) -> tuple[Fact, ...]:
    if _YES_OR_NO.match(clause) and not any(_YES_OR_NO.match(text) for text in shown):
        return (Fact("negation", clause.split()[0].lower().strip(",.!")),)
    parts = [part for text in shown for part in _PART.split(text) if content_words(part)]
    if not parts or all(_stands_in(piece, shown) for piece in _PIECE.split(clause)):
        return ()
    own = {stem(word) for word in content_words(clause)}
    nearest = max(parts, key=lambda part: len(own & {stem(word) for word in content_words(part)}))
    return () if negated(clause) == negated(nearest) else (Fact("negation", "not"),)


def _stands_in(piece: str, shown: Sequence[str]) -> bool:
    """Whether a text holds these words as they are, from one place where one may pause to another."""
    words = _WORD.findall(piece)
    if not words:
        return True
    start = r"(?:^|[,;:.!?()–—]\s*)" if words[0].lower() not in JOINERS else r"\b"
    end = rf"(?=\W*(?:$|[,;:.!?()–—]|\s(?:{'|'.join(JOINERS)})\b))"
    pattern = start + r"\W*" + r"\W+".join(re.escape(word) for word in words) + end
    return any(re.search(pattern, text, re.IGNORECASE) for text in shown)
