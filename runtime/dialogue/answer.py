"""What is said in answer to the visitor: a guardrail's words, the source's own sentence, gated small talk, or "I don't
have that". The language model never states facts here; it only makes small talk, and each of its clauses is checked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from runtime.dialogue.clauses import LATER_WORDS, split_clauses
from runtime.dialogue.gate import may_say
from runtime.dialogue.language_model import LanguageModel, Message, never
from runtime.dialogue.persona import Persona
from runtime.dialogue.prompt import conversation, static_prompt
from runtime.dialogue.questions import leans_on_context, needs_context, questions
from runtime.dialogue.smalltalk import Kind, small_talk
from runtime.dialogue.speakable import leans_back, leans_forward, speakable
from runtime.events import Source, Speaker
from runtime.guardrails.red_flags import red_flag
from runtime.knowledge.index import Hit, Search

SURE = 0.7  # the sentence is said as it is: two thirds of the answerable, one in fifteen of the unanswerable questions
WORTH_SAYING = 0.3  # it is said with the persona's doubt before it; below, the persona says that it does not know
REPLY_TOKENS = 60
_REMEMBERED_TURNS = 4
_MOST_CHARACTERS = 400  # of the visitor's words that the model is shown; small talk is short
_MOST_ITEMS = 4
_MOST_QUESTIONS = 2
_MESSAGE_TOKENS = 8  # what the chat format adds to a message, at most


@dataclass(frozen=True, slots=True)
class Turn:
    """One line of the conversation so far: what the visitor said, or what the visitor heard us say."""

    speaker: Speaker
    text: str


@dataclass(frozen=True, slots=True)
class Clause:
    """One piece to speak, and the sentences of the documents that it stands on (none for small talk).

    `protected`: a safety message, said to its end whatever the visitor does meanwhile.
    """

    text: str
    sources: tuple[Source, ...] = ()
    protected: bool = False


class Knowledge(Protocol):
    """What the answerer needs of KnowledgeIndex."""

    def search(self, question: str, limit: int = 3) -> Search: ...
    def before(self, hit: Hit) -> Hit | None: ...
    def after(self, hit: Hit) -> Hit | None: ...


class Remembered(Protocol):
    """What is remembered of the visitor who is here."""

    def answer(self, question: str) -> str | None:
        """What to say to a question about what the visitor told before; None for any other."""
        ...

    def lines(self, words: str) -> str:
        """What of it helps with these words, as lines for the prompt; "" for nothing."""
        ...


class Answerer:
    """Answers for one persona. Questions from the knowledge take milliseconds; small talk takes the model's time."""

    def __init__(self, persona: Persona, knowledge: Knowledge, model: LanguageModel) -> None:
        self._persona = persona
        self._knowledge = knowledge
        self._model = model
        self._static = static_prompt(persona)

    def prefill(self, partial: str = "", history: Sequence[Turn] = ()) -> int:
        """Read the persona's prompt into the model (kept on disk for the next start), and a partial transcript.

        Returns how many tokens the model holds.
        """
        held = self._model.prefill(self._static, keep=True)
        if small_talk(partial, self._persona.name):
            held = self._model.prefill(self._prompt(partial, history))
        return held

    def answer(
        self,
        question: str,
        history: Sequence[Turn] = (),
        cancelled: Callable[[], bool] = never,
        remembered: Remembered | None = None,
    ) -> Iterator[Clause]:
        """The clauses of the answer, each as soon as it is decided; none once `cancelled`."""
        for clause in self._decide(question, history, cancelled, remembered):
            if cancelled():
                return
            yield clause

    def _decide(
        self, question: str, history: Sequence[Turn], cancelled: Callable[[], bool], remembered: Remembered | None
    ) -> Iterator[Clause]:
        if red_flag(question) is not None:
            for clause in _spoken(self._persona.escalation):
                yield replace(clause, protected=True)
            return
        guardrail = next((rail for rail in self._persona.guardrails if rail.matches(question)), None)
        if guardrail is not None:
            for clause in _spoken(guardrail.say or self._persona.escalation):
                yield replace(clause, protected=guardrail.protected or guardrail.action == "escalate")
            return
        own = remembered.answer(question) if remembered is not None else None
        if own is not None:
            yield from _spoken(own)
            return
        kinds = small_talk(question, self._persona.name)
        if Kind.IDENTITY in kinds:
            yield from _spoken(self._persona.introduction)
        elif kinds:
            lines = remembered.lines(question) if remembered is not None else ""
            yield from self._chat(question, history, cancelled, lines)
        else:
            yield from self._inform(question, history)

    # --------------------------------------------------------------------------------------------- from the sources

    def _inform(self, turn: str, history: Sequence[Turn]) -> Iterator[Clause]:
        asked = questions(turn)
        found = [self._search(question, turn, history) for question in asked[:_MOST_QUESTIONS]]
        told: list[Hit] = []
        for search in found:
            if search.answered >= WORTH_SAYING and search.hits[0] not in told:
                yield from self._quote(search)
                told.append(search.hits[0])
        if any(search.answered < WORTH_SAYING for search in found):
            yield from _spoken(self._persona.unknown)

    def _quote(self, search: Search) -> Iterator[Clause]:
        best = search.hits[0]
        if search.answered < SURE:
            yield from _spoken(self._persona.unsure.format(topic=_as_topic(best)))
        for hit in self._with_neighbours(best):
            yield from _spoken(speakable(hit.sentence), Source(hit.document, hit.heading, hit.start, hit.end))

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

    # --------------------------------------------------------------------------------------------------- small talk

    def _chat(
        self, question: str, history: Sequence[Turn], cancelled: Callable[[], bool], remembered: str
    ) -> Iterator[Clause]:
        pieces = self._model.stream(
            self._prompt(question, history, remembered), max_tokens=REPLY_TOKENS, stop=("\n",), cancelled=cancelled
        )
        described = f"{self._persona.name} {self._persona.who} {self._persona.greeting or ''} {remembered}"
        said = False
        for clause in split_clauses(pieces):
            if not may_say(clause, question, described):
                break
            yield Clause(clause)
            said = True
        if not said and not cancelled():
            yield from _spoken(self._persona.fallback)

    def _prompt(self, question: str, history: Sequence[Turn], remembered: str = "") -> tuple[Message, ...]:
        """The static prompt, what is remembered, and as much of the latest conversation as fits into the context."""
        known = (Message("system", remembered),) if remembered else ()
        lines = [(turn.speaker == "visitor", turn.text) for turn in history[-_REMEMBERED_TURNS:]]
        while True:
            messages = (*self._static, *known, *conversation(lines, question[:_MOST_CHARACTERS]))
            tokens = sum(self._model.count(message.content) + _MESSAGE_TOKENS for message in messages)
            if not lines or tokens + REPLY_TOKENS <= self._model.context:
                return messages
            del lines[0]


def _spoken(text: str, *sources: Source) -> Iterator[Clause]:
    for clause in split_clauses([text], LATER_WORDS):
        yield Clause(clause, sources)


def _surer(one: Search, other: Search) -> Search:
    return one if one.answered >= other.answered else other


def _as_topic(hit: Hit) -> str:
    """The heading that a hit stands under, to be said within a sentence."""
    heading = hit.heading or hit.document.rpartition("/")[2].rpartition(".")[0].replace("-", " ")
    return heading[:1].lower() + heading[1:]
