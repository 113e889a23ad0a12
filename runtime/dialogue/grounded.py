"""Answers from the documents: the source's own sentences, or "I don't have that". No language model is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from runtime.dialogue.persona import Persona
from runtime.dialogue.questions import leans_on_context, needs_context, questions
from runtime.dialogue.said import Clause, Turn, spoken
from runtime.dialogue.speakable import leans_back, leans_forward, speakable
from runtime.events import Source
from runtime.knowledge.index import Hit, Search

SURE = 0.7  # the sentence is said as it is: two thirds of the answerable, one in fifteen of the unanswerable questions
WORTH_SAYING = 0.3  # it is said with the persona's doubt before it; below, the persona says that it does not know
_MOST_ITEMS = 4
_MOST_QUESTIONS = 2


class Knowledge(Protocol):
    """What the answerer needs of KnowledgeIndex."""

    def search(self, question: str, limit: int = 3) -> Search: ...
    def before(self, hit: Hit) -> Hit | None: ...
    def after(self, hit: Hit) -> Hit | None: ...


class Grounded:
    """Answers questions for one persona from its knowledge, in milliseconds."""

    def __init__(self, persona: Persona, knowledge: Knowledge) -> None:
        self._persona = persona
        self._knowledge = knowledge

    def inform(self, turn: str, history: Sequence[Turn]) -> Iterator[Clause]:
        """The clauses that answer the questions of a turn, each with the sentence it stands on."""
        asked = questions(turn)
        found = [self._search(question, turn, history) for question in asked[:_MOST_QUESTIONS]]
        told: list[Hit] = []
        for search in found:
            if search.answered >= WORTH_SAYING and search.hits[0] not in told:
                yield from self._quote(search)
                told.append(search.hits[0])
        if any(search.answered < WORTH_SAYING for search in found):
            yield from spoken(self._persona.unknown)

    def _quote(self, search: Search) -> Iterator[Clause]:
        best = search.hits[0]
        if search.answered < SURE:
            yield from spoken(self._persona.unsure.format(topic=_as_topic(best)))
        for hit in self._with_neighbours(best):
            yield from spoken(speakable(hit.sentence), Source(hit.document, hit.heading, hit.start, hit.end))

    def _search(self, question: str, turn: str, history: Sequence[Turn]) -> Search:
        """Search for a question: alone, with the rest of the turn, or if it leans on that, with the turn before."""
        alone = self._knowledge.search(question)
        before = next((line.text for line in reversed(history) if line.speaker == "visitor"), None)
        if before is not None and leans_on_context(question):
            together = self._knowledge.search(f"{before} {question}")
            return together if needs_context(question) else _surer(alone, together)
        if alone.answered < SURE and question != turn:
            return _surer(alone, self._knowledge.search(turn))
        return alone

    def _with_neighbours(self, hit: Hit) -> Iterator[Hit]:
        """A hit, with the sentence before it where it leans on that, and the list after it where it opens one."""
        before = self._knowledge.before(hit) if leans_back(hit.sentence) else None
        if before is not None:
            yield before
        yield hit
        if leans_forward(hit.sentence):
            following = self._knowledge.after(hit)
            for _ in range(_MOST_ITEMS):
                if following is None or not following.item:
                    return
                yield following
                following = self._knowledge.after(following)


def _surer(one: Search, other: Search) -> Search:
    return one if one.answered >= other.answered else other


def _as_topic(hit: Hit) -> str:
    """The heading that a hit stands under, to be said within a sentence."""
    heading = hit.heading or hit.document.rpartition("/")[2].rpartition(".")[0].replace("-", " ")
    return heading[:1].lower() + heading[1:]
