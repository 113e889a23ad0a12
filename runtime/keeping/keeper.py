"""Takes one conversation down as it is heard, and at its end keeps what is to be remembered of the visitor.

Only what a persona's policy and the store's retention allow is written. What the visitor asks not to be kept is struck
out of the transcript again, with the line before it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import asdict, dataclass, replace
from typing import Any

from runtime import events as e
from runtime.conductor import Conductor
from runtime.dialogue.language_model import LanguageModel, never
from runtime.dialogue.persona import Persona
from runtime.dialogue.respondent import Respondent
from runtime.dialogue.said import Turn
from runtime.errors import StoreProblem
from runtime.journal import Record
from runtime.keeping.visitor import visitor_of
from runtime.knowledge.readers import Readers
from runtime.memory.facts import Line, MemoryPolicy
from runtime.memory.kinds import Kinds
from runtime.memory.memories import Memories
from runtime.memory.session import MemorySession
from runtime.memory.statements import unsaid
from runtime.objectives.keeping import found, resume
from runtime.objectives.machine import Progress
from runtime.ports.wall import local_date
from runtime.session.state import State
from runtime.skills import RememberingAnswers, Skills
from runtime.store.conversations import Conversations, Recorder, Utterance
from runtime.store.outputs import Output, Outputs
from runtime.store.retention import Retention
from runtime.store.store import Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """What outlives a conversation: lines of its transcript, memories that are new or changed, answers to the persona's
    own questions; what went wrong.
    """

    lines: int
    memories: int
    problem: str = ""
    answers: int = 0


class Keeper:
    """`person` is who is here, by number.

    `recorder`: None where no transcript is kept. `memory`: None where nothing is remembered of this visitor.
    `keep_days`: the persona's own limit for outputs.
    """

    def __init__(
        self,
        store: Store,
        person: str,
        recorder: Recorder | None,
        memory: MemorySession | None,
        keep_days: float | None = None,
    ) -> None:
        self.person = person
        self.memory = memory
        self._store = store
        self._keep_days = keep_days
        self._recorder = recorder
        self._heard: list[Line] = []
        self._seen = 0
        self._unanswered: str | None = None
        self._sources: dict[str, tuple[e.Source, ...]] = {}
        self._struck: set[int] = set()
        self._writes: list[Future[None]] = []
        self._pursuing: Respondent | None = None
        self._progress = Progress()
        self._answers: dict[str, int] = {}

    @property
    def transcribes(self) -> bool:
        """Whether what is said is written down to be kept."""
        return self._recorder is not None

    def skilled(self, skills: Skills) -> Skills:
        """The skills of a conversation: its objectives go on where this visitor left off, and what is remembered of
        them is put into the answers.
        """
        if isinstance(skills.answers, Respondent) and skills.answers.objectives:
            self._progress = resume(skills.answers.objectives, self.outputs())
            self._pursuing = skills.answers.resumed(self._progress)
            skills = replace(skills, answers=self._pursuing)
        if self.memory is None:
            return skills
        return replace(skills, answers=RememberingAnswers(skills.answers, self.memory))

    def following(self, conductor: Conductor) -> Callable[[Record], None]:
        """An observer of this conductor's session."""
        return lambda record: self.follow(record, conductor.state)

    def follow(self, record: Record, state: State) -> None:
        """One event that was decided, and the state after it; on the engine's thread."""
        if isinstance(record.event, e.ClauseReady) and record.event.sources:
            self._sources[record.event.words.ref] = record.event.sources
        for effect in record.effects:
            match effect:
                case e.Tell(e.Caption(speaker="visitor", final=True) as caption):
                    self._unanswered = caption.words.read()
                case _:
                    pass
        for said in state.history[self._seen :]:
            if said.speaker == "visitor":
                self._unanswered = None
            self._take(said.speaker, said.words.read(), self._sources.get(said.words.ref, ()))
            if said.speaker == "visitor":
                self._keep_progress(state)
        self._seen = len(state.history)

    def _keep_progress(self, state: State) -> None:
        """What objectives have found out by now; their questions' answers count once they were heard to the end."""
        if self._pursuing is None:
            return
        told = [Turn(said.speaker, said.words.read(), said.typed) for said in state.history]
        now = self._pursuing.beside(told).progress
        try:
            for row in found(self._pursuing.objectives, self._progress, now):
                self.save_output(row.objective, dict(row.values), row.state, confirmed=row.confirmed)
        except StoreProblem:
            log.warning("what was found out could not be kept", exc_info=True)
        self._progress = now

    def outputs(self) -> tuple[Output, ...]:
        """What objectives have found out of this person in earlier sessions."""
        return tuple(Outputs(self._store).of(self.person))

    def save_output(self, objective: str, values: dict[str, Any], state: str, *, confirmed: bool = False) -> None:
        """The present state of an objective, in the place of the one before; nothing where policy keeps none."""
        conversation = self._recorder.session if self._recorder is not None else None
        Outputs(self._store).save(
            self.person,
            objective,
            values,
            state=state,
            confirmed=confirmed,
            conversation=conversation,
            keep_days=self._keep_days,
        )
        self._answers[objective] = len(values)

    def end(self, ending: str = "") -> Kept:
        """The conversation is over: finish the transcript, and keep at once what rules find in it.

        An error of the disk or the store is logged and told in `Kept.problem`, never raised: the next visitor waits.
        """
        if self._unanswered:
            self._take("visitor", self._unanswered, ())
        try:
            for write in self._writes:
                write.result()
            if self._recorder is not None:
                self._recorder.end(ending)
            remembered = self._remember(None, never)
        except Exception as problem:  # a full disk must not keep the next visitor out
            log.warning("a conversation could not be kept whole", exc_info=True)
            return Kept(0, 0, f"{type(problem).__name__}: {problem}", sum(self._answers.values()))
        kept = self._recorder is not None and self._recorder.kept
        lines = len(self._heard) - len(self._struck) if kept else 0
        return Kept(lines, remembered, answers=sum(self._answers.values()))

    def think(self, model: LanguageModel, cancelled: Callable[[], bool] = never) -> int:
        """After `end`: what the language model finds besides, in seconds of work; how many memories that changed."""
        return self._remember(model, cancelled)

    def _remember(self, model: LanguageModel | None, cancelled: Callable[[], bool]) -> int:
        if self.memory is None or not self._heard:
            return 0
        now = self._store.wall.now()
        conversation = self._recorder.session if self._recorder is not None else None
        return len(self.memory.keep(self._heard, conversation, local_date(now), now, model, cancelled))

    def _take(self, speaker: e.Speaker, text: str, sources: tuple[e.Source, ...]) -> None:
        if not text.strip():
            return
        now = self._store.wall.now()
        self._heard.append(Line(speaker == "visitor", text, now))
        if self._recorder is None:
            return
        line = Utterance(now, speaker, text, tuple(asdict(source) for source in sources))
        self._writes.append(self._recorder.heard(line))
        if speaker == "visitor":
            for number in sorted(unsaid(self._heard) - self._struck):
                self._writes.append(self._recorder.strike(number))
                self._struck.add(number)


def keeper(
    store: Store, persona: Persona, readers: Readers, name: str | None = None, language: str = ""
) -> Keeper | None:
    """Who takes down the conversation that begins now; None where nothing of it may be kept.

    `name`: who the visitor is, if staff said so. Raises BadInput where two persons are called so.
    """
    days, own_days = Retention(store).days(), persona.policies.keep_days
    takes_down = persona.keep_transcript and days["conversation"] != 0 and own_days != 0
    finds_out = bool(persona.objectives) and days["output"] != 0 and own_days != 0
    knows = persona.memory.store is not None and (name is not None or persona.memory.visitor == "same")
    remembers = knows and days["memory"] != 0
    if not (takes_down or finds_out or remembers):
        return None
    person, known = visitor_of(store, persona, name)
    recorder = None
    if takes_down:
        recorder = Conversations(store).begin(person, persona.folder.name, language, own_days)
    memory = None
    if known and remembers and (own := persona.memory).store is not None:
        policy = MemoryPolicy.allowing(own.allow)
        memories = Memories(store, embedder=readers.multilingual)
        memory = MemorySession(memories, person, own.store, policy, own.shared, own.budget, Kinds(readers))
    return Keeper(store, person, recorder, memory, own_days)
