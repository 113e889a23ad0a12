"""The systems that the scenario set judges: the respondent as it is, and the bare language model with the passages."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from models.store import ModelStore
from runtime.dialogue.answer import Answerer
from runtime.dialogue.choosing import VOTER
from runtime.dialogue.engines import open_language_model
from runtime.dialogue.grounded import Voter
from runtime.dialogue.language_model import JsonSchema, LanguageModel, Message, never
from runtime.dialogue.persona import Persona, load_persona
from runtime.dialogue.persona_tables import ModelHelp
from runtime.dialogue.respondent import Respondent
from runtime.dialogue.said import Turn
from runtime.dialogue.voting import BEGINNING, CONTEXT, ModelVoter
from runtime.guardrails.dangers import Dangers
from runtime.guardrails.meaning import Meaning
from runtime.guardrails.planted import without_orders
from runtime.guardrails.refusal_classifier import RefusalClassifier
from runtime.knowledge.documents import Document, read_text
from runtime.knowledge.index import KnowledgeIndex
from runtime.knowledge.readers import Readers
from runtime.loading import danger_classifier, documents_of, embedding
from runtime.responding import respondent
from tests.scenarios.cases import Case
from tests.scenarios.judge import Answer

_PASSAGES = 5
_TOKENS = 60


@dataclass(frozen=True, slots=True)
class Timed:
    answer: Answer
    first: float  # seconds from the question to the first clause


class Listened:
    """A language model that notes whether it was asked for words."""

    def __init__(self, model: LanguageModel) -> None:
        self._model = model
        self.asked = False

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def context(self) -> int:
        return self._model.context

    def count(self, text: str) -> int:
        return self._model.count(text)

    def prefill(self, messages: Sequence[Message], *, keep: bool = False, cancelled: Callable[[], bool] = never) -> int:
        return self._model.prefill(messages, keep=keep, cancelled=cancelled)

    def stream(
        self,
        messages: Sequence[Message],
        *,
        max_tokens: int,
        stop: Sequence[str] = (),
        json_schema: JsonSchema | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> Iterator[str]:
        self.asked = True
        return self._model.stream(
            messages, max_tokens=max_tokens, stop=stop, json_schema=json_schema, cancelled=cancelled
        )

    def close(self) -> None:
        self._model.close()


@cache
def _dangers() -> Dangers:
    """The same for all personas."""
    store = ModelStore.default()
    return Dangers(danger_classifier(store, embedding(store)))


class Speaking:
    """One persona with its guardrails, its knowledge, and what a case adds to that; `helped`: what the model helps with
    instead of what the persona says; `voter`: who votes on doubtful answers, nobody if None.
    """

    def __init__(
        self,
        persona: str,
        model: LanguageModel,
        readers: Readers,
        helped: ModelHelp | None = None,
        voter: Voter | None = None,
    ) -> None:
        self.persona: Persona = load_persona(persona)
        if helped is not None:
            self.persona = self.persona.model_copy(update={"model_help": helped})
        self._documents = documents_of(self.persona)
        self._model = Listened(model)
        self._readers, self._voter = readers, voter
        self.index = KnowledgeIndex(self._documents, readers)
        self._meaning = Meaning(readers.english)
        self._dangers = _dangers()
        self._learnt = RefusalClassifier(self._meaning, Meaning(readers.multilingual))
        self._usual = self._responding(self.index)

    def answer(self, case: Case) -> Timed:
        answering, documents = self._for(case)
        texts = {document.name: document.text for document in documents}
        history: list[Turn] = []
        for words in case.turns:
            self._model.asked = False
            started = time.perf_counter()
            said = answering.answer(words, tuple(history))
            clauses = [next(said)]
            first = time.perf_counter() - started
            clauses += said
            history += [Turn("visitor", words), Turn("persona", " ".join(clause.text for clause in clauses))]
        sources = dict.fromkeys(source for clause in clauses for source in clause.sources)
        shown = [part for each in sources for part in (texts[each.document][each.start : each.end], each.heading)]
        doubt = self.persona.unsure.partition("{topic}")[0]
        offered = any(clause.text.startswith(doubt[:20]) for clause in clauses)
        return Timed(Answer(tuple(clauses), tuple(shown), self._model.asked, offered), first)

    def _for(self, case: Case) -> tuple[Respondent, tuple[Document, ...]]:
        if case.document is None:
            return self._usual, self._documents
        added = read_text(f"# Notes\n\n## Notes\n\n{case.document}\n".encode(), "notes.md", marked=True)
        documents = (*self._documents, *without_orders([added]))
        return self._responding(KnowledgeIndex(documents, self._readers)), documents

    def _responding(self, index: KnowledgeIndex) -> Respondent:
        answerer = Answerer(self.persona, index, self._model, voter=self._voter)
        day = date(2026, 11, 26)
        return respondent(self.persona, answerer, self._meaning, self._dangers, day=lambda: day, learnt=self._learnt)


def opened_voter(store: ModelStore) -> ModelVoter:
    """Who votes on doubtful answers, ready to. Raises ModelMissing."""
    model = open_language_model(store.path(VOTER.id, "model.gguf"), context=CONTEXT)
    model.prefill(BEGINNING)
    voter = ModelVoter(lambda: model)
    voter.wait()
    return voter


def bare(model: LanguageModel, speaking: Speaking, case: Case) -> tuple[str, tuple[str, ...]]:
    """The model's own words with the best passages in its prompt, and those passages."""
    query = " ".join(case.turns)
    passages = [hit.sentence for hit in speaking.index.search(query, _PASSAGES).hits]
    if case.document is not None:
        passages.append(case.document)
    listed = "\n".join(f"- {passage}" for passage in passages)
    persona = speaking.persona
    rules = (
        f"You are {persona.name}, {persona.who}. Answer in one or two short sentences, only from this information. "
        f"If it does not hold the answer, say that you do not know.\n{listed}"
    )
    messages = [Message("system", rules)]
    for turn in case.turns[:-1]:
        messages += [Message("user", turn), Message("assistant", "One moment.")]
    messages.append(Message("user", case.turns[-1]))
    return "".join(model.stream(messages, max_tokens=_TOKENS)), tuple(passages)
