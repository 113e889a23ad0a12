"""What is said in answer to the visitor: the source's own sentence, gated small talk, or "I don't
have that". The language model never states facts here; it only makes small talk, and each of its clauses is checked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from runtime.dialogue.clauses import split_clauses
from runtime.dialogue.gate import may_say
from runtime.dialogue.grounded import Grounded, Knowledge, Voter
from runtime.dialogue.helping import Helper
from runtime.dialogue.language_model import LanguageModel, Message, never
from runtime.dialogue.persona import Persona
from runtime.dialogue.prompt import conversation, earlier, static_prompt
from runtime.dialogue.said import Clause, Turn, spoken
from runtime.dialogue.smalltalk import Kind, small_talk
from runtime.errors import BadInput
from runtime.face.tags import read_tags

REPLY_TOKENS = 60
NOT_ALONE = "Somebody else is with you, so I would rather not say that aloud. Please ask me again when you are alone."
PERCEIVED = (
    "Seen and heard of the visitor, not said by them. Never speak of it; only be gentler, or gladder, with them.\n"
)
_REMEMBERED_TURNS = 4
_MOST_CHARACTERS = 400  # of the visitor's words that the model is shown; small talk is short
_MESSAGE_TOKENS = 8  # what the chat format adds to a message, at most


class Remembered(Protocol):
    """What is remembered of the visitor who is here."""

    def answer(self, question: str) -> str | None:
        """What to say to a question about what the visitor told before; None for any other."""
        ...

    def lines(self, words: str) -> str:
        """What of it helps with these words, as lines for the prompt; "" for nothing."""
        ...


class Sensed(Protocol):
    """What is seen and heard of the visitor who is here, besides their words."""

    @property
    def company(self) -> bool:
        """Whether more than one person is in view: then nothing is said that is only this visitor's."""
        ...

    def answer(self, question: str) -> Iterator[str] | None:
        """What to say to a question about what can be seen, sentence by sentence; None for any other."""
        ...

    def block(self) -> str:
        """How the last utterance was said, in marks, for the prompt; "" for nothing."""
        ...


class Answerer:
    """Answers for one persona. Questions from the knowledge take milliseconds; small talk takes the model's time."""

    def __init__(
        self,
        persona: Persona,
        knowledge: Knowledge,
        model: LanguageModel,
        indexed: Callable[[str], Knowledge] | None = None,
        voter: Voter | None = None,
    ) -> None:
        """`indexed` makes knowledge of a text, for what is told from outside during a conversation. `voter` is asked
        about doubtful answers.
        """
        self._persona = persona
        self._helper = Helper(model, persona.model_help)
        self._voter = voter
        self._grounded = Grounded(persona, knowledge, self._helper, voter)
        self._model = model
        self._static = static_prompt(persona)
        self._indexed = indexed
        self._context = ""
        self._told: Grounded | None = None

    def prefill(self, partial: str = "", history: Sequence[Turn] = ()) -> int:
        """Read the persona's prompt into the model (kept on disk for the next start), and a partial transcript.

        Returns how many tokens the model holds.
        """
        held = self._model.prefill(self._static, keep=True)
        if small_talk(partial, self._persona.name):
            held = self._model.prefill(self._prompt(partial, history))
        return held

    def use_context(self, text: str, *, append: bool) -> None:
        """From now on this is known in the conversation: beside what was told before, or instead of it."""
        self._context = f"{self._context}\n{text}".strip() if append else text.strip()
        known = self._indexed(self._context) if self._indexed is not None and self._context else None
        self._told = None if known is None else Grounded(self._persona, known, self._helper, self._voter)

    def knows(self, question: str, history: Sequence[Turn]) -> bool:
        """Whether it is small talk, or something is known to say to it."""
        if small_talk(question, self._persona.name):
            return True
        told = self._told is not None and self._told.knows(question, history)
        return told or self._grounded.knows(question, history)

    def forget(self) -> None:
        """The visitor is gone, and what was told of them from outside with them."""
        if self._voter is not None:
            self._voter.forget()
        self.use_context("", append=False)

    def answer(
        self,
        question: str,
        history: Sequence[Turn] = (),
        cancelled: Callable[[], bool] = never,
        remembered: Remembered | None = None,
        typed: bool = False,
        sensed: Sensed | None = None,
    ) -> Iterator[Clause]:
        """The clauses of the answer, each as soon as it is decided; none once `cancelled`."""
        for clause in self._decide(question, history, cancelled, remembered, sensed):
            if cancelled():
                return
            yield clause

    def _decide(
        self,
        question: str,
        history: Sequence[Turn],
        cancelled: Callable[[], bool],
        remembered: Remembered | None,
        sensed: Sensed | None,
    ) -> Iterator[Clause]:
        own = remembered.answer(question) if remembered is not None else None
        if own is not None:
            alone = sensed is None or not sensed.company
            yield from spoken(own if alone else NOT_ALONE)
            return
        seen = sensed.answer(question) if sensed is not None else None
        if seen is not None:
            for sentence in seen:
                yield from spoken(sentence)
            return
        kinds = small_talk(question, self._persona.name)
        if Kind.IDENTITY in kinds:
            yield from spoken(self._persona.introduction)
        elif kinds:
            private = remembered is not None and (sensed is None or not sensed.company)
            lines = remembered.lines(question) if remembered is not None and private else ""
            yield from self._chat(question, history, cancelled, lines, sensed.block() if sensed is not None else "")
        else:
            yield from self._inform(question, history)

    def _inform(self, question: str, history: Sequence[Turn]) -> Iterator[Clause]:
        """From what was told from outside where that answers surely, else from the documents."""
        told = list(self._told.inform(question, history)) if self._told is not None else []
        yield from told if told and told[0].sources else self._grounded.inform(question, history)

    # --------------------------------------------------------------------------------------------------- small talk

    def _chat(
        self, question: str, history: Sequence[Turn], cancelled: Callable[[], bool], remembered: str, perceived: str
    ) -> Iterator[Clause]:
        prompt = self._prompt(question, history, remembered, perceived)
        pieces = self._model.stream(prompt, max_tokens=REPLY_TOKENS, stop=("\n",), cancelled=cancelled)
        described = f"{self._persona.name} {self._persona.who} {self._persona.greeting or ''} {remembered}"
        said = False
        for clause in split_clauses(pieces):
            if not _may_say(clause, question, described):
                break
            yield Clause(clause)
            said = True
        if not said and not cancelled():
            yield from spoken(self._persona.fallback)

    def _prompt(
        self, question: str, history: Sequence[Turn], remembered: str = "", perceived: str = ""
    ) -> tuple[Message, ...]:
        """The static prompt, what is remembered and perceived, and as much of the latest conversation as fits into the
        context.
        """
        known = tuple(Message("system", lines) for lines in (remembered, perceived and PERCEIVED + perceived) if lines)
        before = earlier([turn.text for turn in history[:-_REMEMBERED_TURNS] if turn.speaker == "visitor"])
        lines = [(turn.speaker == "visitor", turn.text) for turn in history[-_REMEMBERED_TURNS:]]
        while True:
            messages = (*self._static, *known, *before, *conversation(lines, question[:_MOST_CHARACTERS]))
            tokens = sum(self._model.count(message.content) + _MESSAGE_TOKENS for message in messages)
            if tokens + REPLY_TOKENS <= self._model.context or not (lines or before):
                return messages
            if before:
                before = ()
            else:
                del lines[0]


def _may_say(clause: str, question: str, described: str) -> bool:
    """Whether a clause of the model's may be voiced; its tags for feelings are no words of it."""
    try:
        words, _ = read_tags(clause)
    except BadInput:  # a strength that is none
        return False
    return bool(words) and may_say(words, question, described)
