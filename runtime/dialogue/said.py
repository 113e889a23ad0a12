"""What is said, by whom, and on what it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from runtime.dialogue.clauses import LATER_WORDS, split_clauses
from runtime.events import Act, Source, Speaker


@dataclass(frozen=True, slots=True)
class Turn:
    """One line of the conversation so far: what the visitor said, or `typed`, or what the visitor heard us say."""

    speaker: Speaker
    text: str
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """One piece to speak, and the sentences of the documents that it stands on (none for small talk).

    `protected`: a safety message, said to its end whatever the visitor does meanwhile. `acts`: done when it is heard.
    """

    text: str
    sources: tuple[Source, ...] = ()
    protected: bool = False
    acts: tuple[Act, ...] = ()


def spoken(text: str, *sources: Source) -> Iterator[Clause]:
    """A text that is known at once, in clauses to speak."""
    for clause in split_clauses([text], LATER_WORDS):
        yield Clause(clause, sources)
