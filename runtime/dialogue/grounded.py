"""Answers from the documents: the source's own sentences, or "I don't have that". No language model is asked, unless
the persona has it help (`helping.py`).

Retrieve, choose the sentence that answers, say it so that the ear can follow, check every clause against the sentences
it stands on, and only then let it be spoken. What fails the check is replaced by the sentence as it is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from runtime.dialogue.helping import Helper
from runtime.dialogue.persona import Persona
from runtime.dialogue.questions import goes_on, leans_on_context, needs_context, questions
from runtime.dialogue.said import Clause, Turn, spoken
from runtime.dialogue.speakable import fragment, leans_back, leans_forward, speakable
from runtime.dialogue.support import unsupported
from runtime.events import Source
from runtime.knowledge.answerable import with_vote
from runtime.knowledge.followup import resolved
from runtime.knowledge.index import Hit, Search

SURE = 0.9  # the sentence is said as it is: one answer in a hundred is wrong (tests/knowledge/calibrate.py)
WORTH_SAYING = 0.51  # it is said with the persona's doubt before it; below, the persona says that it does not know
FOLLOWS = 0.3  # the same, where a question was completed from what was said before: no scorer learns such wordings
DOUBTFUL = 0.05  # from here up to SURE the vote is asked for
CLOSE = 1.0  # a neighbouring sentence that scores so little less is said too
_MOST_ITEMS = 4
_MOST_QUESTIONS = 2
_MOST_BEFORE = 2  # sentences that are said before the one that answers, where each leans on the one before it


class Knowledge(Protocol):
    """What the answerer needs of KnowledgeIndex."""

    def search(self, question: str, limit: int = 3, told: str = "") -> Search: ...
    def before(self, hit: Hit) -> Hit | None: ...
    def after(self, hit: Hit) -> Hit | None: ...


class Voter(Protocol):
    def vote(self, question: str, path: Sequence[str], sentence: str) -> float | None:
        """Log odds that the sentence, under its headings, answers the question; None for no vote."""
        ...

    def forget(self) -> None: ...


class Grounded:
    """Answers questions for one persona from its knowledge, in milliseconds."""

    def __init__(
        self, persona: Persona, knowledge: Knowledge, helper: Helper | None = None, voter: Voter | None = None
    ) -> None:
        self._persona = persona
        self._knowledge = knowledge
        self._helper = helper
        self._voter = voter

    def inform(self, turn: str, history: Sequence[Turn]) -> Iterator[Clause]:
        """The clauses that answer the questions of a turn, each with the sentence it stands on."""
        found = self._found(turn, history)
        told: list[Hit] = []
        for question, search in found:
            if search.answered >= _worth(question, history) and search.hits[0] not in told:
                yield from self._quote(question, search)
                told.append(search.hits[0])
        if any(search.answered < _worth(question, history) for question, search in found):
            yield from spoken(self._persona.unknown)

    def knows(self, turn: str, history: Sequence[Turn]) -> bool:
        """Whether the documents have something to say to a question of the turn."""
        found = self._found(turn, history)
        return any(search.answered >= _worth(question, history) for question, search in found)

    # ------------------------------------------------------------------------------------------------ what answers

    def _found(self, turn: str, history: Sequence[Turn]) -> list[tuple[str, Search]]:
        """The questions of a turn, each with what was found for it, doubtful answers put to the vote."""
        asked = questions(turn)[:_MOST_QUESTIONS]
        return [(question, self._voted(question, self._search(question, turn, history), history)) for question in asked]

    def _voted(self, question: str, search: Search, history: Sequence[Turn]) -> Search:
        """The search with the vote weighed in; a question that needs what was said before cannot be voted on alone."""
        if self._voter is None or not DOUBTFUL <= search.answered < SURE or _leans(question, history):
            return search
        best = search.hits[0]
        vote = self._voter.vote(question, best.path, best.sentence)
        return search if vote is None else replace(search, answered=with_vote(search.answered, vote))

    def _search(self, question: str, turn: str, history: Sequence[Turn]) -> Search:
        """Search for a question: alone, with the rest of the turn, or if it leans on it, with what was said before."""
        alone = self._knowledge.search(question)
        before = [line.text for line in history if line.speaker == "visitor"]
        if before and leans_on_context(question):
            wordings = dict.fromkeys((resolved(question, before), f"{before[-1]} {question}"))
            # Whoever asks the same of something else does not want to hear the same sentence again.
            told = next((line.text for line in reversed(history) if line.speaker == "persona"), "")
            told = told if goes_on(question) else ""
            together = _surest([self._knowledge.search(each, told=told) for each in wordings])
            if together.answered < SURE and self._helper is not None:
                alone_worded = self._helper.alone(question, history)
                if alone_worded is not None:
                    together = _surest([together, self._knowledge.search(alone_worded, told=told)])
            return together if needs_context(question) else _surest([together, alone])
        if alone.answered < SURE and question != turn:
            return _surest([alone, self._knowledge.search(turn)])
        return alone

    # --------------------------------------------------------------------------------------------- what is said of it

    def _quote(self, question: str, search: Search) -> Iterator[Clause]:
        best = search.hits[0]
        if search.answered < SURE:
            yield from spoken(self._persona.unsure.format(topic=_as_topic(best)))
        shown = [*self._leading(best), best, *self._following(best)]
        shown += [hit for hit in search.hits[1:2] if _beside(best, hit, shown)]
        shown.sort(key=lambda hit: hit.position)
        introduced = best.item and shown[0] is not best
        if self._helper is not None and search.answered >= SURE:
            worded = self._helper.worded(question, [hit.sentence for hit in shown])
            if worded is not None:
                yield from spoken(worded, *(_source(hit) for hit in shown))
                return
        for hit in shown:
            yield from _said(hit, "" if introduced or hit is not best else _heading(hit))

    def _leading(self, hit: Hit) -> list[Hit]:
        """What has to be said before a hit: the sentences it leans on, or the one that introduces its list."""
        if hit.item:
            first = self._knowledge.before(hit)
            while fragment(hit.sentence) and first is not None and first.item:
                first = self._knowledge.before(first)
            return [first] if fragment(hit.sentence) and first is not None and leans_forward(first.sentence) else []
        leading: list[Hit] = []
        last = hit
        while leans_back(last.sentence) and len(leading) < _MOST_BEFORE:
            before = self._knowledge.before(last)
            if before is None or before.item:
                break
            leading.insert(0, before)
            last = before
        return leading

    def _following(self, hit: Hit) -> list[Hit]:
        """The list that a hit introduces."""
        listed: list[Hit] = []
        following = self._knowledge.after(hit) if leans_forward(hit.sentence) else None
        while following is not None and following.item and len(listed) < _MOST_ITEMS:
            listed.append(following)
            following = self._knowledge.after(following)
        return listed


def _said(hit: Hit, heading: str) -> Iterator[Clause]:
    """A sentence made speakable; as it is written, where a clause of that stands on nothing."""
    source = _source(hit)
    clauses = list(spoken(speakable(hit.sentence, heading, item=hit.item), source))
    stands_on = (hit.sentence, hit.heading)
    if any(unsupported(clause.text, stands_on) for clause in clauses):
        clauses = list(spoken(hit.sentence, source))
    yield from clauses


def _source(hit: Hit) -> Source:
    return Source(hit.document, hit.heading, hit.start, hit.end)


def _beside(best: Hit, second: Hit, shown: Sequence[Hit]) -> bool:
    """Whether the second best sentence stands next to the best one, answers as well, and is not said anyway."""
    near = abs(best.position - second.position) == 1 and (best.document, best.heading) == (
        second.document,
        second.heading,
    )
    said = second.position in {hit.position for hit in shown}
    return near and best.score - second.score < CLOSE and not said and not leans_back(second.sentence)


def _worth(question: str, history: Sequence[Turn]) -> float:
    """From which likelihood on an answer is said, with the persona's doubt before it."""
    return FOLLOWS if _leans(question, history) else WORTH_SAYING


def _leans(question: str, history: Sequence[Turn]) -> bool:
    """Whether the question was completed from what the visitor said before."""
    return leans_on_context(question) and any(turn.speaker == "visitor" for turn in history)


def _surest(searches: Sequence[Search]) -> Search:
    return max(searches, key=lambda search: search.answered)


def _heading(hit: Hit) -> str:
    return hit.heading or hit.document.rpartition("/")[2].rpartition(".")[0].replace("-", " ")


def _as_topic(hit: Hit) -> str:
    """The heading that a hit stands under, to be said within a sentence."""
    heading = _heading(hit)
    return heading[:1].lower() + heading[1:]
